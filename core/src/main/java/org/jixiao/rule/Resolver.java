package org.jixiao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Formula;
import org.jixiao.measure.FormulaText;
import org.jixiao.measure.FormulaUnit;
import org.jixiao.plan.Code;
import org.jixiao.plan.NotCompiled;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Resolves a rule for a row: marks become numbers, thresholds are counted in the unit of the input. */
final class Resolver implements Rule.Cases<Node> {
    private final Rational full;
    private final Optional<Unit> unit;
    private final Domain domain;
    private final @Nullable Formula target;
    private final List<Issue> issues;

    private Resolver(Rational full, Optional<Unit> unit, Domain domain, @Nullable Formula target, List<Issue> issues) {
        this.full = full;
        this.unit = unit;
        this.domain = domain;
        this.target = target;
        this.issues = issues;
    }

    static Resolver of(Row row, List<Issue> issues) {
        return new Resolver(
                row.points(), Optional.of(row.measure().unit()), row.measure().domain(), row.target(), issues);
    }

    /** For the items of a list, whose values and targets are their own. */
    static Node forItem(Rule rule, Rational full, @Nullable Formula target, List<Issue> issues) {
        return rule.match(new Resolver(full, Optional.empty(), Domain.ANY, target, issues));
    }

    private List<Node> resolved(List<Rule> rules) {
        List<Node> nodes = new ArrayList<>();
        for (Rule rule : rules) {
            nodes.add(rule.match(this));
        }
        return nodes;
    }

    private void report(StandardIssue code, Object... arguments) {
        issues.add(Issue.of(code, Location.WHOLE, arguments));
    }

    @Override
    public Node award(Award it) {
        Rational points = it.mark().of(full);
        return new Node(it, full) {
            @Override
            Verdict evaluate(Frame frame) {
                return verdict(new Outcome.Scored(points), new Decision.None());
            }

            @Override
            Code code(Coding in) {
                return in.coder().constant(points);
            }

            @Override
            Reach reach() {
                return Reach.point(points);
            }
        };
    }

    @Override
    public Node bands(Bands it) {
        Optional<Unit> counted = unit.or(() -> firstUnit(it));
        if (counted.isPresent() && !bandsConvert(it, counted.get())) {
            return broken(it);
        }
        Unit in = counted.orElse(Unit.ONE); // without a unit there is no end to count in it
        List<Interval> ranges =
                it.bands().stream().map(band -> band.range().in(in)).toList();
        List<Node> outcomes = new ArrayList<>();
        List<ScoreFunction.Piece> pieces = new ArrayList<>();
        boolean collapsible = counted.isPresent();
        for (int i = 0; i < ranges.size(); i++) {
            Node outcome = it.bands().get(i).outcome().match(this);
            outcomes.add(outcome);
            Interval range = ranges.get(i);
            Optional<ScoreFunction> function = functionOf(outcome, in);
            collapsible &= function.isPresent() && collapses(outcome, function.get(), range, without(ranges, i));
            function.ifPresent(whole -> pieces.addAll(whole.within(range).pieces()));
        }
        Node otherwise = it.otherwise() == null ? null : it.otherwise().match(this);
        Optional<ScoreFunction> rest = otherwise == null ? Optional.empty() : functionOf(otherwise, in);
        List<Interval> uncovered = ScoreFunction.of(coverage(it, in)).gaps(Interval.ALL);
        collapsible &= otherwise == null
                || rest.isPresent()
                        && uncovered.stream().allMatch(gap -> collapses(otherwise, rest.get(), gap, List.of()));
        if (!collapsible) {
            return new SelectNode(it, full, counted, domain, outcomes, otherwise);
        }
        rest.ifPresent(whole ->
                uncovered.forEach(gap -> pieces.addAll(whole.within(gap).pieces())));
        ScoreFunction function = ScoreFunction.of(pieces);
        return new FunctionNode(it, full, counted, domain, null, (u, t) -> function);
    }

    private static List<Interval> without(List<Interval> ranges, int index) {
        List<Interval> others = new ArrayList<>(ranges);
        others.remove(index);
        return others;
    }

    /**
     * Whether a band's rule can be drawn into the bands. It cannot where it leaves values open for a reason of its own, or
     * where another band would then decide a value that two bands hold.
     */
    private static boolean collapses(Node outcome, ScoreFunction function, Interval range, List<Interval> others) {
        List<Interval> gaps = function.gaps(range);
        return gaps.isEmpty()
                || outcome.rule() instanceof Bands
                        && gaps.stream()
                                .noneMatch(gap -> others.stream()
                                        .anyMatch(other -> other.intersect(gap).isPresent()));
    }

