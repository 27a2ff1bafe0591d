package org.jixiao.examples.reports;

import java.util.List;
import java.util.Optional;
import org.jixiao.audit.AllMet;
import org.jixiao.audit.AllMet.State;
import org.jixiao.audit.AllMet.Thing;
import org.jixiao.audit.Bounded;
import org.jixiao.audit.Claim;
import org.jixiao.audit.Finding;
import org.jixiao.audit.GradeOfTotal;
import org.jixiao.audit.Identity;
import org.jixiao.audit.Label;
import org.jixiao.audit.Recomputed;
import org.jixiao.audit.ReportedTarget;
import org.jixiao.audit.SameFigure;
import org.jixiao.audit.SameLabel;
import org.jixiao.audit.ScoredRow;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.grade.GradeScale;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;

/** An identity that was found out, with the printed figure put right. */
final class Corrected {
    private Corrected() {}

    /** The corrected identity, or nothing if no printed figure is wrong but something is missing. */
    static Optional<Identity> of(Identity identity) {
        if (identity instanceof Recomputed it) {
            return it.check(List.of())
                    .flatMap(Finding::recomputation)
                    .map(right -> new Recomputed(printed(it.stated(), right.value()), it.calculation()));
        }
        if (identity instanceof SameFigure it) {
            Figure right = it.claims().get(0).figure();
            return Optional.of(new SameFigure(
                    it.claims().stream().map(claim -> with(claim, right)).toList()));
        }
        if (identity instanceof SameLabel it) {
            String right = it.labels().get(0).text();
            return Optional.of(new SameLabel(it.labels().stream()
                    .map(label -> new Label(label.name(), right, label.place()))
                    .toList()));
        }
        if (identity instanceof Bounded it) {
            Rational step = it.comparison() == Comparison.ABOVE ? Rational.ONE : Rational.ZERO;
            return it.check(List.of())
                    .flatMap(Finding::recomputation)
                    .map(bound -> printed(
                            it.claim(),
                            bound.value().plus(new Quantity(step, bound.value().unit()))))
                    .map(right -> new Bounded(right, it.comparison(), it.bound()));
        }
        return ofWords(identity);
    }

    private static Optional<Identity> ofWords(Identity identity) {
        if (identity instanceof AllMet it) {
            return Optional.of(new AllMet(
                    it.statement(),
                    it.place(),
                    it.things().stream()
                            .map(thing -> new Thing(thing.name(), State.MET))
                            .toList()));
        }
        if (identity instanceof ReportedTarget it) {
            PerformanceTarget target = it.target();
            String reached = target.expected().quantity().orElseThrow().toString();
            return Optional.of(new ReportedTarget(
                    PerformanceTarget.parse(
                            target.level1(),
                            target.level2(),
                            target.level3(),
                            target.expected().text(),
                            reached),
                    it.place()));
        }
        if (identity instanceof ScoredRow it) {
            return Optional.of(new ScoredRow(it.score(), it.points(), Optional.of("未达到年初计划")));
        }
        return identity instanceof GradeOfTotal it
                ? Optional.of(new GradeOfTotal(it.grade(), it.total(), Optional.of(GradeScale.fiveLevel())))
                : Optional.empty();
    }

    private static Claim printed(Claim claim, Quantity value) {
        Figure wrong = claim.figure();
        Rational rounded = Rounding.halfUp(wrong.decimals()).apply(value.value());
        return with(claim, new Figure(rounded, wrong.decimals(), wrong.unit()));
    }

    static Claim with(Claim claim, Figure figure) {
        return new Claim(claim.name(), figure, claim.place(), claim.exact());
    }
}
