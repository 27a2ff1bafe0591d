package org.jixiao.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.dmn.Decision.Column;
import org.jixiao.dmn.Decision.Line;
import org.jixiao.dmn.Decision.Logic;
import org.jixiao.dmn.Decision.Table;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.AgainstTarget;
import org.jixiao.rule.Overshoot;
import org.jixiao.rule.Rule;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.StepSize;
import org.jixiao.rule.Steps;

/**
 * Brings a rule whose target is a fact to fixed targets. A rule that counts in shares of its target gives to a value what it
 * gives, at a target of 1, to that share of 1; one that counts steps of a fixed size gives what it gives, at a target of 0,
 * to the distance.
 */
final class VaryingTarget {
    private static final Rational MINUS_ONE = Rational.of(-1);

    private final Rule rule;
    private final Amount value;
    private final Feel target;
    private final String label;
    private final Function<Rule, Optional<ScoreFunction>> normalForm;

    /**
     * @param rule the rule
     * @param value the value
     * @param target the target, in the unit of the value
     * @param label what the value is
     * @param normalForm the normal form of the rule with a fixed target
     */
    VaryingTarget(
            Rule rule, Amount value, Feel target, String label, Function<Rule, Optional<ScoreFunction>> normalForm) {
        this.rule = rule;
        this.value = value;
        this.target = target;
        this.label = label;
        this.normalForm = normalForm;
    }

    /** @param words the target in words, for an issue */
    Logic table(String words) {
        if (rule instanceof Steps steps && steps.step() instanceof StepSize.Fixed) {
            Amount distance = value.minus(Amount.of(target, value.unit()));
            ShapeFeel shapes = new ShapeFeel(distance);
            return table(distance.feel(), "−目标值", at(Rational.ZERO, words)).logic(shapes::of);
        }
        if (!(rule instanceof AgainstTarget against)
                || against.overshoot() instanceof Overshoot.Stepwise stepwise
                        && stepwise.step() instanceof StepSize.Fixed) {
            throw new NotSaid(DmnIssue.TARGET_VARIES, "target", words);
        }
        return byShares(words);
    }

    private Logic byShares(String words) {
        Feel share = Feel.of(
                "(if %s > 0 then %s / %s else if %s < 0 then %s / (- %s) else %s)",
                target, value.feel(), target, target, value.feel(), target, value.feel());
        Map<String, FunctionTable> tables = new LinkedHashMap<>();
        tables.put("> 0", table(share, "", at(Rational.ONE, words)));
        tables.put("0", table(share, "", at(Rational.ZERO, words)));
        tables.put("< 0", table(share, "", at(MINUS_ONE, words)));
        Rational scale = Feel.divisor(tables.values().stream()
                .map(table -> Rational.ONE.dividedBy(table.scale()))
                .toList());
        List<Line> lines = new ArrayList<>();
        tables.forEach((sign, table) ->
                lines.addAll(table.lines(scale, List.of(sign), List.of(), new ShapeFeel(shareOf(sign))::of)));
        return new Table(
                List.of(
                        new Column(target, label + "：目标值", "number"),
                        new Column(share.times(scale), label + "÷目标值", "number")),
                lines);
    }

    /** The value as a share of its target, where the target has a sign. */
    private Amount shareOf(String sign) {
        if (sign.equals("0")) {
            return value;
        }
        Feel size = sign.equals("> 0") ? target : Feel.of("(- %s)", target);
        return value.over(Amount.of(size, value.unit()), value.unit());
    }

    private FunctionTable table(Feel of, String suffix, ScoreFunction function) {
        return new FunctionTable(of, label + suffix, Domain.ANY, function, true);
    }

    private ScoreFunction at(Rational fixed, String words) {
        Formula constant = Formula.of(new Quantity(fixed, value.unit()));
        Rule there;
        if (rule instanceof AgainstTarget it) {
            // beyond a target of 0 or less nothing is counted, whatever the rule says of overshoot
            Overshoot overshoot = fixed.signum() > 0 ? it.overshoot() : Overshoot.IGNORED;
            there = new AgainstTarget(it.comparison(), constant, it.shortfall(), overshoot);
        } else {
            Steps it = (Steps) rule;
            there = new Steps(it.start(), constant, it.side(), it.step(), it.change(), it.partial(), it.limit());
        }
        return normalForm.apply(there).orElseThrow(() -> new NotSaid(DmnIssue.TARGET_VARIES, "target", words));
    }
}
