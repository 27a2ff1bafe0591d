/**
 * Exact numbers and the units they are counted in. Start at {@link org.jixiao.quantity.Quantity}.
 *
 * <p>Everything here is an immutable value; nothing rounds unless it is told how ({@link
 * org.jixiao.quantity.Rounding}), and nothing is ever read from or turned into a {@code double}. The package knows
 * nothing of rubrics, facts or scores.
 *
 * <pre>{@code
 * Quantity paid = Quantity.parse("1030.86万元");
 * Quantity budget = Quantity.parse("11652400元");
 * paid.shareOf(budget).roundedTo(Rounding.halfUp(2));   // 88.47%
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package org.jixiao.quantity;

import org.jspecify.annotations.NullMarked;
