/**
 * Reports and forms as PDF. Start at {@link org.jixiao.pdf.PdfFormat}; it needs {@link org.jixiao.pdf.PdfFonts}, since the
 * library ships no font.
 *
 * <p>What a document says is decided elsewhere, and so is most of its look: a page of HTML is laid out here and written with
 * tags. The library below logs through {@code java.util.logging} and Commons Logging.
 *
 * <pre>{@code
 * PdfFormat pdf = PdfFormat.with(PdfFonts.of(Path.of("NotoSerifSC-Regular.ttf")));
 * DocumentFiles.write(document, folder, "001-report", pdf);
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package org.jixiao.pdf;

import org.jspecify.annotations.NullMarked;
