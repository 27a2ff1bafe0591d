package org.jixiao.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeLimit;
import org.jixiao.grade.GradeScale;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.GradeCondition;
import org.jixiao.rubric.IndicatorBuilder;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricBuilder;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rubric.SectionBuilder;
import org.jixiao.rubric.Target;
import org.jixiao.rubric.Veto;
import org.jixiao.rule.Condition;
import org.jixiao.rule.Extended;
import org.jixiao.rule.Mark;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Generates whole rubrics of one to four levels and twelve rows at most, with policies, vetoes, grades and rounding of every
 * kind, and facts that fit them. Rows have simple rules mostly, and now and then one of {@link RuleArbitraries}.
 */
public final class RubricArbitraries {
    private static final int ROWS = 12;
    private static final int LEVELS = 4;
    private static final int CHOICES = 4;
    private static final int GEN_SIZE = 1000;
    private static final int POOL = 80;
    private static final Fact PROBLEMS = Fact.number("problems", "problems", Unit.ONE);
    private static final List<NotApplicablePolicy> POLICIES = List.of(
            NotApplicablePolicy.FULL_POINTS,
            NotApplicablePolicy.RESCALE_SECTION,
            NotApplicablePolicy.RESCALE_TOTAL,
            NotApplicablePolicy.TO_SIBLINGS_EQUALLY,
            NotApplicablePolicy.TO_SIBLINGS_IN_PROPORTION);

    private final RandomGenerator<RuleArbitraries.Stated> stated =
            new RuleArbitraries().stated().generator(GEN_SIZE);
    private final List<Any> pool = new ArrayList<>();

    /** A rule of any family; its facts are drawn from a generator that is made once, since that takes long. */
    private record Any(RuleArbitraries.Stated stated, RandomGenerator<Facts> facts) {}

    private Any any(Random random) {
        if (pool.size() < POOL) {
            RuleArbitraries.Stated rule = stated.next(random).value();
            pool.add(new Any(
                    rule, new FactArbitraries(rule.rule(), rule.row()).any().generator(GEN_SIZE)));
            return pool.get(pool.size() - 1);
        }
        return pool.get(random.nextInt(POOL));
    }

    /**
     * A rubric and facts for it.
     *
     * @param rubric the rubric
     * @param facts facts of which some are missing, reported or do not apply
     * @param order a seed for another order of the same facts
     */
    public record Trial(Rubric rubric, List<Facts> facts, long order) {}

    /**
     * Rubrics, each with facts.
     *
     * @param factsPerRubric how many facts for each rubric
     * @return the rubrics
     */
    public Arbitrary<Trial> trials(int factsPerRubric) {
        return Arbitraries.randomValue(random -> new Draft(random).trial(factsPerRubric));
    }

    /** A row or section that is being made. */
    private static final class Made {
        String id = "";
        Role role = Role.REGULAR;
        Rational points = Rational.ZERO;

        @Nullable
        Rational weight;

        @Nullable
        NotApplicablePolicy policy;

        @Nullable
        Rule rule;

        @Nullable
        Measure measure;

        @Nullable
        Formula target;

        @Nullable
        Any any;

        int kind;
        Combination combination = Combination.SUM;
        boolean section;
        final List<Made> parts = new ArrayList<>();
    }

    /** One rubric that is being made. */
    private final class Draft {
        private final Random random;
        private final List<Made> all = new ArrayList<>();
        private final List<Made> rows = new ArrayList<>();
        private int left;

        Draft(Random random) {
            this.random = random;
        }

        // ---- chance

        private boolean chance(int percent) {
            return random.nextInt(100) < percent;
        }

        private int among(int least, int most) {
            return least + random.nextInt(most - least + 1);
        }

        @SafeVarargs
        private <T> T any(T... values) {
            return values[random.nextInt(values.length)];
        }

        // ---- rubric

        Trial trial(int number) {
            left = among(1, any(3, 6, ROWS));
            List<Made> top = parts(among(1, LEVELS));
            if (top.stream().noneMatch(part -> part.role == Role.REGULAR)) {
                top.get(0).role = Role.REGULAR;
            }
            int stating = any(0, 20, 20, 60);
            for (Made made : all) {
                if (chance(stating)) {
                    made.policy = policy();
                }
            }
            RubricBuilder builder = new RubricBuilder().name("rubric");
            List<RubricNode> nodes = top.stream().map(this::node).toList();
            nodes.forEach(builder::addPart);
            Rational sum = nodes.stream()
                    .filter(node -> node.role() == Role.REGULAR)
                    .map(RubricNode::points)
                    .reduce(Rational.ZERO, Rational::plus);
            Rational outOf = chance(80) ? sum : Rational.of(any(1, 20, 100));
            builder.statedPoints(outOf);
            if (chance(65)) {
                builder.notApplicable(policy());
            }
            builder.totalCapped(chance(60));
            if (chance(60)) {
                builder.rounding(any(
                        RoundingPolicy.EXACT,
                        new RoundingPolicy(Rounding.halfUp(among(0, 2)), RoundingPolicy.Stage.TOTAL),
                        new RoundingPolicy(Rounding.halfUp(among(0, 1)), RoundingPolicy.Stage.INDICATOR)));
            }
            if (chance(20)) {
                builder.addVeto(new Veto(condition(), "veto on the total"));
            }
            if (chance(80)) {
                grades(builder, outOf);
            }
            Rubric rubric = builder.build();
            List<Facts> facts = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                facts.add(facts());
            }
            return new Trial(rubric, facts, random.nextLong());
        }

