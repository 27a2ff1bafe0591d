package org.jixiao.examples.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jixiao.csv.CsvBatch;
import org.jixiao.document.Document;
import org.jixiao.measure.Facts;
import org.jixiao.office.ExcelForm;
import org.jixiao.office.FilledForm;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;
import org.jixiao.table.BatchSummary;
import org.jixiao.table.BatchWriter;
import org.jixiao.yaml.JixiaoYaml;

/** A rubric and facts out of files; the README shows the marked lines. */
final class FromFiles {
    private FromFiles() {}

    /**
     * Scores the facts of a folder by its rubric.
     *
     * @param folder holds {@code rubric.yaml} and {@code facts.yaml}
     * @return name, score and possible grades
     */
    static String scored(Path folder) throws IOException {
        // README begin
        Rubric rubric = JixiaoYaml.readOrThrow(Document.RUBRIC, Files.readAllBytes(folder.resolve("rubric.yaml")));
        Facts facts = JixiaoYaml.readOrThrow(Document.FACTS, Files.readAllBytes(folder.resolve("facts.yaml")));
        Evaluation result = Scorer.of(rubric).evaluate(facts);
        // README end
        return result.toString();
    }

    /**
     * Writes an empty form, and scores a filled one.
     *
     * @param folder holds {@code rubric.yaml}
     * @param empty where the empty form goes
     * @param filled the filled form
     * @param out takes every mistake, and the score
     */
    static void scoreForm(Path folder, Path empty, Path filled, PrintStream out) throws IOException {
        // README begin
        Rubric rubric = JixiaoYaml.readOrThrow(Document.RUBRIC, Files.readAllBytes(folder.resolve("rubric.yaml")));
        ExcelForm.write(rubric, empty);

        try (InputStream in = Files.newInputStream(filled)) {
            FilledForm form = ExcelForm.read(in, rubric);
            form.issues().forEach(out::println);
            out.println(Scorer.of(rubric).evaluate(form.facts()));
        }
        // README end
    }

    /**
     * Writes a table for many departments.
     *
     * @param rubric the rubric
     * @param departments their names
     * @param table where the table goes
     */
    static void writeTable(Rubric rubric, Iterable<String> departments, OutputStream table) throws IOException {
        // README begin
        try (BatchWriter rows = CsvBatch.writer(rubric, table)) {
            for (String department : departments) {
                rows.write(department, Facts.NONE);
            }
        }
        // README end
    }

    /**
     * Scores a table of many departments.
     *
     * @param rubric the rubric
     * @param filled the table
     * @param scores where the scores go
     * @return how many rows there were, and how many without a mistake
     */
    static String scoreTable(Rubric rubric, InputStream filled, OutputStream scores) throws IOException {
        // README begin
        BatchSummary summary = CsvBatch.score(filled, rubric, scores);
        // README end
        return summary.sound() + " of " + summary.rows();
    }
}
