package org.jixiao.wording;

import org.jixiao.quantity.Rational;

/** A calculation that a sentence writes out, as it stands: what it means for a mark or for a measure is read from it. */
sealed interface Expression {
    /** A bare number or a number of points. */
    record Figures(Rational number) implements Expression {}

    /** A number with a unit. */
    record Amount(Token value) implements Expression {}

    /** A figure by its name. */
    record Name(String text) implements Expression {}

    /** The full points of the row (分值、权重). */
    record FullPoints() implements Expression {}

    /** One more the other. */
    record Sum(Expression one, Expression other) implements Expression {}

    /** One less the other. */
    record Difference(Expression from, Expression less) implements Expression {}

    /** One times the other. */
    record Product(Expression one, Expression other) implements Expression {}

    /** One divided by the other. */
    record Quotient(Expression top, Expression bottom, Token operator) implements Expression {}

    /** The lesser of two. */
    record Least(Expression one, Expression other) implements Expression {}

    /** The size without the sign. */
    record Absolute(Expression of) implements Expression {}
}
