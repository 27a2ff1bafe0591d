/**
 * Scoring standards in the official wording (评分标准) as rules, and rules as such sentences. Start at {@link
 * org.jixiao.wording.RuleWording}.
 *
 * <p>A sentence is spelled in one way, divided into words by a lexicon, into clauses by what they earn or lose, and put
 * together with the row it stands in. Every character belongs to a clause, to a phrase that is known to add nothing, or to
 * an issue; what a text leaves open is read as the rubric says and put on record, and what cannot be decided is refused.
 * A new phrase is one line of the lexicon. The package scores nothing: it makes values of {@link org.jixiao.rule}.
 *
 * <pre>{@code
 * RuleWording.parse("≤100%，计5分；每超过1个百分点扣0.5分，扣完为止", WordingContext.of("在职人员控制率", "5"));
 * RuleWording.print(rule);   // 以100%为基准，不超过基准的得5分；每超过基准1个百分点扣0.5分，不足1个百分点的不计，扣至0分为止。
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package org.jixiao.wording;

import org.jspecify.annotations.NullMarked;
