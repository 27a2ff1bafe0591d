package org.jixiao.rule;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/**
 * Writes rules as sentences: import its methods statically.
 *
 * <pre>{@code
 * atLeast(percent(90), points(5)).atLeast(percent(80), points(4)).otherwise(points(0))
 * atMost(percent(100)).earns(full()).loses(points("0.5")).forEach(percentagePoints(1)).downTo(zero())
 * completion()                                    // full × value ÷ target, at most full
 * checklist(points(1), "rules exist", "rules are lawful", "rules are followed")
 * violations(points(1), "requirement not met")
 * }</pre>
 */
public final class Rules {
    private Rules() {}

    /**
     * A number of points.
     *
     * @param number the points
     * @return the mark
     */
    public static Mark points(long number) {
        return Mark.points(number);
    }

    /**
     * A number of points.
     *
     * @param number the points, such as {@code "0.5"}
     * @return the mark
     */
    public static Mark points(String number) {
        return Mark.points(number);
    }

    /**
     * Full points (满分).
     *
     * @return the mark
     */
    public static Mark full() {
        return Mark.FULL;
    }

    /**
     * Nothing (不得分).
     *
     * @return the mark
     */
    public static Mark zero() {
        return Mark.ZERO;
    }

    /**
     * A percentage.
     *
     * @param value the number before the sign
     * @return the quantity
     */
    public static Quantity percent(long value) {
        return Quantity.percent(value);
    }

    /**
     * A percentage.
     *
     * @param value the number before the sign, such as {@code "99.5"}
     * @return the quantity
     */
    public static Quantity percent(String value) {
        return Quantity.percent(value);
    }

    /**
     * A number of percentage points, the unit of steps on a percentage.
     *
     * @param value the number
     * @return the quantity
     */
    public static Quantity percentagePoints(long value) {
        return Quantity.percentagePoints(value);
    }

    /**
     * A first band, from a threshold on (以上).
     *
     * @param threshold the least value
     * @param mark what it earns
     * @return the band, to be followed by others
     */
    public static Bands atLeast(Quantity threshold, Mark mark) {
        return band(new Range(Range.End.closed(threshold), null), mark);
    }

    /**
     * A first band, up to a threshold (以下、以内).
     *
     * @param threshold the largest value
     * @param mark what it earns
     * @return the band, to be followed by others
     */
    public static Bands atMost(Quantity threshold, Mark mark) {
        return band(new Range(null, Range.End.closed(threshold)), mark);
    }

    /**
     * A first band, above a threshold (超过).
     *
     * @param threshold the value that is itself left out
     * @param mark what it earns
     * @return the band, to be followed by others
     */
    public static Bands above(Quantity threshold, Mark mark) {
        return band(new Range(Range.End.open(threshold), null), mark);
    }

    /**
     * A first band, below a threshold (不足、低于).
     *
     * @param threshold the value that is itself left out
     * @param mark what it earns
     * @return the band, to be followed by others
     */
    public static Bands below(Quantity threshold, Mark mark) {
        return band(new Range(null, Range.End.open(threshold)), mark);
    }

    /**
     * A first band for a single value.
     *
     * @param value the value
     * @param mark what it earns
     * @return the band, to be followed by others
     */
    public static Bands exactly(Quantity value, Mark mark) {
        return band(Range.exactly(value), mark);
    }

    /**
     * A first band, as stated.
     *
     * @param range the values
     * @param mark what a value in it earns
     * @return the band, to be followed by others
     */
    public static Bands band(Range range, Mark mark) {
        return new Bands(List.of(new Bands.Band(range, new Award(mark))), null);
    }

    /**
     * A first band scored by a rule of its own.
     *
     * @param range the values
     * @param rule how a value in it is scored
     * @return the band, to be followed by others
     */
    public static Bands band(Range range, Rule rule) {
        return new Bands(List.of(new Bands.Band(range, rule)), null);
    }

    /**
     * Begins a sentence on steps above a standard: {@code atMost(percent(100)).earns(full()).loses(…)…}
     *
     * @param standard the value up to which nothing is lost
     * @return the sentence so far
     */
    public static StepSentence atMost(Quantity standard) {
        return new StepSentence(Formula.of(standard), Steps.Side.ABOVE);
    }

    /**
     * Begins a sentence on steps below a standard: {@code atLeast(percent(50)).earns(full()).loses(…)…}
     *
     * @param standard the value from which on nothing is lost
     * @return the sentence so far
     */
    public static StepSentence atLeast(Quantity standard) {
        return new StepSentence(Formula.of(standard), Steps.Side.BELOW);
    }

