package org.jixiao.office;

import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Facts;
import org.jixiao.rubric.Rubric;
import org.jixiao.table.Entries;
import org.jixiao.table.FormContent;

/**
 * The official form as an Excel workbook ({@code .xlsx}) that a department fills in: the columns of the sheet, cells for
 * every figure, drop-downs for checklists and tiers, scores with a live total, reasons and improvements. Labels are locked
 * without a password; ids stand in hidden columns, so that a form is read back whatever was moved.
 *
 * <p>The total below the scores is the plain sum of the rows that count; what the rubric makes of it is the scorer's
 * business.
 */
public final class ExcelForm {
    private ExcelForm() {}

    /**
     * Writes an empty form. The same rubric gives the same bytes.
     *
     * @param rubric the rubric; one that cannot be scored yet has a form too
     * @param out where to; it is not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if two indicators have one id
     */
    public static void write(Rubric rubric, OutputStream out) throws IOException {
        write(rubric, Facts.NONE, out);
    }

    /**
     * Writes an empty form to a file.
     *
     * @param rubric the rubric
     * @param file the file, which is replaced
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if two indicators have one id
     */
    public static void write(Rubric rubric, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(rubric, out);
        }
    }

    /**
     * Writes a form that is filled in with facts, with the scores that they give and those reported. The same rubric and
     * facts give the same bytes.
     *
     * @param rubric the rubric
     * @param facts the facts
     * @param out where to; it is not closed
     * @return what the cells of the form cannot hold, such as lists, findings one by one, or facts that no row reads;
     *     empty where {@link #read} gives back the same facts
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if two indicators have one id
     */
    public static List<Issue> write(Rubric rubric, Facts facts, OutputStream out) throws IOException {
        FormContent content = new FormContent(rubric);
        List<Entries> entries =
                content.entries(facts).stream().map(ExcelForm::held).toList();
        out.write(new FormWriter(rubric.name(), content, entries).bytes());
        out.flush();
        return content.lost(facts, entries);
    }

    /**
     * Reads a filled form. Rows are found by the hidden ids and, where these are gone, by their names, which is said.
     *
     * @param in the workbook, {@code .xlsx} or {@code .xls}; at most 20 MB are read, and it is not closed
     * @param rubric the rubric whose form it is
     * @return the facts and scores, with everything that is wrong, each at its sheet and cell; a file that cannot be read
     *     at all gives no facts and one fatal issue
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if two indicators of the rubric have one id
     */
    public static FilledForm read(InputStream in, Rubric rubric) throws IOException {
        FormContent content = new FormContent(rubric);
        Validation<List<Issue>, Workbook> opened = WorkbookGuard.open(in);
        if (opened.isInvalid()) {
            return FormReader.nothing(opened.getError().get(0));
        }
        try (Workbook workbook = opened.get()) {
            return new FormReader(rubric, content).read(workbook);
        }
    }

    /** The entries that cells hold as they are; any other is left out, and told as lost. */
    private static Entries held(Entries row) {
        return new Entries(
                row.values().stream().map(ExcelForm::held).toList(),
                row.sources().stream().map(ExcelForm::held).toList(),
                held(row.score()),
                held(row.reason()),
                held(row.improvement()));
    }

    private static String held(String text) {
        return SafeText.fits(text) ? text : "";
    }
}
