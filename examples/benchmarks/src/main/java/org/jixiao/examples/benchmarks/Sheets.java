package org.jixiao.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jixiao.document.Document;
import org.jixiao.rubric.Rubric;
import org.jixiao.yaml.JixiaoYaml;

/** The rubric that is scored. */
final class Sheets {
    private Sheets() {}

    static byte[] yaml() {
        try (InputStream stream =
                Objects.requireNonNull(Sheets.class.getResourceAsStream("/rubric.yaml"), "rubric.yaml")) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Rubric zizhou() {
        return JixiaoYaml.readOrThrow(Document.RUBRIC, yaml());
    }
}
