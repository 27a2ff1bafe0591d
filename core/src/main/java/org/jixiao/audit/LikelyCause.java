package org.jixiao.audit;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/** Tries the usual mistakes on a figure that does not come out, and names the first that gives the printed digits. */
final class LikelyCause {
    private static final Rational TEN_THOUSAND = Rational.of(10_000);
    /** Figures with fewer digits fit anywhere by chance. */
    private static final int TELLING_DIGITS = 3;

    private final Claim stated;
    private final Calculation calculation;
    private final Rational exact;
    private final Interval printed;
    private final List<Claim> others;

    private LikelyCause(Recomputed identity, Rational exact, List<Claim> all) {
        this.stated = identity.stated();
        this.calculation = identity.calculation();
        this.exact = exact;
        this.printed = Arithmetic.spread(stated);
        this.others = all.stream()
                .filter(claim -> digits(claim.figure().value()) >= TELLING_DIGITS)
                .filter(claim -> identity.claims().stream()
                        .noneMatch(own -> Arithmetic.value(own).equals(Arithmetic.value(claim))))
                .toList();
    }

    static Optional<Issue> of(Recomputed identity, Rational exact, List<Claim> others) {
        LikelyCause cause = new LikelyCause(identity, exact, others);
        List<Supplier<Optional<Issue>>> mistakes = List.of(
                cause::dividedByNew,
                cause::oppositeSign,
                cause::otherUnit,
                cause::ratioForChange,
                cause::partTooMany,
                cause::partLeftOut,
                cause::otherFigure,
                cause::gapIsFigure,
                cause::wrongDigit,
                cause::gap,
                cause::otherBase);
        return mistakes.stream()
                .flatMap(mistake -> mistake.get().stream())
                .findFirst()
                .map(issue -> issue.at(identity.stated().place()));
    }

    private static Issue issue(StandardIssue code, Object... namesAndValues) {
        return Issue.of(code, Location.WHOLE, namesAndValues);
    }

    private boolean gives(Calculation other) {
        return Arithmetic.exact(other).filter(printed::contains).isPresent();
    }

    private Optional<Issue> dividedByNew() {
        if (calculation instanceof Calculation.ChangeRate it) {
            return dividedBy(it.now(), Arithmetic.exact(new Calculation.Change(it.now(), it.before())));
        }
        return calculation instanceof Calculation.Growth it
                ? dividedBy(it.now(), Arithmetic.exact(new Calculation.Total(List.of(it.change()), List.of())))
                : Optional.empty();
    }

    private Optional<Issue> dividedBy(Claim now, Optional<Rational> change) {
        Rational base = Arithmetic.value(now);
        return change.filter(it -> base.signum() != 0 && printed.contains(it.dividedBy(base)))
                .map(it -> issue(StandardIssue.CAUSE_DIVIDED_BY_NEW, "used", now));
    }

    private Optional<Issue> oppositeSign() {
        return exact.signum() != 0 && printed.contains(exact.negated())
                ? Optional.of(issue(StandardIssue.CAUSE_SIGN))
                : Optional.empty();
    }

    private Optional<Issue> otherUnit() {
        if (exact.signum() == 0) {
            return Optional.empty();
        }
        if (printed.contains(exact.multipliedBy(TEN_THOUSAND))) {
            return Optional.of(issue(StandardIssue.CAUSE_UNIT, "factor", Rational.ONE.dividedBy(TEN_THOUSAND)));
        }
        return printed.contains(exact.dividedBy(TEN_THOUSAND))
                ? Optional.of(issue(StandardIssue.CAUSE_UNIT, "factor", TEN_THOUSAND))
                : Optional.empty();
    }

    private Optional<Issue> ratioForChange() {
        Rational other;
        if (calculation instanceof Calculation.ChangeRate) {
            other = exact.plus(Rational.ONE);
        } else if (calculation instanceof Calculation.Ratio
                && stated.figure().unit().convertsTo(Unit.ONE)) {
            other = exact.minus(Rational.ONE);
        } else {
            return Optional.empty();
        }
        return printed.contains(other)
                ? Optional.of(issue(StandardIssue.CAUSE_RATIO_FOR_CHANGE, "other", shown(other)))
                : Optional.empty();
    }

