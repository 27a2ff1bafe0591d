package org.jixiao.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Facts;
import org.jixiao.rubric.Rubric;

/** Writes a batch row by row: the table to fill in, or one that is filled in. Closing ends the table. */
public final class BatchWriter implements Closeable {
    private final BatchTable table;
    private final RowSink sink;

    /**
     * Writes the headings.
     *
     * @param rubric the rubric
     * @param sink takes the rows; it is closed with the writer
     * @throws IOException if they cannot be written
     * @throws IllegalArgumentException if two indicators have one id
     */
    public BatchWriter(Rubric rubric, RowSink sink) throws IOException {
        this.table = BatchTable.of(rubric);
        this.sink = sink;
        sink.row(table.headings());
    }

    /**
     * Writes the row of a department.
     *
     * @param department its name
     * @param facts what it states; empty for a row to fill in
     * @return what the row cannot hold, such as sources, remarks and lists; empty where the same facts are read back
     * @throws IOException if it cannot be written
     */
    public List<Issue> write(String department, Facts facts) throws IOException {
        List<Entries> entries = table.entries(facts);
        sink.row(table.cells(department, entries));
        return table.lost(facts, entries);
    }

    @Override
    public void close() throws IOException {
        sink.close();
    }
}
