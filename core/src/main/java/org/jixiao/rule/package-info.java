/**
 * The closed algebra from observations to an outcome, and its normal form. Start at {@link org.jixiao.rule.Rules} to
 * write a rule and at {@link org.jixiao.rule.ResolvedRule} to evaluate one.
 *
 * <p>What an author writes is a {@link org.jixiao.rule.Rule}; every rule over one number becomes a {@link
 * org.jixiao.rule.ScoreFunction}, on which scoring, review, inversion and plots all work. An {@link
 * org.jixiao.rule.Outcome} is exact points or a typed reason why there are none; a value in no band is never zero, and one
 * in two bands is never the first. The package knows no rubric: it scores one row.
 *
 * <pre>{@code
 * Rule rule = Rules.atMost(percent(100)).earns(full())
 *         .loses(points("0.5")).forEach(percentagePoints(1)).downTo(zero());
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package org.jixiao.rule;

import org.jspecify.annotations.NullMarked;
