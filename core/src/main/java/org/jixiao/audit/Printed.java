package org.jixiao.audit;

import java.math.BigInteger;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/**
 * How a report prints its amounts of money. Accounts hold exact amounts, without the zeros at the end of a printed one; this
 * says which digits stand for them, and of which lists the report prints only some items (其中).
 *
 * @param unit the unit of the columns
 * @param decimals the decimals that all amounts have; an amount that needs more was printed with more
 * @param inPart the lists of which only some items are printed; all others are complete
 */
public record Printed(Unit unit, int decimals, Set<AmountList> inPart) {
    private static final int MOST_DECIMALS = 12;

    /**
     * Checks the unit and the decimals.
     *
     * @param unit the unit of the columns
     * @param decimals the decimals that all amounts have, 0 to 12
     * @param inPart the lists of which only some items are printed
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
        Set<AmountList> copy = EnumSet.noneOf(AmountList.class);
        copy.addAll(inPart);
        inPart = Collections.unmodifiableSet(copy);
    }

    /**
     * Amounts in 万元.
     *
     * @param decimals the decimals that all amounts have, usually 2
     * @return the form
     */
    public static Printed inWan(int decimals) {
        return new Printed(Unit.WAN_YUAN, decimals, Set.of());
    }

    /**
     * Amounts in 元.
     *
     * @param decimals the decimals that all amounts have, usually 2
     * @return the form
     */
    public static Printed inYuan(int decimals) {
        return new Printed(Unit.YUAN, decimals, Set.of());
    }

    /**
     * The same form where some lists name only some of their items (其中): these may be less than their total, but not more.
     *
     * @param lists the lists that are printed in part
     * @return the form
     */
    public Printed withSomeOf(AmountList... lists) {
        return new Printed(unit, decimals, Set.of(lists));
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
            if (value.multipliedBy(Rational.of(BigInteger.TEN.pow(digits), BigInteger.ONE))
                    .isWhole()) {
                return new Figure(value, digits, unit);
            }
        }
        throw new IllegalArgumentException("the amount " + amount
                + " needs more than 12 decimals and cannot have been printed: give it as the report prints it");
    }
}
