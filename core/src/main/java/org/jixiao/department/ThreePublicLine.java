package org.jixiao.department;

import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** "Three public" spending (“三公”经费) of one kind: budget, outturn and, where stated, what it was spent on. */
@Value.Immutable
public abstract class ThreePublicLine implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    ThreePublicLine() {}

    /**
     * A line with amounts only.
     *
     * @param kind the kind of spending
     * @param amounts budget and outturn
     * @return the line
     */
    public static ThreePublicLine of(ThreePublicKind kind, BudgetLine amounts) {
        return new ThreePublicLineBuilder().kind(kind).amounts(amounts).build();
    }

    /**
     * The kind of spending.
     *
     * @return the kind
     */
    public abstract ThreePublicKind kind();

    /**
     * Budget and outturn.
     *
     * @return the amounts; possibly none of them
     */
    @Value.Default
    public BudgetLine amounts() {
        return BudgetLine.none();
    }

    /**
     * Receptions (公务接待批次), or groups sent abroad (因公出国（境）团组).
     *
     * @return 0 or more, if it is stated
     */
    public abstract OptionalInt occasions();

    /**
     * Persons received (公务接待人次) or sent abroad (因公出国（境）人次).
     *
     * @return 0 or more, if it is stated
     */
    public abstract OptionalInt persons();

    /**
     * Vehicles bought (公务用车购置数) or kept (公务用车保有量).
     *
     * @return 0 or more, if it is stated
     */
    public abstract OptionalInt vehicles();

    @Value.Check
    void check() {
        Bounds.notNegative("occasions (批次) of " + kind().chinese(), occasions());
        Bounds.notNegative("persons (人次) of " + kind().chinese(), persons());
        Bounds.notNegative("vehicles (车辆) of " + kind().chinese(), vehicles());
    }
}
