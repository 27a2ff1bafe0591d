package org.jixiao.testing;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Unit;
import org.jixiao.testing.OracleValue.Counted;
import org.jixiao.testing.OracleValue.Known;
import org.jspecify.annotations.Nullable;

/** Works formulas out from what their documentation says. */
final class OracleFormulas implements Formula.Cases<OracleValue> {
    private static final OracleValue UNDEFINED = new OracleValue.Undefined();
    private static final OracleValue MISSING = new OracleValue.Missing();

    private final OracleView view;

    OracleFormulas(OracleView view) {
        this.view = view;
    }

    private OracleValue read(Fact fact, Function<Observation, OracleValue> reader) {
        Observation observation = view.facts().observation(fact.id()).orElse(null);
        return observation == null ? MISSING : known(observation, reader);
    }

    private static OracleValue known(Observation observation, Function<Observation, OracleValue> reader) {
        if (observation instanceof Observation.Missing || observation instanceof Observation.Reported) {
            return MISSING;
        }
        return observation instanceof Observation.NotApplicable
                ? new OracleValue.Inapplicable()
                : reader.apply(observation);
    }

    @Override
    public OracleValue own(Formula.Own it) {
        return view.own();
    }

    @Override
    public OracleValue target(Formula.Target it) {
        return view.target() == null ? UNDEFINED : view.target();
    }

    @Override
    public OracleValue constant(Formula.Constant it) {
        return Known.of(it.quantity());
    }

    @Override
    public OracleValue observed(Formula.Observed it) {
        return read(it.fact(), observation -> number(observation, it.fact().unit()));
    }

    /** A number, or a count of one kind. A bare number takes the fact's unit unless it could mean another size. */
    static OracleValue number(Observation observation, @Nullable Unit unit) {
        return known(observation, any -> {
            if (any instanceof Observation.Counted counted && counted.numbers().size() == 1) {
                long number = counted.numbers().values().iterator().next();
                return new Known(
                        BigFraction.of(BigInteger.valueOf(number)), Counted.of(unit == null ? Unit.ONE : unit));
            }
            return any instanceof Observation.Measured measured
                    ? inUnit(Known.of(measured.quantity()), unit)
                    : UNDEFINED;
        });
    }

    private static OracleValue inUnit(Known stated, @Nullable Unit unit) {
        if (unit == null) {
            return stated;
        }
        Counted expected = Counted.of(unit);
        boolean bare = stated.unit().symbol().isEmpty();
        if (bare) {
            boolean severalSizes = Exact.compare(expected.factor(), BigFraction.ONE) != 0
                    || expected.dimension().equals("money");
            return severalSizes ? UNDEFINED : new Known(stated.number(), expected);
        }
        return stated.unit().sameKind(expected) ? stated : UNDEFINED;
    }

    /** Operands that do not apply come first, then those that went wrong, then those that are not known. */
    private OracleValue all(Formula it, Function<List<Known>, OracleValue> operation) {
        return allOf(it.operands().stream().map(operand -> operand.match(this)).toList(), operation);
    }

    private static OracleValue allOf(List<OracleValue> values, Function<List<Known>, OracleValue> operation) {
        for (Class<? extends OracleValue> obstacle :
                List.of(OracleValue.Inapplicable.class, OracleValue.Undefined.class, OracleValue.Missing.class)) {
            for (OracleValue value : values) {
                if (obstacle.isInstance(value)) {
                    return value;
                }
            }
        }
        return operation.apply(values.stream().map(Known.class::cast).toList());
    }

    private OracleValue one(Formula it, Function<Known, OracleValue> operation) {
        return all(it, values -> operation.apply(values.get(0)));
    }

    /** A sum of percentages may have parts in percentage points. */
    private static OracleValue total(List<Known> values) {
        Counted unit = values.get(0).unit();
        BigFraction sum = BigFraction.ZERO;
        for (Known value : values) {
            boolean fits = value.unit().sameKind(unit) || value.unit().sameKind(unit.ofDifferences());
            if (!fits) {
                return UNDEFINED;
            }
            sum = sum.add(value.size());
        }
        return new Known(sum.divide(unit.factor()), unit);
    }

