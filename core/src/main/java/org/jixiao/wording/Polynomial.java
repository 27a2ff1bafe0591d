package org.jixiao.wording;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jixiao.quantity.Rational;

/**
 * A sum of products of figures, the target and the row's full points, which is what formulas of scoring standards come
 * to. Division is by a single product only.
 *
 * @param terms the coefficient of every product
 */
record Polynomial(Map<Product, Rational> terms) {
    /** The name of the row's own figure once it is known which one that is. */
    static final String OWN = "";

    /**
     * A product of powers.
     *
     * @param figures the power of each figure that is part of it
     * @param target the power of the target
     * @param full the power of the full points
     */
    record Product(Map<String, Integer> figures, int target, int full) {
        Product times(Product other) {
            Map<String, Integer> powers = new TreeMap<>(figures);
            other.figures.forEach((name, power) -> powers.merge(name, power, Integer::sum));
            powers.values().removeIf(power -> power == 0);
            return new Product(powers, target + other.target, full + other.full);
        }

        Product inverse() {
            Map<String, Integer> powers = new TreeMap<>(figures);
            powers.replaceAll((name, power) -> -power);
            return new Product(powers, -target, -full);
        }
    }

    static final Product ONE = new Product(Map.of(), 0, 0);
    static final Polynomial TARGET = of(new Product(Map.of(), 1, 0));
    static final Polynomial FULL = of(new Product(Map.of(), 0, 1));

    private static Polynomial of(Product product) {
        return new Polynomial(Map.of(product, Rational.ONE));
    }

    static Polynomial of(Rational number) {
        return new Polynomial(number.signum() == 0 ? Map.of() : Map.of(ONE, number));
    }

    static Polynomial figure(String name) {
        return of(new Product(Map.of(name, 1), 0, 0));
    }

    Polynomial plus(Polynomial other) {
        Map<Product, Rational> sum = new LinkedHashMap<>(terms);
        other.terms.forEach((product, factor) -> sum.merge(product, factor, Rational::plus));
        sum.values().removeIf(factor -> factor.signum() == 0);
        return new Polynomial(sum);
    }

    Polynomial minus(Polynomial other) {
        return plus(other.times(of(Rational.of(-1))));
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

    /** The figures that are part of it, in the order of the sentence. */
    Set<String> figures() {
        Set<String> figures = new LinkedHashSet<>();
        terms.keySet().forEach(product -> figures.addAll(product.figures().keySet()));
        return figures;
    }

    /** The factor of a product of the row's own figure and the target, zero where it does not occur. */
    Rational factor(int own, int target, int full) {
        Map<String, Integer> figures = own == 0 ? Map.of() : Map.of(OWN, own);
        return terms.getOrDefault(new Product(figures, target, full), Rational.ZERO);
    }

    /** Whether the target is part of it. */
    boolean hasTarget() {
        return terms.keySet().stream().anyMatch(product -> product.target() != 0);
    }

    /** The same with other names; powers of names that become one add up. */
    Polynomial renamed(UnaryOperator<String> name) {
        Polynomial renamed = of(Rational.ZERO);
        for (Map.Entry<Product, Rational> term : terms.entrySet()) {
            Product product =
                    new Product(Map.of(), term.getKey().target(), term.getKey().full());
            for (Map.Entry<String, Integer> figure : term.getKey().figures().entrySet()) {
                product = product.times(new Product(Map.of(name.apply(figure.getKey()), figure.getValue()), 0, 0));
            }
            renamed = renamed.plus(new Polynomial(Map.of(product, term.getValue())));
        }
        return renamed;
    }

    /** The same with the points of the row put in, and the target where its value is known to be 1 = 100 %. */
    Polynomial with(Rational full, boolean targetIsOne) {
        Map<Product, Rational> put = new LinkedHashMap<>();
        for (Map.Entry<Product, Rational> term : terms.entrySet()) {
            Rational factor = term.getValue();
            for (int i = 0; i < Math.abs(term.getKey().full()); i++) {
                factor = term.getKey().full() > 0 ? factor.multipliedBy(full) : factor.dividedBy(full);
            }
            Product product = new Product(
                    term.getKey().figures(), targetIsOne ? 0 : term.getKey().target(), 0);
            put.merge(product, factor, Rational::plus);
        }
        put.values().removeIf(factor -> factor.signum() == 0);
        return new Polynomial(put);
    }
}
