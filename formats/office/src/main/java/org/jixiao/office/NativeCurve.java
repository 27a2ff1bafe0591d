package org.jixiao.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.report.model.CellNumber;
import org.jixiao.review.RulePlot;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/**
 * Draws a rule as points over values, each line as a series of its own, so that a jump is a gap and not a slope. Values
 * without a rule are hatched by one more series, and the target and the value that was reached have an upright line with
 * their numbers. The places stand in cells one below the other.
 */
final class NativeCurve {
    private static final String MISSING = "E0A29E";
    private static final String AMBIGUOUS = "B3261E";
    private static final String TARGET = "2E7D32";
    private static final String ACTUAL = "E07B00";
    private static final int STROKES = 12;
    /** Of the height: room for the topmost line, and for what stands above it. */
    private static final Rational HEADROOM = Rational.parse("0.12");

    private final XDDFChart chart;
    private final XSSFSheet sheet;
    private final int column;
    private final RulePlot plot;
    private final Language language;
    private final Rational top;
    private int row;

    /**
     * A curve to draw.
     *
     * @param row the first row of its places
     * @param column the column of their values, beside that of their points
     */
    NativeCurve(XDDFChart chart, XSSFSheet sheet, int row, int column, RulePlot plot, Language language) {
        this.chart = chart;
        this.sheet = sheet;
        this.row = row;
        this.column = column;
        this.plot = plot;
        this.language = language;
        this.top = plot.most().plus(plot.most().minus(plot.least()).multipliedBy(HEADROOM));
    }

