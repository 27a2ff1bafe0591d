package org.jixiao.department;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jixiao.quantity.Money;

/** What all figures of this package keep to. */
final class Bounds {
    private Bounds() {}

    static void notBlank(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " is blank: give the name as the report prints it");
        }
    }

    static void notNegative(String name, OptionalInt count) {
        if (count.isPresent() && count.getAsInt() < 0) {
            throw new IllegalArgumentException(
                    name + " is " + count.getAsInt() + ": give a number from 0 up, or leave it out if it is not known");
        }
    }

    static void notNegative(String name, Optional<Money> amount) {
        if (amount.isPresent() && amount.get().compareTo(Money.ZERO) < 0) {
            throw new IllegalArgumentException(
                    name + " is " + amount.get()
                            + ": give an amount from 0 up, or leave it out if it is not known; enter a cut as a BudgetAdjustment");
        }
    }

    static void distinct(String name, Collection<?> keys) {
        Set<Object> seen = new HashSet<>();
        for (Object key : keys) {
            if (!seen.add(key)) {
                throw new IllegalArgumentException(name + " has '" + key + "' twice: state each one once");
            }
        }
    }
}
