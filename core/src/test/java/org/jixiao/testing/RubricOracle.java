package org.jixiao.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeLimit;
import org.jixiao.grade.GradeScale;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Edge;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.GradeCondition;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.RoundingPolicy.Stage;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rubric.Section;
import org.jixiao.rubric.Veto;
import org.jixiao.rule.Condition;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.NotApplicablePolicy.FullPoints;
import org.jixiao.rule.NotApplicablePolicy.Redistribute;
import org.jixiao.rule.NotApplicablePolicy.Rescale;
import org.jixiao.rule.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A second opinion on what a whole rubric gives, straight from what its documentation says, with fractions of another
 * library. What a single rule gives is put in; {@link Oracle} judges that.
 *
 * <pre>{@code
 * RubricOracle oracle = RubricOracle.of(rubric, facts, outcomesOfRules);
 * oracle.total();
 * }</pre>
 */
public final class RubricOracle {
    private final Rubric rubric;
    private final OracleView view;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Place> top = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private BigFraction leftOut = BigFraction.ZERO;
    private boolean totalExact;
    private @Nullable String doubt;
    private Bounds exactTotal = Bounds.ZERO;
    private Bounds total = Bounds.ZERO;

    /**
     * Between what and what points lie.
     *
     * @param least the fewest
     * @param most the most
     * @param open whether something was not known, even if it makes no difference
     */
    public record Bounds(BigFraction least, BigFraction most, boolean open) {
        static final Bounds ZERO = at(BigFraction.ZERO);

        static Bounds at(BigFraction points) {
            return new Bounds(points, points, false);
        }

        static Bounds upTo(BigFraction points) {
            return new Bounds(BigFraction.ZERO, points, true);
        }

        Bounds plus(Bounds other) {
            return new Bounds(least.add(other.least), most.add(other.most), open || other.open);
        }

        Bounds minus(Bounds other) {
            return new Bounds(least.subtract(other.most), most.subtract(other.least), open || other.open);
        }

        Bounds times(BigFraction factor) {
            return new Bounds(least.multiply(factor), most.multiply(factor), open);
        }

        /**
         * Whether an outcome has these bounds.
         *
         * @param outcome the outcome
         * @return {@code true} if it is open where these are, and the numbers are equal
         */
        public boolean allow(Outcome outcome) {
            if (outcome instanceof Outcome.Scored scored) {
                BigFraction points = Exact.of(scored.points());
                return Exact.compare(points, least) == 0 && Exact.compare(points, most) == 0;
            }
            return open
                    && outcome instanceof Outcome.Open it
                    && Exact.compare(Exact.of(it.least()), least) == 0
                    && Exact.compare(Exact.of(it.most()), most) == 0;
        }
    }

    /** A node and its place in the tree. */
    private static final class Place {
        final RubricNode node;
        final @Nullable Place above;
        final List<Place> parts = new ArrayList<>();
        BigFraction points;
        BigFraction taken = BigFraction.ZERO;
        BigFraction leftOut = BigFraction.ZERO;

        @Nullable
        Outcome given;

        boolean applies = true;
        boolean exact;
        boolean taker;

        @Nullable
        Bounds score;

        Place(RubricNode node, @Nullable Place above) {
            this.node = node;
            this.above = above;
            this.points = Exact.of(node.points());
        }

        boolean regular() {
            return node.role() == Role.REGULAR;
        }
    }

    private RubricOracle(Rubric rubric, Facts facts, Map<String, Outcome> rules) {
        this.rubric = rubric;
        this.view = new OracleView(facts, null, new OracleValue.Undefined(), null, null, null, null);
        for (RubricNode node : rubric.parts()) {
            top.add(place(node, null, rules));
        }
        if (top.stream().filter(Place::regular).noneMatch(this::counts)) {
            doubt("no row of the rubric applies");
            return;
        }
        top.forEach(this::applyPolicies);
        places.values().forEach(this::findExact);
        if (doubt == null) {
            evaluate();
        }
    }

