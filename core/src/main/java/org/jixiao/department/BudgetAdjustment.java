package org.jixiao.department;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.quantity.Money;

/** One adjustment of the budget during the year (预算调整): its direction and its size. */
@Value.Immutable
public abstract class BudgetAdjustment implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    BudgetAdjustment() {}

    /** The direction of an adjustment. */
    public enum Kind {
        /** Money added (追加). */
        ADDED("追加"),
        /** Money cut (追减). */
        CUT("追减"),
        /** Money moved within the budget (结构调整); the total stays. */
        RESTRUCTURED("结构调整");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        /**
         * The Chinese term.
         *
         * @return the term, such as {@code 追加}
         */
        public String chinese() {
            return chinese;
        }
    }

    /**
     * An adjustment without more detail.
     *
     * @param kind the direction
     * @param size the amount added, cut or moved; 0 or more
     * @return the adjustment
     * @throws IllegalArgumentException if the size is negative
     */
    public static BudgetAdjustment of(Kind kind, Money size) {
        return new BudgetAdjustmentBuilder().kind(kind).size(size).build();
    }

    /**
     * The direction.
     *
     * @return added, cut or restructured
     */
    public abstract Kind kind();

    /**
     * The amount added, cut or moved, without a sign.
     *
     * @return 0 or more
     */
    public abstract Money size();

    /**
     * Whether the adjustment follows from policy, force majeure or an order from above, and so is left out of the adjustment
     * rate (预算调整率: 因落实国家政策、发生不可抗力、上级部门或本级党委政府临时交办而产生的调整除外).
     *
     * @return {@code false} unless stated
     */
    @Value.Default
    public boolean policyDriven() {
        return false;
    }

    /**
     * The reason given.
     *
     * @return the reason, if it is stated
     */
    public abstract Optional<String> reason();

    /**
     * The change of the budget's total.
     *
     * @return the size if added, the negated size if cut, nothing (0) if moved within
     */
    public Money change() {
        return switch (kind()) {
            case ADDED -> size();
            case CUT -> Money.ZERO.minus(size());
            case RESTRUCTURED -> Money.ZERO;
        };
    }

    @Value.Check
    void check() {
        if (size().compareTo(Money.ZERO) < 0) {
            throw new IllegalArgumentException("the size of a budget adjustment (" + kind().chinese() + ") is " + size()
                    + ": give it without a sign; Kind.CUT says that money was taken away");
        }
    }
}
