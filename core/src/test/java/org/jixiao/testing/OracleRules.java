package org.jixiao.testing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Formula;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.AgainstTarget;
import org.jixiao.rule.Award;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.Choice;
import org.jixiao.rule.ClampedSum;
import org.jixiao.rule.EachItem;
import org.jixiao.rule.Extended;
import org.jixiao.rule.Interpolation;
import org.jixiao.rule.Judged;
import org.jixiao.rule.Mark;
import org.jixiao.rule.On;
import org.jixiao.rule.Outcome.Kind;
import org.jixiao.rule.Overshoot;
import org.jixiao.rule.Partial;
import org.jixiao.rule.Range;
import org.jixiao.rule.RoundedMark;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Shortfall;
import org.jixiao.rule.StepSize;
import org.jixiao.rule.Steps;
import org.jixiao.rule.Tiers;
import org.jixiao.rule.Vetoed;
import org.jixiao.rule.Violations;
import org.jixiao.rule.When;
import org.jixiao.testing.Oracle.Answer;
import org.jixiao.testing.OracleValue.Counted;
import org.jixiao.testing.OracleValue.Known;
import org.jspecify.annotations.Nullable;

/** Interprets rules one by one; a list of answers holds one unless several are right. */
final class OracleRules implements Rule.Cases<List<Answer>> {
    private static final int MOST_ANSWERS = 64;
    private static final BigFraction ZERO = BigFraction.ZERO;

    private final BigFraction full;
    private final OracleView view;

    OracleRules(BigFraction full, OracleView view) {
        this.full = full;
        this.view = view;
    }

    static BigFraction mark(Mark mark, BigFraction full) {
        return Exact.of(mark.absolute()).add(Exact.of(mark.share()).multiply(full));
    }

    private BigFraction mark(Mark mark) {
        return mark(mark, full);
    }

    private List<Answer> inside(Rule rule) {
        return rule.match(this);
    }

    /** What a value that is not known comes to. */
    private static List<Answer> without(OracleValue value) {
        if (value instanceof OracleValue.Missing) {
            return Oracle.open(Kind.MISSING);
        }
        return value instanceof OracleValue.Inapplicable
                ? List.of(new Answer.NotApplicable())
                : Oracle.open(Kind.UNDEFINED);
    }

    /** Every way to pick one answer of each part. */
    private static List<List<Answer>> ways(List<List<Answer>> parts) {
        List<List<Answer>> ways = List.of(List.of());
        for (List<Answer> part : parts) {
            List<List<Answer>> longer = new ArrayList<>();
            for (List<Answer> way : ways) {
                for (Answer answer : part) {
                    List<Answer> next = new ArrayList<>(way);
                    next.add(answer);
                    longer.add(next);
                }
            }
            if (longer.size() > MOST_ANSWERS) {
                throw new IllegalStateException("the oracle has lost count: too many answers are possible");
            }
            ways = longer;
        }
        return ways;
    }

    private static List<Answer> each(List<List<Answer>> parts, Function<List<Answer>, List<Answer>> combination) {
        LinkedHashSet<Answer> answers = new LinkedHashSet<>();
        ways(parts).forEach(way -> answers.addAll(combination.apply(way)));
        return List.copyOf(answers);
    }

    private static Optional<Answer> firstOpen(List<Answer> answers) {
        return answers.stream().filter(Answer.Open.class::isInstance).findFirst();
    }

    @Override
    public List<Answer> award(Award it) {
        return Oracle.scored(mark(it.mark()));
    }

    // ---- rules over a number

    /** Hands the value over if it is known, comparable and possible. */
    private List<Answer> number(List<Quantity> comparedWith, Function<Known, List<Answer>> use) {
        if (!(view.own() instanceof Known value)) {
            return without(view.own());
        }
        boolean comparable = comparedWith.stream().map(Known::of).allMatch(value::comparesWith)
                && (view.unit() == null || value.unit().sameKind(Counted.of(view.unit())));
        return comparable && possible(value) ? use.apply(value) : Oracle.open(Kind.UNDEFINED);
    }

