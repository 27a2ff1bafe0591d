package org.jixiao.plan;

import org.jixiao.measure.Formula;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/** One number out of a list. */
final class AggregateTerm extends Term {
    private final int slot;
    private final Formula.Aggregation how;
    private final long factorTop;
    private final long factorBottom;

    AggregateTerm(Field list, Unit shown, Formula.Aggregation how, Rational factor) {
        super(shown);
        this.slot = list.slot();
        this.how = how;
        this.factorTop = Whole.of(factor.numerator());
        this.factorBottom = Whole.of(factor.denominator());
    }

    @Override
    void value(FactRow row) {
        Figures list = row.lists[slot];
        long[] values = list.values();
        if (values.length < (how == Formula.Aggregation.TRIMMED_MEAN ? 3 : 1)) {
            row.put(0, 0);
            return;
        }
        long sum = 0;
        long least = values[0];
        long most = values[0];
        for (long value : values) {
            sum = row.plus(sum, value);
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        switch (how) {
            case SUM -> row.put(sum, 1);
            case MEAN -> row.put(sum, values.length);
            case TRIMMED_MEAN -> row.put(row.plus(sum, row.times(row.plus(least, most), -1)), values.length - 2L);
            case WEIGHTED_MEAN -> weighted(list, row);
            case MIN -> row.put(least, 1);
            case MAX -> row.put(most, 1);
        }
        row.multiply(factorTop, factorBottom);
    }

    private static void weighted(Figures list, FactRow row) {
        long[] weights = list.weights();
        long top = 0;
        long all = 0;
        for (int i = 0; weights != null && i < weights.length; i++) {
            top = row.plus(top, row.times(weights[i], list.values()[i]));
            all = row.plus(all, weights[i]);
        }
        row.put(top, all);
    }
}
