package org.jixiao.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Rubric;
import org.jixiao.table.Entries;
import org.jixiao.table.FormContent;
import org.jixiao.table.FormRow;
import org.jspecify.annotations.Nullable;

/** Reads a filled form, by the hidden ids or else by what is printed. */
final class FormReader {
    static final int MOST_ROWS = 5_000;

    private static final Set<Heading> NEEDED = EnumSet.of(Heading.LEVEL3, Heading.VALUE, Heading.SCORE);

    private static final List<Heading> ENTRIES =
            List.of(Heading.VALUE, Heading.SOURCE, Heading.SCORE, Heading.REASON, Heading.IMPROVEMENT);

    private final Rubric rubric;
    private final FormContent content;
    private final List<FormRow> rows;
    private final List<Issue> found = new ArrayList<>();

    /** Where each line of the form stands on the sheet. */
    private final Map<Line, Integer> lines = new LinkedHashMap<>();

    FormReader(Rubric rubric, FormContent content) {
        this.rubric = rubric;
        this.content = content;
        this.rows = content.rows();
    }

    /** A line of the form: a row and one of its fields. */
    private record Line(int row, int field) {}

    static FilledForm nothing(Issue why) {
        return new FilledForm(Facts.NONE, Map.of(), List.of(why));
    }

    FilledForm read(Workbook workbook) {
        Optional<HeaderRow> headings = HeaderRow.find(workbook, NEEDED);
        if (headings.isEmpty()) {
            return nothing(Issue.of(
                    OfficeIssue.HEADINGS_MISSING,
                    Location.WHOLE,
                    "headings",
                    String.join("、", NEEDED.stream().map(Heading::title).toList())));
        }
        HeaderRow header = headings.get();
        List<Integer> body = header.body(MOST_ROWS);
        if (body.size() > MOST_ROWS) {
            return nothing(Issue.of(
                    OfficeIssue.TOO_MANY_ROWS, Location.of(header.sheet().getSheetName()), "most", MOST_ROWS));
        }
        checkVersion(workbook);
        CellText cells = new CellText(header.sheet(), found);
        if (!findById(header, body, cells)) {
            found.add(Issue.of(OfficeIssue.IDS_GONE, Location.of(header.sheet().getSheetName())));
            findByName(header, body, cells);
        }
        FormContent.Stated stated = contents(header, cells);
        strays(header, body, cells);
        total(header, body, cells, stated.scores()).ifPresent(found::add);
        found.sort(Comparator.comparingLong(FormReader::position));
        return new FilledForm(stated.facts(), stated.scores(), found);
    }

    /** What concerns the whole form comes first, then row after row. */
    private static long position(Issue issue) {
        if (issue.location().path().size() < 2) {
            return -1;
        }
        CellReference cell = new CellReference(issue.location().path().get(1));
        return (long) cell.getRow() * Short.MAX_VALUE + cell.getCol();
    }

    /** Entries where nobody looks: in lines that belong to no row, or below the first line of a row. */
    private void strays(HeaderRow header, List<Integer> body, CellText cells) {
        Map<Integer, Line> known = new HashMap<>();
        lines.forEach((line, at) -> known.put(at, line));
        for (int at : body) {
            if (cells.plain(at, header.column(Heading.LEVEL1)).equals(FormWriter.TOTAL)) {
                return;
            }
            Line line = known.get(at);
            for (Heading heading : ENTRIES) {
                boolean read = line != null
                        && (heading == Heading.VALUE
                                || heading == Heading.SOURCE
                                || line.field() == 0 && rows.get(line.row()).scored());
                String text = read ? "" : cells.quiet(at, header.column(heading));
                if (!text.isEmpty()) {
                    found.add(Issue.of(
                            OfficeIssue.ENTRY_ASTRAY,
                            cells.place(at, header.column(heading)),
                            "text",
                            CellText.cut(text)));
                }
            }
        }
    }

    private void checkVersion(Workbook workbook) {
        Sheet about = workbook.getSheet(FormWriter.ABOUT);
        if (about != null) {
            String hash = new CellText(about, found).at(0, 2);
            if (!hash.equals(content.hash())) {
                found.add(Issue.of(OfficeIssue.FORM_OF_OTHER_RUBRIC, Location.WHOLE, "rubric", rubric.name()));
            }
        }
    }