        private List<Made> parts(int levels) {
            List<Made> parts = new ArrayList<>();
            int number = among(1, 4);
            do {
                Made made = new Made();
                all.add(made);
                made.id = "n" + all.size();
                made.role = chance(82) ? Role.REGULAR : any(Role.ADVISORY, Role.BONUS, Role.MALUS);
                if (levels > 1 && chance(55)) {
                    made.section = true;
                    made.combination = chance(60) ? Combination.SUM : any(Combination.values());
                    made.parts.addAll(parts(levels - 1));
                } else {
                    left--;
                    indicator(made);
                }
                parts.add(made);
            } while (parts.size() < number && left > 0);
            return parts;
        }

        private NotApplicablePolicy policy() {
            if (!chance(20)) {
                return POLICIES.get(random.nextInt(POLICIES.size()));
            }
            return NotApplicablePolicy.toRows(
                    random.nextBoolean(),
                    Stream.generate(() -> all.get(random.nextInt(all.size())).id)
                            .limit(among(1, 3))
                            .distinct()
                            .toArray(String[]::new));
        }

        private Rational points() {
            return chance(4)
                    ? Rational.ZERO
                    : chance(90) ? Rational.of(among(1, 10)) : Rational.parse(any("2.5", "1.25", "10/3", "0.5"));
        }

        private void indicator(Made made) {
            rows.add(made);
            made.points = points();
            made.kind = chance(8) ? 5 : any(0, 0, 1, 2, 3, 4);
            made.measure = Measure.named(made.id, made.id, Unit.PERCENT);
            if (made.kind == 5) {
                made.any = RubricArbitraries.this.any(random);
                RuleArbitraries.Stated rule = made.any.stated();
                made.points = rule.row().points();
                Measure measure = rule.row().measure();
                made.rule = rule.rule();
                made.measure = new Measure(
                        "value " + made.id,
                        "value",
                        measure.unit(),
                        measure.direction(),
                        measure.domain(),
                        measure.ownFormula(),
                        null);
                made.target = rule.row().target();
                return;
            }
            Rule steps = Rules.atMost(Rules.percent(50))
                    .earns(Rules.full())
                    .loses(Mark.share(any("5%", "1/3", "20%")))
                    .forEach(Rules.percentagePoints(any(1, 3, 7)))
                    .downTo(Rules.zero());
            made.rule = switch (made.kind) {
                case 0 -> Rules.proportional();
                case 1 -> {
                    var bands = Rules.atLeast(Rules.percent(80), Rules.full())
                            .atLeast(Rules.percent(40), Mark.share(any("2/3", "60%")));
                    yield chance(80) ? bands.otherwise(Rules.zero()) : bands;
                }
                case 2 -> steps;
                case 3 -> Rules.checklist(Mark.share("1/3"), "x", "y", "z");
                default -> new Extended(steps, Rules.points(any(0, 2)), Rules.points(any(1, 3)));
            };
        }

        private RubricNode node(Made made) {
            if (chance(75)) {
                made.weight = Rational.parse(any("1", "2", "3", "0.5", "1/3"));
            }
            if (!made.section) {
                IndicatorBuilder builder = new IndicatorBuilder()
                        .id(made.id)
                        .name(made.id)
                        .points(made.points)
                        .role(made.role);
                builder.weight(made.weight == null ? Rational.ONE : made.weight);
                builder.measure(made.measure);
                if (made.role != Role.ADVISORY || chance(80)) {
                    builder.rule(made.rule);
                }
                if (made.target != null) {
                    builder.target(new Target(Comparison.AT_LEAST, made.target));
                }
                if (made.policy != null) {
                    builder.notApplicable(made.policy);
                }
                if (chance(12)) {
                    builder.appliesWhen(condition());
                }
                return builder.build();
            }
            SectionBuilder builder = new SectionBuilder()
                    .id(made.id)
                    .name(made.id)
                    .role(made.role)
                    .combination(made.combination);
            builder.weight(made.weight == null ? Rational.ONE : made.weight);
            List<RubricNode> nodes = made.parts.stream().map(this::node).toList();
            nodes.forEach(builder::addPart);
            if (chance(made.combination == Combination.SUM ? 6 : 50)) {
                builder.statedPoints(points());
            }
            if (made.policy != null) {
                builder.notApplicable(made.policy);
            }
            if (chance(12)) {
                builder.addVeto(new Veto(condition(), "veto on " + made.id));
            }
            return builder.build();
        }

