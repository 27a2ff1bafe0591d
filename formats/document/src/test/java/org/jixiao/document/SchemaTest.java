package org.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The shipped schemas are those of the description, and speak both languages. */
class SchemaTest {
    private static final Path SHIPPED = Path.of("src/main/resources/org/jixiao/document");

    @Test
    void every_key_has_a_title_and_a_description_in_chinese_and_english() throws IOException {
        SchemaWriter writer = new SchemaWriter(texts());
        Document.all().forEach(writer::schema);

        assertThat(writer.missing()).isEmpty();
        Set<String> unused = new TreeSet<>(texts().stringPropertyNames());
        unused.removeAll(writer.used());
        assertThat(unused).as("texts that no schema needs").isEmpty();
    }

    /** After a change of the format, run once with {@code -Djixiao.write=true} and read the difference. */
    @Test
    void the_shipped_schemas_are_those_of_the_description() throws IOException {
        for (Document<?> document : Document.all()) {
            String schema = new SchemaWriter(texts()).schema(document);
            Path file = SHIPPED.resolve(document.kind() + ".schema.json");
            if (Boolean.getBoolean("jixiao.write")) {
                Files.writeString(file, schema);
            }
            assertThat(Files.readString(file)).as(document.kind()).isEqualTo(schema);
        }
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/test/resources/schema-texts.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
