/**
 * The sheet as written: sections of any depth, indicators, points, policies, grade scale and where each is laid down.
 * Start at {@link org.jixiao.rubric.Rubric}.
 *
 * <p>A rubric is data and can be read without an engine. A published rubric with wrong sums and gaps is representable; what
 * is wrong with it is listed in {@link org.jixiao.rubric.Rubric#issues()}. The package does not score.
 *
 * <pre>{@code
 * Rubric rubric = Rubric.named("部门整体支出绩效自评")
 *         .section("投入", 15, s -> s
 *                 .indicator("在职人员控制率", 5, i -> i
 *                         .measuredBy(STAFF_CONTROL_RATE)
 *                         .scoredBy(atMost(percent(100)).earns(full())
 *                                 .loses(points("0.5")).forEach(percentagePoints(1)).downTo(zero()))))
 *         .gradedBy(GradeScale.fourLevel())
 *         .build();
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package org.jixiao.rubric;

import org.jspecify.annotations.NullMarked;