    private boolean possible(Known value) {
        Domain domain = view.domain();
        if (domain == null || view.unit() == null) {
            return true;
        }
        BigFraction number = value.in(Counted.of(view.unit()));
        return inside(domain.bounds(), number)
                && (domain.decimals() == Domain.REAL
                        || Exact.whole(number.multiply(BigInteger.TEN.pow(domain.decimals()))));
    }

    private static boolean inside(Interval interval, BigFraction number) {
        Optional<Edge> lower = interval.lower();
        Optional<Edge> upper = interval.upper();
        int above =
                lower.map(edge -> Exact.compare(number, Exact.of(edge.at()))).orElse(1);
        int below =
                upper.map(edge -> Exact.compare(Exact.of(edge.at()), number)).orElse(1);
        return (above > 0 || above == 0 && lower.orElseThrow().closed())
                && (below > 0 || below == 0 && upper.orElseThrow().closed());
    }

    @Override
    public List<Answer> bands(Bands it) {
        List<Quantity> ends = new ArrayList<>();
        for (Bands.Band band : it.bands()) {
            for (Range.End end :
                    new Range.End[] {band.range().lower(), band.range().upper()}) {
                if (end != null) {
                    ends.add(end.at());
                }
            }
        }
        return number(ends, value -> {
            List<Rule> holding = it.bands().stream()
                    .filter(band -> holds(band.range(), value))
                    .map(Bands.Band::outcome)
                    .toList();
            if (holding.isEmpty()) {
                return it.otherwise() == null ? Oracle.open(Kind.UNCOVERED) : inside(it.otherwise());
            }
            return each(holding.stream().map(this::inside).toList(), OracleRules::agreed);
        });
    }

    private static boolean holds(Range range, Known value) {
        int above =
                range.lower() == null ? 1 : value.order(Known.of(range.lower().at()));
        int below =
                range.upper() == null ? 1 : -value.order(Known.of(range.upper().at()));
        return (above > 0 || above == 0 && range.lower().closed())
                && (below > 0 || below == 0 && range.upper().closed());
    }

    /** Two bands that hold one value leave it open unless they give the same points. */
    private static List<Answer> agreed(List<Answer> answers) {
        boolean certain =
                answers.stream().allMatch(answer -> answer instanceof Answer.Scored || answer instanceof Answer.Pinned);
        if (answers.size() > 1 && certain && answers.contains(new Answer.Pinned())) {
            return List.of(new Answer.Pinned(), new Answer.Open(Kind.AMBIGUOUS));
        }
        boolean alike = answers.stream().allMatch(answers.get(0)::equals) && answers.get(0) instanceof Answer.Scored;
        return answers.size() == 1 || alike ? List.of(answers.get(0)) : Oracle.open(Kind.AMBIGUOUS);
    }

    /** As a number, but held against a second one; what is wrong with the value comes first. */
    private List<Answer> against(Formula formula, Function<Known, Function<Known, List<Answer>>> use) {
        if (!(view.own() instanceof Known value)) {
            return without(view.own());
        }
        if (!(view.valueOf(formula) instanceof Known bound)) {
            return without(view.valueOf(formula));
        }
        return value.comparesWith(bound)
                ? number(List.of(), known -> use.apply(known).apply(bound))
                : Oracle.open(Kind.UNDEFINED);
    }

    @Override
    public List<Answer> steps(Steps it) {
        BigFraction room = mark(it.limit()).subtract(mark(it.start()));
        if (room.signum() * it.change().direction() < 0) {
            return Oracle.open(Kind.UNDEFINED); // out of so few points, an item's steps start beyond their limit
        }
        return against(it.base(), value -> base -> {
            BigFraction start = mark(it.start());
            BigFraction limit = mark(it.limit());
            BigFraction distance = value.size().subtract(base.size());
            boolean counts = distance.signum() > 0 && it.side() != Steps.Side.BELOW
                    || distance.signum() < 0 && it.side() != Steps.Side.ABOVE;
            Optional<BigFraction> step = size(it.step(), it.base(), base);
            if (step.isEmpty()) {
                return Oracle.open(Kind.UNDEFINED);
            }
            if (!counts) {
                return Oracle.scored(start);
            }
            if (step.get().signum() == 0) {
                return Oracle.open(Kind.UNDEFINED);
            }
            BigFraction steps = counted(distance.abs().divide(step.get()), it.partial());
            BigFraction points = start.add(mark(it.change()).multiply(steps));
            return Oracle.scored(Exact.between(Exact.min(start, limit), points, Exact.max(start, limit)));
        });
    }

