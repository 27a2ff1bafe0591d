package org.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Validation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jixiao.document.testing.Models;
import org.jixiao.document.testing.Models.Sample;
import org.jixiao.document.testing.Schemas;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Condition;
import org.jixiao.rule.Mark;
import org.jixiao.rule.Overshoot;
import org.jixiao.rule.Range;
import org.jixiao.rule.Rules;
import org.jixiao.rule.Tiers;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;

/** What is written is read back, with everything that equality of the model leaves out. */
class RoundTripProperties {
    private static final Coverage COVERAGE = new Coverage();

    // one seed, so that what it reaches is no matter of chance; the others vary
    @Property(tries = 700, seed = "20260101")
    void every_model_is_read_back_and_fits_its_schema(@ForAll("models") Sample<?> sample) {
        check(sample);
    }

    private static <T> void check(Sample<T> sample) {
        Node written = sample.document().write(sample.value());
        COVERAGE.add(sample.document(), written);
        Validation<List<Issue>, T> read = sample.document().read(written);

        assertThat(read.isValid() ? List.of() : read.getError()).isEmpty();
        assertThat(sample.document().write(read.get())).isEqualTo(written);
        assertThat(Schemas.errors(sample.document(), written)).isEmpty();
        if (sample.document() != Document.CASES) {
            assertThat(read.get()).isEqualTo(sample.value());
        }
    }

    /** Equality of the model leaves out names of facts, wordings, notes and examples; this does not. */
    @Property(tries = 100)
    void nothing_at_all_is_lost(@ForAll("models") Sample<?> sample) {
        compare(sample);
    }

    private static <T> void compare(Sample<T> sample) {
        T read = sample.document().read(sample.document().write(sample.value())).get();
        workOut(read);
        workOut(sample.value());
        assertThat(read)
                .usingRecursiveComparison()
                .withEqualsForType(Rational::equals, Rational.class)
                // what a rubric computes once and keeps
                .ignoringFieldsMatchingRegexes(".*[lL]azyInitBitmap", "(.*\\.)?(indicators|factIds|issues)")
                .isEqualTo(sample.value());
    }

    /** What an evaluation works out when it is first asked for. */
    private static void workOut(Object value) {
        if (value instanceof Evaluation evaluation) {
            evaluation.parts();
        }
    }

    /** What chance gives too seldom. */
    @Example
    void vetoes_tiers_and_cases_are_read_back() {
        Fact fraud = Fact.of("fraud", "骗保");
        Rubric rubric = Rubric.named("少见的结果")
                .section(
                        "甲",
                        10,
                        section -> section.indicator(
                                        "档次",
                                        10,
                                        row -> row.id("tier")
                                                .scoredBy(new Tiers(List.of(Tiers.Tier.open(
                                                        "good", "较好", Interval.closed(Rational.ZERO, Rational.ONE))))))
                                .veto(Condition.option(fraud, "yes"), "骗取资金"))
                .section(
                        "乙",
                        50,
                        section -> section.indicator(
                                        "档次二",
                                        10,
                                        row -> row.id("tier2")
                                                .scoredBy(new Tiers(
                                                        List.of(Tiers.Tier.fixed("fair", "一般", Mark.points(4))))))
                                .indicator(
                                        "情况",
                                        10,
                                        row -> row.id("case")
                                                .scoredBy(Rules.when(Condition.option(fraud, "yes"), Mark.points(3))))
                                .indicator(
                                        "超额",
                                        10,
                                        row -> row.id("over")
                                                .target(Comparison.AT_LEAST, Quantity.percent(100))
                                                .scoredBy(Rules.meets(Comparison.AT_LEAST)
                                                        .overshoot(Overshoot.beyond("130%", Mark.points(5)))))
                                .indicator(
                                        "重档",
                                        10,
                                        row -> row.id("twice")
                                                .scoredBy(Rules.atLeast(Quantity.percent(50), Mark.points(5))
                                                        .in(
                                                                Range.closed(
                                                                        Quantity.percent(40), Quantity.percent(60)),
                                                                Mark.points(3))))
                                .indicator(
                                        "违规",
                                        10,
                                        row -> row.id("breach")
                                                .scoredBy(Rules.violations(Rules.kind("a", "违规", Mark.points(1)))
                                                        .knockOutAt(2))))
                .veto(Condition.option(fraud, "yes"), "骗取资金")
                .outOf(60)
                .build();
        Facts facts = Facts.builder()
                .put("tier", new Observation.Chosen("good", Rational.parse("0.8"), "资料不全"))
                .put("tier2", Observation.Chosen.of("fair"))
                .put("breach", Observation.Counted.of(3))
                .figure("over", "150%")
                .figure("twice", "55%")
                .put("fraud", Observation.Chosen.of("yes"))
                .build();
        check(new Sample<>(Document.EVALUATION, Scorer.of(rubric).evaluate(facts)));
        check(new Sample<>(
                Document.CASES,
                List.of(ConformanceCase.of("少见的结果", Scorer.of(rubric).evaluate(facts)))));
    }

    /** Words that stand for what is usual: they may be written by hand, and are left out by the writer. */
    private static final Set<String> USUAL = Set.of(
            "Combination sum",
            "Direction unordered",
            "Inapplicable counts-as-met",
            "Overshoot ignored",
            "Partial whole",
            "Role regular",
            "RoundingMode half-up");

    /** What scoring and auditing never give: a value that decided is known, and figures that agree are no finding. */
    private static final Set<String> NEVER = Set.of(
            "Agreement equal",
            "inapplicable-value.not-applicable",
            "missing-value.missing",
            "undefined-value.undefined");

    /** Every rule, observation, policy, optional field and word of the format has been written above. */
    @AfterContainer
    static void every_part_of_the_format_was_reached() {
        Set<String> missed = new TreeSet<>();
        Document.all().forEach(document -> missed.addAll(Coverage.all(document)));
        assertThat(missed).containsAll(USUAL).containsAll(NEVER);
        missed.removeAll(COVERAGE.seen());
        missed.removeAll(USUAL);
        missed.removeAll(NEVER);
        assertThat(missed).isEmpty();
    }

    @Provide
    Arbitrary<Sample<?>> models() {
        return Models.any();
    }
}
