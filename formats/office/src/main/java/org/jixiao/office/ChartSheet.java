package org.jixiao.office;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.issue.Language;
import org.jixiao.report.model.Drawing;
import org.jixiao.report.model.Table;

/** The workbook inside a chart of a Word document: the table of its data. */
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
}
