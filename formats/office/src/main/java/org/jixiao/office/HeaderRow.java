package org.jixiao.office;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The row of a sheet that names its columns.
 *
 * @param sheet the sheet
 * @param row the index of the row
 * @param columns the index of each column
 */
record HeaderRow(Sheet sheet, int row, Map<Heading, Integer> columns) {
    /** How far down and right headings are looked for. */
    private static final int MOST_ROWS = 50;

    private static final int MOST_COLUMNS = 64;

    /** The first row of any sheet that names all of some columns. */
    static Optional<HeaderRow> find(Workbook workbook, Set<Heading> needed) {
        for (Sheet sheet : workbook) {
            int seen = 0;
            for (Row row : sheet) {
                Map<Heading, Integer> columns = columns(row);
                if (columns.keySet().containsAll(needed)) {
                    return Optional.of(new HeaderRow(sheet, row.getRowNum(), columns));
                }
                if (++seen > MOST_ROWS) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private static Map<Heading, Integer> columns(Row row) {
        Map<Heading, Integer> columns = new EnumMap<>(Heading.class);
        for (Cell cell : row) {
            if (cell.getColumnIndex() < MOST_COLUMNS && cell.getCellType() == CellType.STRING) {
                Heading.find(cell.getStringCellValue())
                        .ifPresent(heading -> columns.putIfAbsent(heading, cell.getColumnIndex()));
            }
        }
        return columns;
    }

    int column(Heading heading) {
        return columns.getOrDefault(heading, -1);
    }

    /** The rows below that hold anything, but never more than one above a number. */
    List<Integer> body(int most) {
        List<Integer> rows = new ArrayList<>();
        for (Row line : sheet) {
            if (line.getRowNum() > row && holdsAnything(line)) {
                rows.add(line.getRowNum());
                if (rows.size() > most) {
                    break;
                }
            }
        }
        return rows;
    }

    private static boolean holdsAnything(Row line) {
        for (Cell cell : line) {
            if (cell.getCellType() != CellType.BLANK) {
                return true;
            }
        }
        return false;
    }
}
