package org.jixiao.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Whether some font has each character that a document prints; a character without one would vanish or become a sign. */
final class Coverage {
    private static final int MOST_NAMED = 20;
    /** What a style sheet itself prints, such as the dashes beside a page number. */
    private static final Pattern GENERATED = Pattern.compile("content:([^;}]*)");

    private static final String DIGITS = "0123456789";

    private Coverage() {}

    static Optional<Issue> gap(Document document, PdfFonts fonts) {
        Set<Integer> used = new TreeSet<>();
        DIGITS.codePoints().forEach(used::add);
        collect(document.getDocumentElement(), used);
        List<Typeface> faces = faces(fonts);
        List<String> missing = used.stream()
                .filter(Coverage::isPrinted)
                .filter(character -> faces.stream().noneMatch(face -> face.has(character)))
                .map(Coverage::named)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Issue.of(
                        PdfIssue.CHARACTERS_MISSING,
                        Location.WHOLE,
                        "fonts",
                        faces.stream().map(Typeface::name).distinct().collect(Collectors.joining(", ")),
                        "characters",
                        missing.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                                + (missing.size() > MOST_NAMED ? ", … (" + missing.size() + ")" : "")));
    }

    /** The fonts that are tried for any text, whatever family it asks for. */
    private static List<Typeface> faces(PdfFonts fonts) {
        List<Typeface> faces = new ArrayList<>();
        faces.add(fonts.regular());
        faces.addAll(fonts.fallbacks());
        return faces;
    }

    private static void collect(Node node, Set<Integer> used) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            node.getNodeValue().codePoints().forEach(used::add);
        } else if (node instanceof Element element && element.getTagName().equals("style")) {
            Matcher generated = GENERATED.matcher(element.getTextContent());
            while (generated.find()) {
                generated.group(1).codePoints().forEach(used::add);
            }
        } else {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                collect(child, used);
            }
        }
    }

    private static boolean isPrinted(int character) {
        return !Character.isWhitespace(character) && !Character.isISOControl(character);
    }

    private static String named(int character) {
        return String.format("%s (U+%04X)", Character.toString(character), character);
    }
}
