package org.jixiao.office;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFPieChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.report.model.CellNumber;
import org.jixiao.report.model.Drawing;
import org.jixiao.report.model.Table;
import org.jixiao.report.render.Palette;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/**
 * Draws a chart that Word and Excel can edit, from cells that hold its data table. Every colour is stated, since the files
 * have no theme to take them from. A value that is not known has no column and no label.
 */
final class NativeChart implements Drawing.Cases<Void> {
    static final String PALE = "C9D6E6";
    static final String GRID = "D9D9D9";
    private static final int MOST_LABELS = 24;
    private static final int FONT_SIZE = 900;
    private static final int GAP = 60;

    private final XDDFChart chart;
    private final XSSFSheet sheet;
    private final int head;
    private final Table data;
    private final String font;
    private final Language language;

    /**
     * A chart to draw.
     *
     * @param sheet the sheet that holds the data table
     * @param head the row of the head of the table
     */
    NativeChart(XDDFChart chart, XSSFSheet sheet, int head, Table data, String font, Language language) {
        this.chart = chart;
        this.sheet = sheet;
        this.head = head;
        this.data = data;
        this.font = font;
        this.language = language;
    }

    /** A number as the data table prints it. */
    static BigDecimal shown(Rational value) {
        return CellNumber.exact(new Quantity(value, Unit.ONE)).printed();
    }

