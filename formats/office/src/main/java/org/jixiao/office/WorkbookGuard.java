package org.jixiao.office;

import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.issue.Excerpt;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jspecify.annotations.Nullable;

/**
 * Opens workbooks of strangers. Everything is inflated once and counted before anything is parsed, so that neither the
 * archive nor a sheet of a million empty rows is ever held as objects.
 */
final class WorkbookGuard {
    /** Bytes of a file; a form of 300 rows has 60 thousand. */
    static final int MOST_BYTES = 20_000_000;

    /** Bytes of all parts that are XML, inflated; a form of 300 rows has less than one million. */
    static final int MOST_XML = 16_000_000;

    /** Bytes of all parts, inflated, pictures included. */
    static final int MOST_INFLATED = 64_000_000;

    /** Tags of all parts that are XML; each becomes an object. A table of 5,000 rows and 20 columns has 400 thousand. */
    private static final int MOST_TAGS = 1_000_000;

    /** Records of an old workbook; a form of 300 rows has 10 thousand. */
    private static final int MOST_RECORDS = 400_000;

    private static final int MOST_PARTS = 2_000;
    private static final byte[] OLD_FORMAT = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    static final int BUFFER = 8_192;

    private WorkbookGuard() {}

    static Validation<List<Issue>, Workbook> open(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        try {
            Issue refused = bytes.length > MOST_BYTES
                    ? tooLarge("file", MOST_BYTES)
                    : isOld(bytes) ? refusedOld(bytes) : refused(bytes);
            if (refused != null) {
                return Validation.invalid(List.of(refused));
            }
            Workbook workbook = isOld(bytes)
                    ? new HSSFWorkbook(new ByteArrayInputStream(bytes))
                    : new XSSFWorkbook(new ByteArrayInputStream(bytes));
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(WorkbookGuard::touch)));
            return Validation.valid(workbook);
        } catch (EncryptedDocumentException locked) {
            return Validation.invalid(List.of(Issue.of(OfficeIssue.WORKBOOK_ENCRYPTED, Location.WHOLE)));
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError broken) {
            // whatever the parser throws at a broken file is the file's fault: also elements that the library has no
            // class
            // for, and trees that are deeper than its stack
            return Validation.invalid(List.of(unreadable(broken)));
        }
    }

    static boolean isOld(byte[] bytes) {
        return startsWith(bytes, OLD_FORMAT);
    }

    /** An old workbook is a file system of its own; its records are counted before each becomes an object. */
    private static @Nullable Issue refusedOld(byte[] bytes) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return Issue.of(OfficeIssue.WORKBOOK_ENCRYPTED, Location.WHOLE);
            }
            if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                return Issue.of(OfficeIssue.WORKBOOK_MACROS, Location.WHOLE);
            }
            if (!root.hasEntryCaseInsensitive("Workbook")) {
                return unreadable(new IOException("no workbook inside"));
            }
            try (InputStream records = root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook"))) {
                byte[] head = new byte[4];
                int count = 0;
                while (records.readNBytes(head, 0, head.length) == head.length) {
                    records.skip((head[2] & 0xFF) | (head[3] & 0xFF) << 8);
                    if (++count > MOST_RECORDS) {
                        return Issue.of(OfficeIssue.WORKBOOK_TOO_MANY_PARTS, Location.WHOLE, "most", MOST_RECORDS);
                    }
                }
            }
        }
        return null;
    }

    /** The library reads the attributes of a cell only when asked; a broken one shall be found here and not later. */
    private static void touch(Cell cell) {
        CellType type = cell.getCellType();
        cell.getCellStyle().getDataFormatString();
        if (type == CellType.FORMULA) {
            cell.getCellFormula();
            type = cell.getCachedFormulaResultType();
        }
        switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> cell.getNumericCellValue();
            case BOOLEAN -> cell.getBooleanCellValue();
            case ERROR -> cell.getErrorCellValue();
            default -> {
                // nothing is read of an empty cell
            }
        }
    }

    static Issue unreadable(Throwable broken) {
        String problem = broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
        return Issue.of(OfficeIssue.WORKBOOK_UNREADABLE, Location.WHOLE, "problem", Excerpt.beginning(problem, 200));
    }

    private static Issue tooLarge(String part, long most) {
        return Issue.of(OfficeIssue.WORKBOOK_TOO_LARGE, Location.WHOLE, "part", part, "most", most);
    }

    private static @Nullable Issue refused(byte[] bytes) throws IOException {
        long inflated = 0;
        long xml = 0;
        int tags = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            byte[] buffer = new byte[BUFFER];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean isXml = isXml(entry.getName());
                StringBuilder head = new StringBuilder();
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    isXml |= head.isEmpty() && n > 0 && mayBeXml(buffer, n);
                    inflated += n;
                    xml += isXml ? n : 0;
                    tags += isXml ? tags(buffer, n) : 0;
                    if (tags > MOST_TAGS) {
                        return Issue.of(OfficeIssue.WORKBOOK_TOO_MANY_PARTS, Location.WHOLE, "most", MOST_TAGS);
                    }
                    if (xml > MOST_XML || inflated > MOST_INFLATED) {
                        return tooLarge(entry.getName(), xml > MOST_XML ? MOST_XML : MOST_INFLATED);
                    }
                    if (head.length() < BUFFER) {
                        head.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                    }
                }
                if (isXml && declaresType(head)) {
                    return Issue.of(OfficeIssue.WORKBOOK_HOSTILE, Location.WHOLE, "part", entry.getName());
                }
                if (entry.getName().endsWith("vbaProject.bin")
                        || entry.getName().equals("[Content_Types].xml") && head.indexOf("macroEnabled") >= 0) {
                    return Issue.of(OfficeIssue.WORKBOOK_MACROS, Location.WHOLE);
                }
                if (++parts > MOST_PARTS) {
                    return Issue.of(OfficeIssue.WORKBOOK_TOO_MANY_PARTS, Location.WHOLE, "most", MOST_PARTS);
                }
            }
        }
        return parts == 0 ? unreadable(new IOException("not a zip archive")) : null;
    }

    private static int tags(byte[] bytes, int length) {
        int tags = 0;
        for (int i = 0; i < length; i++) {
            tags += bytes[i] == '<' ? 1 : 0;
        }
        return tags;
    }

    /** A part may be XML under any name; what no XML begins with is a picture or the like. */
    private static boolean mayBeXml(byte[] bytes, int length) {
        boolean isPhotograph = length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8;
        return !isPhotograph && "<\t\r\n L\0\u00EF\u00FE\u00FF".indexOf(bytes[0] & 0xFF) >= 0;
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
    }

    /** A document type can only stand before the root element; UTF-16 has a zero between the letters. */
    private static boolean declaresType(CharSequence head) {
        return head.toString().replace("\0", "").contains("<!DOCTYPE");
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
