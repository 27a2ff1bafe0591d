package org.jixiao.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a list.
 *
 * @param values the values, in the unit of their field
 * @param weights whole weights in proportion to the stated ones, or {@code null} where some item has none
 * @param targets the items' own targets, {@link FactRow#NONE} for none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never handed out
record Figures(long[] values, long @Nullable [] weights, long[] targets) {
    static final Figures NONE = new Figures(new long[0], null, new long[0]);

    /** Whether some number takes more than so many bits. */
    boolean exceeds(int bits) {
        long all = 0;
        for (int i = 0; i < values.length; i++) {
            long target = targets[i] == FactRow.NONE ? 0 : targets[i];
            all |= values[i] ^ values[i] >> (Long.SIZE - 1) | target ^ target >> (Long.SIZE - 1);
        }
        return bits < Long.SIZE - 1 && all >>> bits != 0;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Figures other
                && Arrays.equals(values, other.values)
                && Arrays.equals(weights, other.weights)
                && Arrays.equals(targets, other.targets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
