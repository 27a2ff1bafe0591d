package org.jixiao.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
            for (int i = 0; i < 500; i++) {
                zip.write(zeros);
            }
        }
        assertOnly(out.toByteArray(), OfficeIssue.WORKBOOK_TOO_LARGE, "xl/media/image1.png above 64000000");
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
    private static String digits(int length) {
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
    void anOldWorkbookAndNoWorkbookAreRefused() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
        assertOnly(old, OfficeIssue.WORKBOOK_NOT_XLSX, "save it as .xlsx");
        assertOnly("你好".getBytes(StandardCharsets.UTF_8), OfficeIssue.WORKBOOK_UNREADABLE, "cannot be opened");
        assertOnly(new byte[0], OfficeIssue.WORKBOOK_UNREADABLE, "cannot be opened");
    }

    @Test
    void mutantsOfAFormNeverThrow() throws IOException {
        byte[] form = form();
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] mutant = form.clone();
            for (int n = random.nextInt(5); n >= 0; n--) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> read(mutant)).doesNotThrowAnyException();
            int seed = i;
            byte[] inside = Workbooks.withPart(form, SHEET, xml -> garbled(xml, new Random(seed)));
            assertThatCode(() -> read(inside)).doesNotThrowAnyException();
        }
    }

    private static String garbled(String xml, Random random) {
        int from = random.nextInt(xml.length());
        int to = Math.min(xml.length(), from + random.nextInt(8));
        return xml.substring(0, from) + (char) (32 + random.nextInt(90)) + xml.substring(to);
    }
}
