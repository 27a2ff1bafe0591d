package org.jixiao.examples.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.measure.Formula.of;
import static org.jixiao.measure.Formula.ratio;
import static org.jixiao.measure.Formula.sum;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.zero;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.jixiao.dmn.DmnModel;
import org.jixiao.document.Document;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.IndicatorBuilder;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricBuilder;
import org.jixiao.rubric.Target;
import org.jixiao.rule.Decision;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.ResolvedRule;
import org.jixiao.scoring.Scorer;
import org.jixiao.testing.JixiaoArbitraries;
import org.jixiao.testing.RuleArbitraries;
import org.jixiao.yaml.JixiaoYaml;
import org.junit.jupiter.api.Test;

/** The models of rubrics, run by two engines that share no code, give what a scorer gives. */
class DmnAgreementTest {
    /** What 34 digits can hold. */
    private static final String DIGITS_OF_KIE = "1e-32";
    /** What a double can hold. */
    private static final String DIGITS_OF_CAMUNDA = "1e-14";

    private static final Path DOCUMENTS = Path.of("../reports/documents");

    private static Engine kie(DmnModel model, byte[] xml) {
        return new KieEngine(xml);
    }

    private static Engine camunda(DmnModel model, byte[] xml) {
        List<String> wanted = new ArrayList<>(List.of(model.total()));
        model.grade().ifPresent(wanted::add);
        return new CamundaEngine(xml, wanted);
    }

    /** The sheets of the official reports that print one, as published and corrected. */
    private static List<Rubric> sheets() throws IOException {
        List<Rubric> sheets = new ArrayList<>();
        try (Stream<Path> files = Files.find(
                DOCUMENTS, 2, (path, type) -> path.getFileName().toString().startsWith("rubric"))) {
            for (Path file : files.sorted().toList()) {
                sheets.add(JixiaoYaml.readOrThrow(Document.RUBRIC, Files.readAllBytes(file)));
            }
        }
        assertThat(sheets).hasSize(6);
        return sheets;
    }

    @Test
    void kie_gives_the_same_for_ten_thousand_departments_on_the_sheets_of_the_reports() throws IOException {
        List<Rubric> sheets = sheets();
        JqwikSession.run(() -> {
            Random random = new Random(20260101);
            for (Rubric sheet : sheets) {
                Agreement agreement = new Agreement(sheet, DIGITS_OF_KIE, DmnAgreementTest::kie);
                CrossedFacts facts = new CrossedFacts(sheet, 30, agreement::fitting, random);
                for (int i = 0; i < 1_667; i++) {
                    agreement.compare(facts.next());
                }
                assertThat(agreement.differences()).isEmpty();
                assertThat(agreement.nearest()).isZero();
                assertThat(agreement.equal())
                        .isGreaterThan(1_667L * sheet.indicators().size());
            }
        });
    }

    @Test
    void kie_gives_the_same_on_random_rubrics_but_for_the_digits_that_it_lacks() {
        JqwikSession.run(() -> {
            Random random = new Random(20260102);
            RandomGenerator<Rubric> rubrics = JixiaoArbitraries.rubrics().generator(1_000);
            List<Rubric> drawn = Stream.generate(() -> rubrics.next(random).value())
                    .limit(80)
                    .toList();
            compareAll(drawn, 4, random);
        });
    }

    @Test
    void kie_gives_the_same_on_random_rules_of_all_families_but_for_the_digits_that_it_lacks() {
        JqwikSession.run(() -> {
            Random random = new Random(20260103);
            RandomGenerator<RuleArbitraries.Stated> rules =
                    JixiaoArbitraries.rules().generator(1_000);
            List<Rubric> drawn = Stream.generate(() -> rubric(rules.next(random).value()))
                    .limit(200)
                    .toList();
            compareAll(drawn, 4, random);
        });
    }

    private static Rubric rubric(RuleArbitraries.Stated stated) {
        IndicatorBuilder row = new IndicatorBuilder()
                .id("row")
                .name("row")
                .points(stated.row().points())
                .measure(stated.row().measure())
                .rule(stated.rule());
        if (stated.row().target() != null) {
            row.target(new Target(Comparison.AT_LEAST, stated.row().target()));
        }
        return new RubricBuilder()
                .name("rule")
                .addPart(row.build())
                .statedPoints(stated.row().points())
                .rounding(RoundingPolicy.EXACT)
                .totalCapped(false)
                .build();
    }

    private static void compareAll(List<Rubric> rubrics, int factsOfEach, Random random) {
        long equal = 0;
        long nearest = 0;
        long unknown = 0;
        long computed = 0;
        for (Rubric rubric : rubrics) {
            if (Scorer.check(rubric).isInvalid()) {
                continue;
            }
            Agreement agreement = new Agreement(rubric, DIGITS_OF_KIE, DmnAgreementTest::kie);
            RandomGenerator<Facts> facts = JixiaoArbitraries.facts(rubric).generator(1_000);
            for (int i = 0; i < factsOfEach; i++) {
                agreement.compare(agreement.fitting(facts.next(random).value()));
            }
            assertThat(agreement.differences()).as("%s", rubric).isEmpty();
            equal += agreement.equal();
            nearest += agreement.nearest();
            unknown += agreement.unknown();
            computed += agreement.model().issues().isEmpty() ? 1 : 0;
        }
        assertThat(nearest).isLessThan(equal / 5);
        assertThat(unknown).isLessThan(equal / 20);
        assertThat(computed).isGreaterThan(rubrics.size() / 2L);
    }

