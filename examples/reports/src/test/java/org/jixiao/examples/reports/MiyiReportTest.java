package org.jixiao.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.Operator;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.Programme;
import org.jixiao.examples.reports.Report.Statement;
import org.jixiao.measure.Derivation;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Observation.Measured;
import org.jixiao.measure.Scope;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MiyiReportTest {
    private static final Report REPORT = MiyiReport.report();

    static List<Statement> statements() {
        return REPORT.statements();
    }

    static Stream<PerformanceTarget> targets() {
        return REPORT.programmes().stream().flatMap(programme -> programme.targets().stream());
    }

    private static Rational computed(Statement statement, Facts facts) {
        return Derivation.of(statement.formula(), Scope.of(facts))
                .quantity()
                .orElseThrow(() -> new AssertionError("no value comes out for " + statement.what()))
                .in(Figure.parse(statement.printed()).unit());
    }

    private static boolean agrees(Statement statement, Facts facts) {
        return Figure.parse(statement.printed()).spread().contains(computed(statement, facts));
    }

    private static String row(Statement statement) {
        String value = computed(statement, REPORT.facts())
                .toBigDecimal(statement.digits(), RoundingMode.HALF_UP)
                .toPlainString();
        return statement.what() + " | " + value
                + Figure.parse(statement.printed()).unit() + " | " + statement.printed();
    }

    private static Stream<Fact> factsOf(Formula formula) {
        return formula instanceof Formula.Observed observed
                ? Stream.of(observed.fact())
                : formula.operands().stream().flatMap(MiyiReportTest::factsOf);
    }

    @Nested
    class Statements {
        @Test
        void theseDoNotFollowFromTheFigures() {
            assertThat(statements().stream()
                            .filter(statement -> !agrees(statement, REPORT.facts()))
                            .map(MiyiReportTest::row))
                    .containsExactly(
                            "查处违规定点医疗机构数（附件1） | 14家 | 15家",
                            "支出增减额 | -903.39万元 | -903.38万元",
                            "收入增减额（附件1） | -890.89万元 | -904.89万元",
                            "收入增减率（附件1） | -53.95% | -117.17%",
                            "财政拨款收入（第四节） | 746.35万元 | 760.35万元",
                            "项目支出（附件1） | 491.76万元 | 491.77万元",
                            "支出合计（附件1） | 747.10万元 | 747.11万元",
                            "社会保险经办机构支出（附件1） | 5.23万元 | 5.24万元",
                            "一般公共预算财政拨款支出（结构一节） | 746.4万元 | 747.1万元",
                            "社会保障和就业支出（各项之和） | 244.16万元 | 225.05万元",
                            "社会保障和就业支出（各项之和，不计其他管理事务） | 225.04万元 | 225.05万元",
                            "卫生健康支出（各项之和） | 27.74万元 | 13.73万元",
                            "卫生健康支出（各项之和，不计其他卫生健康支出） | 13.74万元 | 13.73万元",
                            "一般公共预算支出完成率（计入完成率为0的其他卫生健康支出） | 98% | 100%",
                            "公务接待费增减率 | -43.48% | -43.88%",
                            "公务接待费（两批次之和） | 0.38万元 | 0.39万元",
                            "共代缴资金（附件2，只计省级预拨与县级拨付） | 387.98万元 | 397.47万元",
                            "转入市医保基金账户（附件2） | 397.47万元 | 394.47万元",
                            "省级预拨（所按人数的一半缴费） | 146.27万元 | 136.78万元",
                            "省级预拨2020年资金（按2020年人数） | 225.93万元 | 226.01万元",
                            "省级预拨2020年资金（附件1专项预算） | 225.84万元 | 226.01万元",
                            "反映绩效目标完成情况的项目数 | 1个 | 2个",
                            "贫困人口普通门诊人次（附件1） | 25266人次 | 24416人次",
                            "贫困人口住院人次（附件1） | 7107人次 | 5227人次");
        }

        @Test
        void theseFollowFromTheFigures() {
            assertThat(statements().stream()
                            .filter(statement -> agrees(statement, REPORT.facts()))
                            .map(MiyiReportTest::row))
                    .containsExactly(
                            "编制总数 | 17人 | 17人",
                            "收入增减额 | -890.89万元 | -890.89万元",
                            "收入增减率 | -53.95% | -53.95%",
                            "支出增减率 | -54.73% | -54.73%",
                            "年末结转和结余（上年收支差额与本年收支差额之和） | 14万元 | 14万元",
                            "收入增减额（附件1，改按一般公共预算财政拨款收入） | -904.89万元 | -904.89万元",
                            "收入增减率（附件1，误以本年为基数） | -117.17% | -117.17%",
                            "收入合计（两项来源之和） | 760.35万元 | 760.35万元",
                            "一般公共预算财政拨款收入占比 | 98.16% | 98.16%",
                            "其他收入占比 | 1.84% | 1.84%",
                            "支出合计（基本支出与项目支出之和） | 747.1万元 | 747.1万元",
                            "基本支出占比 | 34.18% | 34.18%",
                            "项目支出占比 | 65.82% | 65.82%",
                            "基本支出（人员经费与日常公用经费之和） | 255.34万元 | 255.34万元",
                            "项目支出（附件1，三项用途之和） | 491.77万元 | 491.77万元",
                            "支出合计（附件1，按其三项用途） | 747.11万元 | 747.11万元",
                            "支出增减额（按附件1三项用途） | -903.38万元 | -903.38万元",
                            "一般公共预算财政拨款支出占比 | 99.9% | 99.9%",
                            "一般公共预算财政拨款支出增长率 | 79.79% | 79.79%",
                            "一般公共预算财政拨款支出（四类之和） | 747.1万元 | 747.1万元",
                            "社会保障和就业支出占比 | 30.12% | 30.12%",
                            "卫生健康支出占比 | 1.84% | 1.84%",
                            "农林水支出占比 | 65.12% | 65.12%",
                            "住房保障支出占比 | 2.92% | 2.92%",
                            "农林水支出（两项代缴资金之和） | 486.53万元 | 486.53万元",
                            "“三公”经费完成率（预算未列，反推） | 51.32% | 51.32%",
                            "公务接待费完成率（预算未列，反推） | 51.32% | 51.32%",
                            "公务接待费占比 | 100% | 100%",
                            "公务接待费增减额 | -0.3万元 | -0.3万元",
                            "机关运行经费增长率 | 21.22% | 21.22%",
                            "代缴资金项目预算执行率 | 100% | 100%",
                            "专项工作经费项目预算执行率 | 100% | 100%",
                            "代缴资金项目资金到位率（附件2） | 100% | 100%",
                            "应资助缴费 | 397.47万元 | 397.47万元",
                            "应资助缴费（省级预拨与县级应承担之和） | 397.47万元 | 397.47万元",
                            "县级财政拨付（扣除省级结算补助后） | 251.20万元 | 251.20万元",
                            "共代缴资金（省级预拨、省级结算与县级拨付之和） | 397.47万元 | 397.47万元",
                            "代缴资金（概述） | 397万元 | 397万元",
                            "省级资金（概述） | 146万元 | 146万元",
                            "县级资金（概述） | 251万元 | 251万元",
                            "省级预拨（所按人数的一半缴费，扣除省级结算补助） | 136.78万元 | 136.78万元",
                            "省级预拨2020年资金（按2019年人数） | 225.84万元 | 225.84万元");
        }

        @ParameterizedTest
        @MethodSource("org.jixiao.examples.reports.MiyiReportTest#statements")
        void everyFigureBehindAStatementMovesIt(Statement statement) {
            assertThat(factsOf(statement.formula())).isNotEmpty().allSatisfy(fact -> {
                Facts moved = moved(statement, fact);
                assertThat(computed(statement, moved)).isNotEqualTo(computed(statement, REPORT.facts()));
                assertThat(agrees(statement, moved)).isFalse();
            });
        }

        @Test
        void everyFactIsANumberThatWasRead() {
            assertThat(REPORT.facts().statements().values())
                    .allSatisfy(fact -> assertThat(fact.observation()).isInstanceOf(Measured.class));
        }

        /** Moves the figure up until its statement has left the printed figure's rounding. */
        private Facts moved(Statement statement, Fact fact) {
            Quantity from = ((Measured) REPORT.facts().observation(fact.id()).orElseThrow()).quantity();
            for (Rational step = Rational.of(1, 100); ; step = step.multipliedBy(2)) {
                Quantity to = new Quantity(from.value().plus(step), from.unit());
                Facts facts = REPORT.facts().with(fact.id(), new Measured(to));
                if (!agrees(statement, facts) || step.compareTo(Rational.of(1_000_000)) > 0) {
                    return facts;
                }
            }
        }
    }

    @Nested
    class Targets {
        private static String judged(Programme programme) {
            StringBuilder rows = new StringBuilder();
            for (PerformanceTarget target : programme.targets()) {
                rows.append(target.judge()
                                .<String>match(
                                        met -> "met",
                                        notMet -> "not met",
                                        open -> open.doubt().name()))
                        .append(' ')
                        .append(target.expected())
                        .append('\n');
            }
            return rows.toString();
        }

        private PerformanceTarget target(int programme, String name) {
            return REPORT.programmes().get(programme).targets().stream()
                    .filter(target -> target.level3().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void allTargetsOfThePremiumsAreMet() {
            assertThat(judged(REPORT.programmes().get(0))).isEqualTo("""
                            met 1.8067万人
                            met =100%
                            met =100%
                            met 220元/人
                            met ≥100%
                            met ≥95%
                            met ≥95%
                            """);
        }

        @Test
        void anActualValueThatIsAnInequalityMeetsALowerTarget() {
            assertThat(judged(REPORT.programmes().get(1))).isEqualTo("""
                            OPERATOR_NOT_STATED 18.8万人
                            met ≥95%
                            met 2019年6月30日
                            met ≥95%
                            met ≥95%
                            met ≥95%
                            """);
        }

        @Test
        void fourIndicatorsOfTheAnnexCannotBeCalledMet() {
            assertThat(judged(REPORT.programmes().get(2))).isEqualTo("""
                            met 18067人
                            OPERATOR_NOT_STATED 18067人
                            met 18067人
                            met =100%
                            met =100%
                            ACTUAL_IS_A_RANGE =100%
                            met =100%
                            ACTUAL_IS_A_RANGE <=2天
                            met =100%
                            met ≥95%
                            met ≥15000人次
                            met ≥4800人次
                            NO_ACTUAL ≥95%
                            met ≥95%
                            """);
        }

        @Test
        void anInequalityGivesNoCompletion() {
            assertThat(target(1, "城乡居民参保率").completion()).isEmpty();
            assertThat(target(2, "医疗待遇报销平均时限").completion()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "1, 城乡居民参加基本医疗保险个人缴费人数, 100.87",
            "2, 其中：省级代缴人数, 73.60",
            "2, 代缴建档立卡贫困人口门诊享受人次, 168.44",
            "2, 代缴建档立卡贫困人口住院享受人次, 148.06",
        })
        void completionIsTheActualValueOverTheExpectedOne(int programme, String name, String percent) {
            Rational completion = target(programme, name).completion().orElseThrow();
            assertThat(completion.multipliedBy(100).toBigDecimal(2, RoundingMode.HALF_UP))
                    .isEqualTo(percent);
        }

        @ParameterizedTest
        @MethodSource("org.jixiao.examples.reports.MiyiReportTest#targets")
        void theExpectedValueItselfMeetsATargetAndTheNextWorseOneDoesNot(PerformanceTarget target) {
            assertThat(outcome(target, "2019年6月30日", target.expected().quantity(), 0))
                    .isEqualTo("met");
            assertThat(outcome(target, "2019年7月1日", target.expected().quantity(), worse(target)))
                    .isEqualTo(target.operator().isPresent() ? "not met" : "OPERATOR_NOT_STATED");
        }

        private int worse(PerformanceTarget target) {
            return target.operator().equals(Optional.of(Operator.AT_MOST)) ? 1 : -1;
        }

        private String outcome(PerformanceTarget target, String day, Optional<Quantity> number, int steps) {
            String actual = number.map(quantity ->
                            new Quantity(quantity.value().plus(Rational.of(steps, 1000)), quantity.unit()).toString())
                    .orElse(day);
            return PerformanceTarget.parse(
                            target.level1(),
                            target.level2(),
                            target.level3(),
                            target.expected().text(),
                            actual)
                    .judge()
                    .match(
                            met -> "met",
                            notMet -> "not met",
                            open -> open.doubt().name());
        }
    }

    @Nested
    class Accounts {
        private final BudgetAccounts accounts = REPORT.accounts().orElseThrow();

        @Test
        void sourcesAndKindsOfSpendingAddUp() {
            assertThat(accounts.incomeOfSources()).isEqualTo(accounts.income());
            assertThat(accounts.basicAndProgrammeSpending()).isEqualTo(accounts.spending());
            assertThat(accounts.personnelAndRunningCosts()).isEqualTo(accounts.basicSpending());
            assertThat(accounts.spendingOfFunctions()).isEqualTo(accounts.spending());
            assertThat(accounts.threePublicOfKinds()).isEqualTo(accounts.threePublic());
        }

        @Test
        void theYearBeforeIsStatedOnlyInPart() {
            BudgetAccounts before = accounts.previousYear().orElseThrow();
            assertThat(before.year().year()).isEqualTo(2018);
            assertThat(before.income().outturn()).contains(Money.wan("1651.24"));
            assertThat(before.runningCosts().outturn()).isEmpty();
        }

        @Test
        void budgetsThatAreNotPrintedAreAbsent() {
            assertThat(accounts.spending().adjustedBudget()).isEmpty();
            assertThat(accounts.threePublic().adjustedBudget()).isEmpty();
            assertThat(accounts.openingCarryOver()).isEmpty();
        }

        @Test
        void fundsOfEachProgrammeAddUp() {
            assertThat(REPORT.programmes())
                    .allSatisfy(
                            programme -> assertThat(programme.fundsOfSources().outturn())
                                    .isEqualTo(programme.total().outturn()));
        }

        @ParameterizedTest
        @CsvSource({"0.75", "0.77"})
        void noOtherBudgetGivesThePrintedCompletionOfThreePublicSpending(String budget) {
            Money spent = accounts.threePublic().outturn().orElseThrow();
            assertThat(Figure.parse("51.32%")
                            .spread()
                            .contains(spent.inWan()
                                    .shareOf(Money.wan(budget).inWan())
                                    .value()))
                    .isFalse();
        }
    }

    @Nested
    class Published {
        @Test
        void theTotalIsHeldAsPrintedAndNothingIsScored() {
            assertThat(REPORT.published().total()).contains(Figure.parse("95分"));
            assertThat(REPORT.published().rows()).isEmpty();
            assertThat(REPORT.published().grade()).isEmpty();
            assertThat(REPORT.sheet()).isEmpty();
        }

        @Test
        void theCentreHasMorePostsThanStaff() {
            assertThat(REPORT.department().establishment()).hasValueSatisfying(posts -> {
                assertThat(posts.authorisedPosts()).hasValue(17);
                assertThat(posts.staffInPost()).hasValue(14);
                assertThat(posts.retired()).hasValue(1);
            });
            assertThat(REPORT.department().internalOffices()).hasSize(3);
            assertThat(REPORT.department().functions()).hasSize(6);
        }
    }
}
