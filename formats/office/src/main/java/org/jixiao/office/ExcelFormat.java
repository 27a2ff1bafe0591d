package org.jixiao.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssuesException;
import org.jixiao.report.model.PageSection;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.render.DocumentFormat;

/**
 * Reports and forms as Excel workbooks ({@code .xlsx}): a sheet for each table and each figure, and one for the text of a
 * section. A section with one table and no figure, as forms are, is one sheet as a whole. Numbers are numbers in the digits
 * that the document prints, text is text, charts are drawn from the cells beside them, pages are A4. The same document gives
 * the same bytes.
 *
 * <p>A form that is to be filled in and read back is {@link ExcelForm}.
 */
public final class ExcelFormat implements DocumentFormat {
    private static final ExcelFormat STANDARD = new ExcelFormat();

    private ExcelFormat() {}

    /**
     * The format.
     *
     * @return the format
     */
    public static ExcelFormat standard() {
        return STANDARD;
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public Map<String, byte[]> files(ReportDocument document, String stem) {
        Objects.requireNonNull(document, "document: give the document to write");
        List<Issue> issues = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SheetWriter sheets = new SheetWriter(workbook, document, issues);
            for (PageSection section : document.sections()) {
                sheets.write(section);
            }
            if (workbook.getNumberOfSheets() == 0) {
                // a document without pages is a workbook all the same, and a workbook has a sheet
                workbook.createSheet();
            }
            if (!issues.isEmpty()) {
                throw new IssuesException("the document '" + document.title() + "' does not fit into cells", issues);
            }
            return Map.of(stem + ".xlsx", Packing.packed(workbook, document.title()));
        } catch (IOException memory) {
            throw new UncheckedIOException("the document '" + document.title() + "' cannot be packed", memory);
        }
    }
}
