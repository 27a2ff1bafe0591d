package org.jixiao.department;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jixiao.quantity.Money;

/** Government procurement (政府采购) of a year, by amount and by number of items. Every figure is optional and 0 or more. */
@Value.Immutable
public abstract class Procurement implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    Procurement() {}

    /**
     * Procurement budget (政府采购预算金额) and actual procurement (实际采购金额).
     *
     * @return the amounts; possibly none of them
     */
    @Value.Default
    public BudgetLine amounts() {
        return BudgetLine.none();
    }

    /**
     * Items planned (政府采购预算项目数).
     *
     * @return the number of items, if it is stated
     */
    public abstract OptionalInt plannedItems();

    /**
     * Items bought (实际采购项目数).
     *
     * @return the number of items, if it is stated
     */
    public abstract OptionalInt doneItems();

    /**
     * What was reserved for small and medium enterprises (面向中小企业预留采购金额).
     *
     * @return the amount, if it is stated
     */
    public abstract Optional<Money> reservedForSmallEnterprises();

    /**
     * What was bought from small and medium enterprises (实际采购中小企业金额).
     *
     * @return the amount, if it is stated
     */
    public abstract Optional<Money> boughtFromSmallEnterprises();

    @Value.Check
    void check() {
        Bounds.notNegative("plannedItems (政府采购预算项目数)", plannedItems());
        Bounds.notNegative("doneItems (实际采购项目数)", doneItems());
        Bounds.notNegative("reservedForSmallEnterprises (预留中小企业采购金额)", reservedForSmallEnterprises());
        Bounds.notNegative("boughtFromSmallEnterprises (实际采购中小企业金额)", boughtFromSmallEnterprises());
    }
}
