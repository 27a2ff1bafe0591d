package org.jixiao.examples.peers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jixiao.dmn.DmnInput;
import org.jixiao.dmn.DmnIssue;
import org.jixiao.dmn.DmnModel;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.Verdict;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;
import org.jixiao.scoring.Scorer;
import org.jspecify.annotations.Nullable;

/** Holds what an engine gives for a rubric's model against what a scorer gives, row by row, and the totals and grades. */
final class Agreement {
    /** How far an engine's number may be from the exact one, relative to it, and still count as the engine's nearest. */
    private final Rational tolerance;

    private final Scorer scorer;
    private final DmnModel model;
    private final Engine engine;
    private long equal;
    private long nearest;
    private long unknown;
    private final List<Difference> differences = new ArrayList<>();

    /**
     * One row, or the total, on which they differ.
     *
     * @param id the row, or {@code total}
     * @param row the row's result, or null for the total
     * @param ours the scorer's outcome
     * @param theirs the engine's number, or null for none
     * @param facts the facts
     */
    record Difference(
            String id,
            NodeResult.@Nullable OfIndicator row,
            Outcome ours,
            @Nullable BigDecimal theirs,
            Facts facts) {
        @Override
        public String toString() {
            return id + ": " + ours + ", but " + theirs + " for\n" + facts;
        }
    }

    Agreement(Rubric rubric, String tolerance, BiFunction<DmnModel, byte[], Engine> loader) {
        this.tolerance = Rational.parse(tolerance);
        this.scorer = Scorer.of(rubric);
        this.model = DmnModel.of(rubric);
        this.engine = loader.apply(model, model.xml());
    }

    DmnModel model() {
        return model;
    }

    long equal() {
        return equal;
    }

    /** How often the engine gave a number that is its nearest, but not the exact one. */
    long nearest() {
        return nearest;
    }

    /** How often the engine gave nothing where the scorer knew the score although something was not known. */
    long unknown() {
        return unknown;
    }

    List<Difference> differences() {
        return differences;
    }

    /** The same facts without what no variable can hold; figures with endless decimals are cut. */
    Facts fitting(Facts facts) {
        Facts fitting = facts;
        for (var checked = model.variables(fitting); checked.isInvalid(); checked = model.variables(fitting)) {
            for (var issue : checked.getError()) {
                String id = issue.arguments().getOrDefault("fact", "");
                Optional<Observation> stated = fitting.observation(id);
                if (stated.isPresent()
                        && stated.get() instanceof Observation.Measured measured
                        && issue.code() == DmnIssue.FACT_NOT_DECIMAL) {
                    Quantity figure = measured.quantity();
                    Rational cut = Rational.of(figure.value().toBigDecimal(3, RoundingMode.HALF_UP));
                    fitting = fitting.with(id, new Observation.Measured(new Quantity(cut, figure.unit())));
                } else {
                    fitting = fitting.without(id);
                }
            }
        }
        return fitting;
    }

    void compare(Facts facts) {
        Evaluation evaluation = scorer.evaluate(facts);
        Map<String, @Nullable Object> results = engine.evaluate(variables(facts, evaluation));
        boolean allKnown = true;
        for (NodeResult.OfIndicator row : evaluation.indicators()) {
            String id = row.node().id();
            BigDecimal theirs = Engine.number(results.get(model.pointsOf(id)));
            boolean open = row.verdict().map(Agreement::hasOpenPart).orElse(false);
            // inside a mean the engine's points are those that count, before they are rounded
            Outcome exact = row.exact();
            if (theirs == null || !agree(exact, theirs)) {
                compare(id, row, row.score(), theirs, open, facts);
            } else {
                equal++;
            }
            allKnown &= theirs != null;
        }
        compare("total", null, evaluation.total(), Engine.number(results.get(model.total())), !allKnown, facts);
        compareGrades(evaluation, results);
    }

    private void compareGrades(Evaluation evaluation, Map<String, @Nullable Object> results) {
        if (model.grade().isEmpty() || Engine.number(results.get(model.total())) == null) {
            return;
        }
        Object theirs = results.get(model.grade().get());
        String ours = evaluation.grade().map(grade -> grade.name()).orElse(null);
        boolean same = Objects.equals(ours, theirs);
        // a limit whose condition is not known may leave one grade all the same
        boolean unsettled = theirs == null && !evaluation.rubric().gradeLimits().isEmpty();
        if (same) {
            equal++;
        } else if (unsettled) {
            unknown++;
        } else {
            throw new AssertionError("grade " + ours + ", but " + theirs + " for " + evaluation);
        }
    }

    private Map<String, Object> variables(Facts facts, Evaluation evaluation) {
        Map<String, Object> variables =
                new LinkedHashMap<>(model.variables(facts).get());
        for (DmnInput input : model.inputs()) {
            if (input.kind() == DmnInput.Kind.POINTS
                    && evaluation.indicator(input.id()).exact() instanceof Outcome.Scored scored) {
                variables.put(input.name(), scored.points().toBigDecimal(33, RoundingMode.HALF_EVEN));
            }
        }
        return variables;
    }

    private static boolean hasOpenPart(Verdict verdict) {
        return verdict.parts().stream().anyMatch(part -> part.outcome() instanceof Outcome.Open || hasOpenPart(part));
    }

    private void compare(
            String id,
            NodeResult.@Nullable OfIndicator row,
            Outcome ours,
            @Nullable BigDecimal theirs,
            boolean somethingOpen,
            Facts facts) {
        if (theirs == null ? !(ours instanceof Outcome.Scored) : agree(ours, theirs)) {
            equal++;
        } else if (theirs == null && somethingOpen) {
            unknown++;
        } else if (theirs != null && ours instanceof Outcome.Scored scored && isNearest(scored.points(), theirs)) {
            nearest++;
        } else if (theirs != null
                && row != null
                && row.exact() instanceof Outcome.Scored scored
                && isNearest(scored.points(), theirs)) {
            nearest++;
        } else {
            differences.add(new Difference(id, row, ours, theirs, facts));
        }
    }

    private static boolean agree(Outcome ours, BigDecimal theirs) {
        Rational number = Rational.of(theirs);
        return ours instanceof Outcome.Scored scored
                ? scored.points().equals(number)
                : ours instanceof Outcome.Open open
                        && open.least().equals(number)
                        && open.most().equals(number);
    }

    private boolean isNearest(Rational points, BigDecimal theirs) {
        Rational size = points.absolute().max(Rational.ONE);
        return points.minus(Rational.of(theirs)).absolute().compareTo(tolerance.multipliedBy(size)) <= 0;
    }
}
