package org.jixiao.report.render;

/** Text in XML. */
final class Xml {
    private Xml() {}

    /** The text as content or as the value of an attribute. */
    static String escaped(String content) {
        StringBuilder safe = new StringBuilder(content.length() + 16);
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
