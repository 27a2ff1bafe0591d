package org.jixiao.report.render;

import java.util.Map;
import org.jixiao.report.model.ReportDocument;

/** A way to write documents, such as HTML or Word. Immutable, and safe between threads. */
public interface DocumentFormat {
    /**
     * The ending of the names of its files.
     *
     * @return letters without a dot, such as {@code html}
     */
    String extension();

    /**
     * Writes a document into memory, whole or not at all. The same document always gives the same bytes, unless the format
     * says otherwise.
     *
     * @param document the document
     * @param stem how the names of the files begin, without a folder
     * @return the content of each file by its name; the document itself, {@code stem.extension}, comes last, after the
     *     pictures that it refers to, if the format keeps them apart
     * @throws org.jixiao.issue.IssuesException if the document cannot be written in this format, with all that is in the way
     */
    Map<String, byte[]> files(ReportDocument document, String stem);
}
