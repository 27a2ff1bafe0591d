package org.jixiao.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.issue.Language;
import org.jixiao.report.model.PageSection.Orientation;

/** A document in the making. Headings and figures get their numbers in the order in which they are added. */
public final class DocumentDraft {
    private final String title;
    private final Language language;
    private final HeadingNumbers numbers;
    private final List<PageSection> sections = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private Orientation orientation = Orientation.PORTRAIT;
    private int figures;

    DocumentDraft(String title, Language language) {
        this.title = title;
        this.language = language;
        this.numbers = new HeadingNumbers(language);
    }

    /**
     * Begins new pages.
     *
     * @param pages how they lie
     * @return this draft
     */
    public DocumentDraft section(Orientation pages) {
        if (!blocks.isEmpty()) {
            sections.add(new PageSection(orientation, blocks));
            blocks.clear();
        }
        orientation = pages;
        return this;
    }

    /**
     * Adds the first page.
     *
     * @param cover the cover
     * @return this draft
     */
    public DocumentDraft cover(Block.Cover cover) {
        return block(cover);
    }

    /**
     * Adds a title, in the middle of the line and without a number; the numbers of headings begin anew.
     *
     * @param text the title
     * @return this draft
     */
    public DocumentDraft title(String text) {
        numbers.restart();
        return block(new Block.Heading(0, "", text));
    }

    /**
     * Begins new pages with the title of a part (第一部分); the numbers of headings begin anew.
     *
     * @param text the title
     * @return this draft
     */
    public DocumentDraft part(String text) {
        return section(orientation).block(new Block.Heading(0, numbers.part(), text));
    }

    /**
     * Begins new pages with the title of an annex (附件1); the numbers of headings begin anew.
     *
     * @param text the title
     * @return this draft
     */
    public DocumentDraft annex(String text) {
        return section(orientation).block(new Block.Heading(0, numbers.annex(), text));
    }

    /**
     * Adds a numbered heading.
     *
     * @param level 1 一、 2 （一） 3 1. 4 （1）
     * @param text the words
     * @return this draft
     * @throws IllegalArgumentException if the level is out of bounds
     */
    public DocumentDraft heading(int level, String text) {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("level is " + level + ": a numbered heading has a level from 1 to 4");
        }
        return block(new Block.Heading(level, numbers.next(level), text));
    }

    /**
     * Adds running text, a paragraph for each line; blank lines are left out.
     *
     * @param text the words
     * @return this draft
     */
    public DocumentDraft paragraph(String text) {
        CleanText.of(text).lines().filter(line -> !line.isBlank()).forEach(line -> paragraph(Text.of(line.strip())));
        return this;
    }

    /**
     * Adds a paragraph of running text.
     *
     * @param text the words
     * @return this draft
     */
    public DocumentDraft paragraph(Text text) {
        return paragraph(Block.Paragraph.Style.BODY, text);
    }

    /**
     * Adds a paragraph.
     *
     * @param style how it stands
     * @param text the words
     * @return this draft
     */
    public DocumentDraft paragraph(Block.Paragraph.Style style, Text text) {
        return block(new Block.Paragraph(style, text));
    }

    /**
     * Adds a note, as below a table.
     *
     * @param text the words
     * @return this draft
     */
    public DocumentDraft note(String text) {
        return paragraph(Block.Paragraph.Style.NOTE, Text.of(text));
    }

    /**
     * Adds a table.
     *
     * @param table the table
     * @return this draft
     */
    public DocumentDraft table(Table table) {
        return block(table);
    }

    /**
     * Adds a figure under the next number.
     *
     * @param caption what it shows
     * @param drawing the data of the picture
     * @return this draft
     */
    public DocumentDraft figure(String caption, Drawing drawing) {
        figures++;
        blocks.add(new Block.Figure(figures, caption, drawing));
        return this;
    }

    /**
     * Adds places to sign.
     *
     * @param signatures who signs
     * @return this draft
     */
    public DocumentDraft signatures(List<Block.Signature> signatures) {
        return block(new Block.Signatures(signatures));
    }

    /**
     * Adds a block as it is; a figure gets the next number.
     *
     * @param block the block
     * @return this draft
     */
    public DocumentDraft block(Block block) {
        if (block instanceof Block.Figure figure) {
            return figure(figure.caption(), figure.drawing());
        }
        blocks.add(block);
        return this;
    }

    /**
     * The number that the next figure will get.
     *
     * @return 1 or more
     */
    public int nextFigure() {
        return figures + 1;
    }

    /**
     * The document.
     *
     * @return the document with all that was added
     */
    public ReportDocument build() {
        List<PageSection> all = new ArrayList<>(sections);
        if (!blocks.isEmpty()) {
            all.add(new PageSection(orientation, blocks));
        }
        return new ReportDocument(title, language, all);
    }

    /**
     * Whether a drawing was added already.
     *
     * @param drawing the drawing
     * @return {@code true} if one figure shows the same
     */
    public boolean shows(Drawing drawing) {
        return Stream.concat(sections.stream().flatMap(section -> section.blocks().stream()), blocks.stream())
                .anyMatch(block ->
                        block instanceof Block.Figure figure && figure.drawing().equals(drawing));
    }

    /**
     * Whether some heading, paragraph or table that was added has certain words; capital letters do not matter.
     *
     * @param words the words
     * @return {@code true} if they were found
     */
    public boolean says(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return Stream.concat(sections.stream().flatMap(it -> it.blocks().stream()), blocks.stream())
                .flatMap(DocumentDraft::texts)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Block.Heading heading) {
            return Stream.of(heading.text());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text().plain());
        }
        return block instanceof Table table
                ? table.cells().stream().map(cell -> cell.cell().text().plain())
                : Stream.of();
    }

    /**
     * The language of what the library writes.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }
}
