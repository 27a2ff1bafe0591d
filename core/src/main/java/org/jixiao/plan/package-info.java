/**
 * Primitive arithmetic over slots of facts: what a rule comes to when nothing is left but whole numbers. Start at {@link
 * org.jixiao.plan.FactLayout}, which says where each fact stands, and fill a {@link org.jixiao.plan.FactRow}.
 *
 * <p>Facts are longs in a fixed unit, such as hundredths of a yuan; a rate is never computed, thresholds are compared by
 * multiplying out, and marks are whole multiples of a fraction of a point. All of it is exact or says that it cannot tell,
 * and then the exact tree of the rule decides. The package knows neither rules nor rubrics: a resolved rule writes itself
 * down with a {@link org.jixiao.plan.Coder}, and {@code scoring} runs what was written.
 *
 * <pre>{@code
 * FactLayout layout = scorer.layout();
 * FactRow row = layout.row();                      // one for each thread, used again and again
 * row.set(layout.field("staff"), 29);              // 29 persons
 * row.set(layout.field("budget"), 290_385_920_00L); // in hundredths of a yuan
 * long hundredths = scorer.score(row);
 * }</pre>
 */
@NullMarked
package org.jixiao.plan;

import org.jspecify.annotations.NullMarked;
