/**
 * A test kit for rubrics, without a dependency on any test framework: assertions that throw {@link java.lang.AssertionError}
 * with the explanation in the message. Start at {@link org.jixiao.verify.RubricAssertions}.
 *
 * <p>Beside the assertions stand the boundary cases of a rubric as a stream, and a report of which bands and items the
 * worked examples of its indicators cover. The package stands above all others of core, since its messages explain; nothing
 * depends on it.
 *
 * <pre>{@code
 * assertThatRubric(rubric).indicator("公众满意度").given("93%").scores("3").loses("2").because(ReasonCode.LOWER_BAND);
 * assertThatRubric(rubric).indicator("公众满意度").moreIsNeverWorse();
 * assertThatRubric(rubric).evaluating(facts).totals("95").isGraded("优");
 *
 * // as a JUnit @TestFactory
 * Stream<DynamicTest> edges() {
 *     return RubricAssertions.boundaryChecks(rubric).map(check -> dynamicTest(check.name(), check::run));
 * }
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package org.jixiao.verify;

import org.jspecify.annotations.NullMarked;