    private static BigFraction counted(BigFraction steps, Partial partial) {
        return switch (partial) {
            case WHOLE -> Exact.floor(steps);
            case STARTED -> Exact.ceiling(steps);
            case PRO_RATA -> steps;
        };
    }

    /** The size of a step in base units, or nothing if steps of this unit cannot be counted on the base. */
    private Optional<BigFraction> size(StepSize step, Formula stated, Known base) {
        if (step instanceof StepSize.ShareOfBase share) {
            return Optional.of(Exact.of(share.share()).multiply(base.size().abs()));
        }
        Known fixed = Known.of(((StepSize.Fixed) step).quantity());
        Unit certain = view.unit() != null ? view.unit() : view.unitOf(stated);
        Counted unit = certain != null ? Counted.of(certain) : base.unit();
        return fixed.unit().sameKind(unit.ofDifferences()) ? Optional.of(fixed.size()) : Optional.empty();
    }

    @Override
    public List<Answer> againstTarget(AgainstTarget it) {
        return against(it.target(), value -> target -> {
            if (it.overshoot() instanceof Overshoot.Stepwise stepwise
                    && size(stepwise.step(), it.target(), target).isEmpty()) {
                return Oracle.open(Kind.UNDEFINED);
            }
            int order = value.order(target);
            boolean met = switch (it.comparison()) {
                case AT_LEAST -> order >= 0;
                case AT_MOST -> order <= 0;
                case EQUAL -> order == 0;
                case ABOVE -> order > 0;
                case BELOW -> order < 0;
            };
            return met ? met(it, value, target) : missed(it, value, target);
        });
    }

    private List<Answer> met(AgainstTarget it, Known value, Known target) {
        boolean floor = switch (it.comparison()) {
            case AT_LEAST, ABOVE -> true;
            case AT_MOST, BELOW, EQUAL -> false;
        };
        if (!floor || target.number().signum() <= 0) {
            return Oracle.scored(full);
        }
        BigFraction share = value.size().divide(target.size());
        BigFraction points = full;
        if (it.overshoot() instanceof Overshoot.Fixed fixed && Exact.compare(share, Exact.of(fixed.limit())) > 0) {
            return Oracle.scored(mark(fixed.mark()));
        }
        if (it.overshoot() instanceof Overshoot.Inverse inverse
                && Exact.compare(share, Exact.of(inverse.limit())) > 0) {
            points = full.multiply(Exact.of(inverse.limit())).divide(share);
        }
        if (it.overshoot() instanceof Overshoot.Stepwise stepwise
                && Exact.compare(share, Exact.of(stepwise.limit())) > 0) {
            BigFraction beyond = value.size().subtract(target.size().multiply(Exact.of(stepwise.limit())));
            BigFraction step = size(stepwise.step(), it.target(), target).orElseThrow();
            points = full.subtract(mark(stepwise.loses()).multiply(counted(beyond.divide(step), stepwise.partial())));
        }
        return Oracle.scored(Exact.between(ZERO, points, full));
    }

