package org.jixiao.examples.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.audit.Agreement;
import org.jixiao.audit.Bounded;
import org.jixiao.audit.Calculation;
import org.jixiao.audit.Claim;
import org.jixiao.audit.GradeOfTotal;
import org.jixiao.audit.Identity;
import org.jixiao.audit.ImpliedBase;
import org.jixiao.audit.Label;
import org.jixiao.audit.Recomputed;
import org.jixiao.audit.SameFigure;
import org.jixiao.audit.SameLabel;
import org.jixiao.audit.ScoreByRule;
import org.jixiao.audit.ScoredRow;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Rational;

/** An identity that holds, with one printed figure after the other moved out of it. */
final class Broken {
    /** How often a move is doubled, from one unit of the last digit, before a figure is held to have no effect. */
    private static final int DOUBLINGS = 60;

    private Broken() {}

    /** The identity with each of its figures broken in turn, by no more than twice what it takes to be found high. */
    static List<Identity> of(Identity identity) {
        if (identity instanceof Recomputed it) {
            List<Identity> broken = new ArrayList<>();
            broken.add(pushed(it.stated(), claim -> new Recomputed(claim, it.calculation())));
            for (int i = 0; i < it.calculation().inputs().size(); i++) {
                int place = i;
                if (isNothingOf(it.calculation(), place)) {
                    continue;
                }
                broken.add(pushed(it.calculation().inputs().get(i), claim -> {
                    List<Claim> inputs = new ArrayList<>(it.calculation().inputs());
                    inputs.set(place, claim);
                    return new Recomputed(it.stated(), it.calculation().with(inputs));
                }));
            }
            return broken;
        }
        if (identity instanceof SameFigure it) {
            return List.of(pushed(
                    it.claims().get(1),
                    claim -> new SameFigure(List.of(it.claims().get(0), claim))));
        }
        if (identity instanceof ImpliedBase it) {
            return List.of(new ImpliedBase(moved(it.rate(), Rational.ONE), it.part(), it.step(), it.ofChange()));
        }
        return ofOthers(identity);
    }

    /** Nothing is nothing of any whole, so that the whole may be anything. */
    private static boolean isNothingOf(Calculation calculation, int place) {
        return place == 1
                && calculation instanceof Calculation.Ratio ratio
                && ratio.part().figure().value().signum() == 0;
    }

    private static List<Identity> ofOthers(Identity identity) {
        if (identity instanceof Bounded it) {
            boolean upper = it.comparison() == Comparison.AT_MOST || it.comparison() == Comparison.BELOW;
            Rational way = Rational.of(upper ? 1 : -1);
            return List.of(pushed(it.claim(), way, claim -> new Bounded(claim, it.comparison(), it.bound())));
        }
        if (identity instanceof SameLabel it) {
            Label first = it.labels().get(0);
            return List.of(new SameLabel(List.of(first, new Label(first.name(), "另一写法", first.place()))));
        }
        if (identity instanceof ScoredRow it) {
            boolean reasoned = it.reason().isPresent();
            return List.of(
                    new ScoredRow(it.score(), it.points(), reasoned ? Optional.empty() : Optional.of("无故")),
                    new ScoredRow(moved(it.points(), Rational.ONE), it.points(), it.reason()));
        }
        if (identity instanceof GradeOfTotal it) {
            return List.of(new GradeOfTotal("另一等级", it.total(), it.scale()));
        }
        return identity instanceof ScoreByRule it && !it.result().isReported()
                ? List.of(new ScoreByRule(moved(it.score(), Rational.ONE), it.result()))
                : List.of();
    }

    private static Identity pushed(Claim claim, Function<Claim, Identity> identity) {
        return pushed(claim, Rational.ONE, identity);
    }

    private static Identity pushed(Claim claim, Rational way, Function<Claim, Identity> identity) {
        Rational units = way;
        for (int i = 0; i < DOUBLINGS; i++) {
            Identity broken = identity.apply(moved(claim, units));
            if (broken.check(List.of())
                    .filter(finding -> finding.agreement() == Agreement.HIGH)
                    .isPresent()) {
                return broken;
            }
            units = units.multipliedBy(2);
        }
        throw new AssertionError(claim + " may be anything: " + identity.apply(claim));
    }

    private static Claim moved(Claim claim, Rational units) {
        Figure figure = claim.figure();
        Rational unit = Rational.of(java.math.BigDecimal.ONE.movePointLeft(figure.decimals()));
        Rational value = figure.value().plus(units.multipliedBy(unit));
        return Corrected.with(claim, new Figure(value, figure.decimals(), figure.unit()));
    }
}
