package org.jixiao.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssuesException;
import org.jixiao.issue.Location;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.render.DocumentFormat;
import org.jixiao.report.render.HtmlFormat;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Reports and forms as PDF for filing (PDF/A-2a) and for readers of the screen (PDF/UA-1): text can be searched and copied,
 * tables and pictures are tagged, fonts are embedded in part. Unlike the other formats, two runs differ in the day and the
 * id that a PDF states.
 *
 * <p>Pictures need the drawing part of the JDK ({@code java.desktop}), without a display.
 *
 * <pre>{@code
 * PdfFormat pdf = PdfFormat.with(PdfFonts.of(Path.of("NotoSerifSC-Regular.ttf")));
 * DocumentFiles.write(document, folder, "001-report", pdf);
 * }</pre>
 *
 * @param fonts the fonts
 * @param html how the page looks that is printed
 */
public record PdfFormat(PdfFonts fonts, HtmlFormat html) implements DocumentFormat {
    /**
     * Checks that both are given.
     *
     * @param fonts the fonts
     * @param html how the page looks that is printed
     */
    public PdfFormat {
        Objects.requireNonNull(fonts, "fonts: give a font with the characters of the documents");
        Objects.requireNonNull(html, "html: use PdfFormat.with");
    }

    /**
     * The standard look with some fonts.
     *
     * @param fonts the fonts
     * @return the format
     */
    public static PdfFormat with(PdfFonts fonts) {
        return new PdfFormat(
                fonts,
                HtmlFormat.standard().withoutDataTables().withFont("serif").withStyle(PrintStyle.RULES));
    }

    /**
     * The same with rules of one's own, which win over those of the library.
     *
     * @param css the rules
     * @return the format
     * @throws IllegalArgumentException if they have one of {@code < > &}
     */
    public PdfFormat withStyle(String css) {
        return new PdfFormat(fonts, html.withStyle(html.style() + css));
    }

    @Override
    public String extension() {
        return "pdf";
    }

    /**
     * Writes a document.
     *
     * @param document the document
     * @param stem how the name of the file begins
     * @return the file
     * @throws IssuesException if a character stands in none of the fonts, or the document cannot be laid out
     */
    @Override
    public Map<String, byte[]> files(ReportDocument document, String stem) {
        Document page = page(document);
        Optional<Issue> gap = Coverage.gap(page, fonts);
        if (gap.isPresent()) {
            throw refused(document, gap.get(), null);
        }
        try {
            return Map.of(stem + ".pdf", new PdfWriter(page, fonts).bytes());
        } catch (IOException | RuntimeException broken) {
            String problem = broken.getMessage() == null ? broken.toString() : broken.getMessage();
            throw refused(document, Issue.of(PdfIssue.LAYOUT_FAILED, Location.WHOLE, "problem", problem), broken);
        }
    }

    /** The page as it is printed. */
    Document page(ReportDocument document) {
        Document page = parsed(html.page(document));
        new PageTree(page).prepare();
        return page;
    }

    private static IssuesException refused(ReportDocument document, Issue issue, @Nullable Exception cause) {
        IssuesException refused =
                new IssuesException("the document '" + document.title() + "' cannot be a PDF", List.of(issue));
        if (cause != null) {
            refused.initCause(cause);
        }
        return refused;
    }

    private static Document parsed(String page) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new IllegalStateException("the page is not well-formed: " + broken.getMessage(), broken);
        }
    }
}
