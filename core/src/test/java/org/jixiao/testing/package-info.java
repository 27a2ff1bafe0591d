/**
 * Generators for tests with jqwik: rules, rubrics and facts. Start at {@link org.jixiao.testing.JixiaoArbitraries}.
 *
 * <p>They are published as the test artifact of core, for users who check laws of their own rubrics; the oracles beside them
 * are core's own and stay out of it.
 *
 * <pre>
 * &#64;Provide
 * Arbitrary&lt;Facts&gt; facts() {
 *     return JixiaoArbitraries.knownFacts(OurRubric.RUBRIC);
 * }
 *
 * &#64;Property
 * void no_department_earns_more_than_the_points(&#64;ForAll("facts") Facts facts) {
 *     assertThatRubric(OurRubric.RUBRIC).evaluating(facts).totalsBetween("0", "100");
 * }
 * </pre>
 */
@NullMarked
package org.jixiao.testing;

import org.jspecify.annotations.NullMarked;
