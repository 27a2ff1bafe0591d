package org.jixiao.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Observation.ListedItem;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/** Works formulas out over a scope, keeping every step. */
final class Deriving implements Formula.Cases<Derivation> {
    private final Scope scope;

    Deriving(Scope scope) {
        this.scope = scope;
    }

    @Override
    public Derivation own(Formula.Own it) {
        return scope.own()
                .orElseGet(() -> Derivation.leaf(it, undefined(StandardIssue.NOTHING_IN_SCOPE, "what", "@value")));
    }

    @Override
    public Derivation target(Formula.Target it) {
        return scope.target()
                .orElseGet(() -> Derivation.leaf(it, undefined(StandardIssue.NOTHING_IN_SCOPE, "what", "@target")));
    }

    @Override
    public Derivation constant(Formula.Constant it) {
        return Derivation.leaf(it, new Value.Known(it.quantity()));
    }

    @Override
    public Derivation observed(Formula.Observed it) {
        Fact fact = it.fact();
        return Derivation.leaf(it, read(fact, observation -> {
            if (observation instanceof Observation.Measured measured) {
                return expressed(measured.quantity(), fact);
            }
            if (observation instanceof Observation.Counted counted
                    && counted.numbers().size() == 1) {
                long number = counted.numbers().values().iterator().next();
                return new Value.Known(Quantity.of(number, fact.unit() == null ? Unit.ONE : fact.unit()));
            }
            return otherKind(fact, "@number");
        }));
    }

    /** A bare number takes the unit of its fact where that leaves no doubt; elsewhere a missing unit is a mistake. */
    private static Value expressed(Quantity quantity, Fact fact) {
        Unit unit = fact.unit();
        if (unit == null || quantity.unit().convertsTo(unit) && !quantity.unit().equals(Unit.ONE)) {
            return new Value.Known(quantity);
        }
        if (quantity.unit().equals(Unit.ONE)) {
            boolean unmistakable = unit.factor().equals(Rational.ONE) && !unit.convertsTo(Unit.YUAN);
            return unmistakable
                    ? new Value.Known(new Quantity(quantity.value(), unit))
                    : undefined(
                            StandardIssue.UNIT_MISSING, "figure", quantity, "fact", fact.name(), "unit", unit.symbol());
        }
        return undefined(StandardIssue.UNIT_MISMATCH, "figure", quantity, "unit", unit.symbol());
    }

    private Value read(Fact fact, Function<Observation, Value> reader) {
        return scope.facts()
                .observation(fact.id())
                .map(observation -> readOne(fact, observation, reader))
                .orElseGet(() -> new Value.Missing(
                        Issue.of(StandardIssue.FACT_MISSING, Location.WHOLE, "fact", fact.name(), "id", fact.id())));
    }

    private static Value readOne(Fact fact, Observation observation, Function<Observation, Value> reader) {
        if (observation instanceof Observation.Missing missing) {
            return new Value.Missing(missing.why().at(Location.of(fact.name())));
        }
        if (observation instanceof Observation.NotApplicable inapplicable) {
            return new Value.Inapplicable(inapplicable.reason());
        }
        if (observation instanceof Observation.Reported) {
            return new Value.Missing(Issue.of(StandardIssue.ONLY_REPORTED, Location.WHOLE, "fact", fact.name()));
        }
        return reader.apply(observation);
    }

    @Override
    public Derivation sum(Formula.Sum it) {
        return inOneDimension(it, true, quantities -> fold(quantities, Quantity::plus));
    }

    @Override
    public Derivation difference(Formula.Difference it) {
        return inOneDimension(it, true, quantities -> quantities.get(0).minus(quantities.get(1)));
    }

    @Override
    public Derivation ratio(Formula.Ratio it) {
        return overDenominator(it, Quantity::shareOf);
    }

    @Override
    public Derivation changeRate(Formula.ChangeRate it) {
        return overDenominator(
                it,
                (now, before) ->
                        new Quantity(now.in(before.unit()).minus(before.value()), before.unit()).shareOf(before));
    }

    @Override
    public Derivation complement(Formula.Complement it) {
        return combine(it, quantities -> {
            Quantity rate = quantities.get(0);
            return rate.unit().convertsTo(Unit.PERCENT)
                    ? new Value.Known(new Quantity(Rational.HUNDRED.minus(rate.in(Unit.PERCENT)), Unit.PERCENT))
                    : undefined(StandardIssue.UNIT_MISMATCH, "figure", rate, "unit", "%");
        });
    }

    @Override
    public Derivation scaled(Formula.Scaled it) {
        return combine(it, quantities -> new Value.Known(quantities.get(0).multipliedBy(it.factor())));
    }

    @Override
    public Derivation absolute(Formula.Absolute it) {
        return combine(it, quantities -> new Value.Known(quantities.get(0).absolute()));
    }

    @Override
    public Derivation extreme(Formula.Extreme it) {
        return inOneDimension(
                it, false, it.kind() == Formula.Extreme.Kind.MIN ? Deriving::smallest : Deriving::largest);
    }

