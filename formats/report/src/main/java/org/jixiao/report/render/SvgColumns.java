package org.jixiao.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Rational;
import org.jixiao.report.model.CellNumber;
import org.jixiao.report.model.Drawing;
import org.jixiao.report.model.Drawing.Series;

/** Draws clustered columns: an axis with round steps, a cluster for each category, and the values above the columns. */
final class SvgColumns {
    private static final int WIDTH = 640;
    private static final int RIGHT = 624;
    private static final int PLOT_HEIGHT = 220;
    private static final int LINE = 16;
    private static final int MOST_LINES = 3;
    private static final int MOST_STEPS = 5;
    private static final Rational WIDEST = Rational.of(64);
    private static final Rational FILLED = Rational.of(7, 10);

    private final Drawing.Columns chart;
    private final SvgDrawing settings;
    private final SvgText svg;
    private final Rational step;
    private final Rational least;
    private final Rational most;
    private final int left;
    private final int top;

    SvgColumns(Drawing.Columns chart, SvgDrawing settings) {
        this.chart = chart;
        this.settings = settings;
        this.svg = new SvgText(settings);
        List<Rational> values = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .flatMap(Optional::stream)
                .toList();
        Rational low = values.stream().reduce(Rational.ZERO, Rational::min);
        Rational high = values.stream().reduce(Rational.ZERO, Rational::max);
        this.step = step(high.minus(low));
        this.least = low.dividedBy(step).floor().multipliedBy(step);
        this.most = high.dividedBy(step).ceiling().multipliedBy(step).max(least.plus(step));
        int widest = levels().map(level -> LabelRow.width(CellNumber.marked(level))
                        .ceiling()
                        .numerator()
                        .intValueExact())
                .reduce(0, Math::max);
        this.left = Math.max(56, widest + 16);
        this.top = 44 + legendRows().size() * LINE + 16;
    }

    /** A round step, of which at most five cover the span. */
    private static Rational step(Rational span) {
        if (span.signum() == 0) {
            return Rational.ONE;
        }
        Rational rough = span.dividedBy(Rational.of(MOST_STEPS));
        Rational power = Rational.ONE;
        while (power.compareTo(rough) > 0) {
            power = power.dividedBy(Rational.of(10));
        }
        while (power.multipliedBy(10).compareTo(rough) <= 0) {
            power = power.multipliedBy(10);
        }
        for (Rational factor : List.of(Rational.ONE, Rational.of(2), Rational.of(5, 2), Rational.of(5))) {
            if (power.multipliedBy(factor).compareTo(rough) >= 0) {
                return power.multipliedBy(factor);
            }
        }
        return power.multipliedBy(10);
    }

    private Stream<Rational> levels() {
        int steps = most.minus(least).dividedBy(step).numerator().intValueExact();
        return IntStream.rangeClosed(0, steps).mapToObj(i -> least.plus(step.multipliedBy(i)));
    }

    private int bottom() {
        return top + PLOT_HEIGHT;
    }

    private Rational down(Rational value) {
        return Rational.of(bottom())
                .minus(value.minus(least).dividedBy(most.minus(least)).multipliedBy(PLOT_HEIGHT));
    }

    String draw() {
        Rational cluster = Rational.of(RIGHT - (long) left, chart.categories().size());
        List<List<String>> labels =
                chart.categories().stream().map(name -> wrapped(name, cluster)).toList();
        int lines = labels.stream().mapToInt(List::size).max().orElse(1);
        svg.begin(WIDTH, bottom() + 12 + lines * LINE, chart.title(), description());
        svg.heading(chart.title(), 16);
        legend();
        levels().forEach(this::level);
        if (!chart.unit().symbol().isEmpty()) {
            svg.text("text", chart.unit().symbol(), "class", "label", "x", "16", "y", String.valueOf(top - 12));
        }
        for (int category = 0; category < chart.categories().size(); category++) {
            cluster(category, cluster, labels.get(category));
        }
        String zero = SvgText.coordinate(down(Rational.ZERO));
        svg.empty("path", "class", "axis", "d", "M" + left + " " + zero + "H" + RIGHT);
        return svg.end();
    }

    private void level(Rational value) {
        String y = SvgText.coordinate(down(value));
        svg.empty("line", "class", "grid", "x1", String.valueOf(left), "x2", String.valueOf(RIGHT), "y1", y, "y2", y);
        svg.words(
                "end",
                "tick",
                CellNumber.marked(value),
                String.valueOf(left - 8),
                SvgText.coordinate(down(value).plus(Rational.of(4))));
    }

