package org.jixiao.yaml;

import io.vavr.control.Validation;
import java.util.List;
import org.jixiao.document.Document;
import org.jixiao.document.DocumentText;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssuesException;

/**
 * Documents as YAML 1.2. The syntax is taken strictly: keys stand once, aliases and tags are refused, {@code no} is a text,
 * and numbers keep all their digits.
 */
public final class JixiaoYaml {
    private static final DocumentText YAML = new DocumentText(YamlNodes::parse, YamlNodes::write);

    private JixiaoYaml() {}

    /**
     * Reads a document.
     *
     * @param document its kind
     * @param yaml the text
     * @param <T> the type of the value
     * @return the value, or everything that is wrong, each with its line, column and path
     */
    public static <T> Validation<List<Issue>, T> read(Document<T> document, String yaml) {
        return YAML.read(document, yaml);
    }

    /**
     * Reads a document from the bytes of a file.
     *
     * @param document its kind
     * @param yaml the bytes, in UTF-8
     * @param <T> the type of the value
     * @return the value, or everything that is wrong, each with its line, column and path
     */
    public static <T> Validation<List<Issue>, T> read(Document<T> document, byte[] yaml) {
        return YAML.read(document, yaml);
    }

    /**
     * Reads a document that must be right.
     *
     * @param document its kind
     * @param yaml the text
     * @param <T> the type of the value
     * @return the value
     * @throws IssuesException if anything is wrong, with all of it
     */
    public static <T> T readOrThrow(Document<T> document, String yaml) {
        return YAML.readOrThrow(document, yaml);
    }

    /**
     * Reads a document that must be right from the bytes of a file.
     *
     * @param document its kind
     * @param yaml the bytes, in UTF-8
     * @param <T> the type of the value
     * @return the value
     * @throws IssuesException if anything is wrong, with all of it
     */
    public static <T> T readOrThrow(Document<T> document, byte[] yaml) {
        return YAML.readOrThrow(document, yaml);
    }

    /**
     * Writes a document.
     *
     * @param document its kind
     * @param value the value
     * @param <T> the type of the value
     * @return the YAML text, always the same for equal values
     */
    public static <T> String write(Document<T> document, T value) {
        return YAML.write(document, value);
    }
}
