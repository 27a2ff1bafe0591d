package org.jixiao.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jixiao.table.RowSink;

/** Writes rows to a sheet of which a few are held, and the others wait in a temporary file. */
final class SheetSink implements RowSink {
    private static final int HELD = 50;
    private static final int WIDTH = 14 * 256;

    private final OutputStream out;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(HELD);
    private final SXSSFSheet sheet = workbook.createSheet("部门数据");
    private final CellStyle text = workbook.createCellStyle();
    private int count;
    private boolean closed;

    SheetSink(OutputStream out) {
        this.out = out;
        // sizes as every reader knows them, while the file is small enough
        workbook.setZip64Mode(Zip64Mode.AsNeeded);
        // text stays text when somebody edits it
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        sheet.createFreezePane(1, 1);
    }

    /** A number stands as a number where it comes back as it was; anything else is text: formulas, 1/2 and 007 too. */
    @Override
    public void row(List<String> cells) {
        SXSSFRow row = sheet.createRow(count++);
        for (int column = 0; column < cells.size(); column++) {
            String entry = cells.get(column);
            Optional<BigDecimal> number =
                    FormWriter.cellNumber(entry).filter(it -> it.toPlainString().equals(entry));
            if (count == 1) {
                sheet.setColumnWidth(column, WIDTH);
            }
            if (number.isPresent()) {
                row.createCell(column).setCellValue(number.get().doubleValue());
            } else if (!entry.isEmpty()) {
                SXSSFCell cell = row.createCell(column);
                cell.setCellStyle(text);
                cell.setCellValue(SafeText.shown(entry));
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        Path plain = Files.createTempFile("jixiao", ".xlsx");
        try (workbook) {
            Packing.sign(workbook.getXSSFWorkbook());
            try (OutputStream file = Files.newOutputStream(plain)) {
                workbook.write(file);
            }
            try (InputStream file = Files.newInputStream(plain)) {
                Packing.repack(file, out);
            }
        } finally {
            Files.delete(plain);
        }
    }
}
