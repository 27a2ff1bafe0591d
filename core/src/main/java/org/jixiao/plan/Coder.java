package org.jixiao.plan;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.measure.ItemStatus;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a resolved rule writes itself down with: each method makes one piece of arithmetic, and finds a place for the facts
 * that it reads. Every method throws {@link NotCompiled} where its arguments are no arithmetic on whole numbers.
 *
 * <p>Used while a scorer is made, by one thread; what it makes is immutable.
 */
public final class Coder {
    private static final int MOST_ITEMS = 62;
    private static final int MOST_SHARES = 8;

    private final FactLayout layout;
    private final long usualGrid;

    private Coder(Map<String, Unit> units, long usualGrid) {
        this.layout = new FactLayout(units);
        this.usualGrid = usualGrid;
    }

    /**
     * A coder with an empty layout.
     *
     * @param units the units in which facts are to stand, by the facts' ids; others stand in the unit that {@link FactLayout}
     *     says
     * @param rounding how most marks will be rounded
     * @return the coder
     */
    public static Coder of(Map<String, Unit> units, Rounding rounding) {
        return new Coder(units, rounding.digits() > 9 ? 1 : gridOf(rounding));
    }

    private static long gridOf(Rounding rounding) {
        return Whole.of(Rational.ONE.dividedBy(rounding.lastDigit()).numerator());
    }

    /**
     * The layout of all facts read so far.
     *
     * @return the layout
     */
    public FactLayout layout() {
        return layout;
    }

    /** The grid of some marks; the usual one where they fit it. */
    private long grid(List<Rational> marks) {
        return Whole.grid(marks, usualGrid);
    }

    // --- numbers ----------------------------------------------------------------------------------------------------

    /**
     * A formula.
     *
     * @param formula the formula
     * @param own the value in scope
     * @param target the target in scope
     * @return its value
     */
    public Term term(Formula formula, Supplier<Term> own, Supplier<Term> target) {
        return formula.match(new FormulaTerms(layout, own, target));
    }

    /**
     * The difference of two numbers of one dimension.
     *
     * @param from what to take from
     * @param less what to take away
     * @return the difference
     */
    public Term difference(Term from, Term less) {
        return Terms.sum(from.unit(), from, Terms.negated(less));
    }

    /**
     * The quotient of two numbers of one dimension, as a bare number; where the second is 0 or less it cannot be told.
     *
     * @param part what to divide
     * @param whole what to divide by
     * @return the quotient
     */
    public Term quotient(Term part, Term whole) {
        return Terms.ratio(Unit.ONE, part, whole);
    }

    // --- marks ------------------------------------------------------------------------------------------------------

    /**
     * A mark that is always given.
     *
     * @param mark the points
     * @return the code
     */
    public Code constant(Rational mark) {
        long grid = grid(List.of(mark));
        return new SimpleCodes.Constant(Whole.of(mark, grid), grid);
    }

    /**
     * A mark that only a person can give.
     *
     * @return the code
     */
    public Code open() {
        return new SimpleCodes.Open();
    }

    /**
     * A function of one number.
     *
     * @param value the number
     * @param counted the unit in which the function counts it
     * @return a draft without pieces
     */
    public FunctionCoder function(Term value, Unit counted) {
        if (!value.isIn(counted)) {
            throw new NotCompiled("a value in " + value.unit() + " that is counted in " + counted);
        }
        return new FunctionCoder(new Quotient(value), counted.factor(), usualGrid);
    }

    /**
     * A code that holds only for values that can occur.
     *
     * @param value the value
     * @param counted the unit in which the domain is stated
     * @param domain the values that can occur
     * @param code what they earn
     * @return the code; outside the domain the exact tree decides
     */
    public Code within(Term value, Unit counted, Domain domain, Code code) {
        Code checked = code;
        if (domain.bounds().lower().isPresent() || domain.bounds().upper().isPresent()) {
            FunctionCoder bounds = function(value, counted);
            bounds.level(domain.bounds(), Rational.ZERO);
            checked = new SimpleCodes.Within(checked, bounds.code());
        }
        if (domain.decimals() != Domain.REAL) {
            Rational scale = Rational.ONE
                    .dividedBy(new Rounding(RoundingMode.DOWN, domain.decimals()).lastDigit())
                    .dividedBy(counted.factor());
            boolean always =
                    value.quotient().filter(term -> term.isWholeTimes(scale)).isPresent();
            if (!always) {
                checked = new SimpleCodes.Within(
                        checked,
                        new SimpleCodes.WholeIn(value, Whole.of(scale.numerator()), Whole.of(scale.denominator())));
            }
        }
        return checked;
    }

