package org.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.jixiao.document.testing.Models;
import org.jixiao.document.testing.Schemas;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Observation;
import org.jixiao.rubric.Indicator;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.Rule;
import org.jixiao.scoring.Deduction;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;
import org.jixiao.scoring.ReasonCode;
import org.jixiao.scoring.Scorer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The portable cases: chosen among random rubrics and facts so that few cases show as much as possible. */
class ConformanceProperties {
    private static final Path FILE = Path.of("src/conformance/cases.json");
    private static final int CANDIDATES = 6_000;
    private static final int LONGEST = 5_000;

    /** After a change of the format, run once with {@code -Djixiao.write=true} and read the difference. */
    @Example
    void the_cases_are_written_when_asked_for() throws IOException {
        if (Boolean.getBoolean("jixiao.write")) {
            Files.writeString(FILE, JsonText.of(Document.CASES.write(chosen())));
        }
        assertThat(FILE).isNotEmptyFile();
    }

    private static List<ConformanceCase> chosen() {
        RandomGenerator<Evaluation> evaluations = Models.evaluations().generator(1000);
        Random random = new Random(20_260_101);
        Set<String> shown = new HashSet<>();
        List<ConformanceCase> cases = new ArrayList<>();
        for (int i = 0; i < CANDIDATES; i++) {
            Evaluation evaluation = evaluations.next(random).value();
            ConformanceCase one = ConformanceCase.of("case-" + (cases.size() + 1), evaluation);
            Set<String> shows = shows(evaluation);
            if (!shown.containsAll(shows)
                    && JsonText.of(Document.CASES.write(List.of(one))).length() <= LONGEST) {
                shown.addAll(shows);
                cases.add(one);
            }
        }
        return cases;
    }

    /** Kinds of rules together with what they gave, kinds of facts, policies, and reasons of points lost. */
    private static Set<String> shows(Evaluation evaluation) {
        Set<String> shows = new TreeSet<>();
        for (NodeResult.OfIndicator row : evaluation.indicators()) {
            Set<Class<?>> rules = new HashSet<>();
            row.node().rule().ifPresent(rule -> collect(rule, rules));
            for (Class<?> rule : rules) {
                shows.add(rule.getSimpleName() + " " + kind(row.score()));
                row.deductions().forEach(lost -> shows.add(rule.getSimpleName() + " " + lost.code()));
            }
            row.node().notApplicable().ifPresent(policy -> shows.add(policy + " " + kind(row.score())));
        }
        evaluation
                .facts()
                .statements()
                .values()
                .forEach(fact -> shows.add(fact.observation().getClass().getSimpleName()));
        shows.add("total " + kind(evaluation.total()));
        return shows;
    }

    private static String kind(Outcome outcome) {
        return outcome instanceof Outcome.Open open
                ? open.kind().name()
                : outcome.getClass().getSimpleName();
    }

    private static void collect(Rule rule, Set<Class<?>> into) {
        into.add(rule.getClass());
        rule.parts().forEach(part -> collect(part, into));
    }

    @Example
    void every_case_comes_out_as_it_says() throws IOException {
        List<ConformanceCase> cases = cases();
        assertThat(cases).hasSizeGreaterThan(100);
        assertThat(cases.stream().map(ConformanceCase::name)).doesNotHaveDuplicates();
        cases.forEach(one -> assertThat(one.check()).as(one.name()).isEmpty());
    }

    @Example
    void every_rule_observation_outcome_and_reason_occurs() throws IOException {
        Set<Class<?>> rules = new HashSet<>();
        Set<Class<?>> observations = new HashSet<>();
        Set<ReasonCode> reasons = new HashSet<>();
        Set<String> outcomes = new TreeSet<>();
        for (ConformanceCase one : cases()) {
            for (Indicator row : one.rubric().indicators()) {
                row.rule().ifPresent(rule -> collect(rule, rules));
            }
            one.facts()
                    .statements()
                    .values()
                    .forEach(fact -> observations.add(fact.observation().getClass()));
            Evaluation evaluation = Scorer.of(one.rubric()).evaluate(one.facts());
            evaluation.deductions().stream().map(Deduction::code).forEach(reasons::add);
            evaluation.indicators().forEach(row -> outcomes.add(kind(row.score())));
        }
        assertThat(rules).containsExactlyInAnyOrder(Rule.class.getPermittedSubclasses());
        assertThat(observations).containsExactlyInAnyOrder(Observation.class.getPermittedSubclasses());
        assertThat(reasons).containsAll(Arrays.asList(ReasonCode.values()));
        assertThat(outcomes)
                .containsExactly("AMBIGUOUS", "MISSING", "NotApplicable", "Scored", "UNCOVERED", "UNDEFINED");
    }

    @Example
    void a_case_that_expects_something_else_tells_where() throws IOException {
        ConformanceCase one = cases().get(0);
        ConformanceCase other = cases().stream()
                .filter(it -> !it.expected().equals(one.expected()))
                .findFirst()
                .orElseThrow();
        assertThat(new ConformanceCase("mixed", one.rubric(), one.facts(), other.expected()).check())
                .isNotEmpty()
                .allMatch(issue -> issue.location().path().get(0).equals("mixed"));
    }

    private static List<ConformanceCase> cases() throws IOException {
        String text = Files.readString(FILE, StandardCharsets.UTF_8);
        assertThat(Schemas.errors(Document.CASES, text)).isEmpty();
        Validation<List<Issue>, List<ConformanceCase>> read = Document.CASES.read(node(JsonMapper.builder()
                .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(text)));
        assertThat(read.isValid() ? List.of() : read.getError()).isEmpty();
        return read.get();
    }

    private static Node node(JsonNode json) {
        if (json.isObject()) {
            return Node.mapping(json.properties().stream()
                    .map(entry -> Node.entry(entry.getKey(), node(entry.getValue())))
                    .toList());
        }
        if (json.isArray()) {
            return Node.sequence(
                    json.valueStream().map(ConformanceProperties::node).toList());
        }
        return json.isNumber()
                ? Node.number(json.decimalValue().toPlainString())
                : json.isBoolean() ? Node.truth(json.booleanValue()) : Node.text(json.stringValue());
    }
}
