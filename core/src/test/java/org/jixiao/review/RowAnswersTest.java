package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.rule.Rules.above;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import java.util.Optional;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Partial;
import org.jixiao.rule.Range;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowAnswersTest {
    private static final Rule SATISFACTION =
            atLeast(percent(95), points(5)).atLeast(percent(85), points(3)).otherwise(zero());

    private static RowAnswers answers(Rule rule, Domain domain) {
        Rubric rubric = Rubric.named("表")
                .indicator(
                        "率",
                        5,
                        i -> i.id("rate")
                                .measuredBy(
                                        Measure.named("rate", "率", Unit.PERCENT).withDomain(domain))
                                .scoredBy(rule))
                .build();
        return RowAnswers.of(rubric, "rate");
    }

    private static RowAnswers answers(Rule rule) {
        return answers(rule, Domain.between(0, 100));
    }

    private static Rational n(String number) {
        return Rational.parse(number);
    }

    @Test
    void the_values_that_earn_a_score_are_intervals_with_their_ends() {
        RowAnswers answers = answers(SATISFACTION);
        assertThat(answers.valuesEarning(n("3"))).extracting(answers::text).containsExactly("[85%, 95%)");
        assertThat(answers.valuesEarning(n("4"))).isEmpty();
        assertThat(answers.valuesEarning(Interval.atLeast(n("3"))))
                .extracting(answers::text)
                .containsExactly("[85%, 100%]");
    }

    @Test
    void a_rounded_score_hides_an_interval_of_rates() {
        RowAnswers answers = answers(proportional());
        assertThat(answers.valuesShowing(n("4.99"))).extracting(answers::text).containsExactly("[99.7%, 99.9%)");
        assertThat(answers.valuesShowing(n("5"))).extracting(answers::text).containsExactly("[99.9%, 100%]");
        assertThat(answers.valuesShowing(n("4.999"))).extracting(answers::text).containsExactly("99.98%");
    }

    @Test
    void the_next_band_takes_so_much() {
        RowAnswers answers = answers(SATISFACTION);
        assertThat(answers.nextBand(percent(93))).contains(new Improvement(n("93"), n("95"), true, n("5")));
        assertThat(answers.nextBand(percent(93)).orElseThrow().distance()).isEqualTo(n("2"));
        assertThat(answers.nextBand(percent(20))).contains(new Improvement(n("20"), n("85"), true, n("3")));
        assertThat(answers.nextBand(percent(96))).isEmpty();
        assertThat(answers.nextBand(percent(120))).isEmpty();
    }

    @Test
    void a_band_that_leaves_its_end_out_must_be_passed() {
        RowAnswers answers = answers(above(percent(95), full()).otherwise(zero()));
        assertThat(answers.nextBand(percent(90))).contains(new Improvement(n("90"), n("95"), false, n("5")));
        RowAnswers tenths = answers(
                above(percent(95), full()).otherwise(zero()),
                new Domain(Interval.closed(Rational.ZERO, Rational.HUNDRED), 1));
        assertThat(tenths.nextBand(percent(90))).contains(new Improvement(n("90"), n("95.1"), true, n("5")));
    }

    @Test
    void the_next_step_of_a_staircase_is_a_band_too() {
        RowAnswers answers = answers(
                atMost(percent(10))
                        .earns(full())
                        .loses(points("0.5"))
                        .forEach(percentagePoints(1))
                        .downTo(zero()),
                Domain.NOT_NEGATIVE);
        // whole steps: 12.5 % is two steps beyond 10 %, below 12 % it is one
        assertThat(answers.points(percent("12.5"))).contains(n("4"));
        assertThat(answers.nextBand(percent("12.5"))).contains(new Improvement(n("12.5"), n("12"), false, n("4.5")));
        assertThat(answers.nextBand(percent("10.5"))).isEmpty();
        assertThat(answers.nextBand(percent("99"))).contains(new Improvement(n("99"), n("20"), false, n("0.5")));
    }

    @Test
    void one_unit_is_worth_so_much() {
        RowAnswers answers = answers(proportional());
        assertThat(answers.marginalValue(percent(60)))
                .isEqualTo(new MarginalValue(Optional.of(n("0.05")), Optional.of(n("-0.05"))));
        assertThat(answers.marginalValue(percent(100)))
                .isEqualTo(new MarginalValue(Optional.empty(), Optional.of(n("-0.05"))));
        assertThat(answers(SATISFACTION).marginalValue(percent("94.5")))
                .isEqualTo(new MarginalValue(Optional.of(n("2")), Optional.of(n("0"))));
    }

    @Test
    void the_boundary_cases_are_every_edge_and_one_unit_to_each_side() {
        assertThat(answers(SATISFACTION).boundaryCases())
                .extracting(BoundaryCase::toString)
                .containsExactly(
                        "率: 0% → 0",
                        "率: 1% → 0",
                        "率: 84% → 0",
                        "率: 85% → 3",
                        "率: 86% → 3",
                        "率: 94% → 3",
                        "率: 95% → 5",
                        "率: 96% → 5",
                        "率: 99% → 5",
                        "率: 100% → 5");
        List<BoundaryCase> tenths = answers(SATISFACTION, new Domain(Interval.closed(n("80"), n("90")), 1))
                .boundaryCases();
        assertThat(tenths)
                .extracting(BoundaryCase::toString)
                .containsExactly(
                        "率: 80% → 0",
                        "率: 80.1% → 0", "率: 84.9% → 0", "率: 85% → 3", "率: 85.1% → 3", "率: 89.9% → 3", "率: 90% → 3");
        assertThat(tenths.get(2))
                .isEqualTo(new BoundaryCase(
                        "rate",
                        org.jixiao.issue.Location.of("率"),
                        percent(85),
                        -1,
                        Quantity.percent("84.9"),
                        Optional.of(Rational.ZERO),
                        BoundaryCase.Status.SCORED));
    }

    @Test
    void the_floor_of_a_staircase_is_one_edge() {
        RowAnswers answers = answers(
                atMost(percent(98))
                        .earns(full())
                        .loses(points("2.5"))
                        .forEach(percentagePoints(1))
                        .downTo(zero()),
                new Domain(Interval.closed(n("97"), n("102")), 1));
        assertThat(answers.boundaryCases())
                .extracting(one -> one.edge() + " " + one.side() + ": " + one.value() + " → "
                        + one.points().orElseThrow())
                .containsExactly(
                        "97% 0: 97% → 5",
                        "97% 1: 97.1% → 5",
                        "98% -1: 97.9% → 5",
                        "98% 0: 98% → 5",
                        "98% 1: 98.1% → 5",
                        "99% -1: 98.9% → 5",
                        "99% 0: 99% → 2.5",
                        "99% 1: 99.1% → 2.5",
                        "100% -1: 99.9% → 2.5",
                        "100% 0: 100% → 0",
                        "100% 1: 100.1% → 0",
                        "102% -1: 101.9% → 0",
                        "102% 0: 102% → 0");
    }

    private static List<String> levels(RowAnswers answers) {
        return answers.levels().stream()
                .map(piece -> answers.text(piece.values()) + ": "
                        + piece.pointsAtStart().orElseThrow() + "–"
                        + piece.pointsAtEnd().map(Rational::toString).orElse(""))
                .toList();
    }

    @Test
    void the_levels_of_a_rule_are_its_bands_and_its_single_steps() {
        assertThat(levels(answers(SATISFACTION)))
                .containsExactly("[0%, 85%): 0–0", "[85%, 95%): 3–3", "[95%, 100%]: 5–5");
        Steps steps = atMost(percent(98))
                .earns(full())
                .loses(points(2))
                .forEach(percentagePoints(1))
                .downTo(zero());
        assertThat(levels(answers(steps))).containsExactly("[0%, 99%): 5–5", "[99%, 100%): 3–3", "100%: 1–1");
        assertThat(levels(answers(steps.partial(Partial.STARTED))))
                .containsExactly("[0%, 98%]: 5–5", "(98%, 99%]: 3–3", "(99%, 100%]: 1–1");
        Steps many = atMost(percent(0))
                .earns(full())
                .loses(points("0.01"))
                .forEach(Quantity.percentagePoints("0.2"))
                .downTo(zero());
        assertThat(levels(answers(many))).containsExactly("0%: 5–5", "(0%, 100%]: 5–0");
        assertThat(levels(answers(steps, new Domain(Interval.closed(n("97"), n("105")), 0))))
                .containsExactly("[97%, 98%]: 5–5", "99%: 3–3", "100%: 1–1", "[101%, 105%]: 0–0");
    }

    @Test
    void the_values_of_which_nothing_is_said_are_no_level() {
        RowAnswers answers =
                answers(atLeast(percent(95), points(5)).in(Range.closed(percent(10), percent(20)), zero()));
        assertThat(answers.gaps()).extracting(answers::text).containsExactly("[0%, 10%)", "(20%, 95%)");
        assertThat(levels(answers)).containsExactly("[10%, 20%]: 0–0", "[95%, 100%]: 5–5");
    }

    @Test
    void rules_over_anything_else_have_no_such_answers() {
        Rubric rubric = Rubric.named("表")
                .indicator("制度", 2, i -> i.id("rules").scoredBy(checklist(points(1), "健全", "执行")))
                .build();
        assertThat(RowAnswers.find(rubric, "rules")).isEmpty();
        assertThat(RowAnswers.find(rubric, "nothing")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RowAnswers.of(rubric, "rules"))
                .withMessage(
                        "the rule of 'rules' is no function of its measure alone: it reads items, lists, conditions or facts as well; for items, violations and tiers of an evaluation ask ItemAnswers");
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 1.5, '[1.45, 1.55)'",
        "HALF_DOWN, 1.5, '(1.45, 1.55]'",
        "HALF_EVEN, 1.5, '(1.45, 1.55)'",
        "HALF_EVEN, 1.4, '[1.35, 1.45]'",
        "UP, 1.5, '(1.4, 1.5]'",
        "DOWN, 1.5, '[1.5, 1.6)'",
        "FLOOR, -1.5, '[-1.5, -1.4)'",
        "CEILING, -1.5, '(-1.6, -1.5]'",
        "DOWN, 0, '(-0.1, 0.1)'",
        "HALF_UP, 0, '(-0.05, 0.05)'",
        "HALF_UP, 1.55, '[1.55, 1.55]'"
    })
    void the_numbers_behind_a_rounded_one(java.math.RoundingMode mode, String shown, String exact) {
        assertThat(Rounded.around(n(shown), new Rounding(mode, 1))).hasToString(exact);
    }
}