    /**
     * Begins a sentence on steps to both sides of a standard (每偏离…).
     *
     * @param standard the value that is best
     * @return the sentence so far
     */
    public static StepSentence exactly(Quantity standard) {
        return new StepSentence(Formula.of(standard), Steps.Side.BOTH);
    }

    /**
     * Begins a sentence on steps from a standard that is a formula, such as the row's target.
     *
     * @param standard where counting begins
     * @param side on which side of it steps are counted
     * @return the sentence so far
     */
    public static StepSentence steps(Formula standard, Steps.Side side) {
        return new StepSentence(standard, side);
    }

    /**
     * The mark grows with the number counted: each unit above 0 earns a mark, up to a cap (每…得…分).
     *
     * @param unit one of what is counted
     * @param each what it earns
     * @param cap the largest mark
     * @return the rule
     */
    public static Steps earning(Quantity unit, Mark each, Mark cap) {
        Quantity none = new Quantity(Rational.ZERO, unit.unit());
        return new Steps(Mark.ZERO, Formula.of(none), Steps.Side.ABOVE, StepSize.of(unit), each, Partial.WHOLE, cap);
    }

    /**
     * In proportion to completion of the row's target, at most full points (完成比率法): full × value ÷ target.
     *
     * @return the rule
     */
    public static AgainstTarget completion() {
        return against(Comparison.AT_LEAST, Formula.target(), Shortfall.PROPORTIONAL);
    }

    /**
     * In proportion to a rate, at most full points (得分=执行率×分值): completion of 100 %.
     *
     * @return the rule
     */
    public static AgainstTarget proportional() {
        return against(Comparison.AT_LEAST, Formula.of(percent(100)), Shortfall.PROPORTIONAL);
    }

    /**
     * The reverse of completion for a ceiling: full × target ÷ value above the row's target, full points up to it.
     *
     * @return the rule
     */
    public static AgainstTarget reverse() {
        return against(Comparison.AT_MOST, Formula.target(), Shortfall.PROPORTIONAL);
    }

    /**
     * Full points when the row's target is met, otherwise nothing.
     *
     * @param comparison how the value must stand to the target
     * @return the rule
     */
    public static AgainstTarget meets(Comparison comparison) {
        return against(comparison, Formula.target(), Shortfall.NOTHING);
    }

    /**
     * Full points when a fixed target is met, otherwise nothing.
     *
     * @param comparison how the value must stand to the target
     * @param target the target
     * @return the rule
     */
    public static AgainstTarget meets(Comparison comparison, Quantity target) {
        return against(comparison, Formula.of(target), Shortfall.NOTHING);
    }

    /**
     * Full points when a target is met, and a policy for falling short.
     *
     * @param comparison how the value must stand to the target
     * @param target the target
     * @param shortfall what a value earns that misses it
     * @return the rule
     */
    public static AgainstTarget against(Comparison comparison, Formula target, Shortfall shortfall) {
        return new AgainstTarget(comparison, target, shortfall, Overshoot.IGNORED);
    }

    /**
     * Linear between two values and level outside them (插入法). The values may be given in either order.
     *
     * @param from one value
     * @param atFrom what it earns
     * @param to the other value
     * @param atTo what it earns
     * @return the rule
     */
    public static Interpolation linear(Quantity from, Mark atFrom, Quantity to, Mark atTo) {
        return from.compareTo(to) <= 0
                ? new Interpolation(from, atFrom, to, atTo)
                : new Interpolation(to, atTo, from, atFrom);
    }

    /**
     * A closed formula that is linear in the value: {@code (constant + slope × value) × full}, between zero and full.
     *
     * @param constant the share of the points at the value 0, 1 = all
     * @param slope the change of that share per 1 = 100 % of the value; not 0
     * @return the rule
     */
    public static Interpolation formula(String constant, String slope) {
        Rational at0 = Rational.parse(constant);
        Rational rise = Rational.parse(slope);
        Rational zeroAt = at0.negated().dividedBy(rise);
        Rational fullAt = Rational.ONE.minus(at0).dividedBy(rise);
        return linear(percentage(zeroAt), Mark.ZERO, percentage(fullAt), Mark.FULL);
    }

    private static Quantity percentage(Rational share) {
        return new Quantity(share, Unit.ONE).to(Unit.PERCENT);
    }

    /**
     * A checklist of equal marks; items are named 1, 2, 3 …
     *
     * @param each what each item earns
     * @param texts what must be fulfilled; at least one
     * @return the rule
     */
    public static Checklist checklist(Mark each, String... texts) {
        List<Checklist.Item> items = new ArrayList<>();
        for (String text : texts) {
            items.add(item(items.size() + 1, text, each));
        }
        return new Checklist(items, Checklist.Inapplicable.COUNTS_AS_MET);
    }

