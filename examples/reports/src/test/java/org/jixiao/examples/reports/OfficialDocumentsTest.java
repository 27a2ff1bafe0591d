package org.jixiao.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jixiao.catalogue.StandardCatalogue;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.Programme;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Rational;
import org.jixiao.report.model.CellNumber;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The documents of the five reports, read back from their files and held against the evaluations and accounts. */
class OfficialDocumentsTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        new DocumentPrinter(
                        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        folder,
                        Formats.texts())
                .print();
    }

    static Stream<Report> scored() {
        return Reports.all().stream().filter(report -> report.sheet().isPresent());
    }

    private static Document page(String stem) throws Exception {
        String html = Files.readString(folder.resolve(stem + ".html"));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<List<String>> rows(Document page) {
        List<List<String>> rows = new ArrayList<>();
        NodeList all = page.getElementsByTagName("tr");
        for (int i = 0; i < all.getLength(); i++) {
            List<String> cells = new ArrayList<>();
            NodeList children = all.item(i).getChildNodes();
            for (int j = 0; j < children.getLength(); j++) {
                if (children.item(j) instanceof Element cell) {
                    cells.add(cell.getTextContent());
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String printed(Outcome outcome) {
        return outcome.match(new Outcome.Cases<String>() {
            @Override
            public String scored(Outcome.Scored it) {
                return it.points().toString();
            }

            @Override
            public String open(Outcome.Open it) {
                return it.least() + "～" + it.most();
            }

            @Override
            public String notApplicable(Outcome.NotApplicable it) {
                return "不适用";
            }
        });
    }

    @Test
    void there_is_a_report_and_a_form_of_each_in_every_format() {
        Map<String, ReportDocument> all = DocumentPrinter.all();
        for (Report report : Reports.all()) {
            assertThat(all.keySet().stream().filter(stem -> stem.startsWith(report.id())))
                    .as(report.id())
                    .hasSizeGreaterThan(1);
        }
        for (String stem : all.keySet()) {
            Formats.texts()
                    .forEach(format -> assertThat(folder.resolve(stem + "." + format.extension()))
                            .isNotEmptyFile());
        }
    }

    @ParameterizedTest
    @MethodSource("scored")
    void every_score_of_a_form_is_the_evaluations(Report report) throws Exception {
        Evaluation evaluation = Reports.evaluated(report.sheet().orElseThrow().corrected(), report.facts());
        String stem = DocumentPrinter.of(report).keySet().stream()
                .filter(it -> it.contains("-department-"))
                .findFirst()
                .orElseThrow();
        assertThatFormIs(evaluation, rows(page(stem)), stem.endsWith("goals") ? 3 : 2);
    }

    /** Scores stand so many columns before the end of a row; they are read in the order of the rubric. */
    private static void assertThatFormIs(Evaluation evaluation, List<List<String>> rows, int scores) {
        List<String> printed = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        List<NodeResult.OfIndicator> indicators = evaluation.indicators();
        int next = 0;
        for (List<String> row : rows) {
            if (next < indicators.size()
                    && row.contains(indicators.get(next).node().name())
                    && row.size() > scores) {
                printed.add(row.get(row.size() - scores));
                expected.add(printed(indicators.get(next).score()));
                next++;
            }
        }
        assertThat(next).isEqualTo(indicators.size());
        assertThat(printed).isEqualTo(expected);
        assertThat(rows).anyMatch(row -> row.get(0).equals("总分") && row.contains(printed(evaluation.total())));
    }

    @Test
    void a_rubric_of_sixty_rows_that_no_form_was_made_for_is_printed_row_by_row() throws Exception {
        Evaluation evaluation = RandomSheet.evaluated(20_261_125);

        assertThat(evaluation.indicators()).hasSize(60);
        assertThat(evaluation.indicators()).anyMatch(row -> row.score() instanceof Outcome.Open);
        assertThatFormIs(evaluation, rows(page("random-department-scores")), 2);
        assertThatFormIs(evaluation, rows(page("random-department-goals")), 3);
        assertThat(rows(page("random-department-scores.en")))
                .anyMatch(row -> row.get(0).equals("Total"));
    }

    @Test
    void the_figures_of_the_accounts_are_those_of_the_sentences_and_of_the_charts() throws Exception {
        Report miyi = Reports.all().get(4);
        BudgetAccounts accounts = miyi.accounts().orElseThrow();
        String text = Files.readString(folder.resolve(miyi.id() + "-report.md"));

        assertThat(text)
                .contains("2019年收入" + wan(accounts.income().outturn().orElseThrow())
                        + "，与上年（1651.24万元）相比减少890.89万元，下降53.95%；")
                .contains("支出" + wan(accounts.spending().outturn().orElseThrow())
                        + "，与上年（1650.49万元）相比减少903.39万元，下降54.73%。")
                .contains("一般公共预算财政拨款746.35万元，占98.16%；其他收入14万元，占1.84%")
                .contains("基本支出255.34万元（占34.18%），项目支出491.76万元（占65.82%）")
                .contains("公务接待费支出0.39万元，接待2批次、22人次。接待费与上年相比减少0.3万元，下降43.48%。");
        Document page = page(miyi.id() + "-report");
        assertThat(page.getElementsByTagName("svg").getLength()).isEqualTo(7);
        Rational sum = Rational.ZERO;
        for (String amount : List.of("225.05", "13.73", "486.53", "21.79")) {
            assertThat(rows(page)).anyMatch(row -> row.contains(amount));
            sum = sum.plus(Rational.parse(amount));
        }
        assertThat(new Money(sum.multipliedBy(10_000)))
                .isEqualTo(accounts.spending().outturn().orElseThrow());
    }

    private static String wan(Money amount) {
        return CellNumber.wan(amount).toString();
    }

    @Test
    void what_a_report_does_not_state_is_not_printed_as_0() throws IOException {
        String form = Files.readString(folder.resolve("000-anning-programme-targets.md"));
        assertThat(form).contains("| 预算执行情况（万元） | 预算数 |  | 未填报 | 执行数 | 未填报 |").doesNotContain("| 0 |");
        assertThat(Files.readString(folder.resolve("000-anning-department-goals.md")))
                .contains("99.5")
                .contains("（未附评分表）");
    }

    @Test
    void the_readme_shows_how_to_write_one(@TempDir Path files) throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        String source = Files.readString(Path.of("src/main/java/org/jixiao/examples/reports/OneForm.java"));
        String code = source.substring(
                source.indexOf("// README begin") + "// README begin".length(), source.indexOf("// README end"));
        assertThat(readme.replaceAll("\\s+", "")).contains(code.replaceAll("\\s+", ""));
        Report report = Reports.all().get(1);
        Evaluation evaluation = Reports.evaluated(report.sheet().orElseThrow().corrected(), report.facts());
        assertThat(OneForm.written(report.department(), evaluation, files))
                .containsExactly(files.resolve("form.html"), files.resolve("form.md"))
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        Report report = Reports.all().get(1);
        DocumentPrinter.of(report)
                .forEach((stem, document) -> Formats.texts()
                        .forEach(format -> format.files(document, stem)
                                .forEach((name, bytes) ->
                                        assertThat(folder.resolve(name)).hasBinaryContent(bytes))));
    }

    @Test
    void the_national_form_prints_the_scores_of_its_own_rubric() throws Exception {
        Report miyi = Reports.all().get(4);
        Programme programme = miyi.programmes().get(0);
        Evaluation evaluation = Reports.evaluated(StandardCatalogue.programmeForm(programme), Facts.of(programme));
        List<List<String>> rows = rows(page("004-miyi-programme-self-evaluation"));
        for (NodeResult.OfIndicator row :
                evaluation.indicators().subList(1, evaluation.indicators().size())) {
            assertThat(rows)
                    .anyMatch(cells -> cells.contains(row.node().name())
                            && cells.contains(row.points().toString())
                            && cells.get(cells.size() - 2).equals(printed(row.score())));
        }
    }
}
