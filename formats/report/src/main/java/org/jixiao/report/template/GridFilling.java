package org.jixiao.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jixiao.report.model.Align;
import org.jixiao.report.model.Cell;
import org.jixiao.report.model.Table;
import org.jixiao.report.model.TableDraft;
import org.jixiao.report.model.TableRow;
import org.jixiao.report.template.Entry.Level;

/** Fills one table of a template. */
final class GridFilling {
    private final Part.Grid grid;
    private final Context context;

    GridFilling(Part.Grid grid, Context context) {
        this.grid = grid;
        this.context = context;
    }

    /** The table, or nothing if its layout has no row. */
    Optional<Table> table() {
        TableDraft table = Table.of(grid.columns());
        grid.caption()
                .ifPresent(words ->
                        table.caption(Filling.filled(words, context, Map.of()).text()));
        for (RowTemplate row : grid.rows()) {
            if (row.each().isEmpty()) {
                add(table, row, filled(row, new Entry(Map.of())));
            } else {
                each(table, row, row.each().get());
            }
        }
        return table.isEmpty() ? Optional.empty() : Optional.of(table.build());
    }

    private void each(TableDraft table, RowTemplate row, DataList list) {
        List<Entry> entries = list.entries(context);
        if (entries.isEmpty()) {
            add(table, row, empty(row));
        }
        entries.forEach(entry -> add(table, row, filled(row, entry)));
    }

    private static void add(TableDraft table, RowTemplate row, List<Cell> cells) {
        Cell[] all = cells.toArray(Cell[]::new);
        if (row.kind() == TableRow.Kind.HEADER) {
            table.header(all);
        } else if (row.kind() == TableRow.Kind.TOTAL) {
            table.total(all);
        } else {
            table.row(all);
        }
    }

    private List<Cell> filled(RowTemplate row, Entry entry) {
        return row.cells().stream().flatMap(cell -> cells(cell, entry).stream()).collect(Collectors.toList());
    }

    /** The labels at the start of the row stay, unless they name the entry; the rest says that there are no entries. */
    private List<Cell> empty(RowTemplate row) {
        List<Cell> cells = new ArrayList<>();
        int width = 0;
        for (CellTemplate cell : row.cells()) {
            boolean ofEntry = cell.words().chinese().contains("{it.");
            if (cell.kind() != CellTemplate.Kind.LABEL || ofEntry) {
                break;
            }
            cells.add(cell(cell, Map.of()));
            width += cell.across();
        }
        String words = Filling.filled(row.whenEmpty(), context, Map.of()).text();
        cells.add(Cell.missing(words).across(grid.columns().size() - width).aligned(Align.CENTRE));
        return cells;
    }

    private List<Cell> cells(CellTemplate cell, Entry entry) {
        return switch (cell.kind()) {
            case LEVELS -> levels(entry.levels(), cell.across(), false);
            case LEVELS_WITH_POINTS -> levels(entry.levels(), cell.across(), true);
            default -> List.of(cell(cell, entry.values()));
        };
    }

    private Cell cell(CellTemplate template, Map<String, Value> entry) {
        Cell cell = content(template, entry).across(template.across()).tall(template.lines());
        if (template.align().isPresent()) {
            cell = cell.aligned(template.align().get());
        }
        return template.group().isPresent()
                ? cell.in(Filling.filled(Wording.same(template.group().get()), context, entry)
                        .text())
                : cell;
    }

    private Cell content(CellTemplate template, Map<String, Value> entry) {
        String text = Filling.filled(template.words(), context, entry).text();
        return switch (template.kind()) {
            case HEADER -> Cell.header(text);
            case LABEL -> Cell.label(text);
            case SIGNATURE -> Cell.signature(text, template.lines());
            case LEVELS, LEVELS_WITH_POINTS, VALUE, VALUE_WITH_UNIT, OPTIONAL_VALUE -> value(template, text, entry);
        };
    }

    /** A name alone keeps what it stands for; a name among words is text. */
    private Cell value(CellTemplate template, String text, Map<String, Value> entry) {
        Matcher place = Wording.places(template.words().in(context.language()));
        if (!place.matches()) {
            return Cell.text(text);
        }
        Value value = Filling.value(place.group(1), context, entry);
        if (!value.isKnown() && template.kind() == CellTemplate.Kind.OPTIONAL_VALUE) {
            return Cell.text(value.text() == null ? "" : value.text());
        }
        return value.inCell(context.language(), template.kind() == CellTemplate.Kind.VALUE_WITH_UNIT);
    }

    // --- levels
    // -------------------------------------------------------------------------------------------------------

    /** Sections from the left; an indicator takes the columns that its depth leaves over. */
    private List<Cell> levels(List<Level> levels, int columns, boolean points) {
        List<Level> sections = levels.subList(0, levels.size() - 1);
        Level indicator = levels.get(levels.size() - 1);
        List<Cell> cells = new ArrayList<>();
        int kept = Math.min(sections.size(), columns - 1);
        for (int i = 0; i < kept; i++) {
            boolean last = i == kept - 1;
            List<Level> shown = sections.subList(i, last ? sections.size() : i + 1);
            add(cells, shown, points);
        }
        int width = points ? 2 * (columns - kept) - 1 : columns - kept;
        if (columns == 1 && !sections.isEmpty()) {
            cells.add(named(levels, "").across(width));
        } else {
            cells.add(named(List.of(indicator), "").across(width));
        }
        if (points) {
            cells.add(indicator.points().inCell(context.language(), false));
        }
        return cells;
    }

    private void add(List<Cell> cells, List<Level> shown, boolean points) {
        Level last = shown.get(shown.size() - 1);
        if (points) {
            cells.add(named(shown, "").in("name " + last.id()));
            cells.add(last.points().inCell(context.language(), false).in("points " + last.id()));
        } else {
            String full = last.points().inSentence(context.language());
            cells.add(named(shown, context.say("（" + full + "）", " (" + full + ")"))
                    .in("name " + last.id()));
        }
    }

    private static Cell named(List<Level> levels, String more) {
        return Cell.label(levels.stream().map(Level::name).collect(Collectors.joining(" / ")) + more);
    }
}
