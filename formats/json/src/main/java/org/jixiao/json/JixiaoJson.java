package org.jixiao.json;

import io.vavr.control.Validation;
import java.util.List;
import org.jixiao.document.Document;
import org.jixiao.document.DocumentText;
import org.jixiao.document.JsonText;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssuesException;

/**
 * Documents as JSON, read with Jackson 3. Use it where a file or a message is one document; {@link JixiaoModule} is for
 * values inside a user's own JSON.
 *
 * <p>Numbers are read with all their digits, never through binary floating point, and may also stand as texts, such as
 * {@code "1/3"}.
 */
public final class JixiaoJson {
    private static final DocumentText JSON = new DocumentText(JsonNodes::parse, JsonText::of);

    private JixiaoJson() {}

    /**
     * Reads a document.
     *
     * @param document its kind
     * @param json the text
     * @param <T> the type of the value
     * @return the value, or everything that is wrong, each with its line, column and path
     */
    public static <T> Validation<List<Issue>, T> read(Document<T> document, String json) {
        return JSON.read(document, json);
    }

    /**
     * Reads a document from the bytes of a file.
     *
     * @param document its kind
     * @param json the bytes, in UTF-8
     * @param <T> the type of the value
     * @return the value, or everything that is wrong, each with its line, column and path
     */
    public static <T> Validation<List<Issue>, T> read(Document<T> document, byte[] json) {
        return JSON.read(document, json);
    }

    /**
     * Reads a document that must be right.
     *
     * @param document its kind
     * @param json the text
     * @param <T> the type of the value
     * @return the value
     * @throws IssuesException if anything is wrong, with all of it
     */
    public static <T> T readOrThrow(Document<T> document, String json) {
        return JSON.readOrThrow(document, json);
    }

    /**
     * Reads a document that must be right from the bytes of a file.
     *
     * @param document its kind
     * @param json the bytes, in UTF-8
     * @param <T> the type of the value
     * @return the value
     * @throws IssuesException if anything is wrong, with all of it
     */
    public static <T> T readOrThrow(Document<T> document, byte[] json) {
        return JSON.readOrThrow(document, json);
    }

    /**
     * Writes a document.
     *
     * @param document its kind
     * @param value the value
     * @param <T> the type of the value
     * @return the JSON text, indented, always the same for equal values
     */
    public static <T> String write(Document<T> document, T value) {
        return JSON.write(document, value);
    }
}
