package org.jixiao.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.completion;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.judged;
import static org.jixiao.rule.Rules.when;
import static org.jixiao.rule.Rules.zero;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeLimit;
import org.jixiao.issue.IssueCode;
import org.jixiao.issue.Location;
import org.jixiao.measure.Direction;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.review.ReviewIssue;
import org.jixiao.review.ReviewSettings;
import org.jixiao.rubric.Basis;
import org.jixiao.rubric.GradeCondition;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.Section;
import org.jixiao.rubric.Target;
import org.jixiao.rubric.Veto;
import org.jixiao.rule.ClampedSum;
import org.jixiao.rule.Condition;
import org.jixiao.rule.Judged;
import org.jixiao.rule.Mark;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Defects in how rules are put together and what they read, and what is only worth knowing: each planted in every row. */
class PlantedNotesTest extends PlantedDefects {
    private static final Fact OTHER = Fact.number("planted", "另一事项", Unit.ITEM);

    private static Quantity of(long value, Unit unit) {
        return new Quantity(Rational.of(value), unit);
    }

    /** A measure of the row's own unit that may be anything, so that a rule over numbers can stand in any row. */
    private static Measure number(Site site) {
        Measure own = site.row().measure();
        return Measure.named(own.id(), own.name(), own.unit());
    }

    private static Rubric measured(Site site, Measure measure, Rule rule) {
        return site.with(it -> {
            it.measure = measure;
            it.rule = Optional.of(rule);
            it.target = Optional.empty();
        });
    }

    // ---- what must be mended

    @TestFactory
    Stream<DynamicTest> weights_that_sum_to_zero_are_named() {
        for (Rubric sheet : SHEETS) {
            for (Section section : Planting.sections(sheet.parts())) {
                plant(
                        "weights of 0",
                        Planting.weighted(sheet, section.id(), Rational.ZERO),
                        ReviewIssue.WEIGHTS_ALL_ZERO,
                        Planting.place(sheet, section.id()));
            }
        }
        return found(30);
    }

    @TestFactory
    Stream<DynamicTest> a_target_of_which_no_share_can_be_taken_is_named() {
        rows(site -> {
            Unit unit = site.row().measure().unit();
            plant(
                    "target of 0",
                    site.with(it -> {
                        it.measure = number(site);
                        it.target = Optional.of(new Target(Comparison.AT_LEAST, Formula.of(of(0, unit))));
                        it.rule = Optional.of(completion());
                    }),
                    ReviewIssue.VALUES_WITHOUT_SHARE,
                    site.place());
        });
        return found(70);
    }

    @TestFactory
    Stream<DynamicTest> a_fact_that_nobody_supplies_is_named_where_it_is_read() {
        Condition applies = Condition.applies(OTHER);
        Veto veto = new Veto(applies, "弄虚作假");
        for (Rubric sheet : SHEETS) {
            ReviewSettings settings = ReviewSettings.STANDARD.supplying(new HashSet<>(sheet.factIds()));
            plant(
                    "veto on the total",
                    sheet,
                    Planting.sheet(sheet, it -> it.vetoes.add(veto)),
                    settings,
                    ReviewIssue.FACT_NOT_SUPPLIED,
                    Location.WHOLE);
            plant(
                    "limit on the grade",
                    sheet,
                    Planting.sheet(
                            sheet,
                            it -> it.limits.add(new GradeCondition(applies, GradeLimit.atBest(Grade.GOOD), "弄虚作假"))),
                    settings,
                    ReviewIssue.FACT_NOT_SUPPLIED,
                    Location.WHOLE);
            for (Section section : Planting.sections(sheet.parts())) {
                plant(
                        "veto on a section",
                        sheet,
                        Planting.vetoed(sheet, section.id(), veto),
                        settings,
                        ReviewIssue.FACT_NOT_SUPPLIED,
                        Planting.place(sheet, section.id()));
            }
        }
        rows(site -> plant(
                "for some",
                site.sheet(),
                site.with(it -> {
                    it.appliesWhen = Optional.of(applies);
                    it.policy = Optional.of(NotApplicablePolicy.FULL_POINTS);
                }),
                ReviewSettings.STANDARD.supplying(new HashSet<>(site.sheet().factIds())),
                ReviewIssue.FACT_NOT_SUPPLIED,
                site.place()));
        return found(100);
    }

