package org.jixiao.report.render;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a page back: strictly as XML, and its tables as a browser lays them out. */
final class HtmlTables {
    private HtmlTables() {}

    static Document parsed(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException | IOException problem) {
            throw new AssertionError("the page is not well-formed: " + problem.getMessage(), problem);
        }
    }

    static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Text with {@code <br/>} as line break. */
    static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals("br")) {
                text.append('\n');
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getNodeValue());
            } else if (!child.getNodeName().equals("sup")) {
                text.append(text(child));
            }
        }
        return text.toString();
    }

    /** The grid of a table: at every place the cell that covers it. Fails where a place is covered twice or not at all. */
    static List<List<Element>> grid(Element table) {
        int width = 0;
        List<Element> rows = new ArrayList<>();
        for (Element part : children(table)) {
            if (part.getTagName().equals("colgroup")) {
                width = children(part).size();
            } else if (!part.getTagName().equals("caption")) {
                rows.addAll(children(part));
            }
        }
        Element[][] grid = new Element[rows.size()][width];
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : children(rows.get(row))) {
                while (column < width && grid[row][column] != null) {
                    column++;
                }
                cover(grid, row, column, cell);
            }
        }
        List<List<Element>> all = new ArrayList<>();
        for (Element[] row : grid) {
            for (Element cell : row) {
                if (cell == null) {
                    throw new AssertionError("a place of the table is not covered");
                }
            }
            all.add(List.of(row));
        }
        return all;
    }

    private static void cover(Element[][] grid, int row, int column, Element cell) {
        for (int r = row; r < row + span(cell, "rowspan"); r++) {
            for (int c = column; c < column + span(cell, "colspan"); c++) {
                if (r >= grid.length || c >= grid[r].length || grid[r][c] != null) {
                    throw new AssertionError("the cell '" + text(cell) + "' leaves the table or covers another one");
                }
                grid[r][c] = cell;
            }
        }
    }

    private static int span(Element cell, String name) {
        return cell.hasAttribute(name) ? Integer.parseInt(cell.getAttribute(name)) : 1;
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
