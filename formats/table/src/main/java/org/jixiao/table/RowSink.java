package org.jixiao.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Takes the rows of a table one after the other, and writes them in some format. Closing ends the table. */
public interface RowSink extends Closeable {
    /**
     * Writes a row.
     *
     * @param cells the text of its cells; one that states a number is written as a number where the format tells them
     *     apart
     * @throws IOException if it cannot be written
     */
    void row(List<String> cells) throws IOException;
}