    private List<Answer> missed(AgainstTarget it, Known value, Known target) {
        if (it.shortfall() instanceof Shortfall.Fixed fixed) {
            return Oracle.scored(mark(fixed.mark()));
        }
        boolean tooLow = switch (it.comparison()) {
            case AT_LEAST, ABOVE -> true;
            case AT_MOST, BELOW -> false;
            case EQUAL -> value.order(target) < 0;
        };
        boolean reversed = !tooLow && it.shortfall() instanceof Shortfall.Proportional;
        int sign = target.number().signum();
        if (sign < 0 || sign == 0 && !reversed) {
            return Oracle.open(Kind.UNDEFINED);
        }
        if (sign == 0) {
            // full × 0 ÷ value
            return value.number().signum() == 0 ? Oracle.open(Kind.UNDEFINED) : Oracle.scored(ZERO);
        }
        BigFraction completion = value.size().divide(target.size());
        BigFraction share = tooLow
                ? completion
                : reversed
                        ? target.size().divide(value.size())
                        : BigFraction.ONE.subtract(completion.subtract(BigFraction.ONE));
        return Oracle.scored(Exact.between(ZERO, full.multiply(share), full));
    }

    @Override
    public List<Answer> interpolation(Interpolation it) {
        return number(List.of(it.from(), it.to()), value -> {
            Known from = Known.of(it.from());
            Known to = Known.of(it.to());
            if (value.order(from) <= 0) {
                return Oracle.scored(mark(it.atFrom()));
            }
            if (value.order(to) >= 0) {
                return Oracle.scored(mark(it.atTo()));
            }
            BigFraction way =
                    value.size().subtract(from.size()).divide(to.size().subtract(from.size()));
            return Oracle.scored(mark(it.atFrom())
                    .multiply(BigFraction.ONE.subtract(way))
                    .add(mark(it.atTo()).multiply(way)));
        });
    }

    // ---- rules over other observations

    /** What a rule over a checklist, a count, a choice or a list makes of something else. */
    private List<Answer> unusable() {
        Observation observation = view.observation();
        boolean nothing = observation == null
                || observation instanceof Observation.Missing
                || observation instanceof Observation.NotApplicable
                || observation instanceof Observation.Reported;
        return nothing && !(view.own() instanceof Known) ? without(view.own()) : Oracle.open(Kind.UNDEFINED);
    }

    @Override
    public List<Answer> checklist(Checklist it) {
        List<BigFraction> marks =
                it.items().stream().map(item -> mark(item.mark())).toList();
        if (view.observation() instanceof Observation.Tallied tallied) {
            return tallied(tallied, marks);
        }
        if (!(view.observation() instanceof Observation.Checked checked)) {
            return unusable();
        }
        List<String> ids = it.items().stream().map(Checklist.Item::id).toList();
        if (!ids.containsAll(checked.items().keySet())) {
            return Oracle.open(Kind.UNDEFINED);
        }
        boolean leftOut = it.inapplicable() == Checklist.Inapplicable.LEFT_OUT;
        BigFraction all = ZERO;
        BigFraction absent = ZERO;
        BigFraction earned = ZERO;
        boolean unknown = false;
        for (int i = 0; i < ids.size(); i++) {
            ItemStatus status = checked.items().getOrDefault(ids.get(i), ItemStatus.UNKNOWN);
            all = all.add(marks.get(i));
            unknown |= status == ItemStatus.UNKNOWN;
            if (status == ItemStatus.MET || status == ItemStatus.NOT_APPLICABLE && !leftOut) {
                earned = earned.add(marks.get(i));
            }
            if (status == ItemStatus.NOT_APPLICABLE && leftOut) {
                absent = absent.add(marks.get(i));
            }
        }
        if (absent.signum() != 0 && Exact.compare(all, absent) == 0) {
            return List.of(new Answer.NotApplicable());
        }
        if (unknown) {
            return Oracle.open(Kind.MISSING);
        }
        return Oracle.scored(
                absent.signum() == 0 ? earned : earned.multiply(all).divide(all.subtract(absent)));
    }

