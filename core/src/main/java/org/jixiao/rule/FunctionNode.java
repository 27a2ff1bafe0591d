package org.jixiao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Derivation;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Value;
import org.jixiao.plan.Code;
import org.jixiao.plan.Coder;
import org.jixiao.plan.NotCompiled;
import org.jixiao.plan.Term;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** A rule over one number. Where its target is a constant the function stands; otherwise it is made for each target. */
final class FunctionNode extends Node {
    private static final Rational FAR_EXCEEDED = Rational.of(13, 10);
    private static final Domain ABOVE_ZERO = new Domain(Interval.above(Rational.ZERO), Domain.REAL);

    private final Optional<Unit> unit;
    private final Domain domain;
    private final @Nullable Formula target;
    private final BiFunction<Unit, Rational, ScoreFunction> maker;
    private final Optional<ScoreFunction> standing;
    private final Reach reach;

    /**
     * @param unit the unit of the value, where it is known before there are facts
     * @param target what the function is made for, or null for nothing
     * @param maker makes the function for a unit and a target in that unit (0 where there is none)
     */
    FunctionNode(
            Rule rule,
            Rational full,
            Optional<Unit> unit,
            Domain domain,
            @Nullable Formula target,
            BiFunction<Unit, Rational, ScoreFunction> maker) {
        super(rule, full);
        this.unit = unit;
        this.domain = domain;
        this.target = target;
        this.maker = maker;
        Optional<Quantity> constant =
                target instanceof Formula.Constant it ? Optional.of(it.quantity()) : Optional.empty();
        this.standing = target == null || constant.isPresent()
                ? unit.or(() -> constant.map(Quantity::unit))
                        .map(known -> maker.apply(
                                known, constant.map(it -> it.in(known)).orElse(Rational.ZERO)))
                : Optional.empty();
        this.reach = standing.map(this::reachOf).orElseGet(() -> stated(rule, full));
    }

    /** Bounds before there is a target: the marks that the rule states, and what lies between zero and full. */
    private static Reach stated(Rule rule, Rational full) {
        List<Mark> marks = new ArrayList<>(List.of(Mark.ZERO, Mark.FULL));
        if (rule instanceof Steps steps) {
            marks.addAll(List.of(steps.start(), steps.limit()));
        } else if (rule instanceof AgainstTarget target) {
            if (target.shortfall() instanceof Shortfall.Fixed fixed) {
                marks.add(fixed.mark());
            }
            if (target.overshoot() instanceof Overshoot.Fixed fixed) {
                marks.add(fixed.mark());
            }
        }
        List<Rational> points =
                marks.stream().map(mark -> mark.of(full)).sorted().toList();
        return Reach.within(points.get(0), points.get(points.size() - 1));
    }

    /** The size of a step that is stated as a quantity. */
    private Optional<Quantity> step() {
        StepSize size = rule() instanceof Steps steps
                ? steps.step()
                : rule() instanceof AgainstTarget target && target.overshoot() instanceof Overshoot.Stepwise stepwise
                        ? stepwise.step()
                        : null;
        return size instanceof StepSize.Fixed fixed ? Optional.of(fixed.quantity()) : Optional.empty();
    }

    Optional<ScoreFunction> function() {
        return standing;
    }

    Optional<Unit> unit() {
        return unit;
    }

    private Reach reachOf(ScoreFunction function) {
        List<Interval> parts = new ArrayList<>();
        boolean complete = true;
        Rational least = full();
        Rational most = Rational.ZERO;
        boolean any = false;
        for (ScoreFunction.Piece piece : function.within(domain.bounds()).pieces()) {
            if (!domain.meets(piece.values())) {
                continue;
            }
            Image image = Image.of(piece, domain, Rational.ZERO.min(full()), full());
            least = any ? least.min(image.least()) : image.least();
            most = any ? most.max(image.most()) : image.most();
            any = true;
            parts.addAll(image.parts());
            complete &= image.complete();
        }
        return any ? Reach.of(parts, complete, least, most) : Reach.within(Rational.ZERO, full());
    }

    @Override
    Reach reach() {
        return reach;
    }

    @Override
    void leaves(Leaves into) {
        standing.ifPresent(function -> into.add(rule(), full(), unit, domain, function));
    }

