package org.jixiao.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jixiao.table.RowSink;

/** Writes rows as CSV in UTF-8 with a byte order mark. */
final class CsvSink implements RowSink {
    private final Writer text;
    private final CsvWriter records;

    CsvSink(OutputStream out) throws IOException {
        text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        records = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        try {
            records.writeRecord(cells.stream().map(FormulaGuard::guarded).toList());
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            records.flush();
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
        text.flush();
    }
}
