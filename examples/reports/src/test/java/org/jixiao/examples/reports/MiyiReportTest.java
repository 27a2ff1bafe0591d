package org.jixiao.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.Operator;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.Programme;
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

    static Stream<PerformanceTarget> targets() {
        return REPORT.programmes().stream().flatMap(programme -> programme.targets().stream());
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
