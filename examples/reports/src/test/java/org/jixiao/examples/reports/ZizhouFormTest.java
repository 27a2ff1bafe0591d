package org.jixiao.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jixiao.document.Document;
import org.jixiao.measure.Facts;
import org.jixiao.office.ExcelForm;
import org.jixiao.office.FilledForm;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Scorer;
import org.jixiao.yaml.JixiaoYaml;
import org.junit.jupiter.api.Test;

/** The sheet of Zizhou as an Excel form, filled in and read back. */
class ZizhouFormTest {
    @Test
    void theFilledFormReadsBackToTheSameFactsAndScores95() throws IOException {
        Path folder = Path.of("documents", "001-zizhou");
        Rubric rubric = JixiaoYaml.readOrThrow(Document.RUBRIC, Files.readAllBytes(folder.resolve("rubric.yaml")));
        Facts facts = JixiaoYaml.readOrThrow(Document.FACTS, Files.readAllBytes(folder.resolve("facts.yaml")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ExcelForm.write(rubric, facts, out)).isEmpty();
        FilledForm form = ExcelForm.read(new ByteArrayInputStream(out.toByteArray()), rubric);
        assertThat(form.issues()).isEmpty();
        assertThat(form.facts()).isEqualTo(facts);
        assertThat(form.scores().values().stream().reduce(Rational.ZERO, Rational::plus))
                .isEqualTo(Rational.of(95));
        assertThat(Scorer.of(rubric).evaluate(form.facts())).hasToString("子洲县部门整体支出绩效自评表: 95 of 100 [优]");
    }
}