    /**
     * A checklist of unequal marks.
     *
     * @param items the items, see {@link #item}
     * @return the rule
     */
    public static Checklist checklist(Checklist.Item... items) {
        return new Checklist(List.of(items), Checklist.Inapplicable.COUNTS_AS_MET);
    }

    /**
     * An item of a checklist, named by its number.
     *
     * @param number the item's number
     * @param text what must be fulfilled
     * @param mark what it earns
     * @return the item
     */
    public static Checklist.Item item(int number, String text, Mark mark) {
        return new Checklist.Item(String.valueOf(number), text, mark);
    }

    /**
     * Full points less a mark for each violation, down to zero (每出现一例扣…分，扣完为止). Several requirements cost the same;
     * they are named 1, 2, 3 …
     *
     * @param each what a violation costs
     * @param texts what counts as one; at least one
     * @return the rule
     */
    public static Violations violations(Mark each, String... texts) {
        List<Violations.Kind> kinds = new ArrayList<>();
        for (String text : texts) {
            kinds.add(kind(String.valueOf(kinds.size() + 1), text, each));
        }
        return new Violations(Mark.FULL, kinds, Mark.ZERO, Violations.NEVER);
    }

    /**
     * Full points less what violations of several kinds cost, down to zero.
     *
     * @param kinds the kinds, see {@link #kind}
     * @return the rule
     */
    public static Violations violations(Violations.Kind... kinds) {
        return new Violations(Mark.FULL, List.of(kinds), Mark.ZERO, Violations.NEVER);
    }

    /**
     * A kind of violation without allowance and cap.
     *
     * @param id its id within the rule
     * @param text what counts as one
     * @param each what one costs
     * @return the kind
     */
    public static Violations.Kind kind(String id, String text, Mark each) {
        return new Violations.Kind(id, text, each, 0, null);
    }

    /**
     * Qualitative tiers, see {@link Tiers.Tier#fixed} and {@link Tiers.Tier#open}.
     *
     * @param tiers the tiers, best first
     * @return the rule
     */
    public static Tiers tiers(Tiers.Tier... tiers) {
        return new Tiers(List.of(tiers));
    }

    /**
     * A fixed mark.
     *
     * @param mark the mark
     * @return the rule
     */
    public static Award award(Mark mark) {
        return new Award(mark);
    }

    /**
     * Left to judgement: stays open until a mark is entered as reported.
     *
     * @param text the standard as written
     * @return the rule
     */
    public static Judged judged(String text) {
        return new Judged(text);
    }

    /**
     * A sum between zero and full points.
     *
     * @param parts what is added
     * @return the rule
     */
    public static ClampedSum sum(Rule... parts) {
        return new ClampedSum(List.of(parts), Mark.ZERO, Mark.FULL);
    }

    /**
     * The rule that earns most.
     *
     * @param parts the rules
     * @return the rule
     */
    public static Choice best(Rule... parts) {
        return new Choice(Choice.Which.BEST, List.of(parts));
    }

    /**
     * The rule that earns least.
     *
     * @param parts the rules
     * @return the rule
     */
    public static Choice worst(Rule... parts) {
        return new Choice(Choice.Which.WORST, List.of(parts));
    }

    /**
     * The first rule whose figures apply (二者择其一).
     *
     * @param parts the rules
     * @return the rule
     */
    public static Choice oneOf(Rule... parts) {
        return new Choice(Choice.Which.FIRST_APPLICABLE, List.of(parts));
    }

    /**
     * A first case.
     *
     * @param condition when it holds
     * @param rule how it is scored then
     * @return the case, to be followed by others
     */
    public static When when(Condition condition, Rule rule) {
        return new When(List.of(new When.Case(condition, rule)), null);
    }

    /**
     * A first case with a fixed mark.
     *
     * @param condition when it holds
     * @param mark what it earns
     * @return the case, to be followed by others
     */
    public static When when(Condition condition, Mark mark) {
        return when(condition, award(mark));
    }

    /**
     * A rule on another input.
     *
     * @param input what the rule reads
     * @param rule the rule that reads it
     * @return the rule
     */
    public static On on(Formula input, Rule rule) {
        return new On(input, rule);
    }

    /**
     * Each item of a list scored by itself.
     *
     * @param rule how one item is scored
     * @param combination how the scores are put together
     * @return the rule
     */
    public static EachItem eachItem(Rule rule, EachItem.Combination combination) {
        return new EachItem(rule, combination);
    }
}
