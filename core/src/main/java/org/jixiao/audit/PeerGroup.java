package org.jixiao.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeScale;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;

/**
 * Departments that were scored on one rubric, seen together: ranking, quantiles, grades, what most points were lost on, and
 * who stands apart. Everything is exact and a pure function of the evaluations.
 *
 * <p>A department whose total is still open is in no ranking and no quantile; {@link #open()} names it.
 */
public final class PeerGroup {
    private final Map<String, Evaluation> evaluations;

    private PeerGroup(Map<String, Evaluation> evaluations) {
        this.evaluations = evaluations;
    }

    /**
     * A group of departments.
     *
     * @param evaluations the evaluations by name of department, in the order to keep
     * @return the group
     * @throws IllegalArgumentException if two of them are on different rubrics; the message names the departments
     */
    public static PeerGroup of(Map<String, Evaluation> evaluations) {
        Map<String, Evaluation> copy = Collections.unmodifiableMap(new LinkedHashMap<>(evaluations));
        copy.entrySet().stream()
                .findFirst()
                .ifPresent(first -> copy.forEach((name, evaluation) -> {
                    if (!evaluation.rubric().equals(first.getValue().rubric())) {
                        throw new IllegalArgumentException("'" + first.getKey() + "' and '" + name
                                + "' are scored on different rubrics: compare departments of one rubric");
                    }
                }));
        return new PeerGroup(copy);
    }

    /**
     * A place in the ranking.
     *
     * @param rank 1 for the best; equal totals share a rank, and the next rank counts them all (1, 2, 2, 4), as spreadsheets
     *     compute RANK.EQ
     * @param name the department
     * @param total its total, in points
     */
    public record Place(int rank, String name, Rational total) {}

    /**
     * What was lost on an indicator.
     *
     * @param indicatorId the indicator's id
     * @param name the indicator's name
     * @param lost the points lost by all departments together: of a regular row what it lacks to its points, of a row that takes
     *     points off (扣分项) what it took
     * @param share the lost points as a share of those that could be lost, 0 to 1
     * @param departments how many lost points
     */
    public record Loss(String indicatorId, String name, Rational lost, Rational share, int departments) {}

    /**
     * A department that stands apart from its peers.
     *
     * @param name the department
     * @param row the indicator's name, or the rubric's for the total
     * @param score what it earned
     * @param usual where most scores lie, its own among them: see {@link Quantile#usual}
     */
    public record Outlier(String name, String row, Rational score, Interval usual) {}

    /**
     * The departments by total, best first; equal ones in the order of the group.
     *
     * @return the ranking
     */
    public List<Place> ranking() {
        List<Place> byTotal = new ArrayList<>();
        totals().forEach((name, total) -> byTotal.add(new Place(0, name, total)));
        byTotal.sort(Comparator.comparing(Place::total).reversed());
        List<Place> ranking = new ArrayList<>();
        for (Place place : byTotal) {
            boolean tied = !ranking.isEmpty()
                    && ranking.get(ranking.size() - 1).total().equals(place.total());
            int rank = tied ? ranking.get(ranking.size() - 1).rank() : ranking.size() + 1;
            ranking.add(new Place(rank, place.name(), place.total()));
        }
        return List.copyOf(ranking);
    }

    /**
     * The departments whose totals are open.
     *
     * @return the bounds of each total, in the order of the group
     */
    public Map<String, Interval> open() {
        Map<String, Interval> open = new LinkedHashMap<>();
        evaluations.forEach((name, evaluation) -> {
            if (!(evaluation.total() instanceof Outcome.Scored)) {
                open.put(name, evaluation.totalBounds());
            }
        });
        return Collections.unmodifiableMap(open);
    }

    /**
     * A quantile of the totals.
     *
     * @param share which one, 0 to 1, such as 1/4 for the lower quartile and 1/2 for the median
     * @return the exact quantile, interpolated between neighbours: see {@link Quantile}
     * @throws IllegalArgumentException if the share is out of bounds or no total is known
     */
    public Rational quantile(Rational share) {
        return Quantile.of(share, totals().values());
    }