    /** Fewer departments, since Camunda parses every expression at each evaluation. It puts numbers into tables as doubles; where it differs, it scores the double that is next to the value. */
    @Test
    void camunda_gives_the_same_on_the_sheets_of_the_reports_but_for_values_that_no_double_holds() throws IOException {
        List<Rubric> sheets = sheets();
        JqwikSession.run(() -> {
            Random random = new Random(20260104);
            for (Rubric sheet : List.of(sheets.get(0), sheets.get(1), sheets.get(5))) {
                Agreement agreement = new Agreement(sheet, DIGITS_OF_CAMUNDA, DmnAgreementTest::camunda);
                CrossedFacts facts = new CrossedFacts(sheet, 30, agreement::fitting, random);
                for (int i = 0; i < 25; i++) {
                    agreement.compare(facts.next());
                }
                assertThat(agreement.differences())
                        .filteredOn(difference -> difference.row() != null)
                        .allSatisfy(difference -> assertThat(ofTheDouble(sheet, difference))
                                .as("%s", difference)
                                .isEqualTo(
                                        Optional.ofNullable(difference.theirs()).map(Rational::of)));
                assertThat(agreement.differences().size()).isLessThan((int) (agreement.equal() / 100));
            }
        });
    }

    /** What the row's rule gives to the double next to the value, or nothing where that has no score. */
    private static Optional<Rational> ofTheDouble(Rubric sheet, Agreement.Difference difference) {
        var row = Objects.requireNonNull(difference.row());
        Decision decision = row.verdict().orElseThrow().decision();
        ResolvedRule rule = Scorer.of(sheet).rule(difference.id());
        Quantity value = ((Decision.ByValue) decision).input().quantity().orElseThrow();
        Rational exact = value.in(rule.row().measure().unit());
        double next = exact.toBigDecimal(40, RoundingMode.HALF_EVEN).doubleValue();
        Rational read = Rational.of(new BigDecimal(Double.toString(next)));
        assertThat(read).isNotEqualTo(exact);
        return rule.row().measure().domain().contains(read)
                ? rule.function()
                        .flatMap(function -> function.pieceAt(read))
                        .map(piece -> sheet.rounding().apply(piece.shape().at(read), RoundingPolicy.Stage.INDICATOR))
                : Optional.empty();
    }

    // --- when an engine is not exact ---------------------------------------------------------------------------------

    private static final Fact DONE = Fact.number("done", "done", Unit.ITEM);
    private static final Fact PLANNED = Fact.number("planned", "planned", Unit.ITEM);

    private static Rubric full(Measure measure) {
        return Rubric.named("full marks from 100% on")
                .indicator(
                        "rate",
                        10,
                        i -> i.id("rate")
                                .measuredBy(measure)
                                .scoredBy(atLeast(percent(100), points(10)).otherwise(zero())))
                .outOf(10)
                .build();
    }

    /** A sum of three thirds is 1: the model divides once. */
    @Test
    void a_sum_of_rates_with_endless_decimals_meets_its_threshold_in_both_engines() {
        var third = ratio(of(DONE), of(PLANNED));
        Measure rates = Measure.named("rates", "rates", Unit.PERCENT).withFormula(sum(third, third, third));
        Facts facts = Facts.builder().figure(DONE, "1").figure(PLANNED, "3").build();
        assertThat(total(full(rates), facts, DmnAgreementTest::kie)).isEqualTo("10");
        assertThat(total(full(rates), facts, DmnAgreementTest::camunda)).isEqualTo("10");
        assertThat(ours(full(rates), facts)).isEqualTo("10");
    }

    /** 99.999999999999999 % is below 100 %, but its double is 100. */
    @Test
    void camunda_takes_a_value_for_the_double_next_to_it() {
        Measure rate = Measure.named("rate", "rate", Unit.PERCENT).withFormula(ratio(of(DONE), of(PLANNED)));
        Facts facts = Facts.builder()
                .figure(DONE, "99999999999999999")
                .figure(PLANNED, "100000000000000000")
                .build();
        assertThat(ours(full(rate), facts)).isEqualTo("0");
        assertThat(total(full(rate), facts, DmnAgreementTest::kie)).isEqualTo("0");
        assertThat(total(full(rate), facts, DmnAgreementTest::camunda)).isEqualTo("10");
    }

    /** One part in 10^35 is beyond the 34 digits of KIE. */
    @Test
    void kie_takes_a_value_for_the_number_of_34_digits_next_to_it() {
        Measure rate = Measure.named("rate", "rate", Unit.PERCENT).withFormula(ratio(of(DONE), of(PLANNED)));
        String nines = "9".repeat(18);
        // (10^18 − 1)(10^18 + 1) is 10^36 − 1
        Facts facts = Facts.builder()
                .figure(DONE, nines + nines)
                .figure(PLANNED, "1" + "0".repeat(36))
                .build();
        assertThat(ours(full(rate), facts)).isEqualTo("0");
        assertThat(total(full(rate), facts, DmnAgreementTest::kie)).isEqualTo("10");
    }

    private static String ours(Rubric rubric, Facts facts) {
        return ((Outcome.Scored) Scorer.of(rubric).evaluate(facts).total())
                .points()
                .toString();
    }

    private static String total(Rubric rubric, Facts facts, BiFunction<DmnModel, byte[], Engine> loader) {
        DmnModel model = DmnModel.of(rubric);
        Map<String, Object> variables = model.variables(facts).get();
        Object total = loader.apply(model, model.xml()).evaluate(variables).get(model.total());
        return Objects.requireNonNull(Engine.number(total)).stripTrailingZeros().toPlainString();
    }
}
