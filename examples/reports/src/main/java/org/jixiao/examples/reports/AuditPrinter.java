package org.jixiao.examples.reports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.audit.Agreement;
import org.jixiao.audit.Audit;
import org.jixiao.audit.Finding;
import org.jixiao.audit.Reconciliation;
import org.jixiao.explain.DifferenceText;
import org.jixiao.explain.Occasion;
import org.jixiao.issue.Language;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.report.AuditReport;
import org.jixiao.report.model.DocumentDraft;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.render.DocumentFiles;
import org.jixiao.report.render.MarkdownFormat;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.EvaluationDifference;

/** Prints which figures of a report contradict each other and what re-scoring changes, and writes both in two languages. */
final class AuditPrinter {
    private final PrintStream out;
    private final Path folder;

    AuditPrinter(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    void print(Report report) throws IOException {

        report.sheet().ifPresent(sheet -> sheet(report, sheet));
        findings(report.audit());
        for (Language language : Language.values()) {
            String stem = report.id() + (language == Language.ZH ? ".zh" : ".en");
            DocumentFiles.write(document(report, language), folder, stem, MarkdownFormat.standard());
        }
    }

    private static ReportDocument document(Report report, Language language) {
        ReportDocument audit = AuditReport.of(report.audit(), report.title(), language);
        return report.sheet()
                .map(sheet -> audit.and(differences(report, sheet, language)))
                .orElse(audit);
    }

    /** Contradictions first; what cannot be told on one line each. */
    private void findings(Audit audit) {
        out.println("  Audit of the printed figures: " + audit.identities().size() + " identities, "
                + audit.counts().get(Agreement.EQUAL) + " hold, "
                + audit.findings(Agreement.HIGH).size() + " high, "
                + audit.findings(Agreement.LOW).size() + " low, "
                + audit.findings(Agreement.UNDETERMINED).size() + " open");
        for (Agreement agreement : List.of(Agreement.HIGH, Agreement.LOW)) {
            for (Finding finding : audit.findings(agreement)) {
                out.println("    " + (agreement == Agreement.HIGH ? "high     " : "low      ") + finding.place());
                out.println("             " + said(finding));
            }
        }
        for (Finding finding : audit.findings(Agreement.UNDETERMINED)) {
            out.println("    open     " + finding.message(Language.EN));
        }
    }

    private static String said(Finding finding) {
        return finding.issue().message(Language.EN)
                + finding.cause().map(cause -> " " + cause.message(Language.EN)).orElse("");
    }

    private void sheet(Report report, Report.Sheet sheet) {
        Reconciliation reconciled =
                Reconciliation.of(report.published(), Reports.evaluated(sheet.asPublished(), report.facts()));
        Interval possible = reconciled.possibleTotals();
        out.println("  The printed rows give "
                + (possible.isPoint() ? "a total of " : "a total between ")
                + ends(possible)
                + reconciled
                        .missingScore()
                        .filter(missing -> missing.signum() != 0)
                        .map(missing -> "; they lack " + missing + " to the printed total")
                        .orElse(", as is printed"));
        reconciled
                .gaps()
                .forEach(gap -> out.println("  No row is printed for " + gap.points() + " points of " + gap.place()
                        + gap.score().map(score -> ", which scored " + score).orElse("")));
        DifferenceText.of(versions(report, sheet), Occasion.VERSIONS, Language.EN)
                .lines()
                .forEach(line -> out.println("  " + line));
        DifferenceText.of(rescoring(report, sheet), Occasion.RESCORING, Language.EN)
                .lines()
                .forEach(line -> out.println("  " + line));
    }

    private static String ends(Interval interval) {
        return List.of(interval.lower(), interval.upper()).stream()
                .flatMap(Optional::stream)
                .map(edge -> edge.at())
                .distinct()
                .map(Rational::toString)
                .collect(Collectors.joining(" and "));
    }

    private static EvaluationDifference versions(Report report, Report.Sheet sheet) {
        return corrected(report, sheet).minus(Reports.evaluated(sheet.asPublished(), report.facts()));
    }

    private static EvaluationDifference rescoring(Report report, Report.Sheet sheet) {
        Facts reported = report.published().reported();
        return corrected(report, sheet).minus(Reports.evaluated(sheet.corrected(), reported));
    }

    private static Evaluation corrected(Report report, Report.Sheet sheet) {
        return Reports.evaluated(sheet.corrected(), report.facts());
    }

    private static ReportDocument differences(Report report, Report.Sheet sheet, Language language) {
        String title = language == Language.ZH ? "差异" : "Differences";
        DocumentDraft draft = ReportDocument.titled(title, language).title(title);
        DifferenceText.of(versions(report, sheet), Occasion.VERSIONS, language)
                .lines()
                .forEach(draft::paragraph);
        DifferenceText.of(rescoring(report, sheet), Occasion.RESCORING, language)
                .lines()
                .forEach(draft::paragraph);
        return draft.build();
    }
}
