package org.jixiao.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jixiao.measure.Facts;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Row;
import org.jixiao.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Generates facts that fit a rule in its row: every fact that the rule reads, observed as the kind it expects or, now and
 * then, as another kind, missing, not applicable, reported or not at all. At least half of all numbers lie exactly on an
 * edge of the rule or next to one.
 */
public final class FactArbitraries {
    private final Row row;
    private final Map<String, Needs> needs;
    private final List<Quantity> edges;

    /**
     * Prepares the generators.
     *
     * @param rule the rule that will read the facts
     * @param row its row
     */
    public FactArbitraries(Rule rule, Row row) {
        NeedsOfRules reader = new NeedsOfRules(row);
        reader.read(rule);
        this.row = row;
        this.needs = reader.needs();
        this.edges = reader.edges();
    }

    /**
     * The values at which the rule may change.
     *
     * @return the edges of bands, steps, targets and domains, in the units in which they are written
     */
    public List<Quantity> edges() {
        return List.copyOf(edges);
    }

    /**
     * Facts of every kind.
     *
     * @return the facts
     */
    public Arbitrary<Facts> any() {
        Arbitrary<Optional<Observation>> ofRow = Arbitraries.frequencyOf(
                Tuple.of(28, Arbitraries.just(Optional.empty())),
                Tuple.of(1, reported().map(Optional::of)),
                Tuple.of(1, Arbitraries.just(Optional.of(new Observation.NotApplicable("row")))));
        return facts(false, ofRow);
    }

    /**
     * Facts that are all known.
     *
     * @return the facts
     */
    public Arbitrary<Facts> known() {
        return facts(true, Arbitraries.just(Optional.empty()));
    }

    private Arbitrary<Facts> facts(boolean known, Arbitrary<Optional<Observation>> ofRow) {
        List<String> ids = new ArrayList<>(needs.keySet());
        List<Arbitrary<Optional<Observation>>> all = new ArrayList<>();
        for (String id : ids) {
            Arbitrary<Observation> fitting = fitting(needs.get(id), known);
            all.add(
                    known
                            ? fitting.map(Optional::of)
                            : Arbitraries.frequencyOf(
                                    Tuple.of(20, fitting.map(Optional::of)),
                                    Tuple.of(2, unusual().map(Optional::of)),
                                    Tuple.of(1, Arbitraries.just(Optional.empty()))));
        }
        ids.add(row.id());
        all.add(ofRow);
        return Combinators.combine(all).as(observations -> {
            Map<String, Observation> stated = new LinkedHashMap<>();
            for (int i = 0; i < ids.size(); i++) {
                String id = ids.get(i); // a row that reads the fact of its own id stands last, and wins
                observations.get(i).ifPresent(observation -> stated.put(id, observation));
            }
            Facts.Builder facts = Facts.builder();
            stated.forEach(facts::put);
            return facts.build();
        });
    }

    /** What a fact is never expected to be. */
    private Arbitrary<Observation> unusual() {
        Arbitrary<Observation> absent = Arbitraries.of(
                Observation.Missing.because("not yet counted"), new Observation.NotApplicable("no such thing"));
        Arbitrary<Observation> otherKinds = Arbitraries.of(
                new Observation.Measured(Quantity.of(3, Unit.PERSON)),
                new Observation.Measured(Quantity.of("1/7", Unit.ONE)),
                new Observation.Dated(LocalDate.of(2024, 2, 29)),
                Observation.Chosen.of("good", "50%"),
                Observation.Checked.allMet("1"),
                Observation.Checked.count(1, 2),
                Observation.Counted.of(2),
                Observation.Counted.of(0).with("1", 3),
                Observation.Listed.of());
        return Arbitraries.frequencyOf(Tuple.of(5, absent), Tuple.of(1, reported()), Tuple.of(3, otherKinds));
    }

    private Arbitrary<Observation> reported() {
        Rational full = row.points();
        return Arbitraries.of(
                        full,
                        Rational.ZERO,
                        full.dividedBy(Rational.of(2)),
                        full.plus(Rational.of(1, 100)),
                        Rational.of(-1))
                .map(Observation.Reported::new);
    }

