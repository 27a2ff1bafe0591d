package org.jixiao.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.dmn.Decision.Expression;
import org.jixiao.dmn.Decision.Line;
import org.jixiao.dmn.Decision.Logic;
import org.jixiao.dmn.Decision.Table;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeLimit;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.GradeCondition;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rubric.Section;
import org.jixiao.rubric.Veto;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.Condition;
import org.jixiao.rule.Extended;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.ResolvedRule;
import org.jixiao.rule.Rule;

/** Writes the rows, sections, total and grade of a rubric as decisions. */
final class RubricDecisions {
    private final Rubric rubric;
    private final Drafting draft = new Drafting();
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, Feel> points = new LinkedHashMap<>();
    private final Feel total;
    private final Optional<Feel> grade;

    RubricDecisions(Rubric rubric) {
        this.rubric = rubric;
        rubric.parts().forEach(part -> write(part, Location.WHOLE, rubric.notApplicable(), false));
        this.total = total();
        this.grade = rubric.gradeScale().map(this::grade);
    }

    Drafting draft() {
        return draft;
    }

    List<Issue> issues() {
        return issues;
    }

    /** The decision that gives the points of a row or section, by its id. */
    Map<String, String> points() {
        Map<String, String> names = new LinkedHashMap<>();
        points.forEach((id, feel) -> names.put(id, feel.text()));
        return names;
    }

    String totalName() {
        return total.text();
    }

    Optional<String> gradeName() {
        return grade.map(Feel::text);
    }

    // --- rows -------------------------------------------------------------------------------------------------------

    /** @param exactly whether the section above counts with scores that are not rounded */
    private void write(RubricNode node, Location above, Optional<NotApplicablePolicy> inherited, boolean exactly) {
        Location place = above.inside(node.name());
        Optional<NotApplicablePolicy> policy = node.notApplicable().or(() -> inherited);
        if (node instanceof Section section) {
            boolean averaged = section.combination() != Combination.SUM;
            section.parts().forEach(part -> write(part, place, policy, exactly || averaged));
            points.put(node.id(), section(section, exactly));
        } else {
            points.put(node.id(), indicator((Indicator) node, place, policy, exactly));
        }
    }

    private Feel indicator(Indicator row, Location place, Optional<NotApplicablePolicy> policy, boolean exactly) {
        Optional<Rounding> rounding = exactly ? Optional.empty() : roundingAt(RoundingPolicy.Stage.INDICATOR);
        int mark = draft.mark();
        try {
            Logic logic = row.rule()
                    .map(rule -> logic(row, rule, policy, rounding))
                    .orElseGet(() -> new Expression(Feel.number(Rational.ZERO)));
            return applying(row, place, policy, rounding, logic);
        } catch (NotSaid notSaid) {
            draft.backTo(mark);
            Feel given = draft.inputs().points(row.id(), row.name());
            issues.add(notSaid.issue(place, given.text()));
            return draft.decide("points", row.id(), row.name(), "number", givenByHand(row, given, rounding));
        }
    }

    private Logic logic(Indicator row, Rule rule, Optional<NotApplicablePolicy> policy, Optional<Rounding> rounding) {
        Rule inner = rule instanceof Extended extended ? extended.rule() : rule;
        boolean waived = inner instanceof Checklist && isWaived(row, policy);
        Feel whenNoItemApplies = waived ? Feel.number(row.points()) : Feel.NULL;
        ResolvedRule resolved = ResolvedRule.of(rule, row.row(rubric.rounding()));
        return RowRules.of(draft, resolved.row(), row.name(), whenNoItemApplies).written(rule, resolved, rounding);
    }

    private Optional<Rounding> roundingAt(RoundingPolicy.Stage stage) {
        return rubric.rounding().stage() == stage
                ? Optional.of(rubric.rounding().rounding())
                : Optional.empty();
    }

    private static boolean isWaived(Indicator row, Optional<NotApplicablePolicy> policy) {
        return row.role() == Role.REGULAR
                && policy.isPresent()
                && policy.get() instanceof NotApplicablePolicy.FullPoints;
    }

