package org.jixiao.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The code of the README is the code of {@link Quickstart}, and prints what the README says. */
class ReadmeTest {
    private static final Path SOURCE = Path.of("src/main/java/org/jixiao/examples/quickstart/Quickstart.java");

    private final String readme = read(Path.of("../../README.md"));

    @Test
    void shows_the_code_that_is_compiled_here() {
        String shown = between(readme, "```java\n", "System.out.print(Explanation.of(result, Language.EN));");
        String compiled = between(read(SOURCE), "// README begin", "// README end");
        assertThat(withoutBlanks(shown)).isEqualTo(withoutBlanks(compiled));
    }

    @Test
    void shows_what_the_code_prints() {
        assertThat(Quickstart.explained()).isEqualTo(between(readme, "```text\n", "```"));
    }

    @Test
    void is_short() {
        long lines = between(readme, "```java\n", "```")
                .lines()
                .filter(line -> !line.isBlank())
                .count();
        assertThat(lines).isLessThanOrEqualTo(15);
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin);
        assertThat(from).as(begin).isNotNegative();
        int to = text.indexOf(end, from + begin.length());
        assertThat(to).as(end).isPositive();
        return text.substring(from + begin.length(), to);
    }

    private static String withoutBlanks(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static String read(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new AssertionError("cannot read " + path.toAbsolutePath(), missing);
        }
    }
}
