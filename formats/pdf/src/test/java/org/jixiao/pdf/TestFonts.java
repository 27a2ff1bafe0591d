package org.jixiao.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts that tests print with. */
final class TestFonts {
    static final String REGULAR = "NotoSansSC-Regular.ttf";
    static final String BOLD = "NotoSansSC-Bold.ttf";

    private static final PdfFonts FONTS = read();

    private TestFonts() {}

    static PdfFonts both() {
        return FONTS;
    }

    static byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A font without a Chinese character. */
    static InputStream latin() {
        return TestFonts.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
    }

    static InputStream open(String name) {
        return TestFonts.class.getResourceAsStream("/fonts/ttf/NotoSansSC/" + name);
    }

    private static PdfFonts read() {
        try (InputStream regular = open(REGULAR);
                InputStream bold = open(BOLD)) {
            return PdfFonts.of(regular, REGULAR).withBold(bold, BOLD);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
