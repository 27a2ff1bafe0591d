package org.jixiao.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jixiao.quantity.Rational;

/**
 * A sum of products of the value, the target and the row's full points, which is what formulas of scoring standards come
 * to. Division is by a single product only.
 *
 * @param terms the coefficient of every product
 */
record Polynomial(Map<Product, Rational> terms) {
    /**
     * A product of powers.
     *
     * @param value the power of the value
     * @param target the power of the target
     * @param full the power of the full points
     */
    record Product(int value, int target, int full) {
        Product times(Product other) {
            return new Product(value + other.value, target + other.target, full + other.full);
        }

        Product inverse() {
            return new Product(-value, -target, -full);
        }
    }

    static final Product ONE = new Product(0, 0, 0);
    static final Polynomial VALUE = of(new Product(1, 0, 0));
    static final Polynomial TARGET = of(new Product(0, 1, 0));
    static final Polynomial FULL = of(new Product(0, 0, 1));

    private static Polynomial of(Product product) {
        return new Polynomial(Map.of(product, Rational.ONE));
    }

    static Polynomial of(Rational number) {
        return new Polynomial(number.signum() == 0 ? Map.of() : Map.of(ONE, number));
    }

    Polynomial plus(Polynomial other) {
        Map<Product, Rational> sum = new LinkedHashMap<>(terms);
        other.terms.forEach((product, factor) -> sum.merge(product, factor, Rational::plus));
        sum.values().removeIf(factor -> factor.signum() == 0);
        return new Polynomial(sum);
    }

    Polynomial negated() {
        return times(of(Rational.of(-1)));
    }

    Polynomial times(Polynomial other) {
        Polynomial result = of(Rational.ZERO);
        for (Map.Entry<Product, Rational> one : terms.entrySet()) {
            for (Map.Entry<Product, Rational> two : other.terms.entrySet()) {
                result = result.plus(new Polynomial(
                        Map.of(one.getKey().times(two.getKey()), one.getValue().multipliedBy(two.getValue()))));
            }
        }
        return result;
    }

    /** The quotient, or nothing where the divisor is zero or a sum. */
    Optional<Polynomial> dividedBy(Polynomial divisor) {
        if (divisor.terms.size() != 1) {
            return Optional.empty();
        }
        Map.Entry<Product, Rational> only = divisor.terms.entrySet().iterator().next();
        return Optional.of(
                times(new Polynomial(Map.of(only.getKey().inverse(), Rational.ONE.dividedBy(only.getValue())))));
    }

    /** The factor of a product, zero where it does not occur. */
    Rational factor(int value, int target, int full) {
        return terms.getOrDefault(new Product(value, target, full), Rational.ZERO);
    }

    /** Whether the target is part of it. */
    boolean hasTarget() {
        return terms.keySet().stream().anyMatch(product -> product.target() != 0);
    }

    /** The same with the points of the row put in, and the target where its value is known to be 1 = 100 %. */
    Polynomial with(Rational full, boolean targetIsOne) {
        Map<Product, Rational> put = new LinkedHashMap<>();
        for (Map.Entry<Product, Rational> term : terms.entrySet()) {
            Rational factor = term.getValue();
            for (int i = 0; i < Math.abs(term.getKey().full()); i++) {
                factor = term.getKey().full() > 0 ? factor.multipliedBy(full) : factor.dividedBy(full);
            }
            put.merge(
                    new Product(
                            term.getKey().value(),
                            targetIsOne ? 0 : term.getKey().target(),
                            0),
                    factor,
                    Rational::plus);
        }
        put.values().removeIf(factor -> factor.signum() == 0);
        return new Polynomial(put);
    }
}
