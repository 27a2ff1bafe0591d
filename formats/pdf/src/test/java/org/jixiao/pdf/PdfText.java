package org.jixiao.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be copied out of a PDF. */
final class PdfText {
    private PdfText() {}

    static String of(byte[] file) throws IOException {
        return of(file, 1, Integer.MAX_VALUE);
    }

    static String of(byte[] file, int from, int to) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(from);
            text.setEndPage(to);
            return text.getText(document);
        }
    }

    /** Without blanks, which lines and columns add. */
    static String bare(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }
}
