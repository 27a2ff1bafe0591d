package org.jixiao.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.quantity.Rational;

/**
 * How a printed figure comes out of others. In every calculation each input has its effect in one direction, so that the
 * interval of possible results is exact and no wider than the rounding of the inputs makes it.
 */
public sealed interface Calculation {
    /**
     * The printed figures that go in.
     *
     * @return the inputs in their order
     */
    List<Claim> inputs();

    /**
     * The same calculation with other figures.
     *
     * @param inputs as many as {@link #inputs()} has, in the same order
     * @return the calculation
     */
    Calculation with(List<Claim> inputs);

    /**
     * Calls the case for this kind.
     *
     * @param cases what to do for each kind
     * @param <T> the result
     * @return the result of the case
     */
    <T> T match(Cases<T> cases);

    /**
     * A method for each kind of calculation.
     *
     * @param <T> the result
     */
    interface Cases<T> {
        /**
         * For a sum.
         *
         * @param it the calculation
         * @return the result of the case
         */
        T total(Total it);

        /**
         * For a change.
         *
         * @param it the calculation
         * @return the result of the case
         */
        T change(Change it);

        /**
         * For a change rate.
         *
         * @param it the calculation
         * @return the result of the case
         */
        T changeRate(ChangeRate it);

        /**
         * For a change rate on an unprinted base.
         *
         * @param it the calculation
         * @return the result of the case
         */
        T growth(Growth it);

        /**
         * For a ratio.
         *
         * @param it the calculation
         * @return the result of the case
         */
        T ratio(Ratio it);

        /**
         * For a share in an unprinted whole.
         *
         * @param it the calculation
         * @return the result of the case
         */
        T shareBeside(ShareBeside it);

        /**
         * For a product.
         *
         * @param it the calculation
         * @return the result of the case
         */
        T product(Product it);

        /**
         * For a score in proportion to completion.
         *
         * @param it the calculation
         * @return the result of the case
         */
        T proportional(Proportional it);
    }

    /**
     * A sum: what is added less what is subtracted.
     *
     * @param added the parts; at least one
     * @param subtracted what is taken off
     */
    record Total(List<Claim> added, List<Claim> subtracted) implements Calculation {
        /**
         * Copies the parts.
         *
         * @param added the parts; at least one
         * @param subtracted what is taken off
         * @throws IllegalArgumentException if there is no part
         */
        public Total {
            added = List.copyOf(added);
            subtracted = List.copyOf(subtracted);
            if (added.isEmpty()) {
                throw new IllegalArgumentException("a total needs at least one part: name the figures that it sums");
            }
        }

        @Override
        public List<Claim> inputs() {
            List<Claim> inputs = new ArrayList<>(added);
            inputs.addAll(subtracted);
            return List.copyOf(inputs);
        }

        @Override
        public Calculation with(List<Claim> inputs) {
            return new Total(inputs.subList(0, added.size()), inputs.subList(added.size(), inputs.size()));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.total(this);
        }
    }

    /**
     * The new value less the old one.
     *
     * @param now the new value
     * @param before the old value
     */
    record Change(Claim now, Claim before) implements Calculation {
        /**
         * Checks that both are given.
         *
         * @param now the new value
         * @param before the old value
         */
        public Change {
            Objects.requireNonNull(now, "now: a change needs the new value");
            Objects.requireNonNull(before, "before: a change needs the old value");
        }

        @Override
        public List<Claim> inputs() {
            return List.of(now, before);
        }

        @Override
        public Calculation with(List<Claim> inputs) {
            return new Change(inputs.get(0), inputs.get(1));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.change(this);
        }
    }

    /**
     * The change divided by the old value: now ÷ before − 1.
     *
     * @param now the new value
     * @param before the old value
     */
    record ChangeRate(Claim now, Claim before) implements Calculation {
        /**
         * Checks that both are given.
         *
         * @param now the new value
         * @param before the old value
         */
        public ChangeRate {
            Objects.requireNonNull(now, "now: a change rate needs the new value");
            Objects.requireNonNull(before, "before: a change rate needs the old value");
        }

        @Override
        public List<Claim> inputs() {
            return List.of(now, before);
        }

