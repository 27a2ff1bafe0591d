package org.jixiao.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A value as it stands in a document, whatever the document's syntax: a mapping of keys, a sequence or a scalar, each with
 * its place in the text. A binding turns a text into nodes by a {@link NodeBuilder}, and nodes into a text.
 */
public sealed interface Node {
    /**
     * Where it stands.
     *
     * @return the place, or {@link Place#NONE} for a node that was not read from a text
     */
    Place place();

    /**
     * Where something stands in a text.
     *
     * @param line the line, from 1, or 0 where there is no text
     * @param column the column in characters, from 1, or 0 where there is no text
     */
    record Place(int line, int column) {
        /** Not in a text. */
        public static final Place NONE = new Place(0, 0);
    }

    /** What a scalar is. */
    enum Kind {
        /** Words. */
        TEXT,
        /** A number, kept with the digits of the text. */
        NUMBER,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** Nothing at all. */
        NULL
    }

    /**
     * A scalar.
     *
     * @param kind what it is
     * @param text its characters; of a number all digits as written
     * @param place where it stands
     */
    record Scalar(Kind kind, String text, Place place) implements Node {
        /**
         * Checks that all parts are given.
         *
         * @param kind what it is
         * @param text its characters; of a number all digits as written
         * @param place where it stands
         * @throws IllegalArgumentException if half a character (an unpaired surrogate) stands in the text
         */
        public Scalar {
            Objects.requireNonNull(kind, "kind: say what the scalar is");
            checkWhole(Objects.requireNonNull(text, "text: a scalar has characters; of a null, 'null'"));
            Objects.requireNonNull(place, "place: use Place.NONE outside a text");
        }
    }

    /**
     * A sequence.
     *
     * @param items the values in their order
     * @param place where it begins
     */
    record Sequence(List<Node> items, Place place) implements Node {
        /**
         * Copies the values.
         *
         * @param items the values in their order
         * @param place where it begins
         */
        public Sequence {
            items = List.copyOf(items);
            Objects.requireNonNull(place, "place: use Place.NONE outside a text");
        }
    }

    /**
     * A mapping.
     *
     * @param entries the keys with their values, in the order of the text
     * @param place where it begins
     */
    record Mapping(List<Entry> entries, Place place) implements Node {
        /**
         * Copies the entries.
         *
         * @param entries the keys with their values, in the order of the text
         * @param place where it begins
         */
        public Mapping {
            entries = List.copyOf(entries);
            Objects.requireNonNull(place, "place: use Place.NONE outside a text");
        }

        /**
         * The value of a key.
         *
         * @param key the key
         * @return the value, or nothing
         */
        public Optional<Node> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /**
     * A key with its value.
     *
     * @param key the key
     * @param place where the key stands
     * @param value the value
     */
    record Entry(String key, Place place, Node value) {
        /**
         * Checks that all parts are given.
         *
         * @param key the key
         * @param place where the key stands
         * @param value the value
         * @throws IllegalArgumentException if half a character (an unpaired surrogate) stands in the key
         */
        public Entry {
            checkWhole(Objects.requireNonNull(key, "key: an entry needs a key"));
            Objects.requireNonNull(place, "place: use Place.NONE outside a text");
            Objects.requireNonNull(value, "value: an entry needs a value");
        }
    }

    /**
     * A text outside a document.
     *
     * @param text the characters
     * @return the scalar
     */
    static Scalar text(String text) {
        return new Scalar(Kind.TEXT, text, Place.NONE);
    }

    /**
     * A number outside a document.
     *
     * @param digits the number as JSON writes it
     * @return the scalar
     */
    static Scalar number(String digits) {
        return new Scalar(Kind.NUMBER, digits, Place.NONE);
    }

    /**
     * A truth value outside a document.
     *
     * @param value the value
     * @return the scalar
     */
    static Scalar truth(boolean value) {
        return new Scalar(Kind.BOOLEAN, String.valueOf(value), Place.NONE);
    }

    /**
     * A sequence outside a document.
     *
     * @param items the values
     * @return the sequence
     */
    static Sequence sequence(List<? extends Node> items) {
        return new Sequence(List.copyOf(items), Place.NONE);
    }

    /**
     * A mapping outside a document.
     *
     * @param entries the keys with their values
     * @return the mapping
     */
    static Mapping mapping(List<Entry> entries) {
        return new Mapping(entries, Place.NONE);
    }

    /**
     * A key with its value outside a document.
     *
     * @param key the key
     * @param value the value
     * @return the entry
     */
    static Entry entry(String key, Node value) {
        return new Entry(key, Place.NONE, value);
    }

    private static void checkWhole(String text) {
        int at = halfIn(text);
        if (at >= 0) {
            throw new IllegalArgumentException("half a character (an unpaired surrogate) stands at " + at + " in '"
                    + Reading.clipped(text) + "': no file can hold it; correct the text");
        }
    }

    /**
     * Where half a character stands.
     *
     * @param text any text
     * @return the index of the first unpaired surrogate, or -1 for none
     */
    static int halfIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