    /**
     * How many departments have each grade. One with several possible grades, because its total is open or the scale is not
     * sound, counts for none of them, so that the numbers may make less than the group.
     *
     * @return the grades of the scale, best first, with their numbers; empty without a scale
     */
    public Map<Grade, Integer> grades() {
        Map<Grade, Integer> grades = new LinkedHashMap<>();
        evaluations.values().stream()
                .findFirst()
                .flatMap(evaluation -> evaluation.rubric().gradeScale())
                .map(GradeScale::bands)
                .orElse(List.of())
                .forEach(band -> grades.put(band.grade(), 0));
        evaluations
                .values()
                .forEach(evaluation -> evaluation.grade().ifPresent(grade -> grades.merge(grade, 1, Integer::sum)));
        return Collections.unmodifiableMap(grades);
    }

    /**
     * The indicators on which points were lost, most points first; equal ones in the order of the rubric. Open scores and rows
     * that do not apply count for nothing, and so do bonuses and advisory rows: what they do not give is not lost.
     *
     * @return the losses
     */
    public List<Loss> losses() {
        List<Loss> losses = new ArrayList<>();
        indicatorIds().forEach(id -> {
            Loss loss = loss(id);
            if (loss.lost().signum() > 0) {
                losses.add(loss);
            }
        });
        losses.sort(Comparator.comparing(Loss::lost).reversed());
        return List.copyOf(losses);
    }

    private Loss loss(String id) {
        Rational lost = Rational.ZERO;
        Rational points = Rational.ZERO;
        int departments = 0;
        String name = "";
        for (Evaluation evaluation : evaluations.values()) {
            NodeResult.OfIndicator row = evaluation.indicator(id);
            name = row.node().name();
            if (row.score() instanceof Outcome.Scored scored) {
                Rational missing = lost(row, scored.points());
                lost = lost.plus(missing);
                points = points.plus(row.points());
                departments += missing.signum();
            }
        }
        Rational share = points.signum() == 0 ? Rational.ZERO : lost.dividedBy(points);
        return new Loss(id, name, lost, share, departments);
    }

    private static Rational lost(NodeResult.OfIndicator row, Rational score) {
        return switch (row.node().role()) {
            case REGULAR -> row.points().minus(score).max(Rational.ZERO);
            case MALUS -> score.max(Rational.ZERO);
            case BONUS, ADVISORY -> Rational.ZERO;
        };
    }

    /**
     * The departments that stand apart, by their totals and then indicator by indicator.
     *
     * @return the outliers
     */
    public List<Outlier> outliers() {
        List<Outlier> outliers = new ArrayList<>();
        evaluations.values().stream()
                .findFirst()
                .ifPresent(any -> outliers.addAll(outliers(any.rubric().name(), totals())));
        for (String id : indicatorIds()) {
            Map<String, Rational> scores = new LinkedHashMap<>();
            String row = loss(id).name();
            evaluations.forEach((name, evaluation) -> {
                if (evaluation.indicator(id).score() instanceof Outcome.Scored scored) {
                    scores.put(name, scored.points());
                }
            });
            outliers.addAll(outliers(row, scores));
        }
        return List.copyOf(outliers);
    }

    private static List<Outlier> outliers(String row, Map<String, Rational> scores) {
        if (scores.isEmpty()) {
            return List.of();
        }
        Interval usual = Quantile.usual(scores.values());
        List<Outlier> outliers = new ArrayList<>();
        scores.forEach((name, score) -> {
            if (!usual.contains(score)) {
                outliers.add(new Outlier(name, row, score, usual));
            }
        });
        return outliers;
    }

    private Map<String, Rational> totals() {
        Map<String, Rational> totals = new LinkedHashMap<>();
        evaluations.forEach((name, evaluation) -> {
            if (evaluation.total() instanceof Outcome.Scored scored) {
                totals.put(name, scored.points());
            }
        });
        return totals;
    }

    private Set<String> indicatorIds() {
        Set<String> ids = new LinkedHashSet<>();
        evaluations.values().stream()
                .findFirst()
                .ifPresent(evaluation -> evaluation
                        .indicators()
                        .forEach(row -> ids.add(row.node().id())));
        return ids;
    }
}
