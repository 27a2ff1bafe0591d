package org.jixiao.department;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/**
 * One row of a table of performance targets (绩效目标表): an indicator of three levels, the expected value and, once
 * reported, the actual one.
 */
@Value.Immutable
public abstract class PerformanceTarget implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<String> EMPTY_CELLS = Set.of("", "-", "—", "——", "－", "/", "*");

    PerformanceTarget() {}

    /**
     * Reads a row of a form, such as {@code 项目完成指标, 质量指标, 参保率, ≥95%, ≥98%}.
     *
     * @param level1 the first-level indicator (一级指标); empty if the form has none
     * @param level2 the second-level indicator (二级指标); empty if the form has none
     * @param level3 the third-level indicator (三级指标), not blank
     * @param expected the expected value (年度指标值) as {@link StatedValue} reads it, not blank
     * @param actual the actual value (实际完成值); blank or a stroke if the cell is empty
     * @return the target
     * @throws IllegalArgumentException if the third-level indicator or the expected value is blank
     */
    public static PerformanceTarget parse(String level1, String level2, String level3, String expected, String actual) {
        return new PerformanceTargetBuilder()
                .level1(level1)
                .level2(level2)
                .level3(level3)
                .expected(StatedValue.parse(expected))
                .actual(
                        EMPTY_CELLS.contains(actual.strip())
                                ? Optional.empty()
                                : Optional.of(StatedValue.parse(actual)))
                .build();
    }

    /**
     * The first-level indicator (一级指标), such as {@code 产出指标}.
     *
     * @return the name; empty if the form has none
     */
    public abstract String level1();

    /**
     * The second-level indicator (二级指标), such as {@code 数量指标}.
     *
     * @return the name; empty if the form has none
     */
    public abstract String level2();

    /**
     * The third-level indicator (三级指标), which the values belong to.
     *
     * @return the name, not blank
     */
    public abstract String level3();

    /**
     * The expected value (年度指标值).
     *
     * @return the value as stated
     */
    public abstract StatedValue expected();

    /**
     * The actual value (实际完成值).
     *
     * @return the value, if it is stated
     */
    public abstract Optional<StatedValue> actual();

    /**
     * The points of the row (分值).
     *
     * @return 0 or more, if the form has them
     */
    public abstract Optional<Rational> points();

    /**
     * Why the actual value departs from the expected one, and what is done about it (偏差原因分析及改进措施).
     *
     * @return the reason, if it is stated
     */
    public abstract Optional<String> reason();

    /**
     * How the actual value is to stand to the expected one: the sign of the expected value; {@link Operator#AT_MOST} (not
     * later than) for a date without a sign.
     *
     * @return the operator, or nothing for a number without a sign: whether more of it is better is not said
     */
    public Optional<Operator> operator() {
        return expected().operator().or(() -> expected().date().map(date -> Operator.AT_MOST));
    }

    /**
     * The actual value divided by the expected one (完成率), where both are numbers and the actual one is exact: {@code
     * 25266人次} of {@code ≥15000人次} is 1.6844. More than 1 is better for {@code ≥} and worse for {@code ≤}.
     *
     * @return the exact ratio, or nothing if a value is no number, the actual one is an inequality, the units do not convert,
     *     or 0 is expected
     */
    public Optional<Rational> completion() {
        Reading goal = expected().reading();
        Optional<StatedValue> exact = actual().filter(StatedValue::isExactNumber);
        Optional<Quantity> target = expected().quantity();
        if (exact.isEmpty()
                || target.isEmpty()
                || target.get().value().signum() == 0
                || !goal.comparesWith(exact.get().reading())) {
            return Optional.empty();
        }
        Quantity number = target.get();
        return exact.get().quantity().map(reached -> reached.in(number.unit()).dividedBy(number.value()));
    }

    /**
     * Compares the actual value with the expected one, exactly. Where the actual value is itself an inequality, it stands for
     * all its values: {@code ≥98%} meets {@code ≥95%}, but says nothing about {@code =100%}. Words meet a target only if they
     * repeat it.
     *
     * @return met, not met, or undetermined with the reason
     */
    public TargetOutcome judge() {
        if (actual().isEmpty()) {
            return new TargetOutcome.Undetermined(this, Doubt.NO_ACTUAL);
        }
        StatedValue stated = actual().get();
        Reading goal = expected().reading();
        Reading reached = stated.reading();
        if (goal.isWords() || reached.isWords()) {
            return stated.text().strip().equals(expected().text().strip())
                    ? new TargetOutcome.Met(this)
                    : new TargetOutcome.Undetermined(this, Doubt.WORDS);
        }
        if (goal.isDate() != reached.isDate()) {
            return new TargetOutcome.Undetermined(this, Doubt.KINDS_DIFFER);
        }
        if (!goal.isDate() && !goal.comparesWith(reached)) {
            return new TargetOutcome.Undetermined(this, Doubt.UNITS_DIFFER);
        }
        Unit unit = expected().quantity().map(Quantity::unit).orElse(Unit.ONE);
        return judge(
                goal.values(goal.isDate() ? Operator.AT_MOST : Operator.EQUAL, unit),
                reached.values(Operator.EQUAL, unit));
    }

    private TargetOutcome judge(Interval wanted, Interval reached) {
        Optional<Interval> common = wanted.intersect(reached);
        if (common.equals(Optional.of(reached))) {
            return new TargetOutcome.Met(this);
        }
        if (operator().isEmpty()) {
            return new TargetOutcome.Undetermined(this, Doubt.OPERATOR_NOT_STATED);
        }
        return common.isEmpty()
                ? new TargetOutcome.NotMet(this)
                : new TargetOutcome.Undetermined(this, Doubt.ACTUAL_IS_A_RANGE);
    }

    @Value.Check
    void check() {
        Bounds.notBlank("the third-level indicator (三级指标)", level3());
        points().ifPresent(points -> {
            if (points.signum() < 0) {
                throw new IllegalArgumentException(
                        "points (分值) of '" + level3() + "' are " + points + ": give 0 or more, or leave them out");
            }
        });
    }
}
