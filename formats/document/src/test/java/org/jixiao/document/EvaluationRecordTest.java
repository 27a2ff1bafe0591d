package org.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssuesException;
import org.jixiao.measure.Facts;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvaluationRecordTest {
    private static final Rubric RUBRIC = Rubric.named("表")
            .outOf(10)
            .indicator(
                    "满意度",
                    10,
                    row -> row.id("satisfaction")
                            .scoredBy(atLeast(percent(95), points(10))
                                    .atLeast(percent(85), points(6))
                                    .otherwise(zero())))
            .gradedBy(GradeScale.fourLevel())
            .build();
    private static final Facts FACTS =
            Facts.builder().from("年报").figure("satisfaction", "93%").build();
    private static final Evaluation EVALUATION = Scorer.of(RUBRIC).evaluate(FACTS);

    private static EvaluationRecord read(Node node) {
        return Document.RECORD.read(node).get();
    }

    private static Node written() {
        return Document.EVALUATION.write(EVALUATION);
    }

    /** The record with every scalar of one text replaced by another. */
    private static Node changed(Node node, String from, String to) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().equals(from) ? new Node.Scalar(scalar.kind(), to, scalar.place()) : scalar;
        }
        if (node instanceof Node.Sequence sequence) {
            return Node.sequence(sequence.items().stream()
                    .map(item -> changed(item, from, to))
                    .toList());
        }
        return Node.mapping(((Node.Mapping) node)
                .entries().stream()
                        .map(entry -> Node.entry(entry.key(), changed(entry.value(), from, to)))
                        .toList());
    }

    private static List<String> messages(EvaluationRecord record) {
        return record.verify().stream().map(Issue::toString).toList();
    }

    @Nested
    class Written {
        @Test
        void is_the_same_for_equal_evaluations() {
            Evaluation again = Scorer.of(RUBRIC).evaluate(FACTS);
            assertThat(JsonText.of(Document.EVALUATION.write(again))).isEqualTo(JsonText.of(written()));
        }

        @Test
        void holds_rubric_facts_result_version_and_hashes() {
            EvaluationRecord record = read(written());
            assertThat(record.rubric()).isEqualTo(RUBRIC);
            assertThat(record.facts()).isEqualTo(FACTS);
            assertThat(record.evaluation()).isEqualTo(EVALUATION);
            assertThat(record.version()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
            assertThat(record.hashes())
                    .isEqualTo(EvaluationRecord.of(EVALUATION).hashes());
            assertThat(record.hashes().rubric()).matches("[0-9a-f]{64}");
        }

        /** These hashes are a promise: a later version that writes the same values otherwise breaks old records. */
        @Test
        void has_hashes_that_do_not_change_between_versions() {
            assertThat(JsonText.compact(FactForms.FACTS.write(FACTS)))
                    .isEqualTo("{\"source\":\"年报\",\"facts\":{\"satisfaction\":\"93%\"}}");
            assertThat(EvaluationRecord.of(EVALUATION).hashes().facts())
                    .isEqualTo("366aef6554e517731d42c1ed1da0f270db24839cf3d160fcd41ac7689baef1b3");
        }
    }

    @Nested
    class Verified {
        @Test
        void holds_when_nothing_was_changed() {
            assertThat(read(written()).verify()).isEmpty();
            assertThat(Document.EVALUATION.read(written()).get()).isEqualTo(EVALUATION);
        }

        @Test
        void tells_a_changed_fact_and_what_it_would_have_scored() {
            EvaluationRecord record = read(changed(written(), "93%", "97%"));
            assertThat(messages(record))
                    .startsWith(
                            "[record-changed] facts: The part facts is no longer what it was when the record was written (its hash"
                                    + " differs); get the original.",
                            "[record-changed] result: The part result is no longer what it was when the record was written (its"
                                    + " hash differs); get the original.",
                            "[record-differs] result / total: The record says 6; scored again, it is 10. Find out which of the"
                                    + " two was changed.")
                    .contains(
                            "[record-differs] result / parts[0] / score: The record says 6; scored again, it is 10. Find out"
                                    + " which of the two was changed.");
        }

        @Test
        void tells_a_changed_score() {
            Node forged = changed(written(), "6", "8");
            assertThat(messages(read(forged)))
                    .anyMatch(message -> message.startsWith("[record-changed] rubric"))
                    .anyMatch(message -> message.startsWith("[record-changed] result"));
            assertThat(Document.EVALUATION.read(forged).getError())
                    .extracting(issue -> issue.code().id())
                    .contains("record-changed");
        }

        @Test
        void tells_a_forged_hash_and_another_version() {
            String hash = EvaluationRecord.of(EVALUATION).hashes().rubric();
            String version = EvaluationRecord.of(EVALUATION).version();
            EvaluationRecord record = read(changed(changed(written(), hash, "0".repeat(64)), version, "0.0.1"));
            assertThat(messages(record))
                    .containsExactly(
                            "[record-changed] rubric: The part rubric is no longer what it was when the record was written (its hash"
                                    + " differs); get the original.",
                            "[record-other-version] The record was written by version 0.0.1 of the library; this is version "
                                    + version + ".");
        }

        @Test
        void tells_a_rubric_that_cannot_be_scored() {
            Rubric empty = Rubric.named("空").build();
            Node.Mapping record = (Node.Mapping) written();
            Node broken = Node.mapping(record.entries().stream()
                    .map(entry -> entry.key().equals("rubric")
                            ? Node.entry("rubric", RubricForms.RUBRIC.write(empty))
                            : entry)
                    .toList());
            assertThat(read(broken).verify())
                    .extracting(issue -> issue.code().id())
                    .contains("record-not-scorable");
            assertThatThrownBy(() -> read(broken).evaluation()).isInstanceOf(IssuesException.class);
        }
    }
}
