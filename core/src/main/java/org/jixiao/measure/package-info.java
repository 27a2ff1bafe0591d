/**
 * What was observed, and how a figure is made from it. Start at {@link org.jixiao.measure.Facts}.
 *
 * <p>A {@link org.jixiao.measure.Fact} names one thing that can be observed, {@link org.jixiao.measure.Facts} holds the
 * observations of one department or programme, and a {@link org.jixiao.measure.Measure} says with a {@link
 * org.jixiao.measure.Formula} how an indicator's value comes out of them. Nothing here knows marks or points.
 *
 * <pre>{@code
 * Fact staff = Fact.number("staff-in-post", "在职人员数", Unit.PERSON);
 * Fact posts = Fact.number("authorised-posts", "编制数", Unit.PERSON);
 * Measure rate = Measure.named("staff-control", "在职人员控制率", Unit.PERCENT)
 *         .withDirection(Direction.LOWER_IS_BETTER)
 *         .withFormula(ratio(of(staff), of(posts)));
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package org.jixiao.measure;

import org.jspecify.annotations.NullMarked;
