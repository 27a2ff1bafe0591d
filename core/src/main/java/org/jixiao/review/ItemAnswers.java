package org.jixiao.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.quantity.Rational;
import org.jixiao.scoring.Evaluation;

/**
 * The exact answers for one row of an evaluation that is scored by items, violations or tiers: which items to meet, how many
 * fewer violations, which tier. For rows over a number see {@link RowAnswers}.
 *
 * <pre>{@code
 * ItemAnswers answers = ItemAnswers.of(evaluation, "rules");
 * answers.single();                            // what each item alone would bring
 * answers.leastChange(Rational.of(4));         // the fewest items that bring 4 points
 * }</pre>
 *
 * <p>A tier that leaves its coefficient open counts with the least coefficient of its range, or, where the range leaves that
 * out, with the one in the middle.
 */
public final class ItemAnswers {
    private final ItemMoves moves;

    private ItemAnswers(ItemMoves moves) {
        this.moves = moves;
    }

    /**
     * The answers of a row.
     *
     * @param evaluation where one stands now
     * @param indicatorId the indicator's id
     * @return the answers
     * @throws IllegalArgumentException if there is no such indicator, or its rule is no checklist, no list of violations and
     *     no tiers that are observed item by item; the message says what it is instead
     */
    public static ItemAnswers of(Evaluation evaluation, String indicatorId) {
        return new ItemAnswers(ItemMoves.of(evaluation, indicatorId));
    }

    /**
     * The exact points now.
     *
     * @return the points, before rounding
     */
    public Rational points() {
        return moves.now().points();
    }

    /**
     * What each single step brings: one item met, one violation fewer, or one tier instead of another.
     *
     * @return the changes, in the order of the rule, those among them that bring nothing or less
     */
    public List<ItemChange> single() {
        List<ItemChange> single = new ArrayList<>();
        for (String id : moves.ids()) {
            single.add(moves.change(Map.of(id, 1L), Map.of()));
        }
        return single;
    }

    /**
     * The change with the fewest steps that earns some points.
     *
     * @param least the points to reach, before rounding
     * @return the change, without steps where the points are earned already, or nothing if no change earns them
     */
    public Optional<ItemChange> leastChange(Rational least) {
        Map<String, Rational> costs = new LinkedHashMap<>();
        moves.ids().forEach(id -> costs.put(id, Rational.ONE));
        return cheapestChange(least, costs);
    }

    /**
     * The cheapest change that earns some points.
     *
     * @param least the points to reach, before rounding
     * @param costs what one step costs, 0 or more, by the id of the item, kind of violation or tier; what is not named stays
     * @return the change, or nothing if no change earns the points
     * @throws IllegalArgumentException if there is no step of an id, or a cost is below 0
     */
    public Optional<ItemChange> cheapestChange(Rational least, Map<String, Rational> costs) {
        return moves.all(costs).stream()
                .filter(change -> change.points().compareTo(least) >= 0)
                .min(Comparator.comparing(ItemChange::cost).thenComparingLong(ItemAnswers::length));
    }

    private static long length(ItemChange change) {
        return change.steps().values().stream().mapToLong(Long::longValue).sum();
    }
}
