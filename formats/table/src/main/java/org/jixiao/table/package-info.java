/**
 * Forms and batches, without a file format. {@link org.jixiao.table.BatchTable} says which columns a rubric needs in a
 * table of one row for each department, reads rows into facts and writes scores; {@link org.jixiao.table.FormContent} turns
 * facts into the entries of a form and entries into facts, also for a form of one's own, such as a web page.
 *
 * <pre>{@code
 * BatchTable table = BatchTable.of(rubric);
 * BatchReader reader = table.reader(headings).get();
 * BatchRow row = reader.row(2, cells);
 * }</pre>
 */
@NullMarked
package org.jixiao.table;

import org.jspecify.annotations.NullMarked;
