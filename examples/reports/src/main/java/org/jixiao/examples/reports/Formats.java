package org.jixiao.examples.reports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.office.ExcelFormat;
import org.jixiao.office.WordFormat;
import org.jixiao.pdf.PdfFonts;
import org.jixiao.pdf.PdfFormat;
import org.jixiao.report.render.DocumentFormat;
import org.jixiao.report.render.HtmlFormat;
import org.jixiao.report.render.MarkdownFormat;

/** The formats in which the examples write documents. */
final class Formats {
    private static final String FONTS = "/fonts/ttf/NotoSansSC/";

    private Formats() {}

    /** Those that are text. */
    static List<DocumentFormat> texts() {
        return List.of(HtmlFormat.standard(), MarkdownFormat.standard());
    }

    /** All five; PDF with the fonts that were given, regular first and bold second, or else with an open one. */
    static List<DocumentFormat> all(List<Path> fonts) throws IOException {
        List<DocumentFormat> all = new ArrayList<>(texts());
        all.add(WordFormat.official());
        all.add(ExcelFormat.standard());
        all.add(PdfFormat.with(fonts.isEmpty() ? open() : given(fonts)));
        return List.copyOf(all);
    }

    private static PdfFonts given(List<Path> fonts) throws IOException {
        PdfFonts regular = PdfFonts.of(fonts.get(0));
        return fonts.size() < 2 ? regular : regular.withBold(fonts.get(1));
    }

    private static PdfFonts open() throws IOException {
        try (InputStream regular = Formats.class.getResourceAsStream(FONTS + "NotoSansSC-Regular.ttf");
                InputStream bold = Formats.class.getResourceAsStream(FONTS + "NotoSansSC-Bold.ttf")) {
            return PdfFonts.of(regular, "Noto Sans SC").withBold(bold, "Noto Sans SC Bold");
        }
    }
}
