package org.jixiao.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.quantity.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A form of three levels as its rows stand on the sheet (一级指标、二级指标、三级指标、分值、评分标准、指标解释), made into a rubric
 * whose rules are read from the scoring standards. Whatever cannot be read is among the rubric's issues.
 */
public final class RubricTable {
    private static final Pattern NAME_WITH_POINTS =
            Pattern.compile("(.+?)\\s*[(（]\\s*(\\d+(?:\\.\\d+)?)\\s*分?\\s*[)）]\\s*");

    private RubricTable() {}

    /**
     * A row of the form. A level that is empty is that of the row above (a merged cell).
     *
     * @param level1 the name of the first level (一级指标), perhaps with its points: {@code 投入 (15分)}
     * @param level2 the name of the second level, perhaps with its points
     * @param level3 the name of the indicator (三级指标)
     * @param points the points of the indicator (分值), as a decimal number
     * @param standard the scoring standard (评分标准)
     * @param explanation what the indicator means (指标解释); may be empty
     */
    public record Row(String level1, String level2, String level3, String points, String standard, String explanation) {
        /**
         * Checks that the cells are given.
         *
         * @param level1 the name of the first level
         * @param level2 the name of the second level
         * @param level3 the name of the indicator
         * @param points the points of the indicator
         * @param standard the scoring standard
         * @param explanation what the indicator means
         */
        public Row {
            for (String cell : new String[] {level1, level2, level3, points, standard, explanation}) {
                Objects.requireNonNull(cell, "cell: an empty cell is an empty text");
            }
        }
    }

    /** A cell of a level: its name and the points printed with it. */
    private record Level(String name, @Nullable Rational points) {
        static Level of(String cell) {
            Matcher matcher = NAME_WITH_POINTS.matcher(cell.strip());
            return matcher.matches()
                    ? new Level(matcher.group(1).strip(), Rational.parse(matcher.group(2)))
                    : new Level(cell.strip(), null);
        }
    }

    /** A heading with what stands below it. */
    private record Group<T>(Level level, List<T> below) {}

    /**
     * Makes a rubric of the rows.
     *
     * @param name the name of the rubric
     * @param rows the rows, from top to bottom
     * @return the draft, to which a grade scale or policies may be added; {@code build()} gives the rubric, and {@link
     *     Rubric#issues()} all that is wrong with it
     * @throws IllegalArgumentException if the first row names no levels, an indicator has no name, or its points are no
     *     number; the message names the row
     */
    public static RubricDraft draft(String name, List<Row> rows) {
        RubricDraft rubric = Rubric.named(name);
        for (Group<Group<Row>> first : grouped(rows)) {
            section(rubric, first);
        }
        return rubric;
    }

    private static List<Group<Group<Row>>> grouped(List<Row> rows) {
        List<Group<Group<Row>>> groups = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            checkNamed(row, i, groups.isEmpty());
            if (!row.level1().isBlank()) {
                groups.add(new Group<>(Level.of(row.level1()), new ArrayList<>()));
            }
            List<Group<Row>> second = groups.get(groups.size() - 1).below();
            if (!row.level2().isBlank() || second.isEmpty()) {
                second.add(new Group<>(Level.of(row.level2()), new ArrayList<>()));
            }
            second.get(second.size() - 1).below().add(row);
        }
        return groups;
    }

    private static void checkNamed(Row row, int index, boolean first) {
        if (first && row.level1().isBlank()) {
            throw new IllegalArgumentException(
                    "row " + (index + 1) + " ('" + row.level3() + "') stands below no first level: name it there");
        }
        if (row.level3().isBlank()) {
            throw new IllegalArgumentException("row " + (index + 1) + " names no indicator: fill in the third level");
        }
        try {
            Rational.parse(row.points().strip());
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(
                    "the points of row " + (index + 1) + " ('" + row.level3() + "') are '" + row.points()
                            + "': write a number",
                    unreadable);
        }
    }

    private static void section(RubricDraft rubric, Group<Group<Row>> first) {
        if (first.level().points() == null) {
            rubric.section(first.level().name(), section -> fill(section, first.below()));
        } else {
            rubric.section(first.level().name(), first.level().points(), section -> fill(section, first.below()));
        }
    }

    private static void fill(SectionDraft section, List<Group<Row>> groups) {
        for (Group<Row> group : groups) {
            Level level = group.level();
            if (level.name().isEmpty()) {
                group.below().forEach(row -> indicator(section, row));
            } else if (level.points() == null) {
                section.section(level.name(), inner -> group.below().forEach(row -> indicator(inner, row)));
            } else {
                section.section(
                        level.name(), level.points(), inner -> group.below().forEach(row -> indicator(inner, row)));
            }
        }
    }

    private static void indicator(SectionDraft section, Row row) {
        section.indicator(row.level3().strip(), Rational.parse(row.points().strip()), indicator -> {
            if (!row.standard().isBlank()) {
                indicator.scoredBy(row.standard());
            }
            if (!row.explanation().isBlank()) {
                indicator.explainedAs(row.explanation());
            }
        });
    }
}
