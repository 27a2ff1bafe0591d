package org.jixiao.office;

import java.util.List;
import org.jixiao.report.model.Column;

/** Divides a width among columns. */
final class ColumnWidths {
    private ColumnWidths() {}

    /** The widths in proportion to the shares; they add up to the whole. */
    static int[] of(List<Column> columns, int whole) {
        long shares = columns.stream().mapToLong(Column::share).sum();
        int[] widths = new int[columns.size()];
        long before = 0;
        for (int i = 0; i < widths.length; i++) {
            long after = before + columns.get(i).share();
            widths[i] = (int) (whole * after / shares - whole * before / shares);
            before = after;
        }
        return widths;
    }
}
