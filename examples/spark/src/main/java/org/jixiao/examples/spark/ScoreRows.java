package org.jixiao.examples.spark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jixiao.grade.Grade;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.Deduction;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;

/**
 * Scores the rows of a partition with the one scorer that was broadcast: total or its bounds, grade, and the five largest
 * losses.
 *
 * @param scorer the scorer; it is shared by all threads of a machine
 * @param columns the columns of the facts
 */
record ScoreRows(Broadcast<Scorer> scorer, FactColumns columns) implements MapPartitionsFunction<Row, Row> {
    private static final int LOSSES = 5;
    private static final int DECIMALS = 6;

    private static final StructType LOSS = new StructType()
            .add("indicator", DataTypes.StringType, false)
            .add("points", DataTypes.createDecimalType(12, DECIMALS), false)
            .add("reason", DataTypes.StringType, false);

    /** The columns of the results; the total is null where facts are missing, and lies between the bounds. */
    static final StructType RESULT = SampleNation.KEYS
            .add("total", DataTypes.createDecimalType(12, DECIMALS), true)
            .add("least", DataTypes.createDecimalType(12, DECIMALS), false)
            .add("most", DataTypes.createDecimalType(12, DECIMALS), false)
            .add("grade", DataTypes.StringType, true)
            .add("losses", DataTypes.createArrayType(LOSS, false), false);

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        Scorer here = scorer.value();
        Iterable<Row> all = () -> rows;
        return StreamSupport.stream(all.spliterator(), false)
                .map(row -> scored(here, columns, row))
                .iterator();
    }

    /** One department. */
    static Row scored(Scorer scorer, FactColumns columns, Row row) {
        Evaluation evaluation = scorer.evaluate(columns.facts(row, SampleNation.KEYS.size()));
        Outcome total = evaluation.total();
        List<Row> losses = evaluation.deductions().stream()
                .limit(LOSSES)
                .map(ScoreRows::loss)
                .toList();
        return RowFactory.create(
                row.get(0),
                row.get(1),
                total instanceof Outcome.Scored scored ? decimal(scored.points()) : null,
                decimal(evaluation.totalBounds().lower().orElseThrow().at()),
                decimal(evaluation.totalBounds().upper().orElseThrow().at()),
                evaluation.grade().map(Grade::name).orElse(null),
                losses.toArray());
    }

    private static Row loss(Deduction deduction) {
        return RowFactory.create(
                deduction.indicatorId(),
                decimal(deduction.points()),
                deduction.code().name());
    }

    /** Points for a table; rubrics round scores to far fewer digits. */
    static BigDecimal decimal(Rational points) {
        return points.toBigDecimal(DECIMALS, RoundingMode.HALF_UP);
    }
}