    /**
     * The code of the band that a value lies in.
     *
     * @param value the value
     * @param counted the unit in which the bands are stated
     * @param bands disjoint intervals, ascending
     * @param parts the codes of the intervals, in their order
     * @return the code; a value in no band is left to the exact tree
     */
    public Code select(Term value, Unit counted, List<Interval> bands, List<Code> parts) {
        FunctionCoder indexes = function(value, counted);
        for (int i = 0; i < bands.size(); i++) {
            indexes.level(bands.get(i), Rational.of(i));
        }
        return new Combined.Select(indexes.indexes(), parts);
    }

    /**
     * An additive checklist.
     *
     * @param checklist the fact
     * @param ids the ids of the items
     * @param marks what each item earns
     * @param leftOut whether items that do not apply are left out and the rest scaled up, or else earn their marks
     * @return the code
     */
    public Code items(Fact checklist, List<String> ids, List<Rational> marks, boolean leftOut) {
        if (ids.size() > MOST_ITEMS) {
            throw new NotCompiled("a checklist of " + ids.size() + " items");
        }
        long grid = grid(marks);
        long[] whole = marks.stream().mapToLong(mark -> Whole.of(mark, grid)).toArray();
        long least = 0;
        long most = 0;
        boolean alike = true;
        for (long mark : whole) {
            least = Math.addExact(least, Math.min(0, mark));
            most = Math.addExact(most, Math.max(0, mark));
            alike &= mark == whole[0];
        }
        Field field = layout.field(checklist, Field.Reading.ITEMS, ids, alike);
        return new ItemsCode(field, whole, grid, leftOut, least, most);
    }

    /**
     * What one kind of violation costs.
     *
     * @param id the kind's id
     * @param each what one costs
     * @param allowance how many are free
     * @param most what the kind costs at most, or {@code null} for no limit of its own
     */
    public record Kind(
            String id,
            Rational each,
            long allowance,
            @Nullable Rational most) {}

    /**
     * Deductions by count.
     *
     * @param counts the fact, or {@code null} where the number is worked out
     * @param value the number of violations where it is worked out, or {@code null}
     * @param kinds the kinds
     * @param start the mark without violations
     * @param floor the least mark
     * @param knockOutAt the number of violations from which nothing is earned, or {@link Long#MAX_VALUE}
     * @return the code
     */
    public Code counts(
            @Nullable Fact counts,
            @Nullable Term value,
            List<Kind> kinds,
            Rational start,
            Rational floor,
            long knockOutAt) {
        List<Rational> marks = new ArrayList<>(List.of(start, floor));
        for (Kind kind : kinds) {
            marks.add(kind.each());
            Optional.ofNullable(kind.most()).ifPresent(marks::add);
        }
        long grid = grid(marks);
        boolean alike = kinds.stream()
                .allMatch(kind -> kind.each().equals(kinds.get(0).each())
                        && (kinds.size() == 1 || kind.allowance() == 0 && kind.most() == null));
        if (value != null && !alike) {
            // without kinds it can only be told what no violation at all gives
            Test none = compare(value, Comparison.EQUAL, Terms.constant(Rational.ZERO, value.unit()));
            return cases(List.of(none), List.of(constant(start), open()));
        }
        List<CountsCode.Kind> costs = new ArrayList<>();
        for (Kind kind : alike ? kinds.subList(0, 1) : kinds) {
            costs.add(cost(kind, grid));
        }
        long lowest = Whole.of(floor, grid);
        long first = Whole.of(start, grid);
        if (first - lowest >= CountsCode.MANY || knockOutAt != Long.MAX_VALUE && knockOutAt > CountsCode.MANY) {
            throw new NotCompiled("more violations than count");
        }
        List<String> ids = kinds.stream().map(Kind::id).toList();
        int slot = counts == null
                ? 0
                : layout.field(counts, alike ? Field.Reading.TOTAL : Field.Reading.COUNTS, ids, alike)
                        .slot();
        return new CountsCode(
                slot,
                value == null ? null : number(value),
                costs.toArray(CountsCode.Kind[]::new),
                grid,
                first,
                lowest,
                knockOutAt);
    }

    /** The number as it stands before its unit. */
    private static Term number(Term value) {
        if (value.unit().dimension().contains(Unit.YUAN.dimension())) {
            throw new NotCompiled("an amount of money that is a number of violations");
        }
        return Terms.scaled(Rational.ONE.dividedBy(value.unit().factor()), value);
    }

