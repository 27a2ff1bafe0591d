/**
 * Files that offices open and correct. Reports and forms are written by {@link org.jixiao.office.WordFormat} and {@link
 * org.jixiao.office.ExcelFormat}, in the looks of official documents.
 *
 * <p>Workbooks that come back: {@link org.jixiao.office.ExcelForm} writes the form that a department fills in and reads it back, {@link
 * org.jixiao.office.RubricSheet} reads a rubric from a plain table. Nothing is scored from cells: a form yields facts, and
 * a scorer does the rest.
 *
 * <pre>{@code
 * ExcelForm.write(rubric, Path.of("form.xlsx"));
 * FilledForm filled = ExcelForm.read(stream, rubric);
 * Evaluation result = Scorer.of(rubric).evaluate(filled.facts());
 * }</pre>
 */
@NullMarked
package org.jixiao.office;

import org.jspecify.annotations.NullMarked;