    void draw() {
        XDDFValueAxis across = chart.createValueAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.getOrAddMajorGridProperties().setLineProperties(NativeChart.line(NativeChart.GRID));
        // where values or points are below 0, the other axis would stand amid the curve
        across.setCrosses(AxisCrosses.MIN);
        up.setCrosses(AxisCrosses.MIN);
        across.setMinimum(number(plot.window().lower().orElseThrow().at()));
        across.setMaximum(number(plot.window().upper().orElseThrow().at()));
        up.setMinimum(number(plot.least()));
        up.setMaximum(number(top));
        across.setTitle(
                plot.unit().symbol().isEmpty() ? say("值", "value") : plot.unit().symbol());
        up.setTitle(say("得分", "points"));
        XDDFScatterChartData curve = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, across, up);
        curve.setStyle(ScatterStyle.LINE_MARKER);
        curve.setVaryColors(false);
        plot.gaps().forEach(gap -> gap(curve, gap));
        plot.lines().forEach(line -> line(curve, line));
        plot.markers().forEach(marker -> marker(curve, marker));
    }

    private static double number(Rational value) {
        return NativeChart.shown(value).doubleValue();
    }

    private String say(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    private void line(XDDFScatterChartData curve, RulePlot.Line line) {
        String colour = line.ambiguous() ? AMBIGUOUS : NativeChart.colour(0);
        XDDFScatterChartData.Series series =
                series(curve, line.ambiguous() ? say("两段重叠", "two bands") : say("得分", "points"), line.places());
        stroke(series, colour, line.ambiguous() ? Optional.of(PresetLineDash.DASH) : Optional.empty());
        series.plot();
        dot(curve, line.places().get(0), line.start(), colour);
        if (line.places().size() > 1) {
            dot(curve, line.places().get(line.places().size() - 1), line.end(), colour);
        }
    }

    /** A filled dot is an end that belongs to the line, a pale one an end that does not; some programs draw no edges. */
    private void dot(XDDFScatterChartData curve, RulePlot.Place place, RulePlot.End end, String colour) {
        if (end == RulePlot.End.CONTINUES) {
            return;
        }
        boolean closed = end == RulePlot.End.CLOSED;
        XDDFScatterChartData.Series dot =
                series(curve, closed ? say("含端点", "included") : say("不含端点", "excluded"), List.of(place));
        mark(dot, MarkerStyle.CIRCLE, closed ? colour : NativeChart.PALE, colour);
        dot.plot();
    }

    /** Strokes between bottom and top; a single value has one. */
    private void gap(XDDFScatterChartData curve, Interval gap) {
        Rational from = gap.lower().orElseThrow().at();
        Rational width = gap.upper().orElseThrow().at().minus(from);
        int strokes = gap.isPoint() ? 1 : STROKES;
        List<RulePlot.Place> places = new ArrayList<>();
        for (int i = 0; i <= strokes; i++) {
            Rational value = from.plus(width.multipliedBy(Rational.of(i, strokes)));
            places.add(new RulePlot.Place(value, i % 2 == 0 ? plot.least() : plot.most()));
        }
        XDDFScatterChartData.Series series = series(curve, say("未规定", "nothing said"), places);
        stroke(series, MISSING, Optional.empty());
        series.plot();
        String what = gap.isPoint() ? text(from) + say("", ": ") : "";
        label(
                curve,
                what + say("未规定", "nothing said"),
                new RulePlot.Place(from.plus(width.dividedBy(Rational.of(2))), plot.most()),
                STDLblPos.T);
    }

    private void marker(XDDFScatterChartData curve, RulePlot.Marker marker) {
        switch (marker.mark()) {
            case TARGET -> {
                upright(curve, say("目标", "target"), marker.value(), TARGET);
                label(
                        curve,
                        say("目标 ", "target ") + text(marker.value()),
                        new RulePlot.Place(marker.value(), plot.most()),
                        STDLblPos.T);
            }
            case ACTUAL -> {
                upright(curve, say("实际", "actual"), marker.value(), ACTUAL);
                label(
                        curve,
                        say("实际 ", "actual ") + text(marker.value()),
                        new RulePlot.Place(marker.value(), plot.least()),
                        beside(marker.value()));
                marker.points().ifPresent(points -> {
                    XDDFScatterChartData.Series dot =
                            series(curve, say("实际得分", "score"), List.of(new RulePlot.Place(marker.value(), points)));
                    mark(dot, MarkerStyle.DIAMOND, ACTUAL, ACTUAL);
                    dot.plot();
                });
            }
            case THRESHOLD -> {
                // the ends of the lines show it
            }
        }
    }

    /** A line over the whole height. */
    private void upright(XDDFScatterChartData curve, String what, Rational value, String colour) {
        XDDFScatterChartData.Series series = series(
                curve, what, List.of(new RulePlot.Place(value, plot.least()), new RulePlot.Place(value, plot.most())));
        stroke(series, colour, Optional.of(PresetLineDash.SYSTEM_DASH));
        series.plot();
    }

    /** The side of a value on which there is more room. */
    private STDLblPos.Enum beside(Rational value) {
        Rational least = plot.window().lower().orElseThrow().at();
        Rational most = plot.window().upper().orElseThrow().at();
        return value.plus(value).compareTo(least.plus(most)) > 0 ? STDLblPos.L : STDLblPos.R;
    }

    private String text(Rational value) {
        return CellNumber.marked(value) + plot.unit().symbol();
    }

    /** Writes places into the next rows, and draws a series from them. */
    private XDDFScatterChartData.Series series(XDDFScatterChartData curve, String title, List<RulePlot.Place> places) {
        for (int i = 0; i < places.size(); i++) {
            SheetTable.cell(sheet, row + i, column)
                    .setCellValue(number(places.get(i).value()));
            SheetTable.cell(sheet, row + i, column + 1)
                    .setCellValue(number(places.get(i).points()));
        }
        XDDFScatterChartData.Series series = (XDDFScatterChartData.Series) curve.addSeries(
                source(column, places.stream().map(RulePlot.Place::value).toList()),
                source(column + 1, places.stream().map(RulePlot.Place::points).toList()));
        row += places.size();
        series.setTitle(title);
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        return series;
    }

    private XDDFNumericalDataSource<BigDecimal> source(int at, List<Rational> values) {
        CellRangeAddress cells = new CellRangeAddress(row, row + values.size() - 1, at, at);
        return XDDFDataSourcesFactory.fromArray(
                values.stream().map(NativeChart::shown).toArray(BigDecimal[]::new),
                cells.formatAsString(sheet.getSheetName(), true),
                at);
    }

    private static void stroke(XDDFScatterChartData.Series series, String colour, Optional<PresetLineDash> dash) {
        XDDFLineProperties line = NativeChart.line(colour);
        dash.ifPresent(it -> line.setPresetDash(new XDDFPresetLineDash(it)));
        series.setLineProperties(line);
    }

    private static void mark(XDDFScatterChartData.Series dot, MarkerStyle shape, String fill, String edge) {
        dot.setMarkerStyle(shape);
        dot.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        var look = dot.getCTScatterSer().getMarker().addNewSpPr();
        look.addNewSolidFill().addNewSrgbClr().setVal(NativeChart.rgb(fill));
        look.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(NativeChart.rgb(edge));
    }

    /** Words at a place, as the name of a series that shows nothing else. */
    private void label(XDDFScatterChartData curve, String words, RulePlot.Place place, STDLblPos.Enum where) {
        XDDFScatterChartData.Series series = series(curve, words, List.of(place));
        series.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        CTDLbls labels = series.getCTScatterSer().addNewDLbls();
        labels.addNewDLblPos().setVal(where);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(true);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
        series.plot();
    }
}