    private void cluster(int category, Rational width, List<String> label) {
        Rational start = Rational.of(left).plus(width.multipliedBy(category));
        int count = chart.series().size();
        Rational column =
                width.multipliedBy(FILLED).dividedBy(Rational.of(count)).min(WIDEST);
        Rational middle = start.plus(width.dividedBy(Rational.of(2)));
        Rational first = middle.minus(column.multipliedBy(count).dividedBy(Rational.of(2)));
        for (int i = 0; i < count; i++) {
            column(
                    chart.series().get(i).values().get(category),
                    i,
                    first.plus(column.multipliedBy(i)),
                    column,
                    count == 1 ? width : column.plus(Rational.of(2)));
        }
        for (int line = 0; line < label.size(); line++) {
            middle("label", label.get(line), middle, Rational.of(bottom() + (line + 1L) * LINE + 2));
        }
    }

    private void column(Optional<Rational> value, int series, Rational x, Rational width, Rational room) {
        Rational middle = x.plus(width.dividedBy(Rational.of(2)));
        Rational zero = down(Rational.ZERO);
        if (value.isEmpty()) {
            value(missing(), "missing", middle, zero.minus(Rational.of(5)), room);
            return;
        }
        Rational end = down(value.get());
        svg.empty(
                "rect",
                "class",
                "column",
                "fill",
                Palette.colour(series),
                "x",
                SvgText.coordinate(x),
                "y",
                SvgText.coordinate(end.min(zero)),
                "width",
                SvgText.coordinate(width),
                "height",
                SvgText.coordinate(end.minus(zero).absolute()));
        Rational baseline = value.get().signum() < 0 ? end.plus(Rational.of(14)) : end.minus(Rational.of(5));
        value(CellNumber.marked(value.get()), "tick", middle, baseline, room);
    }

    private String missing() {
        return settings.language() == Language.ZH ? "未填报" : "not stated";
    }

    /** A value without room for it is left out; the table beside the picture has it. */
    private void value(String label, String style, Rational x, Rational y, Rational room) {
        if (LabelRow.width(label).compareTo(room) <= 0) {
            middle(style, label, x, y);
        }
    }

    private void middle(String style, String label, Rational x, Rational y) {
        svg.words("middle", style, label, SvgText.coordinate(x), SvgText.coordinate(y));
    }

    // --- the legend
    // ---------------------------------------------------------------------------------------------------

    /** The series by lines of the legend; a single series needs none. */
    private List<List<Integer>> legendRows() {
        List<List<Integer>> rows = new ArrayList<>();
        if (chart.series().size() < 2) {
            return rows;
        }
        Rational used = Rational.of(WIDTH);
        for (int i = 0; i < chart.series().size(); i++) {
            Rational width = legendWidth(i);
            if (used.plus(width).compareTo(Rational.of(WIDTH - 16L)) > 0) {
                rows.add(new ArrayList<>());
                used = Rational.of(16);
            }
            rows.get(rows.size() - 1).add(i);
            used = used.plus(width);
        }
        return rows;
    }

    private String legendName(int series) {
        return SvgText.shortened(chart.series().get(series).name(), 30);
    }

    private Rational legendWidth(int series) {
        return LabelRow.width(legendName(series)).plus(Rational.of(36));
    }

    private void legend() {
        int y = 44;
        for (List<Integer> row : legendRows()) {
            Rational x = Rational.of(16);
            for (int series : row) {
                svg.legend(Palette.colour(series), legendName(series), x, y);
                x = x.plus(legendWidth(series));
            }
            y += LINE;
        }
    }

    // --- words
    // --------------------------------------------------------------------------------------------------------

    private static List<String> wrapped(String name, Rational width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int[] characters = name.codePoints().map(c -> c == '\n' ? ' ' : c).toArray();
        for (int i = 0; i < characters.length; i++) {
            String longer = line + Character.toString(characters[i]);
            if (!line.isEmpty() && LabelRow.width(longer).compareTo(width.minus(Rational.of(6))) > 0) {
                if (lines.size() == MOST_LINES - 1) {
                    line.setLength(line.offsetByCodePoints(line.length(), -1));
                    return added(lines, line + "…");
                }
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(characters[i]);
        }
        return added(lines, line.toString());
    }

    private static List<String> added(List<String> lines, String last) {
        lines.add(last);
        return lines;
    }

    private String description() {
        return IntStream.range(0, chart.categories().size())
                .mapToObj(
                        i -> chart.categories().get(i) + (settings.language() == Language.ZH ? "：" : ": ") + values(i))
                .collect(Collectors.joining(settings.language() == Language.ZH ? "；" : "; "));
    }

    private String values(int category) {
        return chart.series().stream()
                .map(series -> name(series)
                        + series.values()
                                .get(category)
                                .map(value ->
                                        CellNumber.marked(value) + chart.unit().symbol())
                                .orElseGet(this::missing))
                .collect(Collectors.joining(settings.language() == Language.ZH ? "，" : ", "));
    }

    private String name(Series series) {
        return chart.series().size() == 1 ? "" : series.name() + " ";
    }
}