    private static Optional<Unit> firstUnit(Bands bands) {
        return bands.bands().stream()
                .flatMap(band -> ends(band.range()).stream())
                .map(end -> end.at().unit())
                .findFirst();
    }

    static List<Range.End> ends(Range range) {
        List<Range.End> ends = new ArrayList<>();
        if (range.lower() != null) {
            ends.add(range.lower());
        }
        if (range.upper() != null) {
            ends.add(range.upper());
        }
        return ends;
    }

    static List<ScoreFunction.Piece> coverage(Bands bands, Unit unit) {
        return bands.bands().stream()
                .map(band -> new ScoreFunction.Piece(band.range().in(unit), new Shape.Constant(Rational.ZERO)))
                .toList();
    }

    /** The function of a band's outcome over the same input, if it is one; an award is a constant. */
    private static Optional<ScoreFunction> functionOf(Node node, Unit unit) {
        if (node.rule() instanceof Award award) {
            return Optional.of(ScoreFunction.constant(award.mark().of(node.full())));
        }
        return node instanceof FunctionNode function && function.unit().equals(Optional.of(unit))
                ? function.function()
                : Optional.empty();
    }

    private boolean bandsConvert(Bands bands, Unit counted) {
        return bands.bands().stream()
                .flatMap(band -> ends(band.range()).stream())
                .filter(end -> !converts(end.at(), counted))
                .toList()
                .isEmpty();
    }

    private boolean converts(Quantity quantity, Unit counted) {
        if (quantity.unit().convertsTo(counted)) {
            return true;
        }
        report(StandardIssue.UNIT_MISMATCH, "figure", quantity, "unit", counted.symbol());
        return false;
    }

    @Override
    public Node steps(Steps it) {
        if (startsBeyondLimit(it)) {
            return broken(it);
        }
        return overTarget(it, it.base(), it.step(), (functions, base) -> functions.steps(it, base));
    }

    private boolean startsBeyondLimit(Steps it) {
        Rational start = it.start().of(full);
        Rational limit = it.limit().of(full);
        boolean beyond = it.change().direction() < 0 ? start.compareTo(limit) < 0 : start.compareTo(limit) > 0;
        if (beyond) {
            report(
                    StandardIssue.STEPS_START_BEYOND_LIMIT,
                    "start",
                    start,
                    "limit",
                    limit,
                    "change",
                    it.change().of(full));
        }
        return beyond;
    }

    @Override
    public Node againstTarget(AgainstTarget it) {
        StepSize step = it.overshoot() instanceof Overshoot.Stepwise stepwise ? stepwise.step() : null;
        return overTarget(it, it.target(), step, (functions, bound) -> functions.againstTarget(it, bound));
    }

    private Node overTarget(
            Rule rule, Formula stated, @Nullable StepSize step, BiFunction<Functions, Rational, ScoreFunction> maker) {
        if (stated instanceof Formula.Target && target == null) {
            report(StandardIssue.TARGET_NOT_STATED);
            return broken(rule);
        }
        Formula bound = stated instanceof Formula.Target && target instanceof Formula.Constant ? target : stated;
        Optional<Unit> boundUnit = FormulaUnit.of(
                bound, unit, target == null ? Optional.empty() : FormulaUnit.of(target, unit, Optional.empty()));
        if (unit.isPresent() && boundUnit.isPresent() && !boundUnit.get().convertsTo(unit.get())) {
            report(
                    StandardIssue.UNIT_MISMATCH,
                    "figure",
                    bound instanceof Formula.Constant constant
                            ? constant.quantity()
                            : FormulaText.of(bound, Language.ZH) + " " + boundUnit.get(),
                    "unit",
                    unit.get().symbol());
            return broken(rule);
        }
        Optional<Unit> counted = unit.or(() -> boundUnit);
        if (!stepConverts(step, counted) || zeroShare(step, bound)) {
            return broken(rule);
        }
        return new FunctionNode(rule, full, counted, domain, bound, (u, t) -> maker.apply(new Functions(full, u), t));
    }

    private boolean stepConverts(@Nullable StepSize step, Optional<Unit> counted) {
        return !(step instanceof StepSize.Fixed fixed)
                || counted.isEmpty()
                || converts(fixed.quantity(), counted.get().ofDifferences());
    }

