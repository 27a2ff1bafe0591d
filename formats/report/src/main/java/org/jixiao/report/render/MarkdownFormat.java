package org.jixiao.report.render;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.report.model.Block;
import org.jixiao.report.model.ReportDocument;

/**
 * Documents as Markdown with tables and footnotes of GitHub's kind. Pictures are SVG files of their own beside the text, and
 * their data follow as tables. A cell that covers several places of a table stands in the first, and the others are empty.
 */
public final class MarkdownFormat implements DocumentFormat {
    private static final MarkdownFormat STANDARD = new MarkdownFormat();

    private MarkdownFormat() {}

    /**
     * The format.
     *
     * @return the format
     */
    public static MarkdownFormat standard() {
        return STANDARD;
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public Map<String, byte[]> files(ReportDocument document, String stem) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        SvgDrawing drawing = SvgDrawing.in(document.language());
        for (Block.Figure figure : document.figures()) {
            files.put(picture(stem, figure), drawing.draw(figure.drawing()).getBytes(StandardCharsets.UTF_8));
        }
        files.put(stem + ".md", text(document, stem).getBytes(StandardCharsets.UTF_8));
        return Collections.unmodifiableMap(files);
    }

    /**
     * Writes a document as text.
     *
     * @param document the document
     * @param stem how the names of the pictures begin, to which the text refers
     * @return the text
     */
    public String text(ReportDocument document, String stem) {
        return new MarkdownText(document, stem).toString();
    }

    static String picture(String stem, Block.Figure figure) {
        return stem + "-" + figure.number() + ".svg";
    }
}
