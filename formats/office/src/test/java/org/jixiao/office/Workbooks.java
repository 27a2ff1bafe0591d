package org.jixiao.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Changes workbooks as clerks and attackers do. */
final class Workbooks {
    private Workbooks() {}

    /** The workbook with its first sheet changed. */
    static byte[] changed(byte[] workbook, Consumer<XSSFSheet> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            change.accept(book.getSheetAt(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    static byte[] made(Consumer<XSSFSheet> fill) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill.accept(book.createSheet("评价表"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    /** The text and numbers of the first sheet in the old binary format. */
    static byte[] old(byte[] workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                HSSFWorkbook old = new HSSFWorkbook()) {
            Sheet copy = old.createSheet(book.getSheetName(0));
            for (Row line : book.getSheetAt(0)) {
                Row other = copy.createRow(line.getRowNum());
                for (Cell from : line) {
                    Cell to = other.createCell(from.getColumnIndex());
                    switch (from.getCellType()) {
                        case STRING -> to.setCellValue(from.getStringCellValue());
                        case NUMERIC -> to.setCellValue(from.getNumericCellValue());
                        case FORMULA -> {
                            to.setCellFormula(from.getCellFormula());
                            to.setCellValue(from.getNumericCellValue());
                        }
                        default -> to.setBlank();
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            old.write(out);
            return out.toByteArray();
        }
    }

    static XSSFCell cell(XSSFSheet sheet, String reference) {
        CellReference at = new CellReference(reference);
        XSSFRow row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        return row.getCell(at.getCol()) == null ? row.createCell(at.getCol()) : row.getCell(at.getCol());
    }

    /** The archive with the text of one part changed. */
    static byte[] withPart(byte[] workbook, String name, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                zip.write(
                        entry.getName().equals(name)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return out.toByteArray();
    }
}