    private Arbitrary<Observation> fitting(Needs of, boolean known) {
        List<Tuple.Tuple2<Integer, Arbitrary<Observation>>> kinds = new ArrayList<>();
        if (of.number) {
            kinds.add(Tuple.of(16, numbers(of.unit, known)));
        }
        if (!of.items.isEmpty()) {
            kinds.add(Tuple.of(8, checked(List.copyOf(of.items), known)));
            if (!known) {
                int most = of.items.size();
                kinds.add(Tuple.of(
                        3, Arbitraries.integers().between(0, most).map(met -> Observation.Checked.count(met, most))));
            }
        }
        if (!of.kinds.isEmpty()) {
            kinds.add(Tuple.of(8, counted(List.copyOf(of.kinds), known)));
            if (!known || of.kinds.size() == 1) {
                kinds.add(Tuple.of(2, Arbitraries.longs().between(0, 6).map(Observation.Counted::of)));
            }
        }
        if (!of.options.isEmpty()) {
            kinds.add(Tuple.of(8, chosen(of, known)));
        }
        if (of.date) {
            kinds.add(Tuple.of(
                    8,
                    Arbitraries.integers()
                            .between(-40, 140)
                            .map(days -> new Observation.Dated(
                                    LocalDate.of(2024, 1, 1).plusDays(days)))));
        }
        if (of.item != null) {
            kinds.add(Tuple.of(12, listed(of.item, known)));
        }
        if (kinds.isEmpty()) {
            return known ? Arbitraries.just(Observation.Counted.of(1)) : unusual();
        }
        return Arbitraries.frequencyOf(kinds);
    }

    // ---- numbers

    private Arbitrary<Observation> numbers(@Nullable Unit stated, boolean known) {
        Unit unit = stated == null ? Unit.ONE : stated;
        List<Quantity> fitting = edges.stream()
                .filter(edge -> edge.unit().convertsTo(unit))
                .map(edge -> edge.to(unit))
                .toList();
        Arbitrary<Rational> near = Arbitraries.frequency(
                        Tuple.of(8, "0"),
                        Tuple.of(2, "0.01"),
                        Tuple.of(2, "-0.01"),
                        Tuple.of(1, "1"),
                        Tuple.of(1, "-1"))
                .map(Rational::parse);
        Arbitrary<Quantity> anywhere = NumberArbitraries.quantities(NumberArbitraries.thresholds(), unit);
        Arbitrary<Quantity> onEdges = fitting.isEmpty()
                ? anywhere
                : Combinators.combine(Arbitraries.of(fitting), near)
                        .as((edge, distance) -> new Quantity(edge.value().plus(distance), unit));
        Arbitrary<Quantity> all = Arbitraries.frequencyOf(Tuple.of(8, onEdges), Tuple.of(2, anywhere));
        if (known) {
            return all.map(Observation.Measured::new);
        }
        Unit other = unit.equals(Unit.WAN_YUAN) ? Unit.YUAN : unit.equals(Unit.PERCENT) ? Unit.parse("‰") : Unit.ONE;
        return Arbitraries.frequencyOf(
                Tuple.of(20, all.map(Observation.Measured::new)),
                Tuple.of(
                        2,
                        all.map(quantity -> new Observation.Measured(
                                quantity.unit().convertsTo(other)
                                        ? quantity.to(other)
                                        : new Quantity(quantity.value(), other)))),
                Tuple.of(1, Arbitraries.longs().between(0, 12).map(Observation.Counted::of)));
    }

    // ---- other kinds

    private static Arbitrary<Observation> checked(List<String> items, boolean known) {
        Arbitrary<ItemStatus> statuses = known
                ? Arbitraries.of(ItemStatus.MET, ItemStatus.NOT_MET, ItemStatus.NOT_APPLICABLE)
                : Arbitraries.frequency(
                        Tuple.of(8, ItemStatus.MET),
                        Tuple.of(5, ItemStatus.NOT_MET),
                        Tuple.of(2, ItemStatus.NOT_APPLICABLE),
                        Tuple.of(1, ItemStatus.UNKNOWN));
        Arbitrary<Integer> stated =
                known ? Arbitraries.just(0) : Arbitraries.frequency(Tuple.of(16, 0), Tuple.of(2, -1), Tuple.of(1, 1));
        return Combinators.combine(statuses.list().ofSize(items.size() + 1), stated)
                .as((list, more) -> {
                    Map<String, ItemStatus> map = new LinkedHashMap<>();
                    for (int i = 0; i < items.size() + more; i++) {
                        boolean first = known && i == 0 && list.get(i) == ItemStatus.NOT_APPLICABLE; // one must apply
                        map.put(i < items.size() ? items.get(i) : "unheard of", first ? ItemStatus.MET : list.get(i));
                    }
                    return new Observation.Checked(map);
                });
    }

