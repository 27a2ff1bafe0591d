/**
 * What an official document says, before any format: pages, headings, paragraphs, tables as grids, figures with their data,
 * signatures. Start at {@link org.jixiao.report.model.ReportDocument}; a renderer reads it and adds only looks.
 *
 * <p>Decided here, once for all renderers: which cells a cell of a table covers, how headings and figures are numbered, how
 * numbers and dates are printed, and which characters a text may hold. A cell with a number keeps the exact value beside
 * its text. Nothing here reads a file, a clock or a font.
 *
 * <pre>{@code
 * ReportDocument document = ReportDocument.titled("绩效自评报告", Language.ZH)
 *         .heading(1, "部门概况")
 *         .paragraph("全年支出747.1万元。")
 *         .table(Table.of(Column.text(3), Column.number(1))
 *                 .header(Cell.header("指标"), Cell.header("得分"))
 *                 .row(Cell.label("预算执行率"), Cell.number(CellNumber.exact(Quantity.of(10, Unit.POINT))))
 *                 .build())
 *         .build();
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package org.jixiao.report.model;

import org.jspecify.annotations.NullMarked;
