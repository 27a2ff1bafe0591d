package org.jixiao.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jixiao.document.Document;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssueCode;
import org.jixiao.measure.Facts;
import org.jixiao.office.ExcelForm;
import org.jixiao.office.FilledForm;
import org.jixiao.office.OfficeIssue;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Scorer;
import org.jixiao.yaml.JixiaoYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet of Zizhou as an Excel form: filled in, saved by another program, and read back. */
class ZizhouFormTest {
    private final Rubric rubric = JixiaoYaml.readOrThrow(Document.RUBRIC, bytes("rubric.yaml"));
    private final Facts facts = JixiaoYaml.readOrThrow(Document.FACTS, bytes("facts.yaml"));

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of("documents", "001-zizhou", file));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private byte[] filled() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ExcelForm.write(rubric, facts, out)).isEmpty();
        return out.toByteArray();
    }

    private static byte[] saved(String name) throws IOException {
        try (InputStream in = ZizhouFormTest.class.getResourceAsStream("/saved/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private void assertReadsBack(byte[] workbook, IssueCode... issues) throws IOException {
        FilledForm form = ExcelForm.read(new ByteArrayInputStream(workbook), rubric);
        assertThat(form.issues()).extracting(Issue::code).containsExactly(issues);
        assertThat(form.facts()).isEqualTo(facts);
        assertThat(form.scores().values().stream().reduce(Rational.ZERO, Rational::plus))
                .isEqualTo(Rational.of(95));
        assertThat(Scorer.of(rubric).evaluate(form.facts())).hasToString("子洲县部门整体支出绩效自评表: 95 of 100 [优]");
    }

    @Test
    void the_filled_form_reads_back_to_the_same_facts_and_scores_95() throws IOException {
        assertReadsBack(filled());
    }

    /** LibreOffice 7.4 opened the form and saved it in both formats. */
    @ParameterizedTest
    @ValueSource(strings = {"zizhou.xlsx", "zizhou.xls"})
    void a_form_that_another_program_saved_reads_back(String file) throws IOException {
        assertReadsBack(saved(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zizhou.xlsx", "zizhou.xls"})
    void so_does_one_without_the_hidden_ids_and_says_so(String file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(saved(file)))) {
            for (Row row : workbook.getSheetAt(0)) {
                for (int column = row.getLastCellNum() - 1; column > 0; column--) {
                    Cell cell = row.getCell(column);
                    if (cell != null && workbook.getSheetAt(0).isColumnHidden(column)) {
                        row.removeCell(cell);
                    }
                }
            }
            workbook.removeSheetAt(workbook.getSheetIndex("_jixiao"));
            workbook.write(out);
        }
        assertReadsBack(out.toByteArray(), OfficeIssue.IDS_GONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void a_form_that_is_saved_again_here_and_now_reads_back(String format, @TempDir Path folder) throws Exception {
        String program = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse("");
        assumeTrue(!program.isEmpty(), "no soffice on the path: install LibreOffice Calc to run this test");
        Files.write(folder.resolve("form.xlsx"), filled());
        Process process = new ProcessBuilder(List.of(
                        program,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.resolve("saved").toString(),
                        folder.resolve("form.xlsx").toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("soffice ended").isTrue();
        assertReadsBack(Files.readAllBytes(folder.resolve("saved").resolve("form." + format)));
    }
}
