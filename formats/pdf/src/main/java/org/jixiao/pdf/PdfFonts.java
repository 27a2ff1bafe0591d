package org.jixiao.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The fonts of a PDF, which are embedded in part. The library ships none: give at least one with the characters of the
 * documents, as a {@code .ttf} file or a {@code .ttc} collection with TrueType outlines, of which the first font is taken.
 * A font is read and checked once, and may then be used by any number of documents and threads.
 *
 * <pre>{@code
 * PdfFonts fonts = PdfFonts.of(Path.of("NotoSerifSC-Regular.ttf"))
 *         .withBold(Path.of("NotoSerifSC-Bold.ttf"))
 *         .withFamily("黑体", Path.of("NotoSansSC-Regular.ttf"));
 * }</pre>
 */
public final class PdfFonts {
    private final Typeface regular;
    private final Optional<Typeface> bold;
    private final Map<String, Typeface> families;
    private final List<Typeface> fallbacks;

    private PdfFonts(
            Typeface regular, Optional<Typeface> bold, Map<String, Typeface> families, List<Typeface> fallbacks) {
        this.regular = regular;
        this.bold = bold;
        this.families = Collections.unmodifiableMap(new LinkedHashMap<>(families));
        this.fallbacks = List.copyOf(fallbacks);
    }

    /**
     * One font for everything.
     *
     * @param file the font file
     * @return the fonts
     * @throws IOException if the file cannot be read
     * @throws org.jixiao.issue.IssuesException if it is no font that can be embedded; the issue says why
     */
    public static PdfFonts of(Path file) throws IOException {
        return new PdfFonts(read(file), Optional.empty(), Map.of(), List.of());
    }

    /**
     * One font for everything, from a stream such as a resource.
     *
     * @param in the bytes of the font file; read to the end and not closed
     * @param name the name that issues use for it
     * @return the fonts
     * @throws IOException if the stream cannot be read
     * @throws org.jixiao.issue.IssuesException if it is no font that can be embedded; the issue says why
     */
    public static PdfFonts of(InputStream in, String name) throws IOException {
        return new PdfFonts(read(in, name), Optional.empty(), Map.of(), List.of());
    }

    /**
     * An open Chinese font of this system, for when the user gives none: Noto Serif SC, Noto Sans SC, Source Han, LXGW
     * WenKai, WenQuanYi or Droid Sans Fallback, in the folders where systems keep fonts. Another machine may have another one,
     * so that pages may break elsewhere; where that matters, give the font.
     *
     * @return the fonts
     * @throws IOException if a folder or a font cannot be read
     * @throws org.jixiao.issue.IssuesException if there is none; the issue names the folders, the fonts and what to do
     */
    public static PdfFonts installed() throws IOException {
        return InstalledFonts.ofSystem().first();
    }

    /**
     * The same with another font for what is bold; without it, what is bold is printed regular.
     *
     * @param file the font file
     * @return the fonts
     * @throws IOException if the file cannot be read
     * @throws org.jixiao.issue.IssuesException if it is no font that can be embedded
     */
    public PdfFonts withBold(Path file) throws IOException {
        return new PdfFonts(regular, Optional.of(read(file)), families, fallbacks);
    }

    /**
     * The same with another font for what is bold.
     *
     * @param in the bytes of the font file; read to the end and not closed
     * @param name the name that issues use for it
     * @return the fonts
     * @throws IOException if the stream cannot be read
     * @throws org.jixiao.issue.IssuesException if it is no font that can be embedded
     */
    public PdfFonts withBold(InputStream in, String name) throws IOException {
        return new PdfFonts(regular, Optional.of(read(in, name)), families, fallbacks);
    }

    /**
     * The same with a font for one of the families that documents name, such as 黑体 for first headings, 楷体 for second ones
     * or 小标宋 for titles. A family without a font is printed in the regular one.
     *
     * @param family the family as style sheets name it
     * @param file the font file
     * @return the fonts
     * @throws IOException if the file cannot be read
     * @throws org.jixiao.issue.IssuesException if it is no font that can be embedded
     */
    public PdfFonts withFamily(String family, Path file) throws IOException {
        return withFamily(family, read(file));
    }

    /**
     * The same with a font for one of the families that documents name.
     *
     * @param family the family as style sheets name it
     * @param in the bytes of the font file; read to the end and not closed
     * @param name the name that issues use for it
     * @return the fonts
     * @throws IOException if the stream cannot be read
     * @throws org.jixiao.issue.IssuesException if it is no font that can be embedded
     */
    public PdfFonts withFamily(String family, InputStream in, String name) throws IOException {
        return withFamily(family, read(in, name));
    }

    /**
     * The same with one more font for characters that those before it lack.
     *
     * @param file the font file
     * @return the fonts
     * @throws IOException if the file cannot be read
     * @throws org.jixiao.issue.IssuesException if it is no font that can be embedded
     */
    public PdfFonts withFallback(Path file) throws IOException {
        return withFallback(read(file));
    }

    /**
     * The same with one more font for characters that those before it lack.
     *
     * @param in the bytes of the font file; read to the end and not closed
     * @param name the name that issues use for it
     * @return the fonts
     * @throws IOException if the stream cannot be read
     * @throws org.jixiao.issue.IssuesException if it is no font that can be embedded
     */
    public PdfFonts withFallback(InputStream in, String name) throws IOException {
        return withFallback(read(in, name));
    }

    private PdfFonts withFamily(String family, Typeface face) {
        Map<String, Typeface> more = new LinkedHashMap<>(families);
        more.put(Objects.requireNonNull(family, "family: name the family of the font"), face);
        return new PdfFonts(regular, bold, more, fallbacks);
    }

    private PdfFonts withFallback(Typeface face) {
        List<Typeface> more = new ArrayList<>(fallbacks);
        more.add(face);
        return new PdfFonts(regular, bold, families, more);
    }

    Typeface regular() {
        return regular;
    }

    Optional<Typeface> bold() {
        return bold;
    }

    Map<String, Typeface> families() {
        return families;
    }

    List<Typeface> fallbacks() {
        return fallbacks;
    }

    private static Typeface read(Path file) throws IOException {
        return Typeface.of(Files.readAllBytes(file), String.valueOf(file.getFileName()));
    }

    private static Typeface read(InputStream in, String name) throws IOException {
        return Typeface.of(in.readAllBytes(), name);
    }
}