    /**
     * Evaluates a rubric.
     *
     * @param rubric the rubric
     * @param facts the facts
     * @param rules what the rule of each indicator gives
     * @return the opinion
     */
    public static RubricOracle of(Rubric rubric, Facts facts, Map<String, Outcome> rules) {
        return new RubricOracle(rubric, facts, rules);
    }

    /**
     * Why the documentation leaves this open.
     *
     * @return the reason, or nothing if it does not
     */
    public Optional<String> doubt() {
        return Optional.ofNullable(doubt);
    }

    /**
     * What took part.
     *
     * @return words for policies, vetoes and the like that had an effect
     */
    public Set<String> seen() {
        return seen;
    }

    /**
     * The total as the form shows it.
     *
     * @return its bounds
     */
    public Bounds total() {
        return total;
    }

    /**
     * The total before rounding.
     *
     * @return its bounds
     */
    public Bounds exactTotal() {
        return exactTotal;
    }

    /**
     * The score of a row or section as the form shows it.
     *
     * @param id its id
     * @return its bounds, or nothing if it does not apply and earns nothing
     */
    public Optional<Bounds> score(String id) {
        return Optional.ofNullable(places.get(id).score);
    }

    /**
     * Whether points were added to a row or section.
     *
     * @param id its id
     * @return {@code true} if it takes points of others
     */
    public boolean takesPoints(String id) {
        return places.get(id).taker;
    }

    private void doubt(String why) {
        doubt = doubt == null ? why : doubt;
    }

    // ---- what applies

    private Place place(RubricNode node, @Nullable Place above, Map<String, Outcome> rules) {
        Place place = new Place(node, above);
        places.put(node.id(), place);
        if (node instanceof Section section) {
            for (RubricNode part : section.parts()) {
                place.parts.add(place(part, place, rules));
            }
            List<Place> regular = place.parts.stream().filter(Place::regular).toList();
            place.applies = regular.isEmpty() || regular.stream().anyMatch(this::counts);
            if (!place.applies && policy(place).orElse(null) instanceof FullPoints) {
                doubt("full points for a section of which no row applies");
            }
            return place;
        }
        Indicator indicator = (Indicator) node;
        Outcome outcome = rules.get(node.id());
        place.given = outcome;
        Boolean ticked = indicator
                .appliesWhen()
                .map(this::truth)
                .orElse(Optional.of(true))
                .orElse(null);
        if (ticked == null) {
            doubt("unknown whether a row applies");
        } else if (!ticked) {
            seen.add("appliesWhen fails");
        }
        place.applies = Boolean.TRUE.equals(ticked) && !(outcome instanceof Outcome.NotApplicable);
        return place;
    }

    /** A row that earns full points although it does not apply keeps its section in being. */
    private boolean counts(Place place) {
        return place.applies || policy(place).orElse(null) instanceof FullPoints;
    }

    /** Whether points below this section reach the total as they are. */
    private static boolean plain(@Nullable Place section) {
        for (Place at = section; at != null; at = at.above) {
            if (!at.regular() || combination(at) != Combination.SUM) {
                return false;
            }
        }
        return true;
    }

    private Optional<Boolean> truth(Condition condition) {
        return Optional.ofNullable(condition.match(new OracleConditions(view)));
    }

    // ---- policies

    private List<Place> siblings(Place place) {
        return place.above == null ? top : place.above.parts;
    }

    private static Combination combination(@Nullable Place above) {
        return above == null ? Combination.SUM : ((Section) above.node).combination();
    }

    private Optional<NotApplicablePolicy> policy(Place place) {
        for (Place at = place; at != null; at = at.above) {
            if (at.node.notApplicable().isPresent()) {
                return at.node.notApplicable();
            }
        }
        return rubric.notApplicable();
    }

