package org.jixiao.report.template;

import java.util.List;
import java.util.Optional;
import org.jixiao.report.model.TableRow;

/**
 * A row of a form before it is filled, or a row for each entry of a list. Cells of the latter read the entry as
 * {@code {it.…}}.
 *
 * @param kind what the row is
 * @param each the list, if there is a row for each of its entries
 * @param cells the cells for all columns
 * @param whenEmpty what stands in the row of a list without entries; its labels stay
 */
public record RowTemplate(TableRow.Kind kind, Optional<DataList> each, List<CellTemplate> cells, Wording whenEmpty) {
    private static final Wording NONE_STATED = Wording.of("（未填报）", "(not stated)");

    /**
     * Copies the cells.
     *
     * @param kind what the row is
     * @param each the list, if there is a row for each of its entries
     * @param cells the cells for all columns
     * @param whenEmpty what stands in the row of a list without entries
     */
    public RowTemplate {
        cells = List.copyOf(cells);
    }

    /**
     * A row that names columns.
     *
     * @param cells the cells for all columns
     * @return the row
     */
    public static RowTemplate header(CellTemplate... cells) {
        return new RowTemplate(TableRow.Kind.HEADER, Optional.empty(), List.of(cells), NONE_STATED);
    }

    /**
     * A row of the body.
     *
     * @param cells the cells for all columns
     * @return the row
     */
    public static RowTemplate row(CellTemplate... cells) {
        return new RowTemplate(TableRow.Kind.BODY, Optional.empty(), List.of(cells), NONE_STATED);
    }

    /**
     * A row that sums up.
     *
     * @param cells the cells for all columns
     * @return the row
     */
    public static RowTemplate total(CellTemplate... cells) {
        return new RowTemplate(TableRow.Kind.TOTAL, Optional.empty(), List.of(cells), NONE_STATED);
    }

    /**
     * A row for each entry of a list.
     *
     * @param list the list
     * @param cells the cells for all columns
     * @return the rows
     */
    public static RowTemplate each(DataList list, CellTemplate... cells) {
        return new RowTemplate(TableRow.Kind.BODY, Optional.of(list), List.of(cells), NONE_STATED);
    }

    /**
     * The same with other words for a list without entries.
     *
     * @param words the words
     * @return the rows
     */
    public RowTemplate otherwise(Wording words) {
        return new RowTemplate(kind, each, cells, words);
    }
}