    @Override
    public Derivation rounded(Formula.Rounded it) {
        return combine(it, quantities -> new Value.Known(quantities.get(0).roundedTo(it.rounding())));
    }

    @Override
    public Derivation aggregate(Formula.Aggregate it) {
        List<Derivation> steps = new ArrayList<>();
        Value value = read(it.list(), observation -> {
            if (!(observation instanceof Observation.Listed listed)) {
                return otherKind(it.list(), "@list");
            }
            List<Quantity> quantities = new ArrayList<>();
            List<Rational> weights = new ArrayList<>();
            List<Derivation> obstacles = new ArrayList<>();
            for (ListedItem item : listed.items()) {
                Fact fact = new Fact(
                        it.list().id() + "/" + item.label(),
                        item.label(),
                        it.list().unit());
                Value read = readOne(
                        fact,
                        item.observation(),
                        one -> one instanceof Observation.Measured measured
                                ? expressed(measured.quantity(), fact)
                                : otherKind(fact, "@number"));
                steps.add(Derivation.leaf(Formula.of(fact), read));
                if (read instanceof Value.Inapplicable) {
                    continue;
                }
                if (!(read instanceof Value.Known known)) {
                    obstacles.add(steps.get(steps.size() - 1));
                    continue;
                }
                quantities.add(known.quantity());
                if (item.weight() != null) {
                    weights.add(item.weight());
                }
            }
            if (!obstacles.isEmpty()) {
                return obstacle(obstacles);
            }
            return mixed(quantities, false, it.list().name())
                    .<Value>map(Value.Undefined::new)
                    .orElseGet(() -> aggregated(it, quantities, weights));
        });
        return new Derivation(it, value, steps);
    }

    private static Value aggregated(Formula.Aggregate it, List<Quantity> quantities, List<Rational> weights) {
        int needed = it.how() == Formula.Aggregation.TRIMMED_MEAN ? 3 : 1;
        if (quantities.size() < needed) {
            return undefined(
                    StandardIssue.LIST_TOO_SHORT,
                    "fact",
                    it.list().name(),
                    "items",
                    quantities.size(),
                    "needed",
                    needed);
        }
        Quantity sum = fold(quantities, Quantity::plus);
        return switch (it.how()) {
            case SUM -> new Value.Known(sum);
            case MEAN -> new Value.Known(sum.multipliedBy(Rational.of(1, quantities.size())));
            case TRIMMED_MEAN -> new Value.Known(trimmedMean(quantities, sum));
            case WEIGHTED_MEAN -> weightedMean(it, quantities, weights);
            case MIN -> new Value.Known(smallest(quantities));
            case MAX -> new Value.Known(largest(quantities));
        };
    }

    private static Quantity trimmedMean(List<Quantity> quantities, Quantity sum) {
        Rational extremes =
                smallest(quantities).in(sum.unit()).plus(largest(quantities).in(sum.unit()));
        return new Quantity(sum.value().minus(extremes).dividedBy(Rational.of(quantities.size() - 2L)), sum.unit());
    }

    private static Value weightedMean(Formula.Aggregate it, List<Quantity> quantities, List<Rational> weights) {
        if (weights.size() != quantities.size()) {
            return undefined(StandardIssue.WEIGHTS_MISSING, "fact", it.list().name());
        }
        Rational all = Rational.ZERO;
        Rational sum = Rational.ZERO;
        Unit unit = quantities.get(0).unit();
        for (int i = 0; i < weights.size(); i++) {
            all = all.plus(weights.get(i));
            sum = sum.plus(weights.get(i).multipliedBy(quantities.get(i).in(unit)));
        }
        return all.signum() == 0
                ? undefined(StandardIssue.WEIGHTS_ZERO, "fact", it.list().name())
                : new Value.Known(new Quantity(sum.dividedBy(all), unit));
    }

