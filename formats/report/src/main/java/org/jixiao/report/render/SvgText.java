package org.jixiao.report.render;

import static java.util.Map.entry;

import java.math.RoundingMode;
import java.util.Map;
import org.jixiao.quantity.Rational;
import org.jixiao.report.model.Text;

/**
 * Collects the elements of a picture. Text and attributes are escaped. An element of a known class gets the looks of the
 * class as attributes, so that a picture needs no style sheet and disturbs none on a page with others.
 */
final class SvgText {
    private static final int LONGEST_TITLE = 36;

    private static final String SMALL = " font-size=\"12\" fill=\"#444\"";

    private static final Map<String, String> LOOKS = Map.ofEntries(
            entry("axis", " stroke=\"#444\" fill=\"none\""),
            entry("grid", " stroke=\"#ddd\""),
            entry("tick", SMALL),
            entry("label", SMALL),
            entry("title", " font-size=\"15\" font-weight=\"bold\" fill=\"#222\""),
            entry("missing", " font-size=\"12\" fill=\"#b3261e\""),
            entry("inside", " font-size=\"12\" fill=\"#fff\""),
            entry("line", " stroke=\"#1f5fa8\" stroke-width=\"2.5\" fill=\"none\""),
            entry("line ambiguous", " stroke=\"#b3261e\" stroke-dasharray=\"6 4\" stroke-width=\"2.5\" fill=\"none\""),
            entry("closed", " fill=\"#1f5fa8\" stroke=\"#1f5fa8\" stroke-width=\"2\""),
            entry("open", " fill=\"#fff\" stroke=\"#1f5fa8\" stroke-width=\"2\""),
            entry("target", " stroke=\"#2e7d32\" stroke-dasharray=\"3 3\""),
            entry("actual", " fill=\"#e07b00\" stroke=\"#fff\""),
            entry("slice", " stroke=\"#fff\""),
            entry("points", " fill=\"#e3e8ee\""),
            entry("possible", " fill=\"#9db9dc\""),
            entry("score", " fill=\"#1f5fa8\""));

    private final SvgDrawing settings;
    private final StringBuilder text = new StringBuilder();

    SvgText(SvgDrawing settings) {
        this.settings = settings;
    }

    /** Opens the picture, with what readers are told who cannot see it. */
    void begin(int width, int height, String title, String description) {
        open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(height),
                "role",
                "img",
                "font-family",
                settings.font());
        text("title", title);
        text("desc", description);
    }

    /** The title inside the picture, on one line, unless the page prints it. */
    void heading(String title, int left) {
        if (settings.titled()) {
            text("text", shortened(title, LONGEST_TITLE), "class", "title", "x", String.valueOf(left), "y", "24");
        }
    }

    /** The square of a legend, with the words beside it. */
    void legend(String colour, String words, Rational x, int y) {
        empty("rect", "fill", colour, "x", coordinate(x), "y", String.valueOf(y - 10), "width", "12", "height", "12");
        text("text", words, "class", "label", "x", coordinate(x.plus(Rational.of(18))), "y", String.valueOf(y));
    }

    /** The finished picture. */
    String end() {
        return close("svg").toString();
    }

    /** The text, or its beginning with … where it has more characters than there is room for. */
    static String shortened(String text, int most) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }

    SvgText open(String element, String... attributes) {
        start(element, attributes).append(">\n");
        return this;
    }

    SvgText close(String element) {
        text.append("</").append(element).append(">\n");
        return this;
    }

    SvgText empty(String element, String... attributes) {
        start(element, attributes).append("/>\n");
        return this;
    }

    SvgText text(String element, String content, String... attributes) {
        start(element, attributes)
                .append('>')
                .append(Xml.escaped(Text.of(content).plain()));
        return close(element);
    }

    /** Words at a place: their {@code middle} stands there, or their {@code end}. */
    SvgText words(String anchor, String style, String words, String x, String y) {
        return text("text", words, "class", style, "text-anchor", anchor, "x", x, "y", y);
    }

    private StringBuilder start(String element, String... namesAndValues) {
        text.append('<').append(element);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            text.append(' ')
                    .append(namesAndValues[i])
                    .append("=\"")
                    .append(Xml.escaped(namesAndValues[i + 1]))
                    .append('"');
            if (namesAndValues[i].equals("class")) {
                text.append(LOOKS.getOrDefault(namesAndValues[i + 1], ""));
            }
        }
        return text;
    }

    /** A coordinate with one decimal. */
    static String coordinate(Rational value) {
        return Rational.of(value.toBigDecimal(1, RoundingMode.HALF_UP)).toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