    private Feel applying(
            Indicator row,
            Location place,
            Optional<NotApplicablePolicy> policy,
            Optional<Rounding> rounding,
            Logic logic) {
        if (row.appliesWhen().isEmpty() || row.rule().isEmpty()) {
            return draft.decide("points", row.id(), row.name(), "number", logic);
        }
        Feel applies = condition(row.appliesWhen().get(), row.id(), row.name() + "：是否适用");
        Feel earned = draft.decide("part", row.id(), row.name(), "number", logic);
        Feel absent = Feel.NULL;
        if (row.role() == Role.BONUS || row.role() == Role.MALUS) {
            absent = Feel.number(Rational.ZERO);
        } else if (isWaived(row, policy)) {
            absent = Feel.number(rounding.map(it -> it.apply(row.points())).orElse(row.points()));
        } else {
            issues.add(Issue.of(DmnIssue.POLICY_NOT_SAID, place));
        }
        return draft.decide(
                "points", row.id(), row.name(), "number", new Expression(Feel.when(applies, earned, absent)));
    }

    private Logic givenByHand(Indicator row, Feel given, Optional<Rounding> rounding) {
        ResolvedRule resolved = ResolvedRule.of(row.rule().orElseThrow(), row.row(rubric.rounding()));
        Feel within = Feel.of(
                "(%s >= %s and %s <= %s)", given, Feel.number(resolved.least()), given, Feel.number(resolved.most()));
        return new Expression(Feel.when(within, rounding.map(given::rounded).orElse(given), Feel.NULL));
    }

    private Feel condition(Condition condition, String id, String label) {
        return condition(List.of(condition), id, label);
    }

    /** Whether one of several conditions of the whole sheet holds. */
    private Feel condition(List<Condition> conditions, String id, String label) {
        ConditionFeel writer = new ConditionFeel(draft.inputs(), new FormulaFeel(draft.inputs(), null, null));
        Feel holds;
        try {
            holds = writer.anyOf(conditions);
        } catch (NotSaid notSaid) {
            holds = draft.inputs().holds(id, label);
            issues.add(Issue.of(DmnIssue.CONDITION_NOT_SAID, Location.of(label), "variable", holds.text()));
        }
        return draft.decide("condition", id, label, "boolean", new Expression(holds));
    }

    // --- sums -------------------------------------------------------------------------------------------------------

    private Feel section(Section section, boolean exactlyAbove) {
        boolean averaged = section.combination() != Combination.SUM;
        List<RubricNode> regular = regular(section.parts());
        Feel combined = averaged ? averaged(section, regular) : sum(regular);
        Feel adjusted = adjusted(combined, section.parts());
        Feel kept = vetoed(adjusted, section.vetoes(), section.id(), section.name());
        Optional<Rounding> rounding =
                averaged && !exactlyAbove ? roundingAt(RoundingPolicy.Stage.INDICATOR) : Optional.empty();
        Feel score = rounding.map(it -> finished(kept, section.id(), section.name(), it))
                .orElse(kept);
        return draft.decide("points", section.id(), section.name(), "number", new Expression(score));
    }

    private Feel finished(Feel exact, String id, String name, Rounding rounding) {
        Feel value = draft.decide("exact", id, name, "number", new Expression(exact));
        return Feel.known(List.of(value), value.rounded(rounding));
    }

    private static List<RubricNode> regular(List<RubricNode> parts) {
        return parts.stream().filter(part -> part.role() == Role.REGULAR).toList();
    }

    private Feel pointsOf(RubricNode node) {
        return Objects.requireNonNull(points.get(node.id()));
    }

    private Feel sum(List<RubricNode> parts) {
        return parts.isEmpty()
                ? Feel.number(Rational.ZERO)
                : Feel.of("(%s)", Feel.joined(parts.stream().map(this::pointsOf).toList(), " + "));
    }

    private Feel adjusted(Feel sum, List<RubricNode> parts) {
        Feel adjusted = sum;
        for (RubricNode part : parts) {
            if (part.role() == Role.BONUS) {
                adjusted = Feel.of("(%s + %s)", adjusted, pointsOf(part));
            } else if (part.role() == Role.MALUS) {
                adjusted = Feel.of("(%s - %s)", adjusted, pointsOf(part));
            }
        }
        return adjusted;
    }

