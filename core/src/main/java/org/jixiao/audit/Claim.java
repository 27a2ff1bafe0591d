package org.jixiao.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/**
 * A figure as a report prints it, with what it is called and where it stands. Decreases are given with a minus sign.
 *
 * @param name what the figure is called
 * @param figure the printed digits and their unit
 * @param place document, section and row, as far as they matter
 * @param exact whether the figure is the number itself, not a rounded one: a count, a score, a fixed rate
 */
public record Claim(String name, Figure figure, Location place, boolean exact) {
    private static final Claim WHOLE = number("100%");
    private static final Claim NOTHING_LEFT = number("-100%");
    private static final Claim ZERO_PERCENT = number("0%");

    /**
     * Checks that all parts are given.
     *
     * @param name what the figure is called
     * @param figure the printed digits and their unit
     * @param place document, section and row
     * @param exact whether the figure is the number itself
     */
    public Claim {
        Objects.requireNonNull(figure, "figure: a claim needs the figure that is printed");
        Objects.requireNonNull(
                place, "place: say where the figure is printed; Location.WHOLE for nowhere in particular");
        if (name.isBlank()) {
            throw new IllegalArgumentException("the claim " + figure + " has no name: say what the figure is");
        }
    }

    /**
     * A printed figure. Whole numbers of persons, cases, days, points and other counted things, and bare whole numbers, are
     * exact; everything else is rounded to its last digit.
     *
     * @param name what the figure is called
     * @param figure the printed digits and their unit
     * @return the claim, without a place
     */
    public static Claim of(String name, Figure figure) {
        return new Claim(name, figure, Location.WHOLE, isCount(figure));
    }

    /**
     * A printed figure, from its text.
     *
     * @param name what the figure is called
     * @param printed the figure as printed, such as {@code -53.95%} or {@code 1,030.86万元}
     * @return the claim, without a place
     * @throws IllegalArgumentException if the text is no figure with a known unit; the message names it
     */
    public static Claim of(String name, String printed) {
        return of(name, Figure.parse(printed));
    }

    /** A number that is no claim of the report; it is named by itself. */
    private static Claim number(String text) {
        return of(text, text).exactly();
    }

    private static boolean isCount(Figure figure) {
        Unit unit = figure.unit();
        boolean counts = unit.convertsTo(Unit.PERSON)
                || unit.convertsTo(Unit.PERSON_TIME)
                || unit.convertsTo(Unit.DAY)
                || unit.convertsTo(Unit.WORKING_DAY)
                || unit.convertsTo(Unit.POINT)
                || unit.equals(Unit.ONE)
                || unit.dimension().startsWith("count of ");
        return counts && figure.decimals() == 0 && unit.factor().equals(Rational.ONE);
    }

    /**
     * The same figure at a place.
     *
     * @param names document, table, section and row, outermost first
     * @return the claim with its place
     */
    public Claim at(String... names) {
        return at(Location.of(names));
    }

    /**
     * The same figure at a place.
     *
     * @param where document, table, section and row
     * @return the claim with its place
     */
    public Claim at(Location where) {
        return new Claim(name, figure, where, exact);
    }

    /**
     * The figure as the number itself: a standard such as {@code 220元/人}, or a score. Rounding explains nothing of it.
     *
     * @return the exact claim
     */
    public Claim exactly() {
        return new Claim(name, figure, place, true);
    }

    /**
     * The numbers that the printed figure leaves open.
     *
     * @return the number alone if the figure is exact, otherwise all that round to it; in the figure's unit
     */
    public Interval spread() {
        return exact ? Interval.point(figure.value()) : figure.spread();
    }

    /**
     * Parts and total (合计): this figure is the sum of its parts.
     *
     * @param parts the parts, in units that convert into this one's
     * @return the identity
     */
    public Identity isTotalOf(Claim... parts) {
        return isTotalOf(List.of(parts));
    }

    /**
     * Parts and total (合计): this figure is the sum of its parts.
     *
     * @param parts the parts, in units that convert into this one's
     * @return the identity
     */
    public Identity isTotalOf(List<Claim> parts) {
        return new Recomputed(this, new Calculation.Total(parts, List.of()));
    }