    /** Only the number is known: enough if every choice of that many items earns the same. */
    private static List<Answer> tallied(Observation.Tallied tallied, List<BigFraction> marks) {
        if (tallied.total() != marks.size()) {
            return Oracle.open(Kind.UNDEFINED);
        }
        List<BigFraction> sorted = marks.stream().sorted(Exact::compare).toList();
        BigFraction least = sum(sorted.subList(0, tallied.met()));
        BigFraction most = sum(sorted.subList(marks.size() - tallied.met(), marks.size()));
        return Exact.compare(least, most) == 0 ? Oracle.scored(least) : Oracle.open(Kind.MISSING);
    }

    private static BigFraction sum(List<BigFraction> numbers) {
        return numbers.stream().reduce(ZERO, BigFraction::add);
    }

    @Override
    public List<Answer> violations(Violations it) {
        if (Exact.compare(mark(it.start()), mark(it.floor())) < 0) {
            return Oracle.open(Kind.UNDEFINED);
        }
        Observation observation = view.observation();
        if (observation instanceof Observation.Counted counted) {
            return counted(it, counted.numbers());
        }
        if (observation instanceof Observation.Tallied tallied) {
            return counted(it, Map.of("", (long) tallied.total() - tallied.met()));
        }
        if (observation instanceof Observation.Checked checked) {
            return unmet(it, checked);
        }
        if (view.own() instanceof Known value
                && value.number().signum() >= 0
                && Exact.whole(value.number())
                && value.number().getNumerator().bitLength() < Long.SIZE) {
            return counted(it, Map.of("", value.number().longValue()));
        }
        return unusable();
    }

    private List<Answer> unmet(Violations it, Observation.Checked checked) {
        if (checked.items().containsValue(ItemStatus.UNKNOWN)) {
            return Oracle.open(Kind.MISSING);
        }
        Map<String, Long> numbers = new LinkedHashMap<>();
        checked.items().forEach((id, status) -> numbers.put(id, status == ItemStatus.NOT_MET ? 1L : 0L));
        String only = it.kinds().get(0).id();
        boolean ofOneKind = it.kinds().size() == 1 && !numbers.isEmpty() && !numbers.containsKey(only);
        return counted(
                it,
                ofOneKind
                        ? Map.of(
                                "",
                                numbers.values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum())
                        : numbers);
    }

    private List<Answer> counted(Violations it, Map<String, Long> stated) {
        Map<String, Long> numbers = new LinkedHashMap<>(stated);
        Long unsorted = numbers.remove("");
        if (unsorted != null && numbers.isEmpty() && (unsorted == 0 || alike(it))) {
            return outcome(it, BigInteger.valueOf(unsorted), cost(it.kinds().get(0), unsorted));
        }
        if (unsorted != null && unsorted > 0) {
            return Oracle.open(Kind.MISSING);
        }
        List<String> ids = it.kinds().stream().map(Violations.Kind::id).toList();
        if (!ids.containsAll(numbers.keySet())) {
            return Oracle.open(Kind.UNDEFINED);
        }
        BigInteger all = BigInteger.ZERO;
        BigFraction cost = ZERO;
        for (Violations.Kind kind : it.kinds()) {
            long number = numbers.getOrDefault(kind.id(), 0L);
            all = all.add(BigInteger.valueOf(number));
            cost = cost.add(cost(kind, number));
        }
        boolean known = numbers.keySet().containsAll(ids) || knockedOut(it, all);
        return known ? outcome(it, all, cost) : Oracle.open(Kind.MISSING);
    }

    /** Where every violation costs the same, whichever kind it is of. */
    private boolean alike(Violations it) {
        BigFraction each = mark(it.kinds().get(0).each());
        return it.kinds().size() == 1
                || it.kinds().stream()
                        .allMatch(kind -> kind.allowance() == 0
                                && kind.most() == null
                                && Exact.compare(mark(kind.each()), each) == 0);
    }

    private BigFraction cost(Violations.Kind kind, long number) {
        BigFraction cost = mark(kind.each()).multiply(BigInteger.valueOf(Math.max(0, number - kind.allowance())));
        return kind.most() == null ? cost : Exact.min(cost, mark(kind.most()));
    }

    private static boolean knockedOut(Violations it, BigInteger number) {
        return it.knockOutAt() != Violations.NEVER && number.compareTo(BigInteger.valueOf(it.knockOutAt())) >= 0;
    }

