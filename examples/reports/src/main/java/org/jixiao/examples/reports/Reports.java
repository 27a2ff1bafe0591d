package org.jixiao.examples.reports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.department.Doubt;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.Programme;
import org.jixiao.department.TargetOutcome;
import org.jixiao.explain.Explanation;
import org.jixiao.grade.Grade;
import org.jixiao.issue.Language;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Figure;
import org.jixiao.report.ExplanationReport;
import org.jixiao.report.render.DocumentFiles;
import org.jixiao.report.render.DocumentFormat;
import org.jixiao.report.render.MarkdownFormat;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;
import org.jixiao.scoring.Scorer;

/**
 * Scores five official reports and prints, for each, what the library gives beside what was published, which printed figures
 * contradict each other, and what a review finds wrong with the sheet. Full explanations, audits and reviews are written as
 * Markdown into a folder.
 */
public final class Reports {
    private final PrintStream out;
    private final Path folder;
    private final List<DocumentFormat> formats;

    Reports(PrintStream out, Path folder, List<DocumentFormat> formats) {
        this.out = out;
        this.folder = folder;
        this.formats = List.copyOf(formats);
    }

    /**
     * Runs all five reports.
     *
     * @param arguments the folder for the explanations, by default {@code target/explanations} below the working folder; then
     *     the font files of the PDF, regular and bold, by default an open font
     * @throws IOException if an explanation cannot be written, or a font not read
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/explanations");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> fonts = Stream.of(arguments).skip(1).map(Path::of).toList();
        new Reports(out, folder, Formats.all(fonts)).run();
    }

    static List<Report> all() {
        return List.of(
                AnningReport.report(),
                ZizhouReport.report(),
                NingdeReport.report(),
                GuangzhouReport.report(),
                MiyiReport.report());
    }

    void run() throws IOException {
        Files.createDirectories(folder);
        AuditPrinter audits = new AuditPrinter(out, folder.resolve("audits"));
        ReviewPrinter reviews = new ReviewPrinter(out, folder.resolve("reviews"));
        for (Report report : all()) {
            print(report);
            audits.print(report);
            reviews.print(report);
            out.println();
        }
        reviews.printCentralScale();
        new DocumentPrinter(out, folder.resolve("documents"), formats).print();
        out.println("Full explanations (zh, en): " + folder.toAbsolutePath().normalize());
        out.println("Audits and differences (zh, en): "
                + folder.resolve("audits").toAbsolutePath().normalize());
        out.println("Full reviews with pictures (zh, en): "
                + folder.resolve("reviews").toAbsolutePath().normalize());
    }

    private void print(Report report) throws IOException {
        out.println("=".repeat(118));
        out.println(report.title());
        out.println("=".repeat(118));
        if (report.sheet().isPresent()) {
            sheet(report, report.sheet().get());
        } else {
            out.println("No scoring sheet is printed. Published score, shown as reported and not recomputed: "
                    + published(report));
        }
        report.programmes().forEach(this::targets);
    }

    private static String published(Report report) {
        String total = report.published().total().map(Figure::toString).orElse("–");
        return total + report.published().grade().map(grade -> " " + grade).orElse("");
    }

    private void sheet(Report report, Report.Sheet sheet) throws IOException {
        for (Report.Correction correction : sheet.corrections()) {
            out.println("  corrected  " + correction.where() + ": " + correction.what() + " (" + correction.grounds()
                    + ")");
        }
        Evaluation evaluation = evaluated(sheet.corrected(), report.facts());
        table(report, evaluation);
        out.println("  " + evaluation.computedCount() + " rows computed from figures, " + evaluation.reportedCount()
                + " entered as reported; total "
                + Explanation.of(evaluation, Language.EN).score(evaluation.total())
                + ", " + grades(evaluation) + "; published: " + published(report));
        write(report.id(), evaluation);
        Optional<Facts> illustrative = sheet.illustrative();
        if (illustrative.isPresent()) {
            Evaluation madeUp = evaluated(sheet.corrected(), illustrative.get());
            out.println("  With made-up figures for every row (illustrative, not from the report): total "
                    + Explanation.of(madeUp, Language.EN).score(madeUp.total()) + ", "
                    + madeUp.computedCount() + " rows computed");
            write(report.id() + "-illustrative", madeUp);
        }
    }

    private static String grades(Evaluation evaluation) {
        return evaluation.rubric().gradeScale().isEmpty()
                ? "no grade scale printed"
                : "grade "
                        + evaluation.possibleGrades().stream().map(Grade::name).collect(Collectors.joining(" or "));
    }

    static Evaluation evaluated(Rubric rubric, Facts facts) {
        return Scorer.of(rubric).evaluate(facts);
    }

    private void table(Report report, Evaluation evaluation) {
        Explanation explanation = Explanation.of(evaluation, Language.ZH);
        TextTable table = new TextTable(34, 6, 13, 9, 8, 100);
        table.row("indicator", "points", "score", "published", "", "why");
        for (NodeResult.OfIndicator row : evaluation.indicators()) {
            String score = explanation.score(row.score());
            String printed = report.published()
                    .row(row.node().id())
                    .flatMap(PublishedRow::score)
                    .map(Figure::toString)
                    .orElse("–");
            table.row(
                    row.node().name(),
                    row.points().toString(),
                    score,
                    printed,
                    row.isReported() ? "reported" : "computed",
                    explanation.why(row.node().id()).stream()
                            .filter(line -> !line.startsWith("来源"))
                            .collect(Collectors.joining(" ")));
        }
        out.print(table);
    }

    private void write(String name, Evaluation evaluation) throws IOException {
        for (Language language : Language.values()) {
            String stem = name + (language == Language.ZH ? ".zh" : ".en");
            DocumentFiles.write(ExplanationReport.of(evaluation, language), folder, stem, MarkdownFormat.standard());
        }
    }

    private void targets(Programme programme) {
        if (programme.targets().isEmpty()) {
            return;
        }
        out.println("  Targets of " + programme.name() + ":");
        TextTable table = new TextTable(52, 18, 18, 40);
        table.row("target", "expected", "actual", "judged");
        for (PerformanceTarget target : programme.targets()) {
            table.row(
                    target.level3(),
                    target.expected().text(),
                    target.actual().map(actual -> actual.text()).orElse("–"),
                    judged(target.judge()));
        }
        out.print(table);
    }

    private static String judged(TargetOutcome outcome) {
        return outcome.match(met -> "met", missed -> "NOT MET", doubtful -> "undetermined: " + why(doubtful.doubt()));
    }

    private static String why(Doubt doubt) {
        return switch (doubt) {
            case NO_ACTUAL -> "no actual value";
            case WORDS -> "a value in words";
            case KINDS_DIFFER -> "a number against a date";
            case UNITS_DIFFER -> "units that do not convert";
            case OPERATOR_NOT_STATED -> "no sign says whether more is better";
            case ACTUAL_IS_A_RANGE -> "the actual value is a bound";
        };
    }
}
