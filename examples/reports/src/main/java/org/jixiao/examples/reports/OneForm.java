package org.jixiao.examples.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.department.Department;
import org.jixiao.issue.Language;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.render.DocumentFiles;
import org.jixiao.report.render.HtmlFormat;
import org.jixiao.report.render.MarkdownFormat;
import org.jixiao.report.template.DocumentData;
import org.jixiao.report.template.StandardForms;
import org.jixiao.scoring.Evaluation;

/** A form out of an evaluation; the README shows it. */
final class OneForm {
    private OneForm() {}

    /**
     * Writes the form of a department.
     *
     * @param department who reports
     * @param evaluation what it scored
     * @param folder where the files go
     * @return the files
     */
    static List<Path> written(Department department, Evaluation evaluation, Path folder) throws IOException {
        // README begin
        DocumentData data = DocumentData.of(department)
                .withEvaluation(evaluation)
                .withDate(LocalDate.of(2024, 3, 16))
                .withText("goals", "保障待遇，监管基金。");
        ReportDocument form = StandardForms.DEPARTMENT_GOALS.fill(data, Language.ZH);
        return DocumentFiles.write(form, folder, "form", HtmlFormat.standard(), MarkdownFormat.standard());
        // README end
    }
}