    /**
     * Part of a total (其中): only some of what this figure sums is listed. The parts may be less than this figure, and it is a
     * contradiction only if they are more. Say so only where the report lists some of the parts; for a full list, {@link
     * #isTotalOf(Claim...)} finds more.
     *
     * @param parts the listed parts, in units that convert into this one's; none may be negative
     * @return the identity
     */
    public Identity includes(Claim... parts) {
        return includes(List.of(parts));
    }

    /**
     * Part of a total (其中): only some of what this figure sums is listed.
     *
     * @param parts the listed parts, in units that convert into this one's; none may be negative
     * @return the identity
     */
    public Identity includes(List<Claim> parts) {
        return new Bounded(this, Comparison.AT_LEAST, new Calculation.Total(parts, List.of()));
    }

    /**
     * Closing balance (年末结转结余): this figure is opening balance plus income less spending.
     *
     * @param opening the balance at the beginning
     * @param income what came in
     * @param spending what went out
     * @return the identity
     */
    public Identity isBalanceOf(Claim opening, Claim income, Claim spending) {
        return isBalanceOf(List.of(opening, income), List.of(spending));
    }

    /**
     * A balance (收支差额): this figure is all that came in less all that went out.
     *
     * @param in what came in; at least one figure
     * @param out what went out
     * @return the identity
     */
    public Identity isBalanceOf(List<Claim> in, List<Claim> out) {
        return new Recomputed(this, new Calculation.Total(in, out));
    }

    /**
     * Change (增减额): this figure is the new value less the old one.
     *
     * @param now the new value
     * @param before the old value
     * @return the identity
     */
    public Identity isChangeOf(Claim now, Claim before) {
        return new Recomputed(this, new Calculation.Change(now, before));
    }

    /**
     * Change rate (增减率): this figure is the change on the <em>old</em> value.
     *
     * @param now the new value
     * @param before the old value
     * @return the identity
     */
    public Identity isChangeRateOf(Claim now, Claim before) {
        return new Recomputed(this, new Calculation.ChangeRate(now, before));
    }

    /**
     * Change rate on an old value that is not printed itself: the change on the new value less the change.
     *
     * @param now the new value
     * @param change by how much it grew, negative if it fell
     * @return the identity
     */
    public Identity isGrowthRateOf(Claim now, Claim change) {
        return new Recomputed(this, new Calculation.Growth(now, change));
    }

    /**
     * Ratio, share, completion or execution rate (占比、完成率、执行率), or an amount per head (人均): this figure is the first
     * divided by the second.
     *
     * @param part what is divided
     * @param whole what it is divided by
     * @return the identity
     */
    public Identity isRatioOf(Claim part, Claim whole) {
        return new Recomputed(this, new Calculation.Ratio(part, whole));
    }

    /**
     * Share in a whole that is not printed itself: the part divided by the sum of the part and all others.
     *
     * @param part the part
     * @param rest the other parts
     * @return the identity
     */
    public Identity isShareBeside(Claim part, Claim... rest) {
        return new Recomputed(this, new Calculation.ShareBeside(part, List.of(rest)));
    }

    /**
     * Product (人数×标准): this figure is all the others multiplied.
     *
     * @param factors the factors, such as persons and an amount per person
     * @return the identity
     */
    public Identity isProductOf(Claim... factors) {
        return isProductOf(Rational.ONE, factors);
    }

    /**
     * A share of a product, such as the half of a premium that one of two levels pays for each person.
     *
     * @param share an exact number, such as 1/2
     * @param factors the factors
     * @return the identity
     */
    public Identity isProductOf(Rational share, Claim... factors) {
        return new Recomputed(this, new Calculation.Product(share, List.of(factors)));
    }

    /**
     * Execution score (执行率得分): this score is the row's points in proportion to what was executed, and the points at most.
     *
     * @param points the points of the row
     * @param executed what was executed
     * @param budget what was to be executed
     * @return the identity
     */
    public Identity isScoreOf(Claim points, Claim executed, Claim budget) {
        return new Recomputed(this, new Calculation.Proportional(points, executed, budget));
    }

