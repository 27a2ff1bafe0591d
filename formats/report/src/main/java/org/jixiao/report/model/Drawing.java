package org.jixiao.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.review.RowAnswers;
import org.jixiao.review.RulePlot;
import org.jixiao.rubric.Rubric;

/** The data of a picture. Every renderer draws from them, or prints {@link #data} where it cannot draw. */
public sealed interface Drawing {
    /**
     * What is shown.
     *
     * @return a few words
     */
    String title();

    /**
     * The data as a table, for readers who cannot see the picture.
     *
     * @param language the language of the document
     * @return the table
     */
    Table data(Language language);

    /**
     * Calls the case for this kind.
     *
     * @param cases what to do for each kind
     * @param <T> the result
     * @return the result of the case
     */
    <T> T match(Cases<T> cases);

    /**
     * A method for each kind of picture.
     *
     * @param <T> the result
     */
    interface Cases<T> {
        /**
         * For columns.
         *
         * @param it the chart
         * @return the result of the case
         */
        T columns(Columns it);

        /**
         * For a pie.
         *
         * @param it the chart
         * @return the result of the case
         */
        T pie(Pie it);

        /**
         * For scores beside points.
         *
         * @param it the chart
         * @return the result of the case
         */
        T scores(Scores it);

        /**
         * For a rule.
         *
         * @param it the plot
         * @return the result of the case
         */
        T rule(RuleCurve it);
    }

    /**
     * Clustered columns: for each category a column of each series.
     *
     * @param title what is shown
     * @param unit the unit of all values
     * @param categories the names along the axis
     * @param series the series, each with a value or a gap for each category
     */
    record Columns(String title, Unit unit, List<String> categories, List<Series> series) implements Drawing {
        /**
         * Copies the lists and checks their sizes.
         *
         * @param title what is shown
         * @param unit the unit of all values
         * @param categories the names along the axis
         * @param series the series
         * @throws IllegalArgumentException if there is nothing to draw, or a series has not a value for each category
         */
        public Columns {
            title = CleanText.of(title);
            categories = categories.stream().map(CleanText::of).toList();
            series = List.copyOf(series);
            if (categories.isEmpty() || series.isEmpty()) {
                throw new IllegalArgumentException(
                        "the chart '" + title + "' has no columns: give a category and a series at least");
            }
            for (Series one : series) {
                if (one.values().size() != categories.size()) {
                    throw new IllegalArgumentException("the series '" + one.name() + "' of the chart '" + title
                            + "' has " + one.values().size() + " values for " + categories.size()
                            + " categories: give one for each, or an empty one");
                }
            }
        }

        @Override
        public Table data(Language language) {
            List<Column> columns = new ArrayList<>(List.of(Column.text(3)));
            List<Cell> head =
                    new ArrayList<>(List.of(Cell.header(unit.symbol().isEmpty() ? "" : "（" + unit.symbol() + "）")));
            for (Series one : series) {
                columns.add(Column.number(2));
                head.add(Cell.header(one.name()));
            }
            TableDraft table = Table.of(columns).caption(title).header(head.toArray(Cell[]::new));
            for (int i = 0; i < categories.size(); i++) {
                List<Cell> row = new ArrayList<>(List.of(Cell.label(categories.get(i))));
                for (Series one : series) {
                    row.add(Cell.numberOrMissing(
                            one.values().get(i).map(it -> CellNumber.exact(new Quantity(it, unit))), language));
                }
                table.row(row);
            }
            return table.build();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.columns(this);
        }
    }

    /**
     * The columns of one colour.
     *
     * @param name what they show
     * @param values a value in the unit of the chart for each category, or nothing where it is not known
     */
    record Series(String name, List<Optional<Rational>> values) {
        /**
         * Copies the values.
         *
         * @param name what they show
         * @param values a value for each category
         */
        public Series {
            name = CleanText.of(name);
            values = List.copyOf(values);
        }
    }

    /**
     * A pie: the parts of a whole.
     *
     * @param title what is shown
     * @param unit the unit of all values
     * @param slices the parts, in the order in which they are drawn; none is negative, and one at least is above 0
     */
    record Pie(String title, Unit unit, List<Slice> slices) implements Drawing {
        /**
         * Copies the list and checks the values.
         *
         * @param title what is shown
         * @param unit the unit of all values
         * @param slices the parts
         * @throws IllegalArgumentException if a part is negative, or none is above 0
         */
        public Pie {
            title = CleanText.of(title);
            slices = List.copyOf(slices);
            for (Slice slice : slices) {
                if (slice.value().signum() < 0) {
                    throw new IllegalArgumentException("the part '" + slice.name() + "' of the pie '" + title + "' is "
                            + slice.value() + ": a pie has no room for less than 0, use columns");
                }
            }
            if (slices.stream().noneMatch(slice -> slice.value().signum() > 0)) {
                throw new IllegalArgumentException(
                        "the pie '" + title + "' has no part above 0: leave it out, and say so in words");
            }
        }

        /**
         * The whole.
         *
         * @return the sum of the parts, above 0
         */
        public Rational whole() {
            return slices.stream().map(Slice::value).reduce(Rational.ZERO, Rational::plus);
        }

