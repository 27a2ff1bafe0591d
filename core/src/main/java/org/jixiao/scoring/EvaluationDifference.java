package org.jixiao.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Role;
import org.jixiao.rule.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two evaluations, row by row. The change of a row is the sum of the changes of its parts and of a
 * rest, which holds what does not come from one part: rounding, rescaling, averaging, a veto.
 *
 * @param parts the changes at the top, in the order of the later rubric, rows that were dropped last
 * @param before the earlier total
 * @param after the later total
 * @param change the change of the total, or nothing while one of the totals is open
 * @param rest the part of the change that does not come from one row, or nothing while a change is open
 */
public record EvaluationDifference(
        List<Change> parts, Outcome before, Outcome after, Optional<Rational> change, Optional<Rational> rest) {
    /**
     * Copies the parts.
     *
     * @param parts the changes at the top
     * @param before the earlier total
     * @param after the later total
     * @param change the change of the total
     * @param rest the part of the change that does not come from one row
     */
    public EvaluationDifference {
        parts = List.copyOf(parts);
    }

    /**
     * What changed in one row.
     *
     * @param id the row's id
     * @param name the row's name
     * @param role how its points count
     * @param pointsBefore the points it counted for before, or nothing if it is new
     * @param pointsAfter the points it counts for after, or nothing if it was dropped
     * @param before what it earned before, or nothing if it is new
     * @param after what it earned after, or nothing if it was dropped
     * @param change the change of its score, or nothing while one of the scores is open or does not apply
     * @param rest the part of the change that does not come from one part, or nothing for an indicator
     * @param parts the changes of its parts
     */
    public record Change(
            String id,
            String name,
            Role role,
            Optional<Rational> pointsBefore,
            Optional<Rational> pointsAfter,
            Optional<Outcome> before,
            Optional<Outcome> after,
            Optional<Rational> change,
            Optional<Rational> rest,
            List<Change> parts) {
        /**
         * Copies the parts.
         *
         * @param id the row's id
         * @param name the row's name
         * @param role how its points count
         * @param pointsBefore the points it counted for before
         * @param pointsAfter the points it counts for after
         * @param before what it earned before
         * @param after what it earned after
         * @param change the change of its score
         * @param rest the part of the change that does not come from one part
         * @param parts the changes of its parts
         */
        public Change {
            parts = List.copyOf(parts);
        }
    }

    static EvaluationDifference between(Evaluation earlier, Evaluation later) {
        List<Change> parts = changes(earlier.parts(), later.parts());
        Optional<Rational> change = change(Optional.of(earlier.total()), Optional.of(later.total()));
        return new EvaluationDifference(parts, earlier.total(), later.total(), change, rest(change, parts));
    }

    private static List<Change> changes(List<NodeResult> earlier, List<NodeResult> later) {
        Map<String, NodeResult> before = byId(earlier);
        Map<String, NodeResult> after = byId(later);
        List<Change> changes = new ArrayList<>();
        after.forEach((id, result) -> changes.add(change(before.get(id), result, result)));
        before.forEach((id, result) -> {
            if (!after.containsKey(id)) {
                changes.add(change(result, null, result));
            }
        });
        return changes;
    }

    private static Map<String, NodeResult> byId(List<NodeResult> results) {
        Map<String, NodeResult> byId = new LinkedHashMap<>();
        results.forEach(result -> byId.put(result.node().id(), result));
        return byId;
    }

    private static Change change(@Nullable NodeResult before, @Nullable NodeResult after, NodeResult named) {
        List<Change> parts =
                changes(before == null ? List.of() : before.parts(), after == null ? List.of() : after.parts());
        Optional<Outcome> was = Optional.ofNullable(before).map(NodeResult::score);
        Optional<Outcome> is = Optional.ofNullable(after).map(NodeResult::score);
        Optional<Rational> change = change(was, is);
        return new Change(
                named.node().id(),
                named.node().name(),
                named.node().role(),
                Optional.ofNullable(before).map(NodeResult::points),
                Optional.ofNullable(after).map(NodeResult::points),
                was,
                is,
                change,
                parts.isEmpty() ? Optional.empty() : rest(change, parts),
                parts);
    }

    /** A row that is new or was dropped changes by all it earned. */
    private static Optional<Rational> change(Optional<Outcome> before, Optional<Outcome> after) {
        Optional<Rational> was = points(before);
        Optional<Rational> is = points(after);
        return is.flatMap(now -> was.map(now::minus));
    }

    private static Optional<Rational> points(Optional<Outcome> outcome) {
        if (outcome.isEmpty()) {
            return Optional.of(Rational.ZERO);
        }
        return outcome.get() instanceof Outcome.Scored scored ? Optional.of(scored.points()) : Optional.empty();
    }

    private static Optional<Rational> rest(Optional<Rational> change, List<Change> parts) {
        if (change.isEmpty()) {
            return Optional.empty();
        }
        Rational rest = change.get();
        for (Change part : parts) {
            if (part.role() == Role.ADVISORY) {
                continue;
            }
            if (part.change().isEmpty()) {
                return Optional.empty();
            }
            rest = part.role() == Role.MALUS
                    ? rest.plus(part.change().get())
                    : rest.minus(part.change().get());
        }
        return Optional.of(rest);
    }
}
