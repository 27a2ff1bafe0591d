package org.jixiao.plan;

import java.util.List;
import java.util.Optional;

/** Scores the items of a list one by one, each in its turn in the slots of the list, and puts the scores together. */
final class EachItemCode extends Code {
    /**
     * The codes of one item for some number of items.
     *
     * @param code for items that the target of the row holds for, if it can be written down
     * @param ofOwn for items with targets of their own, if it can be written down
     */
    record Item(Optional<Code> code, Optional<Code> ofOwn) {
        Code of(long target) {
            return (target == FactRow.NONE ? code : ofOwn).orElse(OPEN);
        }
    }

    private static final Code OPEN = new SimpleCodes.Open();

    private final int slot;
    private final List<Item> items;
    private final Coder.Shares shares;

    /** @param items the codes of an item; where points are shared out, those for 1, 2, 3 … items */
    EachItemCode(Field list, List<Item> items, Coder.Shares shares) {
        super(FRACTIONS, 0, 0, Long.SIZE - 1);
        this.slot = list.slot();
        this.items = List.copyOf(items);
        this.shares = shares;
    }

    @Override
    long mark(FactRow row) {
        throw new IllegalStateException("fractions have no grid");
    }

    @Override
    void fraction(FactRow row) {
        Figures list = row.lists[slot];
        int number = list.values().length;
        int index = shares == Coder.Shares.EQUAL ? number - 1 : 0;
        long[] weights = list.weights();
        if (number == 0 || index >= items.size() || shares == Coder.Shares.WEIGHTED && weights == null) {
            row.put(0, 1);
            row.failed = true;
            return;
        }
        Item item = items.get(index);
        boolean wide = row.wide;
        long top = 0;
        long bottom = 1;
        long all = 0;
        for (int i = 0; i < number; i++) {
            row.numbers[slot] = list.values()[i];
            row.numbers[slot + 1] = list.targets()[i];
            Code code = item.of(list.targets()[i]);
            row.wide = wide || list.exceeds(code.factBits());
            code.fraction(row);
            long weight = weights == null || shares != Coder.Shares.WEIGHTED ? 1 : weights[i];
            row.multiply(weight, 1);
            row.add(top, bottom);
            top = row.top;
            bottom = row.bottom;
            all = row.plus(all, weight);
        }
        row.numbers[slot] = 0;
        row.numbers[slot + 1] = 0;
        row.wide = wide;
        row.put(top, shares == Coder.Shares.EQUAL ? bottom : row.times(bottom, all));
    }
}