    /** A mean, minimum or maximum of the shares that parts earn of their points, times the points of the section. */
    private Feel averaged(Section section, List<RubricNode> regular) {
        if (regular.isEmpty() && section.combination() != Combination.WEIGHTED_MEAN) {
            return Feel.number(Rational.ZERO);
        }
        Rational weights = regular.stream()
                .map(node -> node.weight().orElse(Rational.ZERO))
                .reduce(Rational.ZERO, Rational::plus);
        boolean weighted = section.combination() == Combination.WEIGHTED_MEAN;
        boolean open = regular.stream().anyMatch(node -> node.points().signum() == 0);
        if (open || weighted && weights.signum() == 0) {
            return Feel.NULL; // a share of nothing
        }
        List<Rational> factors = new ArrayList<>();
        for (RubricNode node : regular) {
            Rational share = section.points().dividedBy(node.points());
            factors.add(
                    weighted
                            ? share.multipliedBy(node.weight().orElse(Rational.ZERO))
                                    .dividedBy(weights)
                            : share);
        }
        return combined(section.combination(), regular, factors);
    }

    /** Every factor has the same divisor, so that an engine divides once. */
    private Feel combined(Combination combination, List<RubricNode> parts, List<Rational> factors) {
        Rational divisor = Feel.divisor(factors);
        List<Feel> needed = parts.stream().map(this::pointsOf).toList();
        List<Feel> above = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            above.add(needed.get(i).times(factors.get(i).multipliedBy(divisor)));
        }
        Feel whole = switch (combination) {
            case SUM, WEIGHTED_MEAN -> Feel.of("(%s)", Feel.joined(above, " + "));
            case MINIMUM -> Feel.of("min(%s)", Feel.joined(above, ", "));
            case MAXIMUM -> Feel.of("max(%s)", Feel.joined(above, ", "));
        };
        return Feel.known(needed, whole.over(divisor));
    }

    private Feel vetoed(Feel points, List<Veto> vetoes, String id, String name) {
        if (vetoes.isEmpty()) {
            return points;
        }
        Feel falls = condition(vetoes.stream().map(Veto::condition).toList(), id, name + "：一票否决");
        return Feel.when(falls, Feel.number(Rational.ZERO), points);
    }

    // --- total and grade --------------------------------------------------------------------------------------------

    private Feel total() {
        Feel sum = adjusted(sum(regular(rubric.parts())), rubric.parts());
        Feel kept = vetoed(sum, rubric.vetoes(), "total", rubric.name());
        Rational most = rubric.statedPoints().max(rubric.points());
        Optional<Rounding> rounding = roundingAt(RoundingPolicy.Stage.TOTAL);
        if (!rubric.totalCapped() && rounding.isEmpty()) {
            return draft.decide("total", "", rubric.name(), "number", new Expression(kept));
        }
        Feel exact = draft.decide("sum", "of_all", rubric.name(), "number", new Expression(kept));
        Feel capped = rubric.totalCapped() ? exact.clamped(Rational.ZERO, most) : exact;
        Feel rounded = rounding.map(capped::rounded).orElse(capped);
        return draft.decide("total", "", rubric.name(), "number", new Expression(Feel.known(List.of(exact), rounded)));
    }

    private Feel grade(GradeScale scale) {
        Rational factor = Thresholds.scale(
                scale.bands().stream().map(GradeScale.Band::totals).toList());
        List<Line> lines = new ArrayList<>();
        for (GradeScale.Band band : scale.bands()) {
            lines.add(new Line(
                    List.of(Thresholds.test(band.totals(), factor)),
                    Feel.text(band.grade().name())));
        }
        Table table = new Table(List.of(new Decision.Column(total.times(factor), rubric.name(), "number")), lines);
        List<GradeCondition> limits = rubric.gradeLimits();
        Feel grade = draft.decide(limits.isEmpty() ? "grade" : "grade_by_total", "", scale.name(), "string", table);
        for (int i = 0; i < limits.size(); i++) {
            boolean last = i == limits.size() - 1;
            Feel holds =
                    condition(limits.get(i).condition(), "grade", limits.get(i).reason());
            Feel limited = limited(grade, limits.get(i).limit(), scale);
            grade = draft.decide(
                    last ? "grade" : "grade_limited",
                    "",
                    scale.name(),
                    "string",
                    new Expression(Feel.when(holds, limited, grade)));
        }
        return grade;
    }

    private static Feel limited(Feel grade, GradeLimit limit, GradeScale scale) {
        List<Feel> changed = scale.bands().stream()
                .map(GradeScale.Band::grade)
                .distinct()
                .filter(one -> !limit.apply(one, scale).equals(one))
                .map(Grade::name)
                .map(name -> Feel.of("%s = %s", grade, Feel.text(name)))
                .toList();
        return changed.isEmpty()
                ? grade
                : Feel.of(
                        "(if %s then %s else %s)",
                        Feel.joined(changed, " or "), Feel.text(limit.grade().name()), grade);
    }
}
