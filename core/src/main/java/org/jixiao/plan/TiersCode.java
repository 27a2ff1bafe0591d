package org.jixiao.plan;

/** A chosen tier: its mark, or a coefficient within the tier's range times the points. */
final class TiersCode extends Code {
    /** Coefficients stand in millionths. */
    static final long MILLION = 1_000_000;

    /**
     * One tier, in units of the grid.
     *
     * @param mark the mark, or what one millionth of a coefficient earns
     * @param isOpen whether a coefficient is due
     * @param low the smallest coefficient, in millionths
     * @param high the largest coefficient, in millionths
     */
    record Tier(long mark, boolean isOpen, long low, long high) {}

    private final int slot;
    private final Tier[] tiers;

    TiersCode(Field field, Tier[] tiers, long grid, long least, long most) {
        super(grid, least, most, Long.SIZE - 1);
        this.slot = field.slot();
        this.tiers = tiers.clone();
    }

    @Override
    long mark(FactRow row) {
        long coefficient = row.bits[slot + 1];
        Tier tier = tiers[(int) row.bits[slot]];
        if (!tier.isOpen) {
            row.failed |= coefficient != FactRow.NONE;
            return tier.mark;
        }
        row.failed |= coefficient < tier.low || coefficient > tier.high;
        return row.failed ? 0 : tier.mark * coefficient;
    }

    @Override
    boolean isColumnwise() {
        return true;
    }

    @Override
    void marks(Block block, long[] into) {
        long[] options = block.bits(slot);
        long[] coefficients = block.bits(slot + 1);
        long[] fails = block.fails();
        for (int i = 0; i < block.length(); i++) {
            long option = options[i];
            long coefficient = coefficients[i];
            boolean exists = option >= 0 && option < tiers.length;
            Tier tier = tiers[exists ? (int) option : 0];
            boolean allowed =
                    tier.isOpen ? coefficient >= tier.low && coefficient <= tier.high : coefficient == FactRow.NONE;
            into[i] = tier.isOpen ? tier.mark * coefficient : tier.mark;
            fails[i] |= exists && allowed ? 0 : 1;
        }
    }
}
