package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.measure.Formula.changeRate;
import static org.jixiao.measure.Formula.of;
import static org.jixiao.measure.Formula.ratio;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.violations;
import static org.jixiao.rule.Rules.zero;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation;
import org.jixiao.plan.FactColumns;
import org.jixiao.plan.FactLayout;
import org.jixiao.plan.FactRow;
import org.jixiao.plan.Program;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Outcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scoring rows of whole numbers and tables of them. */
class PlanTest {
    private static final Fact SPENT = Fact.number("spent", "支出", Unit.WAN_YUAN);
    private static final Fact BUDGET = Fact.number("budget", "预算", Unit.WAN_YUAN);
    private static final Fact BEFORE = Fact.number("before", "上年支出", Unit.WAN_YUAN);
    private static final Rubric RUBRIC = Rubric.named("支出")
            .indicator(
                    "控制率",
                    10,
                    i -> i.id("control")
                            .measuredBy(Measure.named("control-rate", "控制率", Unit.PERCENT)
                                    .withFormula(ratio(of(SPENT), of(BUDGET))))
                            .scoredBy(atMost(percent(100))
                                    .earns(full())
                                    .loses(points("0.5"))
                                    .forEach(percentagePoints(1))
                                    .downTo(zero())))
            .indicator(
                    "变动率",
                    10,
                    i -> i.id("change")
                            .measuredBy(Measure.named("change-rate", "变动率", Unit.PERCENT)
                                    .withFormula(changeRate(of(SPENT), of(BEFORE))))
                            .scoredBy(atMost(percent(0), points(10))
                                    .atMost(percent(10), points(6))
                                    .above(percent(10), points(1))))
            .indicator(
                    "完成率",
                    10,
                    i -> i.id("done")
                            .measuredBy(Measure.named("done", "完成率", Unit.PERCENT))
                            .scoredBy(proportional()))
            .indicator("制度", 10, i -> i.id("rules").scoredBy(checklist(points(5), "有制度", "有执行")))
            .indicator("违规", 10, i -> i.id("cases").scoredBy(violations(points(2), "挪用", "截留")))
            .outOf(50)
            .build();

    private static FactRow row(
            FactLayout layout, long spent, long budget, long before, long done, int met, long cases) {
        return layout.row()
                .set(layout.field("spent"), spent)
                .set(layout.field("budget"), budget)
                .set(layout.field("before"), before)
                .set(layout.field("done"), done)
                .set(layout.field("rules"), met, 0)
                .set(layout.field("cases"), cases);
    }

    @Nested
    class ARow {
        private final Scorer scorer = Scorer.of(RUBRIC);

        @Test
        void standsInTheUnitsOfItsLayout() {
            assertThat(scorer.notCompiled()).isEmpty();
            assertThat(scorer.layout().fields())
                    .extracting(Object::toString)
                    .contains(
                            "spent as number in 分钱",
                            "done as number in 0.0001%",
                            "rules as items [1, 2]",
                            "cases as total [1, 2]");
        }

        @ParameterizedTest
        @CsvSource({
            // the thresholds themselves, and one cent or one unit of the layout beside them
            "100, 100, 100, 1000000, 3, 0, 5000",
            "101, 100, 101, 1000000, 3, 0, 4950",
            "10099999, 10000000, 10099999, 1000000, 3, 0, 5000",
            "10100000, 10000000, 10100000, 1000000, 3, 0, 4950",
            "10100001, 10000000, 10100001, 1000000, 3, 0, 4950",
            "11000000, 20000000, 10000000, 1000000, 3, 0, 4600",
            "11000001, 20000000, 10000000, 1000000, 3, 0, 4100",
            "10000001, 20000000, 10000000, 1000000, 3, 0, 4600",
            "100, 100, 100, 999999, 3, 0, 5000",
            "100, 100, 100, 998999, 3, 0, 4999",
            "100, 100, 100, 0, 1, 2, 3100",
            "120, 100, 120, 450000, 0, 9, 1450",
            "-5, 100, -5, -1, 2, 5, 2500",
        })
        void scoresAsItsFactsDo(long spent, long budget, long before, long done, int met, long cases, long expected) {
            FactRow row = row(scorer.layout(), spent, budget, before, done, met, cases);
            assertThat(scorer.plan().score(row, null)).isNotEqualTo(Program.UNSETTLED);
            assertThat(scorer.score(row)).isEqualTo(expected);
            Evaluation exact = scorer.exactly(row.facts());
            assertThat(exact.total()).isEqualTo(new Outcome.Scored(Rational.of(expected, 100)));
            assertThat(scorer.evaluate(row)).isEqualTo(exact);
            assertThat(scorer.evaluate(row.facts())).isEqualTo(exact);
        }