    @Override
    public Void columns(Drawing.Columns it) {
        frame();
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        // columns below zero would stand on the names
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFBarChartData bars =
                bars(names, AxisPosition.LEFT, BarDirection.COL, it.unit().symbol());
        boolean labels = it.categories().size() * it.series().size() <= MOST_LABELS;
        for (int i = 0; i < it.series().size(); i++) {
            series(bars, it.categories(), i, it.series().get(i).values(), colour(i), labels);
        }
        if (it.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        finish();
        return null;
    }

    @Override
    public Void scores(Drawing.Scores it) {
        frame();
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFBarChartData bars = bars(names, AxisPosition.TOP, BarDirection.BAR, "");
        List<String> categories = it.bars().stream().map(Drawing.Bar::name).toList();
        List<Optional<Rational>> points =
                it.bars().stream().map(bar -> Optional.of(bar.points())).toList();
        List<Optional<Rational>> scores = it.bars().stream()
                .map(bar -> bar.score()
                        .filter(org.jixiao.quantity.Interval::isPoint)
                        .map(score -> score.lower().orElseThrow().at()))
                .toList();
        series(bars, categories, 0, points, PALE, false);
        series(bars, categories, 1, scores, colour(0), true);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        finish();
        return null;
    }

    private XDDFBarChartData bars(XDDFCategoryAxis names, AxisPosition at, BarDirection direction, String unit) {
        XDDFValueAxis values = chart.createValueAxis(at);
        if (!unit.isEmpty()) {
            values.setTitle(unit);
        }
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.getOrAddMajorGridProperties().setLineProperties(line(GRID));
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(direction);
        bars.setVaryColors(false);
        bars.setGapWidth(GAP);
        return bars;
    }

    private void series(
            XDDFBarChartData bars,
            List<String> categories,
            int index,
            List<Optional<Rational>> values,
            String colour,
            boolean labels) {
        if (values.stream().allMatch(Optional::isEmpty)) {
            // programs draw numbers of their own where a series has none
            return;
        }
        BigDecimal[] numbers = values.stream()
                .map(it -> it.map(NativeChart::shown).orElse(null))
                .toArray(BigDecimal[]::new);
        int column = Arrays.asList(numbers).contains(null) ? apart(numbers, index + 1) : index + 1;
        XDDFBarChartData.Series series =
                (XDDFBarChartData.Series) bars.addSeries(names(categories), numbers(head + 1, column, numbers));
        title(series, column);
        series.setFillProperties(fill(colour));
        series.setInvertIfNegative(false);
        if (labels) {
            show(series.getCTBarSer().addNewDLbls(), true, false);
        }
        series.plot();
    }

    private int apart() {
        return Math.max(data.columns().size(), SheetPage.CHART_COLUMNS) + 1;
    }

    /** Numbers once more beside the table, with nothing where the table has words: a program would draw words as 0. */
    private int apart(BigDecimal[] numbers, int column) {
        int copy = apart() + column - 1;
        SheetTable.cell(sheet, head, copy)
                .setCellValue(sheet.getRow(head).getCell(column).getStringCellValue());
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != null) {
                SheetTable.cell(sheet, head + 1 + i, copy).setCellValue(numbers[i].doubleValue());
            }
        }
        return copy;
    }

    @Override
    public Void pie(Drawing.Pie it) {
        frame();
        XDDFPieChartData pie = (XDDFPieChartData) chart.createData(ChartTypes.PIE, null, null);
        pie.setVaryColors(true);
        List<String> names = it.slices().stream().map(Drawing.Slice::name).toList();
        BigDecimal[] numbers =
                it.slices().stream().map(slice -> shown(slice.value())).toArray(BigDecimal[]::new);
        XDDFPieChartData.Series series =
                (XDDFPieChartData.Series) pie.addSeries(names(names), numbers(head + 1, 1, numbers));
        title(series, 1);
        for (int i = 0; i < numbers.length; i++) {
            series.getDataPoint(i).setFillProperties(fill(colour(i)));
        }
        show(series.getCTPieSer().addNewDLbls(), false, true);
        // inside, black letters would stand on dark colours
        series.getCTPieSer().getDLbls().addNewDLblPos().setVal(STDLblPos.OUT_END);
        series.plot();
        chart.getOrAddLegend().setPosition(LegendPosition.RIGHT);
        finish();
        return null;
    }

    @Override
    public Void rule(Drawing.RuleCurve it) {
        frame();
        new NativeCurve(chart, sheet, head + 1, apart(), it.plot(), language).draw();
        finish();
        return null;
    }

    private XDDFNumericalDataSource<BigDecimal> numbers(int row, int column, BigDecimal... numbers) {
        return XDDFDataSourcesFactory.fromArray(numbers, range(row, row + numbers.length - 1, column), column);
    }

    private XDDFCategoryDataSource names(List<String> names) {
        return XDDFDataSourcesFactory.fromArray(
                names.toArray(String[]::new), range(head + 1, head + names.size(), 0), 0);
    }

    private String range(int from, int to, int column) {
        return new CellRangeAddress(from, to, column, column).formatAsString(sheet.getSheetName(), true);
    }

    private void title(XDDFChartData.Series series, int column) {
        String name = sheet.getRow(head).getCell(column).getStringCellValue();
        series.setTitle(name, new CellReference(sheet.getSheetName(), head, column, true, true));
    }

    private void frame() {
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        // the default of the format is round
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    }

    private void finish() {
        CTTextBody text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        CTTextCharacterProperties look = text.addNewP().addNewPPr().addNewDefRPr();
        look.setSz(FONT_SIZE);
        look.addNewLatin().setTypeface(font);
        look.addNewEa().setTypeface(font);
        for (XDDFChartAxis axis : chart.getAxes()) {
            axis.setVisible(true);
            // or the axis takes the digits of the first cell, and prints 1800.00
            axis.setNumberFormat("General");
        }
    }

    private static void show(CTDLbls labels, boolean value, boolean percent) {
        if (percent) {
            // none for parts that are 0: such labels would lie on each other
            labels.addNewNumFmt().setFormatCode("0.00%;-0.00%;");
            labels.getNumFmt().setSourceLinked(false);
        }
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(value);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(percent);
        labels.addNewShowBubbleSize().setVal(false);
        if (percent) {
            labels.addNewShowLeaderLines().setVal(true);
        }
    }

    private static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb(colour)));
    }

    static XDDFLineProperties line(String colour) {
        return new XDDFLineProperties(fill(colour));
    }

    static String colour(int index) {
        return Palette.colour(index).substring(1);
    }

    static byte[] rgb(String hex) {
        return java.util.HexFormat.of().parseHex(hex);
    }
}
