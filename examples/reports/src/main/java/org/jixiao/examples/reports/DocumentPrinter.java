package org.jixiao.examples.reports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.catalogue.StandardCatalogue;
import org.jixiao.department.DepartmentBuilder;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.Programme;
import org.jixiao.issue.Language;
import org.jixiao.measure.Facts;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.render.DocumentFiles;
import org.jixiao.report.render.DocumentFormat;
import org.jixiao.report.template.DocumentData;
import org.jixiao.report.template.DocumentTemplate;
import org.jixiao.report.template.Part;
import org.jixiao.report.template.StandardForms;
import org.jixiao.report.template.StandardReports;
import org.jixiao.review.RubricReview;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Scorer;

/** Writes the official documents of the five reports, and those of a rubric that nobody has seen before, in every format. */
final class DocumentPrinter {
    private static final long SEED = 20_261_125;

    private final PrintStream out;
    private final Path folder;
    private final List<DocumentFormat> formats;

    DocumentPrinter(PrintStream out, Path folder, List<DocumentFormat> formats) {
        this.out = out;
        this.folder = folder;
        this.formats = List.copyOf(formats);
    }

    /** The documents of all reports by the stems of their files. */
    static Map<String, ReportDocument> all() {
        Map<String, ReportDocument> documents = new LinkedHashMap<>();
        Reports.all().forEach(report -> documents.putAll(of(report)));
        documents.putAll(random());
        return documents;
    }

    void print() throws IOException {
        int files = 0;
        for (Map.Entry<String, ReportDocument> document : all().entrySet()) {
            files += DocumentFiles.write(
                            document.getValue(), folder, document.getKey(), formats.toArray(DocumentFormat[]::new))
                    .size();
        }
        out.println("Reports and forms (" + files + " files): "
                + folder.toAbsolutePath().normalize());
    }

    /** The report and the forms of one report. */
    static Map<String, ReportDocument> of(Report report) {
        DocumentData data = data(report);
        Map<String, ReportDocument> documents = new LinkedHashMap<>();
        documents.put(report.id() + "-report", outline(report).fill(data, Language.ZH));
        for (DocumentTemplate form : forms(report)) {
            documents.put(report.id() + "-" + form.id(), form.fill(data, Language.ZH));
        }
        if (!report.programmes().isEmpty()) {
            documents.put(
                    report.id() + "-" + StandardForms.PROGRAMME_TARGETS.id(),
                    joined(report.programmes().stream()
                            .map(programme -> StandardForms.PROGRAMME_TARGETS.fill(data.about(programme), Language.ZH))
                            .toList()));
        }
        List<ReportDocument> national = report.programmes().stream()
                .filter(programme -> !programme.targets().isEmpty())
                .map(programme -> national(data, programme))
                .toList();
        if (!national.isEmpty()) {
            documents.put(report.id() + "-" + StandardForms.PROGRAMME_SELF_EVALUATION.id(), joined(national));
        }
        return documents;
    }

    private static DocumentTemplate outline(Report report) {
        DocumentTemplate outline = switch (report.id()) {
            case "000-anning" -> StandardReports.YUNNAN_DEPARTMENT;
            case "001-zizhou" -> StandardReports.YULIN_DEPARTMENT;
            case "002-ningde" -> StandardReports.FUJIAN_PROGRAMME;
            case "003-guangzhou" -> StandardReports.GUANGDONG_DEPARTMENT;
            default -> StandardReports.SICHUAN_ACCOUNTS;
        };
        return outline.withAppendices();
    }

    private static List<DocumentTemplate> forms(Report report) {
        return switch (report.id()) {
            case "001-zizhou", "002-ningde" -> List.of(StandardForms.DEPARTMENT_SCORES);
            case "000-anning", "003-guangzhou" -> List.of(StandardForms.DEPARTMENT_GOALS);
            default -> List.of();
        };
    }

    private static DocumentData data(Report report) {
        DocumentData data = DocumentData.of(report.department())
                .withProgrammes(report.programmes())
                .withPublished(report.published())
                .withAudit(report.audit());
        if (report.accounts().isPresent()) {
            data = data.withAccounts(report.accounts().get());
        }
        if (report.sheet().isPresent()) {
            Report.Sheet sheet = report.sheet().get();
            data = data.withEvaluation(Reports.evaluated(sheet.corrected(), report.facts()))
                    .withReview(RubricReview.of(sheet.asPublished()));
        }
        return ReportTexts.of(report, data);
    }

    /** The national form: the targets scored as the form says. */
    private static ReportDocument national(DocumentData data, Programme programme) {
        Rubric rubric = StandardCatalogue.programmeForm(programme);
        DocumentData scored =
                data.about(programme).withEvaluation(Scorer.of(rubric).evaluate(Facts.of(programme)));
        return StandardForms.PROGRAMME_SELF_EVALUATION.fill(scored, Language.ZH);
    }

    private static ReportDocument joined(List<ReportDocument> documents) {
        return documents.stream().reduce(ReportDocument::and).orElseThrow();
    }

    private static Map<String, ReportDocument> random() {
        DocumentData data = DocumentData.of(
                        new DepartmentBuilder().name("某县某某局").build())
                .withYear(FiscalYear.of(2025))
                .withEvaluation(RandomSheet.evaluated(SEED));
        Map<String, ReportDocument> documents = new LinkedHashMap<>();
        documents.put(
                "random-report",
                StandardReports.YULIN_DEPARTMENT
                        .and(new Part.Appendix(Part.Appendix.Kind.EXPLANATION))
                        .fill(data, Language.ZH));
        for (DocumentTemplate form : List.of(StandardForms.DEPARTMENT_SCORES, StandardForms.DEPARTMENT_GOALS)) {
            documents.put("random-" + form.id(), form.fill(data, Language.ZH));
            documents.put("random-" + form.id() + ".en", form.fill(data, Language.EN));
        }
        return documents;
    }
}
