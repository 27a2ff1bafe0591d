package org.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jixiao.department.Department;
import org.jixiao.document.Document;
import org.jixiao.document.EvaluationRecord;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssuesException;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Rules;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Values of Jixiao inside a user's own JSON. */
class JixiaoModuleTest {
    private static final Rubric RUBRIC = Rubric.named("表")
            .outOf(5)
            .indicator(
                    "满意度",
                    5,
                    row -> row.id("satisfaction")
                            .scoredBy(Rules.atLeast(Quantity.percent(90), Rules.points(5))
                                    .otherwise(Rules.zero())))
            .build();
    private static final Facts FACTS =
            Facts.builder().figure("satisfaction", "93.50%").build();

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new JixiaoModule()).build();

    /** What a user sends around. */
    record Message(String to, Rubric rubric, Facts facts, Evaluation result) {}

    @Test
    void stand_inside_the_users_own_values() throws Exception {
        Message message = new Message("财政局", RUBRIC, FACTS, Scorer.of(RUBRIC).evaluate(FACTS));
        String json = mapper.writeValueAsString(message);

        assertThat(json).startsWith("{\"to\":\"财政局\",\"rubric\":{\"jixiao\":\"rubric/1\",\"name\":\"表\",\"points\":5");
        assertThat(mapper.readValue(json, Message.class)).isEqualTo(message);
        assertThat(mapper.readValue(mapper.writeValueAsString(List.of(FACTS)), Facts[].class))
                .containsExactly(FACTS);
        assertThat(mapper.readValue(
                                mapper.writeValueAsString(EvaluationRecord.of(message.result())),
                                EvaluationRecord.class)
                        .verify())
                .isEmpty();
    }

    @Test
    void are_the_same_values_as_in_files() throws Exception {
        assertThat(JixiaoJson.read(Document.RUBRIC, mapper.writeValueAsString(RUBRIC))
                        .get())
                .isEqualTo(RUBRIC);
        assertThat(mapper.readValue(JixiaoJson.write(Document.RUBRIC, RUBRIC), Rubric.class))
                .isEqualTo(RUBRIC);
    }

    @Test
    void come_through_a_tree_with_all_their_digits() throws Exception {
        Map<String, Object> around = Map.of("facts", FACTS);
        assertThat(mapper.treeToValue(mapper.valueToTree(FACTS), Facts.class)).isEqualTo(FACTS);
        assertThat(mapper.readValue(mapper.writeValueAsString(around), new TypeReference<Map<String, Facts>>() {}))
                .isEqualTo(around);
        Facts numbers = mapper.readValue("{\"jixiao\":\"facts/1\",\"facts\":{\"a\":0.1}}", Facts.class);
        assertThat(((Observation.Measured) numbers.observation("a").orElseThrow())
                        .quantity()
                        .value())
                .isEqualTo(Rational.of(1, 10));
    }

    @Test
    void refuse_numbers_that_have_passed_through_binary_floating_point() {
        assertThatThrownBy(() -> mapper.treeToValue(
                        mapper.readTree("{\"jixiao\":\"facts/1\",\"facts\":{\"a\":0.1}}"), Facts.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("The number 0.1 has passed through binary floating point");
    }

    @Test
    void tell_everything_that_is_wrong() {
        String json = "{\"jixiao\":\"department/1\",\"name\":\"x\",\"level\":\"galaxy\",\"name\":\"y\",\"code\":5}";
        assertThatThrownBy(() -> mapper.readValue(json, Department.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("the department has 3 issue(s)")
                .cause()
                .isInstanceOfSatisfying(
                        IssuesException.class,
                        all -> assertThat(all.issues())
                                .extracting(Issue::toString)
                                .containsExactly(
                                        "[duplicate-key] Line 1, column 54: the key 'name' stands twice, first on line 1; keep one of"
                                                + " them.",
                                        "[wrong-kind] code: Line 1, column 72: here must stand a text, not a number.",
                                        "[value-refused] level: Line 1, column 45: 'galaxy' cannot be taken: write one of central,"
                                                + " province, city, county, township"));
        assertThatThrownBy(() -> mapper.readValue("5", Department.class)).isInstanceOf(DatabindException.class);
    }
}
