package org.jixiao.report.render;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.report.model.ReportDocument;

/** Writes documents into a folder. A file is there whole, or it is not there; a file of the same name is replaced. */
public final class DocumentFiles {
    /** What no file system of ours takes in a name, and what would lead out of the folder. */
    private static final String FORBIDDEN = "/\\:*?\"<>|";

    private static final int LONGEST = 120;

    private DocumentFiles() {}

    /**
     * Writes a document in several formats. All are made in memory before the first file is written, so that a document that
     * one format refuses leaves no file of another behind.
     *
     * @param document the document
     * @param folder the folder; it is made if it is not there
     * @param stem how the names of the files begin, such as {@code 001-report}
     * @param formats the formats
     * @return the files of the documents themselves, one for each format, without the pictures beside them
     * @throws IOException if a file cannot be written; the message names it
     * @throws IllegalArgumentException if the stem is no name of a file
     * @throws org.jixiao.issue.IssuesException if the document cannot be written in one of the formats
     */
    public static List<Path> write(ReportDocument document, Path folder, String stem, DocumentFormat... formats)
            throws IOException {
        check(stem);
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Path> written = new ArrayList<>();
        for (DocumentFormat format : formats) {
            files.putAll(format.files(document, stem));
            written.add(folder.resolve(stem + "." + format.extension()));
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
        return List.copyOf(written);
    }

    static void check(String stem) {
        boolean plain = stem.codePoints().allMatch(c -> c >= 0x20 && c != 0x7F && FORBIDDEN.indexOf(c) < 0);
        if (stem.isBlank() || !stem.equals(stem.strip()) || stem.startsWith(".") || stem.length() > LONGEST || !plain) {
            throw new IllegalArgumentException("stem is '" + stem + "': give the beginning of a file's name, of 1 to "
                    + LONGEST + " characters without a dot or space at its start and without any of " + FORBIDDEN);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(unfinished, content);
            move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