    @TestFactory
    Stream<DynamicTest> a_case_that_no_value_meets_is_named() {
        rows(site -> {
            Unit unit = site.row().measure().unit();
            plant(
                    "case beyond the measure",
                    measured(
                            site,
                            number(site).withDomain(Domain.between(0, 10)),
                            when(Condition.compare(Formula.own(), Comparison.ABOVE, of(10, unit)), zero())
                                    .orWhen(Condition.compare(Formula.own(), Comparison.BELOW, of(5, unit)), zero())
                                    .otherwise(full())),
                    ReviewIssue.CASE_WITHOUT_VALUES,
                    site.place());
        });
        return found(70);
    }

    @TestFactory
    Stream<DynamicTest> values_that_no_case_takes_are_named() {
        rows(site -> {
            Unit unit = site.row().measure().unit();
            Condition low = Condition.compare(Formula.own(), Comparison.BELOW, of(5, unit));
            plant(
                    "no case above 5",
                    measured(
                            site,
                            number(site).withDomain(Domain.between(0, 10)),
                            when(low, zero())
                                    .orWhen(Condition.compare(Formula.own(), Comparison.ABOVE, of(7, unit)), full())),
                    ReviewIssue.VALUES_UNCOVERED,
                    site.place());
            plant(
                    "no case at 5",
                    measured(
                            site,
                            number(site).withDomain(Domain.between(0, 10)),
                            when(low, zero())
                                    .orWhen(Condition.compare(Formula.own(), Comparison.ABOVE, of(5, unit)), full())),
                    ReviewIssue.EDGE_UNCOVERED,
                    site.place());
        });
        return found(140);
    }

    // ---- what is worth knowing

    @TestFactory
    Stream<DynamicTest> a_rest_that_never_applies_is_named() {
        rows(site -> {
            Unit unit = site.row().measure().unit();
            plant(
                    "rest beside all bands",
                    measured(
                            site,
                            number(site),
                            atLeast(of(5, unit), full())
                                    .below(of(5, unit), zero())
                                    .otherwise(zero())),
                    ReviewIssue.REST_UNREACHABLE,
                    site.place());
        });
        return found(70);
    }

    @TestFactory
    Stream<DynamicTest> cases_without_a_rest_are_named() {
        rows(site -> plant(
                "one case",
                site.scoredBy(when(Condition.applies(OTHER), site.row().rule().orElseThrow())),
                ReviewIssue.REST_NOT_STATED,
                site.place()));
        return found(70);
    }

    @TestFactory
    Stream<DynamicTest> points_that_are_partly_safe_are_named() {
        rows(site -> {
            Rule rule = site.row().rule().orElseThrow();
            if (!(rule instanceof Judged)) {
                plant(
                        "a quarter for nothing",
                        site.scoredBy(new ClampedSum(List.of(rule), Mark.share("25%"), Mark.FULL)),
                        ReviewIssue.POINTS_PARTLY_SAFE,
                        site.place());
            }
        });
        return found(60);
    }

    @TestFactory
    Stream<DynamicTest> points_that_turn_twice_are_named() {
        rows(site -> {
            Unit unit = site.row().measure().unit();
            plant(
                    "up, down and up",
                    measured(
                            site,
                            number(site).withDirection(Direction.UNORDERED),
                            atLeast(of(30, unit), full())
                                    .atLeast(of(20, unit), zero())
                                    .atLeast(of(10, unit), Mark.share("10%"))
                                    .otherwise(zero())),
                    ReviewIssue.POINTS_UP_AND_DOWN,
                    site.place());
        });
        return found(70);
    }

    @TestFactory
    Stream<DynamicTest> a_cliff_is_named() {
        rows(site -> {
            Unit unit = site.row().measure().unit();
            plant(
                    "all or half",
                    measured(site, number(site), atLeast(of(30, unit), full()).otherwise(Mark.share("50%"))),
                    ReviewIssue.CLIFF,
                    site.place());
        });
        return found(70);
    }

