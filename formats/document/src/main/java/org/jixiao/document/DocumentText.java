package org.jixiao.document;

import io.vavr.control.Validation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssuesException;

/**
 * Documents in one syntax: what all bindings do alike, from the bytes of a file to its value. At most {@value #LONGEST}
 * characters are read.
 */
public final class DocumentText {
    /** How many characters a text may have. */
    public static final int LONGEST = 5_000_000;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Parser parser;
    private final Function<Node, String> writer;

    /** Turns a text into the events of a node. */
    @FunctionalInterface
    public interface Parser {
        /**
         * Parses a text.
         *
         * @param text the text
         * @param into takes the events
         * @throws IssuesException if the text cannot be read, made by the builder
         */
        void parse(String text, NodeBuilder into);
    }

    /**
     * A syntax.
     *
     * @param parser turns a text into the events of a node
     * @param writer turns a node into a text
     */
    public DocumentText(Parser parser, Function<Node, String> writer) {
        this.parser = parser;
        this.writer = writer;
    }

    /**
     * Reads a document.
     *
     * @param document its kind
     * @param text the text
     * @param <T> the type of the value
     * @return the value, or everything that is wrong, each with its line, column and path
     */
    public <T> Validation<List<Issue>, T> read(Document<T> document, String text) {
        NodeBuilder builder = new NodeBuilder();
        try {
            if (text.length() > LONGEST) {
                throw builder.refused(DocumentIssue.DOCUMENT_TOO_LONG, 1, 1, "length", text.length(), "most", LONGEST);
            }
            String plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
            parser.parse(plain, builder);
            return document.read(builder);
        } catch (IssuesException unreadable) {
            return Validation.invalid(unreadable.issues());
        }
    }

    /**
     * Reads a document from the bytes of a file, which must be UTF-8, with or without a byte order mark.
     *
     * @param document its kind
     * @param bytes the bytes
     * @param <T> the type of the value
     * @return the value, or everything that is wrong, each with its line, column and path
     */
    public <T> Validation<List<Issue>, T> read(Document<T> document, byte[] bytes) {
        NodeBuilder builder = new NodeBuilder();
        try {
            return read(document, decoded(bytes, builder));
        } catch (IssuesException unreadable) {
            return Validation.invalid(unreadable.issues());
        }
    }

    /**
     * Reads a document that must be right.
     *
     * @param document its kind
     * @param text the text
     * @param <T> the type of the value
     * @return the value
     * @throws IssuesException if anything is wrong, with all of it
     */
    public <T> T readOrThrow(Document<T> document, String text) {
        return valid(document, read(document, text));
    }

    /**
     * Reads a document that must be right from the bytes of a file.
     *
     * @param document its kind
     * @param bytes the bytes, in UTF-8
     * @param <T> the type of the value
     * @return the value
     * @throws IssuesException if anything is wrong, with all of it
     */
    public <T> T readOrThrow(Document<T> document, byte[] bytes) {
        return valid(document, read(document, bytes));
    }

    private static <T> T valid(Document<T> document, Validation<List<Issue>, T> read) {
        if (read.isInvalid()) {
            throw new IssuesException(
                    "the " + document.kind() + " has " + read.getError().size() + " issue(s)", read.getError());
        }
        return read.get();
    }

    /**
     * Writes a document.
     *
     * @param document its kind
     * @param value the value
     * @param <T> the type of the value
     * @return the text, always the same for equal values
     */
    public <T> String write(Document<T> document, T value) {
        return writer.apply(document.write(value));
    }

    private static String decoded(byte[] bytes, NodeBuilder builder) {
        if (bytes.length > 4L * LONGEST) {
            throw builder.refused(DocumentIssue.DOCUMENT_TOO_LONG, 1, 1, "length", bytes.length, "most", LONGEST);
        }
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, characters, true);
        characters.flip();
        String text = characters.toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            throw builder.refused(DocumentIssue.DOCUMENT_NOT_UTF8, line, column);
        }
        return text;
    }
}
