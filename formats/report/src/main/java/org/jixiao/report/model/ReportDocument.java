package org.jixiao.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.issue.Language;

/**
 * An official document: a report, a form, or both in one file. Immutable; the same document gives the same bytes in every
 * format that does not say otherwise.
 *
 * @param title the title, for the properties of a file
 * @param language the language of what the library writes; texts of users stay as they are
 * @param sections the pages, in order
 */
public record ReportDocument(String title, Language language, List<PageSection> sections) {
    /**
     * Copies the sections.
     *
     * @param title the title
     * @param language the language
     * @param sections the pages
     * @throws IllegalArgumentException if the title is blank
     */
    public ReportDocument {
        Objects.requireNonNull(language, "language: a document needs one");
        title = CleanText.of(title).replace('\n', ' ').strip();
        sections = List.copyOf(sections);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("title: a document needs one, which is not blank");
        }
    }

    /**
     * Begins a document.
     *
     * @param title the title
     * @param language the language of what the library writes
     * @return a document without pages
     */
    public static DocumentDraft titled(String title, Language language) {
        return new DocumentDraft(title, language);
    }

    /**
     * All blocks, in order.
     *
     * @return the blocks of all sections
     */
    public List<Block> blocks() {
        return sections.stream().flatMap(section -> section.blocks().stream()).toList();
    }

    /**
     * The tables, in order, without those of figures.
     *
     * @return the tables
     */
    public List<Table> tables() {
        return only(Table.class);
    }

    /**
     * The headings, in order.
     *
     * @return the headings
     */
    public List<Block.Heading> headings() {
        return only(Block.Heading.class);
    }

    /**
     * The figures, in order; numbered from 1.
     *
     * @return the figures
     */
    public List<Block.Figure> figures() {
        return only(Block.Figure.class);
    }

    private <T extends Block> List<T> only(Class<T> kind) {
        return blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * The footnotes, in reading order; their numbers are their places, from 1.
     *
     * @return the footnotes of paragraphs and cells
     */
    public List<Run.Footnote> footnotes() {
        List<Run.Footnote> footnotes = new ArrayList<>();
        for (Block block : blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                collect(paragraph.text(), footnotes);
            } else if (block instanceof Table table) {
                table.cells().forEach(cell -> collect(cell.cell().text(), footnotes));
            }
        }
        return List.copyOf(footnotes);
    }

    private static void collect(Text text, List<Run.Footnote> into) {
        for (Run run : text.runs()) {
            if (run instanceof Run.Footnote footnote) {
                into.add(footnote);
            }
        }
    }

    /**
     * This document and another one behind it. Figures are numbered through.
     *
     * @param other the document that follows
     * @return a document under the title of this one
     */
    public ReportDocument and(ReportDocument other) {
        DocumentDraft both = titled(title, language);
        for (ReportDocument one : List.of(this, other)) {
            for (PageSection section : one.sections()) {
                both.section(section.orientation());
                section.blocks().forEach(both::block);
            }
        }
        return both.build();
    }
}
