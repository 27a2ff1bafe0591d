package org.jixiao.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.Severity;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.Section;

/**
 * Two versions of a rubric: what changed, and whether scores given under the old one can be set beside scores under the
 * new. Rows are matched by id.
 *
 * <pre>{@code
 * RubricComparison.of(lastYear, thisYear).changes();
 * // 效果 / 公众满意度: Another standard: values in [90%, 95%) score otherwise.
 * }</pre>
 */
public final class RubricComparison {
    private final String hashBefore;
    private final String hashAfter;
    private final List<Issue> changes;

    private RubricComparison(String hashBefore, String hashAfter, List<Issue> changes) {
        this.hashBefore = hashBefore;
        this.hashAfter = hashAfter;
        this.changes = List.copyOf(changes);
    }

    /**
     * Compares two versions.
     *
     * @param before the old version
     * @param after the new version
     * @return the comparison
     */
    public static RubricComparison of(Rubric before, Rubric after) {
        List<Issue> changes = new ArrayList<>();
        ofWhole(before, after, changes);
        Map<String, ReviewedPart> old = parts(before);
        Map<String, ReviewedPart> young = parts(after);
        PartComparison comparison = new PartComparison(before, after, changes);
        Map<String, String> oldAbove = above(before);
        Map<String, String> youngAbove = above(after);
        young.forEach((id, part) -> {
            if (old.containsKey(id)) {
                boolean moved = !oldAbove.getOrDefault(id, "").equals(youngAbove.getOrDefault(id, ""));
                comparison.compare(old.get(id), part, moved);
            } else {
                changes.add(part.found(RubricChange.ADDED, "points", part.node().points()));
            }
        });
        old.forEach((id, part) -> {
            if (!young.containsKey(id)) {
                changes.add(
                        part.found(RubricChange.REMOVED, "points", part.node().points()));
            }
        });
        return new RubricComparison(ScoringHash.of(before), ScoringHash.of(after), changes);
    }

    private static Map<String, ReviewedPart> parts(Rubric rubric) {
        Map<String, ReviewedPart> parts = new LinkedHashMap<>();
        ReviewedRubric.of(rubric)
                .parts()
                .forEach(part -> parts.putIfAbsent(part.node().id(), part));
        return parts;
    }

    /** The id of the section above each part, for parts inside a section. */
    private static Map<String, String> above(Rubric rubric) {
        Map<String, String> above = new LinkedHashMap<>();
        for (ReviewedPart part : ReviewedRubric.of(rubric).parts()) {
            if (part.node() instanceof Section section) {
                section.parts().forEach(inside -> above.putIfAbsent(inside.id(), section.id()));
            }
        }
        return above;
    }

    private static void ofWhole(Rubric before, Rubric after, List<Issue> changes) {
        if (!before.name().equals(after.name())) {
            changes.add(Issue.of(RubricChange.RENAMED, Location.WHOLE, "before", before.name(), "after", after.name()));
        }
        if (!before.statedPoints().equals(after.statedPoints())) {
            changes.add(Issue.of(
                    RubricChange.POINTS_CHANGED,
                    Location.WHOLE,
                    "before",
                    before.statedPoints(),
                    "after",
                    after.statedPoints()));
        }
        add(
                RubricChange.ROUNDING_CHANGED,
                before.rounding().equals(after.rounding()) && before.totalCapped() == after.totalCapped(),
                changes);
        add(RubricChange.POLICY_CHANGED, before.notApplicable().equals(after.notApplicable()), changes);
        add(RubricChange.VETOES_CHANGED, PartComparison.sameConditions(before.vetoes(), after.vetoes()), changes);
        add(
                RubricChange.GRADES_CHANGED,
                before.gradeScale().equals(after.gradeScale())
                        && before.gradeLimits().equals(after.gradeLimits()),
                changes);
        add(
                RubricChange.TEXT_CHANGED,
                before.basis().equals(after.basis())
                        && before.period().equals(after.period())
                        && PartComparison.sameReasons(before.vetoes(), after.vetoes()),
                changes);
    }

    private static void add(RubricChange change, boolean same, List<Issue> changes) {
        if (!same) {
            changes.add(Issue.of(change, Location.WHOLE));
        }
    }

    /**
     * What changed.
     *
     * @return the changes: of the whole first, then in the order of the new sheet, last what is gone; those of severity
     *     {@code WARNING} may change scores
     */
    public List<Issue> changes() {
        return changes;
    }

    /**
     * Whether both versions give the same scores for the same facts.
     *
     * @return {@code true} if the scoring hashes are equal, or all that differs is how standards are written that give the
     *     same points to every value
     */
    public boolean scoresComparable() {
        return hashBefore.equals(hashAfter)
                || changes.stream().noneMatch(change -> change.severity() == Severity.WARNING);
    }

    /**
     * The scoring hash of the old version.
     *
     * @return the hash, as {@link ScoringHash} gives it
     */
    public String hashBefore() {
        return hashBefore;
    }

    /**
     * The scoring hash of the new version.
     *
     * @return the hash, as {@link ScoringHash} gives it
     */
    public String hashAfter() {
        return hashAfter;
    }
}
