package org.jixiao.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.measure.Derivation;
import org.jixiao.measure.Formula;
import org.jixiao.measure.FormulaText;
import org.jixiao.quantity.Unit;

/** A derivation with its numbers put in: {@code 在职人员数6人 ÷ 编制数7人 × 100% = ≈85.71%}. */
final class DerivationText implements Formula.Cases<String> {
    private final Words words;
    private final Derivation derivation;

    private DerivationText(Words words, Derivation derivation) {
        this.words = words;
        this.derivation = derivation;
    }

    /** The derivation and, where it has steps, what it comes to. */
    static String of(Derivation derivation, Words words) {
        String steps = derivation.formula().match(new DerivationText(words, derivation));
        boolean plain = derivation.operands().isEmpty() && !isCount(derivation.formula());
        return plain
                ? steps
                : steps + " " + derivation.quantity().map(words::equal).orElse("= ?");
    }

    private static boolean isCount(Formula formula) {
        return formula instanceof Formula.Met
                || formula instanceof Formula.CountOf
                || formula instanceof Formula.DaysBetween
                || formula instanceof Formula.Aggregate;
    }

    private static String result(Derivation derivation, Words words) {
        return derivation.quantity().map(words::quantity).orElse("?");
    }

    private String operand(int index) {
        Derivation operand = derivation.operands().get(index);
        String text = operand.formula().match(new DerivationText(words, operand));
        return operand.operands().size() > 1 ? words.say("（", "(") + text + words.say("）", ")") : text;
    }

    private List<String> operands() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < derivation.operands().size(); i++) {
            all.add(operand(i));
        }
        return all;
    }

    private String named(Formula formula) {
        return FormulaText.of(formula, words.language()) + words.say("", " ") + result(derivation, words);
    }

    private String percentage() {
        return derivation
                        .quantity()
                        .filter(it -> it.unit().equals(Unit.PERCENT))
                        .isPresent()
                ? " × 100%"
                : "";
    }

    @Override
    public String own(Formula.Own it) {
        return named(it);
    }

    @Override
    public String target(Formula.Target it) {
        return named(it);
    }

    @Override
    public String constant(Formula.Constant it) {
        return words.quantity(it.quantity());
    }

    @Override
    public String observed(Formula.Observed it) {
        return named(it);
    }

    @Override
    public String sum(Formula.Sum it) {
        return String.join(" + ", operands());
    }

    @Override
    public String difference(Formula.Difference it) {
        return operand(0) + " − " + operand(1);
    }

    @Override
    public String ratio(Formula.Ratio it) {
        return operand(0) + " ÷ " + operand(1) + percentage();
    }

    @Override
    public String changeRate(Formula.ChangeRate it) {
        String open = words.say("（", "(");
        String close = words.say("）", ")");
        return open + operand(0) + " − " + operand(1) + close + " ÷ " + operand(1) + " × 100%";
    }

    @Override
    public String complement(Formula.Complement it) {
        return "100% − " + operand(0);
    }

    @Override
    public String scaled(Formula.Scaled it) {
        return words.number(it.factor()) + " × " + operand(0);
    }

    @Override
    public String absolute(Formula.Absolute it) {
        return "|" + operand(0) + "|";
    }

    @Override
    public String extreme(Formula.Extreme it) {
        String name = it.kind() == Formula.Extreme.Kind.MIN ? words.say("最小值", "min") : words.say("最大值", "max");
        return name
                + operands().stream()
                        .collect(Collectors.joining(words.say("、", ", "), words.say("（", "("), words.say("）", ")")));
    }

    @Override
    public String rounded(Formula.Rounded it) {
        return operand(0)
                + words.say(
                        "（保留" + it.rounding().digits() + "位小数）",
                        " (rounded to " + it.rounding().digits() + " decimals)");
    }

    @Override
    public String aggregate(Formula.Aggregate it) {
        String items = derivation.operands().stream()
                .map(operand -> result(operand, words))
                .collect(Collectors.joining(words.say("、", ", ")));
        return FormulaText.of(it, words.language()) + words.say("：", ": ") + items;
    }

    @Override
    public String met(Formula.Met it) {
        return FormulaText.of(it, words.language());
    }

    @Override
    public String countOf(Formula.CountOf it) {
        return FormulaText.of(it, words.language());
    }

    @Override
    public String daysBetween(Formula.DaysBetween it) {
        return FormulaText.of(it, words.language());
    }
}
