/**
 * Batches as CSV: {@link org.jixiao.csv.CsvBatch} reads one row for each department, scores the rows, and writes tables to
 * fill in. What the columns are is said by {@link org.jixiao.table.BatchTable}.
 *
 * <pre>{@code
 * BatchSummary summary = CsvBatch.score(in, rubric, out);
 * }</pre>
 */
@NullMarked
package org.jixiao.csv;

import org.jspecify.annotations.NullMarked;
