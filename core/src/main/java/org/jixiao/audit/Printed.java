package org.jixiao.audit;

import java.util.Objects;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/**
 * How a report prints its amounts of money. Accounts hold exact amounts, without the zeros at the end of a printed one; this
 * says which digits stand for them.
 *
 * @param unit the unit of the columns
 * @param decimals the decimals that all amounts have; an amount that needs more was printed with more
 */
public record Printed(Unit unit, int decimals) {
    private static final int MOST_DECIMALS = 12;

    /**
     * Checks the unit and the decimals.
     *
     * @param unit the unit of the columns
     * @param decimals the decimals that all amounts have, 0 to 12
     * @throws IllegalArgumentException if the unit is not one of money or the decimals are out of bounds
     */
    public Printed {
        Objects.requireNonNull(unit, "unit: name the unit of the columns, usually Unit.WAN_YUAN");
        if (!unit.convertsTo(Unit.YUAN)) {
            throw new IllegalArgumentException("amounts are printed in '" + unit + "': give 元, 万元 or 亿元");
        }
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("amounts are printed with " + decimals + " decimals: give 0 to 12");
        }
    }

    /**
     * Amounts in 万元.
     *
     * @param decimals the decimals that all amounts have, usually 2
     * @return the form
     */
    public static Printed inWan(int decimals) {
        return new Printed(Unit.WAN_YUAN, decimals);
    }

    /**
     * Amounts in 元.
     *
     * @param decimals the decimals that all amounts have, usually 2
     * @return the form
     */
    public static Printed inYuan(int decimals) {
        return new Printed(Unit.YUAN, decimals);
    }

    /**
     * An amount as it stands in the report.
     *
     * @param amount the amount
     * @return the figure
     * @throws IllegalArgumentException if the amount needs more than 12 decimals and so was never printed
     */
    public Figure figure(Money amount) {
        Rational value = amount.inYuan().in(unit);
        for (int digits = decimals; digits <= MOST_DECIMALS; digits++) {
            if (value.multipliedBy(Rational.of(java.math.BigInteger.TEN.pow(digits), java.math.BigInteger.ONE))
                    .isWhole()) {
                return new Figure(value, digits, unit);
            }
        }
        throw new IllegalArgumentException("the amount " + amount
                + " needs more than 12 decimals and cannot have been printed: give it as the report prints it");
    }
}
