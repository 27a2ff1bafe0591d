package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import org.jixiao.issue.Severity;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Outcome;
import org.jixiao.testing.Oracle;
import org.jixiao.testing.RubricArbitraries;
import org.jixiao.testing.RubricArbitraries.Trial;
import org.jixiao.testing.RubricOracle;

/** Rubrics as they are evaluated and rubrics as they are written give the same totals, sections and grades. */
class RubricOracleProperties {
    private static final int RUBRICS = 2_600;
    private static final int FACTS_PER_RUBRIC = 8;

    private int begun;
    private int agreed;
    private final Map<String, Integer> seen = new TreeMap<>();

    @Provide
    Arbitrary<Trial> trials() {
        return new RubricArbitraries().trials(FACTS_PER_RUBRIC);
    }

    @Property(seed = "20261122", tries = RUBRICS, edgeCases = EdgeCasesMode.NONE)
    void theEngineAndTheOracleAgree(@ForAll("trials") Trial trial) {
        begun++;
        agree(trial);
        agreed++;
    }

    private void agree(Trial trial) {
        Rubric rubric = trial.rubric();
        if (rubric.issues().stream().anyMatch(issue -> issue.severity() == Severity.FATAL)) {
            count("rubric that cannot be scored");
            return;
        }
        Scorer scorer = Scorer.of(rubric);
        List<Evaluation> evaluations = new ArrayList<>();
        for (Facts facts : trial.facts()) {
            Evaluation evaluation = scorer.evaluate(facts);
            evaluations.add(evaluation);
            assertThat(scorer.evaluate(reordered(facts, trial.order())).total()).isEqualTo(evaluation.total());
            deductionsAddUp(evaluation);
            agree(scorer, facts, evaluation);
        }
        for (int i = 1; i < evaluations.size(); i++) {
            addsUp(evaluations.get(i).minus(evaluations.get(i - 1)));
        }
    }

    private void agree(Scorer scorer, Facts facts, Evaluation evaluation) {
        Rubric rubric = scorer.rubric();
        count("try");
        Map<String, Outcome> rules = new LinkedHashMap<>();
        for (Indicator indicator : rubric.indicators()) {
            if (indicator.rule().isPresent()) {
                var row = indicator.row(rubric.rounding());
                Outcome outcome = scorer.rule(indicator.id()).evaluate(facts).outcome();
                assertThat(Oracle.answers(indicator.rule().get(), row, facts).allow(outcome))
                        .isTrue();
                rules.put(indicator.id(), outcome);
            }
        }
        RubricOracle oracle = RubricOracle.of(rubric, facts, rules);
        if (oracle.doubt().isPresent()) {
            count("doubtful");
            count("doubtful: " + oracle.doubt().get());
            return;
        }
        String about = rubric + "\nwith\n" + facts;
        assertThat(oracle.total().allow(evaluation.total()))
                .as(
                        "total %s, the oracle says %s (%s)%nof %s",
                        evaluation.total(), oracle.total(), oracle.seen(), about)
                .isTrue();
        sections(evaluation.parts(), oracle, about);
        assertThat(evaluation.possibleGrades()).as(about).isEqualTo(oracle.grades());
        oracle.seen().forEach(this::count);
        count("stage " + rubric.rounding().stage());
        count(evaluation.total() instanceof Outcome.Open ? "open total" : "total");
        count(rubric.totalCapped() ? "total capped" : "total not capped");
        count("grades " + Math.min(2, evaluation.possibleGrades().size()));
    }

    private void sections(List<NodeResult> results, RubricOracle oracle, String about) {
        for (NodeResult result : results) {
            count(result.node().role() + (result instanceof NodeResult.OfSection ? " section" : " row"));
            Optional<RubricOracle.Bounds> expected = oracle.score(result.node().id());
            if (result instanceof NodeResult.OfSection) {
                boolean right = expected.map(bounds -> bounds.allow(result.score()))
                        .orElse(result.score() instanceof Outcome.NotApplicable);
                assertThat(right)
                        .as(
                                "%s gives %s, the oracle says %s (%s)%nof %s",
                                result.node().id(), result.score(), expected, oracle.seen(), about)
                        .isTrue();
            }
            if (result.score() instanceof Outcome.NotApplicable) {
                continue;
            }
            sections(result.parts(), oracle, about);
        }
    }