    private static boolean alike(List<Known> values) {
        return values.stream().allMatch(value -> value.comparesWith(values.get(0)));
    }

    @Override
    public OracleValue sum(Formula.Sum it) {
        return all(it, OracleFormulas::total);
    }

    @Override
    public OracleValue difference(Formula.Difference it) {
        return all(it, values -> {
            Known from = values.get(0);
            Known less = values.get(1);
            Counted unit = less.comparesWith(from) ? from.unit().ofDifferences() : from.unit();
            boolean fits =
                    less.comparesWith(from) || less.unit().sameKind(from.unit().ofDifferences());
            return fits ? new Known(from.size().subtract(less.size()).divide(unit.factor()), unit) : UNDEFINED;
        });
    }

    @Override
    public OracleValue ratio(Formula.Ratio it) {
        return all(it, values -> quotient(values.get(0), values.get(1)));
    }

    private static OracleValue quotient(Known top, Known bottom) {
        if (bottom.number().signum() == 0) {
            return UNDEFINED;
        }
        return top.comparesWith(bottom)
                ? percent(top.size().divide(bottom.size()))
                : new Known(top.number().divide(bottom.number()), top.unit().per(bottom.unit()));
    }

    private static Known percent(BigFraction share) {
        return new Known(share.multiply(100), Counted.percent());
    }

    @Override
    public OracleValue changeRate(Formula.ChangeRate it) {
        return all(it, values -> {
            Known now = values.get(0);
            Known before = values.get(1);
            return before.number().signum() == 0 || !now.comparesWith(before)
                    ? UNDEFINED
                    : percent(now.size().subtract(before.size()).divide(before.size()));
        });
    }

    @Override
    public OracleValue complement(Formula.Complement it) {
        return one(
                it,
                rate -> rate.unit().dimension().equals(Counted.RATIO)
                        ? percent(BigFraction.ONE.subtract(rate.size()))
                        : UNDEFINED);
    }

    @Override
    public OracleValue scaled(Formula.Scaled it) {
        return one(it, value -> new Known(value.number().multiply(Exact.of(it.factor())), value.unit()));
    }

    @Override
    public OracleValue absolute(Formula.Absolute it) {
        return one(it, value -> new Known(value.number().abs(), value.unit()));
    }

    @Override
    public OracleValue extreme(Formula.Extreme it) {
        boolean least = it.kind() == Formula.Extreme.Kind.MIN;
        return all(it, values -> extreme(values, least));
    }

    private static OracleValue extreme(List<Known> values, boolean least) {
        if (!alike(values)) {
            return UNDEFINED;
        }
        Known best = values.get(0);
        for (Known value : values) {
            best = least == value.order(best) < 0 && value.order(best) != 0 ? value : best;
        }
        return best;
    }

    @Override
    public OracleValue rounded(Formula.Rounded it) {
        return one(it, value -> new Known(Exact.rounded(value.number(), it.rounding()), value.unit()));
    }

    @Override
    public OracleValue aggregate(Formula.Aggregate it) {
        return read(
                it.list(),
                observation -> observation instanceof Observation.Listed listed ? aggregate(it, listed) : UNDEFINED);
    }

    private static OracleValue aggregate(Formula.Aggregate it, Observation.Listed listed) {
        List<OracleValue> values = new ArrayList<>();
        List<BigFraction> weights = new ArrayList<>();
        for (Observation.ListedItem item : listed.items()) {
            OracleValue value = item.observation() instanceof Observation.Counted
                    ? UNDEFINED
                    : number(item.observation(), it.list().unit());
            if (value instanceof OracleValue.Inapplicable) {
                continue;
            }
            values.add(value);
            if (item.weight() != null) {
                weights.add(Exact.of(item.weight()));
            }
        }
        return allOf(values, known -> aggregate(it, known, weights));
    }

    private static OracleValue aggregate(Formula.Aggregate it, List<Known> values, List<BigFraction> weights) {
        int needed = it.how() == Formula.Aggregation.TRIMMED_MEAN ? 3 : 1;
        if (values.size() < needed || !alike(values)) {
            return UNDEFINED;
        }
        return combined(it.how(), values, weights);
    }

