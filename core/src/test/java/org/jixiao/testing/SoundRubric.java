package org.jixiao.testing;

import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.kind;
import static org.jixiao.rule.Rules.linear;
import static org.jixiao.rule.Rules.meets;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.reverse;
import static org.jixiao.rule.Rules.tiers;
import static org.jixiao.rule.Rules.violations;
import static org.jixiao.rule.Rules.zero;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jixiao.grade.GradeScale;
import org.jixiao.measure.Direction;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.IndicatorDraft;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricDraft;
import org.jixiao.rubric.SectionDraft;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.Mark;
import org.jixiao.rule.Partial;
import org.jixiao.rule.Rules;
import org.jixiao.rule.Tiers;

/** Makes one rubric of 100 points without a defect: every row has one of ten kinds of standard, written as it should be. */
final class SoundRubric {
    private static final int TOTAL = 100;
    private static final int KINDS = 10;

    private final Random random;
    private int row;

    SoundRubric(Random random) {
        this.random = random;
    }

    Rubric rubric() {
        RubricDraft draft = Rubric.named("sound").gradedBy(GradeScale.fourLevel());
        List<Integer> sections = split(TOTAL, 2 + random.nextInt(3), 8, 84);
        for (int i = 0; i < sections.size(); i++) {
            int points = sections.get(i);
            draft.section("section " + i, points, section -> rows(section, points));
        }
        return draft.build();
    }

    /** Whole numbers between two sizes that sum to a number. */
    private List<Integer> split(int sum, int parts, int least, int most) {
        List<Integer> sizes = split(sum, parts, least);
        while (Collections.max(sizes) > most) {
            sizes = split(sum, parts, least);
        }
        return sizes;
    }

    private List<Integer> split(int sum, int parts, int least) {
        TreeSet<Integer> cuts = new TreeSet<>();
        while (cuts.size() < parts - 1) {
            cuts.add(1 + random.nextInt(sum - parts * least));
        }
        List<Integer> sizes = new ArrayList<>();
        int before = 0;
        for (int cut : cuts) {
            sizes.add(cut - before + least);
            before = cut;
        }
        sizes.add(sum - parts * least - before + least);
        return sizes;
    }

    /** Never one row alone, and none that carries most of the points. */
    private void rows(SectionDraft section, int points) {
        for (int share : split(points, 2 + random.nextInt(2), 2, TOTAL / 2)) {
            String id = "row" + row++;
            section.indicator(id, share, draft -> standard(draft.id(id), id, share));
        }
    }

    private void standard(IndicatorDraft draft, String id, int points) {
        Measure share = Measure.named(id, id, Unit.PERCENT).withDomain(Domain.between(0, 100));
        Measure higher = share.withDirection(Direction.HIGHER_IS_BETTER);
        Measure lower = Measure.named(id, id, Unit.PERCENT)
                .withDomain(new Domain(Interval.atLeast(Rational.ZERO), random.nextInt(3) - 1))
                .withDirection(Direction.LOWER_IS_BETTER);
        switch (random.nextInt(KINDS)) {
            case 0 -> draft.measuredBy(higher).scoredBy(rising(points));
            case 1 -> draft.measuredBy(lower).scoredBy(falling(points));
            case 2 -> draft.measuredBy(higher).scoredBy(proportional());
            case 3 -> draft.measuredBy(higher).scoredBy(linear(percent(60), zero(), percent(95), full()));
            case 4 ->
                draft.measuredBy(higher)
                        .target(Comparison.AT_LEAST, percent(90))
                        .scoredBy(meets(Comparison.AT_LEAST));
            case 5 ->
                draft.measuredBy(higher)
                        .scoredBy(atLeast(percent(95))
                                .earns(full())
                                .loses(Mark.points(Rational.of(points, 10)))
                                .forEach(percentagePoints(2))
                                .downTo(zero())
                                .partial(partial()));
            case 6 ->
                draft.measuredBy(lower)
                        .scoredBy(atMost(percent(10))
                                .earns(full())
                                .loses(Mark.share("20%"))
                                .forEach(percentagePoints(5))
                                .downTo(zero())
                                .partial(partial()));
            case 7 ->
                draft.measuredBy(lower.withDomain(new Domain(Interval.of(new Edge(Rational.ZERO, true), null), 0)))
                        .target(Comparison.AT_MOST, percent(20))
                        .scoredBy(reverse());
            case 8 -> draft.scoredBy(items(points));
            default ->
                draft.scoredBy(
                        random.nextBoolean()
                                ? violations(kind("a", "first", Mark.points(1)), kind("b", "second", Mark.points(2)))
                                : tiers(
                                        Tiers.Tier.fixed("good", "good", full()),
                                        Tiers.Tier.open(
                                                "fair",
                                                "fair",
                                                Interval.of(
                                                        new Edge(Rational.ZERO, true),
                                                        new Edge(Rational.of(4, 5), false)))));
        }
    }

    private Partial partial() {
        return Partial.values()[random.nextInt(Partial.values().length)];
    }

    private List<Integer> thresholds() {
        TreeSet<Integer> thresholds = new TreeSet<>();
        int number = 1 + random.nextInt(4);
        while (thresholds.size() < number) {
            thresholds.add(5 * (1 + random.nextInt(19)));
        }
        return new ArrayList<>(thresholds);
    }

    private Bands rising(int points) {
        List<Integer> thresholds = thresholds();
        Collections.reverse(thresholds);
        Bands bands = null;
        for (int i = 0; i < thresholds.size(); i++) {
            Mark mark = Mark.points(Rational.of((long) points * (thresholds.size() - i), thresholds.size()));
            bands = bands == null
                    ? atLeast(percent(thresholds.get(i)), mark)
                    : bands.atLeast(percent(thresholds.get(i)), mark);
        }
        return java.util.Objects.requireNonNull(bands).otherwise(zero());
    }

    private Bands falling(int points) {
        List<Integer> thresholds = thresholds();
        Bands bands = null;
        for (int i = 0; i < thresholds.size(); i++) {
            Mark mark = Mark.points(Rational.of((long) points * (thresholds.size() - i), thresholds.size()));
            bands = bands == null
                    ? atMost(percent(thresholds.get(i)), mark)
                    : bands.atMost(percent(thresholds.get(i)), mark);
        }
        return java.util.Objects.requireNonNull(bands).above(percent(thresholds.get(thresholds.size() - 1)), zero());
    }

    private Checklist items(int points) {
        int number = 1 + random.nextInt(4);
        List<Checklist.Item> items = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            items.add(Rules.item(i, "item " + i, Mark.points(Rational.of(points, number))));
        }
        return Rules.checklist(items.toArray(Checklist.Item[]::new));
    }
}
