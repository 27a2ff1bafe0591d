package org.jixiao.report.render;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.report.model.ReportDocument;

/**
 * Documents as one page of HTML that is well-formed XML as well: tables with captions and named rows and columns, pictures as
 * SVG inside the page with their data beside them, rules for print on A4. There is no script and no link to the outside.
 *
 * @param font the font families of running text, as CSS lists them
 * @param dataTables whether the data of a picture follow it as a table that can be unfolded; it is not printed
 * @param style further CSS, after that of the library
 */
public record HtmlFormat(String font, boolean dataTables, String style) implements DocumentFormat {
    private static final HtmlFormat STANDARD = new HtmlFormat(
            "FangSong, 仿宋, FangSong_GB2312, STFangsong, \"Noto Serif CJK SC\", \"Noto Serif SC\", \"Noto Sans CJK SC\", serif",
            true,
            "");

    /**
     * Checks that no text ends the style sheet.
     *
     * @param font the font families of running text
     * @param dataTables whether the data of a picture follow it
     * @param style further CSS
     * @throws IllegalArgumentException if the font is no list of families, or the style has one of {@code < > &}
     */
    public HtmlFormat {
        if (font.isBlank() || !font.matches("[^<>&{};]+")) {
            throw new IllegalArgumentException("font is '" + font + "': list font families, such as FangSong, serif");
        }
        if (style.contains("<") || style.contains("&") || style.contains(">")) {
            throw new IllegalArgumentException(
                    "style contains one of < > &, which a page that is also XML cannot hold as they are: write rules without them");
        }
    }

    /**
     * The fonts of official documents where they are installed, and data beside pictures.
     *
     * @return the format
     */
    public static HtmlFormat standard() {
        return STANDARD;
    }

    /**
     * The same with other fonts.
     *
     * @param families the font families, as CSS lists them
     * @return the format
     */
    public HtmlFormat withFont(String families) {
        return new HtmlFormat(families, dataTables, style);
    }

    /**
     * The same without tables beside pictures, for formats that cannot fold them.
     *
     * @return the format
     */
    public HtmlFormat withoutDataTables() {
        return new HtmlFormat(font, false, style);
    }

    /**
     * The same with rules of one's own, which win over those of the library.
     *
     * @param css the rules
     * @return the format
     */
    public HtmlFormat withStyle(String css) {
        return new HtmlFormat(font, dataTables, css);
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public Map<String, byte[]> files(ReportDocument document, String stem) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(stem + ".html", page(document).getBytes(StandardCharsets.UTF_8));
        return Collections.unmodifiableMap(files);
    }

    /**
     * Writes a document as text.
     *
     * @param document the document
     * @return the page, well-formed as XML
     */
    public String page(ReportDocument document) {
        return new HtmlPage(document, this).toString();
    }
}