        /**
         * The share of a part.
         *
         * @param slice a part of this pie
         * @return the share as a percentage
         */
        public CellNumber share(Slice slice) {
            return CellNumber.rate(slice.value().dividedBy(whole()));
        }

        @Override
        public Table data(Language language) {
            boolean chinese = language == Language.ZH;
            TableDraft table = Table.of(Column.text(3), Column.number(2), Column.number(2))
                    .caption(title)
                    .header(
                            Cell.header(chinese ? "项目" : "Part"),
                            Cell.header((chinese ? "数额" : "Amount")
                                    + (unit.symbol().isEmpty() ? "" : "（" + unit.symbol() + "）")),
                            Cell.header(chinese ? "占比（%）" : "Share (%)"));
            for (Slice slice : slices) {
                table.row(
                        Cell.label(slice.name()),
                        Cell.number(CellNumber.exact(new Quantity(slice.value(), unit))),
                        Cell.number(share(slice)));
            }
            return table.build();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.pie(this);
        }
    }

    /**
     * A part of a pie.
     *
     * @param name what it is
     * @param value its value in the unit of the chart; 0 or more
     */
    record Slice(String name, Rational value) {
        /**
         * Cleans the name.
         *
         * @param name what it is
         * @param value its value
         */
        public Slice {
            name = CleanText.of(name);
        }
    }

    /**
     * Scores beside full points, a bar each.
     *
     * @param title what is shown
     * @param bars the bars, from top to bottom; one or more
     */
    record Scores(String title, List<Bar> bars) implements Drawing {
        /**
         * Copies the bars.
         *
         * @param title what is shown
         * @param bars the bars
         * @throws IllegalArgumentException if there is none
         */
        public Scores {
            title = CleanText.of(title);
            bars = List.copyOf(bars);
            if (bars.isEmpty()) {
                throw new IllegalArgumentException("the overview '" + title + "' has no bars: give one at least");
            }
        }

        @Override
        public Table data(Language language) {
            boolean chinese = language == Language.ZH;
            TableDraft table = Table.of(Column.text(4), Column.number(1), Column.number(1))
                    .caption(title)
                    .header(
                            Cell.header(chinese ? "指标" : "Indicator"),
                            Cell.header(chinese ? "分值" : "Points"),
                            Cell.header(chinese ? "得分" : "Score"));
            for (Bar bar : bars) {
                table.row(Cell.label(bar.name()), Cell.number(CellNumber.points(bar.points())), bar.score(language));
            }
            return table.build();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.scores(this);
        }
    }

    /**
     * A bar.
     *
     * @param name what was scored
     * @param points the full points; 0 or more
     * @param score between what and what the score lies: one value where it is known; nothing where the row does not apply
     */
    record Bar(String name, Rational points, Optional<Interval> score) {
        /**
         * Cleans the name.
         *
         * @param name what was scored
         * @param points the full points
         * @param score between what and what the score lies
         */
        public Bar {
            name = CleanText.of(name);
        }

        private Cell score(Language language) {
            if (score.isEmpty()) {
                return Cell.missing(language == Language.ZH ? "不适用" : "n/a");
            }
            CellNumber least =
                    CellNumber.points(score.get().lower().orElseThrow().at());
            CellNumber most =
                    CellNumber.points(score.get().upper().orElseThrow().at());
            return score.get().isPoint() ? Cell.number(least) : Cell.missing(least.digits() + "～" + most.digits());
        }
    }

    /**
     * What a rule earns, as a curve of points over values.
     *
     * @param plot the data
     * @param values what the values earn, from least to most, as a table has it: the values, and the points
     */
    record RuleCurve(RulePlot plot, List<Earned> values) implements Drawing {
        /**
         * Copies the list.
         *
         * @param plot the data
         * @param values what the values earn
         */
        public RuleCurve {
            values = List.copyOf(values);
        }

        /**
         * The curve of a row of a rubric.
         *
         * @param rubric the rubric
         * @param indicatorId the id of the row
         * @param language the language of the table
         * @return the curve, or nothing for a rule that is not over one number
         */
        public static Optional<RuleCurve> of(Rubric rubric, String indicatorId, Language language) {
            return RowAnswers.find(rubric, indicatorId)
                    .map(answers ->
                            new RuleCurve(RulePlot.of(rubric, indicatorId), new RuleTable(answers, language).rows()));
        }

        @Override
        public String title() {
            return CleanText.of(plot.title());
        }

        @Override
        public Table data(Language language) {
            boolean chinese = language == Language.ZH;
            TableDraft table = Table.of(Column.text(1), Column.text(1))
                    .caption(title())
                    .header(Cell.header(chinese ? "值" : "Value"), Cell.header(chinese ? "得分" : "Points"));
            values.forEach(it -> table.row(Cell.label(it.values()), Cell.text(it.points())));
            return table.build();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.rule(this);
        }
    }

    /**
     * What some values earn.
     *
     * @param values the values, such as {@code [85%, 95%)}
     * @param points the points, such as {@code 3} or {@code 0 → 5}
     */
    record Earned(String values, String points) {}
}
