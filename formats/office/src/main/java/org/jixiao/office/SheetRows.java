package org.jixiao.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.table.BatchReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Hands the rows of a sheet to a reader while the sheet is being parsed. */
final class SheetRows extends DefaultHandler {
    /** Bytes of a sheet, inflated. */
    static final long MOST_SHEET = 1_000_000_000;

    /** Bytes of the texts that cells share, inflated; these are held in memory. */
    static final long MOST_HELD = 64_000_000;

    /** Bytes of the styles, inflated; each of their elements becomes objects. */
    static final long MOST_STYLES = 4_000_000;

    /** A table has no more columns than this. */
    private static final int MOST_COLUMNS = 1_000;

    /** Rows in which nothing stands, one after the other; no table has so many. */
    private static final int MOST_EMPTY = 100_000;

    private static final Pattern DATE_1904 = Pattern.compile("date1904\\s*=\\s*[\"'](1|true)[\"']");

    private final BatchReader reader;
    private final SharedStrings texts;
    private final StylesTable styles;
    private final boolean date1904;
    private final List<String> cells = new ArrayList<>();
    private final List<Issue> found = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private @Nullable StringBuilder into;
    private long row;
    private int column;
    private int empty;
    private String type = "n";
    private int style;
    private boolean computed;
    private boolean phonetic;

    SheetRows(SharedStrings texts, StylesTable styles, boolean date1904, BatchReader reader) {
        this.texts = texts;
        this.styles = styles;
        this.date1904 = date1904;
        this.reader = reader;
    }

    static SheetRows of(XSSFReader workbook, BatchReader reader) throws IOException, OpenXML4JException, SAXException {
        return new SheetRows(texts(workbook), styles(workbook), date1904(workbook), reader);
    }

    private static SharedStrings texts(XSSFReader workbook) throws IOException, OpenXML4JException, SAXException {
        try (InputStream shared = workbook.getSharedStringsData()) {
            return new ReadOnlySharedStringsTable(
                    shared == null
                            ? InputStream.nullInputStream()
                            : new Counted(shared, MOST_HELD, "sharedStrings.xml"),
                    false);
        }
    }

    private static StylesTable styles(XSSFReader workbook) throws IOException, OpenXML4JException {
        try (InputStream looks = workbook.getStylesData()) {
            return looks == null ? new StylesTable() : new StylesTable(new Counted(looks, MOST_STYLES, "styles.xml"));
        }
    }

    private static boolean date1904(XSSFReader workbook) throws IOException, OpenXML4JException {
        try (InputStream book = workbook.getWorkbookData()) {
            String head = new String(book.readNBytes(WorkbookGuard.BUFFER), StandardCharsets.UTF_8);
            return DATE_1904.matcher(head).find();
        }
    }

    /** The file is refused while it is being parsed. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Issue why;

        Refused(Issue why) {
            super(why.toString());
            this.why = why;
        }

        Issue why() {
            return why;
        }
    }

    /** Inflates no more than some bytes. */
    private static final class Counted extends FilterInputStream {
        private final long most;
        private final String part;
        private long count;

        Counted(InputStream in, long most, String part) {
            super(in);
            this.most = most;
            this.part = part;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(read);
            return read;
        }

        private void count(int more) throws Refused {
            count += more;
            if (count > most) {
                throw new Refused(Issue.of(OfficeIssue.WORKBOOK_TOO_LARGE, Location.WHOLE, "part", part, "most", most));
            }
        }
    }

