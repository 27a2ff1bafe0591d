package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.quantity.Money.wan;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jixiao.department.Assets;
import org.jixiao.department.AssetsBuilder;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.BudgetAccountsBuilder;
import org.jixiao.department.BudgetAdjustment;
import org.jixiao.department.BudgetAdjustment.Kind;
import org.jixiao.department.BudgetAdjustmentBuilder;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.BudgetLineBuilder;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.FunctionLine;
import org.jixiao.department.FunctionPath;
import org.jixiao.department.FundLine;
import org.jixiao.department.FundSource;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.Programme;
import org.jixiao.department.ProgrammeBuilder;
import org.jixiao.department.ThreePublicKind;
import org.jixiao.department.ThreePublicLine;
import org.jixiao.issue.Language;
import org.jixiao.issue.Location;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Scorer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AuditTest {
    private static final Fact BUDGET = Fact.number("budget", "预算数", Unit.WAN_YUAN);
    private static final Fact EXECUTED = Fact.number("executed", "执行数", Unit.WAN_YUAN);

    private static BudgetLine outturn(String wan) {
        return BudgetLine.ofOutturn(wan(wan));
    }

    private static BudgetAccountsBuilder accounts() {
        return new BudgetAccountsBuilder().year(FiscalYear.of(2023));
    }

    private static Audit audit(BudgetAccounts accounts) {
        return Audit.builder().accounts(accounts, Printed.inWan(2)).build();
    }

    private static String only(Audit audit) {
        assertThat(audit.findings()).hasSize(1);
        Finding finding = audit.findings().get(0);
        String text = finding.message(Language.EN);
        return finding.agreement() + " " + text.substring(0, text.indexOf(" off, "));
    }

    @Nested
    class OfAccounts {
        @Test
        void thatStateNothingLooksAtNothing() {
            assertThat(audit(accounts().build()).identities()).isEmpty();
        }

        @Test
        void holdsIncomeAgainstItsSources() {
            assertThat(only(audit(accounts()
                            .income(outturn("760.35"))
                            .addIncomeBySource(
                                    new FundLine(FundSource.GENERAL_PUBLIC_BUDGET, outturn("746.35")),
                                    new FundLine(FundSource.OTHER_INCOME, outturn("15")))
                            .build())))
                    .isEqualTo("HIGH 2023年度 / 收入合计 / 决算数: '收入合计' is printed as 760.35万元, but 一般公共预算财政拨款746.35万元 +"
                            + " 其他收入15.00万元 gives 761.35万元: -1万元");
        }

        @Test
        void holdsSpendingAgainstItsKindsInEveryColumn() {
            Audit audit = audit(accounts()
                    .spending(BudgetLine.of(wan("100"), wan("110"), wan("105")))
                    .basicSpending(BudgetLine.of(wan("60"), wan("60"), wan("60")))
                    .programmeSpending(BudgetLine.of(wan("40"), wan("51"), wan("45")))
                    .build());
            assertThat(audit.identities()).hasSize(3);
            assertThat(only(audit))
                    .isEqualTo("HIGH 2023年度 / 支出合计 / 全年预算数: '支出合计' is printed as 110.00万元, but 基本支出60.00万元 +"
                            + " 项目支出51.00万元 gives 111万元: -1万元");
        }

        @Test
        void holdsBasicSpendingAgainstItsKinds() {
            assertThat(only(audit(accounts()
                            .basicSpending(outturn("255.34"))
                            .personnel(outturn("224.78"))
                            .runningCosts(outturn("30.55"))
                            .build())))
                    .startsWith("LOW 2023年度 / 基本支出 / 决算数: '基本支出' is printed as 255.34万元, but 人员经费224.78万元 +"
                            + " 公用经费30.55万元 gives 255.33万元");
        }

        @Test
        void holdsFunctionsAgainstSpendingAndAgainstEachOther() {
            Audit audit = audit(accounts()
                    .spending(outturn("30"))
                    .addSpendingByFunction(
                            function("卫生健康支出", "10"),
                            function("卫生健康支出/行政事业单位医疗", "9"),
                            function("卫生健康支出/行政事业单位医疗/行政单位医疗", "5"),
                            function("卫生健康支出/行政事业单位医疗/公务员医疗补助", "4"),
                            function("卫生健康支出/其他", "2"),
                            function("农林水支出", "20"))
                    .build());
            assertThat(audit.identities()).hasSize(3);
            assertThat(only(audit))
                    .isEqualTo("HIGH 2023年度 / 卫生健康支出 / 决算数: '卫生健康支出' is printed as 10.00万元, but 行政事业单位医疗9.00万元 +"
                            + " 其他2.00万元 gives 11万元: -1万元");
        }

        private FunctionLine function(String path, String wan) {
            return new FunctionLine(FunctionPath.parse(path), outturn(wan));
        }

        @Test
        void tellsFunctionsOfOneNameApart() {
            Audit audit = audit(accounts()
                    .addSpendingByFunction(
                            function("卫生健康支出", "10"),
                            function("卫生健康支出/其他", "4"),
                            function("农林水支出", "20"),
                            function("农林水支出/其他", "20"))
                    .build());
            assertThat(only(audit)).contains("but 卫生健康支出/其他4.00万元 gives 4万元");
        }

        @Test
        void holdsThreePublicSpendingAgainstItsKinds() {
            assertThat(audit(accounts()
                                    .threePublic(outturn("3"))
                                    .addThreePublicByKind(
                                            kind(ThreePublicKind.ABROAD, "0"), kind(ThreePublicKind.RECEPTION, "3"))
                                    .build())
                            .identities())
                    .extracting(Object::toString)
                    .containsExactly("“三公”经费3.00万元 ≥ 因公出国（境）费0.00万元 + 公务接待费3.00万元");
            Audit audit = audit(accounts()
                    .threePublic(outturn("6"))
                    .addThreePublicByKind(
                            kind(ThreePublicKind.ABROAD, "0"),
                            kind(ThreePublicKind.VEHICLES, "3"),
                            kind(ThreePublicKind.VEHICLE_PURCHASE, "0"),
                            kind(ThreePublicKind.VEHICLE_RUNNING, "2"),
                            kind(ThreePublicKind.RECEPTION, "3"))
                    .build());
            assertThat(audit.identities()).hasSize(2);
            assertThat(only(audit))
                    .isEqualTo("HIGH 2023年度 / 公务用车购置及运行维护费 / 决算数: '公务用车购置及运行维护费' is printed as 3.00万元, but"
                            + " 公务用车购置费0.00万元 + 公务用车运行维护费2.00万元 gives 2万元: +1万元");
        }

        private ThreePublicLine kind(ThreePublicKind kind, String wan) {
            return ThreePublicLine.of(kind, outturn(wan));
        }

        @Test
        void holdsTheClosingBalanceAgainstTheOpeningOne() {
            assertThat(only(audit(accounts()
                            .income(outturn("1030.86"))
                            .spending(outturn("1030.86"))
                            .openingCarryOver(wan("29.63"))
                            .closingCarryOver(wan("32.96"))
                            .build())))
                    .isEqualTo("HIGH 2023年度 / 年末结转结余: '年末结转结余' is printed as 32.96万元, but 年初结转结余29.63万元 +"
                            + " 收入合计1030.86万元 − 支出合计1030.86万元 gives 29.63万元: +3.33万元");
        }

        @Test
        void holdsAdjustmentsAgainstTheirTotalAndTheBudgets() {
            BudgetAdjustment policy = new BudgetAdjustmentBuilder()
                    .kind(Kind.CUT)
                    .size(wan("5"))
                    .policyDriven(true)
                    .build();
            UnaryOperator<BudgetAccountsBuilder> adjusted = it -> it.spending(new BudgetLineBuilder()
                            .initialBudget(wan("100"))
                            .adjustedBudget(wan("115"))
                            .build())
                    .addAdjustments(BudgetAdjustment.of(Kind.ADDED, wan("20")), policy);
            assertThat(audit(adjusted.apply(accounts())
                                    .adjustmentTotal(wan("20"))
                                    .build())
                            .findings())
                    .isEmpty();
            assertThat(only(audit(adjusted.apply(accounts())
                            .adjustmentTotal(wan("25"))
                            .build())))
                    .isEqualTo("HIGH 2023年度 / 预算调整数: '预算调整数' is printed as 25.00万元, but 追加20.00万元 gives 20万元: +5万元");
            assertThat(only(audit(adjusted.apply(accounts())
                            .addAdjustments(BudgetAdjustment.of(Kind.CUT, wan("1")))
                            .build())))
                    .isEqualTo("HIGH 2023年度 / 支出合计 / 全年预算数: '支出合计' is printed as 115.00万元, but 支出合计100.00万元 +"
                            + " 追加20.00万元 + 追减-5.00万元 + 追减-1.00万元 gives 114万元: +1万元");
        }

        @Test
        void holdsPartsAgainstTheirWhole() {
            Audit audit = audit(accounts()
                    .programmeSpending(outturn("40"))
                    .keyProgrammeSpending(outturn("41"))
                    .authorisedPayments(wan("5"))
                    .cardPayments(wan("4"))
                    .build());
            assertThat(audit.identities()).hasSize(2);
            assertThat(audit.findings())
                    .extracting(finding -> finding.message(Language.EN))
                    .containsExactly("2023年度 / 重点项目支出 / 决算数: '重点项目支出' is printed as 41.00万元, but must be ≤ 项目支出40.00万元:"
                            + " +1万元 off, which rounding cannot explain. Check the figure and what it measures.");
        }

        @Test
        void takesAListThatIsPrintedInPartForAPartOfItsTotal() {
            BudgetAccounts partial = accounts()
                    .income(outturn("100"))
                    .addIncomeBySource(new FundLine(FundSource.GENERAL_PUBLIC_BUDGET, outturn("90")))
                    .spending(new BudgetLineBuilder()
                            .initialBudget(wan("100"))
                            .adjustedBudget(wan("130"))
                            .outturn(wan("100"))
                            .build())
                    .addSpendingByFunction(
                            function("卫生健康支出", "60"), function("卫生健康支出/行政运行", "50"), function("农林水支出", "30"))
                    .adjustmentTotal(wan("30"))
                    .addAdjustments(BudgetAdjustment.of(Kind.ADDED, wan("20")))
                    .build();
            assertThat(audit(partial).findings(Agreement.HIGH)).hasSize(5);
            Printed inPart = Printed.inWan(2)
                    .withSomeOf(AmountList.INCOME_SOURCES, AmountList.FUNCTIONS, AmountList.ADJUSTMENTS);
            Audit audit = Audit.builder().accounts(partial, inPart).build();
            assertThat(audit.identities())
                    .extracting(Object::toString)
                    .containsExactly(
                            "收入合计100.00万元 ≥ 一般公共预算财政拨款90.00万元",
                            "支出合计100.00万元 ≥ 卫生健康支出60.00万元 + 农林水支出30.00万元",
                            "卫生健康支出60.00万元 ≥ 行政运行50.00万元",
                            "预算调整数30.00万元 ≥ 追加20.00万元");
            assertThat(audit.findings()).isEmpty();
            BudgetAccounts tooMuch = accounts()
                    .income(outturn("89.98"))
                    .addIncomeBySource(new FundLine(FundSource.GENERAL_PUBLIC_BUDGET, outturn("90")))
                    .build();
            assertThat(only(Audit.builder().accounts(tooMuch, inPart).build()))
                    .isEqualTo("HIGH 2023年度 / 收入合计 / 决算数: '收入合计' is printed as 89.98万元, but must be ≥"
                            + " 一般公共预算财政拨款90.00万元: -0.02万元");
        }

        @Test
        void takesAListWhoseItemsAreNotAllStatedForAPartOfItsTotal() {
            Audit audit = audit(accounts()
                    .spending(BudgetLine.of(wan("100"), wan("110"), wan("105")))
                    .basicSpending(BudgetLine.of(wan("101"), wan("60"), wan("60")))
                    .build());
            assertThat(audit.identities()).hasSize(3);
            assertThat(only(audit))
                    .isEqualTo("HIGH 2023年度 / 支出合计 / 年初预算数: '支出合计' is printed as 100.00万元, but must be ≥"
                            + " 基本支出101.00万元: -1万元");
        }

        @Test
        void holdsTheOpeningBalanceAgainstTheClosingOneOfTheYearBefore() {
            BudgetAccounts before = new BudgetAccountsBuilder()
                    .year(FiscalYear.of(2022))
                    .closingCarryOver(wan("32.96"))
                    .build();
            Audit audit = audit(accounts()
                    .openingCarryOver(wan("29.63"))
                    .previousYear(before)
                    .build());
            assertThat(audit.findings())
                    .extracting(finding -> finding.message(Language.EN))
                    .containsExactly("2023年度 / 年初结转结余: '年初结转结余' is printed with different values, 29.63万元 (2023年度 /"
                            + " 年初结转结余); 32.96万元 (2022年度 / 年末结转结余): 3.33万元 apart, which rounding cannot explain."
                            + " Keep the one that is right.");
            assertThat(audit(accounts().openingCarryOver(wan("1")).build()).identities())
                    .isEmpty();
        }

        @Test
        void looksAtTheYearBeforeToo() {
            BudgetAccounts before = new BudgetAccountsBuilder()
                    .year(FiscalYear.of(2022))
                    .spending(outturn("10"))
                    .basicSpending(outturn("6"))
                    .programmeSpending(outturn("5"))
                    .build();
            assertThat(only(audit(accounts().previousYear(before).build()))).startsWith("HIGH 2022年度 / 支出合计 / 决算数: ");
        }
    }

    @Nested
    class OfAssets {
        private Audit audit(Assets assets) {
            return Audit.builder()
                    .assets(assets, Location.of("资产"), Printed.inWan(2))
                    .build();
        }

        @Test
        void findsATotalWithNothingBesideFixedAssetsDoubtful() {
            assertThat(audit(new AssetsBuilder()
                                    .total(wan("41.98"))
                                    .fixedNet(wan("41.98"))
                                    .build())
                            .findings())
                    .extracting(Finding::toString)
                    .containsExactly("LOW 资产 / 资产总额: '资产总额' should be > 固定资产净值41.98万元, but is printed with"
                            + " the same value, 41.98万元. Check both, or say why they are equal.");
        }

        @Test
        void holdsTheOriginalValueAgainstWhatIsInUseAndWhatChanged() {
            Audit sound = audit(new AssetsBuilder()
                    .openingFixedOriginal(wan("65.60"))
                    .additions(wan("0"))
                    .disposals(wan("7.68"))
                    .fixedOriginal(wan("57.92"))
                    .fixedNet(wan("26.14"))
                    .fixedInUse(wan("57.92"))
                    .build());
            assertThat(sound.identities()).hasSize(3);
            assertThat(sound.findings()).isEmpty();
            assertThat(audit(new AssetsBuilder()
                                    .fixedOriginal(wan("57.92"))
                                    .fixedInUse(wan("58.92"))
                                    .build())
                            .findings(Agreement.HIGH))
                    .hasSize(1);
        }
    }

    @Nested
    class OfAProgramme {
        private Programme programme(String total, PerformanceTarget... targets) {
            return new ProgrammeBuilder()
                    .name("医保工作经费")
                    .year(FiscalYear.of(2023))
                    .total(outturn(total))
                    .addFunds(
                            new FundLine(FundSource.FISCAL_APPROPRIATION, outturn("7")),
                            new FundLine(FundSource.OTHER_FUNDS, outturn("1")))
                    .addTargets(targets)
                    .build();
        }

        @Test
        void holdsItsFundsAgainstTheirSources() {
            Audit audit =
                    Audit.builder().programme(programme("9"), Printed.inWan(0)).build();
            assertThat(only(audit)).startsWith("LOW 医保工作经费 / 年度资金总额 / 决算数: '年度资金总额' is printed as 9万元");
            assertThat(Audit.builder()
                            .programme(programme("9"), Printed.inWan(2))
                            .build()
                            .findings(Agreement.HIGH))
                    .hasSize(1);
        }

        @Test
        void looksAtEachTarget() {
            Audit audit = Audit.builder()
                    .programme(
                            programme(
                                    "8",
                                    PerformanceTarget.parse("", "", "参保率", "≥95%", "≥98%"),
                                    PerformanceTarget.parse("", "", "册数", "≥600册", "1970册"),
                                    PerformanceTarget.parse("", "", "次数", "≥5次", "5次")),
                            Printed.inWan(2))
                    .build();
            assertThat(audit.findings())
                    .extracting(finding -> finding.agreement() + " " + finding.place())
                    .containsExactly("UNDETERMINED 医保工作经费 / 参保率", "LOW 医保工作经费 / 册数");
        }
    }

    @Nested
    class OfAnEvaluation {
        private final Rubric rubric = Rubric.named("自评表")
                .outOf(10)
                .indicator(
                        "满意度",
                        5,
                        i -> i.id("a")
                                .scoredBy(atLeast(percent(95), points(5))
                                        .atLeast(percent(85), points(3))
                                        .otherwise(zero())))
                .indicator(
                        "知晓率",
                        5,
                        i -> i.id("b").scoredBy(atLeast(percent(95), points(5)).otherwise(zero())))
                .build();

        private Audit audit(Facts facts) {
            return Audit.builder().evaluation(Scorer.of(rubric).evaluate(facts)).build();
        }

        @Test
        void wantsAReasonForEachLossAndForNothingElse() {
            Facts facts = Facts.builder().figure("a", "93%").figure("b", "96%").build();
            assertThat(audit(facts).findings())
                    .extracting(finding -> finding.message(Language.EN))
                    .containsExactly(
                            "自评表 / 满意度: The score is 3 of 5 points, but no reason is given; say why 2 points were lost.");
            Facts withReasons = Facts.builder()
                    .figure("a", "93%")
                    .figure("b", "96%")
                    .remark("a", "宣传不足", null)
                    .remark("b", null, "继续努力")
                    .build();
            assertThat(audit(withReasons).findings()).isEmpty();
        }

        @Test
        void leavesOpenRowsAlone() {
            assertThat(audit(Facts.NONE).identities()).isEmpty();
        }

        @Test
        void wantsReportedScoresThatTheRuleCanGive() {
            Facts facts = Facts.builder()
                    .reported("a", "4", "公布")
                    .remark("a", "宣传不足", null)
                    .reported("b", "6", "公布")
                    .build();
            assertThat(audit(facts).findings())
                    .extracting(Finding::toString)
                    .containsExactly(
                            "HIGH 自评表 / 满意度: The reported score 4 cannot come out of the rule; check the score and the"
                                    + " standard.",
                            "HIGH 自评表 / 知晓率: The reported score 6 is not within 0 and 5; check the score and the points.");
        }
    }

    @Test
    void aReportedExecutionScoreIsHeldAgainstTheExecutionRate() {
        Rubric rubric = Rubric.named("自评表")
                .indicator(
                        "预算执行率",
                        10,
                        i -> i.id("execution")
                                .measuredBy(Measure.named("rate", "预算执行率", Unit.PERCENT)
                                        .withFormula(Formula.ratio(Formula.of(EXECUTED), Formula.of(BUDGET))))
                                .scoredBy(proportional()))
                .build();
        Facts facts = Facts.builder()
                .figure(BUDGET, "1165.24万元")
                .figure(EXECUTED, "1030.86万元")
                .remark("execution", "采购推迟", null)
                .build();
        assertThat(executionAudit(rubric, facts, "8.85").findings()).isEmpty();
        assertThat(executionAudit(rubric, facts, "8.9").findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "HIGH 自评表 / 预算执行率: The score is printed as 8.9, but the rule gives ≈8.85 for the stated"
                                + " figures; correct the score, or the figures.");
    }

    private static Audit executionAudit(Rubric rubric, Facts facts, String score) {
        Facts reported =
                Facts.builder().putAll(facts).reported("execution", score, "公布").build();
        return Audit.builder().evaluation(Scorer.of(rubric).evaluate(reported)).build();
    }

    @Test
    void theExampleOfThePackageSaysWhatItSays() {
        Claim before = Claim.of("2018年收入", "1651.24万元");
        Claim now = Claim.of("2019年收入", "760.35万元");
        Audit audit = Audit.builder()
                .check(Claim.of("收入减少率", "-117.17%").at("附件1", "二、收支情况").isChangeRateOf(now, before))
                .build();
        assertThat(audit.findings().get(0).message(Language.EN))
                .isEqualTo("附件1 / 二、收支情况: '收入减少率' is printed as -117.17%, but (2019年收入760.35万元 − 2018年收入1651.24万元) ÷"
                        + " 2018年收入1651.24万元 gives ≈-53.95%: ≈-63.22个百分点 off, which rounding cannot explain. Find"
                        + " out which figure is wrong. Likely divided by the new value 2019年收入760.35万元 instead of the"
                        + " old one.");
    }

    @Nested
    class AsAWhole {
        private final Claim part = Claim.of("甲", "1万元");
        private final Audit audit = Audit.builder()
                .check(part.isSameAs(part), part.isTotalOf(Claim.of("乙", "2.4万元")))
                .check(List.of(part.isTotalOf(Claim.of("乙", "1.5万元")), part.isUndeterminedBecause("没有列出")))
                .build();

        @Test
        void countsHowEachIdentityCameOut() {
            assertThat(audit.counts())
                    .isEqualTo(
                            Map.of(Agreement.EQUAL, 1, Agreement.LOW, 1, Agreement.HIGH, 1, Agreement.UNDETERMINED, 1));
            assertThat(audit).hasToString("4 identities {EQUAL=1, LOW=1, HIGH=1, UNDETERMINED=1}");
        }

        @Test
        void looksForCausesAmongAllFigures() {
            Claim province = Claim.of("省级", "136.78万元");
            Claim county = Claim.of("县级", "251.20万元");
            Claim settled = Claim.of("结算", "9.49万元");
            Audit twoLines = Audit.builder()
                    .check(Claim.of("合计", "397.47万元").isTotalOf(province, county), settled.isSameAs(settled))
                    .build();
            assertThat(twoLines.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.cause())
                            .get()
                            .extracting(cause -> cause.message(Language.ZH))
                            .isEqualTo("疑漏计或扣除了“结算9.49万元”，差额恰为此数。"));
        }

        @Test
        void keepsTheOrderOfTheIdentities() {
            assertThat(audit.findings())
                    .extracting(Finding::agreement)
                    .containsExactly(Agreement.HIGH, Agreement.LOW, Agreement.UNDETERMINED);
        }
    }
}
