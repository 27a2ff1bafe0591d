package org.jixiao.document.testing;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jixiao.document.Document;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;
import org.jixiao.testing.JixiaoArbitraries;

/** A value with the kind of document that it makes. */
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
                net.jqwik.api.Tuple.of(8, rubrics().map(rubric -> new Sample<>(Document.RUBRIC, rubric))),
                net.jqwik.api.Tuple.of(4, of(model -> new Sample<>(Document.FACTS, model.facts()))),
                net.jqwik.api.Tuple.of(2, of(model -> new Sample<>(Document.DEPARTMENT, model.department()))),
                net.jqwik.api.Tuple.of(3, of(model -> new Sample<>(Document.ACCOUNTS, model.accounts()))),
                net.jqwik.api.Tuple.of(2, of(model -> new Sample<>(Document.PROGRAMME, model.programme()))),
                net.jqwik.api.Tuple.of(1, of(model -> new Sample<>(Document.PUBLISHED, model.published()))),
                net.jqwik.api.Tuple.of(2, of(model -> new Sample<>(Document.REVIEW, model.issues()))),
                net.jqwik.api.Tuple.of(2, of(model -> new Sample<>(Document.AUDIT, model.findings()))),
                net.jqwik.api.Tuple.of(
                        6, evaluations().map(evaluation -> new Sample<>(Document.EVALUATION, evaluation))));
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
                        JixiaoArbitraries.rules().list().ofMinSize(1).ofMaxSize(5), Arbitraries.randomValue(Random::nextLong))
                .as((rules, seed) -> new RandomModel(new Random(seed)).rubric(rules));
    }

    /**
     * Evaluations of rubrics that can be scored.
     *
     * @return the generator
     */
    public static Arbitrary<Evaluation> evaluations() {
        return JixiaoArbitraries.rubrics()
                .filter(rubric -> Scorer.check(rubric).isValid())
                .flatMap(rubric -> JixiaoArbitraries.facts(rubric)
                        .map(facts -> Scorer.of(rubric).evaluate(facts)));
    }

    /**
     * All kinds of documents that {@link #any()} gives values of.
     *
     * @return the kinds
     */
    public static List<Document<?>> kinds() {
        return List.of(
                Document.RUBRIC,
                Document.FACTS,
                Document.DEPARTMENT,
                Document.ACCOUNTS,
                Document.PROGRAMME,
                Document.PUBLISHED,
                Document.REVIEW,
                Document.AUDIT,
                Document.EVALUATION);
    }
}