    private static Quantity smallest(List<Quantity> quantities) {
        return fold(quantities, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    private static Quantity largest(List<Quantity> quantities) {
        return fold(quantities, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    @Override
    public Derivation met(Formula.Met it) {
        return Derivation.leaf(it, read(it.checklist(), observation -> {
            if (observation instanceof Observation.Tallied tallied) {
                return share(it, tallied.met(), tallied.total());
            }
            if (!(observation instanceof Observation.Checked checked)) {
                return otherKind(it.checklist(), "@checklist");
            }
            int met = 0;
            int total = 0;
            for (var item : checked.items().entrySet()) {
                if (item.getValue() == ItemStatus.UNKNOWN) {
                    return new Value.Missing(Issue.of(
                            StandardIssue.ITEM_UNKNOWN,
                            Location.of(it.checklist().name()),
                            "item",
                            item.getKey()));
                }
                met += item.getValue() == ItemStatus.MET ? 1 : 0;
                total += item.getValue() == ItemStatus.NOT_APPLICABLE ? 0 : 1;
            }
            return share(it, met, total);
        }));
    }

    private static Value share(Formula.Met it, int met, int total) {
        if (!it.asShare()) {
            return new Value.Known(Quantity.of(met, Unit.ITEM));
        }
        return total == 0
                ? undefined(StandardIssue.LIST_TOO_SHORT, "fact", it.checklist().name(), "items", 0, "needed", 1)
                : new Value.Known(Quantity.of(met, Unit.ITEM).shareOf(Quantity.of(total, Unit.ITEM)));
    }

    @Override
    public Derivation countOf(Formula.CountOf it) {
        return Derivation.leaf(it, read(it.counts(), observation -> {
            if (!(observation instanceof Observation.Counted counted)) {
                return otherKind(it.counts(), "@count");
            }
            if (it.kind().equals(Observation.Counted.ONLY)) {
                Rational sum =
                        counted.numbers().values().stream().map(Rational::of).reduce(Rational.ZERO, Rational::plus);
                return new Value.Known(new Quantity(sum, Unit.ONE));
            }
            Long number = counted.numbers().get(it.kind());
            return number == null
                    ? new Value.Missing(Issue.of(
                            StandardIssue.ITEM_UNKNOWN, Location.of(it.counts().name()), "item", it.kind()))
                    : new Value.Known(Quantity.of(number, Unit.ONE));
        }));
    }

    @Override
    public Derivation daysBetween(Formula.DaysBetween it) {
        List<Derivation> days = List.of(day(it.from()), day(it.to()));
        Value value = days.get(0)
                .quantity()
                .flatMap(from -> days.get(1).quantity().map(to -> (Value) new Value.Known(to.minus(from))))
                .orElseGet(() -> obstacle(days));
        return Derivation.leaf(it, value);
    }

    /** A date as the number of its day. */
    private Derivation day(Fact fact) {
        return Derivation.leaf(
                Formula.of(fact),
                read(
                        fact,
                        observation -> observation instanceof Observation.Dated dated
                                ? new Value.Known(Quantity.of(dated.date().toEpochDay(), Unit.DAY))
                                : otherKind(fact, "@date")));
    }

    private Derivation overDenominator(Formula it, BinaryOperator<Quantity> operation) {
        return combine(it, quantities -> {
            Quantity top = quantities.get(0);
            Quantity bottom = quantities.get(1);
            Optional<Issue> mixed =
                    it instanceof Formula.ChangeRate ? mixed(quantities, false, name(it)) : Optional.empty();
            if (mixed.isPresent()) {
                return new Value.Undefined(mixed.get());
            }
            return bottom.value().signum() == 0
                    ? undefined(
                            StandardIssue.ZERO_DENOMINATOR,
                            "top",
                            name(it.operands().get(0)) + " " + top,
                            "bottom",
                            name(it.operands().get(1)) + " " + bottom)
                    : new Value.Known(operation.apply(top, bottom));
        });
    }

    private Derivation inOneDimension(Formula it, boolean steps, Function<List<Quantity>, Quantity> operation) {
        return combine(
                it,
                quantities -> mixed(quantities, steps, name(it))
                        .<Value>map(Value.Undefined::new)
                        .orElseGet(() -> new Value.Known(operation.apply(quantities))));
    }

    /** @param steps whether percentage points may be put to or taken from a percentage */
    private static Optional<Issue> mixed(List<Quantity> quantities, boolean steps, String what) {
        for (Quantity other : quantities) {
            Quantity first = quantities.get(0);
            if (!other.unit().convertsTo(first.unit())
                    && !(steps && other.unit().convertsTo(first.unit().ofDifferences()))) {
                return Optional.of(Issue.of(
                        StandardIssue.UNITS_MIXED, Location.WHOLE, "first", first, "other", other, "what", what));
            }
        }
        return Optional.empty();
    }

    /** Derives the operands; only where all are known is there anything to calculate. */
    private Derivation combine(Formula it, Function<List<Quantity>, Value> operation) {
        List<Derivation> steps = new ArrayList<>();
        List<Quantity> quantities = new ArrayList<>();
        for (Formula operand : it.operands()) {
            Derivation step = operand.match(this);
            steps.add(step);
            step.quantity().ifPresent(quantities::add);
        }
        Value value = quantities.size() == steps.size() ? operation.apply(quantities) : obstacle(steps);
        return new Derivation(it, value, steps);
    }

    /** Why there is no value: what does not apply comes before what went wrong, and that before what is not known. */
    private static Value obstacle(List<Derivation> steps) {
        Value worst = null;
        for (Derivation step : steps) {
            Value value = step.value();
            if (value instanceof Value.Inapplicable) {
                return value;
            }
            if (value instanceof Value.Undefined && !(worst instanceof Value.Undefined)
                    || value instanceof Value.Missing && worst == null) {
                worst = value;
            }
        }
        return Objects.requireNonNull(worst);
    }

    private static String name(Formula formula) {
        return formula.match(new FormulaText(Language.ZH));
    }

    private static Quantity fold(List<Quantity> quantities, BinaryOperator<Quantity> operation) {
        return quantities.stream().reduce(operation).orElseThrow();
    }

    private static Value otherKind(Fact fact, String needed) {
        return undefined(StandardIssue.OTHER_KIND, "fact", fact.name(), "needed", needed);
    }

    private static Value.Undefined undefined(StandardIssue code, Object... arguments) {
        return new Value.Undefined(Issue.of(code, Location.WHOLE, arguments));
    }
}