        @Override
        public Calculation with(List<Claim> inputs) {
            return new ChangeRate(inputs.get(0), inputs.get(1));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.changeRate(this);
        }
    }

    /**
     * The change divided by the new value less the change.
     *
     * @param now the new value
     * @param change by how much it grew
     */
    record Growth(Claim now, Claim change) implements Calculation {
        /**
         * Checks that both are given.
         *
         * @param now the new value
         * @param change by how much it grew
         */
        public Growth {
            Objects.requireNonNull(now, "now: a growth rate needs the new value");
            Objects.requireNonNull(change, "change: a growth rate needs the change");
        }

        @Override
        public List<Claim> inputs() {
            return List.of(now, change);
        }

        @Override
        public Calculation with(List<Claim> inputs) {
            return new Growth(inputs.get(0), inputs.get(1));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.growth(this);
        }
    }

    /**
     * One figure divided by another: a percentage within one dimension, otherwise so much per unit of the second.
     *
     * @param part what is divided
     * @param whole what it is divided by
     */
    record Ratio(Claim part, Claim whole) implements Calculation {
        /**
         * Checks that both are given.
         *
         * @param part what is divided
         * @param whole what it is divided by
         */
        public Ratio {
            Objects.requireNonNull(part, "part: a ratio needs what is divided");
            Objects.requireNonNull(whole, "whole: a ratio needs what it is divided by");
        }

        @Override
        public List<Claim> inputs() {
            return List.of(part, whole);
        }

        @Override
        public Calculation with(List<Claim> inputs) {
            return new Ratio(inputs.get(0), inputs.get(1));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.ratio(this);
        }
    }

    /**
     * A part divided by the sum of itself and the others. None of them may be negative.
     *
     * @param part the part
     * @param rest the other parts
     */
    record ShareBeside(Claim part, List<Claim> rest) implements Calculation {
        /**
         * Copies the other parts.
         *
         * @param part the part
         * @param rest the other parts
         */
        public ShareBeside {
            Objects.requireNonNull(part, "part: a share needs the part");
            rest = List.copyOf(rest);
        }

        @Override
        public List<Claim> inputs() {
            List<Claim> inputs = new ArrayList<>();
            inputs.add(part);
            inputs.addAll(rest);
            return List.copyOf(inputs);
        }

        @Override
        public Calculation with(List<Claim> inputs) {
            return new ShareBeside(inputs.get(0), inputs.subList(1, inputs.size()));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.shareBeside(this);
        }
    }

    /**
     * A share of the product of figures.
     *
     * @param share an exact number; 1 for the whole product
     * @param factors the factors; at least one
     */
    record Product(Rational share, List<Claim> factors) implements Calculation {
        /**
         * Copies the factors.
         *
         * @param share an exact number; 1 for the whole product
         * @param factors the factors; at least one
         * @throws IllegalArgumentException if there is no factor
         */
        public Product {
            Objects.requireNonNull(share, "share: give Rational.ONE for the whole product");
            factors = List.copyOf(factors);
            if (factors.isEmpty()) {
                throw new IllegalArgumentException("a product needs at least one factor: name the figures multiplied");
            }
        }

        @Override
        public List<Claim> inputs() {
            return factors;
        }

        @Override
        public Calculation with(List<Claim> inputs) {
            return new Product(share, inputs);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.product(this);
        }
    }

    /**
     * Points in proportion to completion, and the points at most: points × min(done ÷ due, 1).
     *
     * @param points the points of the row
     * @param done what was executed or reached
     * @param due what was to be executed or reached
     */
    record Proportional(Claim points, Claim done, Claim due) implements Calculation {
        /**
         * Checks that all are given.
         *
         * @param points the points of the row
         * @param done what was executed or reached
         * @param due what was to be executed or reached
         */
        public Proportional {
            Objects.requireNonNull(points, "points: a score needs the points of the row");
            Objects.requireNonNull(done, "done: a score needs what was executed");
            Objects.requireNonNull(due, "due: a score needs what was to be executed");
        }

        @Override
        public List<Claim> inputs() {
            return List.of(points, done, due);
        }

        @Override
        public Calculation with(List<Claim> inputs) {
            return new Proportional(inputs.get(0), inputs.get(1), inputs.get(2));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.proportional(this);
        }
    }
}
