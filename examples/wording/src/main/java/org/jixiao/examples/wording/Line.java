package org.jixiao.examples.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Partial;
import org.jixiao.wording.WordingContext;
import tools.jackson.databind.JsonNode;

/** One line of input: a sentence, the row it stands in, and the figures it is to be applied to. */
final class Line {
    /** The lists of a line that hold figures, in the order in which results are given. */
    private static final List<String> LISTS =
            List.of("cases", "policy_cases", "grade_cases", "invalid_cases", "bad_actuals");

    private final JsonNode json;

    Line(JsonNode json) {
        this.json = json;
    }

    String id() {
        return text("id");
    }

    String sentence() {
        return text("text");
    }

    private String text(String key) {
        return json.path(key).asString("");
    }

    /** The row of the sentence. */
    WordingContext context(Partial partial) {
        WordingContext context =
                WordingContext.of(name(), json.path("points").asString("0")).withPartial(partial);
        Optional<Unit> unit = unit();
        if (unit.isPresent()) {
            context = context.withUnit(unit.get());
        }
        JsonNode target = json.get("target");
        return target == null
                ? context
                : context.withTarget(
                        comparison(target.path("op").asString("≥")),
                        Quantity.parse(target.path("value").asString(""), unit.orElse(Unit.ONE)));
    }

    private static Comparison comparison(String sign) {
        for (Comparison comparison : Comparison.values()) {
            if (comparison.sign().equals(sign)) {
                return comparison;
            }
        }
        throw new IllegalArgumentException("'" + sign + "' is no operator of a target: use one of ≥ ≤ = > <");
    }

    /** The indicator, with what a unit in words says of the value: 概算控制 in 超概算%. */
    private String name() {
        String words = text("unit").strip().replaceAll("[%（）()、]|百分点", "");
        boolean tells = words.matches("(?:超|逾期|延迟|结余|偏差|变动).*");
        return tells ? text("indicator") + "（" + words + "）" : text("indicator");
    }

    /** The unit of the row; a unit in words that ends with % is a percentage. */
    private Optional<Unit> unit() {
        String symbol = text("unit").strip();
        if (symbol.isEmpty()) {
            return Optional.empty();
        }
        if (symbol.equals("总分")) {
            return Optional.of(Unit.POINT);
        }
        if (symbol.endsWith("%") || symbol.endsWith("百分点")) {
            return Optional.of(Unit.PERCENT);
        }
        for (String word : List.of("月数", "天数", "年数", "工作日数")) {
            if (symbol.endsWith(word)) {
                return Unit.find(word.substring(0, word.length() - 1));
            }
        }
        if (symbol.contains("、")) {
            return Optional.empty(); // several figures, each with a unit of its own
        }
        String plain = symbol.replaceAll(".*（(.+)）", "$1");
        for (int from = 0; from < plain.length() && (from == 0 || !plain.contains("/")); from++) {
            Optional<Unit> known = Unit.find(plain.substring(from));
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.of(Unit.counting(symbol));
    }

    /** The figures to apply the rule to. */
    List<JsonNode> actuals() {
        List<JsonNode> actuals = new ArrayList<>();
        for (String list : LISTS) {
            for (JsonNode entry : json.path(list)) {
                JsonNode actual = entry.isObject() && entry.has("actual") ? entry.get("actual") : entry;
                actuals.add(actual);
            }
        }
        return actuals;
    }
}
