package org.jixiao.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.rubric.Rubric;
import org.jixiao.table.BatchReader;
import org.jixiao.table.BatchRow;
import org.jixiao.table.BatchScores;
import org.jixiao.table.BatchSummary;
import org.jixiao.table.BatchWriter;
import org.jixiao.table.RowSink;
import org.xml.sax.SAXException;

/**
 * Batches as Excel sheets ({@code .xlsx}): one row for each department, as {@link org.jixiao.table.BatchTable} describes the
 * columns. Rows are read and written one after the other, so that a hundred thousand need no more memory than ten, but for
 * the texts that the file shares between cells and the names of the departments.
 */
public final class ExcelBatch {
    /** Bytes of a file; one of 100,000 rows with 30 columns has 20 million. */
    static final long MOST_BYTES = 200_000_000;

    private ExcelBatch() {}

    /**
     * Reads a batch: the first sheet of a workbook.
     *
     * @param file the workbook; at most 200 MB
     * @param rubric the rubric
     * @param rows takes each row with everything that is wrong with it
     * @return how many rows were read, and what is wrong with the table as a whole
     * @throws IOException if the file is not there or cannot be read
     * @throws IllegalArgumentException if two indicators have one id
     */
    public static BatchSummary read(Path file, Rubric rubric, Consumer<BatchRow> rows) throws IOException {
        Consumer<BatchRow> guarded = row -> {
            try {
                rows.accept(row);
            } catch (RuntimeException theirs) {
                throw new Theirs(theirs);
            }
        };
        BatchReader unread = new BatchReader(rubric, Location.WHOLE, guarded);
        if (Files.size(file) > MOST_BYTES) {
            unread.stop(Issue.of(OfficeIssue.WORKBOOK_TOO_LARGE, Location.WHOLE, "part", "file", "most", MOST_BYTES));
            return unread.summary();
        }
        try (InputStream start = Files.newInputStream(file)) {
            if (WorkbookGuard.isOld(start.readNBytes(4))) {
                unread.stop(Issue.of(OfficeIssue.WORKBOOK_NOT_XLSX, Location.WHOLE));
                return unread.summary();
            }
        }
        BatchReader[] reading = {unread};
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader workbook = new XSSFReader(parts);
            XSSFReader.SheetIterator sheets = workbook.getSheetIterator();
            if (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    reading[0] = new BatchReader(rubric, Location.of(sheets.getSheetName()), guarded);
                    SheetRows.of(workbook, reading[0]).read(sheet);
                }
            }
        } catch (SheetRows.Refused refused) {
            reading[0].stop(refused.why());
        } catch (Theirs theirs) {
            throw theirs.why;
        } catch (OpenXML4JException
                | SAXException
                | IOException
                | RuntimeException
                | LinkageError
                | StackOverflowError broken) {
            // whatever the parser throws at a broken file is the file's fault
            reading[0].stop(WorkbookGuard.unreadable(broken));
        }
        return reading[0].summary();
    }

    /** What the taker of the rows threw, which is not the file's fault. */
    private static final class Theirs extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final RuntimeException why;

        Theirs(RuntimeException why) {
            super(why);
            this.why = why;
        }
    }

    /**
     * Scores a batch: reads one workbook and writes another with the scores, total, grade and issues of each department.
     *
     * @param file the workbook with the facts; at most 200 MB
     * @param rubric the rubric
     * @param out where the workbook with the scores goes; it is not closed
     * @return how many rows were read, and what is wrong with the table as a whole
     * @throws IOException if a file cannot be read or written
     * @throws org.jixiao.issue.IssuesException if the rubric cannot be scored
     */
    public static BatchSummary score(Path file, Rubric rubric, OutputStream out) throws IOException {
        try (RowSink sink = new SheetSink(out)) {
            return BatchScores.of(rubric).write(sink, rows -> read(file, rubric, rows));
        }
    }

    /**
     * A writer of a batch. The same rows give the same bytes.
     *
     * @param rubric the rubric
     * @param out where to; written when the writer is closed, and not closed with it
     * @return the writer, which has the headings
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if two indicators have one id
     */
    public static BatchWriter writer(Rubric rubric, OutputStream out) throws IOException {
        return new BatchWriter(rubric, new SheetSink(out));
    }
}
