package org.jixiao.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.issue.Language;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.render.DocumentBatch.Entry;
import org.jixiao.report.render.DocumentBatch.Failure;
import org.jixiao.report.render.DocumentBatch.Progress;
import org.jixiao.report.render.DocumentBatch.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentBatchTest {
    @TempDir
    private Path folder;

    private static ReportDocument document(int number) {
        return ReportDocument.titled("第" + number + "局", Language.ZH)
                .paragraph("得分" + number)
                .build();
    }

    private static Entry entry(int number) {
        return new Entry("department-" + number, () -> document(number));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writes_a_thousand_departments_one_at_a_time() throws IOException {
        AtomicInteger made = new AtomicInteger();
        List<Progress> progress = new ArrayList<>();

        Result result = DocumentBatch.into(folder, MarkdownFormat.standard())
                .onProgress(it -> {
                    assertThat(made).hasValue(it.written());
                    progress.add(it);
                })
                .write(IntStream.range(0, 1_000)
                        .mapToObj(i -> new Entry("department-" + i, () -> {
                            made.incrementAndGet();
                            return document(i);
                        })));

        assertThat(result).isEqualTo(new Result(1_000, List.of(), false));
        assertThat(progress).hasSize(1_000).last().isEqualTo(new Progress("department-999", 1_000, 0));
        assertThat(files()).hasSize(1_000).allMatch(name -> name.endsWith(".md"));
        assertThat(folder.resolve("department-7.md")).content().isEqualTo("得分7\n\n");
    }

    @Test
    void stops_when_it_is_told_to() throws IOException {
        AtomicInteger written = new AtomicInteger();

        Result result = DocumentBatch.into(folder, HtmlFormat.standard(), MarkdownFormat.standard())
                .onProgress(it -> written.set(it.written()))
                .until(() -> written.get() == 3)
                .write(IntStream.range(0, 1_000).mapToObj(DocumentBatchTest::entry));

        assertThat(result).isEqualTo(new Result(3, List.of(), true));
        assertThat(files()).hasSize(6);
    }

    @Test
    void goes_on_after_a_document_that_cannot_be_made_and_leaves_nothing_of_it() throws IOException {
        Result result = DocumentBatch.into(folder, HtmlFormat.standard(), MarkdownFormat.standard())
                .write(Stream.of(
                        entry(1),
                        new Entry(
                                "broken",
                                () -> ReportDocument.titled(" ", Language.ZH).build()),
                        new Entry("a/b", () -> document(2)),
                        entry(1),
                        entry(3)));

        assertThat(result.written()).isEqualTo(2);
        assertThat(result.failures())
                .containsExactly(
                        new Failure("broken", "title: a document needs one, which is not blank"),
                        new Failure(
                                "a/b",
                                "stem is 'a/b': give the beginning of a file's name, of 1 to 120 characters without a "
                                        + "dot or space at its start and without any of /\\:*?\"<>|"),
                        new Failure(
                                "department-1",
                                "'department-1' names two documents of the batch: give each a stem of its own"));
        assertThat(files())
                .containsExactly("department-1.html", "department-1.md", "department-3.html", "department-3.md");
    }

    @Test
    void replaces_a_file_as_a_whole_or_leaves_it_as_it_was() throws IOException {
        DocumentFiles.write(document(1), folder, "x", MarkdownFormat.standard());
        DocumentFormat failing = new DocumentFormat() {
            @Override
            public String extension() {
                return "bad";
            }

            @Override
            public Map<String, byte[]> files(ReportDocument document, String stem) {
                throw new IllegalStateException("no font");
            }
        };

        Result result = DocumentBatch.into(folder, MarkdownFormat.standard(), failing)
                .write(Stream.of(new Entry("x", () -> document(2))));

        assertThat(result.failures()).containsExactly(new Failure("x", "no font"));
        assertThat(folder.resolve("x.md")).content().isEqualTo("得分1\n\n");
        DocumentFiles.write(document(2), folder, "x", MarkdownFormat.standard());
        assertThat(folder.resolve("x.md")).content().isEqualTo("得分2\n\n");
        assertThat(files()).containsExactly("x.md");
    }

    @Test
    void takes_no_name_that_leads_out_of_the_folder() {
        for (String stem : List.of("../x", "", ".x", "a\\b", "a\nb", "x".repeat(121))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DocumentFiles.write(document(1), folder, stem, MarkdownFormat.standard()))
                    .withMessageStartingWith("stem is '" + stem);
        }
    }
}