    private static void deductionsAddUp(Evaluation evaluation) {
        for (NodeResult.OfIndicator row : evaluation.indicators()) {
            boolean plain = row.node().role() != Role.ADVISORY
                    && row.points().equals(row.node().points());
            if (plain
                    && row.exact() instanceof Outcome.Scored scored
                    && row.verdict().orElseThrow().outcome().equals(scored)) {
                Rational lost = row.deductions().stream().map(Deduction::points).reduce(Rational.ZERO, Rational::plus);
                assertThat(lost).isEqualTo(row.points().minus(scored.points()).max(Rational.ZERO));
            }
        }
    }

    private void addsUp(EvaluationDifference difference) {
        difference.rest().ifPresent(rest -> {
            count("difference");
            assertThat(sum(difference.parts()).plus(rest))
                    .isEqualTo(difference.change().orElseThrow());
        });
        difference.parts().forEach(this::addsUp);
    }

    private void addsUp(EvaluationDifference.Change change) {
        change.rest()
                .ifPresent(rest -> assertThat(sum(change.parts()).plus(rest))
                        .isEqualTo(change.change().orElseThrow()));
        change.parts().forEach(this::addsUp);
    }

    private static Rational sum(List<EvaluationDifference.Change> parts) {
        Rational sum = Rational.ZERO;
        for (EvaluationDifference.Change part : parts) {
            if (part.role() != Role.ADVISORY) {
                Rational change = part.change().orElseThrow();
                sum = part.role() == Role.MALUS ? sum.minus(change) : sum.plus(change);
            }
        }
        return sum;
    }

    private static Facts reordered(Facts facts, long order) {
        List<String> ids = new ArrayList<>(facts.ids());
        Collections.shuffle(ids, new Random(order));
        Facts.Builder other = Facts.builder();
        ids.forEach(id -> other.put(id, facts.statements().get(id)));
        return other.build();
    }

    // ---- what was reached

    private void count(String what) {
        seen.merge(what, 1, Integer::sum);
    }

    @AfterProperty
    void everyKindWasReached() {
        if (agreed < begun) {
            return; // let the disagreement be seen
        }
        List<String> expected = new ArrayList<>(List.of(
                "FULL_POINTS",
                "RESCALE_SECTION",
                "RESCALE_SECTION at the top",
                "RESCALE_TOTAL",
                "to siblings equally",
                "to siblings in proportion",
                "to rows equally",
                "to rows in proportion",
                "no takers",
                "no policy",
                "appliesWhen fails",
                "capped",
                "total capped",
                "total not capped",
                "WEIGHTED_MEAN",
                "MINIMUM",
                "MAXIMUM",
                "left out of WEIGHTED_MEAN",
                "veto on total",
                "veto on a section",
                "unknown veto on total",
                "unknown veto on a section",
                "AT_BEST",
                "FIXED",
                "perhaps AT_BEST",
                "perhaps FIXED",
                "grades 0",
                "grades 1",
                "grades 2",
                "total",
                "open total",
                "difference"));
        Arrays.stream(RoundingPolicy.Stage.values()).forEach(stage -> expected.add("stage " + stage));
        Arrays.stream(Role.values()).forEach(role -> expected.addAll(List.of(role + " row", role + " section")));
        assertThat(seen).containsKeys(expected.toArray(String[]::new));
        assertThat(seen.get("try")).isGreaterThanOrEqualTo(20_000);
        assertThat(seen.get("doubtful") * 2).isLessThan(seen.get("try"));
    }
}
