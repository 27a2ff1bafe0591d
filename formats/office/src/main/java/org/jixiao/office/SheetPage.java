package org.jixiao.office;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jixiao.issue.Language;
import org.jixiao.report.model.Align;
import org.jixiao.report.model.Block;
import org.jixiao.report.model.PageSection;
import org.jixiao.report.model.Run;
import org.jixiao.report.model.Table;
import org.jixiao.report.model.Text;

/** A sheet in the making, from top to bottom. */
final class SheetPage {
    private static final int LETTER = 256;
    private static final int WIDEST = 250;
    private static final float HIGHEST = 409;
    private static final double MARGIN = 0.6;
    private static final int CHART_ROWS = 20;
    /** Columns of a chart; numbers that only the chart reads stand to the right of them. */
    static final int CHART_COLUMNS = 6;

    private static final int SMALL = 10;
    /** Rows that can still be read when they are printed on one page. */
    private static final int MOST_ON_A_PAGE = 90;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final SheetTable cells;
    private final Footnotes footnotes;
    private final int[] letters;
    private final List<Integer> notes = new ArrayList<>();
    private int row;
    private boolean hasFigure;

    /** The footnotes of a document: their numbers come in reading order. */
    static final class Footnotes {
        private final List<Run.Footnote> all;
        private int next;

        Footnotes(List<Run.Footnote> all) {
            this.all = all;
        }

        String words(int number) {
            return all.get(number - 1).text();
        }
    }

    /**
     * A sheet to write.
     *
     * @param letters the width of each column in letters
     */
    SheetPage(XSSFSheet sheet, SheetStyles styles, SheetTable cells, Footnotes footnotes, int[] letters) {
        this.sheet = sheet;
        this.styles = styles;
        this.cells = cells;
        this.footnotes = footnotes;
        this.letters = letters;
        for (int column = 0; column < letters.length; column++) {
            sheet.setColumnWidth(column, Math.min(WIDEST, letters[column]) * LETTER);
        }
    }

    String name() {
        return sheet.getSheetName();
    }

    /** A line over all columns. */
    XSSFCell line(Text text, int size, boolean bold, Align align) {
        String words = SheetText.of(text, numbers());
        XSSFCell cell = SheetTable.cell(sheet, row, 0);
        cell.setCellStyle(styles.of(SheetStyles.Look.words(size, bold, align).forText(words)));
        cells.text(cell, words);
        int width = 0;
        for (int each : letters) {
            width += each;
        }
        int lines = SheetText.lines(words, width * SheetStyles.Look.USUAL / size);
        float height = SheetText.LINE * size / SheetStyles.Look.USUAL * lines + 2;
        sheet.getRow(row).setHeightInPoints(Math.min(HIGHEST, height));
        if (letters.length > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, letters.length - 1));
        }
        row++;
        return cell;
    }

    XSSFCell line(String words, int size, boolean bold, Align align) {
        return line(Text.of(words), size, bold, align);
    }

    void link(String words, String to) {
        XSSFCell cell = line(words, SheetStyles.Look.USUAL, false, Align.START);
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + to.replace("'", "''") + "'!A1");
        cell.setHyperlink(link);
    }

    void space(int lines) {
        row += lines;
    }

    void table(Table table) {
        int top = row;
        row = cells.write(table, top, numbers());
        if (table.headerRows() > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(top, top + table.headerRows() - 1, -1, -1));
        }
    }

    /** The data of a figure, and below them the chart that is drawn from them. */
    void figure(Block.Figure figure, String font, Language language) {
        hasFigure = true;
        Table data = figure.drawing().data(language);
        int head = row;
        row = cells.write(data, head) + 1;
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int wide = Math.max(letters.length, CHART_COLUMNS - 1);
        int high = figure.drawing().match(new ChartHeight(CHART_ROWS, 1, 2 * CHART_ROWS));
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, row, wide, row + high);
        XSSFChart chart = drawing.createChart(anchor);
        figure.drawing().match(new NativeChart(chart, sheet, head, data, font, language));
        var shown = drawing.getCTDrawing()
                .getTwoCellAnchorArray(0)
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        shown.setDescr(ChartText.of(figure.drawing(), language));
        row += high + 1;
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, wide, 0, row - 1);
    }

    /** Writes the footnotes of the sheet below everything else, and how it is printed. */
    void finish(PageSection.Orientation orientation) {
        for (int number : notes) {
            line(SheetText.mark(number) + " " + footnotes.words(number), SMALL, false, Align.START);
        }
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(orientation == PageSection.Orientation.LANDSCAPE);
        setup.setFitWidth((short) 1);
        // a chart has no place where a page could end
        setup.setFitHeight((short) (hasFigure && row <= MOST_ON_A_PAGE ? 1 : 0));
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, MARGIN);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, MARGIN);
        sheet.getFooter().setCenter("— &P —");
    }

    private Iterator<Integer> numbers() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return footnotes.next < footnotes.all.size();
            }

            @Override
            public Integer next() {
                footnotes.next++;
                notes.add(footnotes.next);
                return footnotes.next;
            }
        };
    }
}