        private void grades(RubricBuilder builder, Rational outOf) {
            List<GradeScale.Band> bands = new ArrayList<>();
            List<Grade> grades = List.of(Grade.EXCELLENT, Grade.GOOD, Grade.FAIR, Grade.POOR);
            List<String> shares = List.of("0.9", "0.7", "0.4");
            int flaw = any(0, 0, 0, 1, 2);
            for (int i = 0; i < grades.size(); i++) {
                Edge low = i == shares.size()
                        ? null
                        : new Edge(outOf.multipliedBy(Rational.parse(shares.get(i))), flaw != 1);
                Edge high = i == 0 ? null : new Edge(outOf.multipliedBy(Rational.parse(shares.get(i - 1))), flaw == 2);
                if (low != null && high != null && low.at().equals(high.at())) {
                    return;
                }
                bands.add(new GradeScale.Band(grades.get(i), Interval.of(low, high)));
            }
            builder.gradeScale(new GradeScale("scale", bands));
            for (int i = any(0, 0, 1, 2); i > 0; i--) {
                Grade grade = grades.get(random.nextInt(grades.size()));
                builder.addGradeLimit(new GradeCondition(
                        condition(),
                        random.nextBoolean() ? GradeLimit.atBest(grade) : GradeLimit.fixed(grade),
                        "limit"));
            }
        }

        // ---- conditions, all over facts of the whole rubric

        private Condition condition() {
            return switch (random.nextInt(10)) {
                case 0 -> Condition.not(condition());
                case 1 -> Condition.allOf(condition(), condition());
                case 2 -> Condition.anyOf(condition(), condition());
                case 3 -> Condition.applies(choice());
                case 4, 5 ->
                    Condition.compare(
                            Formula.of(PROBLEMS),
                            any(Comparison.values()),
                            new Quantity(Rational.of(among(0, 2)), Unit.ONE));
                default -> Condition.option(choice(), any("a", "b"));
            };
        }

        private Fact choice() {
            String id = "choice" + among(1, CHOICES);
            return Fact.of(id, id);
        }

        // ---- facts

        private Facts facts() {
            Facts facts = Facts.NONE;
            int unknown = any(0, 0, 10, 30);
            int inapplicable = any(0, 10, 30, 60);
            for (int i = 1; i <= CHOICES; i++) {
                if (!chance(unknown)) {
                    Observation observation =
                            chance(8) ? new Observation.NotApplicable("none") : Observation.Chosen.of(any("a", "b"));
                    facts = facts.with("choice" + i, observation);
                }
            }
            if (!chance(unknown)) {
                facts = facts.with(
                        PROBLEMS.id(), new Observation.Measured(new Quantity(Rational.of(among(0, 2)), Unit.ONE)));
            }
            for (Made row : rows) {
                facts = observed(row, facts, unknown, inapplicable);
            }
            return facts;
        }

        private Facts observed(Made row, Facts facts, int unknown, int inapplicable) {
            if (chance(inapplicable)) {
                return facts.with(row.id, new Observation.NotApplicable("row"));
            } else if (chance(unknown)) {
                return chance(50) ? facts : facts.with(row.id, Observation.Missing.because("not yet counted"));
            } else if (chance(10)) {
                Rational share = Rational.parse(any("0", "1", "1/2", "2/3", "7/8", "1.1"));
                return facts.with(row.id, new Observation.Reported(row.points.multipliedBy(share)));
            } else if (row.any != null) {
                Facts fitting = row.any.facts().next(random).value();
                Facts changed = facts;
                for (String id : fitting.ids()) {
                    String named = id.equals("row") ? row.id : id.equals("value") ? "value " + row.id : id;
                    changed = changed.ids().contains(named)
                            ? changed
                            : changed.with(named, fitting.observation(id).orElseThrow());
                }
                return changed;
            } else if (row.kind == 3) {
                Map<String, ItemStatus> items = new LinkedHashMap<>();
                for (String item : List.of("1", "2", "3")) {
                    items.put(
                            item,
                            chance(unknown / 3)
                                    ? ItemStatus.UNKNOWN
                                    : any(ItemStatus.MET, ItemStatus.MET, ItemStatus.NOT_MET));
                }
                return facts.with(row.id, new Observation.Checked(items));
            }
            Rational number = chance(50) ? Rational.of(among(0, 100)) : Rational.of(among(0, 100_000), any(1000, 999));
            return facts.with(row.id, new Observation.Measured(new Quantity(number, Unit.PERCENT)));
        }
    }
}
