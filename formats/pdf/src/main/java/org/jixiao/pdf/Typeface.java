package org.jixiao.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssuesException;
import org.jixiao.issue.Location;

/** One font file, checked: its name, its bytes and the characters it has. Of a collection the first font is taken. */
final class Typeface {
    private static final int COLLECTION = 0x74746366;
    private static final int FIRST_OFFSET = 12;
    private static final int DIRECTORY = 12;
    private static final int RECORD = 16;

    private final String name;
    private final byte[] bytes;
    private final CmapLookup characters;

    private Typeface(String name, byte[] bytes, CmapLookup characters) {
        this.name = name;
        this.bytes = bytes;
        this.characters = characters;
    }

    /**
     * Checks a font.
     *
     * @throws IssuesException if it cannot be embedded
     */
    static Typeface of(byte[] file, String source) {
        try {
            byte[] single = isCollection(file) ? first(file) : file;
            if (has(single, "CFF ") || has(single, "CFF2")) {
                throw refused(Issue.of(
                        PdfIssue.FONT_NOT_TRUETYPE, Location.WHOLE, "font", source, "outlines", "PostScript (CFF)"));
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(single));
            OS2WindowsMetricsTable metrics = font.getOS2Windows();
            if (metrics != null && (metrics.getFsType() & 0xF) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED) {
                throw refused(Issue.of(PdfIssue.FONT_NOT_EMBEDDABLE, Location.WHOLE, "font", source));
            }
            return new Typeface(source, single, font.getUnicodeCmapLookup());
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof IssuesException known) {
                throw known;
            }
            String problem = broken.getMessage() == null ? broken.toString() : broken.getMessage();
            throw refused(
                    Issue.of(PdfIssue.FONT_UNREADABLE, Location.WHOLE, "font", source, "problem", problem), broken);
        }
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    private static IssuesException refused(Issue issue) {
        return new IssuesException("the font cannot be used", List.of(issue));
    }

    private static IssuesException refused(Issue issue, Exception cause) {
        IssuesException refused = refused(issue);
        refused.initCause(cause);
        return refused;
    }

    private static boolean isCollection(byte[] file) {
        return file.length > FIRST_OFFSET + Integer.BYTES
                && ByteBuffer.wrap(file).getInt() == COLLECTION;
    }

    private static boolean has(byte[] font, String table) {
        return directory(font, 0).containsKey(table);
    }

    /** Where the record of each table stands. */
    private static Map<String, Integer> directory(byte[] font, int at) {
        ByteBuffer in = ByteBuffer.wrap(font);
        int tables = in.getShort(at + Integer.BYTES);
        Map<String, Integer> records = new HashMap<>();
        for (int record = at + DIRECTORY; record < at + DIRECTORY + tables * RECORD; record += RECORD) {
            records.put(new String(font, record, Integer.BYTES, StandardCharsets.US_ASCII), record);
        }
        return records;
    }

    /** The first font of a collection as a file of its own: its directory, with the tables moved behind it. */
    private static byte[] first(byte[] collection) {
        ByteBuffer in = ByteBuffer.wrap(collection);
        int start = in.getInt(FIRST_OFFSET);
        int tables = in.getShort(start + Integer.BYTES);
        int head = DIRECTORY + tables * RECORD;
        long size = head;
        for (int i = 0; i < tables; i++) {
            size += padded(in.getInt(start + DIRECTORY + i * RECORD + 12));
        }
        if (size > collection.length + 3L * tables + head) {
            throw new IllegalArgumentException("the tables of the first font are longer than the file");
        }
        byte[] single = new byte[(int) size];
        ByteBuffer out = ByteBuffer.wrap(single);
        out.put(collection, start, head);
        int to = head;
        for (int i = 0; i < tables; i++) {
            int record = DIRECTORY + i * RECORD;
            int from = in.getInt(start + record + 8);
            int length = in.getInt(start + record + 12);
            out.putInt(record + 8, to);
            System.arraycopy(collection, from, single, to, length);
            to += padded(length);
        }
        return Arrays.copyOf(single, to);
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