    private static OracleValue combined(Formula.Aggregation how, List<Known> values, List<BigFraction> weights) {
        Counted unit = values.get(0).unit();
        BiFunction<BigFraction, Integer, OracleValue> mean =
                (sum, number) -> new Known(sum.divide(unit.factor()).divide(number), unit);
        Known least = (Known) extreme(values, true);
        Known most = (Known) extreme(values, false);
        BigFraction sum = values.stream().map(Known::size).reduce(BigFraction.ZERO, BigFraction::add);
        return switch (how) {
            case SUM -> mean.apply(sum, 1);
            case MEAN -> mean.apply(sum, values.size());
            case TRIMMED_MEAN -> mean.apply(sum.subtract(least.size()).subtract(most.size()), values.size() - 2);
            case WEIGHTED_MEAN -> weighted(values, weights, unit);
            case MIN -> least;
            case MAX -> most;
        };
    }

    private static OracleValue weighted(List<Known> values, List<BigFraction> weights, Counted unit) {
        BigFraction all = weights.stream().reduce(BigFraction.ZERO, BigFraction::add);
        if (weights.size() != values.size() || all.signum() == 0) {
            return UNDEFINED;
        }
        BigFraction sum = BigFraction.ZERO;
        for (int i = 0; i < values.size(); i++) {
            sum = sum.add(values.get(i).size().multiply(weights.get(i)));
        }
        return new Known(sum.divide(all).divide(unit.factor()), unit);
    }

    @Override
    public OracleValue met(Formula.Met it) {
        return read(it.checklist(), observation -> {
            if (observation instanceof Observation.Tallied tallied) {
                return met(it, tallied.met(), tallied.total());
            }
            if (!(observation instanceof Observation.Checked checked)) {
                return UNDEFINED;
            }
            List<ItemStatus> applicable = checked.items().values().stream()
                    .filter(status -> status != ItemStatus.NOT_APPLICABLE)
                    .toList();
            return applicable.contains(ItemStatus.UNKNOWN)
                    ? MISSING
                    : met(
                            it,
                            (int) applicable.stream()
                                    .filter(ItemStatus.MET::equals)
                                    .count(),
                            applicable.size());
        });
    }

    private static OracleValue met(Formula.Met it, int met, int total) {
        if (!it.asShare()) {
            return new Known(BigFraction.of(met), Counted.of(Unit.ITEM));
        }
        return total == 0 ? UNDEFINED : percent(BigFraction.of(met, total));
    }

    @Override
    public OracleValue countOf(Formula.CountOf it) {
        return read(it.counts(), observation -> {
            if (!(observation instanceof Observation.Counted counted)) {
                return UNDEFINED;
            }
            BigInteger number;
            if (it.kind().isEmpty()) {
                number = counted.numbers().values().stream()
                        .map(BigInteger::valueOf)
                        .reduce(BigInteger.ZERO, BigInteger::add);
            } else if (counted.numbers().containsKey(it.kind())) {
                number = BigInteger.valueOf(counted.numbers().get(it.kind()));
            } else {
                return MISSING;
            }
            return new Known(BigFraction.of(number), Counted.of(Unit.ONE));
        });
    }

    @Override
    public OracleValue daysBetween(Formula.DaysBetween it) {
        return allOf(List.of(date(it.from()), date(it.to())), days -> {
            BigFraction between = days.get(1).number().subtract(days.get(0).number());
            return new Known(between, Counted.of(Unit.DAY));
        });
    }

    /** A date as the number of its day since some other day. */
    private OracleValue date(Fact fact) {
        return read(
                fact,
                observation -> observation instanceof Observation.Dated dated
                        ? new Known(
                                BigFraction.of(BigInteger.valueOf(
                                        ChronoUnit.DAYS.between(LocalDate.of(2000, 1, 1), dated.date()))),
                                Counted.of(Unit.DAY))
                        : UNDEFINED);
    }
}
