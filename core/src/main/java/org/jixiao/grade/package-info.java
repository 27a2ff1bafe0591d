/**
 * Grades (等级) and the scales that give them. Start at {@link org.jixiao.grade.GradeScale}.
 *
 * <p>A scale maps a total to a grade by bands with open and closed ends, and keeps a published scale's gaps instead of
 * guessing. The package knows no rubric and no facts.
 *
 * <pre>{@code
 * GradeScale.fourLevel().gradesAt(Rational.parse("89.5"));   // [良]
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package org.jixiao.grade;

import org.jspecify.annotations.NullMarked;
