package org.jixiao.verify;

import java.util.stream.Stream;
import org.jixiao.review.BoundaryCases;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Evaluation;

/** Where assertions about rubrics and evaluations begin. */
public final class RubricAssertions {
    private RubricAssertions() {}

    /**
     * Begins assertions about a rubric.
     *
     * @param rubric the rubric
     * @return the assertions
     */
    public static RubricAssert assertThatRubric(Rubric rubric) {
        return new RubricAssert(rubric);
    }

    /**
     * Begins assertions about an evaluation.
     *
     * @param evaluation the evaluation
     * @return the assertions
     */
    public static EvaluationAssert assertThatEvaluation(Evaluation evaluation) {
        return new EvaluationAssert(evaluation);
    }

    /**
     * A check for every edge of every rule, on it and one unit to each side: that the value there earns points, and that no
     * two bands claim it.
     *
     * @param rubric the rubric
     * @return the checks, in the order of the sheet, ready for a test that is made of tests
     */
    public static Stream<BoundaryCheck> boundaryChecks(Rubric rubric) {
        return BoundaryCases.of(rubric).stream().map(BoundaryCheck::new);
    }
}