    @Override
    Outcome.Open open(Outcome.Kind kind, Issue why) {
        boolean mayBeUncovered = standing.isEmpty()
                || standing.get().gaps(domain.bounds()).stream().anyMatch(domain::meets);
        return mayBeUncovered
                ? new Outcome.Open(kind, why, Rational.ZERO.min(reach.least()), full().max(reach.most()))
                : super.open(kind, why);
    }

    @Override
    Verdict evaluate(Frame frame) {
        Derivation input = frame.own();
        if (!(input.value() instanceof Value.Known known)) {
            return verdict(without(input.value()), new Decision.None());
        }
        Optional<Derivation> held = Optional.ofNullable(target).map(frame::derive);
        if (held.isPresent() && !(held.get().value() instanceof Value.Known)) {
            return verdict(without(held.get().value()), new Decision.None());
        }
        Optional<Quantity> against = held.flatMap(Derivation::quantity);
        Unit counted = unit.or(() -> against.map(Quantity::unit))
                .orElse(known.quantity().unit());
        for (Quantity quantity :
                against.isPresent() ? List.of(known.quantity(), against.get()) : List.of(known.quantity())) {
            if (!quantity.unit().convertsTo(counted)) {
                return mismatch(input, quantity, counted);
            }
        }
        Optional<Quantity> step = step();
        if (step.isPresent() && !step.get().unit().convertsTo(counted.ofDifferences())) {
            return mismatch(input, step.get(), counted.ofDifferences());
        }
        Rational bound = against.map(it -> it.in(counted)).orElse(Rational.ZERO);
        ScoreFunction function = standing.orElseGet(() -> maker.apply(counted, bound));
        return decide(function, input, known.quantity().in(counted), counted, against);
    }

    @Override
    Code code(Coding in) {
        return code(in, UnaryOperator.identity());
    }

    /** @param bounds what becomes of the function before it is written down */
    Code code(Coding in, UnaryOperator<ScoreFunction> bounds) {
        Term value = in.own();
        if (standing.isPresent() || target == null) {
            Unit counted = unit.orElseGet(
                    () -> target instanceof Formula.Constant it ? it.quantity().unit() : value.unit());
            ScoreFunction function = standing.orElseGet(() -> maker.apply(counted, Rational.ZERO));
            Code code = FunctionCode.of(bounds.apply(function.decided()), value, counted, domain.bounds(), in.coder());
            return in.coder().within(value, counted, new Domain(Interval.ALL, domain.decimals()), code);
        }
        Term against = in.term(target);
        Unit counted = unit.orElse(against.unit());
        return in.coder().within(value, counted, domain, againstFact(in, value, against, counted, bounds));
    }

    /** A target that is a fact: what matters is either the distance from it or the share of it. */
    private Code againstFact(Coding in, Term value, Term against, Unit counted, UnaryOperator<ScoreFunction> bounds) {
        boolean counts = step().isEmpty() || step().get().unit().convertsTo(counted.ofDifferences());
        if (!against.isIn(counted) || !value.isIn(counted) || !counts) {
            throw new NotCompiled("a target or a step in another unit than " + counted);
        }
        Coder coder = in.coder();
        if (step().isEmpty()) {
            ScoreFunction share =
                    bounds.apply(maker.apply(counted, Rational.ONE).decided());
            Code code = FunctionCode.of(share, coder.quotient(value, against), Unit.ONE, Interval.ALL, coder);
            return coder.within(against, counted, ABOVE_ZERO, code);
        }
        if (rule() instanceof Steps) {
            ScoreFunction distance =
                    bounds.apply(maker.apply(counted, Rational.ZERO).decided());
            return FunctionCode.of(distance, coder.difference(value, against), counted, Interval.ALL, coder);
        }
        throw new NotCompiled("a target that is a fact, and steps of a fixed size beyond a share of it");
    }

    private Verdict mismatch(Derivation input, Quantity figure, Unit expected) {
        return undefined(
                input,
                Issue.of(StandardIssue.UNIT_MISMATCH, Location.WHOLE, "figure", figure, "unit", expected.symbol()));
    }