    private boolean findById(HeaderRow header, List<Integer> body, CellText cells) {
        Map<String, Line> known = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int field = 0; field < rows.get(row).fields().size(); field++) {
                known.put(
                        FormWriter.rowKey(rows, row) + "\n" + FormWriter.fieldKey(rows.get(row), field),
                        new Line(row, field));
            }
        }
        boolean any = false;
        for (int at : body) {
            String id = cells.at(at, header.column(Heading.ROW_ID));
            String field = cells.at(at, header.column(Heading.FIELD_ID));
            if (!id.isEmpty() || !field.isEmpty()) {
                any = true;
                put(known.get(id + "\n" + field), at, cells, id + " " + field);
            }
        }
        return any;
    }

    /** Levels decide only where several rows have one name and one item. */
    private void findByName(HeaderRow header, List<Integer> body, CellText cells) {
        String level1 = "";
        String level2 = "";
        String name = "";
        for (int at : body) {
            String one = cells.at(at, header.column(Heading.LEVEL1));
            String two = cells.at(at, header.column(Heading.LEVEL2));
            String three = cells.at(at, header.column(Heading.LEVEL3));
            String item = cells.at(at, header.column(Heading.ITEM));
            if (one.equals(FormWriter.TOTAL)) {
                return;
            }
            level1 = one.isEmpty() ? level1 : one;
            level2 = two.isEmpty() ? level2 : two;
            name = three.isEmpty() ? name : three;
            if (!item.isEmpty() || !three.isEmpty()) {
                put(lineOf(level1, level2, name, item), at, cells, name + " " + item);
            }
        }
    }

    private @Nullable Line lineOf(String level1, String level2, String name, String item) {
        List<Line> named = new ArrayList<>();
        List<Line> placed = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            FormRow line = rows.get(row);
            for (int field = 0; field < line.fields().size(); field++) {
                if (same(line.name(), name) && same(line.fields().get(field).label(), item)) {
                    named.add(new Line(row, field));
                    if (same(line.level1(), level1) && same(line.level2(), level2)) {
                        placed.add(new Line(row, field));
                    }
                }
            }
        }
        if (named.size() == 1) {
            return named.get(0);
        }
        return placed.size() == 1 ? placed.get(0) : null;
    }

    private static boolean same(String ours, String theirs) {
        return ours.replaceAll("[\\s\\u3000\\u00a0]+", "").equals(theirs.replaceAll("[\\s\\u3000\\u00a0]+", ""));
    }

    private void put(@Nullable Line line, int at, CellText cells, String shown) {
        if (line == null) {
            found.add(Issue.of(OfficeIssue.LINE_UNKNOWN, cells.place(at, 0), "line", shown.strip()));
        } else if (lines.putIfAbsent(line, at) != null) {
            found.add(Issue.of(OfficeIssue.LINE_TWICE, cells.place(at, 0), "line", shown.strip()));
        }
    }

    private FormContent.Stated contents(HeaderRow header, CellText cells) {
        List<Entries> all = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> values = new ArrayList<>();
            List<String> sources = new ArrayList<>();
            for (int field = 0; field < rows.get(row).fields().size(); field++) {
                int at = lines.getOrDefault(new Line(row, field), -1);
                if (at < 0) {
                    gone(header, row, field);
                }
                values.add(cells.at(at, header.column(Heading.VALUE)));
                sources.add(cells.at(at, header.column(Heading.SOURCE)));
            }
            int first = rows.get(row).scored() ? lines.getOrDefault(new Line(row, 0), -1) : -1;
            all.add(new Entries(
                    values,
                    sources,
                    cells.at(first, header.column(Heading.SCORE)),
                    cells.at(first, header.column(Heading.REASON)),
                    cells.at(first, header.column(Heading.IMPROVEMENT))));
        }
        return content.read(all, spot -> place(spot, header, cells), found);
    }

    private void gone(HeaderRow header, int row, int field) {
        found.add(Issue.of(
                OfficeIssue.LINE_GONE,
                Location.of(header.sheet().getSheetName()),
                "line",
                rows.get(row).place() + " " + rows.get(row).fields().get(field).label()));
    }

    private Location place(FormContent.Spot spot, HeaderRow header, CellText cells) {
        boolean score = spot.field() == FormContent.Spot.SCORE;
        int at = lines.getOrDefault(new Line(spot.row(), score ? 0 : spot.field()), -1);
        Heading heading = score ? Heading.SCORE : Heading.VALUE;
        return at < 0 ? Location.of(header.sheet().getSheetName()) : cells.place(at, header.column(heading));
    }

    /** What a spreadsheet may lose when it adds up: the last digit that is shown, or the last that it keeps. */
    private static BigDecimal tolerance(BigDecimal sum) {
        return BigDecimal.ONE
                .movePointLeft(FormWriter.TOTAL_DIGITS)
                .max(sum.abs().movePointLeft(FormWriter.DIGITS - 1));
    }

    /** The printed total is held against the sum of the scores; neither is trusted for the other. */
    private Optional<Issue> total(HeaderRow header, List<Integer> body, CellText cells, Map<String, Rational> scores) {
        int column = header.column(Heading.SCORE);
        for (int at : body) {
            if (!cells.plain(at, header.column(Heading.LEVEL1)).equals(FormWriter.TOTAL)) {
                continue;
            }
            BigDecimal printed = cells.cached(at, column);
            Rational sum = FormWriter.total(rows, scores);
            BigDecimal ours = sum.toBigDecimal(FormWriter.TOTAL_DIGITS, RoundingMode.HALF_UP);
            if (printed != null && printed.subtract(ours).abs().compareTo(tolerance(ours)) > 0) {
                return Optional.of(Issue.of(
                        OfficeIssue.TOTAL_DIFFERS,
                        cells.place(at, column),
                        "printed",
                        printed.toPlainString(),
                        "sum",
                        ours.stripTrailingZeros().toPlainString()));
            }
        }
        return Optional.empty();
    }
}
