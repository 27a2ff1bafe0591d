package org.jixiao.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jixiao.issue.Language;
import org.jixiao.report.model.ReportDocument;

/**
 * The layout of a form, or the outline of a report, as data: parts with words in which names in braces stand for figures. The
 * library ships {@link StandardForms} and {@link StandardReports}; change one with {@link #withParts}, or write one of
 * your own.
 *
 * @param id a short name for files, such as {@code programme-targets}
 * @param title the title of the document, with names in braces
 * @param parts the parts, from top to bottom
 */
public record DocumentTemplate(String id, Wording title, List<Part> parts) {
    /**
     * Copies the parts and checks the names in braces.
     *
     * @param id a short name for files
     * @param title the title of the document
     * @param parts the parts
     * @throws IllegalArgumentException if a name in braces means nothing; the message says where and lists the names
     */
    public DocumentTemplate {
        parts = List.copyOf(parts);
        new NameCheck(id).check(title, parts);
    }

    /**
     * The same with other parts.
     *
     * @param other the parts
     * @return the template
     */
    public DocumentTemplate withParts(List<Part> other) {
        return new DocumentTemplate(id, title, other);
    }

    /**
     * The same with further parts at its end, such as an appendix.
     *
     * @param more the parts
     * @return the template
     */
    public DocumentTemplate and(Part... more) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(List.of(more));
        return withParts(all);
    }

    /**
     * The same with the three appendices at its end; each is left out if the data do not have what it shows.
     *
     * @return the template
     */
    public DocumentTemplate withAppendices() {
        return and(
                Stream.of(Part.Appendix.Kind.values()).map(Part.Appendix::new).toArray(Part[]::new));
    }

    /**
     * The names of the slots that take paragraphs of the user, in order.
     *
     * @return the names
     */
    public List<String> slots() {
        List<String> slots = new ArrayList<>();
        collect(parts, slots::add);
        return List.copyOf(slots);
    }

    private static void collect(List<Part> parts, Consumer<String> slots) {
        for (Part part : parts) {
            if (part instanceof Part.Slot slot) {
                slots.accept(slot.name());
            } else if (part instanceof Part.ForEachProgramme each) {
                collect(each.parts(), slots);
            }
        }
    }

    /**
     * Fills the template. What the data do not have is printed as not stated, never as 0.
     *
     * @param data the data
     * @param language the language of what the library writes; texts of users stay as they are
     * @return the document
     */
    public ReportDocument fill(DocumentData data, Language language) {
        return new Filling(this, data, language).document();
    }

    /** Finds names in braces that mean nothing. */
    private record NameCheck(String id) {
        void check(Wording title, List<Part> parts) {
            check(title, Optional.empty());
            for (Part part : parts) {
                part.match(new PartWords(this::check));
            }
        }

        private void check(Wording words, Optional<DataList> list) {
            words.names(name -> {
                boolean known = name.startsWith("it.")
                        ? list.isPresent() && list.get().names().contains(name.substring(3))
                        : DataNames.isKnown(name);
                if (!known) {
                    throw new IllegalArgumentException("the template '" + id + "' has {" + name + "} in '"
                            + words.chinese() + "', which means nothing there: use one of "
                            + (list.isPresent() ? "it." + list.get().names() + ", " : "")
                            + DataNames.names() + ", text.…, figure.…, row.….points, row.….score");
                }
            });
        }
    }
}
