package org.jixiao.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.scoring.Evaluation;

/** An indicator that is scored by items, violations or tiers, with the cheapest change for each gain. */
final class MovableItems implements MovableRow {
    private final List<Option> options;

    private MovableItems(List<Option> options) {
        this.options = options;
    }

    static MovableItems of(Evaluation evaluation, String indicatorId, Map<String, Rational> costs) {
        ItemMoves moves = ItemMoves.of(evaluation, indicatorId);
        RoundingPolicy rounding = evaluation.rubric().rounding();
        ItemChange now = moves.now();
        Rational score = rounding.apply(now.points(), RoundingPolicy.Stage.INDICATOR);
        List<Option> options = new ArrayList<>();
        for (ItemChange change : moves.all(costs)) {
            Rational gain = rounding.apply(change.points(), RoundingPolicy.Stage.INDICATOR)
                    .minus(score);
            options.add(new Option(
                    gain,
                    change.cost(),
                    new GradePlan.Change(indicatorId, now.to(), change.to(), true, gain, change.cost())));
        }
        return new MovableItems(options);
    }

    @Override
    public boolean isSloped() {
        return false;
    }

    /** One change for each gain, of which nothing is lost; staying as it is gains nothing and costs nothing. */
    @Override
    public List<Option> options(Rational needed) {
        return options;
    }

    @Override
    public Optional<Option> cheapest(Rational gain) {
        return options.stream()
                .filter(option -> option.gain().compareTo(gain) >= 0)
                .min(Comparator.comparing(Option::cost));
    }
}
