package org.jixiao.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.issue.Language;
import org.jixiao.report.model.Drawing;
import org.jixiao.report.model.Table;
import org.jixiao.review.RulePlot;

/**
 * The cells behind a chart: the table of its data, and for a curve the places of each of its lines to the right of it, one
 * below the other.
 */
final class ChartSheet {
    private static final String EMBEDDED = "Sheet1";

    private ChartSheet() {}

    /** Puts the data into a chart of a Word document, and draws it from them. */
    static void embed(XDDFChart chart, Drawing drawing, String font, Language language)
            throws IOException, InvalidFormatException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet(EMBEDDED);
        Packing.sign(workbook).setTitle(drawing.title());
        chart.setWorkbook(workbook);
        Table data = drawing.data(language);
        new SheetTable(sheet, new SheetStyles(workbook), new ArrayList<>()).write(data, 0);
        drawing.match(new NativeChart(chart, sheet, 0, data, font, language));
    }

    /** Writes the places of a curve, from a row and a column on. */
    static void places(XSSFSheet sheet, int fromRow, int column, List<RulePlot.Line> lines) {
        int at = fromRow;
        for (RulePlot.Line line : lines) {
            for (RulePlot.Place place : line.places()) {
                SheetTable.cell(sheet, at, column)
                        .setCellValue(NativeChart.shown(place.value()).doubleValue());
                SheetTable.cell(sheet, at, column + 1)
                        .setCellValue(NativeChart.shown(place.points()).doubleValue());
                at++;
            }
        }
    }
}
