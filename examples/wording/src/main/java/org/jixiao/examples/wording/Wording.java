package org.jixiao.examples.wording;

import io.vavr.control.Validation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.Partial;
import org.jixiao.rule.ResolvedRule;
import org.jixiao.rule.Row;
import org.jixiao.wording.Reading;
import org.jixiao.wording.RuleWording;
import org.jixiao.wording.WordingContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads scoring standards, one JSON object a line, and writes for each what it says and what it gives for the figures of
 * the line. The lines come from a file named as argument, or else from standard input; {@code --steps whole}, {@code
 * started} or {@code pro-rata} says how parts of a step count where a sentence is silent.
 */
public final class Wording {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Partial partial;

    Wording(Partial partial) {
        this.partial = partial;
    }

    /**
     * Reads the lines.
     *
     * @param arguments an optional file, and the option {@code --steps}
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Partial partial = Partial.WHOLE;
        Path file = null;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--steps") && i + 1 < arguments.length) {
                partial = partial(arguments[++i]);
            } else if (!arguments[i].isBlank()) {
                file = Path.of(arguments[i]);
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (BufferedReader lines = file == null
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Wording wording = new Wording(partial);
            lines.lines().filter(line -> !line.isBlank()).map(wording::answer).forEach(out::println);
        }
    }

    private static Partial partial(String name) {
        return switch (name) {
            case "whole" -> Partial.WHOLE;
            case "started" -> Partial.STARTED;
            case "pro-rata" -> Partial.PRO_RATA;
            default ->
                throw new IllegalArgumentException(
                        "'" + name + "' is no reading of a part of a step: use whole, started or pro-rata");
        };
    }

    /** The answer to one line, as one line. */
    String answer(String json) {
        ObjectNode answer = JSON.createObjectNode();
        try {
            answer(new Line(JSON.readTree(json)), answer);
        } catch (RuntimeException unusable) {
            answer.put("outcome", "refused").putNull("rule");
            answer.putArray("issues").addObject().put("code", "line-unusable").put("message", unusable.getMessage());
            answer.putArray("results");
        }
        return answer.toString();
    }

    private void answer(Line line, ObjectNode answer) {
        answer.put("id", line.id());
        WordingContext context = line.context(partial);
        Validation<List<Issue>, Reading> parsed = RuleWording.parse(line.sentence(), context);
        if (parsed.isInvalid()) {
            answer.put("outcome", "refused").putNull("rule");
            issues(answer, parsed.getError());
            refused(line, answer.putArray("results"), parsed.getError().get(0).message(Language.ZH));
            return;
        }
        Reading reading = parsed.get();
        answer.put("outcome", reading.warnings().isEmpty() ? "scored" : "flagged");
        answer.put(
                "rule",
                reading.rule()
                        .flatMap(rule -> RuleWording.print(rule, context).toJavaOptional())
                        .or(() -> reading.gradeScale()
                                .flatMap(scale -> RuleWording.print(scale).toJavaOptional()))
                        .orElse(null));
        issues(answer, reading.notes());
        ArrayNode results = answer.putArray("results");
        for (JsonNode actual : line.actuals()) {
            ObjectNode result = results.addObject();
            result.set("actual", actual);
            try {
                apply(reading, context, actual, result);
            } catch (Binding.Inapplicable | IllegalArgumentException why) {
                result.put("problem", why.getMessage());
            }
        }
    }

    private static void issues(ObjectNode answer, List<Issue> issues) {
        ArrayNode array = answer.putArray("issues");
        for (Issue issue : issues) {
            array.addObject()
                    .put("code", issue.code().id())
                    .put("severity", issue.severity().name().toLowerCase(Locale.ROOT))
                    .put("message", issue.message(Language.ZH));
        }
    }

    private static void refused(Line line, ArrayNode results, String why) {
        for (JsonNode actual : line.actuals()) {
            ObjectNode result = results.addObject();
            result.set("actual", actual);
            result.put("problem", why);
        }
    }

    private void apply(Reading reading, WordingContext context, JsonNode actual, ObjectNode result) {
        if (reading.rule().isEmpty()) {
            grade(reading, actual, result);
            return;
        }
        Formula target = reading.target()
                .map(Formula::of)
                .orElseGet(() -> context.target() == null ? null : Formula.of(context.target()));
        Binding binding = new Binding(reading, context);
        Row row = new Row(Binding.ROW, context.points(), binding.measure(actual), target);
        Facts facts = binding.facts(actual);
        if (binding.isAbsent(actual)) {
            result.put("score", context.points().toString());
            return;
        }
        Outcome outcome =
                ResolvedRule.of(reading.rule().get(), row).evaluate(facts).outcome();
        if (outcome instanceof Outcome.Scored scored) {
            result.put("score", scored.points().toString());
        } else if (outcome instanceof Outcome.Open open) {
            result.put("problem", open.why().message(Language.ZH));
        } else {
            result.put("problem", "not applicable");
        }
    }

    private static void grade(Reading reading, JsonNode actual, ObjectNode result) {
        Rational total = Rational.parse(actual.isObject() ? actual.path("total").asString("") : actual.asString(""));
        GradeScale scale = reading.gradeScale().orElse(GradeScale.fourLevel());
        List<Grade> grades = scale.gradesAt(total);
        if (actual.isObject()) {
            result.put("score", total.toString());
        }
        if (grades.size() != 1) {
            result.put("problem", "the total " + total + " has " + grades.size() + " grades: " + grades);
            return;
        }
        Grade grade = grades.get(0);
        boolean vetoed = false;
        int place = 0;
        for (var entry :
                actual.isObject() ? actual.properties() : java.util.Set.<java.util.Map.Entry<String, JsonNode>>of()) {
            if (entry.getKey().equals("total")) {
                continue;
            }
            vetoed = entry.getValue().asBoolean(false);
            if (vetoed && place < reading.limits().size()) {
                grade = reading.limits().get(place).limit().apply(grade, scale);
            }
            place++;
        }
        result.put("grade", grade.name());
    }
}