    private static Arbitrary<Observation> counted(List<String> kinds, boolean known) {
        Arbitrary<Long> numbers = known
                ? Arbitraries.longs().between(0, 4)
                : Arbitraries.frequencyOf(
                        Tuple.of(16, Arbitraries.longs().between(0, 4)),
                        Tuple.of(1, Arbitraries.of(50L, Long.MAX_VALUE)));
        Arbitrary<Integer> stated = known
                ? Arbitraries.just(0)
                : Arbitraries.frequency(Tuple.of(16, 0), Tuple.of(2, -1), Tuple.of(1, 1), Tuple.of(1, 2));
        return Combinators.combine(numbers.list().ofSize(kinds.size() + 1), stated)
                .as((list, more) -> {
                    Map<String, Long> map = new LinkedHashMap<>();
                    for (int i = 0; i < kinds.size() + Math.min(1, more); i++) {
                        map.put(i < kinds.size() ? kinds.get(i) : more == 1 ? "unheard of" : "", list.get(i));
                    }
                    return new Observation.Counted(map, List.of());
                });
    }

    private static Arbitrary<Observation> chosen(Needs of, boolean known) {
        List<Observation> fits = new ArrayList<>();
        List<Observation> all = new ArrayList<>();
        of.options.forEach((id, coefficients) -> {
            List<@Nullable Rational> inside = new ArrayList<>();
            if (coefficients == null) {
                inside.add(null);
            } else {
                Rational low = coefficients.lower().orElseThrow().at();
                Rational high = coefficients.upper().orElseThrow().at();
                inside.addAll(List.of(low, high, low.plus(high).dividedBy(Rational.of(2))));
                inside.removeIf(share -> share != null && !coefficients.contains(share));
            }
            inside.forEach(share -> fits.add(new Observation.Chosen(id, share, null)));
            for (String share : List.of("0.5", "0.8", "1.01")) {
                all.add(new Observation.Chosen(id, Rational.parse(share), "why"));
            }
            all.add(Observation.Chosen.of(id));
        });
        all.add(Observation.Chosen.of("unheard of"));
        return known
                ? Arbitraries.of(fits)
                : Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(fits)), Tuple.of(1, Arbitraries.of(all)));
    }

    private Arbitrary<Observation> listed(Needs item, boolean known) {
        Unit unit = item.unit == null ? Unit.PERCENT : item.unit;
        Arbitrary<Observation> plain = known
                ? fitting(item, true)
                : Arbitraries.frequencyOf(Tuple.of(16, fitting(item, false)), Tuple.of(1, unusual()));
        Arbitrary<Observation> observations =
                plain.map(it -> it instanceof Observation.Listed ? Observation.Chosen.of("no list") : it);
        Arbitrary<@Nullable Rational> weights = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of("1", "2", "1/3", "120.5").map(Rational::parse)),
                Tuple.of(2, Arbitraries.just(Rational.ZERO)),
                Tuple.of(1, Arbitraries.just((Rational) null)));
        Arbitrary<@Nullable Quantity> targets = NumberArbitraries.quantities(NumberArbitraries.thresholds(), unit)
                .injectNull(0.7);
        Arbitrary<Observation.ListedItem> items = Combinators.combine(observations, weights, targets)
                .as((observation, weight, target) -> new Observation.ListedItem("?", observation, weight, target));
        return items.list().ofMinSize(known ? 3 : 0).ofMaxSize(4).map(list -> {
            List<Observation.ListedItem> named = new ArrayList<>();
            for (Observation.ListedItem one : list) {
                named.add(new Observation.ListedItem(
                        "item " + (named.size() + 1), one.observation(), one.weight(), one.target()));
            }
            return new Observation.Listed(named);
        });
    }

    /**
     * Facts with what is unknown in them filled in from facts that are known: missing facts, unknown items, coefficients not
     * stated. What is known stays as it is.
     *
     * @param facts facts of which some are unknown
     * @param known facts from which to complete them
     * @return the completed facts
     */
    public Facts completed(Facts facts, Facts known) {
        Facts completed = facts;
        for (String id : needs.keySet()) {
            Observation stated = facts.observation(id).orElse(null);
            Observation whole = known.observation(id).orElse(null);
            if (whole != null) {
                completed = completed.with(id, stated == null ? whole : completed(stated, whole, needs.get(id).closed));
            }
        }
        return completed;
    }

    private static Observation completed(Observation stated, Observation known, boolean closed) {
        if (stated instanceof Observation.Missing) {
            return known;
        }
        if (stated instanceof Observation.Checked some && known instanceof Observation.Checked all) {
            Map<String, ItemStatus> items = new LinkedHashMap<>(some.items());
            all.items().forEach((id, status) -> {
                if (!closed || items.containsKey(id)) {
                    items.merge(id, status, (old, now) -> old == ItemStatus.UNKNOWN ? now : old);
                }
            });
            return new Observation.Checked(items);
        }
        if (stated instanceof Observation.Tallied tally && known instanceof Observation.Checked all) {
            return distributed(tally, all);
        }
        if (!closed && stated instanceof Observation.Counted some && known instanceof Observation.Counted all) {
            return some.numbers().containsKey("") ? distributed(some, all) : counted(some, all);
        }
        if (stated instanceof Observation.Chosen open
                && known instanceof Observation.Chosen whole
                && open.coefficient() == null
                && open.option().equals(whole.option())) {
            return whole;
        }
        return stated instanceof Observation.Listed some && known instanceof Observation.Listed all
                ? listed(some, all)
                : stated;
    }

    private static Observation counted(Observation.Counted some, Observation.Counted all) {
        Map<String, Long> numbers = new LinkedHashMap<>(some.numbers());
        all.numbers().forEach((kind, number) -> {
            if (!kind.isEmpty()) {
                numbers.putIfAbsent(kind, number);
            }
        });
        return new Observation.Counted(numbers, List.of());
    }

    /** As many items met as were counted; which ones follows the known list. */
    private static Observation distributed(Observation.Tallied tally, Observation.Checked all) {
        if (all.items().size() != tally.total()) {
            return tally;
        }
        List<String> ids = new ArrayList<>(all.items().keySet());
        ids.sort(java.util.Comparator.comparing(id -> all.items().get(id)));
        Map<String, ItemStatus> items = new LinkedHashMap<>();
        for (String id : ids) {
            items.put(id, items.size() < tally.met() ? ItemStatus.MET : ItemStatus.NOT_MET);
        }
        return new Observation.Checked(items);
    }

    /** As many violations as were counted, spread in the way of the known counts. */
    private static Observation distributed(Observation.Counted some, Observation.Counted all) {
        long left = some.numbers().get("");
        List<String> kinds =
                all.numbers().keySet().stream().filter(kind -> !kind.isEmpty()).toList();
        if (kinds.isEmpty() || some.numbers().size() > 1) {
            return some;
        }
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (String kind : kinds) {
            long one = kind.equals(kinds.get(kinds.size() - 1))
                    ? left
                    : Math.min(left, all.numbers().get(kind));
            numbers.put(kind, one);
            left -= one;
        }
        return new Observation.Counted(numbers, List.of());
    }

    private static Observation listed(Observation.Listed some, Observation.Listed all) {
        List<Observation.ListedItem> items = new ArrayList<>();
        for (int i = 0; i < some.items().size(); i++) {
            Observation.ListedItem item = some.items().get(i);
            Observation whole = all.items().get(i % all.items().size()).observation();
            items.add(new Observation.ListedItem(
                    item.label(), completed(item.observation(), whole, false), item.weight(), item.target()));
        }
        return new Observation.Listed(items);
    }

    /**
     * How far a number lies from the nearest edge of the rule.
     *
     * @param value the number
     * @return the distance in the number's unit, or nothing if the rule has no edge of that dimension
     */
    public Optional<Rational> distanceToEdge(Quantity value) {
        return edges.stream()
                .filter(edge -> edge.unit().convertsTo(value.unit()))
                .map(edge -> edge.in(value.unit()).minus(value.value()).absolute())
                .reduce(Rational::min);
    }
}
