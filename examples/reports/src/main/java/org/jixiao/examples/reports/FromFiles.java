package org.jixiao.examples.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jixiao.document.Document;
import org.jixiao.measure.Facts;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;
import org.jixiao.yaml.JixiaoYaml;

/** A rubric and facts out of files; the README shows it. */
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
}
