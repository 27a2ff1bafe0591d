package org.jixiao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.PerformanceTargetBuilder;
import org.jixiao.department.Programme;
import org.jixiao.department.ProgrammeBuilder;
import org.jixiao.department.StatedValue;
import org.jixiao.grade.Grade;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Derivation;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.FormulaUnit;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Scope;
import org.jixiao.measure.StandardFacts;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.rubric.Basis;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.ResolvedRule;
import org.jixiao.rule.RuleInputs;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    private static Rational score(Rubric rubric, String id, Facts facts) {
        Outcome outcome = outcome(rubric, id, facts);
        assertThat(outcome).as("score of " + id).isInstanceOf(Outcome.Scored.class);
        return ((Outcome.Scored) outcome).points();
    }

    private static Outcome outcome(Rubric rubric, String id, Facts facts) {
        Indicator indicator = rubric.indicator(id);
        return ResolvedRule.of(indicator.rule().orElseThrow(), indicator.row(rubric.rounding()))
                .evaluate(facts)
                .outcome();
    }

    @Nested
    class Measures {
        /** measure; facts as id=figure; the value, worked out by hand and rounded to two decimals. */
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                staff-control-rate            | staff-in-post=6人 authorised-posts=7人                                      | 85.71%
                three-public-change-rate      | three-public-outturn=0.39万元 last-year-three-public=0.69万元               | -43.48%
                three-public-budget-change-rate | three-public-initial-budget=9万元 last-year-three-public-budget=10万元    | -10%
                reception-change-rate         | three-public-reception-outturn=3万元 last-year-three-public-reception=2万元 | 50%
                vehicle-change-rate           | three-public-vehicles-outturn=8万元 last-year-three-public-vehicles=8万元   | 0%
                key-expenditure-share         | key-programme-spending-initial-budget=850万元 programme-spending-initial-budget=1000万元 | 85%
                budget-completion-rate        | spending-outturn=1030.86万元 spending-initial-budget=1165.24万元            | 88.47%
                budget-execution-rate         | spending-outturn=99.81万元 spending-adjusted-budget=100万元                 | 99.81%
                budget-adjustment-rate        | adjustment-total=50万元 spending-initial-budget=400万元                     | 12.5%
                payment-progress-rate         | actual-payment-progress=45% planned-payment-progress=50%                    | 90%
                progress-to-date              | executed-to-date=30万元 spending-adjusted-budget=120万元                    | 25%
                half-year-progress            | half-year-payments=45万元 opening-carry-over=10万元 spending-initial-budget=80万元 half-year-added-budget=10万元 | 45%
                three-quarters-progress       | three-quarters-payments=90万元 opening-carry-over=10万元 spending-initial-budget=100万元 three-quarters-added-budget=10万元 | 75%
                carry-over-rate               | closing-carry-over=14万元 spending-initial-budget=280万元                   | 5%
                carry-over-change-rate        | closing-carry-over=32.96万元 opening-carry-over=29.63万元                   | 11.24%
                balance                       | closing-carry-over=14万元                                                   | 14万元
                running-cost-control-rate     | running-costs-outturn=73万元 running-costs-initial-budget=80万元            | 91.25%
                running-cost-change-rate      | running-costs-outturn=73万元 last-year-running-costs=80万元                 | -8.75%
                three-public-control-rate     | three-public-outturn=24.57万元 three-public-initial-budget=58.22万元        | 42.2%
                procurement-execution-rate    | procurement-outturn=31.04万元 procurement-initial-budget=31.30万元          | 99.17%
                procurement-items-rate        | procurement-done-items=9项 procurement-planned-items=12项                   | 75%
                card-use-rate                 | card-payments=12万元 authorised-payments=30万元                             | 40%
                budget-accuracy               | other-income-outturn=14万元 other-income-initial-budget=20万元              | 30%
                budgeting-share               | in-year-transfers=4万元 spending-initial-budget=100万元                     | 60%
                payables-rate                 | payables=9万元 spending-outturn=100万元                                     | 9%
                payables-change-rate          | payables=7万元 last-year-payables=10万元                                    | -30%
                receivables-rate              | receivables=1万元 spending-outturn=3万元                                    | 33.33%
                receivables-change-rate       | receivables=12万元 last-year-receivables=10万元                             | 20%
                timely-contract-rate          | contracts-signed-in-time=104项 contracts-signed=104项                       | 100%
                sme-procurement-effect        | sme-bought=95.57万元 sme-reserved=100万元                                   | 95.57%
                fixed-asset-utilisation       | fixed-assets-in-use=497万元 fixed-assets=500万元                            | 99.4%
                programme-execution-rate      | programme-execution=48.55万元 programme-full-year-budget=84.35万元          | 57.56%
                target-attainment             | counting-indicators=5项 quantity-indicators=6项                             | 83.33%
                funding-rate                  | funds-received=90万元 funds-planned=120万元                                 | 75%
                timely-funding-rate           | funds-received-in-time=60万元 funds-due=80万元                              | 75%
                funds-used-rate               | funds-used=45万元 funds-received=90万元                                     | 50%
                cost-control-rate             | cumulative-spending=84万元 cost-budget=80万元                               | 105%
                fiscal-multiplier             | other-investment=170万元 fiscal-investment=85万元                           | 2倍
                actual-completion-rate        | actual-output=328人次 planned-output=100人次                                | 328%
                time-saving-rate              | actual-days=110天 planned-days=100天                                        | -10%
                timely-task-rate              | tasks-in-time=3项 planned-tasks=4项                                         | 75%
                quality-pass-rate             | passing-output=180件 actual-output=200件                                    | 90%
                cost-saving-rate              | actual-cost=95万元 planned-cost=100万元                                     | 5%
                key-task-rate                 | key-tasks-done=17项 key-tasks=18项                                          | 94.44%
                satisfaction-rate             | satisfied-replies=93项 valid-replies=100项                                  | 93%
                """)
        void formulasGiveWhatWasWorkedOutByHand(String id, String stated, String expected) {
            StandardMeasure measure = StandardCatalogue.measure(id);
            Quantity value = value(measure, facts(stated));
            Quantity wanted = Quantity.parse(expected);
            assertThat(value.to(wanted.unit()).roundedTo(Rounding.halfUp(2)).compareTo(wanted))
                    .as(id + " is " + value)
                    .isZero();
            assertThat(measure.measure()
                            .domain()
                            .contains(value.in(measure.measure().unit())))
                    .as("the domain holds " + value)
                    .isTrue();
        }

        private static Facts facts(String stated) {
            Facts.Builder facts = Facts.builder();
            for (String one : stated.strip().split(" +")) {
                String[] parts = one.split("=");
                facts.figure(parts[0], parts[1]);
            }
            return facts.build();
        }

        private static Quantity value(StandardMeasure measure, Facts facts) {
            Derivation derivation = Derivation.of(measure.measure().formula(), Scope.of(facts));
            return derivation.quantity().orElseThrow(() -> new AssertionError(derivation.value()));
        }

        @Test
        void theTableAboveHasEveryMeasureWithAFormulaOverSingleFigures() throws NoSuchMethodException {
            CsvSource table = Measures.class
                    .getDeclaredMethod("formulasGiveWhatWasWorkedOutByHand", String.class, String.class, String.class)
                    .getAnnotation(CsvSource.class);
            Set<String> tested = table.textBlock()
                    .lines()
                    .map(line -> line.split("\\|")[0].strip())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> formulas = StandardCatalogue.measures().stream()
                    .filter(measure -> measure.measure().ownFormula() != null)
                    .map(StandardMeasure::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            formulas.remove("average-spending-rate");
            assertThat(tested).isEqualTo(formulas);
        }

        @Test
        void theSpendingRateIsAMeanAndTransfersOfATenthLeaveNothing() {
            assertThat(value(
                            BudgetMeasures.AVERAGE_SPENDING_RATE,
                            Facts.builder()
                                    .put("execution-rates", Observation.Listed.of("99%", "100%", "98%"))
                                    .build()))
                    .isEqualTo(Quantity.percent(99));
            assertThat(value(
                                    BudgetMeasures.BUDGETING_SHARE,
                                    facts("in-year-transfers=25万元 spending-initial-budget=100万元"))
                            .compareTo(Quantity.percent(0)))
                    .isZero();
        }

        static List<StandardMeasure> all() {
            return StandardCatalogue.measures();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("all")
        void eachIsNamedInBothLanguagesDefinedAndCited(StandardMeasure measure) {
            assertThat(measure.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(measure.chinese()).matches(".*\\p{IsHan}.*");
            assertThat(measure.english()).matches("[“”A-Za-z -]+");
            assertThat(measure.definition()).matches(".*\\p{IsHan}.*。");
            assertThat(measure.meaning()).endsWith(".").doesNotMatch(".*\\p{IsHan}.*");
            assertThat(measure.sources()).isNotEmpty();
            assertThat(measure.items().isEmpty())
                    .isEqualTo(measure.kind() != StandardMeasure.Kind.CHECKLIST
                            && measure.kind() != StandardMeasure.Kind.VIOLATIONS);
            measure.threshold()
                    .ifPresent(it -> assertThat(
                                    it.unit().convertsTo(measure.measure().unit()))
                            .isTrue());
            FormulaUnit.of(measure.measure().formula(), java.util.Optional.empty(), java.util.Optional.empty())
                    .ifPresent(
                            unit -> assertThat(unit.convertsTo(measure.measure().unit()))
                                    .as("the formula counts in " + unit)
                                    .isTrue());
        }

        @Test
        void idsAndNamesAreUnique() {
            assertThat(StandardCatalogue.measures())
                    .extracting(StandardMeasure::id)
                    .doesNotHaveDuplicates();
            assertThat(StandardCatalogue.measures())
                    .extracting(StandardMeasure::chinese)
                    .doesNotHaveDuplicates();
            assertThat(StandardCatalogue.measures())
                    .extracting(StandardMeasure::english)
                    .doesNotHaveDuplicates();
        }

        @Test
        void everyConstantIsListedInItsOrder() {
            List<StandardMeasure> declared = Stream.of(
                            BudgetMeasures.class, ManagementMeasures.class, ProgrammeMeasures.class)
                    .flatMap(type -> CatalogueTest.<StandardMeasure>constants(type).stream())
                    .toList();
            assertThat(declared).isEqualTo(StandardCatalogue.measures());
            assertThat(CatalogueTest.<Fact>constants(FurtherFacts.class)).isEqualTo(FurtherFacts.all());
        }

        @Test
        void everyFactIsStandardOrFurtherAndEveryFurtherFactIsRead() {
            Set<Fact> read = StandardCatalogue.measures().stream()
                    .filter(measure -> measure.measure().ownFormula() != null)
                    .flatMap(measure -> RuleInputs.of(measure.measure().formula()).stream())
                    .collect(Collectors.toSet());
            Set<Fact> known = new java.util.HashSet<>(StandardFacts.all());
            known.addAll(FurtherFacts.all());
            assertThat(known).containsAll(read);
            assertThat(read).containsAll(FurtherFacts.all());
            assertThat(FurtherFacts.all()).noneMatch(fact -> StandardFacts.isStandard(fact.id()));
        }

        @Test
        void onlyPublishedReportsThatWereReadAreVerified() {
            Set<String> verified = StandardCatalogue.measures().stream()
                    .flatMap(measure -> measure.sources().stream())
                    .filter(Basis::verified)
                    .map(Basis::document)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(verified)
                    .containsExactly(
                            "宁德市医疗保障基金管理中心2017年度医保工作经费支出绩效评价报告",
                            "广州市医疗保障局2022年度部门整体支出绩效自评表",
                            "榆林市子洲县医疗保障局2023年度部门整体支出绩效自评表");
            assertThat(BudgetMeasures.STAFF_CONTROL_RATE.sources())
                    .extracting(Basis::toString)
                    .contains("财预〔2013〕53号（未核实）");
            assertThat(BudgetMeasures.STAFF_CONTROL_RATE.verified()).isTrue();
            assertThat(BudgetMeasures.BUDGET_ACCURACY.verified()).isFalse();
        }

        @Test
        void anUnknownIdIsAnsweredWithTheNearest() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> StandardCatalogue.measure("staff-controll-rate"))
                    .withMessage(
                            "there is no standard measure 'staff-controll-rate': the nearest are staff-control-rate,"
                                    + " cost-control-rate, timely-contract-rate");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> StandardCatalogue.measure("在职人员控制率"))
                    .withMessageContaining("the nearest are staff-control-rate, ");
        }
    }

    private static <T> List<T> constants(Class<?> type) {
        List<T> values = new ArrayList<>();
        Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .forEach(field -> {
                    try {
                        @SuppressWarnings("unchecked")
                        T value = (T) field.get(null);
                        values.add(value);
                    } catch (IllegalAccessException impossible) {
                        throw new AssertionError(impossible);
                    }
                });
        return values;
    }

    @Nested
    class Templates {
        static List<RubricTemplate> all() {
            return StandardCatalogue.templates();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("all")
        void eachBuildsWithoutIssuesAndAddsToAHundred(RubricTemplate template) {
            Rubric rubric = template.rubric();
            assertThat(rubric.issues()).isEmpty();
            assertThat(Scorer.of(rubric).rubric()).isEqualTo(rubric);
            assertThat(rubric.points()).isEqualTo(Rational.HUNDRED);
            assertThat(rubric.indicators().stream().map(Indicator::points).reduce(Rational.ZERO, Rational::plus))
                    .isEqualTo(Rational.HUNDRED);
            assertThat(rubric.basis()).isPresent();
            assertThat(rubric.period())
                    .hasValueSatisfying(period ->
                            assertThat(period.from()).isEqualTo(template.from().firstDay()));
            assertThat(rubric.indicators()).allSatisfy(row -> {
                assertThat(row.wording()).isPresent();
                assertThat(row.explanation()).isPresent();
                assertThat(StandardCatalogue.measures())
                        .extracting(StandardMeasure::measure)
                        .contains(row.measure());
            });
        }

        @ParameterizedTest
        @CsvSource({
            "national-programme, 10/50/30/10",
            "hubei-programme, 20/40/40",
            "hunan-yulin-department, 15/40/25/20",
            "guangdong-department, 50/50"
        })
        void theTopSectionsHaveThePointsOfTheForm(String id, String points) {
            assertThat(StandardCatalogue.template(id, FiscalYear.of(2022)).rubric().parts().stream()
                            .map(RubricNode::points)
                            .map(Rational::toString)
                            .collect(Collectors.joining("/")))
                    .isEqualTo(points);
        }

        @Test
        void theVersionInForceIsHandedOut() {
            RubricTemplate yulin = StandardCatalogue.template("hunan-yulin-department", FiscalYear.of(2023));
            assertThat(yulin).hasToString("部门整体支出绩效自评表（湖南、榆林）（2022–2023）");
            RubricTemplate newer = new RubricTemplate(
                    yulin.id(),
                    yulin.chinese(),
                    yulin.english(),
                    FiscalYear.of(2024),
                    null,
                    yulin.sources(),
                    yulin.rubric());
            List<RubricTemplate> versions = List.of(yulin, newer);
            assertThat(StandardCatalogue.inForce(versions, yulin.id(), FiscalYear.of(2023)))
                    .isEqualTo(yulin);
            assertThat(StandardCatalogue.inForce(versions, yulin.id(), FiscalYear.of(2024)))
                    .isEqualTo(newer);
            assertThat(StandardCatalogue.inForce(versions, yulin.id(), FiscalYear.of(2030)))
                    .isEqualTo(newer);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> StandardCatalogue.inForce(versions, yulin.id(), FiscalYear.of(2021)))
                    .withMessage("the rubric template 'hunan-yulin-department' is not known for 2021:"
                            + " it covers 2022–2023, 2024–");
        }

        @Test
        void errorsNameWhatThereIs() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> StandardCatalogue.template("guangdong-department", FiscalYear.of(2019)))
                    .withMessage("the rubric template 'guangdong-department' is not known for 2019: it covers 2022");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> StandardCatalogue.template("guangdong", FiscalYear.of(2022)))
                    .withMessage("there is no rubric template 'guangdong': there are national-programme,"
                            + " hubei-programme, hunan-yulin-department, guangdong-department");
        }

        @Test
        void whatWasNotReadInTheSourceIsMarked() {
            Rubric guangdong = StandardCatalogue.template("guangdong-department", FiscalYear.of(2022))
                    .rubric();
            assertThat(guangdong.indicator("管理效率/绩效管理/绩效管理").basis())
                    .hasValueSatisfying(basis -> assertThat(basis.verified()).isFalse());
            Rubric yulin = StandardCatalogue.template("hunan-yulin-department", FiscalYear.of(2023))
                    .rubric();
            assertThat(yulin.indicators().stream()
                            .filter(row -> row.basis().isPresent())
                            .map(Indicator::name))
                    .containsExactly("预算调整率", "年度工作任务完成情况");
        }

        @Test
        void theYulinFormScoresThePublishedFigures() {
            Rubric yulin = StandardCatalogue.template("hunan-yulin-department", FiscalYear.of(2023))
                    .rubric();
            Facts facts = Facts.builder()
                    .figure("staff-in-post", "6人")
                    .figure("authorised-posts", "7人")
                    .figure("satisfied-replies", "93项")
                    .figure("valid-replies", "100项")
                    .figure("adjustment-total", "15万元")
                    .figure("spending-initial-budget", "100万元")
                    .figure("closing-carry-over", "5万元")
                    .figure("opening-carry-over", "6万元")
                    .put("benefit-shortfalls", Observation.Counted.of(1))
                    .put(
                            "budget-disclosure",
                            Observation.Checked.allMet("1", "2", "3", "4").with(ItemStatus.NOT_MET, "5"))
                    .put("output-targets-met", Observation.Listed.of("100%", "100%", "50%", "100%", "120%"))
                    .build();
            assertThat(score(yulin, "投入/预算配置/在职人员控制率", facts)).isEqualTo(Rational.of(5));
            assertThat(score(yulin, "效果/履职效益/社会公众或服务对象满意度", facts)).isEqualTo(Rational.of(3));
            assertThat(score(yulin, "效果/履职效益/社会效益", facts)).isEqualTo(Rational.of(12));
            assertThat(score(yulin, "过程/预算执行/预算调整率", facts)).isEqualTo(Rational.of(1));
            assertThat(score(yulin, "过程/预算执行/资金结余", facts)).isEqualTo(Rational.of(2));
            assertThat(score(yulin, "过程/预算管理/预算信息公开性和完善性", facts)).isEqualTo(Rational.parse("2.5"));
            assertThat(score(yulin, "产出/职责履行/年度工作任务完成情况", facts)).isEqualTo(Rational.parse("22.5"));
        }

        @Test
        void theGuangdongFormScoresThePublishedFigures() {
            Rubric guangdong = StandardCatalogue.template("guangdong-department", FiscalYear.of(2022))
                    .rubric();
            Facts facts = Facts.builder()
                    .put("execution-rates", Observation.Listed.of("99.81%"))
                    .figure("sme-bought", "95.57万元")
                    .figure("sme-reserved", "100万元")
                    .figure("fixed-assets-in-use", "99.40万元")
                    .figure("fixed-assets", "100万元")
                    .put("asset-compliance", Observation.Counted.of(1))
                    .put("budget-disclosure-compliance", Observation.Counted.of(1))
                    .put("ex-ante-assessment", new Observation.NotApplicable("无新增项目"))
                    .build();
            assertThat(score(guangdong, "履职效能/整体效能/部门预算资金支出率", facts)).isEqualTo(Rational.parse("9.981"));
            assertThat(score(guangdong, "管理效率/采购管理/采购政策效能", facts)).isEqualTo(Rational.parse("0.9557"));
            assertThat(score(guangdong, "管理效率/资产管理/固定资产利用率", facts)).isEqualTo(Rational.of(2));
            assertThat(score(guangdong, "管理效率/资产管理/资产管理合规性", facts)).isEqualTo(Rational.parse("1.5"));
            assertThat(score(guangdong, "管理效率/信息公开/预决算公开合规性", facts)).isEqualTo(Rational.ONE);
            assertThat(outcome(guangdong, "管理效率/预算编制/新增预算项目事前绩效评估", facts))
                    .isEqualTo(new Outcome.NotApplicable("无新增项目"));
        }
    }

    @Nested
    class Scales {
        @Test
        void eachIsCitedAndTheirIdsAreUnique() {
            assertThat(StandardCatalogue.gradeScales())
                    .extracting(StandardGradeScale::id)
                    .containsExactly("four-level", "central", "central-as-printed");
        }

        @Test
        void thePrintedCentralScaleKeepsItsGap() {
            Rational inTheGap = Rational.parse("89.5");
            assertThat(StandardCatalogue.gradeScales().get(1).scale().gradesAt(inTheGap))
                    .containsExactly(Grade.GOOD);
            assertThat(StandardCatalogue.gradeScales().get(2).scale().gradesAt(inTheGap))
                    .isEmpty();
        }
    }

    @Nested
    class ProgrammeForms {
        private static PerformanceTarget target(String level1, String level2, String row) {
            String[] parts = row.split(" ");
            return PerformanceTarget.parse(level1, level2, parts[0], parts[1], parts[2]);
        }

        private static Programme programme(PerformanceTarget... targets) {
            return new ProgrammeBuilder()
                    .name("代缴资金")
                    .year(FiscalYear.of(2023))
                    .total(BudgetLine.ofExecution(Money.wan("84.35"), Money.wan("48.55")))
                    .addTargets(targets)
                    .build();
        }

        private static final PerformanceTarget[] TARGETS = {
            target("产出指标", "数量指标", "参保人数 ≥1000人 950人"),
            target("产出指标", "质量指标", "参保率 =100% 99%"),
            target("产出指标", "时效指标", "完成时间 2023年6月30日前 2023年7月1日"),
            target("效益指标", "经济效益", "成本增幅 ≤5% 8%"),
            target("效益指标", "社会效益", "知晓度 显著提高 有所提高"),
            target("满意度指标", "服务对象满意度", "满意度 ≥90% 93%")
        };

        @Test
        void theRowsComeFromTheTargetsAndAddToAHundred() {
            Rubric form = StandardCatalogue.programmeForm(programme(TARGETS));
            assertThat(form.issues()).isEmpty();
            assertThat(form.name()).isEqualTo("项目支出绩效自评表（代缴资金）");
            assertThat(form.points()).isEqualTo(Rational.HUNDRED);
            assertThat(form.indicators().stream().map(row -> row.id() + " " + row.points()))
                    .containsExactly(
                            "budget-execution 10",
                            "target/参保人数 16.67",
                            "target/参保率 16.67",
                            "target/完成时间 16.66",
                            "target/成本增幅 15",
                            "target/知晓度 15",
                            "target/满意度 10");
            assertThat(form.basis()).contains(Basis.unverified("财预〔2020〕10号"));
        }

        @Test
        void eachOperatorHasItsRule() {
            Programme programme = programme(TARGETS);
            Rubric form = StandardCatalogue.programmeForm(programme);
            Facts facts = Facts.of(programme).with("target/知晓度", Observation.Chosen.of("partly", "70%"));
            assertThat(score(form, "budget-execution", facts))
                    .isEqualTo(Rational.parse("48.55").dividedBy(Rational.parse("8.435")));
            assertThat(score(form, "target/参保人数", facts))
                    .isEqualTo(Rational.parse("0.95").multipliedBy(Rational.parse("16.67")));
            assertThat(score(form, "target/参保率", facts)).isEqualTo(Rational.ZERO);
            assertThat(score(form, "target/完成时间", facts)).isEqualTo(Rational.ZERO);
            assertThat(score(form, "target/成本增幅", facts)).isEqualTo(Rational.of(75, 8));
            assertThat(score(form, "target/知晓度", facts)).isEqualTo(Rational.parse("10.5"));
            assertThat(score(form, "target/满意度", facts)).isEqualTo(Rational.of(10));
            assertThat(outcome(form, "target/知晓度", Facts.of(programme)))
                    .as("words wait for a tier")
                    .isInstanceOf(Outcome.Open.class);
        }

        @Test
        void aProgrammeIsScoredFromItsOwnFacts() {
            PerformanceTarget[] targets = {
                target("产出指标", "数量指标", "参保人数 ≥1000人 1000人"),
                target("产出指标", "质量指标", "参保率 =100% 100%"),
                target("产出指标", "时效指标", "完成时间 2023年6月30日前 2023年6月"),
                target("效益指标", "经济效益", "成本增幅 ≤5% 8%"),
                target("满意度指标", "服务对象满意度", "满意度 ≥90% 93%")
            };
            Programme programme = programme(targets);
            Evaluation evaluation =
                    Scorer.of(StandardCatalogue.programmeForm(programme)).evaluate(Facts.of(programme));
            // 48.55 ÷ 84.35 × 10 = 5.76; 50; 30 × 5 ÷ 8 = 18.75; 10
            assertThat(evaluation.total()).isEqualTo(new Outcome.Scored(Rational.parse("84.51")));
            assertThat(evaluation.issues()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"met, 80%, 12", "met, 79%, ", "partly, 80%, ", "partly, 60%, 9", "not-met, 60%, ", "not-met, 0%, 0"
        })
        void aCoefficientMustLieInItsTier(String tier, String coefficient, String points) {
            Programme programme = programme(TARGETS);
            Outcome outcome = outcome(
                    StandardCatalogue.programmeForm(programme),
                    "target/知晓度",
                    Facts.of(programme).with("target/知晓度", Observation.Chosen.of(tier, coefficient)));
            if (points == null) {
                assertThat(outcome).isInstanceOf(Outcome.Open.class);
            } else {
                assertThat(outcome).isEqualTo(new Outcome.Scored(Rational.parse(points)));
            }
        }

        @Test
        void aDateInTimeEarnsFullPoints() {
            Programme programme = programme(target("产出指标", "时效指标", "完成时间 2023年6月30日前 2023年6月"));
            assertThat(score(StandardCatalogue.programmeForm(programme), "target/完成时间", Facts.of(programme)))
                    .isEqualTo(Rational.of(50));
        }

        @Test
        void aNumberWithoutASignIsLeftToJudgementUnlessItIsMet() {
            Programme programme = programme(target("产出指标", "数量指标", "宣传次数 12次 12次"));
            Rubric form = StandardCatalogue.programmeForm(programme);
            Facts facts = Facts.of(programme);
            assertThat(score(form, "target/宣传次数", facts)).isEqualTo(Rational.of(50));
            Facts more = facts.with("target/宣传次数", new Observation.Measured(Quantity.parse("13次")));
            assertThat(outcome(form, "target/宣传次数", more)).isInstanceOf(Outcome.Open.class);
            Facts judged = facts.with("target/宣传次数", new Observation.Reported(Rational.of(45)));
            assertThat(score(form, "target/宣传次数", judged)).isEqualTo(Rational.of(45));
        }

        @Test
        void statedPointsStayAndTheRestIsSharedOut() {
            PerformanceTarget weighty = new PerformanceTargetBuilder()
                    .level1("产出指标")
                    .level2("")
                    .level3("参保人数")
                    .expected(StatedValue.parse("≥1000人"))
                    .points(Rational.of(20))
                    .build();
            Rubric form = StandardCatalogue.programmeForm(
                    programme(weighty, target("产出指标", "", "参保率 ≥95% 96%"), target("产出指标", "", "宣传 ≥12次 12次")));
            assertThat(form.indicators().stream().map(row -> row.name() + " " + row.points()))
                    .containsExactly("预算执行率 10", "参保人数 20", "参保率 15", "宣传 15");
        }

        @Test
        void whatDoesNotAddUpIsAnIssue() {
            PerformanceTarget tooMuch = new PerformanceTargetBuilder()
                    .level1("产出指标")
                    .level2("")
                    .level3("参保人数")
                    .expected(StatedValue.parse("≥1000人"))
                    .points(Rational.of(60))
                    .build();
            assertThat(StandardCatalogue.programmeForm(programme(tooMuch)).issues())
                    .extracting(Issue::toString)
                    .satisfiesExactlyInAnyOrder(
                            it -> assertThat(it).contains("产出指标").contains("60"),
                            it -> assertThat(it).contains("效益指标"),
                            it -> assertThat(it).contains("满意度指标"));
        }

        @Test
        void hubeiPutsBenefitAndSatisfactionTogetherAndCutsAtFifty() {
            Programme programme = programme(TARGETS);
            Rubric form = StandardCatalogue.hubeiProgrammeForm(programme);
            assertThat(form.issues()).isEmpty();
            assertThat(form.indicators().stream().map(row -> row.id() + " " + row.points()))
                    .containsExactly(
                            "budget-execution 20",
                            "target/参保人数 13.34",
                            "target/参保率 13.33",
                            "target/完成时间 13.33",
                            "target/成本增幅 13.34",
                            "target/知晓度 13.33",
                            "target/满意度 13.33");
            assertThat(outcome(
                            form,
                            "target/知晓度",
                            Facts.of(programme).with("target/知晓度", Observation.Chosen.of("partly", "50%"))))
                    .isEqualTo(new Outcome.Scored(Rational.parse("6.665")));
            assertThat(form.gradeScale()).isEmpty();
        }

        @Test
        void aTargetThatBelongsToNoBlockIsNamed() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> StandardCatalogue.programmeForm(programme(target("其他", "", "宣传 ≥12次 12次"))))
                    .withMessage("the target '宣传' has the levels '其他/', which belong to no block of the form:"
                            + " name 产出指标, 效益指标 or 满意度指标 as its first level");
        }

        @Test
        void formsOfBothWordingsAreRecognised() {
            Rubric form = StandardCatalogue.programmeForm(programme(
                    target("项目完成指标", "质量指标", "参保率 ≥95% 96%"),
                    target("项目效果指标", "可持续影响指标", "覆盖率 ≥95% 96%"),
                    target("效益指标", "服务对象满意度指标", "满意度 ≥90% 93%")));
            assertThat(form.issues()).isEmpty();
        }
    }
}
