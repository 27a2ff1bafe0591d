package org.jixiao.plan;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.quantity.Rational;

/** A constant and multiples of slots, added up. */
record Linear(Map<Integer, Rational> slots, Rational constant) {
    static final Linear ONE = of(Rational.ONE);

    Linear {
        slots = new TreeMap<>(slots);
    }

    static Linear of(Rational constant) {
        return new Linear(Map.of(), constant);
    }

    static Linear slot(int slot, Rational factor) {
        return new Linear(Map.of(slot, factor), Rational.ZERO);
    }

    boolean isConstant() {
        return slots.isEmpty();
    }

    Linear plus(Linear other) {
        Map<Integer, Rational> sum = new TreeMap<>(slots);
        other.slots.forEach((slot, factor) -> sum.merge(slot, factor, Rational::plus));
        return new Linear(sum, constant.plus(other.constant));
    }

    Linear times(Rational factor) {
        Map<Integer, Rational> product = new TreeMap<>();
        slots.forEach((slot, one) -> product.put(slot, one.multipliedBy(factor)));
        return new Linear(product, constant.multipliedBy(factor));
    }

    void coefficients(Collection<Rational> into) {
        into.addAll(slots.values());
        into.add(constant);
    }
}
