package org.jixiao.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Validation;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.issue.Issue;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Violations;

@Label("Laws of reading and writing")
class WordingProperties {
    private static final WordingContext ROW = WordingContext.of("预算执行率", "5").withUnit(Unit.PERCENT);

    private static final List<String> SENTENCES = List.of(
            "以100%为标准，执行率≤100%，计5分；每超过一个百分点扣0.5分，扣完为止。",
            "执行率≥90%，计5分；80%(含)-90%，计4分；70%(含)-80%，计3分；低于70%不得分。",
            "得分=执行率×分值，最高不超过5分，结果保留两位小数。",
            "①制度健全，2分；②制度合法合规，2分；③制度得到执行，1分。",
            "每发现一处不实扣0.5分，最多扣3分，3处以上不得分。",
            "执行率100%得5分，60%及以下得0分，60%-100%之间按线性插值法得分。",
            "达成预期指标的，得分值的100%-80%（含）；部分达成的，得分值的80%-60%（含）；未达成的，得分值的60%-0%。",
            "超过目标值130%的，得满分的50%；100%-130%得满分；低于100%的按完成率计分。");

    /** A sentence with characters dropped, doubled and swapped. */
    @Provide
    Arbitrary<String> mutations() {
        Arbitrary<Integer> kind = Arbitraries.integers().between(0, 2);
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 999);
        return Combinators.combine(
                        Arbitraries.of(SENTENCES),
                        kind.list().ofSize(2),
                        place.list().ofSize(2))
                .as((sentence, kinds, places) -> {
                    String text = sentence;
                    for (int i = 0; i < 2 && text.length() > 1; i++) {
                        text = mutated(text, kinds.get(i), places.get(i) * (text.length() - 1) / 1000);
                    }
                    return text;
                });
    }

    private static String mutated(String text, int kind, int at) {
        return switch (kind) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at + 1) + text.substring(at);
            default -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }

    @Property(tries = 10_000, seed = "20261125")
    @Label("a mutated sentence is refused with an issue, or what it prints reads back as the same rule")
    void mutationsNeverBreakTheReader(@ForAll("mutations") String text) {
        Validation<List<Issue>, Reading> parsed = RuleWording.parse(text, ROW);
        if (parsed.isInvalid()) {
            assertThat(parsed.getError()).isNotEmpty();
            return;
        }
        Rule rule = parsed.get().statedRule();
        if (rule != null) {
            RuleWording.print(rule, ROW)
                    .forEach(printed -> assertThat(
                                    RuleWording.parse(printed, ROW).get().statedRule())
                            .isEqualTo(rule));
        }
    }

    private static final WordingContext TEN = WordingContext.of("预算执行率", "10").withUnit(Unit.PERCENT);

    @Provide
    Arbitrary<Rule> printable() {
        return PrintableRules.plain();
    }

    @Provide
    Arbitrary<Rule> compared() {
        return PrintableRules.againstTarget();
    }

    @Property(tries = 3_000, seed = "20261125")
    @Label("every rule of the printable grammar has a sentence, which reads back as the same rule")
    void theGrammarIsPrintable(@ForAll("printable") Rule rule) {
        WordingContext row = rule instanceof Violations ? WordingContext.of("资料管理", "10") : TEN;
        String printed = RuleWording.print(rule, row).getOrElseThrow(no -> new AssertionError(no.reason()));

        assertThat(RuleWording.parse(printed, row).get().statedRule()).isEqualTo(rule);
    }

    @Property(tries = 500, seed = "20261125")
    @Label("and so has every rule that compares with a target")
    void targetsArePrintable(@ForAll("compared") Rule rule) {
        WordingContext row = TEN.withTarget(Comparison.AT_LEAST, Quantity.percent(90));
        String printed = RuleWording.print(rule, row).getOrElseThrow(no -> new AssertionError(no.reason()));

        assertThat(RuleWording.parse(printed, row).get().statedRule()).isEqualTo(rule);
    }
}
