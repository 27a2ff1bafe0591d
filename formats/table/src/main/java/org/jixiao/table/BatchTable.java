package org.jixiao.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.measure.Facts;
import org.jixiao.rubric.Rubric;
import org.jixiao.table.FormContent.Spot;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a batch: the department, one for each entry that a rubric asks for, and one for each score that may be
 * reported in place of figures. A column is known by its heading, such as {@code 在职人员数（人）}, or by the id of its fact,
 * such as {@code staff}; columns may stand in any order.
 */
public final class BatchTable {
    /** The heading of the first column. */
    public static final String DEPARTMENT = "部门";

    private static final Set<String> DEPARTMENTS = Set.of(DEPARTMENT, "部门名称", "单位", "单位名称", "department");

    private final FormContent content;
    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final Map<String, Spot> byKey = new HashMap<>();
    private final Map<String, String> plainHeadings = new HashMap<>();

    private BatchTable(Rubric rubric) {
        content = new FormContent(rubric);
        for (int row = 0; row < rows().size(); row++) {
            for (int field = 0; field < rows().get(row).fields().size(); field++) {
                FormField it = rows().get(row).fields().get(field);
                if (it.kind() != FormField.Kind.NOTHING) {
                    add(heading(rows().get(row), it), key(rows().get(row), field), new Spot(row, field));
                }
            }
        }
        for (int row = 0; row < rows().size(); row++) {
            FormRow it = rows().get(row);
            if (it.scored()) {
                add("得分：" + it.name(), "score/" + it.id(), new Spot(row, Spot.SCORE));
            }
        }
    }

    /**
     * The columns for a rubric.
     *
     * @param rubric the rubric
     * @return the columns
     * @throws IllegalArgumentException if two indicators have one id
     */
    public static BatchTable of(Rubric rubric) {
        return new BatchTable(rubric);
    }

    private List<FormRow> rows() {
        return content.rows();
    }

    private static String heading(FormRow row, FormField field) {
        return switch (field.kind()) {
            case NUMBER, DATE -> field.label();
            default -> row.name() + "：" + field.label();
        };
    }

    private static String key(FormRow row, int field) {
        FormField it = row.fields().get(field);
        boolean first = field == 0 || !row.fields().get(field - 1).fact().equals(it.fact());
        return first ? it.fact() : it.fact() + "/" + (it.part().isEmpty() ? "coefficient" : it.part());
    }

    /** Two entries with one name are told apart by the key. */
    private void add(String name, String key, Spot spot) {
        String heading = name.strip();
        while (heading.isEmpty() || isDepartment(heading) || plainHeadings.containsKey(plain(heading))) {
            heading = heading + "#" + key;
        }
        plainHeadings.put(plain(heading), heading);
        spots.put(heading, spot);
        byKey.putIfAbsent(plain(key), spot);
    }

    static boolean isDepartment(String heading) {
        return DEPARTMENTS.contains(plain(heading));
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("[\\s\\u00a0]+", "");
    }

    /** The entry below a heading, or nothing. */
    @Nullable
    Spot spot(String heading) {
        String known = plainHeadings.get(plain(heading));
        return known == null ? byKey.get(plain(heading)) : spots.get(known);
    }

    /** The headings of the entries that a table should have; scores are entered only where figures are not. */
    Map<Spot, String> needed() {
        Map<Spot, String> needed = new LinkedHashMap<>();
        spots.forEach((heading, spot) -> {
            if (spot.field() != Spot.SCORE) {
                needed.put(spot, heading);
            }
        });
        return needed;
    }

    /**
     * The headings of the table.
     *
     * @return the department and the entries in the order of the rubric, then the scores
     */
    public List<String> headings() {
        List<String> headings = new ArrayList<>();
        headings.add(DEPARTMENT);
        headings.addAll(spots.keySet());
        return headings;
    }

    /**
     * The cells of a department, in the order of the headings. Only scores that are reported are entered.
     *
     * @param department its name
     * @param facts what it states
     * @return the text of the cells; blank where no cell takes what is stated, which {@link #lost} tells
     */
    public List<String> cells(String department, Facts facts) {
        return cells(department, entries(facts));
    }

    List<String> cells(String department, List<Entries> entries) {
        List<String> cells = new ArrayList<>();
        cells.add(department);
        spots.values()
                .forEach(spot -> cells.add(
                        spot.field() == Spot.SCORE
                                ? entries.get(spot.row()).score()
                                : entries.get(spot.row()).values().get(spot.field())));
        return cells;
    }

    /**
     * What a row of a batch cannot hold of some facts, such as sources, remarks and lists.
     *
     * @param facts the facts
     * @return one issue for each fact and remark that does not come back as it is
     */
    public List<Issue> lost(Facts facts) {
        return lost(facts, entries(facts));
    }

    List<Issue> lost(Facts facts, List<Entries> entries) {
        return content.lost(facts, entries);
    }

    /** What the cells of a department say, row by row of the rubric. */
    List<Entries> entries(Facts facts) {
        return content.stated(facts).stream()
                .map(all -> new Entries(
                        all.values(), all.sources().stream().map(source -> "").toList(), all.score(), "", ""))
                .toList();
    }

    /** What the cells of a row state, by their entries. */
    Facts facts(Map<Spot, String> cells, Function<Spot, Location> place, List<Issue> found) {
        List<Entries> entries = new ArrayList<>();
        for (int row = 0; row < rows().size(); row++) {
            int at = row;
            List<String> values = new ArrayList<>();
            for (int field = 0; field < rows().get(row).fields().size(); field++) {
                values.add(cells.getOrDefault(new Spot(at, field), ""));
            }
            List<String> blank = values.stream().map(value -> "").toList();
            entries.add(new Entries(values, blank, cells.getOrDefault(new Spot(at, Spot.SCORE), ""), "", ""));
        }
        return content.read(entries, place, found).facts();
    }
}