    private List<Answer> outcome(Violations it, BigInteger number, BigFraction cost) {
        return Oracle.scored(
                knockedOut(it, number)
                        ? ZERO
                        : Exact.max(mark(it.floor()), mark(it.start()).subtract(cost)));
    }

    @Override
    public List<Answer> tiers(Tiers it) {
        if (!(view.observation() instanceof Observation.Chosen chosen)) {
            return unusable();
        }
        for (Tiers.Tier tier : it.tiers()) {
            if (tier.id().equals(chosen.option())) {
                return tier(tier, chosen.coefficient() == null ? null : Exact.of(chosen.coefficient()));
            }
        }
        return Oracle.open(Kind.UNDEFINED);
    }

    private List<Answer> tier(Tiers.Tier tier, @Nullable BigFraction coefficient) {
        if (tier.mark() != null) {
            return coefficient == null ? Oracle.scored(mark(tier.mark())) : Oracle.open(Kind.UNDEFINED);
        }
        if (coefficient == null) {
            return Oracle.open(Kind.MISSING);
        }
        return inside(java.util.Objects.requireNonNull(tier.coefficients()), coefficient)
                ? Oracle.scored(coefficient.multiply(full))
                : Oracle.open(Kind.UNDEFINED);
    }

    @Override
    public List<Answer> judged(Judged it) {
        return Oracle.open(Kind.MISSING);
    }

    // ---- combinations

    @Override
    public List<Answer> clampedSum(ClampedSum it) {
        BigFraction least = mark(it.least());
        BigFraction most = mark(it.most());
        if (Exact.compare(least, most) > 0) {
            return Oracle.open(Kind.UNDEFINED);
        }
        return each(it.parts().stream().map(this::inside).toList(), parts -> {
            long absent = parts.stream()
                    .filter(Answer.NotApplicable.class::isInstance)
                    .count();
            if (absent == parts.size()) {
                return List.of(new Answer.NotApplicable());
            }
            return absent > 0
                    ? Oracle.open(Kind.UNDEFINED)
                    : total(parts, List.of(), sum -> Exact.between(least, sum, most));
        });
    }

    /** The weighted sum of parts that all apply; without weights each counts once. */
    private static List<Answer> total(
            List<Answer> parts, List<BigFraction> weights, Function<BigFraction, BigFraction> finish) {
        Optional<Answer> open = firstOpen(parts);
        if (open.isPresent()) {
            return List.of(open.get());
        }
        if (parts.contains(new Answer.Pinned())) {
            return List.of(new Answer.Pinned());
        }
        BigFraction sum = ZERO;
        for (int i = 0; i < parts.size(); i++) {
            BigFraction points = ((Answer.Scored) parts.get(i)).points();
            sum = sum.add(weights.isEmpty() ? points : points.multiply(weights.get(i)));
        }
        return Oracle.scored(finish.apply(sum));
    }

    @Override
    public List<Answer> choice(Choice it) {
        return each(it.parts().stream().map(this::inside).toList(), parts -> {
            List<Answer> applicable = parts.stream()
                    .filter(part -> !(part instanceof Answer.NotApplicable))
                    .toList();
            if (applicable.isEmpty()) {
                return List.of(new Answer.NotApplicable());
            }
            return it.which() == Choice.Which.FIRST_APPLICABLE
                    ? List.of(applicable.get(0))
                    : extreme(applicable, it.which() == Choice.Which.BEST);
        });
    }

    private static List<Answer> extreme(List<Answer> parts, boolean best) {
        if (parts.contains(new Answer.Pinned())) {
            return List.of(new Answer.Pinned(), firstOpen(parts).orElse(new Answer.Pinned()));
        }
        Optional<Answer> open = firstOpen(parts);
        if (open.isPresent()) {
            return List.of(open.get(), new Answer.Pinned());
        }
        BigFraction extreme = null;
        for (Answer part : parts) {
            BigFraction points = ((Answer.Scored) part).points();
            boolean leads = extreme == null || Exact.compare(points, extreme) * (best ? 1 : -1) > 0;
            extreme = leads ? points : extreme;
        }
        return Oracle.scored(java.util.Objects.requireNonNull(extreme));
    }

