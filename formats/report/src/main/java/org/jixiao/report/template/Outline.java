package org.jixiao.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jixiao.report.model.Block;
import org.jixiao.report.model.Column;
import org.jixiao.report.model.PageSection;
import org.jixiao.report.template.Part.Sentence;

/** A template in the making: parts one after the other, in both languages. */
public final class Outline {
    private static final Wording NOT_WRITTEN = Wording.of("（本节未填写。）", "(This section was not written.)");

    private final List<Part> parts = new ArrayList<>();

    /** Begins a template without parts. */
    public Outline() {
        // nothing yet
    }

    /**
     * Adds a part.
     *
     * @param part the part
     * @return this outline
     */
    public Outline add(Part part) {
        parts.add(part);
        return this;
    }

    /**
     * Begins upright pages.
     *
     * @return this outline
     */
    public Outline portrait() {
        return add(new Part.Pages(PageSection.Orientation.PORTRAIT));
    }

    /**
     * Begins pages on their side.
     *
     * @return this outline
     */
    public Outline landscape() {
        return add(new Part.Pages(PageSection.Orientation.LANDSCAPE));
    }

    /**
     * Adds a heading.
     *
     * @param kind what it heads
     * @param chinese the words in Chinese
     * @param english the words in English
     * @return this outline
     */
    public Outline heading(Part.Heading.Kind kind, String chinese, String english) {
        return add(new Part.Heading(kind, Wording.of(chinese, english)));
    }

    /**
     * Adds a title.
     *
     * @param chinese the words in Chinese
     * @param english the words in English
     * @return this outline
     */
    public Outline title(String chinese, String english) {
        return heading(Part.Heading.Kind.TITLE, chinese, english);
    }

    /**
     * Adds a heading 一、.
     *
     * @param chinese the words in Chinese
     * @param english the words in English
     * @return this outline
     */
    public Outline first(String chinese, String english) {
        return heading(Part.Heading.Kind.FIRST, chinese, english);
    }

    /**
     * Adds a heading （一）.
     *
     * @param chinese the words in Chinese
     * @param english the words in English
     * @return this outline
     */
    public Outline second(String chinese, String english) {
        return heading(Part.Heading.Kind.SECOND, chinese, english);
    }

    /**
     * Adds a heading 1.
     *
     * @param chinese the words in Chinese
     * @param english the words in English
     * @return this outline
     */
    public Outline third(String chinese, String english) {
        return heading(Part.Heading.Kind.THIRD, chinese, english);
    }

    /**
     * Adds a line in the middle.
     *
     * @param chinese the words in Chinese
     * @param english the words in English
     * @return this outline
     */
    public Outline centred(String chinese, String english) {
        return line(Block.Paragraph.Style.CENTRED, chinese, english);
    }

    /**
     * Adds a line at the end, such as the unit of a table.
     *
     * @param chinese the words in Chinese
     * @param english the words in English
     * @return this outline
     */
    public Outline unit(String chinese, String english) {
        return line(Block.Paragraph.Style.END, chinese, english);
    }

    /**
     * Adds a note.
     *
     * @param chinese the words in Chinese
     * @param english the words in English
     * @return this outline
     */
    public Outline note(String chinese, String english) {
        return line(Block.Paragraph.Style.NOTE, chinese, english);
    }

    private Outline line(Block.Paragraph.Style style, String chinese, String english) {
        return add(new Part.Sentences(style, List.of(sentence(chinese, english))));
    }

    /**
     * Adds a paragraph of sentences.
     *
     * @param sentences the sentences
     * @return this outline
     */
    public Outline say(Sentence... sentences) {
        return add(new Part.Sentences(Block.Paragraph.Style.BODY, List.of(sentences)));
    }

    /**
     * Adds a paragraph of one sentence that says which of its figures are not stated.
     *
     * @param chinese the words in Chinese
     * @param english the words in English
     * @return this outline
     */
    public Outline say(String chinese, String english) {
        return say(sentence(chinese, english));
    }

    /**
     * A sentence that says which of its figures are not stated.
     *
     * @param chinese the words in Chinese
     * @param english the words in English
     * @return the sentence
     */
    public static Sentence sentence(String chinese, String english) {
        return new Sentence(Wording.of(chinese, english), Optional.empty());
    }

    /**
     * A sentence that is left out if one of its figures is missing.
     *
     * @param chinese the words in Chinese
     * @param english the words in English
     * @return the sentence
     */
    public static Sentence ifKnown(String chinese, String english) {
        return new Sentence(Wording.of(chinese, english), Optional.of(Wording.NONE));
    }

    /**
     * A sentence with another one in its place if one of its figures is missing.
     *
     * @param words the sentence
     * @param otherwise the other one
     * @return the sentence
     */
    public static Sentence either(Wording words, Wording otherwise) {
        return new Sentence(words, Optional.of(otherwise));
    }

    /**
     * Adds a slot for paragraphs of the user.
     *
     * @param name the name of the slot
     * @return this outline
     */
    public Outline slot(String name) {
        return slot(name, NOT_WRITTEN);
    }

    /**
     * Adds a slot with words for when the user gives none.
     *
     * @param name the name of the slot
     * @param otherwise the words, with names in braces
     * @return this outline
     */
    public Outline slot(String name, Wording otherwise) {
        return add(new Part.Slot(name, otherwise));
    }

    /**
     * Adds a table.
     *
     * @param columns the columns
     * @param rows the rows
     * @return this outline
     */
    public Outline grid(List<Column> columns, RowTemplate... rows) {
        return add(new Part.Grid(Optional.empty(), columns, List.of(rows)));
    }

    /**
     * Adds a table with a caption.
     *
     * @param caption what the table is
     * @param columns the columns
     * @param rows the rows
     * @return this outline
     */
    public Outline grid(Wording caption, List<Column> columns, RowTemplate... rows) {
        return add(new Part.Grid(Optional.of(caption), columns, List.of(rows)));
    }

    /**
     * Adds a chart.
     *
     * @param kind what it shows
     * @param chinese what stands below it, in Chinese
     * @param english what stands below it, in English
     * @return this outline
     */
    public Outline chart(ChartKind kind, String chinese, String english) {
        return add(new Part.Chart(kind, Wording.of(chinese, english)));
    }

    /**
     * Adds parts for each programme.
     *
     * @param body the parts
     * @return this outline
     */
    public Outline eachProgramme(Consumer<Outline> body) {
        Outline inner = new Outline();
        body.accept(inner);
        return add(new Part.ForEachProgramme(inner.parts, Wording.of("（没有填报项目。）", "(No programme is stated.)")));
    }

    /**
     * Adds the glossary.
     *
     * @return this outline
     */
    public Outline glossary() {
        return add(new Part.Glossary(List.of()));
    }

    /**
     * The template.
     *
     * @param id a short name for files
     * @param title the title of the document
     * @return the template
     * @throws IllegalArgumentException if a name in braces means nothing
     */
    public DocumentTemplate template(String id, Wording title) {
        return new DocumentTemplate(id, title, parts);
    }
}
