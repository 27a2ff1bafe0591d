package org.jixiao.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.rubric.Rubric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HostileWorkbookTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final Rubric RUBRIC = Rubric.named("自评表")
            .section("效果", 5, s -> s.indicator("公众满意度", 5, i -> i.scoredBy("≥95%，计5分；≥85%，计3分；其余不得分")))
            .outOf(5)
            .build();

    private static byte[] form() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExcelForm.write(RUBRIC, out);
        return out.toByteArray();
    }

    private static FilledForm read(byte[] bytes) throws IOException {
        return ExcelForm.read(new ByteArrayInputStream(bytes), RUBRIC);
    }

    private static void assertOnly(byte[] bytes, OfficeIssue issue, String text) throws IOException {
        FilledForm form = read(bytes);
        assertThat(form.facts().ids()).isEmpty();
        assertThat(form.issues()).extracting(Issue::code).containsExactly(issue);
        assertThat(form.issues().get(0).display(Language.EN)).contains(text);
        assertThat(RubricSheet.read(new ByteArrayInputStream(bytes)).getError())
                .extracting(Issue::code)
                .containsExactly(issue);
    }

    @Test
    void aZipBombIsRefusedBeforeItIsParsed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            byte[] zeros = new byte[1_000_000];
            Arrays.fill(zeros, (byte) 1);
            for (int i = 0; i < 500; i++) {
                zip.write(zeros);
            }
        }
        assertOnly(
                out.toByteArray(), OfficeIssue.WORKBOOK_TOO_LARGE, "xl/media/image1.png has more than 64000000 bytes");
    }

    @Test
    void aMillionEmptyRowsAreRefused() throws IOException {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int i = 1; i <= 1_000_000; i++) {
            rows.append("<row r=\"").append(i).append("\"/>");
        }
        byte[] bytes = Workbooks.withPart(
                form(), SHEET, xml -> xml.replaceFirst("(?s)<sheetData>.*</sheetData>", rows + "</sheetData>"));
        assertOnly(bytes, OfficeIssue.WORKBOOK_TOO_LARGE, SHEET);
    }

    @Test
    void moreCellsThanAnyFormAreRefusedUnderAnyName() throws IOException {
        String cells = "<row>" + "<c/>".repeat(1_100_000) + "</row>";
        byte[] bytes =
                Workbooks.withPart(form(), SHEET, xml -> xml.replaceFirst("(?s)<sheetData>.*</sheetData>", cells));
        assertOnly(bytes, OfficeIssue.WORKBOOK_TOO_MANY_PARTS, "1000000 parts");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            zip.write(cells.getBytes(StandardCharsets.UTF_16));
        }
        assertOnly(out.toByteArray(), OfficeIssue.WORKBOOK_TOO_MANY_PARTS, "1000000 parts");
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        byte[] bytes = Workbooks.withPart(
                form(),
                SHEET,
                xml -> xml.replaceFirst(
                        "<worksheet", "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://192.0.2.1/x\">]><worksheet"));
        assertOnly(bytes, OfficeIssue.WORKBOOK_HOSTILE, SHEET + " declares a document type");
    }

    @Test
    void aHugeCellIsRefusedAndTheRestRead() throws IOException {
        byte[] bytes = Workbooks.withPart(
                form(),
                SHEET,
                xml -> xml.replaceFirst(
                        "<c r=\"H4\"( s=\"\\d+\")?/>",
                        "<c r=\"H4\" t=\"inlineStr\"><is><t>" + digits(200_000) + "</t></is></c>"));
        assertThat(read(bytes).issues())
                .extracting(issue -> issue.display(Language.EN))
                .containsExactly("评分表 / H4: The text has 200000 characters, and a cell takes 32767; shorten it.");
    }

    /** Digits that no archive packs into a hundredth. */
    static String digits(int length) {
        StringBuilder digits = new StringBuilder();
        new Random(1).ints(length, 0, 10).forEach(digits::append);
        return digits.toString();
    }

    @Test
    void moreRowsThanAnyFormAreRefused() throws IOException {
        byte[] bytes = Workbooks.changed(form(), sheet -> {
            for (int i = 10; i < 6_000; i++) {
                Workbooks.cell(sheet, "A" + i).setCellValue("x");
            }
        });
        assertThat(read(bytes).issues()).extracting(Issue::code).containsExactly(OfficeIssue.TOO_MANY_ROWS);
    }

    @Test
    void noWorkbookIsRefused() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
        assertOnly(old, OfficeIssue.WORKBOOK_UNREADABLE, "cannot be opened");
        assertOnly("你好".getBytes(StandardCharsets.UTF_8), OfficeIssue.WORKBOOK_UNREADABLE, "cannot be opened");
        assertOnly(new byte[0], OfficeIssue.WORKBOOK_UNREADABLE, "cannot be opened");
    }

    @Test
    void macrosAreRefused() throws IOException {
        byte[] form = form();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(form));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
            zip.write(1);
        }
        assertOnly(out.toByteArray(), OfficeIssue.WORKBOOK_MACROS, "without macros");
        byte[] declared = Workbooks.withPart(
                form,
                "[Content_Types].xml",
                xml -> xml.replace(
                        "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "vnd.ms-excel.sheet.macroEnabled.main+xml"));
        assertOnly(declared, OfficeIssue.WORKBOOK_MACROS, "without macros");
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(Workbooks.old(form)))) {
            files.getRoot().createDirectory("_VBA_PROJECT_CUR");
            ByteArrayOutputStream old = new ByteArrayOutputStream();
            files.writeFilesystem(old);
            assertOnly(old.toByteArray(), OfficeIssue.WORKBOOK_MACROS, "without macros");
        }
    }

    @Test
    void passwordsAreRefused() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5_000]), "EncryptedPackage");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            assertOnly(out.toByteArray(), OfficeIssue.WORKBOOK_ENCRYPTED, "remove it");
        }
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("x");
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertOnly(out.toByteArray(), OfficeIssue.WORKBOOK_ENCRYPTED, "remove it");
        }
    }

    @Test
    void moreRecordsThanAnyOldWorkbookAreRefusedBeforeTheyBecomeObjects() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[4_000_000]), "Workbook");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            assertOnly(out.toByteArray(), OfficeIssue.WORKBOOK_TOO_MANY_PARTS, "400000 parts");
        }
    }

    @Test
    void aTreeDeeperThanTheStackIsRefused() throws IOException {
        byte[] bytes = Workbooks.withPart(
                form(), SHEET, xml -> xml.replaceFirst("<sheetData>", "<sheetData>" + "<a>".repeat(500_000)));
        assertOnly(bytes, OfficeIssue.WORKBOOK_UNREADABLE, "cannot be opened");
        byte[] closed = Workbooks.withPart(
                form(),
                SHEET,
                xml -> xml.replaceFirst(
                        "<sheetData>",
                        "<extLst>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</extLst><sheetData>"));
        assertThatCode(() -> read(closed)).doesNotThrowAnyException();
    }

    @Test
    void mergesThatOverlapOrRunAcrossTheSheetChangeNothing() throws IOException {
        byte[] bytes = Workbooks.withPart(
                form(),
                SHEET,
                xml -> xml.replaceFirst(
                        "<mergeCells[^>]*>",
                        "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"B2:H4\"/><mergeCell ref=\"H4:B2\"/>"));
        assertThat(read(bytes).issues()).isEmpty();
        assertThat(RubricSheet.read(new ByteArrayInputStream(bytes)).isValid()).isTrue();
    }

    @Test
    void numbersThatAreNoneAreErrors() throws IOException {
        for (String number : new String[] {"NaN", "Infinity", "-Infinity", "1e999"}) {
            byte[] bytes = Workbooks.withPart(
                    form(),
                    SHEET,
                    xml -> xml.replaceFirst("<c r=\"H4\"( s=\"\\d+\")?/>", "<c r=\"H4\"><v>" + number + "</v></c>"));
            assertThat(read(bytes).issues()).extracting(Issue::code).containsExactly(OfficeIssue.CELL_ERROR);
        }
    }

    @Test
    void everyIssueHasBothTexts() {
        for (OfficeIssue issue : OfficeIssue.values()) {
            for (Language language : Language.values()) {
                assertThat(issue.template(language)).isNotBlank();
            }
        }
    }
}
