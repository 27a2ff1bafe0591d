package org.jixiao.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes a page ready for print: rows that share a label are kept together where they fit on a page, and pictures, links and
 * the page itself get the texts that readers of the screen are given.
 */
final class PageTree {
    /** Rows that surely fit on one page. */
    private static final int MOST_TOGETHER = 5;

    /** Paragraphs between a heading and a picture that are kept with both, unless they are longer than so many characters. */
    private static final int MOST_ABOVE = 2;

    private static final int LONGEST_ABOVE = 90;

    /** A table that is kept on one page has at most so many rows and characters: well under half a page. */
    private static final int MOST_ROWS = 16;

    private static final int MOST_CHARACTERS = 480;

    private final Document page;

    PageTree(Document page) {
        this.page = page;
    }

    void prepare() {
        describe();
        elements("style").stream()
                .filter(style -> !style.getParentNode().getLocalName().equals("svg"))
                .forEach(style -> style.setTextContent(PrintStyle.printed(style.getTextContent())));
        elements("thead").forEach(this::level);
        elements("table").forEach(PageTree::edge);
        elements("svg").forEach(PageTree::describe);
        elements("figure").forEach(this::keepWithHeading);
        elements("a").forEach(link -> link.setAttribute("title", link.getTextContent()));
        elements("table").stream().filter(PageTree::isSmall).forEach(table -> mark(table, "small"));
        elements("tbody").forEach(this::divide);
    }

    private static boolean isSmall(Element table) {
        int rows = table.getElementsByTagNameNS("*", "tr").getLength();
        return rows <= MOST_ROWS && table.getTextContent().length() <= MOST_CHARACTERS;
    }

    private List<Element> elements(String name) {
        NodeList found = page.getElementsByTagNameNS("*", name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    private void describe() {
        Element head = elements("head").get(0);
        String title = elements("title").get(0).getTextContent();
        for (String name : List.of("subject", "description")) {
            Element meta = page.createElementNS(head.getNamespaceURI(), "meta");
            meta.setAttribute("name", name);
            meta.setAttribute("content", title);
            head.appendChild(meta);
        }
    }

    /** The headings and a sentence above a picture go to the page of the picture; a long paragraph need not. */
    private void keepWithHeading(Element picture) {
        List<Element> above = new ArrayList<>();
        Element at = previous(picture);
        int length = 0;
        while (at != null && above.size() < MOST_ABOVE && at.getLocalName().equals("p")) {
            length += at.getTextContent().length();
            above.add(at);
            at = previous(at);
        }
        if (at == null || !isHeading(at) || length > LONGEST_ABOVE) {
            return;
        }
        Element first = at;
        for (; at != null && isHeading(at); at = previous(at)) {
            above.add(at);
            first = at;
        }
        Element kept = page.createElementNS(picture.getNamespaceURI(), "div");
        kept.setAttribute("class", "kept");
        picture.getParentNode().insertBefore(kept, first);
        for (int i = above.size() - 1; i >= 0; i--) {
            kept.appendChild(above.get(i));
        }
        kept.appendChild(picture);
    }

    private static boolean isHeading(Element element) {
        return element.getLocalName().matches("h[2-6]");
    }

    private static @Nullable Element previous(Element element) {
        Node before = element.getPreviousSibling();
        while (before != null && !(before instanceof Element)) {
            before = before.getPreviousSibling();
        }
        return (Element) before;
    }

    /** A picture is described by its own title and text. */
    private static void describe(Element picture) {
        StringBuilder words = new StringBuilder();
        for (Element child : children(picture)) {
            if (child.getLocalName().equals("title") || child.getLocalName().equals("desc")) {
                words.append(words.length() == 0 ? "" : ": ").append(child.getTextContent());
            }
        }
        picture.setAttribute("alt", words.toString());
    }

    /** Divides rows where no cell reaches from one to the next; a label that may be cut by a page stands at its top. */
    private void divide(Element body) {
        List<Element> rows = children(body);
        boolean first = true;
        List<Element> group = new ArrayList<>();
        int open = 0;
        for (Element row : rows) {
            for (Element cell : children(row)) {
                open = Math.max(open, span(cell, "rowspan"));
            }
            group.add(row);
            open--;
            if (open <= 0) {
                // the head of a table would stand alone above a first group that is kept together
                together(body, group, !first && group.size() <= MOST_TOGETHER);
                first = false;
                group.clear();
                open = 0;
            }
        }
        if (!group.isEmpty()) {
            together(body, group, false);
        }
        body.getParentNode().removeChild(body);
    }

    /**
     * Gives each row of a head a cell for every column. A cell that reaches down is drawn without its frame where the head is
     * repeated; so it becomes one above another, without a line between them.
     */
    private void level(Element head) {
        Map<Integer, Above> open = Map.of();
        for (Element row : children(head)) {
            Map<Integer, Above> next = new HashMap<>();
            Deque<Element> cells = new ArrayDeque<>(children(row));
            int column = 0;
            while (!cells.isEmpty() || open.containsKey(column)) {
                Above above = open.get(column);
                if (above == null) {
                    Element cell = cells.remove();
                    above = new Above(span(cell, "rowspan"), span(cell, "colspan"));
                    if (above.down() > 1) {
                        cell.removeAttribute("rowspan");
                        mark(cell, "over");
                    }
                } else {
                    row.insertBefore(below(head, above), cells.peek());
                }
                if (above.down() > 1) {
                    next.put(column, new Above(above.down() - 1, above.across()));
                }
                column += above.across();
            }
            open = next;
        }
    }

    /** A cell that reaches down: over how many rows, from the one it stands in, and over how many columns. */
    private record Above(int down, int across) {}

    private Element below(Element head, Above above) {
        Element cell = page.createElementNS(head.getNamespaceURI(), "td");
        cell.setAttribute("class", above.down() > 1 ? "under over" : "under");
        cell.setAttribute("colspan", String.valueOf(above.across()));
        return cell;
    }

    /** Marks the cells that draw the upper and the left edge of a table. */
    private static void edge(Element table) {
        boolean first = true;
        int covered = 0;
        for (Element part : children(table)) {
            if (part.getLocalName().equals("thead") || part.getLocalName().equals("tbody")) {
                for (Element row : children(part)) {
                    List<Element> cells = children(row);
                    if (first) {
                        cells.forEach(cell -> mark(cell, "top"));
                    }
                    if (covered == 0 && !cells.isEmpty()) {
                        // no cell of the first column reaches down to this row
                        mark(cells.get(0), "left");
                        covered = span(cells.get(0), "rowspan");
                    }
                    covered--;
                    first = false;
                }
            }
        }
    }

    private static void mark(Element cell, String name) {
        cell.setAttribute("class", (cell.getAttribute("class") + " " + name).strip());
    }

    private void together(Element body, List<Element> rows, boolean whole) {
        Element group = page.createElementNS(body.getNamespaceURI(), "tbody");
        if (whole && rows.size() > 1) {
            group.setAttribute("class", "whole");
        }
        for (Element row : rows) {
            group.appendChild(row);
            if (!whole) {
                for (Element cell : children(row)) {
                    if (span(cell, "rowspan") > 1) {
                        mark(cell, "torn");
                    }
                }
            }
        }
        body.getParentNode().insertBefore(group, body);
    }

    private static int span(Element cell, String direction) {
        String cells = cell.getAttribute(direction);
        return cells.isEmpty() ? 1 : Integer.parseInt(cells);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
