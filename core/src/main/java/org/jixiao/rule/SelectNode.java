package org.jixiao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Value;
import org.jixiao.plan.Code;
import org.jixiao.plan.NotCompiled;
import org.jixiao.plan.Term;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Bands of which some are scored by rules that are no function of the value alone. */
final class SelectNode extends Node {
    private final Optional<Unit> stated;
    private final Domain domain;
    private final List<Interval> ranges;
    private final List<Node> outcomes;
    private final @Nullable Node otherwise;

    /** @param unit the unit in which bands are counted, or nothing where no band has an end */
    SelectNode(
            Bands rule,
            Rational full,
            Optional<Unit> unit,
            Domain domain,
            List<Node> outcomes,
            @Nullable Node otherwise) {
        super(rule, full);
        this.stated = unit;
        this.domain = domain;
        this.ranges = rule.bands().stream()
                .map(band -> band.range().in(unit.orElse(Unit.ONE)))
                .toList();
        this.outcomes = List.copyOf(outcomes);
        this.otherwise = otherwise;
    }

    @Override
    Reach reach() {
        Stream<Node> all =
                otherwise == null ? outcomes.stream() : Stream.concat(outcomes.stream(), Stream.of(otherwise));
        return all.map(Node::reach).reduce(Reach::or).orElseThrow();
    }

    @Override
    void leaves(Leaves into) {
        stated.ifPresent(unit -> into.addCoverage(rule(), full(), unit, domain, coverage()));
        for (int i = 0; i < ranges.size(); i++) {
            outcomes.get(i).leaves(into.within(ranges.get(i)));
        }
        if (otherwise != null) {
            otherwise.leaves(into);
        }
    }

    /** Which band holds a value: the number of the band stands where its points would. */
    private ScoreFunction coverage() {
        List<ScoreFunction.Piece> pieces = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            pieces.add(new ScoreFunction.Piece(ranges.get(i), new Shape.Constant(Rational.of(i + 1L))));
        }
        if (otherwise != null) {
            Rational last = Rational.of(ranges.size() + 1L);
            ScoreFunction.of(pieces)
                    .gaps(Interval.ALL)
                    .forEach(gap -> pieces.add(new ScoreFunction.Piece(gap, new Shape.Constant(last))));
        }
        return ScoreFunction.of(pieces);
    }

    @Override
    Outcome.Open open(Outcome.Kind kind, Issue why) {
        return otherwise == null
                ? new Outcome.Open(kind, why, Rational.ZERO.min(reach().least()), full().max(reach().most()))
                : super.open(kind, why);
    }

    @Override
    Verdict evaluate(Frame frame) {
        if (!(frame.own().value() instanceof Value.Known known)) {
            return verdict(without(frame.own().value()), new Decision.None());
        }
        Quantity quantity = known.quantity();
        Unit unit = stated.orElse(quantity.unit());
        if (!quantity.unit().convertsTo(unit)) {
            return stuck(
                    Outcome.Kind.UNDEFINED,
                    Issue.of(StandardIssue.UNIT_MISMATCH, Location.WHOLE, "figure", quantity, "unit", unit.symbol()));
        }
        Rational value = quantity.in(unit);
        if (!domain.contains(value)) {
            return stuck(
                    Outcome.Kind.UNDEFINED,
                    Issue.of(
                            StandardIssue.OUTSIDE_DOMAIN,
                            Location.WHOLE,
                            "figure",
                            quantity,
                            "domain",
                            domain.bounds()));
        }
        List<Integer> hits = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            if (ranges.get(i).contains(value)) {
                hits.add(i);
            }
        }
        return decided(frame, quantity.to(unit), hits);
    }

    @Override
    Code code(Coding in) {
        Unit unit = stated.orElseThrow(() -> new NotCompiled("bands without an end"));
        List<Interval> bands = new ArrayList<>();
        List<Code> codes = new ArrayList<>();
        for (ScoreFunction.Piece piece : coverage().pieces()) {
            if (piece.shape() instanceof Shape.Constant band) {
                int index = band.points().numerator().intValueExact() - 1;
                Node part = index < outcomes.size() ? outcomes.get(index) : Objects.requireNonNull(otherwise);
                bands.add(piece.values());
                codes.add(part.code(in));
            }
        }
        Term value = in.own();
        return in.coder().within(value, unit, domain, in.coder().select(value, unit, bands, codes));
    }

    private Verdict decided(Frame frame, Quantity quantity, List<Integer> hits) {
        List<Verdict> parts = hits.stream()
                .map(hit -> outcomes.get(hit).evaluate(frame))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        if (hits.size() > 1 && !agreed(parts)) {
            return ambiguous(quantity, hits);
        }
        if (hits.isEmpty()) {
            if (otherwise == null) {
                return stuck(
                        Outcome.Kind.UNCOVERED,
                        Issue.of(
                                StandardIssue.UNCOVERED,
                                Location.WHOLE,
                                "figure",
                                quantity,
                                "gap",
                                Interval.point(quantity.value())));
            }
            parts.add(otherwise.evaluate(frame));
        }
        Decision decision = new Decision.ByValue(
                frame.own(),
                Optional.of(quantity),
                Optional.empty(),
                hits.isEmpty() ? Optional.empty() : Optional.of(ranges.get(hits.get(0))),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return verdict(parts.get(0).outcome(), decision, parts);
    }

    /** Whether bands that hold one value give the same points; then nothing needs to be chosen. */
    private static boolean agreed(List<Verdict> parts) {
        Outcome first = parts.get(0).outcome();
        return first instanceof Outcome.Scored
                && parts.stream().allMatch(part -> part.outcome().equals(first));
    }

    private Verdict ambiguous(Quantity quantity, List<Integer> hits) {
        return stuck(
                Outcome.Kind.AMBIGUOUS,
                Issue.of(
                        StandardIssue.AMBIGUOUS,
                        Location.WHOLE,
                        "figure",
                        quantity,
                        "overlap",
                        ranges.get(hits.get(0))
                                .intersect(ranges.get(hits.get(1)))
                                .orElseThrow(),
                        "candidates",
                        hits.stream().map(hit -> hit + 1).toList()));
    }

    private Verdict stuck(Outcome.Kind kind, Issue why) {
        return verdict(
                new Outcome.Open(kind, why, Rational.ZERO.min(reach().least()), full().max(reach().most())),
                new Decision.None());
    }
}