    private static CountsCode.Kind cost(Kind kind, long grid) {
        long each = Whole.of(kind.each(), grid);
        Rational limit = kind.most();
        long most = limit == null ? CountsCode.MANY : Whole.of(limit, grid);
        if (each > CountsCode.MANY
                || kind.allowance() > CountsCode.MANY / 2
                || limit != null && most > CountsCode.MANY / 2) {
            throw new NotCompiled("violations that cost " + kind.each() + " each");
        }
        return new CountsCode.Kind(each, kind.allowance(), most);
    }

    /**
     * One tier.
     *
     * @param id the tier's id
     * @param mark what it earns, or {@code null} where a coefficient is due
     * @param coefficients the coefficients it allows, or {@code null}
     */
    public record Tier(
            String id, @Nullable Rational mark, @Nullable Interval coefficients) {}

    /**
     * A chosen tier.
     *
     * @param choice the fact
     * @param tiers the tiers
     * @param full the points of which a coefficient is a share
     * @return the code
     */
    public Code tiers(Fact choice, List<Tier> tiers, Rational full) {
        Rational millionth = full.dividedBy(Rational.of(TiersCode.MILLION));
        List<Rational> marks = new ArrayList<>();
        tiers.forEach(tier -> marks.add(tier.mark() == null ? millionth : tier.mark()));
        long grid = grid(marks);
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        TiersCode.Tier[] coded = new TiersCode.Tier[tiers.size()];
        for (int i = 0; i < coded.length; i++) {
            TiersCode.Tier tier = tier(tiers.get(i), marks.get(i), grid);
            coded[i] = tier;
            long low = Math.multiplyExact(tier.mark(), tier.low());
            long high = Math.multiplyExact(tier.mark(), tier.high());
            least = Math.min(least, Math.min(low, high));
            most = Math.max(most, Math.max(low, high));
        }
        List<String> ids = tiers.stream().map(Tier::id).toList();
        return new TiersCode(layout.field(choice, Field.Reading.CHOICE, ids), coded, grid, least, most);
    }

    private static TiersCode.Tier tier(Tier tier, Rational mark, long grid) {
        Interval range = tier.coefficients();
        if (range == null) {
            return new TiersCode.Tier(Whole.of(mark, grid), false, 1, 1);
        }
        Rational million = Rational.of(TiersCode.MILLION);
        Edge lower = range.lower().orElseThrow();
        Edge upper = range.upper().orElseThrow();
        Rational low = lower.at().multipliedBy(million);
        Rational high = upper.at().multipliedBy(million);
        Rational from = lower.closed() ? low.ceiling() : low.floor().plus(Rational.ONE);
        Rational to = upper.closed() ? high.floor() : high.ceiling().minus(Rational.ONE);
        return new TiersCode.Tier(Whole.of(mark, grid), true, Whole.of(from, 1), Whole.of(to, 1));
    }

    /** How the scores of the items of a list are put together. */
    public enum Shares {
        /** Their mean. */
        MEAN,
        /** Their sum, the points being shared out equally. */
        EQUAL,
        /** Their mean, weighted by the items' weights. */
        WEIGHTED
    }

    /** Writes the rule of one item of a list down. */
    @FunctionalInterface
    public interface ItemCode {
        /**
         * Writes the rule of one item down.
         *
         * @param number how many items share the points; 1 where they do not
         * @param value the value of the item
         * @param target the item's own target, or {@code null} where the target of the row holds for it
         * @return the code
         */
        Code of(int number, Term value, @Nullable Term target);
    }

    /**
     * Items of a list, scored one by one.
     *
     * @param list the fact
     * @param item writes the rule of one item down
     * @param shares how the scores are put together
     * @return the code; a list of other things than numbers, or of more than eight that share points, is left to the exact
     *     tree
     */
    public Code eachItem(Fact list, ItemCode item, Shares shares) {
        Field field = layout.field(list, Field.Reading.LIST, List.of());
        Unit counted = Objects.requireNonNull(field.unit());
        Unit shown = Objects.requireNonNull(list.unit());
        Term value = new QuotientTerm(shown, Linear.slot(field.slot(), counted.factor()), Linear.ONE);
        Term target = new QuotientTerm(shown, Linear.slot(field.slot() + 1, counted.factor()), Linear.ONE);
        List<EachItemCode.Item> codes = new ArrayList<>();
        for (int number = 1; number <= (shares == Shares.EQUAL ? MOST_SHARES : 1); number++) {
            int items = number;
            codes.add(new EachItemCode.Item(
                    tried(() -> item.of(items, value, null)), tried(() -> item.of(items, value, target))));
        }
        if (codes.get(0).code().isEmpty() && codes.get(0).ofOwn().isEmpty()) {
            item.of(1, value, target); // says why
        }
        return new EachItemCode(field, codes, shares);
    }