    private Verdict undefined(Derivation input, Issue why) {
        return verdict(
                open(Outcome.Kind.UNDEFINED, why),
                new Decision.ByValue(
                        input,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    private Verdict decide(
            ScoreFunction function, Derivation input, Rational value, Unit counted, Optional<Quantity> against) {
        if (!domain.contains(value)) {
            return undefined(
                    input,
                    Issue.of(
                            StandardIssue.OUTSIDE_DOMAIN,
                            Location.WHOLE,
                            "figure",
                            shown(value, counted),
                            "domain",
                            domain.bounds()));
        }
        Optional<ScoreFunction.Piece> piece = function.pieceAt(value);
        Outcome outcome = piece.map(it -> points(it, value, counted))
                .orElseGet(() -> uncovered(function, value, counted, against));
        Optional<Rational> steps = rule() instanceof Steps rule && piece.isPresent()
                ? new Functions(full(), counted)
                        .stepsCounted(rule, against.map(it -> it.in(counted)).orElse(Rational.ZERO), value)
                : piece.map(ScoreFunction.Piece::shape)
                        .filter(Shape.Staircase.class::isInstance)
                        .map(shape -> ((Shape.Staircase) shape).stepsAt(value));
        return verdict(
                outcome,
                new Decision.ByValue(
                        input,
                        Optional.of(shown(value, counted)),
                        against,
                        piece.map(ScoreFunction.Piece::values),
                        piece.map(ScoreFunction.Piece::shape),
                        steps,
                        notes(value, counted, against)));
    }

    private List<Issue> notes(Rational value, Unit counted, Optional<Quantity> against) {
        if (rule() instanceof AgainstTarget rule
                && rule.comparison().holds(1)
                && against.isPresent()
                && against.get().value().signum() > 0
                && value.compareTo(against.get().in(counted).multipliedBy(FAR_EXCEEDED)) > 0) {
            return List.of(Issue.of(
                    StandardIssue.TARGET_FAR_EXCEEDED,
                    Location.WHOLE,
                    "figure",
                    shown(value, counted),
                    "target",
                    against.get()));
        }
        return List.of();
    }

    private static Quantity shown(Rational value, Unit unit) {
        return new Quantity(value, unit);
    }

    private Outcome points(ScoreFunction.Piece piece, Rational value, Unit counted) {
        if (!(piece.shape() instanceof Shape.Ambiguous ambiguous)) {
            return new Outcome.Scored(piece.shape().at(value));
        }
        List<Rational> candidates = ambiguous.candidates().stream()
                .map(shape -> shape.at(value))
                .distinct()
                .toList();
        if (candidates.size() == 1) {
            return new Outcome.Scored(candidates.get(0));
        }
        Rational least = candidates.stream().reduce(Rational::min).orElseThrow();
        Rational most = candidates.stream().reduce(Rational::max).orElseThrow();
        return new Outcome.Open(
                Outcome.Kind.AMBIGUOUS,
                Issue.of(
                        StandardIssue.AMBIGUOUS,
                        Location.WHOLE,
                        "figure",
                        shown(value, counted),
                        "overlap",
                        piece.values(),
                        "candidates",
                        candidates),
                least,
                most);
    }

    private Outcome uncovered(ScoreFunction function, Rational value, Unit counted, Optional<Quantity> against) {
        Rational least = Rational.ZERO.min(reach.least());
        Rational most = full().max(reach.most());
        if (rule() instanceof AgainstTarget && against.isPresent()) {
            return new Outcome.Open(
                    Outcome.Kind.UNDEFINED,
                    Issue.of(
                            StandardIssue.TARGET_WITHOUT_SHARE,
                            Location.WHOLE,
                            "figure",
                            shown(value, counted),
                            "target",
                            against.get()),
                    least,
                    most);
        }
        if (rule() instanceof Steps steps) {
            return new Outcome.Open(
                    Outcome.Kind.UNDEFINED,
                    Issue.of(StandardIssue.STEP_OF_ZERO, Location.WHOLE, "step", steps.step()),
                    least,
                    most);
        }
        Interval gap = function.gaps(Interval.ALL).stream()
                .filter(it -> it.contains(value))
                .findFirst()
                .orElse(Interval.point(value));
        return new Outcome.Open(
                Outcome.Kind.UNCOVERED,
                Issue.of(StandardIssue.UNCOVERED, Location.WHOLE, "figure", shown(value, counted), "gap", gap),
                least,
                most);
    }

    /** The points that one piece gives over the values that can occur. */
    private record Image(List<Interval> parts, boolean complete, Rational least, Rational most) {
        private static final int MOST_STEPS = 1_000;

        static Image of(ScoreFunction.Piece piece, Domain domain, Rational floor, Rational cap) {
            Shape shape = piece.shape();
            if (shape instanceof Shape.Ambiguous ambiguous) {
                List<Image> all = ambiguous.candidates().stream()
                        .map(one -> of(new ScoreFunction.Piece(piece.values(), one), domain, floor, cap))
                        .toList();
                return new Image(
                        List.of(),
                        false,
                        all.stream().map(Image::least).reduce(Rational::min).orElseThrow(),
                        all.stream().map(Image::most).reduce(Rational::max).orElseThrow());
            }
            if (shape instanceof Shape.Constant constant) {
                Rational points = constant.points();
                return new Image(List.of(Interval.point(points)), true, points, points);
            }
            Optional<Edge> lower = piece.values().lower();
            Optional<Edge> upper = piece.values().upper();
            if (lower.isEmpty() || upper.isEmpty()) {
                return unbounded(piece, domain, floor, cap);
            }
            if (shape instanceof Shape.Staircase stairs) {
                return stairs(stairs, piece.values(), domain);
            }
            Edge first = new Edge(shape.at(lower.get().at()), lower.get().closed());
            Edge second = new Edge(shape.at(upper.get().at()), upper.get().closed());
            boolean rising = first.at().compareTo(second.at()) <= 0;
            Optional<Interval> image = Interval.between(rising ? first : second, rising ? second : first);
            Rational least = first.at().min(second.at());
            Rational most = first.at().max(second.at());
            return domain.decimals() == Domain.REAL && image.isPresent()
                    ? new Image(List.of(image.get()), true, least, most)
                    : new Image(List.of(), false, least, most);
        }

        /** Without an end a slope or stairs have no bound of their own; the row's hold. */
        private static Image unbounded(ScoreFunction.Piece piece, Domain domain, Rational floor, Rational cap) {
            boolean inverse = piece.shape() instanceof Shape.Reciprocal;
            Optional<Edge> end = piece.values().lower().or(() -> piece.values().upper());
            if (inverse && end.isPresent() && end.get().at().signum() != 0) {
                Rational at = piece.shape().at(end.get().at());
                Rational limit = ((Shape.Reciprocal) piece.shape()).offset();
                Interval image = Interval.of(
                        new Edge(
                                at.min(limit),
                                at.compareTo(limit) < 0 && end.get().closed()),
                        new Edge(
                                at.max(limit),
                                at.compareTo(limit) > 0 && end.get().closed()));
                return domain.decimals() == Domain.REAL
                        ? new Image(List.of(image), true, at.min(limit), at.max(limit))
                        : new Image(List.of(), false, at.min(limit), at.max(limit));
            }
            return new Image(List.of(), false, floor, cap);
        }

        private static Image stairs(Shape.Staircase stairs, Interval values, Domain domain) {
            Rational first = stairs.stepsNextTo(values.lower().orElseThrow(), true);
            Rational last = stairs.stepsNextTo(values.upper().orElseThrow(), false);
            Rational from = first.min(last);
            Rational to = first.max(last);
            Rational atFrom = stairs.points().plus(stairs.change().multipliedBy(from));
            Rational atTo = stairs.points().plus(stairs.change().multipliedBy(to));
            Rational least = atFrom.min(atTo);
            Rational most = atFrom.max(atTo);
            if (to.minus(from).compareTo(Rational.of(MOST_STEPS)) > 0) {
                return new Image(List.of(), false, least, most);
            }
            List<Interval> points = new ArrayList<>();
            for (Rational n = from; n.compareTo(to) <= 0; n = n.plus(Rational.ONE)) {
                Rational at = stairs.points().plus(stairs.change().multipliedBy(n));
                boolean occurs = stairs.earningAtLeast(at, values)
                        .flatMap(left -> stairs.earningAtMost(at, left))
                        .filter(domain::meets)
                        .isPresent();
                if (occurs) {
                    points.add(Interval.point(at));
                }
            }
            return new Image(points, true, least, most);
        }
    }
}
