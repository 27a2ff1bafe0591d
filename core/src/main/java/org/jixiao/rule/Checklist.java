package org.jixiao.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A checklist that adds up (①…1分；②…1分): each item fulfilled earns its mark. Items may carry equal or unequal marks;
 * only where they are equal is the number of items enough to score it.
 *
 * @param items the items, in the order of the text; at least one, with different ids
 * @param inapplicable what becomes of an item that does not apply
 */
public record Checklist(List<Item> items, Inapplicable inapplicable) implements Rule {
    /**
     * Checks and copies the parts.
     *
     * @param items the items, in the order of the text; at least one, with different ids
     * @param inapplicable what becomes of an item that does not apply
     * @throws IllegalArgumentException if there is no item or two have one id
     */
    public Checklist {
        items = List.copyOf(items);
        Objects.requireNonNull(inapplicable, "inapplicable: say what becomes of an item that does not apply");
        Depth.distinct("checklist", items.stream().map(Item::id).toList());
    }

    /** What becomes of an item that does not apply. */
    public enum Inapplicable {
        /** It counts as fulfilled. */
        COUNTS_AS_MET,
        /** It is left out, and the other items carry its mark in proportion. */
        LEFT_OUT
    }

    /**
     * One item.
     *
     * @param id its id within the list
     * @param text what must be fulfilled
     * @param mark what it earns
     */
    public record Item(String id, String text, Mark mark) implements Serializable {
        /**
         * Checks the parts.
         *
         * @param id its id within the list
         * @param text what must be fulfilled
         * @param mark what it earns
         */
        public Item {
            Objects.requireNonNull(id, "id: an item needs an id");
            Objects.requireNonNull(text, "text: an item needs a text");
            Objects.requireNonNull(mark, "mark: an item needs what it earns");
        }
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.checklist(this);
    }

    @Override
    public List<Rule> parts() {
        return List.of();
    }
}
