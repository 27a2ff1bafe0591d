package org.jixiao.examples.spark;

import java.io.PrintStream;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What a ministry asks of all scores together, in SQL. Departments whose total is open are counted, and not averaged. */
final class NationSummary {
    private final SparkSession spark;

    /** @param scores the results of {@link ScoreRows} */
    NationSummary(SparkSession spark, Dataset<Row> scores) {
        this.spark = spark;
        scores.createOrReplaceTempView("scores");
    }

    /** One row: how many departments, how many totals are open, mean, least and largest total. */
    Dataset<Row> nation() {
        return spark.sql("""
                SELECT count(*) AS departments, count(*) - count(total) AS open,
                       round(avg(total), 2) AS mean, min(total) AS least, max(total) AS most
                FROM scores""");
    }

    /** How many departments have each grade; null where it is open. */
    Dataset<Row> grades() {
        return spark.sql("SELECT grade, count(*) AS departments FROM scores GROUP BY grade ORDER BY departments DESC");
    }

    /** Where the nation loses most, among the five largest losses of each department. */
    Dataset<Row> losses() {
        return spark.sql("""
                SELECT loss.indicator, count(*) AS departments, sum(loss.points) AS points
                FROM (SELECT explode(losses) AS loss FROM scores)
                GROUP BY loss.indicator ORDER BY points DESC, loss.indicator LIMIT 5""");
    }

    /** The regions by the mean total of their departments; equal means share a rank. */
    Dataset<Row> regions() {
        return spark.sql("""
                SELECT rank() OVER (ORDER BY round(avg(total), 2) DESC) AS rank, region,
                       count(*) AS departments, round(avg(total), 2) AS mean
                FROM scores GROUP BY region ORDER BY rank, region""");
    }

    void print(PrintStream out) {
        print(out, "nation", nation().collectAsList());
        print(out, "grades", grades().collectAsList());
        print(out, "largest losses", losses().collectAsList());
        print(out, "regions", regions().limit(5).collectAsList());
    }

    private static void print(PrintStream out, String title, List<Row> rows) {
        out.println(title);
        if (!rows.isEmpty()) {
            out.println("  " + String.join(" | ", rows.get(0).schema().fieldNames()));
        }
        rows.forEach(row -> out.println("  " + row.mkString(" | ")));
    }
}
