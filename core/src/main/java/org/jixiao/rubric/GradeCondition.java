package org.jixiao.rubric;

import java.io.Serializable;
import java.util.Objects;
import org.jixiao.grade.GradeLimit;
import org.jixiao.rule.Condition;

/**
 * A limit on the grade and when it holds: serious problems bar an 优.
 *
 * @param condition when the limit holds
 * @param limit what it does to the grade
 * @param reason what it is for, in words
 */
public record GradeCondition(Condition condition, GradeLimit limit, String reason) implements Serializable {
    /**
     * Checks that the parts are given.
     *
     * @param condition when the limit holds
     * @param limit what it does to the grade
     * @param reason what it is for, in words
     */
    public GradeCondition {
        Objects.requireNonNull(condition, "condition: say when the limit holds");
        Objects.requireNonNull(limit, "limit: say what it does to the grade");
        Objects.requireNonNull(reason, "reason: say what the limit is for");
    }
}
