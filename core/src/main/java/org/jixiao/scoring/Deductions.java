package org.jixiao.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.measure.Facts.Remark;
import org.jixiao.measure.ItemStatus;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.AgainstTarget;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Decision;
import org.jixiao.rule.EachItem;
import org.jixiao.rule.Interpolation;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.Steps;
import org.jixiao.rule.Verdict;

/** Turns what decided a verdict into the points lost, each with its reason. They sum to full points less the score. */
final class Deductions implements Decision.Cases<List<Deductions.Loss>> {
    private final Verdict verdict;
    private final Rational lost;

    private Deductions(Verdict verdict, Rational lost) {
        this.verdict = verdict;
        this.lost = lost;
    }

    /** Points lost for one reason. */
    record Loss(Rational points, ReasonCode code, Map<String, String> arguments) {}

    static List<Deduction> of(String indicatorId, Verdict verdict, Optional<Remark> remark) {
        if (!(verdict.outcome() instanceof Outcome.Scored scored)
                || scored.points().compareTo(verdict.full()) >= 0) {
            return List.of();
        }
        Rational lost = verdict.full().minus(scored.points());
        List<Deduction> deductions = new ArrayList<>();
        for (Loss loss : losses(verdict, lost)) {
            deductions.add(new Deduction(
                    indicatorId,
                    loss.points(),
                    loss.code(),
                    loss.arguments(),
                    remark.map(Remark::reason),
                    remark.map(Remark::improvement)));
        }
        return deductions;
    }

    private static List<Loss> losses(Verdict verdict, Rational lost) {
        return verdict.decision().match(new Deductions(verdict, lost));
    }

    private List<Loss> one(ReasonCode code, Object... namesAndValues) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
        }
        return List.of(new Loss(lost, code, arguments));
    }

    /** Spreads the points lost over causes in their order, none taking more than is left. */
    private List<Loss> spread(List<Loss> causes) {
        List<Loss> spread = new ArrayList<>();
        Rational left = lost;
        for (Loss cause : causes) {
            Rational points = cause.points().min(left);
            if (points.signum() > 0) {
                spread.add(new Loss(points, cause.code(), cause.arguments()));
                left = left.minus(points);
            }
        }
        if (left.signum() > 0) {
            spread.add(new Loss(left, ReasonCode.PARTS, Map.of()));
        }
        return spread;
    }

    @Override
    public List<Loss> byValue(Decision.ByValue it) {
        if (!verdict.parts().isEmpty()) {
            return inner(0);
        }
        String figure = it.input().quantity().map(Quantity::toString).orElse("");
        if (verdict.rule() instanceof Steps) {
            return one(
                    ReasonCode.STEPS,
                    "figure",
                    figure,
                    "steps",
                    it.steps().map(Rational::toString).orElse(""));
        }
        if (verdict.rule() instanceof AgainstTarget rule) {
            boolean met = it.input()
                    .quantity()
                    .flatMap(
                            value -> it.target().map(target -> rule.comparison().holds(value.compareTo(target))))
                    .orElse(false);
            return one(
                    met ? ReasonCode.OVERSHOOT : ReasonCode.TARGET_MISSED,
                    "figure",
                    figure,
                    "target",
                    it.target().map(Quantity::toString).orElse(""));
        }
        return one(
                verdict.rule() instanceof Interpolation ? ReasonCode.INTERPOLATED : ReasonCode.LOWER_BAND,
                "figure",
                figure,
                "piece",
                it.piece().map(Object::toString).orElse(""));
    }

    private List<Loss> inner(int part) {
        return losses(verdict.parts().get(part), lost);
    }

    @Override
    public List<Loss> byItems(Decision.ByItems it) {
        if (it.items().isEmpty()) {
            return one(ReasonCode.ITEM_NOT_MET, "number", it.total() - it.met());
        }
        List<Loss> causes = new ArrayList<>();
        for (Decision.ItemMark item : it.items()) {
            if (item.status() != ItemStatus.MET && item.earned().compareTo(item.possible()) < 0) {
                causes.add(new Loss(
                        item.possible().minus(item.earned()), ReasonCode.ITEM_NOT_MET, Map.of("item", item.text())));
            }
        }
        return spread(causes);
    }

    @Override
    public List<Loss> byViolations(Decision.ByViolations it) {
        if (it.knockedOut()) {
            long found = it.kinds().stream().mapToLong(Decision.KindCost::found).sum();
            return one(ReasonCode.KNOCKED_OUT, "number", found);
        }
        List<Loss> causes = new ArrayList<>();
        for (Decision.KindCost kind : it.kinds()) {
            Map<String, String> arguments = new LinkedHashMap<>();
            arguments.put("kind", kind.text());
            arguments.put("number", String.valueOf(kind.counted()));
            causes.add(new Loss(kind.cost(), ReasonCode.VIOLATION, arguments));
        }
        return spread(causes);
    }

    @Override
    public List<Loss> byTier(Decision.ByTier it) {
        return it.coefficient().isPresent()
                ? one(
                        ReasonCode.LOWER_TIER,
                        "tier",
                        it.text(),
                        "coefficient",
                        it.coefficient().get().multipliedBy(Rational.HUNDRED) + "%")
                : one(ReasonCode.LOWER_TIER, "tier", it.text());
    }

    @Override
    public List<Loss> reported(Decision.Reported it) {
        return one(ReasonCode.REPORTED, "points", it.points());
    }

    @Override
    public List<Loss> byCondition(Decision.ByCondition it) {
        return verdict.parts().get(0).decision() instanceof Decision.None
                ? one(ReasonCode.CASE, "case", it.chosen() < 0 ? "–" : it.chosen() + 1)
                : inner(0);
    }

    @Override
    public List<Loss> vetoed(Decision.ByVeto it) {
        return one(ReasonCode.VETO, "reason", it.reason());
    }

    @Override
    public List<Loss> byParts(Decision.ByParts it) {
        if (it.deciding() >= 0) {
            return inner(it.deciding());
        }
        if (!(verdict.rule() instanceof EachItem rule)
                || it.labels().size() != verdict.parts().size()) {
            return one(ReasonCode.PARTS);
        }
        boolean equal = rule.combination() != EachItem.Combination.WEIGHTED;
        List<Loss> causes = new ArrayList<>();
        for (int i = 0; equal && i < it.labels().size(); i++) {
            Verdict part = verdict.parts().get(i);
            Rational points = ((Outcome.Scored) part.outcome()).points();
            Rational share = rule.combination() == EachItem.Combination.MEAN
                    ? Rational.of(1, it.labels().size())
                    : Rational.ONE;
            causes.add(new Loss(
                    part.full().minus(points).multipliedBy(share),
                    ReasonCode.ITEM_OF_LIST,
                    Map.of("item", it.labels().get(i))));
        }
        return equal ? spread(causes) : one(ReasonCode.ITEM_OF_LIST, "item", "–");
    }

    @Override
    public List<Loss> none(Decision.None it) {
        return one(verdict.rule() instanceof Bands ? ReasonCode.LOWER_BAND : ReasonCode.PARTS);
    }
}