        @Test
        void isScoredAsExactlyWhereFactsAreLargerThanArithmeticTakes() {
            for (long size : new long[] {1L << 53, 1L << 55, 1L << 58, 1L << 61, Long.MAX_VALUE - 1}) {
                for (long beside = -1; beside <= 1; beside++) {
                    FactRow row = row(scorer.layout(), size + beside, size, size - beside, size / 1000, 3, 1);
                    assertThat(scorer.score(row))
                            .isEqualTo(scorer.plan()
                                    .inUnits(scorer.exactly(row.facts()).total()));
                }
            }
        }

        @Test
        void hasNoSingleScoreWhereADenominatorIsZeroOrAFactIsMissing() {
            FactRow zero = row(scorer.layout(), 1, 0, 1, 1_000_000, 3, 0);
            assertThat(scorer.score(zero)).isEqualTo(Program.UNSETTLED);
            assertThat(scorer.evaluate(zero).total()).isInstanceOf(Outcome.Open.class);
            FactRow missing = row(scorer.layout(), 1, 1, 1, 1_000_000, 3, 0)
                    .missing(scorer.layout().field("budget"));
            assertThat(scorer.score(missing)).isEqualTo(Program.UNSETTLED);
            assertThat(scorer.evaluate(missing).issues())
                    .hasToString(
                            "[[fact-missing] 控制率: The fact '预算' (budget) is not stated; state it, or enter the score as reported.]");
        }

        @Test
        void takesAnyObservationByName() {
            FactRow row = row(scorer.layout(), 100, 100, 100, 1_000_000, 3, 0)
                    .state("control", new Observation.Reported(Rational.of(7)));
            assertThat(scorer.score(row)).isEqualTo(4700);
            assertThat(scorer.evaluate(row).indicator("control").isReported()).isTrue();
            row.set(scorer.layout().field("rules"), 1, 0).state("rules", Observation.Checked.count(1, 2));
            assertThat(scorer.score(row)).isEqualTo(4200);
        }

        @Test
        void givesTheScoresOfAllRows() {
            long[] scores = new long[5];
            FactRow row = row(scorer.layout(), 101, 100, 100, 450_000, 1, 1);
            assertThat(scorer.score(row, scores)).isEqualTo(3300);
            assertThat(scores).containsExactly(950, 600, 450, 500, 800);
        }

        @Test
        void refusesWhatDoesNotFitItsFields() {
            FactLayout layout = scorer.layout();
            FactRow row = layout.row();
            assertThatThrownBy(() -> row.set(layout.field("rules"), 4, 0))
                    .hasMessage("the field rules as items [1, 2] cannot have the values 4 and 0");
            assertThatThrownBy(() -> row.set(layout.field("rules"), 1))
                    .hasMessage("the field rules as items [1, 2] has 2 values: state them all");
            assertThatThrownBy(() -> layout.field("nobody"))
                    .hasMessageStartingWith("no compiled row reads the fact 'nobody': there are spent as number");
            assertThatThrownBy(() -> row.set(Scorer.of(RUBRIC).layout().field("spent"), 7))
                    .hasMessage("the field spent as number in 分钱 is of another layout");
            assertThat(row.value(layout.field("spent"))).isZero();
            assertThatThrownBy(() -> scorer.score(Scorer.of(RUBRIC).layout().row()))
                    .hasMessage(
                            "the row is of another layout: take rows from the layout of the scorer that scores them");
        }

        @Test
        void scoresWhatTheReadmeSays() {
            Fact staff = Fact.number("staff", "在职人员数", Unit.PERSON);
            Fact posts = Fact.number("posts", "编制数", Unit.PERSON);
            Measure control =
                    Measure.named("staff-control", "在职人员控制率", Unit.PERCENT).withFormula(ratio(of(staff), of(posts)));
            Rubric rubric = Rubric.named("部门整体支出绩效自评")
                    .indicator(
                            "在职人员控制率",
                            5,
                            i -> i.measuredBy(control)
                                    .scoredBy(atMost(percent(100))
                                            .earns(full())
                                            .loses(points("0.5"))
                                            .forEach(percentagePoints(1))
                                            .downTo(zero())))
                    .indicator(
                            "公众满意度",
                            5,
                            i -> i.id("satisfaction")
                                    .scoredBy(atLeast(percent(95), points(5))
                                            .atLeast(percent(85), points(3))
                                            .otherwise(zero())))
                    .outOf(10)
                    .build();
            Scorer reader = Scorer.of(rubric);
            FactLayout layout = reader.layout();
            FactRow row = layout.row();
            row.set(layout.field("staff"), 29)
                    .set(layout.field("posts"), 28)
                    .set(layout.field("satisfaction"), 930_000);
            assertThat(reader.score(row)).isEqualTo(650);
            assertThat(reader.evaluate(row)).hasToString("部门整体支出绩效自评: 6.5 of 10");
        }

