package org.jixiao.examples.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.ListedItem;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.ClampedSum;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleInputs;
import org.jixiao.rule.Tiers;
import org.jixiao.rule.Violations;
import org.jixiao.wording.Reading;
import org.jixiao.wording.WordingContext;
import tools.jackson.databind.JsonNode;

/** Turns the figures of a line into facts that the rule reads. What fits no reading is refused, never guessed. */
final class Binding {
    /** The id of the row that a sentence is scored in. */
    static final String ROW = "row";

    private final Reading reading;
    private final WordingContext context;
    private final Rule rule;

    Binding(Reading reading, WordingContext context) {
        this.reading = reading;
        this.context = context;
        this.rule = reading.rule().orElseThrow();
    }

    /** A figure that cannot be applied, with the reason. */
    static final class Inapplicable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Inapplicable(String why) {
            super(why);
        }
    }

    /** The facts of a figure. */
    Facts facts(JsonNode actual) {
        if (!actual.isObject()) {
            return plain(text(actual));
        }
        Map<String, JsonNode> keys = new LinkedHashMap<>();
        actual.properties().forEach(entry -> keys.put(entry.getKey(), entry.getValue()));
        if (worksOut(actual)) {
            return workedOut(keys);
        }
        if (absence(actual).isPresent()) {
            keys.remove(keys.keySet().iterator().next());
        }
        if (keys.containsKey("na") && reading.notApplicable().isPresent()) {
            keys.remove("na");
        }
        return switch (String.join(",", keys.keySet())) {
            case "met,total" -> row(met(keys.get("met"), whole(keys.get("total"))));
            case "met" -> row(holds(keys.get("met")));
            case "violations" -> row(violations(whole(keys.get("violations"))));
            case "violated" -> row(violated(keys.get("violated")));
            case "tier" -> row(new Observation.Chosen(tier(keys.get("tier")), null, null));
            case "tier,coefficient" ->
                row(Observation.Chosen.of(tier(keys.get("tier")), text(keys.get("coefficient"))));
            case "scores" -> list(keys.get("scores"), this::score);
            case "rates" -> list(keys.get("rates"), this::rate);
            case "items" -> list(keys.get("items"), this::weighted);
            default -> named(keys);
        };
    }

    /** The row's measure: a figure of its own, or what the sentence works out from as many figures as are given. */
    Measure measure(JsonNode actual) {
        Measure plain = Measure.named(ROW, context.indicator(), reading.unit());
        return worksOut(actual) ? plain.withFormula(reading.formula().orElseThrow()) : plain;
    }

    private boolean worksOut(JsonNode actual) {
        return actual.isObject()
                && !actual.has("met")
                && reading.formula().isPresent()
                && RuleInputs.of(rule).facts().isEmpty()
                && RuleInputs.of(reading.formula().get()).size() == actual.size()
                && actual.properties().stream()
                        .noneMatch(entry -> entry.getValue().isBoolean()
                                || entry.getValue().isArray()
                                || entry.getKey().equals("tier"));
    }

    /** Whether the figures say that the row does not apply, for which the sentence gives full marks. */
    boolean isAbsent(JsonNode actual) {
        return absence(actual).isPresent() && absence(actual).get();
    }

    /** What the first of several figures says of a row that may not apply. */
    private Optional<Boolean> absence(JsonNode actual) {
        boolean may = reading.notApplicable()
                .filter(NotApplicablePolicy.FULL_POINTS::equals)
                .isPresent();
        if (!may || !actual.isObject() || actual.size() < 2) {
            return Optional.empty();
        }
        JsonNode first = actual.properties().iterator().next().getValue();
        return first.isBoolean() ? Optional.of(first.booleanValue()) : Optional.empty();
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : node.toString();
    }

    private static long whole(JsonNode node) {
        Rational number = number(text(node));
        if (!number.isWhole() || number.signum() < 0 || number.compareTo(Rational.of(1_000_000_000)) > 0) {
            throw new Inapplicable("'" + text(node) + "' is no number of items: give a whole number from 0 on");
        }
        return number.numerator().longValueExact();
    }

    private static Rational number(String text) {
        try {
            return Rational.parse(text);
        } catch (IllegalArgumentException unreadable) {
            throw new Inapplicable(unreadable.getMessage());
        }
    }

    private Facts workedOut(Map<String, JsonNode> keys) {
        Facts.Builder facts = Facts.builder();
        List<JsonNode> values = new ArrayList<>(keys.values());
        int next = 0;
        for (Fact fact : RuleInputs.of(reading.formula().orElseThrow())) {
            JsonNode named = keys.get(fact.name());
            facts.figure(fact, text(named == null ? values.get(next) : named));
            next++;
        }
        return facts.build();
    }

    private static Facts row(Observation observation) {
        return Facts.builder().put(ROW, observation).build();
    }

    /** A figure by itself. */
    private Facts plain(String text) {
        boolean bareRate = reading.unit().equals(Unit.PERCENT)
                && !Optional.ofNullable(context.unit())
                        .map(Unit.PERCENT::equals)
                        .orElse(true)
                && !text.contains("%");
        if (bareRate) {
            throw new Inapplicable("'" + text + "' is counted in " + context.unit()
                    + ", but the sentence scores a rate: give a percentage");
        }
        if (reading.input() == Reading.Input.TIER) {
            throw new Inapplicable("the sentence scores tiers: name one of " + tierTexts());
        }
        return Facts.builder()
                .figure(Fact.number(ROW, context.indicator(), reading.unit()), text)
                .build();
    }

    // --- numbers of items -------------------------------------------------------------------------------------------

    private Observation met(JsonNode met, long total) {
        if (met.isArray()) {
            return checked(met, total);
        }
        long number = whole(met);
        if (number > total) {
            throw new Inapplicable(number + " of " + total + " items cannot be met: give at most the total");
        }
        return switch (reading.input()) {
            case ITEMS -> new Observation.Tallied((int) number, (int) total);
            case NUMBER_MET -> measured(number);
            case NUMBER_UNMET -> measured(total - number);
            case VIOLATIONS -> Observation.Counted.of(total - number);
            case VALUE -> share(number, total);
            default -> throw new Inapplicable("the sentence does not score how many items are met");
        };
    }

    /** So many of so many: the number itself where things are counted, and their share where rates are scored. */
    private Observation share(long number, long total) {
        if (!reading.unit().convertsTo(Unit.PERCENT)) {
            return measured(number);
        }
        if (total == 0) {
            throw new Inapplicable("a share of 0 items is none: give a total above 0");
        }
        return new Observation.Measured(
                new Quantity(Rational.of(number, total).multipliedBy(Rational.HUNDRED), Unit.PERCENT));
    }

    private Observation measured(long number) {
        Unit unit = reading.input() == Reading.Input.VALUE ? reading.unit() : Unit.ITEM;
        return new Observation.Measured(Quantity.of(number, unit));
    }

    private Observation checked(JsonNode met, long total) {
        List<Checklist.Item> items = checklist().items();
        if (items.size() != total) {
            throw new Inapplicable("the sentence has " + items.size() + " items, not " + total);
        }
        Map<String, ItemStatus> statuses = new LinkedHashMap<>();
        items.forEach(item -> statuses.put(item.id(), ItemStatus.NOT_MET));
        for (JsonNode number : met) {
            statuses.put(item(items, number).id(), ItemStatus.MET);
        }
        return new Observation.Checked(statuses);
    }

    private static Checklist.Item item(List<Checklist.Item> items, JsonNode number) {
        long index = whole(number);
        if (index < 1 || index > items.size()) {
            throw new Inapplicable("there is no item " + index + ": the list has " + items.size());
        }
        return items.get((int) index - 1);
    }

    private Checklist checklist() {
        if (rule instanceof Checklist list) {
            return list;
        }
        if (rule instanceof ClampedSum sum && sum.parts().get(0) instanceof Checklist list) {
            return list;
        }
        throw new Inapplicable("the sentence has no list of items to name");
    }

    private Observation violations(long number) {
        return switch (reading.input()) {
            case VIOLATIONS -> Observation.Counted.of(number);
            case NUMBER_UNMET -> measured(number);
            case VALUE -> new Observation.Measured(Quantity.of(number, reading.unit()));
            case ITEMS -> unmet(number);
            default -> throw new Inapplicable("the sentence does not score violations");
        };
    }

    private Observation unmet(long number) {
        int all = checklist().items().size();
        if (number > all) {
            throw new Inapplicable("the list has " + all + " items, and " + number + " cannot be unmet");
        }
        return new Observation.Tallied((int) (all - number), all);
    }

    private Observation violated(JsonNode numbers) {
        if (!(rule instanceof Violations violations)) {
            throw new Inapplicable("the sentence does not score violations by kind");
        }
        if (violations.kinds().size() == 1) {
            return Observation.Counted.of(numbers.size());
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        violations.kinds().forEach(kind -> counts.put(kind.id(), 0L));
        for (JsonNode number : numbers) {
            String id = String.valueOf(whole(number));
            if (!counts.containsKey(id)) {
                throw new Inapplicable("there is no kind " + id + ": the sentence has " + counts.size());
            }
            counts.put(id, 1L);
        }
        return new Observation.Counted(counts, List.of());
    }

    // --- tiers ------------------------------------------------------------------------------------------------------

    private List<Tiers.Tier> tiers() {
        if (rule instanceof Tiers tiers) {
            return tiers.tiers();
        }
        throw new Inapplicable("the sentence does not score tiers");
    }

    private List<String> tierTexts() {
        return tiers().stream().map(Tiers.Tier::text).toList();
    }

    /** Met or not: the first tier or the last one; for what happened and takes everything, by the count of it. */
    private Observation holds(JsonNode met) {
        if (!met.isBoolean()) {
            throw new Inapplicable("'" + text(met) + "' is not true or false");
        }
        if (rule instanceof Tiers) {
            List<Tiers.Tier> tiers = tiers();
            return Observation.Chosen.of(
                    tiers.get(met.booleanValue() ? 0 : tiers.size() - 1).id());
        }
        if (reading.input() == Reading.Input.ITEMS && checklist().items().size() == 1) {
            return new Observation.Tallied(met.booleanValue() ? 1 : 0, 1);
        }
        throw new Inapplicable("the sentence does not score whether one thing is met");
    }

    private String tier(JsonNode words) {
        List<Tiers.Tier> tiers = tiers();
        String wanted = text(words);
        if (wanted.matches("\\d+")) {
            int ordinal = (int) whole(words);
            if (ordinal > tiers.size()) {
                throw new Inapplicable("there is no tier " + ordinal + ": the sentence has " + tiers.size());
            }
            return ordinal == 0 ? noTier() : tiers.get(ordinal - 1).id();
        }
        return byWords(tiers, wanted)
                .orElseThrow(() -> new Inapplicable("'" + wanted + "' names no tier: known are " + tierTexts()));
    }

    /** None of the tiers that earn something: the last one if it is said to earn nothing. */
    private String noTier() {
        Tiers.Tier last = tiers().get(tiers().size() - 1);
        if (last.mark() == null || last.mark().direction() != 0) {
            throw new Inapplicable("the sentence says nothing of the case that no tier holds");
        }
        return last.id();
    }

    /** The tier that has just these words, or begins with them, or alone has them, once what all share is set aside. */
    private static Optional<String> byWords(List<Tiers.Tier> tiers, String wanted) {
        String shared = sharedStart(tiers.stream().map(Tiers.Tier::text).toList());
        List<String> texts = tiers.stream()
                .map(tier -> tier.text().substring(shared.length()))
                .toList();
        for (int i = 0; i < tiers.size(); i++) {
            if (texts.get(i).equals(wanted) || tiers.get(i).text().equals(wanted)) {
                return Optional.of(tiers.get(i).id());
            }
        }
        List<Tiers.Tier> starting =
                tiers.stream().filter(tier -> tier.text().startsWith(wanted)).toList();
        List<Tiers.Tier> ending = tiers.stream()
                .filter(tier -> tier.text().substring(shared.length()).startsWith(wanted))
                .toList();
        List<Tiers.Tier> holding =
                tiers.stream().filter(tier -> tier.text().contains(wanted)).toList();
        for (List<Tiers.Tier> found : List.of(starting, ending, holding)) {
            if (found.size() == 1) {
                return Optional.of(found.get(0).id());
            }
        }
        return shortest(holding);
    }

    /** Among 健全、较健全、基本健全 the word alone is the first. */
    private static Optional<String> shortest(List<Tiers.Tier> holding) {
        List<Tiers.Tier> exact = holding.stream()
                .filter(tier -> !tier.text().matches(".*[不未无较基部一].*"))
                .toList();
        return exact.size() == 1 ? Optional.of(exact.get(0).id()) : Optional.empty();
    }

    private static String sharedStart(List<String> texts) {
        String shared = texts.get(0);
        for (String text : texts) {
            while (!text.startsWith(shared)) {
                shared = shared.substring(0, shared.length() - 1);
            }
        }
        return shared;
    }

    // --- lists ------------------------------------------------------------------------------------------------------

    private Facts list(JsonNode entries, java.util.function.BiFunction<Integer, JsonNode, ListedItem> maker) {
        if (reading.input() != Reading.Input.LIST) {
            throw new Inapplicable("the sentence does not score a list");
        }
        List<ListedItem> items = new ArrayList<>();
        for (JsonNode entry : entries) {
            items.add(maker.apply(items.size() + 1, entry));
        }
        Observation listed = new Observation.Listed(items);
        return Facts.builder().put(ROW, listed).put(context.fact().id(), listed).build();
    }

    private ListedItem score(int index, JsonNode entry) {
        Rational number = number(text(entry));
        boolean measured = holds(rule, org.jixiao.rule.On.class) || holds(rule, org.jixiao.rule.Interpolation.class);
        Observation score = measured
                ? new Observation.Measured(new Quantity(number, Unit.POINT))
                : new Observation.Reported(number);
        return ListedItem.of(String.valueOf(index), score);
    }

    private static boolean holds(Rule rule, Class<? extends Rule> kind) {
        return kind.isInstance(rule) || rule.parts().stream().anyMatch(part -> holds(part, kind));
    }

    private ListedItem rate(int index, JsonNode entry) {
        return ListedItem.of(String.valueOf(index), new Observation.Measured(quantity(text(entry), Unit.PERCENT)));
    }

    private ListedItem weighted(int index, JsonNode entry) {
        if (!entry.isArray() || entry.size() != 2) {
            throw new Inapplicable("an item needs its amount and its score");
        }
        return new ListedItem(
                String.valueOf(index),
                new Observation.Measured(
                        text(entry.get(1)).endsWith("%")
                                ? quantity(text(entry.get(1)), Unit.PERCENT)
                                : new Quantity(number(text(entry.get(1))), Unit.POINT)),
                number(text(entry.get(0))),
                null);
    }

    private static Quantity quantity(String text, Unit unit) {
        try {
            return Quantity.parse(text, unit);
        } catch (IllegalArgumentException unreadable) {
            throw new Inapplicable(unreadable.getMessage());
        }
    }

    // --- inputs by position -----------------------------------------------------------------------------------------

    private Facts named(Map<String, JsonNode> keys) {
        List<JsonNode> values = new ArrayList<>(keys.values());
        if (rule instanceof Violations violations
                && (violations.kinds().size() > 1 || values.get(0).isBoolean())) {
            return row(byKind(violations, values));
        }
        List<Fact> facts = new ArrayList<>(RuleInputs.of(rule).facts());
        if (facts.isEmpty()) {
            if (values.size() != 1) {
                throw new Inapplicable("the sentence reads one figure, and there are " + keys.keySet());
            }
            return values.get(0).isBoolean() ? row(occurs(values.get(0))) : plain(text(values.get(0)));
        }
        return byFact(facts, values, keys);
    }

    /** True when what the sentence names first occurs. */
    private Observation occurs(JsonNode value) {
        return rule instanceof Tiers
                ? Observation.Chosen.of(tiers().get(value.booleanValue() ? 0 : tiers().size() - 1)
                        .id())
                : holds(value);
    }

    private static Observation byKind(Violations violations, List<JsonNode> values) {
        if (values.size() != violations.kinds().size()) {
            throw new Inapplicable("the sentence has " + violations.kinds().size() + " kinds, and there are "
                    + values.size() + " figures");
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            counts.put(violations.kinds().get(i).id(), count(values.get(i)));
        }
        return new Observation.Counted(counts, List.of());
    }

    private static long count(JsonNode value) {
        return value.isBoolean() ? value.booleanValue() ? 1 : 0 : whole(value);
    }

    private Facts byFact(List<Fact> facts, List<JsonNode> values, Map<String, JsonNode> keys) {
        boolean readsOwn = reading.input() != Reading.Input.FACTS || values.size() == facts.size() + 1;
        if (values.size() != facts.size() + (readsOwn ? 1 : 0)) {
            throw new Inapplicable(
                    "the sentence reads " + facts.size() + " named facts, and there are " + keys.keySet());
        }
        Facts.Builder all = Facts.builder();
        List<Fact> left = new ArrayList<>(facts);
        boolean own = readsOwn;
        for (JsonNode value : values) {
            if (own && !value.isBoolean()) {
                all.putAll(plain(text(value)));
                own = false;
            } else {
                Fact fact = left.remove(0);
                Unit unit = Optional.ofNullable(fact.unit()).orElse(Unit.ONE);
                all.put(
                        fact,
                        new Observation.Measured(
                                value.isBoolean() ? Quantity.of(count(value), unit) : quantity(text(value), unit)));
            }
        }
        return all.build();
    }
}