    @TestFactory
    Stream<DynamicTest> a_name_that_is_repeated_is_named() {
        rows(site -> plant(
                "a row of this name",
                Planting.twin(site.sheet(), site.row().id(), it -> {
                    it.measure = Measure.named("planted", "另一事项", it.measure.unit());
                    it.rule = Optional.of(judged("另行评定"));
                    it.points = Rational.ZERO;
                    it.target = Optional.empty();
                }),
                ReviewIssue.NAME_REPEATED,
                site.place()));
        return found(70);
    }

    @TestFactory
    Stream<DynamicTest> steps_without_a_policy_are_named() {
        rows(site -> {
            Unit unit = site.row().measure().unit();
            plant(
                    "each unit",
                    site.with(it -> {
                        it.measure = number(site);
                        it.target = Optional.empty();
                        it.wording = Optional.of("每超过1扣10%的分值，扣完为止");
                        it.rule = Optional.of(atMost(of(0, unit))
                                .earns(full())
                                .loses(Mark.share("10%"))
                                .forEach(of(1, unit.ofDifferences()))
                                .downTo(zero()));
                    }),
                    ReviewIssue.STEP_POLICY_NOT_STATED,
                    site.place());
        });
        return found(70);
    }

    @TestFactory
    Stream<DynamicTest> a_denominator_that_may_be_zero_is_named() {
        rows(site -> plant(
                "a ratio",
                measured(
                        site,
                        Measure.named("planted", "另一比率", Unit.PERCENT)
                                .withFormula(Formula.ratio(
                                        Formula.of(OTHER), Formula.of(Fact.number("whole", "全部事项", Unit.ITEM)))),
                        atLeast(Quantity.percent(50), full()).otherwise(zero())),
                ReviewIssue.UNDEFINED_AT_ZERO,
                site.place()));
        return found(70);
    }

    @TestFactory
    Stream<DynamicTest> a_mark_that_is_left_to_judgement_is_named() {
        rows(site -> plant("judged", site.scoredBy(judged("酌情扣分")), ReviewIssue.JUDGED_BY_HAND, site.place()));
        return found(70);
    }

    @TestFactory
    Stream<DynamicTest> a_scale_that_is_not_stated_is_named() {
        for (Rubric sheet : SHEETS) {
            plant(
                    "no scale",
                    Planting.sheet(sheet, it -> it.scale = Optional.empty()),
                    ReviewIssue.GRADE_SCALE_MISSING,
                    Location.WHOLE);
        }
        return found(3);
    }

    @TestFactory
    Stream<DynamicTest> a_basis_that_is_missing_or_not_verified_is_named() {
        for (Rubric sheet : SHEETS) {
            Rubric based = Planting.sheet(sheet, it -> it.basis = Optional.of(Basis.of("财预〔2020〕10号")));
            plant(
                    "no basis",
                    based,
                    Planting.sheet(sheet, it -> it.basis = Optional.empty()),
                    ReviewSettings.STANDARD,
                    ReviewIssue.BASIS_MISSING,
                    Location.WHOLE);
            plant(
                    "a basis not verified",
                    based,
                    Planting.sheet(sheet, it -> it.basis = Optional.of(Basis.unverified("财预〔2020〕10号"))),
                    ReviewSettings.STANDARD,
                    ReviewIssue.BASIS_NOT_VERIFIED,
                    Location.WHOLE);
        }
        rows(site -> plant(
                "a basis not verified",
                site.with(it -> it.basis = Optional.of(Basis.unverified("财预〔2013〕53号"))),
                ReviewIssue.BASIS_NOT_VERIFIED,
                Location.WHOLE));
        return found(70);
    }

    // ---- nothing is left out

    @Test
    void every_finding_of_a_review_is_planted_somewhere() throws ReflectiveOperationException {
        Set<IssueCode> planted = new LinkedHashSet<>();
        for (Class<? extends PlantedDefects> tests : List.of(PlantedDefectsTest.class, PlantedNotesTest.class)) {
            for (Method factory : tests.getDeclaredMethods()) {
                if (factory.isAnnotationPresent(TestFactory.class)) {
                    PlantedDefects fresh = tests.getDeclaredConstructor().newInstance();
                    factory.invoke(fresh);
                    planted.addAll(fresh.codes());
                }
            }
        }
        assertThat(planted).contains(ReviewIssue.values());
    }
}