    private static Optional<Code> tried(Supplier<Code> code) {
        try {
            return Optional.of(code.get());
        } catch (NotCompiled | ArithmeticException e) {
            return Optional.empty();
        }
    }

    // --- codes put together -----------------------------------------------------------------------------------------

    /**
     * A sum.
     *
     * @param parts the codes to add
     * @return the code
     */
    public Code sum(List<Code> parts) {
        return new Combined.Sum(parts);
    }

    /**
     * The best or worst of several.
     *
     * @param parts the codes
     * @param best whether the best counts, or else the worst
     * @return the code
     */
    public Code extreme(List<Code> parts, boolean best) {
        return new Combined.Extreme(parts, best);
    }

    /**
     * The code of the first case whose condition holds.
     *
     * @param tests the conditions
     * @param parts the codes of the cases, and after them the code for everything else
     * @return the code
     */
    public Code cases(List<Test> tests, List<Code> parts) {
        return new Combined.Cases(tests, parts);
    }

    /**
     * A code with its marks kept within bounds.
     *
     * @param code the code
     * @param least the least points
     * @param most the most points
     * @return the code
     */
    public Code clamped(Code code, Rational least, Rational most) {
        if (!code.isOnGrid()) {
            long grid = Whole.grid(List.of(least, most));
            return new SimpleCodes.ClampedFraction(code, grid, Whole.of(least, grid), Whole.of(most, grid));
        }
        long grid = Whole.grid(code.grid(), grid(List.of(least, most)));
        long low = Whole.of(least, grid);
        long high = Whole.of(most, grid);
        boolean inside = Math.multiplyExact(code.least(), grid / code.grid()) >= low
                && Math.multiplyExact(code.most(), grid / code.grid()) <= high;
        return inside ? code : new SimpleCodes.Clamped(code, grid, low, high);
    }

    /**
     * A code with its marks rounded.
     *
     * @param code the code
     * @param rounding how
     * @param least bounds the rounded marks from below where they are known, or {@code null}
     * @param most bounds them from above
     * @return the code, on the grid of the last digit
     */
    public Code rounded(Code code, Rounding rounding, @Nullable Rational least, @Nullable Rational most) {
        if (rounding.digits() > 9) {
            throw new NotCompiled("marks of " + rounding.digits() + " decimals");
        }
        long grid = gridOf(rounding);
        long low = least == null ? -Code.UNBOUNDED : Whole.of(rounding.apply(least), grid);
        long high = most == null ? Code.UNBOUNDED : Whole.of(rounding.apply(most), grid);
        return code.rounded(rounding.mode(), grid, low, high);
    }

    // --- conditions -------------------------------------------------------------------------------------------------

    /**
     * A comparison of two numbers of one dimension.
     *
     * @param left the first
     * @param comparison how it must stand
     * @param right the second
     * @return the test
     */
    public Test compare(Term left, Comparison comparison, Term right) {
        if (!left.isIn(right.unit())) {
            throw new NotCompiled("units are mixed: " + left.unit() + " and " + right.unit());
        }
        return difference(left, right)
                .quotient()
                .<Test>map(difference -> new Test.OfDifference(difference, comparison))
                .orElseGet(() -> new Test.OfTerms(left, comparison, right));
    }

    /**
     * Whether an item of a checklist has a status.
     *
     * @param checklist the fact
     * @param item the item's id
     * @param status the status; not unknown
     * @return the test
     */
    public Test item(Fact checklist, String item, ItemStatus status) {
        if (status == ItemStatus.UNKNOWN) {
            throw new NotCompiled("whether an item is unknown");
        }
        return new Test.OfValue(layout.field(checklist, Field.Reading.STATUS, List.of(item)), Binding.status(status));
    }

    /**
     * Whether an option is the one chosen.
     *
     * @param choice the fact
     * @param option the option's id
     * @return the test
     */
    public Test option(Fact choice, String option) {
        return new Test.OfValue(layout.field(choice, Field.Reading.OPTION, List.of(option)), 1L);
    }

    /**
     * Whether a fact is stated; where it does not apply the exact tree decides.
     *
     * @param fact the fact
     * @return the test
     */
    public Test stated(Fact fact) {
        return new Test.OfValue(layout.field(fact, Field.Reading.PRESENCE, List.of()), null);
    }

    /**
     * Whether several conditions hold.
     *
     * @param tests the conditions
     * @param all whether all must hold, or else one of them
     * @return the test
     */
    public Test combined(List<Test> tests, boolean all) {
        return new Test.OfTests(tests, all);
    }

    /**
     * Whether a condition does not hold.
     *
     * @param test the condition
     * @return the test
     */
    public Test not(Test test) {
        return new Test.Opposite(test);
    }
}
