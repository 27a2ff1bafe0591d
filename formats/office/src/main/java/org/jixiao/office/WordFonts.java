package org.jixiao.office;

import java.util.Objects;

/**
 * The fonts that a Word document names. They are not embedded: whoever opens the document has them, or sees others.
 *
 * @param title for the title of the document and of its parts
 * @param heading for headings of the first level and the heads of tables
 * @param subheading for headings of the second level
 * @param body for everything else
 * @param latin for letters and digits
 */
public record WordFonts(String title, String heading, String subheading, String body, String latin) {
    /** The fonts of official documents, by GB/T 9704-2012; offices of public bodies have them. */
    public static final WordFonts OFFICIAL =
            new WordFonts("方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312", "Times New Roman");

    /** Fonts that anybody may use, for machines without the official ones. */
    public static final WordFonts OPEN = new WordFonts(
            "Noto Serif CJK SC", "Noto Sans CJK SC", "LXGW WenKai", "Noto Serif CJK SC", "Liberation Serif");

    /**
     * Checks that all are named.
     *
     * @param title for titles
     * @param heading for headings of the first level
     * @param subheading for headings of the second level
     * @param body for everything else
     * @param latin for letters and digits
     */
    public WordFonts {
        Objects.requireNonNull(title, "title: name a font");
        Objects.requireNonNull(heading, "heading: name a font");
        Objects.requireNonNull(subheading, "subheading: name a font");
        Objects.requireNonNull(body, "body: name a font");
        Objects.requireNonNull(latin, "latin: name a font");
    }
}
