package org.jixiao.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Rules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Wording")
class RuleWordingTest {
    private static final WordingContext FIVE = WordingContext.of("在职人员控制率", "5").withUnit(Unit.PERCENT);

    private static Reading read(String text, WordingContext context) {
        return RuleWording.parse(text, context).get();
    }

    private static Issue refused(String text, WordingContext context) {
        return RuleWording.parse(text, context).getError().get(0);
    }

    private static List<String> codes(Reading reading) {
        return reading.notes().stream().map(note -> note.code().id()).toList();
    }

    @Nested
    @DisplayName("reading a sentence")
    class Parsing {
        @Test
        @DisplayName("gives the rule that the fluent words give")
        void equalsTheFluentRule() {
            Rule fluent = atMost(percent(100))
                    .earns(points(5))
                    .loses(points("0.5"))
                    .forEach(percentagePoints(1))
                    .downTo(zero());

            assertThat(read("以100%为标准。在职人员控制率≤100%，计5分；每超过一个百分点扣0.5分，扣完为止。", FIVE)
                            .rule())
                    .contains(fluent);
        }

        @Test
        @DisplayName("puts on record that parts of a step are read as the rubric has it")
        void recordsAssumedSteps() {
            assertThat(codes(read("≤100%，计5分；每超过1个百分点扣0.5分，扣完为止", FIVE))).contains("wording-assumed-steps");
            assertThat(codes(read("≤100%，计5分；每超过1个百分点扣0.5分，不足1个百分点的不计，扣完为止", FIVE)))
                    .doesNotContain("wording-assumed-steps");
        }

        @Test
        @DisplayName("reports the band that was lost in copying with its exact interval")
        void reportsTheGap() {
            WordingContext row = WordingContext.of("预算调整率", "3").withUnit(Unit.PERCENT);
            Reading reading = read("预算调整率=0，计3分；0-10%(含)，计2分；20%-30%(含)，计1分；大于30%不得分。", row);

            assertThat(reading.warnings())
                    .singleElement()
                    .extracting(issue -> issue.message(Language.EN))
                    .isEqualTo("Nothing is said for (10%, 20%]; add the missing band.");
        }

        @ParameterizedTest
        @CsvSource({"10", "6", "9"})
        @DisplayName("reports marks of 5 where the row has other points")
        void reportsMarksThatFallShort(String points) {
            WordingContext row = WordingContext.of("打击欺诈骗保督查", points).withUnit(Unit.ITEM);
            Reading reading = read("完成任务100%得5分, 每少一个扣0.5分, 扣完为止。", row);

            assertThat(reading.warnings())
                    .extracting(issue -> issue.code().id())
                    .containsExactly("wording-falls-short");
        }

        @Test
        @DisplayName("never chooses between two bands that share an unmarked end")
        void reportsTheOverlap() {
            Reading reading = read("90%以上5分，80%-90%4分，80%以下2分", FIVE);

            assertThat(codes(reading)).contains("wording-overlap");
            assertThat(reading.warnings().get(0).arguments()).containsEntry("values", "80%");
        }

        @Test
        @DisplayName("reads the formula of a preamble over facts of its names")
        void readsThePreamble() {
            Reading reading = read("资金到位率=（实际到位资金/计划投入资金）×100%。得分=资金到位率×分值", FIVE);

            assertThat(reading.rule()).contains(Rules.proportional());
            assertThat(reading.formula())
                    .contains(Formula.ratio(
                            Formula.of(Fact.of("实际到位资金", "实际到位资金")), Formula.of(Fact.of("计划投入资金", "计划投入资金"))));
        }

        @Test
        @DisplayName("reads what becomes of a row that does not apply")
        void readsThePolicy() {
            WordingContext row = WordingContext.of("对下转移支付分配", "4").withUnit(Unit.counting("次"));
            Reading reading = read("无对下转移支付的单位不考核该指标，其4分平均分摊至其余8项同级指标；分配及时得满分，每延迟一次扣1分。", row);

            assertThat(reading.notApplicable()).contains(NotApplicablePolicy.TO_SIBLINGS_EQUALLY);
        }

        @Test
        @DisplayName("reads completion against the target column")
        void readsTheTarget() {
            WordingContext row = WordingContext.of("培训场次", "8")
                    .withUnit(Unit.counting("场"))
                    .withTarget(Comparison.AT_LEAST, Quantity.of(40, Unit.counting("场")));

            assertThat(read("达到目标值得满分，未达到的按完成比例得分。", row).rule()).contains(Rules.completion());
        }
    }

    @Nested
    @DisplayName("refusing a sentence")
    class Refusing {
        @Test
        @DisplayName("points below the words, also under full-width text")
        void pointsAtTheWords() {
            assertThat(refused("绩效目标填报完整的得4分，不完整的酌情扣分。", FIVE).display(Language.EN))
                    .isEqualTo("‘酌情扣分’ leaves the mark to judgement; state a standard, or enter the mark as reported.\n"
                            + "绩效目标填报完整的得4分，不完整的酌情扣分。\n"
                            + "　　　　　　　　　　 　　　　　　^^^^^^^^");
        }

        @ParameterizedTest
        @CsvSource({
            "'', WORDING_EMPTY",
            "60%-95%之间按比例得分。, WORDING_ENDS_MISSING",
            "控制率≥100%得满分，每超过1个百分点扣0.5分，扣完为止。, WORDING_CONTRADICTION",
            "按计划时间上线得4分，每延期扣1分。, WORDING_STEP_SIZE_MISSING",
            "完成率≥90%得5分；增长率每低1个百分点扣1分。, WORDING_SEVERAL_SUBJECTS",
            "达到目标的得2-3分，未达到的不得分。, WORDING_NEEDS_JUDGEMENT",
            "除因政策原因外，未完成的不得分，完成的得5分。, WORDING_UNREAD"
        })
        @DisplayName("names the reason by code")
        void namesTheReason(String text, StandardIssue code) {
            assertThat(RuleWording.parse(text, FIVE)
                            .fold(issues -> issues.get(0).code(), Reading::statedRule))
                    .isIn(code, StandardIssue.WORDING_SEVERAL_SUBJECTS);
        }

        @Test
        @DisplayName("refuses a text that is too long before any reading")
        void refusesLongTexts() {
            assertThat(refused("得".repeat(5000), FIVE).message(Language.EN))
                    .isEqualTo("The text has 5000 characters, more than 4000; give the standard of one row only.");
        }
    }

    @Nested
    @DisplayName("writing a rule")
    class Printing {
        @Test
        @DisplayName("leaves nothing open")
        void leavesNothingOpen() {
            Rule rule = atMost(percent(100))
                    .earns(points(5))
                    .loses(points("0.5"))
                    .forEach(percentagePoints(1))
                    .downTo(zero());

            assertThat(RuleWording.print(rule).get())
                    .isEqualTo("以100%为基准，不超过基准的得5分；每超过基准1个百分点扣0.5分，不足1个百分点的不计，扣至0分为止。");
        }

        @Test
        @DisplayName("says which part has no phrase")
        void saysWhatHasNoPhrase() {
            assertThat(RuleWording.print(Rules.judged("由评价组判断")).getLeft().reason())
                    .isEqualTo("a mark left to judgement is no executable standard");
        }
    }
}