    private void applyPolicies(Place place) {
        if (place.applies) {
            place.parts.forEach(this::applyPolicies);
            return;
        }
        if (!place.regular()) {
            seen.add("irregular row does not apply");
            if (place.node.role() != Role.ADVISORY && policy(place).orElse(null) instanceof FullPoints) {
                doubt("full points for a bonus or malus that does not apply");
            }
            return;
        }
        if (combination(place.above) != Combination.SUM) {
            seen.add("left out of " + combination(place.above));
            return;
        }
        NotApplicablePolicy policy = policy(place).orElse(null);
        if (!plain(place.above) && !(policy instanceof FullPoints)) {
            doubt("below a section that is averaged or irregular");
        }
        if (policy instanceof Rescale rescale) {
            if (rescale.total() || place.above == null) {
                seen.add(rescale.total() ? "RESCALE_TOTAL" : "RESCALE_SECTION at the top");
                leftOut = leftOut.add(place.points);
            } else {
                seen.add("RESCALE_SECTION");
                place.above.leftOut = place.above.leftOut.add(place.points);
            }
        } else if (policy instanceof Redistribute redistribute) {
            redistribute(place, redistribute);
        }
    }

    private List<Place> takers(Place place, Redistribute policy) {
        List<Place> candidates = policy.rows().isEmpty()
                ? siblings(place)
                : policy.rows().stream().map(places::get).toList();
        if (candidates.stream()
                .anyMatch(it ->
                        it != place && it.regular() && !it.applies && policy(it).orElse(null) instanceof FullPoints)) {
            doubt("points given to a row that does not apply and has full points");
        }
        return candidates.stream()
                .filter(it -> it.regular() && it.applies && it.points.signum() > 0)
                .toList();
    }

    private void redistribute(Place place, Redistribute policy) {
        List<Place> takers = takers(place, policy);
        for (Place at = place.above; at != null; at = at.above) {
            if (takers.contains(at)) {
                doubt("points given to a section above");
            }
        }
        if (takers.stream().anyMatch(taker -> !plain(taker.above))) {
            doubt("points given to a row below a section that is averaged or irregular");
        }
        BigFraction sum = takers.stream().map(it -> it.points).reduce(BigFraction.ZERO, BigFraction::add);
        seen.add(
                takers.isEmpty()
                        ? "no takers"
                        : (policy.rows().isEmpty() ? "to siblings " : "to rows ")
                                + (policy.equally() ? "equally" : "in proportion"));
        for (Place taker : takers) {
            BigFraction share = policy.equally() ? BigFraction.of(1, takers.size()) : taker.points.divide(sum);
            taker.taken = taker.taken.add(place.points.multiply(share));
            taker.taker = true;
        }
    }

    private void findExact(Place place) {
        if (place.taker && place.above == null) {
            totalExact = true;
        } else if (place.taker) {
            place.above.exact = true;
        }
        if (place.leftOut.signum() > 0
                || place.node instanceof Section section && section.combination() != Combination.SUM) {
            place.exact = true;
        }
        totalExact |= leftOut.signum() > 0;
    }

    // ---- points

    private BigFraction rounded(BigFraction points) {
        return Exact.rounded(points, rubric.rounding().rounding());
    }

    private Bounds rounded(Bounds bounds, Stage stage) {
        return rubric.rounding().stage() == stage
                ? new Bounds(rounded(bounds.least), rounded(bounds.most), bounds.open)
                : bounds;
    }

    private void evaluate() {
        Bounds sum = sum(top, totalExact);
        BigFraction points = Exact.of(rubric.points());
        if (leftOut.signum() > 0) {
            if (Exact.compare(points, leftOut) <= 0) {
                doubt("nothing left to scale up");
                return;
            }
            sum = sum.times(points.divide(points.subtract(leftOut)));
        }
        sum = irregular(top, sum);
        if (rubric.totalCapped()) {
            BigFraction most = Exact.max(points, Exact.of(rubric.statedPoints()));
            if (Exact.compare(sum.most, most) > 0 || sum.least.signum() < 0) {
                seen.add("capped");
            }
            sum = new Bounds(
                    Exact.between(BigFraction.ZERO, sum.least, most),
                    Exact.between(BigFraction.ZERO, sum.most, most),
                    sum.open);
        }
        exactTotal = vetoed(rubric.vetoes(), sum, "total");
        total = rounded(exactTotal, Stage.TOTAL);
        total = totalExact ? rounded(total, Stage.INDICATOR) : total;
    }

