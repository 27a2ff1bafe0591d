package org.jixiao.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jixiao.issue.Excerpt;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.rubric.Rubric;
import org.jixiao.table.FormContent.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Reads a batch row by row, as a format hands them over, and keeps none of them; only the names of the departments are kept,
 * so that one with two rows is found. Not for several threads.
 */
public final class BatchReader {
    /** The most rows of a batch: those of a sheet. */
    public static final long MOST_ROWS = 1_048_576;

    /** How far down headings are looked for. */
    private static final int MOST_BEFORE = 20;

    private final BatchTable table;
    private final Location place;
    private final Consumer<BatchRow> rows;
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, Long> departments = new HashMap<>();
    private @Nullable List<String> headings;
    private @Nullable Spot[] spots = {};
    private int department;
    private int before;
    private long count;
    private long sound;
    private boolean stopped;

    /**
     * A reader that waits for the headings.
     *
     * @param rubric the rubric
     * @param place where the table stands, such as its sheet
     * @param rows takes each row that holds anything, in order
     * @throws IllegalArgumentException if two indicators have one id
     */
    public BatchReader(Rubric rubric, Location place, Consumer<BatchRow> rows) {
        this.table = BatchTable.of(rubric);
        this.place = place;
        this.rows = rows;
    }

    /**
     * Takes the next row. The first with a column for the department is the headings; a title may stand above.
     *
     * @param number its number as a spreadsheet shows it, from 1
     * @param cells the text of its cells; blank ones at the end may be left out
     * @param found what is wrong with its cells already
     * @return whether another row is wanted
     */
    public boolean row(long number, List<String> cells, List<Issue> found) {
        if (stopped) {
            return false;
        }
        List<String> stripped = cells.stream().map(String::strip).toList();
        if (headings == null) {
            head(stripped);
        } else if (!stripped.stream().allMatch(String::isEmpty) || !found.isEmpty()) {
            if (++count > MOST_ROWS) {
                count--;
                stop(Issue.of(TableIssue.BATCH_TOO_LONG, place, "most", MOST_ROWS));
            } else {
                body(number, stripped, found);
            }
        }
        return !stopped;
    }

    /**
     * Ends the reading, since nothing more can be read.
     *
     * @param why a fatal issue
     */
    public void stop(Issue why) {
        issues.add(why);
        stopped = true;
    }

    /**
     * How it went.
     *
     * @return what was read so far; a table without headings has a fatal issue
     */
    public BatchSummary summary() {
        List<Issue> all = new ArrayList<>(issues);
        if (headings == null && !stopped) {
            all.add(departmentMissing());
        }
        return new BatchSummary(count, sound, all);
    }

    /**
     * How many columns the headings have.
     *
     * @return the number, or 0 before the headings
     */
    public int width() {
        return headings == null ? 0 : headings.size();
    }

    private Issue departmentMissing() {
        return Issue.of(TableIssue.DEPARTMENT_COLUMN_MISSING, place, "column", BatchTable.DEPARTMENT);
    }

    private void head(List<String> cells) {
        if (cells.stream().noneMatch(BatchTable::isDepartment)) {
            if (++before >= MOST_BEFORE) {
                stop(departmentMissing());
            }
            return;
        }
        headings = cells;
        spots = new Spot[cells.size()];
        department = -1;
        Set<Spot> seen = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            String heading = cells.get(i);
            if (BatchTable.isDepartment(heading)) {
                twice(department >= 0, heading);
                department = i;
            } else if (!heading.isEmpty()) {
                spots[i] = table.spot(heading);
                if (spots[i] == null) {
                    issues.add(Issue.of(TableIssue.COLUMN_UNKNOWN, place, "heading", heading));
                } else {
                    twice(!seen.add(spots[i]), heading);
                }
            }
        }
        table.needed().forEach((spot, heading) -> {
            if (!seen.contains(spot)) {
                issues.add(Issue.of(TableIssue.COLUMN_MISSING, place, "heading", heading));
            }
        });
    }

    private void twice(boolean twice, String heading) {
        if (twice) {
            stop(Issue.of(TableIssue.COLUMN_TWICE, place, "heading", heading));
        }
    }

    private void body(long number, List<String> cells, List<Issue> given) {
        List<Issue> found = new ArrayList<>(given);
        String name = department < cells.size() ? cells.get(department) : "";
        Long first = name.isEmpty() ? null : departments.putIfAbsent(name, number);
        if (name.isEmpty()) {
            found.add(Issue.of(TableIssue.DEPARTMENT_UNNAMED, cell(number, department)));
        } else if (first != null) {
            found.add(
                    Issue.of(TableIssue.DEPARTMENT_TWICE, cell(number, department), "department", name, "row", first));
        }
        Map<Spot, String> stated = new HashMap<>();
        Map<Spot, Integer> columns = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Spot spot = i < spots.length ? spots[i] : null;
            String text = cells.get(i);
            if (spot != null && !text.isEmpty()) {
                stated.put(spot, text);
            } else if (!text.isEmpty() && heading(i).isEmpty()) {
                found.add(Issue.of(
                        TableIssue.CELL_WITHOUT_HEADING, cell(number, i), "text", Excerpt.beginning(text, 60)));
            }
            if (spot != null) {
                columns.put(spot, i);
            }
        }
        BatchRow row = new BatchRow(
                number,
                name,
                table.facts(stated, spot -> cell(number, columns.getOrDefault(spot, department)), found),
                found);
        sound += row.isSound() ? 1 : 0;
        rows.accept(row);
    }

    private String heading(int column) {
        return headings != null && column < headings.size() ? headings.get(column) : "";
    }

    /**
     * Where a cell stands.
     *
     * @param row the number of its row, from 1
     * @param column the index of its column, from 0
     * @return the place with the cell and its heading, such as {@code B12 / 在职人员数（人）}
     */
    public Location cell(long row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        Location cell = place.inside(letters.append(row).toString());
        return heading(column).isEmpty() ? cell : cell.inside(heading(column));
    }
}
