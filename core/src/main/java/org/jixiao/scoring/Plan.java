package org.jixiao.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Facts;
import org.jixiao.measure.StandardFacts;
import org.jixiao.plan.Code;
import org.jixiao.plan.Coder;
import org.jixiao.plan.FactRow;
import org.jixiao.plan.NotCompiled;
import org.jixiao.plan.Program;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.rubric.RoundingPolicy.Stage;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rubric.Section;
import org.jixiao.rubric.Veto;
import org.jixiao.rule.Condition;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.ResolvedRule;
import org.jixiao.rule.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A rubric written down as arithmetic, as far as it goes. What it does not settle is left to {@link Evaluating}, which gives
 * the same wherever both give something.
 */
final class Plan {
    private final Rubric rubric;
    private final Map<String, ResolvedRule> rules;
    private final List<Indicator> indicators;
    private final Set<String> read;
    private final Map<String, String> notCompiled = new LinkedHashMap<>();
    private final Program program;
    private final Rational unit;
    private final Program.Exact exact = this::exact;

    Plan(Rubric rubric, Map<String, ResolvedRule> rules, Map<String, Unit> units) {
        this.rubric = rubric;
        this.rules = rules;
        this.indicators = rubric.indicators();
        this.read = new LinkedHashSet<>(rubric.factIds());
        this.unit = rubric.rounding().rounding().lastDigit();
        Coder coder = Coder.of(units, rubric.rounding().rounding());
        Program.Draft draft = new Program.Draft(coder, rubric.rounding().rounding());
        for (RubricNode part : rubric.parts()) {
            add(part, 1, coder, draft);
        }
        rubric.vetoes().forEach(veto -> refuse(veto, coder, draft));
        if (rubric.rounding().stage() == Stage.TOTAL) {
            draft.roundTotal();
        }
        if (rubric.totalCapped()) {
            draft.bounds(Rational.ZERO, rubric.statedPoints().max(rubric.points()));
        }
        this.program = finished(draft, coder);
    }

    /** A rubric whose rows together are too much for whole numbers is left to the exact tree as a whole. */
    private Program finished(Program.Draft draft, Coder coder) {
        try {
            return draft.program();
        } catch (NotCompiled e) {
            indicators.forEach(indicator -> notCompiled.putIfAbsent(indicator.id(), e.reason()));
            Program.Draft none = new Program.Draft(coder, rubric.rounding().rounding());
            none.totalIsNoSum();
            indicators.forEach(indicator -> none.row(null, 0));
            return none.program();
        }
    }

    private void add(RubricNode node, int sign, Coder coder, Program.Draft draft) {
        int counted = switch (node.role()) {
            case REGULAR, BONUS -> sign;
            case MALUS -> -sign;
            case ADVISORY -> 0;
        };
        if (node instanceof Section section) {
            if (section.combination() != Combination.SUM) {
                draft.totalIsNoSum();
            }
            section.vetoes().forEach(veto -> refuse(veto, coder, draft));
            section.parts().forEach(part -> add(part, counted, coder, draft));
        } else {
            draft.row(code((Indicator) node, coder), counted);
        }
    }

    private void refuse(Veto veto, Coder coder, Program.Draft draft) {
        try {
            draft.refuse(Truth.test(veto.condition(), coder));
        } catch (NotCompiled e) {
            draft.totalIsNoSum();
        }
    }

    private @Nullable Code code(Indicator indicator, Coder coder) {
        ResolvedRule rule = rules.get(indicator.id());
        if (rule == null) {
            return coder.constant(Rational.ZERO);
        }
        try {
            Code code = rule.code(coder);
            Optional<Condition> condition = indicator.appliesWhen();
            if (condition.isPresent()) {
                code = coder.cases(List.of(Truth.test(condition.get(), coder)), List.of(code, coder.open()));
            }
            RoundingPolicy policy = rubric.rounding();
            return policy.stage() == Stage.INDICATOR
                    ? coder.rounded(code, policy.rounding(), rule.least(), rule.most())
                    : code;
        } catch (NotCompiled e) {
            notCompiled.put(indicator.id(), e.reason());
            return null;
        }
    }

    private List<Issue> unread(Facts facts) {
        List<String> unread = facts.ids().stream()
                .filter(id -> !read.contains(id) && !StandardFacts.isStandard(id))
                .toList();
        return unread.isEmpty()
                ? List.of()
                : List.of(Issue.of(StandardIssue.FACT_NOT_READ, Location.WHOLE, "ids", String.join(", ", unread)));
    }

    /** The evaluation by the exact tree. */
    Evaluation exactly(Facts facts) {
        return new Evaluating(rubric, rules, facts, unread(facts)).run();
    }

    Rubric rubric() {
        return rubric;
    }

    Program program() {
        return program;
    }

    /** The rows that are left to the exact tree, and why. */
    Map<String, String> notCompiled() {
        return Collections.unmodifiableMap(notCompiled);
    }

    /** The total in units of the last digit, or {@link Program#UNSETTLED}. */
    long score(FactRow row, long @Nullable [] scores) {
        return program.score(row, scores, exact);
    }

    /** As {@link #score}, and by the exact tree where that is due. */
    long scoreAnyhow(FactRow row, long @Nullable [] scores) {
        long total = score(row, scores);
        return total == Program.UNSETTLED ? byTree(row.facts(), scores) : total;
    }

    private long byTree(Facts facts, long @Nullable [] scores) {
        Evaluation evaluation = exactly(facts);
        List<NodeResult.OfIndicator> rows = evaluation.indicators();
        for (int i = 0; scores != null && i < rows.size(); i++) {
            scores[i] = inUnits(rows.get(i).score());
        }
        return inUnits(evaluation.total());
    }

    long inUnits(Outcome outcome) {
        return outcome instanceof Outcome.Scored scored
                ? scored.points().dividedBy(unit).wholeTimes(1, 1, Program.UNSETTLED)
                : Program.UNSETTLED;
    }

    Rational points(long units) {
        return unit.multipliedBy(units);
    }

    private @Nullable Rational exact(int index, FactRow row) {
        ResolvedRule rule = rules.get(indicators.get(index).id());
        if (rule == null || indicators.get(index).appliesWhen().isPresent()) {
            return null;
        }
        return rule.evaluate(row.facts()).outcome() instanceof Outcome.Scored scored
                ? rubric.rounding().apply(scored.points(), Stage.INDICATOR)
                : null;
    }
}