    /** Ends the parsing where no further row is wanted. */
    private static final class Enough extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    void read(InputStream sheet) throws IOException, SAXException {
        try {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(this);
            parser.parse(new InputSource(new Counted(sheet, MOST_SHEET, "sheet")));
        } catch (Enough enough) {
            return;
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException("every Java platform has an XML parser", missing);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : number(number);
                cells.clear();
                found.clear();
            }
            case "c" -> cell(attributes);
            case "v", "t" -> into = phonetic ? null : value;
            case "f" -> {
                into = formula;
                computed = true;
            }
            case "rPh" -> phonetic = true;
            default -> into = null;
        }
    }

    private void cell(Attributes attributes) throws SAXException {
        String reference = attributes.getValue("r");
        try {
            column = reference == null ? cells.size() : new CellReference(reference).getCol();
        } catch (IllegalArgumentException broken) {
            throw new SAXException("'" + reference + "' is no cell", broken);
        }
        if (column < 0) {
            throw new SAXException("'" + reference + "' is no cell");
        }
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? 0 : (int) number(attributes.getValue("s"));
        value.setLength(0);
        formula.setLength(0);
        computed = false;
    }

    private static long number(String text) throws SAXException {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException broken) {
            throw new SAXException("'" + text + "' is no number", broken);
        }
    }

    @Override
    public void characters(char[] characters, int from, int length) {
        if (into != null && into.length() <= CellText.LONGEST) {
            into.append(characters, from, Math.min(length, CellText.LONGEST + 1));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "c" -> put();
            case "rPh" -> phonetic = false;
            case "row" -> {
                if (cells.stream().allMatch(String::isEmpty) && found.isEmpty()) {
                    if (++empty > MOST_EMPTY) {
                        reader.stop(Issue.of(OfficeIssue.TOO_MANY_EMPTY_ROWS, Location.WHOLE, "most", MOST_EMPTY));
                        throw new Enough();
                    }
                } else {
                    empty = 0;
                    if (!reader.row(row, cells, found)) {
                        throw new Enough();
                    }
                }
            }
            default -> into = null;
        }
    }

    private void put() throws SAXException {
        if (column >= MOST_COLUMNS) {
            if (!value.isEmpty()) {
                tell(OfficeIssue.CELL_TOO_FAR, "most", MOST_COLUMNS);
            }
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        String text = text();
        if (text.length() > CellText.LONGEST) {
            tell(OfficeIssue.CELL_TOO_LONG, "length", text.length(), "most", CellText.LONGEST);
            text = "";
        }
        if (computed) {
            tell(OfficeIssue.CELL_FORMULA, "formula", "=" + CellText.cut(formula.toString()), "value", text);
        }
        cells.set(column, text);
    }

    private String text() throws SAXException {
        String raw = value.toString();
        if (raw.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> shared(raw);
            case "b" -> raw.equals("0") ? "否" : "是";
            case "e" -> {
                tell(OfficeIssue.CELL_ERROR, "error", raw);
                yield "";
            }
            case "n" -> number(raw, style);
            case "d" -> raw.split("T", 2)[0];
            default -> new XSSFRichTextString(raw).getString();
        };
    }

    private String shared(String index) throws SAXException {
        long at = number(index);
        if (at < 0 || at >= texts.getUniqueCount()) {
            throw new SAXException("there is no shared text " + index);
        }
        return texts.getItemAt((int) at).getString();
    }

    private String number(String raw, int at) throws SAXException {
        double number;
        try {
            number = Double.parseDouble(raw.strip());
        } catch (NumberFormatException broken) {
            throw new SAXException("'" + raw + "' is no number", broken);
        }
        if (!Double.isFinite(number)) {
            tell(OfficeIssue.CELL_ERROR, "error", raw);
            return "";
        }
        if (at < 0 || at >= Math.max(1, styles.getNumCellStyles())) {
            throw new SAXException("there is no style " + at);
        }
        XSSFCellStyle look = styles.getNumCellStyles() == 0 ? null : styles.getStyleAt(at);
        String format = look == null ? null : look.getDataFormatString();
        if (look != null
                && ShownNumber.isDate(look.getDataFormat(), format)
                && number >= 1
                && DateUtil.isValidExcelDate(number)) {
            LocalDateTime time = DateUtil.getLocalDateTime(number, date1904);
            return time.toLocalDate().toString();
        }
        return ShownNumber.shown(number, format);
    }

    private void tell(OfficeIssue issue, Object... arguments) throws SAXException {
        if (found.size() > MOST_COLUMNS) {
            throw new SAXException("row " + row + " has more than " + MOST_COLUMNS + " cells with mistakes");
        }
        found.add(Issue.of(issue, reader.cell(row, column), arguments));
    }
}