    @Override
    public List<Answer> when(When it) {
        for (When.Case one : it.cases()) {
            Boolean holds = one.condition().match(new OracleConditions(view));
            if (holds == null) {
                return Oracle.open(Kind.MISSING);
            }
            if (holds) {
                return inside(one.rule());
            }
        }
        return it.otherwise() == null ? Oracle.open(Kind.UNCOVERED) : inside(it.otherwise());
    }

    @Override
    public List<Answer> vetoed(Vetoed it) {
        Boolean falls = it.condition().match(new OracleConditions(view));
        if (falls == null) {
            return each(
                    List.of(inside(it.rule())),
                    parts -> parts.get(0) instanceof Answer.NotApplicable ? parts : Oracle.open(Kind.MISSING));
        }
        return falls ? Oracle.scored(mark(it.result())) : inside(it.rule());
    }

    @Override
    public List<Answer> eachItem(EachItem it) {
        if (!(view.observation() instanceof Observation.Listed listed)) {
            return unusable();
        }
        if (listed.items().isEmpty()) {
            return Oracle.open(Kind.UNDEFINED);
        }
        List<Observation.ListedItem> applicable = listed.items().stream()
                .filter(item -> !item(it, item, full).contains(new Answer.NotApplicable()))
                .toList();
        if (applicable.isEmpty()) {
            return List.of(new Answer.NotApplicable());
        }
        BigFraction number = BigFraction.of(applicable.size());
        return switch (it.combination()) {
            case EQUAL_SHARES -> items(it, applicable, full.divide(number), List.of(), BigFraction.ONE);
            case MEAN -> items(it, applicable, full, List.of(), number);
            case WEIGHTED -> weighted(it, applicable);
        };
    }

    private List<Answer> weighted(EachItem it, List<Observation.ListedItem> applicable) {
        List<BigFraction> weights = new ArrayList<>();
        for (Observation.ListedItem item : applicable) {
            if (item.weight() == null) {
                return Oracle.open(Kind.UNDEFINED);
            }
            weights.add(Exact.of(item.weight()));
        }
        BigFraction all = sum(weights);
        return all.signum() == 0 ? Oracle.open(Kind.UNDEFINED) : items(it, applicable, full, weights, all);
    }

    private List<Answer> items(
            EachItem it,
            List<Observation.ListedItem> items,
            BigFraction points,
            List<BigFraction> weights,
            BigFraction divisor) {
        List<List<Answer>> parts =
                items.stream().map(item -> item(it, item, points)).toList();
        return each(parts, way -> total(way, weights, sum -> sum.divide(divisor)));
    }

    private List<Answer> item(EachItem it, Observation.ListedItem item, BigFraction points) {
        if (item.observation() instanceof Observation.Reported reported) {
            BigFraction score = Exact.of(reported.points());
            boolean possible = score.signum() >= 0 && Exact.compare(score, points) <= 0;
            return possible ? Oracle.scored(score) : Oracle.open(Kind.UNDEFINED);
        }
        return item.observation() instanceof Observation.NotApplicable
                ? List.of(new Answer.NotApplicable())
                : it.rule().match(new OracleRules(points, view.item(item)));
    }

    @Override
    public List<Answer> on(On it) {
        return it.rule().match(new OracleRules(full, view.on(it.input())));
    }

    @Override
    public List<Answer> roundedMark(RoundedMark it) {
        return each(
                List.of(inside(it.rule())),
                parts -> parts.get(0) instanceof Answer.Scored scored
                        ? Oracle.scored(Exact.rounded(scored.points(), it.rounding()))
                        : parts);
    }

    @Override
    public List<Answer> extended(Extended it) {
        throw new IllegalStateException("a bonus or malus inside another rule cannot be resolved: " + it);
    }
}
