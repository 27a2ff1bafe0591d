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
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

    private static final int MOST_PARTS = 2_000;
    private static final byte[] OLD_FORMAT = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int BUFFER = 8_192;

    private WorkbookGuard() {}

    static Validation<List<Issue>, XSSFWorkbook> open(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        Issue refused = bytes.length > MOST_BYTES ? tooLarge("bytes", MOST_BYTES) : refused(bytes);
        if (refused != null) {
            return Validation.invalid(List.of(refused));
        }
        try {
            XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(WorkbookGuard::touch)));
            return Validation.valid(workbook);
        } catch (IOException | RuntimeException broken) {
            // whatever the parser throws at a broken file is the file's fault
            return Validation.invalid(List.of(unreadable(broken)));
        }
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

    private static Issue unreadable(Exception broken) {
        String problem = broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
        return Issue.of(
                OfficeIssue.WORKBOOK_UNREADABLE,
                Location.WHOLE,
                "problem",
                problem.length() > 200 ? problem.substring(0, 200) + "…" : problem);
    }

    private static Issue tooLarge(String what, long most) {
        return Issue.of(OfficeIssue.WORKBOOK_TOO_LARGE, Location.WHOLE, "what", what, "most", most);
    }

    private static @Nullable Issue refused(byte[] bytes) {
        if (startsWith(bytes, OLD_FORMAT)) {
            return Issue.of(OfficeIssue.WORKBOOK_NOT_XLSX, Location.WHOLE);
        }
        long inflated = 0;
        long xml = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            byte[] buffer = new byte[BUFFER];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean isXml = isXml(entry.getName());
                StringBuilder head = new StringBuilder();
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    inflated += n;
                    xml += isXml ? n : 0;
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
                if (++parts > MOST_PARTS) {
                    return tooLarge("parts", MOST_PARTS);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return unreadable(broken);
        }
        return parts == 0 ? unreadable(new IOException("not a zip archive")) : null;
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