        @Test
        void mayStandInOtherUnits() {
            Scorer inYuan = scorer.counting(Map.of("spent", Unit.YUAN, "budget", Unit.WAN_YUAN));
            FactRow row = row(inYuan.layout(), 1_010_000, 100, 101_000_000, 1_000_000, 3, 0);
            assertThat(inYuan.score(row)).isEqualTo(4950);
            assertThatThrownBy(
                            () -> scorer.counting(Map.of("spent", Unit.PERSON)).layout())
                    .hasMessage(
                            "the fact 'spent' is counted in '万元' and cannot stand in '人': ask for a unit of the same kind");
        }
    }

    @Nested
    class AScorer {
        @Test
        void isSharedByManyThreads() throws Exception {
            Scorer scorer = Scorer.of(RUBRIC);
            FactColumns columns = table(scorer.layout(), 4_000);
            int[] expected = new int[columns.size()];
            scorer.scoreAll(columns, expected, null, Runnable::run, 1);
            ExecutorService threads = Executors.newFixedThreadPool(8);
            try {
                List<Callable<Void>> work = new ArrayList<>();
                for (int t = 0; t < 16; t++) {
                    int thread = t;
                    work.add(() -> {
                        check(scorer, columns, expected, thread);
                        return null;
                    });
                }
                for (Future<Void> done : threads.invokeAll(work)) {
                    done.get();
                }
                int[] parted = new int[columns.size()];
                int[][] scores = new int[5][columns.size()];
                scorer.scoreAll(columns, parted, scores, threads, 8);
                assertThat(parted).isEqualTo(expected);
                for (int i = 0; i < parted.length; i++) {
                    int sum = 0;
                    for (int[] row : scores) {
                        sum += row[i];
                    }
                    assertThat(sum).isEqualTo(parted[i]);
                }
            } finally {
                threads.shutdown();
            }
        }

        private void check(Scorer scorer, FactColumns columns, int[] expected, int thread) {
            FactRow row = scorer.layout().row();
            for (int i = thread; i < columns.size(); i += 7) {
                columns.row(i, row);
                assertThat(scorer.score(row)).isEqualTo(expected[i]);
                if (i % 50 == 0) {
                    Evaluation evaluation = scorer.evaluate(columns, i);
                    assertThat(evaluation.total()).isEqualTo(new Outcome.Scored(Rational.of(expected[i], 100)));
                    assertThat(evaluation.indicators()).hasSize(5);
                }
            }
        }

        @Test
        void keepsItsUnitsWhereItIsWrittenAndRead() throws IOException, ClassNotFoundException {
            Scorer scorer = Scorer.of(RUBRIC).counting(Map.of("spent", Unit.YUAN));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(scorer);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                Scorer read = (Scorer) in.readObject();
                FactRow row = row(read.layout(), 101, 10_000, 10_100, 1_000_000, 3, 0);
                assertThat(read.score(row)).isEqualTo(4950);
            }
        }
    }

    private static FactColumns table(FactLayout layout, int size) {
        Random random = new Random(20261125);
        long[][] numbers = new long[5][size];
        long[] met = new long[size];
        for (int i = 0; i < size; i++) {
            long budget = random.nextInt(5) == 0 ? (1L << 57) + random.nextInt() : 1 + random.nextInt(1_000_000);
            numbers[0][i] = budget / 100 * (95 + random.nextInt(20)) + random.nextInt(3) - 1;
            numbers[1][i] = budget;
            numbers[2][i] = random.nextBoolean() ? budget : numbers[0][i];
            numbers[3][i] = random.nextInt(1_200_000);
            numbers[4][i] = random.nextInt(8);
            met[i] = random.nextInt(4);
        }
        return FactColumns.of(layout, size)
                .set(layout.field("spent"), numbers[0])
                .set(layout.field("budget"), numbers[1])
                .set(layout.field("before"), numbers[2])
                .set(layout.field("done"), numbers[3])
                .set(layout.field("cases"), numbers[4])
                .set(layout.field("rules"), met);
    }
}
