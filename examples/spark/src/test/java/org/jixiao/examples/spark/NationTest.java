package org.jixiao.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jixiao.document.Document;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.Deduction;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;
import org.jixiao.yaml.JixiaoYaml;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a small nation, Spark gives what a scorer gives, row by row. */
class NationTest {
    private static final int ROWS = 400;

    private static SparkSession spark;
    private static Scorer scorer;
    private static SampleNation sample;
    private static FactColumns columns;
    private static List<Row> departments;
    private static Dataset<Row> scores;

    @TempDir
    static Path folder;

    @BeforeAll
    static void score() throws IOException {
        scorer = Scorer.of(JixiaoYaml.readOrThrow(
                Document.RUBRIC, Files.readAllBytes(Path.of("../reports/documents/001-zizhou/rubric.yaml"))));
        sample = SampleNation.of(scorer.rubric(), 7);
        columns = sample.columns();
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .getOrCreate();
        String facts = folder.resolve("departments").toString();
        sample.departments(spark, ROWS).write().parquet(facts);
        Dataset<Row> read = spark.read().parquet(facts);
        departments = read.collectAsList();
        Nation.score(spark, scorer, columns, read, folder.resolve("scores").toString());
        scores = spark.read().parquet(folder.resolve("scores").toString());
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static Evaluation evaluated(Row department) {
        return scorer.evaluate(columns.facts(department, SampleNation.KEYS.size()));
    }

    @Test
    void every_row_has_the_total_the_grade_and_the_losses_that_a_scorer_gives() {
        Map<Long, Row> byId =
                scores.collectAsList().stream().collect(Collectors.toMap(row -> row.getLong(0), Function.identity()));
        assertThat(byId).hasSize(ROWS);
        for (Row department : departments) {
            Evaluation evaluation = evaluated(department);
            Row scored = byId.get(department.getLong(0));
            BigDecimal total = evaluation.total() instanceof Outcome.Scored it ? ScoreRows.decimal(it.points()) : null;
            assertThat(scored.<BigDecimal>getAs("total")).isEqualTo(total);
            assertThat(scored.<BigDecimal>getAs("least"))
                    .isEqualTo(ScoreRows.decimal(
                            evaluation.totalBounds().lower().orElseThrow().at()));
            assertThat(scored.<BigDecimal>getAs("most"))
                    .isEqualTo(ScoreRows.decimal(
                            evaluation.totalBounds().upper().orElseThrow().at()));
            assertThat(scored.<String>getAs("grade"))
                    .isEqualTo(evaluation.grade().map(grade -> grade.name()).orElse(null));
            List<Row> losses = scored.getList(scored.fieldIndex("losses"));
            List<Deduction> expected = evaluation.deductions().stream().limit(5).toList();
            assertThat(losses)
                    .extracting(loss -> loss.getString(0) + " " + loss.getDecimal(1) + " " + loss.getString(2))
                    .containsExactlyElementsOf(expected.stream()
                            .map(one -> one.indicatorId() + " " + ScoreRows.decimal(one.points()) + " " + one.code())
                            .toList());
        }
    }

    @Test
    void the_sample_is_worth_scoring() {
        List<Outcome> totals =
                departments.stream().map(row -> evaluated(row).total()).toList();
        long open = totals.stream().filter(Outcome.Open.class::isInstance).count();
        assertThat(open).isBetween(1L, ROWS / 2L);
        assertThat(totals.stream().distinct().count()).isGreaterThan(ROWS / 4);
        assertThat(scores.select("grade").distinct().count()).isGreaterThan(2);
    }

    @Test
    void the_same_seed_gives_the_same_nation() {
        assertThat(SampleNation.of(scorer.rubric(), 7)
                        .departments(spark, ROWS)
                        .repartition(3)
                        .sort("id")
                        .collectAsList())
                .isEqualTo(departments.stream()
                        .sorted(Comparator.comparing((Row row) -> row.getLong(0)))
                        .toList());
    }

    @Test
    void the_summary_counts_every_department_and_ranks_every_region() {
        NationSummary summary = new NationSummary(spark, scores);
        Row nation = summary.nation().first();
        assertThat(nation.getLong(0)).isEqualTo(ROWS);
        assertThat(nation.getLong(1))
                .isEqualTo(departments.stream()
                        .filter(row -> evaluated(row).total() instanceof Outcome.Open)
                        .count());
        List<Row> regions = summary.regions().collectAsList();
        assertThat(regions.stream().mapToLong(row -> row.getLong(2)).sum()).isEqualTo(ROWS);
        assertThat(regions).extracting(row -> row.getDecimal(3)).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(regions.get(0).getInt(0)).isEqualTo(1);
        assertThat(summary.losses().collectAsList()).hasSize(5);
    }
}
