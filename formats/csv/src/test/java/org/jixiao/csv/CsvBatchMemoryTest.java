package org.jixiao.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jixiao.table.BatchSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand departments in a machine of their own with little memory. */
class CsvBatchMemoryTest {
    private static final int ROWS = 100_000;

    @Test
    void a_hundred_thousand_rows_are_scored_in_32_megabytes(@TempDir Path folder) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CsvBatchMemoryTest.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(folder.resolve("out")).content(StandardCharsets.UTF_8).contains("100000 rows, 99000 sound");
    }

    /**
     * The machine: scores rows that are made while they are read.
     *
     * @param arguments none
     * @throws IOException never
     */
    public static void main(String[] arguments) throws IOException {
        BatchSummary summary = CsvBatch.score(new Rows(), CsvBatchTest.RUBRIC, OutputStream.nullOutputStream());
        System.out.println(summary.rows() + " rows, " + summary.sound() + " sound");
    }

    /** Rows of which each hundredth has a mistake. */
    private static final class Rows extends InputStream {
        private InputStream now = line("部门,办结率（%）,满意度（%）\n");
        private int made;

        private static InputStream line(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = now.read(bytes, from, length);
            if (read >= 0 || made == ROWS) {
                return read;
            }
            made++;
            now = line("第" + made + "局," + (made % 100 == 0 ? "≥95%" : 80 + made % 20 + "." + made % 10) + ",90%\n");
            return now.read(bytes, from, length);
        }
    }
}
