package org.jixiao.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jixiao.issue.IssuesException;
import org.jixiao.issue.Language;
import org.jixiao.report.model.ReportDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFontsTest {
    private static PdfFonts fonts(byte[] file) throws IOException {
        return PdfFonts.of(new ByteArrayInputStream(file), "given");
    }

    @Test
    void aFileIsReadFromItsPath(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.ttf"), TestFonts.bytes(TestFonts.REGULAR));
        assertThat(PdfFonts.of(file).regular().has('评')).isTrue();
        assertThatThrownBy(() -> PdfFonts.of(folder.resolve("none.ttf"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void ofACollectionTheFirstFontIsTaken() throws IOException {
        PdfFonts fonts = fonts(collection(TestFonts.bytes(TestFonts.REGULAR)));
        assertThat(fonts.regular().has('评')).isTrue();
        assertThat(fonts.regular().has(0x1F600)).isFalse();
        byte[] pdf = PdfFormat.with(fonts)
                .files(
                        ReportDocument.titled("收入", Language.ZH)
                                .paragraph("全年支出")
                                .build(),
                        "x")
                .get("x.pdf");
        assertThat(PdfText.of(pdf)).contains("全年支出");
    }

    /** A collection of one font: a head of 16 bytes, and every table so much further. */
    private static byte[] collection(byte[] single) {
        int head = 16;
        ByteBuffer out = ByteBuffer.allocate(single.length + head);
        out.put("ttcf".getBytes(StandardCharsets.US_ASCII))
                .putInt(0x10000)
                .putInt(1)
                .putInt(head)
                .put(single);
        int tables = ByteBuffer.wrap(single).getShort(4);
        for (int i = 0; i < tables; i++) {
            int at = head + 12 + i * 16 + 8;
            out.putInt(at, out.getInt(at) + head);
        }
        return out.array();
    }

    @Test
    void aFileThatIsNoFontIsRefused() {
        assertThatThrownBy(() -> fonts("no font at all".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(IssuesException.class)
                .hasMessageStartingWith(
                        "the font cannot be used\n  - [font-unreadable] The font given cannot be read: ");
        assertThatThrownBy(() -> fonts(new byte[0])).isInstanceOf(IssuesException.class);
    }

    @Test
    void aDamagedCollectionIsRefused() {
        byte[] damaged = collection(TestFonts.bytes(TestFonts.REGULAR));
        ByteBuffer.wrap(damaged).putInt(12, damaged.length + 100);
        assertThatThrownBy(() -> fonts(damaged)).isInstanceOf(IssuesException.class);
    }

    @Test
    void outlinesOfAnotherKindAreRefused() {
        byte[] font = TestFonts.bytes(TestFonts.REGULAR);
        // the tag of its first table
        System.arraycopy("CFF ".getBytes(StandardCharsets.US_ASCII), 0, font, 12, 4);
        assertThatThrownBy(() -> fonts(font))
                .hasMessage("the font cannot be used\n"
                        + "  - [font-not-truetype] The font given has PostScript (CFF) outlines, and only TrueType"
                        + " outlines can be embedded; use its .ttf edition, or another font.");
    }

    @Test
    void aFontThatForbidsEmbeddingIsRefused() {
        byte[] font = TestFonts.bytes(TestFonts.REGULAR);
        ByteBuffer bytes = ByteBuffer.wrap(font);
        for (int i = 0; i < bytes.getShort(4); i++) {
            int record = 12 + i * 16;
            if (new String(font, record, 4, StandardCharsets.US_ASCII).equals("OS/2")) {
                bytes.putShort(bytes.getInt(record + 8) + 8, (short) 2);
            }
        }
        assertThatThrownBy(() -> fonts(font))
                .hasMessage("the font cannot be used\n"
                        + "  - [font-not-embeddable] The maker of the font given forbids embedding it in documents;"
                        + " use a font whose licence allows it.");
    }
}
