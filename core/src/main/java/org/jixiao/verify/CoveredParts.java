package org.jixiao.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.issue.Language;
import org.jixiao.measure.FormulaText;
import org.jixiao.measure.ItemStatus;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;
import org.jixiao.review.ReviewedRow;
import org.jixiao.rubric.Example;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.Decision;
import org.jixiao.rule.ResolvedRule;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleLeaf;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.Tiers;
import org.jixiao.rule.Verdict;
import org.jixiao.rule.Violations;

/** The parts of one row that an example may meet, and which of them were met. */
final class CoveredParts {
    private final Map<String, Boolean> parts = new LinkedHashMap<>();

    private final ReviewedRow row;

    private CoveredParts(ReviewedRow row) {
        this.row = row;
    }

    /** Parts in words, in the order of the rule, each with whether an example meets it. */
    static Map<String, Boolean> of(ReviewedRow row, RoundingPolicy rounding) {
        CoveredParts covered = new CoveredParts(row);
        row.leaves().forEach(covered::bands);
        row.indicator().rule().ifPresent(covered::items);
        for (Example example : row.indicator().examples()) {
            Indicator alone = example.of(row.indicator());
            alone.rule()
                    .map(rule -> ResolvedRule.of(rule, alone.row(rounding)))
                    .map(rule -> rule.evaluate(example.facts(row.indicator())))
                    .ifPresent(covered::meet);
        }
        return covered.parts;
    }

    private void bands(RuleLeaf leaf) {
        for (ScoreFunction.Piece piece : leaf.function().pieces()) {
            if (leaf.domain().meets(piece.values())) {
                parts.putIfAbsent(text(leaf, piece), false);
            }
        }
    }

    /** Values of another input than the measure are told apart by its name. */
    private static String text(RuleLeaf leaf, ScoreFunction.Piece piece) {
        return leaf.input()
                        .map(input -> FormulaText.of(input, Language.ZH) + " ")
                        .orElse("")
                + piece.values().text(leaf.unit().orElse(Unit.ONE));
    }

    private void items(Rule rule) {
        if (rule instanceof Checklist checklist) {
            for (Checklist.Item item : checklist.items()) {
                parts.putIfAbsent(met(item.text()), false);
                parts.putIfAbsent(missed(item.text()), false);
            }
        } else if (rule instanceof Violations violations) {
            violations.kinds().forEach(kind -> parts.putIfAbsent(kind.text(), false));
        } else if (rule instanceof Tiers tiers) {
            tiers.tiers().forEach(tier -> parts.putIfAbsent(tier.text(), false));
        }
        rule.parts().forEach(this::items);
    }

    private static String met(String item) {
        return item + " met";
    }

    private static String missed(String item) {
        return item + " not met";
    }

    private void meet(Verdict verdict) {
        if (verdict.decision() instanceof Decision.ByValue decision) {
            decision.value().ifPresent(value -> band(verdict.rule(), value));
        }
        named(verdict.decision()).forEach(part -> parts.computeIfPresent(part, (name, seen) -> true));
        verdict.parts().forEach(this::meet);
    }

    private void band(Rule rule, Quantity value) {
        for (RuleLeaf leaf : row.leaves()) {
            if (leaf.rule().equals(rule)
                    && leaf.domain().contains(value.in(leaf.unit().orElse(value.unit())))) {
                leaf.function()
                        .pieceAt(value.in(leaf.unit().orElse(value.unit())))
                        .ifPresent(piece -> parts.computeIfPresent(text(leaf, piece), (name, seen) -> true));
            }
        }
    }

    private static List<String> named(Decision decision) {
        if (decision instanceof Decision.ByItems items) {
            return items.items().stream()
                    .map(item -> item.status() == ItemStatus.MET ? met(item.text()) : missed(item.text()))
                    .toList();
        }
        if (decision instanceof Decision.ByViolations violations) {
            return violations.kinds().stream()
                    .filter(kind -> kind.found() > 0)
                    .map(Decision.KindCost::text)
                    .toList();
        }
        return decision instanceof Decision.ByTier tier ? List.of(tier.text()) : List.of();
    }
}
