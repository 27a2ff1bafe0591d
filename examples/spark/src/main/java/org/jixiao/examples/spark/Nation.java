package org.jixiao.examples.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jixiao.document.Document;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Scorer;
import org.jixiao.yaml.JixiaoYaml;

/**
 * Scores a nation of departments on Spark: facts from Parquet, one scorer for all, scores with grade and largest losses to
 * Parquet, and a summary. Beside the time that Spark takes it prints what plain Java takes on part of the same rows.
 */
public final class Nation {
    private static final Set<String> OPTIONS =
            Set.of("--rows", "--plain", "--seed", "--master", "--folder", "--rubric");

    private final Map<String, String> options;
    private final PrintStream out;

    private Nation(Map<String, String> options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /**
     * Runs the job.
     *
     * @param arguments {@code --rows} departments to make up (1000000), {@code --plain} rows to score in plain Java
     *     (100000), {@code --seed} of the sample (1), {@code --master} of Spark (what submitted it says, or {@code local[*]}), {@code --folder} for all
     *     tables ({@code target/nation}), {@code --rubric} a YAML file
     * @throws IOException if the rubric cannot be read
     * @throws IllegalArgumentException if an option is not known or has no value
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Nation(options(arguments), out).run();
    }

    private static Map<String, String> options(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!OPTIONS.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("'" + arguments[i] + "' is not known or has no value: give any of "
                        + OPTIONS.stream().sorted().toList() + ", each with a value behind it");
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private void run() throws IOException {
        Path file = Path.of(options.getOrDefault("--rubric", "../reports/documents/001-zizhou/rubric.yaml"));
        Rubric rubric = JixiaoYaml.readOrThrow(Document.RUBRIC, Files.readAllBytes(file));
        String master = options.getOrDefault("--master", System.getProperty("spark.master", "local[*]"));
        SparkSession spark = SparkSession.builder()
                .appName(rubric.name())
                .master(master)
                .config("spark.ui.enabled", "false")
                .getOrCreate();
        try {
            run(spark, Scorer.of(rubric));
        } finally {
            spark.stop();
        }
    }

    private void run(SparkSession spark, Scorer scorer) {
        String folder = options.getOrDefault("--folder", "target/nation");
        long rows = Long.parseLong(options.getOrDefault("--rows", "1000000"));
        long seed = Long.parseLong(options.getOrDefault("--seed", "1"));
        SampleNation sample = SampleNation.of(scorer.rubric(), seed);
        FactColumns columns = sample.columns();
        sample.departments(spark, rows).write().mode(SaveMode.Overwrite).parquet(folder + "/departments");
        Dataset<Row> departments = spark.read().parquet(folder + "/departments");
        long start = System.nanoTime();
        score(spark, scorer, columns, departments, folder + "/scores");
        print("Spark " + spark.sparkContext().master(), rows, System.nanoTime() - start);
        plain(scorer, columns, departments);
        NationSummary summary = new NationSummary(spark, spark.read().parquet(folder + "/scores"));
        summary.print(out);
        summary.regions().write().mode(SaveMode.Overwrite).parquet(folder + "/regions");
    }

    /** The job itself: reads facts, scores them, writes scores. */
    static void score(SparkSession spark, Scorer scorer, FactColumns columns, Dataset<Row> departments, String scores) {
        Broadcast<Scorer> shared =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(scorer);
        departments
                .mapPartitions(new ScoreRows(shared, columns), Encoders.row(ScoreRows.RESULT))
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(scores);
        shared.destroy();
    }

    /** The same rows from memory, without Spark: on one thread, and on all. */
    private void plain(Scorer scorer, FactColumns columns, Dataset<Row> departments) {
        int number = Integer.parseInt(options.getOrDefault("--plain", "100000"));
        List<Row> rows = departments.limit(number).collectAsList();
        int threads = Runtime.getRuntime().availableProcessors();
        long start = System.nanoTime();
        rows.forEach(row -> ScoreRows.scored(scorer, columns, row));
        print("plain Java, 1 thread", rows.size(), System.nanoTime() - start);
        start = System.nanoTime();
        IntStream.range(0, rows.size()).parallel().forEach(i -> ScoreRows.scored(scorer, columns, rows.get(i)));
        print("plain Java, " + threads + " threads", rows.size(), System.nanoTime() - start);
    }

    private void print(String who, long rows, long nanos) {
        double seconds = nanos / 1e9;
        out.println(String.format(
                Locale.ROOT, "%-22s %,10d rows %8.1f s %,10.0f rows a second", who, rows, seconds, rows / seconds));
    }
}
