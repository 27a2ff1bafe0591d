package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.measure.Domain;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.Shape;

/** Turns the pieces of a function into lines within a window. */
final class PlotLines {
    private static final int SAMPLES = 24;
    private static final Rational MOST_DOTS = Rational.of(60);

    private final Interval window;
    private final Domain domain;
    private final boolean dotted;
    private final List<RulePlot.Line> lines = new ArrayList<>();
    private Rational least = Rational.ZERO;
    private Rational most = Rational.ZERO;

    PlotLines(Interval window, Domain domain) {
        this.window = window;
        this.domain = domain;
        this.dotted = domain.decimals() != Domain.REAL
                && length(window).dividedBy(Values.step(domain)).compareTo(MOST_DOTS) <= 0;
    }

    private static Rational length(Interval values) {
        return values.upper()
                .orElseThrow()
                .at()
                .minus(values.lower().orElseThrow().at());
    }

    /** The lines; where one goes on as the next, neither has an end there. */
    List<RulePlot.Line> lines() {
        List<RulePlot.Line> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            RulePlot.Line line = lines.get(i);
            boolean before = i > 0 && meet(lines.get(i - 1), line);
            boolean after = i + 1 < lines.size() && meet(line, lines.get(i + 1));
            joined.add(new RulePlot.Line(
                    line.places(),
                    before ? RulePlot.End.CONTINUES : line.start(),
                    after ? RulePlot.End.CONTINUES : line.end(),
                    line.ambiguous()));
        }
        return joined;
    }

    private static boolean meet(RulePlot.Line left, RulePlot.Line right) {
        return left.ambiguous() == right.ambiguous()
                && left.places()
                        .get(left.places().size() - 1)
                        .equals(right.places().get(0))
                && (left.end() == RulePlot.End.CLOSED || right.start() == RulePlot.End.CLOSED);
    }

    /** The fewest points that some line shows, 0 or below. */
    Rational least() {
        return least;
    }

    /** The largest points that some line shows. */
    Rational most() {
        return most;
    }

    void add(List<ScoreFunction.Piece> pieces) {
        for (ScoreFunction.Piece piece : pieces) {
            piece.values().intersect(window).ifPresent(shown -> {
                if (piece.shape() instanceof Shape.Ambiguous ambiguous) {
                    ambiguous.candidates().forEach(one -> shape(one, piece.values(), shown, true));
                } else {
                    shape(piece.shape(), piece.values(), shown, false);
                }
            });
        }
    }

    private void shape(Shape shape, Interval whole, Interval shown, boolean ambiguous) {
        for (Interval part : parts(shape, shown)) {
            RulePlot.End start = part.isPoint() ? RulePlot.End.CLOSED : end(part.lower(), whole.lower());
            RulePlot.End end = part.isPoint() ? RulePlot.End.CLOSED : end(part.upper(), whole.upper());
            line(shape, part, start, end, ambiguous);
        }
    }

    /** What is drawn as one line each: a single value where there are few, a step of a staircase, or all there is. */
    private List<Interval> parts(Shape shape, Interval shown) {
        if (dotted) {
            return domain.part(shown).map(this::singles).orElse(List.of());
        }
        return shape instanceof Shape.Staircase stairs ? RuleEdges.steps(stairs, shown) : List.of(shown);
    }

    private List<Interval> singles(Interval values) {
        List<Interval> singles = new ArrayList<>();
        Rational last = values.upper().orElseThrow().at();
        for (Rational at = values.lower().orElseThrow().at();
                at.compareTo(last) <= 0;
                at = at.plus(Values.step(domain))) {
            singles.add(Interval.point(at));
        }
        return singles;
    }

    /** An end that the window makes, and not the piece, goes on. */
    private RulePlot.End end(Optional<Edge> shown, Optional<Edge> whole) {
        Edge edge = shown.orElseThrow();
        boolean ofWindow = window.lower().equals(shown) || window.upper().equals(shown);
        boolean cut = ofWindow && whole.map(Edge::at).filter(edge.at()::equals).isEmpty();
        if (cut) {
            return RulePlot.End.CONTINUES;
        }
        return edge.closed() ? RulePlot.End.CLOSED : RulePlot.End.OPEN;
    }

    private void line(Shape shape, Interval part, RulePlot.End start, RulePlot.End end, boolean ambiguous) {
        ScoreFunction.Piece piece = new ScoreFunction.Piece(part, shape);
        Rational from = part.lower().orElseThrow().at();
        Rational to = part.upper().orElseThrow().at();
        List<RulePlot.Place> places = new ArrayList<>();
        piece.pointsAtStart().ifPresent(points -> places.add(new RulePlot.Place(from, points)));
        if (shape instanceof Shape.Reciprocal) {
            Rational stride = to.minus(from).dividedBy(Rational.of(SAMPLES));
            for (int i = 1; i < SAMPLES; i++) {
                Rational at = from.plus(stride.multipliedBy(i));
                places.add(new RulePlot.Place(at, shape.at(at)));
            }
        }
        if (!part.isPoint()) {
            piece.pointsAtEnd().ifPresent(points -> places.add(new RulePlot.Place(to, points)));
        }
        if (!places.isEmpty()) {
            places.forEach(place -> least = least.min(place.points()));
            places.forEach(place -> most = most.max(place.points()));
            lines.add(new RulePlot.Line(places, start, end, ambiguous));
        }
    }
}