    private boolean zeroShare(@Nullable StepSize step, Formula bound) {
        boolean zero = step instanceof StepSize.ShareOfBase
                && bound instanceof Formula.Constant constant
                && constant.quantity().value().signum() == 0;
        if (zero) {
            report(StandardIssue.STEP_OF_ZERO, "step", String.valueOf(step));
        }
        return zero;
    }

    @Override
    public Node interpolation(Interpolation it) {
        Unit counted = unit.orElse(it.from().unit());
        if (!converts(it.from(), counted) || !converts(it.to(), counted)) {
            return broken(it);
        }
        return new FunctionNode(
                it, full, Optional.of(counted), domain, null, (u, t) -> new Functions(full, u).interpolation(it));
    }

    @Override
    public Node checklist(Checklist it) {
        return new ChecklistNode(it, full);
    }

    @Override
    public Node violations(Violations it) {
        if (it.start().of(full).compareTo(it.floor().of(full)) < 0) {
            report(
                    StandardIssue.STEPS_START_BEYOND_LIMIT,
                    "start",
                    it.start().of(full),
                    "limit",
                    it.floor().of(full),
                    "change",
                    "-");
            return broken(it);
        }
        return new ViolationsNode(it, full);
    }

    @Override
    public Node tiers(Tiers it) {
        return new TiersNode(it, full);
    }

    @Override
    public Node judged(Judged it) {
        return new Node(it, full) {
            @Override
            Verdict evaluate(Frame frame) {
                return verdict(
                        open(
                                Outcome.Kind.MISSING,
                                Issue.of(StandardIssue.NEEDS_JUDGEMENT, Location.WHOLE, "text", it.text())),
                        new Decision.None());
            }

            @Override
            Code code(Coding in) {
                return in.coder().open();
            }

            @Override
            Reach reach() {
                return Reach.all(Rational.ZERO, full());
            }
        };
    }

    @Override
    public Node clampedSum(ClampedSum it) {
        if (it.least().of(full).compareTo(it.most().of(full)) > 0) {
            report(
                    StandardIssue.STEPS_START_BEYOND_LIMIT,
                    "start",
                    it.least().of(full),
                    "limit",
                    it.most().of(full),
                    "change",
                    "+");
            return broken(it);
        }
        return new SumNode(it, full, resolved(it.parts()));
    }

    @Override
    public Node choice(Choice it) {
        return new ChoiceNode(it, full, resolved(it.parts()));
    }

    @Override
    public Node when(When it) {
        return new WhenNode(it, full, resolved(it.parts()));
    }

    @Override
    public Node vetoed(Vetoed it) {
        return new VetoNode(it, full, it.rule().match(this));
    }

    @Override
    public Node eachItem(EachItem it) {
        Node sample = forItem(it.rule(), full, Formula.target(), issues);
        return new EachItemNode(it, full, sample);
    }

    @Override
    public Node on(On it) {
        Formula input = it.input();
        Optional<Unit> targetUnit = target == null ? Optional.empty() : FormulaUnit.of(target, unit, Optional.empty());
        Optional<Unit> inputUnit = FormulaUnit.of(input, unit, targetUnit);
        Domain inputDomain = input instanceof Formula.Own
                ? domain
                : input instanceof Formula.Absolute ? Domain.NOT_NEGATIVE : Domain.ANY;
        Node inner = it.rule().match(new Resolver(full, inputUnit, inputDomain, target, issues));
        return new OnNode(it, full, inner);
    }

    @Override
    public Node roundedMark(RoundedMark it) {
        return new RoundedNode(it, full, it.rule().match(this));
    }

    @Override
    public Node extended(Extended it) {
        report(StandardIssue.BONUS_INSIDE, "rule", "bonus");
        return broken(it);
    }

    /** A rule that cannot be resolved; its issue is on record and keeps the row from being scored. */
    private Node broken(Rule rule) {
        return new Node(rule, full) {
            @Override
            Verdict evaluate(Frame frame) {
                return verdict(open(Outcome.Kind.UNDEFINED, issues.get(issues.size() - 1)), new Decision.None());
            }

            @Override
            Code code(Coding in) {
                throw new NotCompiled("a rule that cannot be resolved");
            }

            @Override
            Reach reach() {
                return Reach.within(Rational.ZERO, full());
            }
        };
    }
}
