package org.jixiao.measure;

import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.issue.Language;

/** Writes a formula with the names of its facts, such as {@code 在职人员数 ÷ 编制数 × 100%}. */
public final class FormulaText implements Formula.Cases<String> {
    private final Language language;

    /**
     * A writer.
     *
     * @param language the language of the words between the names
     */
    public FormulaText(Language language) {
        this.language = language;
    }

    /**
     * Writes a formula.
     *
     * @param formula the formula
     * @param language the language of the words between the names
     * @return the text
     */
    public static String of(Formula formula, Language language) {
        return formula.match(new FormulaText(language));
    }

    private String words(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    private String inner(Formula formula) {
        String text = formula.match(this);
        return formula.operands().size() > 1 ? words("（", "(") + text + words("）", ")") : text;
    }

    private String call(String name, List<String> arguments) {
        return name + words("（", "(") + String.join(words("、", ", "), arguments) + words("）", ")");
    }

    @Override
    public String own(Formula.Own it) {
        return words("实际值", "value");
    }

    @Override
    public String target(Formula.Target it) {
        return words("目标值", "target");
    }

    @Override
    public String constant(Formula.Constant it) {
        return it.quantity().toString();
    }

    @Override
    public String observed(Formula.Observed it) {
        return it.fact().name();
    }

    @Override
    public String sum(Formula.Sum it) {
        return it.operands().stream().map(this::inner).collect(Collectors.joining(" + "));
    }

    @Override
    public String difference(Formula.Difference it) {
        return inner(it.from()) + " − " + inner(it.less());
    }

    @Override
    public String ratio(Formula.Ratio it) {
        return inner(it.part()) + " ÷ " + inner(it.whole());
    }

    @Override
    public String changeRate(Formula.ChangeRate it) {
        String before = inner(it.before());
        return words("（", "(") + inner(it.now()) + " − " + before + words("）", ")") + " ÷ " + before;
    }

    @Override
    public String complement(Formula.Complement it) {
        return "100% − " + inner(it.rate());
    }

    @Override
    public String scaled(Formula.Scaled it) {
        return it.factor() + " × " + inner(it.of());
    }

    @Override
    public String absolute(Formula.Absolute it) {
        return "|" + it.of().match(this) + "|";
    }

    @Override
    public String extreme(Formula.Extreme it) {
        String name = it.kind() == Formula.Extreme.Kind.MIN ? words("最小值", "min") : words("最大值", "max");
        return call(
                name, it.operands().stream().map(operand -> operand.match(this)).toList());
    }

    @Override
    public String rounded(Formula.Rounded it) {
        return it.of().match(this)
                + words(
                        "（保留" + it.rounding().digits() + "位小数）",
                        " (rounded to " + it.rounding().digits() + " decimals)");
    }

    @Override
    public String aggregate(Formula.Aggregate it) {
        String name = switch (it.how()) {
            case SUM -> words("合计", "sum");
            case MEAN -> words("平均值", "mean");
            case TRIMMED_MEAN -> words("去掉最高最低后的平均值", "trimmed mean");
            case WEIGHTED_MEAN -> words("加权平均值", "weighted mean");
            case MIN -> words("最小值", "min");
            case MAX -> words("最大值", "max");
        };
        return call(name, List.of(it.list().name()));
    }

    @Override
    public String met(Formula.Met it) {
        return call(
                it.asShare() ? words("符合项占比", "share met") : words("符合项数", "items met"),
                List.of(it.checklist().name()));
    }

    @Override
    public String countOf(Formula.CountOf it) {
        return it.kind().isEmpty() ? it.counts().name() : it.counts().name() + "·" + it.kind();
    }

    @Override
    public String daysBetween(Formula.DaysBetween it) {
        return it.to().name() + " − " + it.from().name();
    }
}
