package org.jixiao.quantity;

/** How one quantity stands to another; the operator column (计算符号、指标性质) of official forms. */
public enum Comparison {
    /** At least (≥, 以上、不低于). */
    AT_LEAST("≥"),
    /** At most (≤, 以下、不超过). */
    AT_MOST("≤"),
    /** Exactly (=). */
    EQUAL("="),
    /** More than (&gt;, 超过). */
    ABOVE(">"),
    /** Less than (&lt;, 不足、低于). */
    BELOW("<");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /**
     * The sign as forms print it.
     *
     * @return one of {@code ≥ ≤ = > <}
     */
    public String sign() {
        return sign;
    }

    /**
     * Whether a comparison holds.
     *
     * @param order the sign of {@code left.compareTo(right)}
     * @return {@code true} if left stands to right in this way
     */
    public boolean holds(int order) {
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case ABOVE -> order > 0;
            case BELOW -> order < 0;
        };
    }

    /**
     * The numbers that stand to a bound in this way.
     *
     * @param bound the right-hand side
     * @return the interval of left-hand sides
     */
    public Interval interval(Rational bound) {
        return switch (this) {
            case AT_LEAST -> Interval.atLeast(bound);
            case AT_MOST -> Interval.atMost(bound);
            case EQUAL -> Interval.point(bound);
            case ABOVE -> Interval.above(bound);
            case BELOW -> Interval.below(bound);
        };
    }
}
