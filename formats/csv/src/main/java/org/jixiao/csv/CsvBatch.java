package org.jixiao.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.rubric.Rubric;
import org.jixiao.table.BatchReader;
import org.jixiao.table.BatchRow;
import org.jixiao.table.BatchScores;
import org.jixiao.table.BatchSummary;
import org.jixiao.table.BatchWriter;
import org.jixiao.table.RowSink;

/**
 * Batches as CSV: one row for each department, as {@link org.jixiao.table.BatchTable} describes the columns. Rows are read
 * and written one after the other, so that a hundred thousand need no more memory than ten, but for the names of the
 * departments.
 *
 * <p>UTF-8, GB18030 (also as GBK and GB 2312) and UTF-16 with a byte order mark are told apart by the bytes themselves. UTF-8
 * with a byte order mark is written, which spreadsheet programs in China open without being asked. Text that a spreadsheet
 * program would run as a formula, such as {@code =1+1}, is written with an apostrophe before it, which reading takes off.
 */
public final class CsvBatch {
    /** Characters of a cell: those that a spreadsheet takes. */
    static final int LONGEST = 32_767;

    /** Characters of a cell at which reading ends: a quotation mark that is never closed takes all that follows. */
    private static final int MOST_BUFFERED = 1_000_000;

    private CsvBatch() {}

    /**
     * Reads a batch.
     *
     * @param in the file; it is not closed
     * @param rubric the rubric
     * @param rows takes each row with everything that is wrong with it
     * @return how many rows were read, and what is wrong with the table as a whole
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if two indicators have one id
     */
    public static BatchSummary read(InputStream in, Rubric rubric, Consumer<BatchRow> rows) throws IOException {
        BatchReader reader = new BatchReader(rubric, Location.WHOLE, rows);
        CsvText text = CsvText.of(in);
        long row = 0;
        // the library's reader is left open, since closing it would close the stream
        Iterator<CsvRecord> records = records(text.reader()).iterator();
        for (boolean wanted = true; wanted; ) {
            CsvRecord record = null;
            try {
                record = records.hasNext() ? records.next() : null;
            } catch (CsvParseException | UncheckedIOException broken) {
                reader.stop(broken(broken, row + 1, text));
            }
            wanted = record != null && reader.row(++row, cells(record), found(reader, row, record));
        }
        return reader.summary();
    }

    private static CsvReader<CsvRecord> records(Reader text) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_BUFFERED)
                .ofCsvRecord(text);
    }

    /** What the file is to blame for; anything else is thrown. */
    private static Issue broken(RuntimeException broken, long row, CsvText text) throws IOException {
        Throwable cause = broken.getCause();
        if (cause instanceof CharacterCodingException) {
            return Issue.of(
                    CsvIssue.CSV_ENCODING_UNKNOWN,
                    Location.WHOLE,
                    "row",
                    row,
                    "encoding",
                    text.charset().name());
        }
        if (cause instanceof IOException lost) {
            throw lost;
        }
        return Issue.of(
                CsvIssue.CSV_UNREADABLE,
                Location.WHOLE,
                "row",
                row,
                "problem",
                String.valueOf(cause == null ? broken.getMessage() : cause.getMessage()));
    }

    private static List<String> cells(CsvRecord record) {
        return record.getFields().stream()
                .map(cell -> cell.length() > LONGEST ? "" : FormulaGuard.taken(cell))
                .toList();
    }

    private static List<Issue> found(BatchReader reader, long row, CsvRecord record) {
        List<Issue> found = new ArrayList<>();
        boolean blank = record.getFields().stream().allMatch(String::isBlank);
        if (record.getFieldCount() < reader.width() && !blank) {
            found.add(Issue.of(
                    CsvIssue.ROW_TOO_SHORT,
                    reader.cell(row, record.getFieldCount()),
                    "cells",
                    record.getFieldCount(),
                    "headings",
                    reader.width()));
        }
        for (int i = 0; i < record.getFieldCount(); i++) {
            int length = record.getField(i).length();
            if (length > LONGEST) {
                found.add(Issue.of(CsvIssue.CSV_CELL_TOO_LONG, reader.cell(row, i), "length", length, "most", LONGEST));
            }
        }
        return found;
    }

    /**
     * Scores a batch: reads one table and writes another with the scores, total, grade and issues of each department.
     *
     * @param in the file with the facts; it is not closed
     * @param rubric the rubric
     * @param out where the scores go; it is flushed and not closed
     * @return how many rows were read, and what is wrong with the table as a whole
     * @throws IOException if the streams cannot be read or written
     * @throws org.jixiao.issue.IssuesException if the rubric cannot be scored
     */
    public static BatchSummary score(InputStream in, Rubric rubric, OutputStream out) throws IOException {
        BatchScores scores = BatchScores.of(rubric);
        try (RowSink sink = new CsvSink(out)) {
            return scores.write(sink, rows -> read(in, rubric, rows));
        }
    }

    /**
     * A writer of a batch. The same rows give the same bytes.
     *
     * @param rubric the rubric
     * @param out where to; it is flushed with the writer's end, and not closed
     * @return the writer, which has written the headings
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if two indicators have one id
     */
    public static BatchWriter writer(Rubric rubric, OutputStream out) throws IOException {
        return new BatchWriter(rubric, new CsvSink(out));
    }
}
