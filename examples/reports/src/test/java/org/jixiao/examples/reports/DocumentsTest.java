package org.jixiao.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.document.Document;
import org.jixiao.document.EvaluationRecord;
import org.jixiao.document.testing.Schemas;
import org.jixiao.issue.Severity;
import org.jixiao.json.JixiaoJson;
import org.jixiao.measure.Facts;
import org.jixiao.review.RubricReview;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;
import org.jixiao.yaml.JixiaoYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports also stand as files, which say the same as the code. */
class DocumentsTest {
    private static final Path FOLDER = Path.of("documents");

    /** A file of a report and what it must say. */
    private record Stored<T>(Path file, Document<T> document, T value) {
        /** After a change of a model or the format, run once with {@code -Djixiao.write=true} and read the difference. */
        T read() throws IOException {
            String text = JixiaoYaml.write(document, value);
            if (Boolean.getBoolean("jixiao.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            return JixiaoYaml.readOrThrow(document, Files.readAllBytes(file));
        }
    }

    static List<Report> reports() {
        return Reports.all();
    }

    private static Stream<Stored<?>> files(Report report) {
        Path folder = FOLDER.resolve(report.id());
        Stream.Builder<Stored<?>> files = Stream.builder();
        files.add(new Stored<>(folder.resolve("department.yaml"), Document.DEPARTMENT, report.department()));
        files.add(new Stored<>(folder.resolve("published.yaml"), Document.PUBLISHED, report.published()));
        files.add(new Stored<>(folder.resolve("facts.yaml"), Document.FACTS, report.facts()));
        report.accounts()
                .ifPresent(accounts ->
                        files.add(new Stored<>(folder.resolve("accounts.yaml"), Document.ACCOUNTS, accounts)));
        for (int i = 0; i < report.programmes().size(); i++) {
            files.add(new Stored<>(
                    folder.resolve("programme-" + (i + 1) + ".yaml"),
                    Document.PROGRAMME,
                    report.programmes().get(i)));
        }
        report.sheet().ifPresent(sheet -> {
            files.add(new Stored<>(folder.resolve("rubric.yaml"), Document.RUBRIC, sheet.corrected()));
            files.add(new Stored<>(folder.resolve("rubric-as-published.yaml"), Document.RUBRIC, sheet.asPublished()));
            sheet.illustrative()
                    .ifPresent(facts ->
                            files.add(new Stored<>(folder.resolve("facts-made-up.yaml"), Document.FACTS, facts)));
        });
        return files.build();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_file_says_what_the_code_says(Report report) throws IOException {
        for (Stored<?> stored : files(report).toList()) {
            check(stored);
        }
        long files;
        try (Stream<Path> all = Files.list(FOLDER.resolve(report.id()))) {
            files = all.count();
        }
        assertThat(files).isEqualTo(files(report).count());
    }

    private static <T> void check(Stored<T> stored) throws IOException {
        T read = stored.read();
        assertThat(read).as(stored.file().toString()).isEqualTo(stored.value());
        assertThat(JixiaoYaml.write(stored.document(), read)).isEqualTo(Files.readString(stored.file()));
        assertThat(Schemas.errors(stored.document(), stored.document().write(read)))
                .isEmpty();
        assertThat(JixiaoJson.read(stored.document(), JixiaoJson.write(stored.document(), read))
                        .get())
                .isEqualTo(stored.value());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void files_and_code_give_the_same_evaluations(Report report) throws IOException {
        if (report.sheet().isEmpty()) {
            assertThat(FOLDER.resolve(report.id()).resolve("rubric.yaml")).doesNotExist();
            return;
        }
        Path folder = FOLDER.resolve(report.id());
        Facts facts = JixiaoYaml.readOrThrow(Document.FACTS, Files.readAllBytes(folder.resolve("facts.yaml")));
        for (String name : List.of("rubric.yaml", "rubric-as-published.yaml")) {
            Rubric rubric = JixiaoYaml.readOrThrow(Document.RUBRIC, Files.readAllBytes(folder.resolve(name)));
            Rubric coded = name.equals("rubric.yaml")
                    ? report.sheet().get().corrected()
                    : report.sheet().get().asPublished();
            Evaluation evaluation = Scorer.of(rubric).evaluate(facts);
            assertThat(evaluation).isEqualTo(Scorer.of(coded).evaluate(report.facts()));
            assertThat(RubricReview.of(rubric).issues())
                    .isEqualTo(RubricReview.of(coded).issues());
            recorded(evaluation);
        }
    }

    private static void recorded(Evaluation evaluation) {
        String json = JixiaoJson.write(Document.EVALUATION, evaluation);
        assertThat(Schemas.errors(Document.EVALUATION, json)).isEmpty();
        EvaluationRecord record = JixiaoJson.readOrThrow(Document.RECORD, json);
        assertThat(record.verify()).isEmpty();
        assertThat(record.evaluation()).isEqualTo(evaluation);
        assertThat(JixiaoJson.write(Document.RECORD, record)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void findings_are_read_back(Report report) {
        assertThat(JixiaoJson.readOrThrow(
                        Document.AUDIT,
                        JixiaoJson.write(Document.AUDIT, report.audit().findings())))
                .isEqualTo(report.audit().findings());
        report.sheet().ifPresent(sheet -> {
            var issues = RubricReview.of(sheet.asPublished()).issues();
            assertThat(JixiaoJson.readOrThrow(Document.REVIEW, JixiaoJson.write(Document.REVIEW, issues)))
                    .isEqualTo(issues);
        });
    }

    @Test
    void the_readme_shows_how_to_load_them() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        String source = Files.readString(Path.of("src/main/java/org/jixiao/examples/reports/FromFiles.java"));
        Matcher shownCode =
                Pattern.compile("(?s)// README begin(.*?)// README end").matcher(source);
        assertThat(shownCode.results().map(it -> it.group(1).replaceAll("\\s+", "")))
                .hasSize(4)
                .allMatch(code -> readme.replaceAll("\\s+", "").contains(code));
        assertThat(readme).contains("prints as `" + FromFiles.scored(FOLDER.resolve("001-zizhou")) + "`");
        String yaml = readme.substring(readme.indexOf("```yaml\n") + "```yaml\n".length());
        Rubric shown = JixiaoYaml.readOrThrow(Document.RUBRIC, yaml.substring(0, yaml.indexOf("```")));
        assertThat(shown.issues())
                .filteredOn(issue -> issue.severity().compareTo(Severity.WARNING) >= 0)
                .isEmpty();
        Facts facts = Facts.builder()
                .figure("staff-control", "103.57%")
                .figure("satisfaction", "93%")
                .build();
        assertThat(Scorer.of(shown).evaluate(facts)).hasToString("部门整体支出绩效自评: 6.5 of 10");
    }

    @Test
    void the_readme_shows_how_to_load_a_form(@TempDir Path folder) throws IOException {
        Path empty = folder.resolve("form.xlsx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FromFiles.scoreForm(
                FOLDER.resolve("001-zizhou"),
                empty,
                Path.of("src/test/resources/saved/zizhou.xlsx"),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo(FromFiles.scored(FOLDER.resolve("001-zizhou")));
        assertThat(empty).isNotEmptyFile();
    }

    @Test
    void the_readme_shows_how_to_score_a_table() throws IOException {
        Rubric rubric = JixiaoYaml.readOrThrow(
                Document.RUBRIC, Files.readAllBytes(FOLDER.resolve("001-zizhou").resolve("rubric.yaml")));
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        FromFiles.writeTable(rubric, List.of("子洲县", "邻县"), table);
        ByteArrayOutputStream scores = new ByteArrayOutputStream();
        assertThat(FromFiles.scoreTable(rubric, new ByteArrayInputStream(table.toByteArray()), scores))
                .isEqualTo("2 of 2");
        assertThat(scores.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("邻县,") && line.contains("缺少"));
    }
}
