package org.jixiao.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.office.Workbooks.cell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Rubric;
import org.jixiao.table.BatchRow;
import org.jixiao.table.BatchSummary;
import org.jixiao.table.BatchWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class ExcelBatchTest {
    static final Rubric RUBRIC = Rubric.named("部门评价")
            .indicator("办结率", 50, i -> i.id("closed").scoredBy("≥95%，计50分；≥85%，计30分；其余不得分"))
            .indicator("满意度", 50, i -> i.id("satisfaction").scoredBy("≥95%，计50分；≥85%，计30分；其余不得分"))
            .build();
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int ROWS = 30_000;

    private final List<BatchRow> rows = new ArrayList<>();

    @TempDir
    private Path folder;

    private BatchSummary read(byte[] bytes) throws IOException {
        rows.clear();
        return ExcelBatch.read(Files.write(folder.resolve("batch.xlsx"), bytes), RUBRIC, rows::add);
    }

    private List<String> said(BatchSummary summary) {
        List<Issue> all = new ArrayList<>(summary.issues());
        rows.forEach(row -> all.addAll(row.issues()));
        return all.stream().map(issue -> issue.display(Language.EN)).toList();
    }

    private static byte[] table(Consumer<XSSFSheet> more) throws IOException {
        return Workbooks.made(sheet -> {
            cell(sheet, "A1").setCellValue("部门");
            cell(sheet, "B1").setCellValue("办结率（%）");
            cell(sheet, "C1").setCellValue("满意度（%）");
            cell(sheet, "A2").setCellValue("甲局");
            cell(sheet, "B2").setCellValue(96);
            cell(sheet, "C2").setCellValue("９０％");
            more.accept(sheet);
        });
    }

    @Test
    void rows_are_read_as_they_are_shown() throws IOException {
        BatchSummary summary = read(table(sheet -> {
            cell(sheet, "A4").setCellValue("乙局");
            cell(sheet, "B4").setCellValue(0.1 + 0.2);
            var percent = sheet.getWorkbook().createCellStyle();
            percent.setDataFormat((short) 10);
            cell(sheet, "B4").setCellStyle(percent);
            cell(sheet, "C4").setCellValue(true);
        }));
        assertThat(rows.get(0).facts())
                .isEqualTo(Facts.builder()
                        .figure("closed", "96%")
                        .figure("satisfaction", "90%")
                        .build());
        assertThat(rows.get(1).number()).isEqualTo(4);
        assertThat(rows.get(1).facts().statements().get("closed"))
                .isEqualTo(Facts.builder()
                        .figure("closed", "30%")
                        .build()
                        .statements()
                        .get("closed"));
        assertThat(said(summary)).singleElement().asString().startsWith("评价表 / C4 / 满意度（%）: '是' ");
    }

    @Test
    void formulas_errors_dates_and_long_texts_are_told_with_their_cells() throws IOException {
        BatchSummary summary = read(table(sheet -> {
            cell(sheet, "A3").setCellValue("乙局");
            cell(sheet, "B3").setCellFormula("90+5");
            cell(sheet, "B3").setCellValue(99);
            cell(sheet, "C3").setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
            cell(sheet, "A4").setCellValue("丙局");
            cell(sheet, "B4").setCellValue(45367);
            var date = sheet.getWorkbook().createCellStyle();
            date.setDataFormat((short) 31);
            cell(sheet, "B4").setCellStyle(date);
            cell(sheet, "C4").setCellValue(95);
        }));
        assertThat(said(summary))
                .satisfiesExactly(
                        text -> assertThat(text)
                                .isEqualTo(
                                        "评价表 / B3 / 办结率（%）: The cell is the formula =90+5; its last result '99' was taken and not computed again; check it, or enter the value."),
                        text -> assertThat(text)
                                .isEqualTo(
                                        "评价表 / C3 / 满意度（%）: The cell shows the error #DIV/0!; correct the formula, or enter the value."),
                        text -> assertThat(text).startsWith("评价表 / B4 / 办结率（%）: '2024-03-16'"));
        byte[] huge = Workbooks.withPart(
                table(sheet -> {}),
                SHEET,
                xml -> xml.replaceFirst(
                        "<c r=\"B2\"[^>]*><v>96.0</v></c>",
                        "<c r=\"B2\" t=\"inlineStr\"><is><t>" + HostileWorkbookTest.digits(300_000) + "</t></is></c>"));
        assertThat(said(read(huge)))
                .singleElement()
                .asString()
                .startsWith("评价表 / B2 / 办结率（%）: The text has ")
                .contains("a cell takes 32767");
    }

    @Test
    void what_is_written_reads_back_and_the_same_rows_have_the_same_bytes() throws IOException {
        Fact closed = Fact.number("closed", "办结率", Unit.PERCENT);
        Facts facts = Facts.builder()
                .figure(closed, "1/3")
                .figure("satisfaction", "95.25%")
                .build();
        byte[][] written = new byte[2][];
        for (int i = 0; i < 2; i++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (BatchWriter writer = ExcelBatch.writer(RUBRIC, out)) {
                assertThat(writer.write("=1+1", facts)).isEmpty();
                assertThat(writer.write("007", Facts.NONE)).isEmpty();
            }
            written[i] = out.toByteArray();
        }
        assertThat(written[1]).isEqualTo(written[0]);
        assertThat(said(read(written[0]))).isEmpty();
        assertThat(rows).extracting(BatchRow::department).containsExactly("=1+1", "007");
        assertThat(rows.get(0).facts()).isEqualTo(facts);
        try (XSSFWorkbook book = new XSSFWorkbook(new java.io.ByteArrayInputStream(written[0]))) {
            assertThat(cell(book.getSheetAt(0), "A2").getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void scores_are_written_as_numbers_beside_what_is_wrong() throws IOException {
        byte[] facts = table(sheet -> {
            cell(sheet, "A3").setCellValue("乙局");
            cell(sheet, "B3").setCellValue("≥95%");
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BatchSummary summary = ExcelBatch.score(Files.write(folder.resolve("in.xlsx"), facts), RUBRIC, out);
        assertThat(summary.rows()).isEqualTo(2);
        assertThat(summary.sound()).isEqualTo(1);
        try (XSSFWorkbook book = new XSSFWorkbook(new java.io.ByteArrayInputStream(out.toByteArray()))) {
            assertThat(cell(book.getSheetAt(0), "D2").getNumericCellValue()).isEqualTo(80);
            assertThat(cell(book.getSheetAt(0), "D3").getCellType()).isEqualTo(CellType.BLANK);
            assertThat(cell(book.getSheetAt(0), "F3").getStringCellValue())
                    .isEqualTo("评价表 / B3 / 办结率（%）：“≥95%”是范围而不是数值；请填写实际达到的数值。");
        }
    }

    @Test
    void hostile_files_are_an_issue() throws IOException {
        byte[] table = table(sheet -> {});
        assertThat(said(read("你好".getBytes(StandardCharsets.UTF_8))))
                .singleElement()
                .asString()
                .startsWith("The file cannot be opened");
        assertThat(read(Workbooks.old(table)).issues())
                .extracting(Issue::code)
                .containsExactly(OfficeIssue.WORKBOOK_NOT_XLSX);
        assertThat(read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1})
                        .issues())
                .extracting(Issue::code)
                .containsExactly(OfficeIssue.WORKBOOK_NOT_XLSX);
        assertThat(read(Workbooks.withPart(
                                table,
                                SHEET,
                                xml -> xml.replaceFirst(
                                        "<worksheet",
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://192.0.2.1/x\">]><worksheet")))
                        .issues())
                .extracting(Issue::code)
                .containsExactly(OfficeIssue.WORKBOOK_UNREADABLE);
        StringBuilder blank = new StringBuilder("<row r=\"3\"/>");
        for (int i = 4; i < 1_000_000; i++) {
            blank.append("<row r=\"").append(i).append("\"/>");
        }
        assertThat(read(Workbooks.withPart(table, SHEET, xml -> xml.replace("</sheetData>", blank + "</sheetData>")))
                        .issues())
                .extracting(Issue::code)
                .containsExactly(OfficeIssue.TOO_MANY_EMPTY_ROWS);
        assertThat(rows).hasSize(1);
        assertThat(read(Workbooks.withPart(
                                table,
                                SHEET,
                                xml -> xml.replaceFirst("<sheetData>", "<sheetData>" + "<a>".repeat(1_000_000))))
                        .issues())
                .extracting(Issue::code)
                .containsExactly(OfficeIssue.WORKBOOK_UNREADABLE);
    }

    @Test
    void counts_that_lie_and_rows_without_end_take_no_memory() throws IOException {
        byte[] lying = Workbooks.withPart(
                table(sheet -> {}),
                "xl/sharedStrings.xml",
                xml -> xml.replaceFirst("uniqueCount=\"\\d+\"", "uniqueCount=\"2000000000\""));
        assertThat(said(read(lying))).isEmpty();
        byte[] wide = Workbooks.withPart(
                table(sheet -> {}),
                SHEET,
                xml -> xml.replace("</sheetData>", "<row>" + "<c><v>1</v></c>".repeat(20_000) + "</row></sheetData>"));
        assertThat(said(read(wide)))
                .singleElement()
                .asString()
                .contains("row 3 has more than 1000 cells with mistakes");
    }

    @Test
    void thirty_thousand_rows_are_written_read_and_scored_in_48_megabytes() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-Dlog4j2.statusLoggerLevel=OFF",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExcelBatchTest.class.getName(),
                        folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        boolean ended = process.waitFor(150, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(folder.resolve("out")).content(StandardCharsets.UTF_8).contains("30000 rows, 29700 sound");
    }

    /**
     * The machine of its own: writes a batch of which each hundredth row has a mistake, and scores it.
     *
     * @param arguments where to
     * @throws IOException if the disk is full
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0], "facts.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                BatchWriter writer = ExcelBatch.writer(RUBRIC, out)) {
            for (int i = 1; i <= ROWS; i++) {
                writer.write(
                        "第" + i + "局",
                        Facts.builder()
                                .figure("closed", i % 100 == 0 ? "≥95%" : 80 + i % 20 + "." + i % 10 + "%")
                                .figure("satisfaction", "90%")
                                .build());
            }
        }
        BatchSummary summary = ExcelBatch.score(file, RUBRIC, OutputStream.nullOutputStream());
        System.out.println(summary.rows() + " rows, " + summary.sound() + " sound");
        try (InputStream in = Files.newInputStream(file)) {
            System.out.println(in.available() + " bytes");
        }
    }
}
