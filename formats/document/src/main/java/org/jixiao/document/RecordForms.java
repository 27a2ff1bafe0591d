package org.jixiao.document;

import static org.jixiao.document.ValueForms.NUMBER;
import static org.jixiao.document.ValueForms.TEXT;

import java.util.List;
import org.jixiao.document.EvaluationRecord.Hashes;
import org.jixiao.document.EvaluationRecord.Parts;
import org.jixiao.document.KeptForm.Kept;
import org.jixiao.grade.Grade;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssuesException;
import org.jixiao.issue.Severity;
import org.jixiao.scoring.Deduction;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;

/** Records of evaluations, and conformance cases. */
final class RecordForms {
    private static final ObjectForm<Hashes> HASHES = ObjectForm.of("hashes", f -> {
        var rubric = f.required("rubric", TEXT, Hashes::rubric);
        var facts = f.required("facts", TEXT, Hashes::facts);
        var result = f.required("result", TEXT, Hashes::result);
        return read -> new Hashes(read.get(rubric), read.get(facts), read.get(result));
    });

    static final ObjectForm<EvaluationRecord> RECORD = ObjectForm.of("evaluation", f -> {
        var version = f.required("library", TEXT, EvaluationRecord::version);
        var hashes = f.required("hashes", HASHES, EvaluationRecord::hashes);
        var rubric = f.required(
                "rubric",
                KeptForm.of(RubricForms.RUBRIC),
                it -> new Kept<>(it.parts().rubric(), it.rubric()));
        var facts = f.required(
                "facts",
                KeptForm.of(FactForms.FACTS),
                it -> new Kept<>(it.parts().facts(), it.facts()));
        var result = f.required("result", KeptForm.unread(ResultForms.RESULT), it -> new Kept<>(it.result(), null));
        return read -> new EvaluationRecord(
                read.get(version),
                read.get(rubric).value(),
                read.get(facts).value(),
                new Parts(
                        read.get(rubric).node(),
                        read.get(facts).node(),
                        read.get(result).node()),
                read.get(hashes));
    });

    static final Form<Evaluation> EVALUATION = RECORD.as(RecordForms::verified, EvaluationRecord::of);

    private static final ObjectForm<NodeResult.OfIndicator> EXPECTED_ROW = ObjectForm.written("expected-row", f -> {
        f.required("id", TEXT, it -> it.node().id());
        f.required("points", NUMBER, NodeResult.OfIndicator::points);
        f.required("score", ResultForms.SCORE, NodeResult.OfIndicator::score);
        f.list(
                "reasons",
                ResultForms.REASON,
                it -> it.deductions().stream().map(Deduction::code).toList());
    });

    static final ObjectForm<Evaluation> EXPECTED = ObjectForm.written("expected", f -> {
        f.required("total", ResultForms.SCORE, Evaluation::total);
        f.list(
                "grades",
                TEXT,
                it -> it.possibleGrades().stream().map(Grade::name).toList());
        f.required("rows", ListForm.of(EXPECTED_ROW), Evaluation::indicators);
    });

    private static final ObjectForm<ConformanceCase> CASE = ObjectForm.of("conformance-case", f -> {
        var name = f.required("name", TEXT, ConformanceCase::name);
        var rubric = f.required("rubric", RubricForms.RUBRIC, ConformanceCase::rubric);
        var facts = f.required("facts", FactForms.FACTS, ConformanceCase::facts);
        var expected = f.required("expected", KeptForm.unread(EXPECTED), it -> new Kept<>(it.expected(), null));
        return read -> new ConformanceCase(
                read.get(name),
                read.get(rubric),
                read.get(facts),
                read.get(expected).node());
    });

    static final ObjectForm<List<ConformanceCase>> CASES = ObjectForm.of("cases", f -> {
        var cases = f.required("cases", ListForm.of(CASE), all -> all);
        return read -> List.copyOf(read.get(cases));
    });

    private RecordForms() {}

    private static Evaluation verified(EvaluationRecord record) {
        List<Issue> differences = record.verify().stream()
                .filter(issue -> issue.severity() != Severity.INFORMATION)
                .toList();
        if (!differences.isEmpty()) {
            throw new IssuesException("the record does not hold", differences);
        }
        return record.evaluation();
    }
}
