package org.jixiao.report.render;

import java.util.Objects;
import org.jixiao.issue.Language;
import org.jixiao.report.model.Drawing;

/**
 * Draws pictures as SVG text, with a title and a description for readers who cannot see them. The pictures need no style
 * sheet, script or font file; the same data always give the same text.
 *
 * @param language the language of the labels
 * @param font the font families, as CSS lists them
 * @param titled whether the title is drawn; readers who cannot see the picture are told it in any case
 */
public record SvgDrawing(Language language, String font, boolean titled) {
    /**
     * Checks that both are given.
     *
     * @param language the language of the labels
     * @param font the font families
     * @param titled whether the title is drawn
     */
    public SvgDrawing {
        Objects.requireNonNull(language, "language: the labels need one");
        Objects.requireNonNull(font, "font: name a family, such as sans-serif");
    }

    /**
     * Draws with the sans-serif font of the reader.
     *
     * @param language the language of the labels
     * @return the settings
     */
    public static SvgDrawing in(Language language) {
        return new SvgDrawing(language, "sans-serif", true);
    }

    /**
     * Draws with other fonts.
     *
     * @param families the font families, as CSS lists them
     * @return the settings
     */
    public SvgDrawing withFont(String families) {
        return new SvgDrawing(language, families, titled);
    }

    /**
     * Draws pictures without their titles, for a page that prints them as captions.
     *
     * @return the settings
     */
    public SvgDrawing untitled() {
        return new SvgDrawing(language, font, false);
    }

    /**
     * Draws a picture that stands alone.
     *
     * @param drawing the data
     * @return a whole SVG document
     */
    public String draw(Drawing drawing) {
        return draw(drawing, "");
    }

    /**
     * Draws one of several pictures of a page.
     *
     * @param drawing the data
     * @param id what sets the ids of this picture apart from those of the others; letters and digits
     * @return an SVG element
     */
    public String draw(Drawing drawing, String id) {
        return drawing.match(new Drawing.Cases<String>() {
            @Override
            public String columns(Drawing.Columns it) {
                return new SvgColumns(it, SvgDrawing.this).draw();
            }

            @Override
            public String pie(Drawing.Pie it) {
                return new SvgPie(it, SvgDrawing.this).draw();
            }

            @Override
            public String scores(Drawing.Scores it) {
                return new SvgScores(it, SvgDrawing.this).draw();
            }

            @Override
            public String rule(Drawing.RuleCurve it) {
                return new SvgPlot(it, SvgDrawing.this, id).draw();
            }
        });
    }
}
