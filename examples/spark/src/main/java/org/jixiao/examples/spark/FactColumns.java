package org.jixiao.examples.spark;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleInputs;
import org.jixiao.rule.Violations;
import org.jspecify.annotations.Nullable;

/**
 * How the facts of a rubric stand in the columns of a table: a decimal number for each figure, in the unit of its fact; true
 * or false for each item of a checklist; a whole number for each kind of violation. Null is what is not known.
 *
 * @param columns the columns, in the order of the sheet
 */
record FactColumns(List<Column> columns) implements Serializable {
    /** Money and people of a ministry fit, with six decimals. */
    private static final DataType NUMBER = DataTypes.createDecimalType(30, 6);

    /** What a column holds. */
    enum Kind {
        /** A figure. */
        NUMBER,
        /** An item of a checklist. */
        ITEM,
        /** A kind of violation. */
        COUNT
    }

    /**
     * One column.
     *
     * @param name its name
     * @param factId the fact that it belongs to
     * @param part the item or kind; empty for a figure
     * @param kind what it holds
     * @param unit the unit of a figure; a bare number for the others
     */
    record Column(String name, String factId, String part, Kind kind, Unit unit) implements Serializable {
        private DataType type() {
            return switch (kind) {
                case NUMBER -> FactColumns.NUMBER;
                case ITEM -> DataTypes.BooleanType;
                case COUNT -> DataTypes.LongType;
            };
        }
    }

    /**
     * The columns that a rubric needs.
     *
     * @throws IllegalArgumentException if a row reads a fact that is none of these three; the message names row and fact
     */
    static FactColumns of(Rubric rubric) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Indicator row : rubric.indicators()) {
            for (Column column : columnsOf(row)) {
                columns.putIfAbsent(column.name(), column);
            }
        }
        return new FactColumns(List.copyOf(columns.values()));
    }

    private static List<Column> columnsOf(Indicator row) {
        List<Column> columns = new ArrayList<>();
        Rule rule = row.rule()
                .orElseThrow(
                        () -> new IllegalArgumentException("the row '" + row.name() + "' has no rule to score it by"));
        if (rule instanceof Checklist checklist) {
            String id = observed(row).id();
            checklist.items().forEach(item -> columns.add(part(id, item.id(), Kind.ITEM)));
            return columns;
        }
        if (rule instanceof Violations violations) {
            String id = observed(row).id();
            violations.kinds().forEach(kind -> columns.add(part(id, kind.id(), Kind.COUNT)));
            return columns;
        }
        List<Fact> facts = new ArrayList<>(RuleInputs.of(row.measure().formula()));
        facts.addAll(RuleInputs.of(rule).facts());
        row.target().ifPresent(target -> facts.addAll(RuleInputs.of(target.value())));
        for (Fact fact : facts) {
            Unit unit = fact.unit();
            if (unit == null) {
                throw new IllegalArgumentException("the row '" + row.name() + "' reads the fact '" + fact.id()
                        + "', which is no figure with a unit: this table has no column for it");
            }
            columns.add(new Column(fact.id(), fact.id(), "", Kind.NUMBER, unit));
        }
        return columns;
    }

    private static Column part(String factId, String part, Kind kind) {
        return new Column(factId + "_" + part, factId, part, kind, Unit.ONE);
    }

    private static Fact observed(Indicator row) {
        if (row.measure().formula() instanceof Formula.Observed observed) {
            return observed.fact();
        }
        throw new IllegalArgumentException("the row '" + row.name()
                + "' counts items or violations, but its measure is calculated: this table has no column for it");
    }

    /** The columns as a schema, behind others. */
    StructType schema(StructType before) {
        StructType schema = before;
        for (Column column : columns) {
            schema = schema.add(column.name(), column.type(), true);
        }
        return schema;
    }

    /**
     * The facts of a row.
     *
     * @param row the row
     * @param first where the columns begin
     */
    Facts facts(Row row, int first) {
        Map<String, Observation> stated = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Object value = row.get(first + i);
            if (column.kind() == Kind.NUMBER) {
                if (value != null) {
                    Rational number = Rational.of((BigDecimal) value);
                    stated.put(column.factId(), new Observation.Measured(new Quantity(number, column.unit())));
                }
            } else {
                stated.merge(column.factId(), part(column, value), FactColumns::both);
            }
        }
        Facts.Builder facts = Facts.builder();
        stated.forEach(facts::put);
        return facts.build();
    }

    private static Observation part(Column column, @Nullable Object value) {
        if (column.kind() == Kind.ITEM) {
            ItemStatus status =
                    value == null ? ItemStatus.UNKNOWN : (Boolean) value ? ItemStatus.MET : ItemStatus.NOT_MET;
            return new Observation.Checked(Map.of(column.part(), status));
        }
        return new Observation.Counted(value == null ? Map.of() : Map.of(column.part(), (Long) value), List.of());
    }

    private static Observation both(Observation left, Observation right) {
        if (left instanceof Observation.Checked some && right instanceof Observation.Checked more) {
            Map<String, ItemStatus> items = new LinkedHashMap<>(some.items());
            items.putAll(more.items());
            return new Observation.Checked(items);
        }
        Map<String, Long> numbers = new LinkedHashMap<>(((Observation.Counted) left).numbers());
        numbers.putAll(((Observation.Counted) right).numbers());
        return new Observation.Counted(numbers, List.of());
    }
}
