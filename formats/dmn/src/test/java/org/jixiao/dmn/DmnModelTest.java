package org.jixiao.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.measure.Formula.of;
import static org.jixiao.measure.Formula.ratio;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.kind;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.violations;
import static org.jixiao.rule.Rules.zero;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Award;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Judged;
import org.jixiao.rule.Range;
import org.jixiao.rule.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DmnModelTest {
    private static final Fact STAFF = Fact.number("staff", "在职人员数", Unit.PERSON);
    private static final Fact POSTS = Fact.number("posts", "编制数", Unit.PERSON);
    private static final Measure CONTROL =
            Measure.named("control", "“在职人员”控制率（%）", Unit.PERCENT).withFormula(ratio(of(STAFF), of(POSTS)));
    private static final Rule STEPS = atMost(percent(100))
            .earns(full())
            .loses(points("0.5"))
            .forEach(percentagePoints(1))
            .downTo(zero());
    private static final Rule BANDS =
            atLeast(percent(95), points(5)).atLeast(percent(85), points(3)).otherwise(zero());

    private static Rubric rubric(Rule satisfaction) {
        return Rubric.named("自评 <1> & \"2\"")
                .section(
                        "投入",
                        5,
                        s -> s.indicator(
                                "“在职人员”控制率（%）", 5, i -> i.measuredBy(CONTROL).scoredBy(STEPS)))
                .section(
                        "效果",
                        5,
                        s -> s.indicator("满意度", 5, i -> i.id("satisfaction").scoredBy(satisfaction)))
                .outOf(10)
                .gradedBy(
                        GradeScale.named("及格").from(6, new Grade("合格", "pass")).below(new Grade("不合格", "fail")))
                .build();
    }

    private static String xml(Rubric rubric) {
        return new String(DmnModel.of(rubric).xml(), StandardCharsets.UTF_8);
    }

    @Nested
    class Written {
        @Test
        void a_ratio_is_a_decision_and_its_steps_a_table_that_divides_once() {
            assertThat(xml(rubric(BANDS)))
                    .contains("<text>(100 * fact_staff) / fact_posts</text>")
                    .contains("<text>&lt;= 100</text>")
                    .contains("floor(((100 * fact_staff) - (100 * fact_posts)) / fact_posts)")
                    .contains("label=\"“在职人员”控制率（%）\"")
                    .contains("name=\"points_投入_在职人员_控制率\"");
        }

        @Test
        void bands_are_lines_with_the_tests_that_the_sheet_states() {
            assertThat(xml(rubric(BANDS)))
                    .contains("<text>&gt;= 95</text>", "<text>[85..95)</text>", "<text>&lt; 85</text>");
        }

        @Test
        void bands_that_overlap_keep_their_lines() {
            Rule overlapping = new Bands(
                    List.of(
                            new Bands.Band(
                                    Range.closed(Quantity.percent(80), Quantity.percent(100)), new Award(points(5))),
                            new Bands.Band(
                                    Range.closed(Quantity.percent(60), Quantity.percent(80)), new Award(points(3)))),
                    null);
            assertThat(xml(rubric(overlapping))).contains("<text>[80..100]</text>", "<text>[60..80]</text>");
        }

        @Test
        void the_same_rubric_gives_the_same_bytes() {
            assertThat(DmnModel.of(rubric(BANDS)).xml())
                    .isEqualTo(DmnModel.of(rubric(BANDS)).xml());
        }

        @Test
        void total_and_grade_are_decisions() {
            DmnModel model = DmnModel.of(rubric(BANDS));
            assertThat(model.total()).isEqualTo("total");
            assertThat(model.grade()).contains("grade");
            assertThat(model.pointsOf("satisfaction")).isEqualTo("points_satisfaction");
            assertThatThrownBy(() -> model.pointsOf("none"))
                    .hasMessageStartingWith("the rubric '自评 <1> & \"2\"' has no row or section 'none': it has ");
        }
    }

    @Nested
    class Schemas {
        private static final Map<DmnVersion, String> FILES = Map.of(
                DmnVersion.V1_3, "20191111/DMN13.xsd",
                DmnVersion.V1_4, "20211108/DMN14.xsd",
                DmnVersion.V1_5, "20230324/DMN15.xsd");

        static Schema schema(DmnVersion version) {
            try {
                URL file = Objects.requireNonNull(
                        DmnModelTest.class.getResource("/org/omg/spec/DMN/" + FILES.get(version)));
                return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(file);
            } catch (org.xml.sax.SAXException broken) {
                throw new IllegalStateException(broken);
            }
        }

        static void validate(Schema schema, byte[] xml) throws Exception {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
        }

        @Test
        void each_version_holds_to_its_schema() throws Exception {
            for (DmnVersion version : DmnVersion.values()) {
                byte[] xml = DmnModel.of(rubric(BANDS)).xml(version);
                validate(schema(version), xml);
                assertThat(new String(xml, StandardCharsets.UTF_8)).contains(version.namespace());
            }
        }
    }

    @Nested
    class Issues {
        @Test
        void a_row_that_needs_judgement_takes_its_points_from_a_variable() {
            DmnModel model = DmnModel.of(rubric(new Judged("由专家评定")));
            assertThat(model.issues())
                    .extracting(issue -> issue.display(Language.EN))
                    .containsExactly("效果 / 满意度: This row needs judgement (由专家评定); put its points into the variable"
                            + " given_satisfaction.");
            assertThat(model.inputs()).extracting(DmnInput::name).contains("given_satisfaction");
        }

        @Test
        void every_issue_has_a_text_in_both_languages() {
            for (DmnIssue code : DmnIssue.values()) {
                for (Language language : Language.values()) {
                    assertThat(code.template(language))
                            .as("%s %s", code, language)
                            .isNotBlank();
                }
            }
            assertThat(Arrays.stream(DmnIssue.values()).map(DmnIssue::id)).doesNotHaveDuplicates();
        }
    }

    @Nested
    class VariablesOfFacts {
        private final DmnModel model = DmnModel.of(rubric(BANDS));

        private List<String> problems(Facts facts) {
            return model.variables(facts).getError().stream()
                    .map((Issue issue) -> issue.display(Language.EN))
                    .toList();
        }

        @Test
        void figures_are_put_into_the_unit_of_the_input() {
            Facts facts = Facts.builder()
                    .figure(STAFF, "0.0029万人")
                    .figure(POSTS, "28")
                    .figure("satisfaction", "930‰")
                    .build();
            assertThat(model.variables(facts).get())
                    .containsEntry("fact_staff", new BigDecimal("29"))
                    .containsEntry("fact_posts", new BigDecimal("28"))
                    .containsEntry("fact_satisfaction", new BigDecimal("93"));
        }

        @Test
        void what_is_not_known_is_null() {
            assertThat(model.variables(Facts.NONE).get())
                    .containsEntry("fact_staff", null)
                    .hasSize(3);
        }

        @Test
        void a_number_without_kinds_is_of_the_first_where_all_cost_alike() {
            Facts two = Facts.builder()
                    .put("satisfaction", Observation.Counted.of(2))
                    .build();
            DmnModel alike = DmnModel.of(rubric(violations(points(1), "late", "never")));
            assertThat(alike.variables(two).get())
                    .containsEntry("found_satisfaction_1", BigDecimal.valueOf(2))
                    .containsEntry("found_satisfaction_2", BigDecimal.ZERO);
            DmnModel unlike =
                    DmnModel.of(rubric(violations(kind("late", "late", points(1)), kind("never", "never", points(2)))));
            assertThat(unlike.variables(two).getError())
                    .extracting(issue -> issue.display(Language.EN))
                    .containsExactly(
                            "'satisfaction' counts 2 violations without kinds, which cost differently; say how many of each kind.");
        }

        @Test
        void what_no_variable_holds_is_an_issue() {
            Facts facts = Facts.builder()
                    .put("staff", new Observation.Measured(new Quantity(Rational.of(1, 3), Unit.PERSON)))
                    .figure(POSTS, "28万元")
                    .reported("satisfaction", "3", "the report")
                    .build();
            assertThat(problems(facts))
                    .containsExactly(
                            "'staff' is 1/3, which has no finite decimals, so that no engine reads it exactly; state what"
                                    + " stands above and below the line as two facts.",
                            "'posts' is observed as Measured[quantity=28万元], but the model needs 人; observe it as"
                                    + " that.",
                            "For 'satisfaction' only the score 3 is reported, but the model computes from figures; state"
                                    + " the figures, or use a scorer.");
        }
    }
}