    /** A sum without one of its parts, exactly if possible, else within rounding. */
    private Optional<Issue> partTooMany() {
        if (!(calculation instanceof Calculation.Total it) || it.added().size() < 2) {
            return Optional.empty();
        }
        return Stream.<Predicate<Calculation>>of(this::gives, this::mayGive)
                .flatMap(fits -> it.added().stream().filter(part -> fits.test(without(it, part))))
                .findFirst()
                .map(part -> issue(StandardIssue.CAUSE_PART_TOO_MANY, "part", part));
    }

    private boolean mayGive(Calculation other) {
        return Arithmetic.possible(other).flatMap(printed::intersect).isPresent();
    }

    private static Calculation without(Calculation.Total total, Claim part) {
        List<Claim> rest = new ArrayList<>(total.added());
        rest.remove(part);
        return new Calculation.Total(rest, total.subtracted());
    }

    private Optional<Issue> partLeftOut() {
        return calculation instanceof Calculation.Total
                ? gapIs(other -> printed.contains(exact.plus(Arithmetic.value(other))))
                : Optional.empty();
    }

    /** What comes out is more or less than the printed figure by another figure of the report. */
    private Optional<Issue> gapIsFigure() {
        return gapIs(other -> printed.contains(exact.plus(Arithmetic.value(other)))
                || printed.contains(exact.minus(Arithmetic.value(other))));
    }

    private Optional<Issue> gapIs(Predicate<Claim> closes) {
        return others.stream()
                .filter(other ->
                        other.figure().unit().convertsTo(stated.figure().unit()))
                .filter(closes)
                .findFirst()
                .map(other -> issue(StandardIssue.CAUSE_PART_LEFT_OUT, "part", other));
    }

    private Optional<Issue> otherFigure() {
        List<Claim> inputs = calculation.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            Claim instead = inputs.get(i);
            for (Claim used : others) {
                List<Claim> replaced = new ArrayList<>(inputs);
                replaced.set(i, used);
                if (used.figure().unit().convertsTo(instead.figure().unit()) && gives(calculation.with(replaced))) {
                    return Optional.of(issue(StandardIssue.CAUSE_OTHER_FIGURE, "used", used, "instead", instead));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Issue> wrongDigit() {
        int decimals = stated.figure().decimals();
        String wanted = digits(exact.dividedBy(stated.figure().unit().factor()), decimals);
        return Optional.of(stated.figure().value())
                .filter(found -> digits(found) >= TELLING_DIGITS)
                .flatMap(found -> Misprint.of(wanted, digits(found, decimals)))
                .map(code -> issue(code, "recomputed", wanted + stated.figure().unit()));
    }

    private static String digits(Rational value, int decimals) {
        return value.toBigDecimal(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private Optional<Issue> gap() {
        Rational gap = Arithmetic.value(stated).minus(exact);
        return calculation instanceof Calculation.Total && gap.signum() > 0
                ? Optional.of(issue(StandardIssue.CAUSE_GAP, "gap", shown(gap)))
                : Optional.empty();
    }

    /** The base that the printed ratio needs, unless it is the part itself: a ratio of 100 % says nothing of its base. */
    private Optional<Issue> otherBase() {
        if (!(calculation instanceof Calculation.Ratio it)
                || Arithmetic.value(stated).signum() == 0
                || printed.contains(Rational.ONE)
                || it.whole().exact()) {
            return Optional.empty();
        }
        Unit unit = it.whole().figure().unit();
        Quantity needed = new Quantity(
                Arithmetic.value(it.part()).dividedBy(Arithmetic.value(stated)).dividedBy(unit.factor()), unit);
        return Optional.of(issue(
                StandardIssue.CAUSE_OTHER_BASE,
                "base",
                Shown.quantity(needed, it.whole().figure().decimals())));
    }

    private String shown(Rational inBaseUnits) {
        Unit unit = stated.figure().unit();
        return Shown.quantity(
                new Quantity(inBaseUnits.dividedBy(unit.factor()), unit),
                stated.figure().decimals());
    }

    /** How many digits a number has from the first to the last that is not 0. */
    private static int digits(Rational value) {
        return value.toString().replaceAll("\\D", "").replaceAll("^0+|0+$", "").length();
    }
}
