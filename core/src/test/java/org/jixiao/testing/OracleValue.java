package org.jixiao.testing;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;

/** What a formula comes to, as the oracle sees it. */
sealed interface OracleValue {
    record Known(BigFraction number, Counted unit) implements OracleValue {
        static Known of(Quantity quantity) {
            return new Known(Exact.of(quantity.value()), Counted.of(quantity.unit()));
        }

        /** The number in base units of its dimension. */
        BigFraction size() {
            return number.multiply(unit.factor());
        }

        boolean comparesWith(Known other) {
            return unit.dimension().equals(other.unit.dimension());
        }

        BigFraction in(Counted other) {
            return size().divide(other.factor());
        }

        int order(Known other) {
            return Exact.compare(size(), other.size());
        }
    }

    record Missing() implements OracleValue {}

    record Inapplicable() implements OracleValue {}

    record Undefined() implements OracleValue {}

    /** A unit: percentages and percentage points are different dimensions. */
    record Counted(String symbol, String dimension, BigFraction factor) {
        static final String RATIO = "ratio";

        static Counted of(Unit unit) {
            return new Counted(unit.symbol(), unit.dimension(), Exact.of(unit.factor()));
        }

        static Counted percent() {
            return of(Unit.PERCENT);
        }

        boolean isPercent() {
            return symbol.equals("%");
        }

        /** What differences of this unit are counted in. */
        Counted ofDifferences() {
            return isPercent() ? of(Unit.PERCENTAGE_POINT) : this;
        }

        boolean sameKind(Counted other) {
            return dimension.equals(other.dimension);
        }

        Counted per(Counted other) {
            return new Counted(
                    symbol + "/" + other.symbol, dimension + " per " + other.dimension, factor.divide(other.factor));
        }
    }
}
