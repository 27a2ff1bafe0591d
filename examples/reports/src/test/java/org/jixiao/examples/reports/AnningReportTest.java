package org.jixiao.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.Programme;
import org.jixiao.department.SubordinateUnit;
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

class AnningReportTest {
    private static final Report REPORT = AnningReport.report();

    static List<Statement> statements() {
        return REPORT.statements();
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

    /** The statement with two decimals, also where fewer are printed. */
    private static String row(Statement statement) {
        String value = computed(statement, REPORT.facts())
                .toBigDecimal(Math.max(2, statement.digits()), RoundingMode.HALF_UP)
                .toPlainString();
        return statement.what() + " | " + value
                + Figure.parse(statement.printed()).unit() + " | " + statement.printed();
    }

    private static Stream<Fact> factsOf(Formula formula) {
        return formula instanceof Formula.Observed observed
                ? Stream.of(observed.fact())
                : formula.operands().stream().flatMap(AnningReportTest::factsOf);
    }

    @Nested
    class Statements {
        @Test
        void theseDoNotFollowFromTheFigures() {
            assertThat(statements().stream()
                            .filter(statement -> !agrees(statement, REPORT.facts()))
                            .map(AnningReportTest::row))
                    .containsExactly(
                            "年度预算完成率 | 88.47% | 100%",
                            "基本支出预算执行率（设项目支出预算已全部执行） | 86.19% | 100%",
                            "项目支出预算执行率（设基本支出预算已全部执行） | 58.81% | 100%",
                            "年末结转结余（年初结余加收入减支出） | 29.63万元 | 32.96万元",
                            "固定资产净值增减额（处置报废与折旧） | -9.04万元 | -9.03万元",
                            "医保电子凭证激活率（按参保人数） | 87.52% | 90.53%",
                            "医保电子凭证激活率（按参保目标人数） | 89.05% | 90.53%");
        }

        @Test
        void theseFollowFromTheFigures() {
            assertThat(statements().stream()
                            .filter(statement -> agrees(statement, REPORT.facts()))
                            .map(AnningReportTest::row))
                    .containsExactly(
                            "实际支出（基本支出与项目支出之和） | 1030.86万元 | 1030.86万元",
                            "固定资产原值增减额（处置报废） | -7.68万元 | -7.68万元",
                            "实际采购金额（两项之和） | 31.04万元 | 31.04万元",
                            "参保人数（职工与居民之和） | 30.82万人 | 30.82万人",
                            "参保目标完成率 | 101.75% | 101.75%",
                            "长期护理保险申请人数增长率（上年未列，反推） | 43.93% | 43.93%",
                            "失能等级评定人数增长率（上年未列，反推） | 57.26% | 57.26%",
                            "村卫生室门诊结算目标完成率（目标未列，反推） | 109.87% | 109.87%",
                            "异地就医联网结算（省内与跨省之和） | 750415.00人次 | 750415人次",
                            "跨省异地直接结算率 | 97.85% | 97.85%",
                            "异地直接结算定点医药机构 | 44.00家 | 44家",
                            "医保基金支出（六项之和） | 69380.32万元 | 69380.32万元",
                            "移交问题线索 | 7.00件 | 7件",
                            "局内设科室数 | 3.00个 | 3个",
                            "中心内设机构数 | 10.00个 | 10个");
        }

        @ParameterizedTest
        @MethodSource("org.jixiao.examples.reports.AnningReportTest#statements")
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

        /** Each base is printed nowhere; its neighbours do not give the printed rate. */
        @ParameterizedTest
        @CsvSource({"593人, 412人, 143.93%", "552人, 351人, 157.26%", "10987人次, 10000人次, 109.87%"})
        void anImpliedBaseIsTheOnlyWholeNumberThatGivesThePrintedRate(String now, String base, String rate) {
            Quantity implied = Quantity.parse(base);
            assertThat(prints(now, implied, rate)).isTrue();
            for (int step : new int[] {-1, 1}) {
                assertThat(prints(now, implied.plus(Quantity.of(step, implied.unit())), rate))
                        .isFalse();
            }
        }

        private boolean prints(String now, Quantity base, String rate) {
            return Figure.parse(rate)
                    .spread()
                    .contains(Quantity.parse(now).shareOf(base).value());
        }

        @Test
        void procurementUsedNearlyItsWholeBudgetWhichTheReportDoesNotSay() {
            assertThat(Derivation.of(AnningReport.PROCUREMENT_EXECUTION, Scope.of(REPORT.facts()))
                            .quantity()
                            .orElseThrow()
                            .value()
                            .toBigDecimal(2, RoundingMode.HALF_UP))
                    .isEqualTo("99.17");
        }
    }

    @Nested
    class Accounts {
        private final BudgetAccounts accounts = REPORT.accounts().orElseThrow();

        @Test
        void theCarryOverGrowsAlthoughIncomeIsSpending() {
            assertThat(accounts.income()).isEqualTo(accounts.spending());
            assertThat(accounts.closingCarryOver()
                            .orElseThrow()
                            .minus(accounts.openingCarryOver().orElseThrow()))
                    .isEqualTo(Money.wan("3.33"));
        }

        @Test
        void theBudgetIsNotUsedUp() {
            assertThat(accounts.spending()
                            .initialBudget()
                            .orElseThrow()
                            .minus(accounts.spending().outturn().orElseThrow()))
                    .isEqualTo(Money.wan("134.38"));
        }

        @Test
        void basicAndProgrammeSpendingAddUpButHaveNoBudgetsOfTheirOwn() {
            assertThat(accounts.basicAndProgrammeSpending().outturn())
                    .isEqualTo(accounts.spending().outturn());
            assertThat(accounts.basicSpending().initialBudget()).isEmpty();
            assertThat(accounts.programmeSpending().initialBudget()).isEmpty();
        }
    }

    @Nested
    class Organisation {
        @Test
        void theBureauIsFullyStaffed() {
            assertThat(REPORT.department().establishment()).hasValueSatisfying(posts -> {
                assertThat(posts.authorisedPosts()).hasValue(7);
                assertThat(posts.staffInPost()).hasValue(7);
            });
            assertThat(REPORT.department().functions()).hasSize(11);
        }

        @Test
        void theCentreBelowItHasTenOffices() {
            SubordinateUnit centre = REPORT.department().subordinateUnits().get(0);
            assertThat(centre.establishment()).hasValueSatisfying(posts -> {
                assertThat(posts.authorisedPosts()).hasValue(34);
                assertThat(posts.staffInPost()).hasValue(28);
                assertThat(posts.retired()).hasValue(11);
            });
            assertThat(AnningReport.centre().name()).isEqualTo(centre.name());
            assertThat(AnningReport.centre().internalOffices()).hasSize(10);
        }

        @Test
        void disposalsAndDepreciationAreStatedWithTheFixedAssets() {
            assertThat(REPORT.department().assets()).hasValueSatisfying(assets -> {
                assertThat(assets.fixedOriginal()).contains(Money.wan("57.92"));
                assertThat(assets.fixedNet()).contains(Money.wan("26.14"));
                assertThat(assets.openingFixedNet()).isEmpty();
            });
        }

        @Test
        void theProgrammesHaveGoalsButNoTargets() {
            assertThat(REPORT.programmes())
                    .hasSize(6)
                    .allSatisfy(
                            programme -> assertThat(programme.expectedGoal()).isPresent())
                    .flatExtracting(Programme::targets)
                    .isEmpty();
        }
    }

    @Nested
    class Published {
        @Test
        void theTotalIsHeldAsPrintedAndNothingIsScored() {
            assertThat(REPORT.published().total()).contains(Figure.parse("99.5分"));
            assertThat(REPORT.published().rows()).isEmpty();
            assertThat(REPORT.published().grade()).isEmpty();
            assertThat(REPORT.sheet()).isEmpty();
        }
    }
}