    private Bounds vetoed(List<Veto> vetoes, Bounds bounds, String what) {
        boolean unknown = false;
        for (Veto veto : vetoes) {
            Optional<Boolean> truth = truth(veto.condition());
            if (truth.orElse(false)) {
                seen.add("veto on " + what);
                return Bounds.ZERO;
            }
            unknown |= truth.isEmpty();
        }
        if (!unknown) {
            return bounds;
        }
        seen.add("unknown veto on " + what);
        return new Bounds(Exact.min(BigFraction.ZERO, bounds.least), Exact.max(BigFraction.ZERO, bounds.most), true);
    }

    /** The sum of parts, with what policies give rows that do not apply. */
    private Bounds sum(List<Place> parts, boolean exact) {
        Bounds sum = Bounds.ZERO;
        for (Place part : parts) {
            Bounds bounds = earned(part, exact);
            if (part.regular()) {
                sum = sum.plus(bounds);
            }
        }
        return sum;
    }

    private Bounds irregular(List<Place> parts, Bounds start) {
        Bounds sum = start;
        for (Place part : parts) {
            Bounds counted = part.applies ? part.node.role() == Role.REGULAR ? Bounds.ZERO : value(part) : Bounds.ZERO;
            if (part.node.role() == Role.BONUS) {
                sum = sum.plus(counted);
            } else if (part.node.role() == Role.MALUS) {
                sum = sum.minus(counted);
            }
        }
        return sum;
    }

    private final Map<Place, Bounds> values = new HashMap<>();

    private Bounds value(Place place) {
        return values.getOrDefault(place, Bounds.ZERO);
    }

    /** What a part adds, and on the way what the form shows for it. */
    private Bounds earned(Place place, boolean exact) {
        if (!place.applies) {
            return inapplicable(place, exact);
        }
        Bounds bounds = place.node instanceof Section section ? section(place, section, exact) : indicator(place);
        if (place.taker) {
            bounds = bounds.times(place.points.add(place.taken).divide(place.points));
        }
        boolean sumOfRounded = place.node instanceof Section && !place.exact && !exact;
        Bounds shown = sumOfRounded ? bounds : rounded(bounds, Stage.INDICATOR);
        place.score = shown;
        Bounds counted = exact ? bounds : shown;
        values.put(place, counted);
        return counted;
    }

    private static Bounds indicator(Place place) {
        if (place.given instanceof Outcome.Scored scored) {
            return Bounds.at(Exact.of(scored.points()));
        }
        return place.given instanceof Outcome.Open open
                ? new Bounds(Exact.of(open.least()), Exact.of(open.most()), true)
                : Bounds.ZERO;
    }

    private Bounds inapplicable(Place place, boolean exact) {
        place.score = null;
        NotApplicablePolicy policy = policy(place).orElse(null);
        if (!place.regular() || combination(place.above) != Combination.SUM && !(policy instanceof FullPoints)) {
            return Bounds.ZERO;
        }
        if (policy instanceof FullPoints) {
            if (place.points.signum() == 0) {
                doubt("full points of nothing");
            }
            seen.add("FULL_POINTS");
            Bounds full = Bounds.at(place.points);
            place.score = place.node instanceof Section && !exact ? full : rounded(full, Stage.INDICATOR);
            return exact ? full : rounded(full, Stage.INDICATOR);
        }
        if (policy == null) {
            seen.add("no policy");
            return Bounds.upTo(place.points);
        }
        boolean open = policy instanceof Redistribute redistribute
                && takers(place, redistribute).isEmpty();
        return open ? Bounds.upTo(place.points) : Bounds.ZERO;
    }

