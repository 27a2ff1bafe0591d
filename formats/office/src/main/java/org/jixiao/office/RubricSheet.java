package org.jixiao.office;

import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Workbook;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.RubricDraft;
import org.jixiao.rubric.RubricTable;

/**
 * A bureau's rubric as it stands on a plain sheet: one row for each indicator below the headings 一级指标, 二级指标, 三级指标,
 * 评分标准, 指标解释, 分值, in any order and perhaps with other columns between. Levels may be merged cells or stand in their
 * first row only. The scoring standards are read by core's wording.
 */
public final class RubricSheet {
    private static final Set<Heading> NEEDED =
            EnumSet.of(Heading.LEVEL1, Heading.LEVEL3, Heading.STANDARD, Heading.POINTS);

    /** What stands above a title. */
    private static final Pattern ATTACHMENT = Pattern.compile("附[件表]\\s*[\\d一二三四五六七八九十.、-]*[：:]?");

    private RubricSheet() {}

    /**
     * A table that was read.
     *
     * @param draft the draft, to which a grade scale or policies may be added, and whose rubric lists what could not be
     *     read of its standards
     * @param warnings the cells that are formulas, whose last result was taken
     */
    public record Table(RubricDraft draft, List<Issue> warnings) {
        /**
         * Copies the warnings.
         *
         * @param draft the draft
         * @param warnings the cells that are formulas
         */
        public Table {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Reads the first sheet that has the headings.
     *
     * @param in the workbook ({@code .xlsx} or {@code .xls}); at most 20 MB are read, and it is not closed
     * @return the table, or everything that keeps it from being one, each at its sheet and cell. The name is the text above
     *     the headings, or else that of the sheet. A row without a third level and without a standard, such as a total or
     *     a note, ends the table, and nothing may follow it that looks like an indicator
     * @throws IOException if the stream cannot be read
     */
    public static Validation<List<Issue>, Table> read(InputStream in) throws IOException {
        Validation<List<Issue>, Workbook> opened = WorkbookGuard.open(in);
        if (opened.isInvalid()) {
            return Validation.invalid(opened.getError());
        }
        try (Workbook workbook = opened.get()) {
            return read(workbook);
        }
    }

    static Validation<List<Issue>, Table> read(Workbook workbook) {
        Optional<HeaderRow> header = HeaderRow.find(workbook, NEEDED);
        return header.isPresent()
                ? table(header.get())
                : Validation.invalid(List.of(Issue.of(
                        OfficeIssue.HEADINGS_MISSING,
                        Location.WHOLE,
                        "headings",
                        String.join("、", NEEDED.stream().map(Heading::title).toList()))));
    }

    private static Validation<List<Issue>, Table> table(HeaderRow header) {
        List<Issue> found = new ArrayList<>();
        String sheet = header.sheet().getSheetName();
        List<Integer> body = header.body(FormReader.MOST_ROWS);
        if (body.size() > FormReader.MOST_ROWS) {
            return Validation.invalid(
                    List.of(Issue.of(OfficeIssue.TOO_MANY_ROWS, Location.of(sheet), "most", FormReader.MOST_ROWS)));
        }
        CellText cells = new CellText(header.sheet(), found);
        List<RubricTable.Row> rows = new ArrayList<>();
        String level1 = "";
        String level2 = "";
        int end = -1;
        for (int at : body) {
            RubricTable.Row row = row(header, cells, at);
            if (row.level3().isEmpty() && row.standard().isEmpty()) {
                end = end < 0 ? at : end;
                continue;
            }
            check(row, level1, header, cells, end < 0 ? at : end, end >= 0, found);
            boolean sameFirst = row.level1().isEmpty() || row.level1().equals(level1);
            boolean sameSecond = sameFirst && row.level2().equals(level2);
            rows.add(new RubricTable.Row(
                    sameFirst ? "" : row.level1(),
                    sameSecond ? "" : row.level2(),
                    row.level3(),
                    row.points(),
                    row.standard(),
                    row.explanation()));
            level1 = sameFirst ? level1 : row.level1();
            level2 = sameFirst && row.level2().isEmpty() ? level2 : row.level2();
        }
        if (rows.isEmpty()) {
            found.add(Issue.of(OfficeIssue.TABLE_EMPTY, cells.place(header.row(), header.column(Heading.LEVEL3))));
        }
        boolean sound = found.stream().allMatch(issue -> issue.code() == OfficeIssue.CELL_FORMULA);
        return sound
                ? Validation.valid(new Table(RubricTable.draft(name(header, cells), rows), found))
                : Validation.invalid(found);
    }

    private static RubricTable.Row row(HeaderRow header, CellText cells, int at) {
        String points = cells.at(at, header.column(Heading.POINTS));
        return new RubricTable.Row(
                cells.at(at, header.column(Heading.LEVEL1)),
                cells.at(at, header.column(Heading.LEVEL2)),
                cells.at(at, header.column(Heading.LEVEL3)),
                points.endsWith("分") ? points.substring(0, points.length() - 1).strip() : points,
                cells.at(at, header.column(Heading.STANDARD)),
                cells.at(at, header.column(Heading.EXPLANATION)));
    }

    private static void check(
            RubricTable.Row row,
            String level1,
            HeaderRow header,
            CellText cells,
            int at,
            boolean afterEnd,
            List<Issue> found) {
        if (afterEnd) {
            found.add(Issue.of(OfficeIssue.TABLE_GOES_ON, cells.place(at, header.column(Heading.LEVEL3))));
        } else if (row.level3().isEmpty()) {
            found.add(Issue.of(OfficeIssue.INDICATOR_UNNAMED, cells.place(at, header.column(Heading.LEVEL3))));
        }
        if (row.level1().isEmpty() && level1.isEmpty()) {
            found.add(Issue.of(OfficeIssue.LEVEL_UNNAMED, cells.place(at, header.column(Heading.LEVEL1))));
        }
        if (!isPoints(row.points())) {
            found.add(Issue.of(
                    OfficeIssue.POINTS_UNREADABLE,
                    cells.place(at, header.column(Heading.POINTS)),
                    "text",
                    CellText.cut(row.points())));
        }
    }

    private static boolean isPoints(String text) {
        try {
            return Rational.parse(text).signum() >= 0;
        } catch (IllegalArgumentException words) {
            return false;
        }
    }

    private static String name(HeaderRow header, CellText cells) {
        for (int at = 0; at < header.row(); at++) {
            for (int column = 0; column <= header.column(Heading.LEVEL3); column++) {
                String text = cells.plain(at, column);
                if (!text.isEmpty() && !ATTACHMENT.matcher(text).matches()) {
                    return text;
                }
            }
        }
        return header.sheet().getSheetName();
    }
}
