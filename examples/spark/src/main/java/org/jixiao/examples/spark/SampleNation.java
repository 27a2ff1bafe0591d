package org.jixiao.examples.spark;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.RuleInputs;
import org.jspecify.annotations.Nullable;

/**
 * Makes up departments. Each follows from the seed and its number alone, so that the same seed gives the same nation on any
 * number of machines. Figures of one unit lie near each other, parts below their wholes, so that rates lie below 100 %; one
 * value in a thousand is not known.
 *
 * @param columns the columns of the facts
 * @param wholes the facts of which others are a part
 * @param seed any number
 */
record SampleNation(FactColumns columns, Set<String> wholes, long seed) implements Serializable {
    /** What stands before the facts in every row. */
    static final StructType KEYS =
            new StructType().add("id", DataTypes.LongType, false).add("region", DataTypes.StringType, false);

    private static final int REGIONS = 31;
    private static final int UNKNOWN_ONE_IN = 1_000;

    static SampleNation of(Rubric rubric, long seed) {
        Set<String> wholes = new HashSet<>();
        for (Indicator row : rubric.indicators()) {
            Formula formula = row.measure().formula();
            Formula whole = formula instanceof Formula.Ratio ratio
                    ? ratio.whole()
                    : formula instanceof Formula.Difference difference ? difference.from() : Formula.own();
            RuleInputs.of(whole).forEach(fact -> wholes.add(fact.id()));
        }
        return new SampleNation(FactColumns.of(rubric), wholes, seed);
    }

    Dataset<Row> departments(SparkSession spark, long rows) {
        MapFunction<Long, Row> made = this::department;
        return spark.range(rows).map(made, Encoders.row(columns.schema(KEYS)));
    }

    private Row department(Long id) {
        SplittableRandom random = new SplittableRandom(seed ^ id * 0x9E3779B97F4A7C15L);
        double size = Math.exp(random.nextDouble(3, 9));
        // regions differ a little, or there would be nothing to rank
        int region = random.nextInt(REGIONS);
        double care = 0.80 + 0.005 * region;
        List<@Nullable Object> values = new ArrayList<>(List.of(id, String.format("region %02d", region + 1)));
        for (FactColumns.Column column : columns.columns()) {
            values.add(random.nextInt(UNKNOWN_ONE_IN) == 0 ? null : value(column, random, size, care));
        }
        return RowFactory.create(values.toArray());
    }

    private Object value(FactColumns.Column column, SplittableRandom random, double size, double care) {
        return switch (column.kind()) {
            case NUMBER -> number(column.unit(), random, wholes.contains(column.factId()) ? size * 1.1 : size);
            case ITEM -> random.nextDouble() < care;
            case COUNT -> random.nextDouble() < care ? 0L : random.nextLong(1, 4);
        };
    }

    /** Doubles make up the figure only; it is cut to the digits that a form would show before anything reads it. */
    private static BigDecimal number(Unit unit, SplittableRandom random, double size) {
        if (unit.convertsTo(Unit.PERCENT)) {
            return BigDecimal.valueOf(random.nextInt(700, 1_001), 1);
        }
        double near = size * random.nextDouble(0.92, 1.02);
        int decimals = unit.convertsTo(Unit.YUAN) ? 2 : 0;
        return BigDecimal.valueOf(near).setScale(decimals, RoundingMode.HALF_UP).max(BigDecimal.ONE);
    }
}
