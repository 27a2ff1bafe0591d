package org.jixiao.explain;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.quantity.Rational;
import org.jixiao.scoring.Deduction;

/** Why points were lost, in a few words. */
final class DeductionText {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:/\\d+)?");

    private final Words words;
    private final Map<String, String> arguments;

    private DeductionText(Words words, Map<String, String> arguments) {
        this.words = words;
        this.arguments = arguments;
    }

    static String of(Deduction deduction, Words words) {
        DeductionText text = new DeductionText(words, deduction.arguments());
        return switch (deduction.code()) {
            case LOWER_BAND -> text.band();
            case STEPS -> text.say("{figure}，扣{steps}步", "{figure}, {steps} step(s)");
            case TARGET_MISSED -> text.say("{figure}未达到{target}", "{figure} misses {target}");
            case OVERSHOOT -> text.say("{figure}超出{target}过多", "{figure} exceeds {target} too far");
            case INTERPOLATED -> text.say("{figure}，按插值计分", "{figure}, interpolated");
            case ITEM_NOT_MET -> text.item();
            case VIOLATION -> text.say("{kind}：{number}", "{kind}: {number}");
            case KNOCKED_OUT -> text.say("共{number}，不得分", "{number} found, nothing is earned");
            case LOWER_TIER -> text.tier();
            case VETO -> text.say("一票否决：{reason}", "veto: {reason}");
            case CASE -> text.say("适用第{case}种情形", "case {case} applies");
            case ITEM_OF_LIST -> text.say("未得满分：{item}", "not in full: {item}");
            case PARTS -> text.say("各部分合计不足满分", "the parts do not make full points");
            case REPORTED -> text.say("填报得分{points}分", "reported as {points} points");
        };
    }

    private String band() {
        return arguments.getOrDefault("piece", "").isEmpty()
                ? say("属于得分较低的档次", "in a lower band")
                : say("{figure}属于{piece}", "{figure} lies in {piece}");
    }

    private String item() {
        return arguments.containsKey("item")
                ? say("不符合：{item}", "not met: {item}")
                : say("{number}项不符合", "{number} item(s) not met");
    }

    private String tier() {
        return arguments.containsKey("coefficient")
                ? say("{tier}，系数{coefficient}", "{tier}, coefficient {coefficient}")
                : say("{tier}", "{tier}");
    }

    private String say(String chinese, String english) {
        String text = words.say(chinese, english);
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", readable(argument.getKey(), argument.getValue()));
        }
        return text;
    }

    /** Arguments are exact, for machines; numbers are said as people read them, and bounds with the unit of the figure. */
    private String readable(String name, String exact) {
        return switch (name) {
            case "figure", "target", "points" -> numbers(exact, "");
            case "piece" ->
                numbers(
                        exact,
                        NUMBER.matcher(arguments.getOrDefault("figure", "")).replaceFirst(""));
            default -> exact;
        };
    }

    private String numbers(String exact, String unit) {
        return NUMBER.matcher(exact)
                .replaceAll(found -> Matcher.quoteReplacement(words.number(Rational.parse(found.group())) + unit));
    }
}
