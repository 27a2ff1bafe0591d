package org.jixiao.document;

import java.util.List;

/**
 * Nodes as JSON text, always the same characters for the same node, whatever library reads or writes elsewhere. An object
 * or a list of scalars stays on its line where it fits.
 */
public final class JsonText {
    private static final int WIDTH = 110;
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /**
     * The text for people and files: indented by two blanks, with a line break at its end.
     *
     * @param node the value
     * @return the JSON text
     */
    public static String of(Node node) {
        JsonText json = new JsonText();
        json.indented(node, 0, 0);
        return json.text.append('\n').toString();
    }

    /**
     * The text for hashes: without any blank outside texts.
     *
     * @param node the value
     * @return the JSON text
     */
    public static String compact(Node node) {
        JsonText json = new JsonText();
        json.flat(node, ",", ":");
        return json.text.toString();
    }

    private void indented(Node node, int level, int used) {
        if (node instanceof Node.Scalar scalar) {
            scalar(scalar);
        } else if (isShort(node, level, used)) {
            flat(node, ", ", ": ");
        } else if (node instanceof Node.Sequence sequence) {
            text.append('[');
            for (int i = 0; i < sequence.items().size(); i++) {
                line(i, level + 1);
                indented(sequence.items().get(i), level + 1, 0);
            }
            end(level, ']');
        } else if (node instanceof Node.Mapping mapping) {
            text.append('{');
            List<Node.Entry> entries = mapping.entries();
            for (int i = 0; i < entries.size(); i++) {
                line(i, level + 1);
                int from = text.length();
                quoted(entries.get(i).key());
                text.append(": ");
                indented(entries.get(i).value(), level + 1, text.length() - from);
            }
            end(level, '}');
        }
    }

    private void line(int index, int level) {
        text.append(index == 0 ? "\n" : ",\n").append(INDENT.repeat(level));
    }

    private void end(int level, char bracket) {
        text.append('\n').append(INDENT.repeat(level)).append(bracket);
    }

    private static boolean isShort(Node node, int level, int used) {
        return isFlat(node) && compact(node).length() + level * INDENT.length() + used <= WIDTH;
    }

    /**
     * Whether nothing but scalars stands inside, so that a line can hold it.
     *
     * @param node the value
     * @return {@code true} for a list or an object of scalars
     */
    public static boolean isFlat(Node node) {
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream().allMatch(Node.Scalar.class::isInstance)
                : node instanceof Node.Mapping mapping
                        && mapping.entries().stream().map(Node.Entry::value).allMatch(Node.Scalar.class::isInstance);
    }

    private void flat(Node node, String comma, String colon) {
        if (node instanceof Node.Scalar scalar) {
            scalar(scalar);
        } else if (node instanceof Node.Sequence sequence) {
            text.append('[');
            for (int i = 0; i < sequence.items().size(); i++) {
                text.append(i == 0 ? "" : comma);
                flat(sequence.items().get(i), comma, colon);
            }
            text.append(']');
        } else if (node instanceof Node.Mapping mapping) {
            text.append('{');
            for (int i = 0; i < mapping.entries().size(); i++) {
                text.append(i == 0 ? "" : comma);
                quoted(mapping.entries().get(i).key());
                text.append(colon);
                flat(mapping.entries().get(i).value(), comma, colon);
            }
            text.append('}');
        }
    }

    private void scalar(Node.Scalar scalar) {
        if (scalar.kind() == Node.Kind.TEXT) {
            quoted(scalar.text());
        } else {
            text.append(scalar.text());
        }
    }

    private void quoted(String plain) {
        text.append('"');
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7f || c == 0x2028 || c == 0x2029) {
                        text.append("\\u").append(java.util.HexFormat.of().toHexDigits(c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