    private Bounds section(Place place, Section section, boolean exactAbove) {
        boolean exact = exactAbove || place.exact;
        Bounds bounds;
        if (section.combination() == Combination.SUM) {
            bounds = sum(place.parts, exact);
            if (place.leftOut.signum() > 0) {
                BigFraction regular = place.parts.stream()
                        .filter(Place::regular)
                        .map(it -> it.points)
                        .reduce(BigFraction.ZERO, BigFraction::add);
                if (Exact.compare(place.points, regular) != 0) {
                    doubt("a section with a wrong sum scaled up");
                }
                if (Exact.compare(place.points, place.leftOut) <= 0) {
                    doubt("nothing left to scale up");
                    return bounds;
                }
                bounds = bounds.times(place.points.divide(place.points.subtract(place.leftOut)));
            }
            bounds = irregular(place.parts, bounds);
        } else {
            place.parts.forEach(part -> earned(part, true));
            bounds = irregular(place.parts, shares(place, section).times(place.points));
        }
        return vetoed(section.vetoes(), bounds, "a section");
    }

    private Bounds shares(Place place, Section section) {
        List<Bounds> shares = new ArrayList<>();
        List<BigFraction> weights = new ArrayList<>();
        for (Place part : place.parts) {
            Optional<NotApplicablePolicy> policy = policy(part);
            boolean full = policy.orElse(null) instanceof FullPoints;
            if (!part.regular() || !part.applies && policy.isPresent() && !full) {
                continue;
            }
            if (part.points.signum() == 0) {
                doubt("a share of no points");
                return Bounds.ZERO;
            }
            weights.add(part.node.weight().map(Exact::of).orElse(BigFraction.ONE));
            if (part.applies) {
                shares.add(value(part).times(part.points.add(part.taken).reciprocal()));
            } else {
                shares.add(full ? Bounds.at(BigFraction.ONE) : Bounds.upTo(BigFraction.ONE));
            }
        }
        if (shares.isEmpty()) {
            doubt("a mean of nothing");
            return Bounds.ZERO;
        }
        seen.add(section.combination().name());
        if (section.combination() == Combination.WEIGHTED_MEAN) {
            Bounds sum = Bounds.ZERO;
            for (int i = 0; i < shares.size(); i++) {
                sum = sum.plus(shares.get(i).times(weights.get(i)));
            }
            return sum.times(
                    weights.stream().reduce(BigFraction.ZERO, BigFraction::add).reciprocal());
        }
        boolean smallest = section.combination() == Combination.MINIMUM;
        return shares.stream()
                .reduce((a, b) -> new Bounds(
                        smallest ? Exact.min(a.least, b.least) : Exact.max(a.least, b.least),
                        smallest ? Exact.min(a.most, b.most) : Exact.max(a.most, b.most),
                        a.open || b.open))
                .orElseThrow();
    }

    // ---- grades

    /**
     * The grades that are possible.
     *
     * @return the grades, best first
     */
    public List<Grade> grades() {
        if (rubric.gradeScale().isEmpty()) {
            return List.of();
        }
        List<Grade> order = new ArrayList<>();
        Set<Grade> grades = new HashSet<>();
        for (GradeScale.Band band : rubric.gradeScale().get().bands()) {
            order.add(band.grade());
            if (reaches(band.totals().lower(), total.most, 1)
                    && reaches(band.totals().upper(), total.least, -1)) {
                grades.add(band.grade());
            }
        }
        for (GradeCondition limit : rubric.gradeLimits()) {
            Optional<Boolean> truth = truth(limit.condition());
            if (truth.isPresent() && !truth.get()) {
                continue;
            }
            Set<Grade> limited = new HashSet<>();
            for (Grade grade : grades) {
                boolean fixed = limit.limit().effect() == GradeLimit.Effect.FIXED;
                boolean better =
                        order.indexOf(grade) < order.indexOf(limit.limit().grade());
                limited.add(fixed || better ? limit.limit().grade() : grade);
            }
            if (!limited.equals(grades)) {
                seen.add((truth.isPresent() ? "" : "perhaps ") + limit.limit().effect());
            }
            if (truth.isPresent()) {
                grades.clear();
            }
            grades.addAll(limited);
        }
        return grades.stream().sorted(Comparator.comparing(order::indexOf)).toList();
    }

    private static boolean reaches(Optional<Edge> edge, BigFraction number, int direction) {
        if (edge.isEmpty()) {
            return true;
        }
        int order = Exact.compare(number, Exact.of(edge.get().at())) * direction;
        return order > 0 || order == 0 && edge.get().closed();
    }
}
