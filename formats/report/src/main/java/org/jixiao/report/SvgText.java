package org.jixiao.report;

/** Collects the elements of a picture. Text and attributes are escaped. */
final class SvgText {
    private final StringBuilder text = new StringBuilder();

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
        start(element, attributes).append('>').append(escaped(content));
        return close(element);
    }

    private StringBuilder start(String element, String... namesAndValues) {
        text.append('<').append(element);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            text.append(' ')
                    .append(namesAndValues[i])
                    .append("=\"")
                    .append(escaped(namesAndValues[i + 1]))
                    .append('"');
        }
        return text;
    }

    static String escaped(String content) {
        return content.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
