package org.jixiao.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/** Tries the usual mistakes on a figure that does not come out, and names the first that gives the printed digits. */
final class LikelyCause {
    private static final int WAN_DIGITS = 4;
    private static final List<Rational> FACTORS = List.of(Rational.of(10_000), Rational.of(1, 10_000));
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
                .filter(LikelyCause::isTelling)
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
                cause::swappedInInput,
                cause::gap,
                cause::otherBase);
        return mistakes.stream()
                .flatMap(mistake -> mistake.get().stream())
                .findFirst()
                .map(issue -> issue.at(identity.stated().place()));
    }

    /** One figure, printed with two values: as if the first had come out instead of the second. */
    static Optional<Issue> between(Claim first, Claim second) {
        Recomputed copied = new Recomputed(second, new Calculation.Total(List.of(first), List.of()));
        LikelyCause cause = new LikelyCause(copied, Arithmetic.value(first), List.of());
        return cause.otherUnit().or(cause::wrongDigit).map(issue -> issue.at(first.place()));
    }

    private static Issue issue(StandardIssue code, Object... namesAndValues) {
        return Issue.of(code, Location.WHOLE, namesAndValues);
    }

    private boolean gives(Calculation other) {
        return Arithmetic.exact(other).filter(printed::contains).isPresent();
    }

    /** The first change of an input, one input after the other, with which the printed figure comes out. */
    private Optional<Issue> withInput(Function<Claim, Stream<Claim>> changes, BiFunction<Claim, Claim, Issue> said) {
        List<Claim> inputs = calculation.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            Claim input = inputs.get(i);
            List<Claim> replaced = new ArrayList<>(inputs);
            for (Claim changed : changes.apply(input).toList()) {
                replaced.set(i, changed);
                if (gives(calculation.with(replaced))) {
                    return Optional.of(said.apply(input, changed));
                }
            }
        }
        return Optional.empty();
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

    /** 万 too many or too few: in the figure itself, or else in one that goes in. */
    private Optional<Issue> otherUnit() {
        return FACTORS.stream()
                .filter(factor -> exact.signum() != 0 && printed.contains(exact.dividedBy(factor)))
                .findFirst()
                .map(factor -> wrongUnit(stated, factor))
                .or(() -> FACTORS.stream()
                        .filter(factor -> isTelling(stated))
                        .flatMap(factor -> otherUnitOfInput(factor).stream())
                        .findFirst());
    }

    private Optional<Issue> otherUnitOfInput(Rational factor) {
        return withInput(
                input -> isTelling(input) ? Stream.of(times(input, factor)) : Stream.of(),
                (input, changed) -> wrongUnit(input, factor));
    }

    private static Issue wrongUnit(Claim claim, Rational factor) {
        return issue(StandardIssue.CAUSE_UNIT, "figure", claim, "factor", factor);
    }

    private static Claim times(Claim claim, Rational factor) {
        Figure figure = claim.figure();
        int decimals = figure.decimals() + WAN_DIGITS;
        return with(claim, new Figure(figure.value().multipliedBy(factor), decimals, figure.unit()));
    }

    private static Claim with(Claim claim, Figure figure) {
        return new Claim(claim.name(), figure, claim.place(), claim.exact());
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
        if (!(calculation instanceof Calculation.Total it)) {
            return Optional.empty();
        }
        List<Claim> parts = it.added().size() > 1 ? it.inputs() : it.subtracted();
        return Stream.<Predicate<Calculation>>of(this::gives, this::mayGive)
                .flatMap(fits -> parts.stream().filter(part -> fits.test(without(it, part))))
                .findFirst()
                .map(part -> issue(StandardIssue.CAUSE_PART_TOO_MANY, "part", part));
    }

    private boolean mayGive(Calculation other) {
        return Arithmetic.possible(other).flatMap(printed::intersect).isPresent();
    }

    private static Calculation without(Calculation.Total total, Claim part) {
        List<Claim> added = new ArrayList<>(total.added());
        List<Claim> subtracted = new ArrayList<>(total.subtracted());
        if (!added.remove(part)) {
            subtracted.remove(part);
        }
        return new Calculation.Total(added, subtracted);
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
                .filter(other -> isTelling(stated))
                .filter(other ->
                        other.figure().unit().convertsTo(stated.figure().unit()))
                .filter(closes)
                .findFirst()
                .map(other -> issue(StandardIssue.CAUSE_PART_LEFT_OUT, "part", other));
    }

    private Optional<Issue> otherFigure() {
        return isTelling(stated)
                ? withInput(
                        input -> others.stream()
                                .filter(other -> other.figure()
                                        .unit()
                                        .convertsTo(input.figure().unit())),
                        (input, used) -> issue(StandardIssue.CAUSE_OTHER_FIGURE, "used", used, "instead", input))
                : Optional.empty();
    }

    private Optional<Issue> wrongDigit() {
        int decimals = stated.figure().decimals();
        String wanted = digits(exact.dividedBy(stated.figure().unit().factor()), decimals);
        return Optional.of(stated)
                .filter(LikelyCause::isTelling)
                .flatMap(found -> Misprint.of(wanted, digits(found.figure().value(), decimals)))
                .map(code -> issue(
                        code,
                        "figure",
                        stated,
                        "instead",
                        wanted + stated.figure().unit()));
    }

    private Optional<Issue> swappedInInput() {
        return isTelling(stated)
                ? withInput(
                        input -> isTelling(input) ? swapped(input) : Stream.of(),
                        (input, right) ->
                                issue(StandardIssue.CAUSE_DIGITS_SWAPPED, "figure", input, "instead", right.figure()))
                : Optional.empty();
    }

    /** The figure with two neighbouring digits swapped, in every way. */
    private static Stream<Claim> swapped(Claim claim) {
        Figure figure = claim.figure();
        return Misprint.swaps(digits(figure.value(), figure.decimals()))
                .map(digits -> new Figure(Rational.of(new BigDecimal(digits)), figure.decimals(), figure.unit()))
                .map(right -> with(claim, right));
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

    /** Whether a figure has three digits or more from the first to the last that is not 0. */
    private static boolean isTelling(Claim claim) {
        String digits = claim.figure().value().toString().replaceAll("\\D", "");
        return digits.replaceAll("^0+|0+$", "").length() >= TELLING_DIGITS;
    }
}