    /**
     * Execution score (执行率得分): this score is the row's points times a printed rate, and the points at most.
     *
     * @param points the points of the row
     * @param rate the printed rate
     * @return the identity
     */
    public Identity isScoreOf(Claim points, Claim rate) {
        return isScoreOf(points, rate, WHOLE);
    }

    /**
     * Shares that make up a whole: together they are 100 %.
     *
     * @param name what they are shares of
     * @param shares the printed shares; at least one
     * @return the identity, in question at the place of the first share
     */
    public static Identity wholeOf(String name, Claim... shares) {
        return new Claim(name, WHOLE.figure, shares[0].place, true).isTotalOf(shares);
    }

    /**
     * The same figure in several places.
     *
     * @param elsewhere the figure as printed elsewhere
     * @return the identity
     */
    public Identity isSameAs(Claim... elsewhere) {
        Claim[] all = new Claim[elsewhere.length + 1];
        all[0] = this;
        System.arraycopy(elsewhere, 0, all, 1, elsewhere.length);
        return new SameFigure(Arrays.asList(all));
    }

    /**
     * A count of listed things: this figure is how many are named.
     *
     * @param items the names
     * @return the identity
     */
    public Identity isCountOf(String... items) {
        Figure number = new Figure(Rational.of(items.length), 0, figure.unit());
        return isTotalOf(new Claim(String.join("、", items), number, place, true));
    }

    /**
     * A bound: this figure stands to another in a given way, such as a part that is at most its whole.
     *
     * @param comparison how
     * @param bound the other figure
     * @return the identity
     */
    public Identity is(Comparison comparison, Claim bound) {
        return new Bounded(this, comparison, new Calculation.Total(List.of(bound), List.of()));
    }

    /**
     * A change rate that is possible at all: nothing can fall by more than 100 %.
     *
     * @return the identity
     */
    public Identity isPossibleChangeRate() {
        return is(Comparison.AT_LEAST, NOTHING_LEFT);
    }

    /**
     * A share or control rate of two amounts: it cannot be negative.
     *
     * @return the identity
     */
    public Identity isPossibleRatio() {
        return is(Comparison.AT_LEAST, ZERO_PERCENT);
    }

    /**
     * A change rate on an old value that is not printed: there must be one that gives it.
     *
     * @param now the new value
     * @param step what old values are multiples of, such as one person or 0.01万元
     * @return the identity
     */
    public Identity isChangeRateOnSomeBase(Claim now, Figure step) {
        return new ImpliedBase(this, now, step, true);
    }

    /**
     * A ratio to a base that is not printed: there must be one that gives it.
     *
     * @param part what is divided
     * @param step what bases are multiples of, such as one person or 0.01万元
     * @return the identity
     */
    public Identity isRatioToSomeBase(Claim part, Figure step) {
        return new ImpliedBase(this, part, step, false);
    }

    /**
     * A total against its grade.
     *
     * @param grade the printed grade
     * @param scale the printed scale
     * @return the identity
     */
    public Identity earns(String grade, GradeScale scale) {
        return new GradeOfTotal(grade, this, Optional.of(scale));
    }

    /**
     * A total against its grade, where no scale is printed: that cannot be checked, and is a finding.
     *
     * @param grade the printed grade
     * @return the identity
     */
    public Identity earns(String grade) {
        return new GradeOfTotal(grade, this, Optional.empty());
    }

    /**
     * A claim that the report's figures can neither confirm nor refute.
     *
     * @param reason what is missing, in the language of the report
     * @return the identity, which is always a finding
     */
    public Identity isUndeterminedBecause(String reason) {
        return new Unresolved(
                List.of(this), Issue.of(StandardIssue.NOT_DETERMINED, place, "claim", this, "reason", reason));
    }

    /** The name and the figure, such as {@code 本年收入760.35万元}; a bare number is its own name. */
    @Override
    public String toString() {
        String printed = figure.toString();
        return name.equals(printed) ? printed : name + printed;
    }
}
