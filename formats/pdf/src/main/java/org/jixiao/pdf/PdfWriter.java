package org.jixiao.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Lays a page out and writes it: tagged for readers of the screen (PDF/UA-1) and fit for filing (PDF/A-2a). */
final class PdfWriter {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String BASE = "jixiao";
    private static final String FALLBACK = "jixiao-fallback-";
    private static final String SVG = "http://www.w3.org/2000/svg";

    static {
        // the library sets up its loggers by itself, and tells of every step on the console
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private final PdfFonts fonts;
    private final Document document;
    private final List<String> warnings = new ArrayList<>();
    private final PdfRendererBuilder builder = new PdfRendererBuilder();

    PdfWriter(Document document, PdfFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NodeList drawings = document.getElementsByTagNameNS(SVG, "svg");
        fonts(drawings.getLength() > 0);
        for (int i = 0; i < drawings.getLength(); i++) {
            useOurFonts((Element) drawings.item(i));
        }
        builder.useUnicodeLineBreaker(new LineEnds());
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withProducer("Jixiao");
        builder.withDiagnosticConsumer(said -> {
            if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(said.getFormattedMessage());
            }
        });
        builder.withW3cDocument(document, "about:blank");
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    /** What the layout complained of, such as a rule of style that it does not know. */
    List<String> warnings() {
        return Collections.unmodifiableList(warnings);
    }

    private void fonts(boolean drawings) {
        Set<FSFontUseCase> named = EnumSet.of(FSFontUseCase.DOCUMENT);
        for (Map.Entry<String, Typeface> family : fonts.families().entrySet()) {
            font(family.getValue(), family.getKey(), REGULAR, named);
            // a family of one weight is printed as it is, also where bold is asked for
            font(family.getValue(), family.getKey(), BOLD, named);
        }
        Set<FSFontUseCase> base = drawings
                ? EnumSet.of(FSFontUseCase.FALLBACK_FINAL, FSFontUseCase.SVG)
                : EnumSet.of(FSFontUseCase.FALLBACK_FINAL);
        font(fonts.regular(), BASE, REGULAR, base);
        fonts.bold().ifPresent(face -> font(face, BASE, BOLD, base));
        for (int i = 0; i < fonts.fallbacks().size(); i++) {
            font(fonts.fallbacks().get(i), FALLBACK + i, REGULAR, base);
        }
        if (fonts.bold().isPresent()) {
            font(fonts.regular(), FALLBACK + "regular", REGULAR, EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
        }
    }

    private void font(Typeface face, String family, int weight, Set<FSFontUseCase> uses) {
        FSSupplier<InputStream> bytes = () -> new ByteArrayInputStream(face.bytes());
        builder.useFont(bytes, family, weight, FontStyle.NORMAL, true, uses);
    }

    /** Drawings know none of the fonts that they name, and no other way to a character that the first one lacks. */
    private void useOurFonts(Element drawing) {
        StringBuilder families = new StringBuilder("text,tspan{font-family:'" + BASE + "'");
        for (int i = 0; i < fonts.fallbacks().size(); i++) {
            families.append(",'").append(FALLBACK).append(i).append('\'');
        }
        Element style = document.createElementNS(SVG, "style");
        style.setTextContent(families.append(" !important}").toString());
        drawing.appendChild(style);
    }
}
