package org.jixiao.document.testing;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jixiao.document.ConformanceCase;
import org.jixiao.document.Document;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;
import org.jixiao.rubric.IndicatorBuilder;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricBuilder;
import org.jixiao.rubric.Target;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;
import org.jixiao.testing.JixiaoArbitraries;
import org.jixiao.testing.RuleArbitraries;

/** Random values with the kinds of document that they make. */
public final class Models {
    private Models() {}

    /**
     * A value and its kind of document.
     *
     * @param document the kind
     * @param value the value
     * @param <T> the type of the value
     */
    public record Sample<T>(Document<T> document, T value) {}

    /**
     * Values of all kinds of documents.
     *
     * @return the generator
     */
    public static Arbitrary<Sample<?>> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, rubrics().map(rubric -> new Sample<>(Document.RUBRIC, rubric))),
                Tuple.of(4, of(model -> new Sample<>(Document.FACTS, model.facts()))),
                Tuple.of(2, of(model -> new Sample<>(Document.DEPARTMENT, model.department()))),
                Tuple.of(3, of(model -> new Sample<>(Document.ACCOUNTS, model.accounts()))),
                Tuple.of(2, of(model -> new Sample<>(Document.PROGRAMME, model.programme()))),
                Tuple.of(1, of(model -> new Sample<>(Document.PUBLISHED, model.published()))),
                Tuple.of(2, of(model -> new Sample<>(Document.REVIEW, model.issues()))),
                Tuple.of(2, of(model -> new Sample<>(Document.AUDIT, model.findings()))),
                Tuple.of(6, evaluations().map(evaluation -> new Sample<>(Document.EVALUATION, evaluation))),
                Tuple.of(
                        1,
                        evaluations()
                                .map(evaluation -> List.of(ConformanceCase.of("case", evaluation)))
                                .map(cases -> new Sample<>(Document.CASES, cases))));
    }

    private static Arbitrary<Sample<?>> of(Function<RandomModel, Sample<?>> make) {
        return Arbitraries.randomValue(random -> make.apply(new RandomModel(random)));
    }

    /**
     * Rubrics with all that a rubric can have; they may well have issues.
     *
     * @return the generator
     */
    public static Arbitrary<Rubric> rubrics() {
        return Combinators.combine(
                        JixiaoArbitraries.rules().list().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.randomValue(Random::nextLong))
                .as((rules, seed) -> new RandomModel(new Random(seed)).rubric(rules));
    }

    /**
     * Evaluations of rubrics that can be scored.
     *
     * @return the generator
     */
    public static Arbitrary<Evaluation> evaluations() {
        return Arbitraries.oneOf(
                        JixiaoArbitraries.rubrics(), JixiaoArbitraries.rules().map(Models::ofOneRow))
                .filter(rubric -> Scorer.check(rubric).isValid())
                .flatMap(rubric -> Combinators.combine(JixiaoArbitraries.facts(rubric), Arbitraries.of(true, false))
                        .as((facts, remarked) ->
                                Scorer.of(rubric).evaluate(remarked ? remarked(facts, rubric) : facts)));
    }

    private static Rubric ofOneRow(RuleArbitraries.Stated stated) {
        IndicatorBuilder row = new IndicatorBuilder()
                .id(stated.row().id())
                .name("行")
                .points(stated.row().points())
                .measure(stated.row().measure())
                .rule(stated.rule());
        Formula target = stated.row().target();
        if (target != null) {
            row.target(new Target(Comparison.AT_LEAST, target));
        }
        return new RubricBuilder().name("单行").addPart(row.build()).build();
    }

    private static Facts remarked(Facts facts, Rubric rubric) {
        Facts.Builder builder = Facts.builder().putAll(facts);
        rubric.indicators().forEach(row -> builder.remark(row.id(), "未完成", "下年改进"));
        return builder.build();
    }
}
