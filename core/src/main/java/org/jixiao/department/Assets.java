package org.jixiao.department;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jixiao.quantity.Money;

/**
 * The state-owned assets that a department holds and uses (国有资产占有使用情况) at the end of a year, and what changed them
 * in the year. Every figure is optional; amounts and counts are 0 or more.
 */
@Value.Immutable
public abstract class Assets implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    Assets() {}

    /**
     * All assets (资产总额) at the end of the year.
     *
     * @return the amount, if it is stated
     */
    public abstract Optional<Money> total();

    /**
     * All assets at the beginning of the year (年初资产总额).
     *
     * @return the amount, if it is stated
     */
    public abstract Optional<Money> openingTotal();

    /**
     * Original value of the fixed assets (固定资产原值) at the end of the year.
     *
     * @return the amount, if it is stated
     */
    public abstract Optional<Money> fixedOriginal();

    /**
     * Original value of the fixed assets at the beginning of the year (年初固定资产原值).
     *
     * @return the amount, if it is stated
     */
    public abstract Optional<Money> openingFixedOriginal();

    /**
     * Net value of the fixed assets (固定资产净值) at the end of the year.
     *
     * @return the amount, if it is stated
     */
    public abstract Optional<Money> fixedNet();

    /**
     * Net value of the fixed assets at the beginning of the year (年初固定资产净值).
     *
     * @return the amount, if it is stated
     */
    public abstract Optional<Money> openingFixedNet();

    /**
     * Fixed assets in use (实际在用固定资产), at original value.
     *
     * @return the amount, if it is stated
     */
    public abstract Optional<Money> fixedInUse();

    /**
     * Fixed assets added in the year (本年新增固定资产), at original value.
     *
     * @return the amount, if it is stated
     */
    public abstract Optional<Money> additions();

    /**
     * Fixed assets disposed of in the year (本年处置固定资产), at original value.
     *
     * @return the amount, if it is stated
     */
    public abstract Optional<Money> disposals();

    /**
     * Depreciation charged in the year (本年计提折旧).
     *
     * @return the amount, if it is stated
     */
    public abstract Optional<Money> depreciation();

    /**
     * Proceeds of letting and disposal that are owed to the treasury (资产收益应缴数).
     *
     * @return the amount, if it is stated
     */
    public abstract Optional<Money> proceedsDue();

    /**
     * Proceeds of letting and disposal that were remitted (资产收益已缴数).
     *
     * @return the amount, if it is stated
     */
    public abstract Optional<Money> proceedsRemitted();

    /**
     * Vehicles (车辆).
     *
     * @return their number, if it is stated
     */
    public abstract OptionalInt vehicles();

    /**
     * Large general-purpose equipment (大型通用设备), by the threshold of the year's forms.
     *
     * @return the number of sets, if it is stated
     */
    public abstract OptionalInt largeGeneralEquipment();

    /**
     * Large special-purpose equipment (大型专用设备), by the threshold of the year's forms.
     *
     * @return the number of sets, if it is stated
     */
    public abstract OptionalInt largeSpecialEquipment();

    @Value.Check
    void check() {
        Bounds.notNegative("total (资产总额)", total());
        Bounds.notNegative("openingTotal (年初资产总额)", openingTotal());
        Bounds.notNegative("fixedOriginal (固定资产原值)", fixedOriginal());
        Bounds.notNegative("openingFixedOriginal (年初固定资产原值)", openingFixedOriginal());
        Bounds.notNegative("fixedNet (固定资产净值)", fixedNet());
        Bounds.notNegative("openingFixedNet (年初固定资产净值)", openingFixedNet());
        Bounds.notNegative("fixedInUse (在用固定资产)", fixedInUse());
        Bounds.notNegative("additions (本年新增固定资产)", additions());
        Bounds.notNegative("disposals (本年处置固定资产)", disposals());
        Bounds.notNegative("depreciation (本年计提折旧)", depreciation());
        Bounds.notNegative("proceedsDue (资产收益应缴数)", proceedsDue());
        Bounds.notNegative("proceedsRemitted (资产收益已缴数)", proceedsRemitted());
        Bounds.notNegative("vehicles (车辆)", vehicles());
        Bounds.notNegative("largeGeneralEquipment (大型通用设备)", largeGeneralEquipment());
        Bounds.notNegative("largeSpecialEquipment (大型专用设备)", largeSpecialEquipment());
    }
}
