/**
 * Makes documents of what core has found and computed: a {@link org.jixiao.report.ReviewReport} of a rubric with a picture of
 * each rule, an {@link org.jixiao.report.AuditReport} of printed figures, an {@link org.jixiao.report.ExplanationReport} of
 * scores.
 *
 * <p>The documents are values of {@link org.jixiao.report.model}; {@link org.jixiao.report.render} writes them. The package
 * computes nothing that core has not computed, but for shares and changes that it prints with their rounding.
 *
 * <pre>{@code
 * ReportDocument report = ReviewReport.of(RubricReview.of(rubric), Language.ZH);
 * DocumentFiles.write(report, folder, "review", MarkdownFormat.standard(), HtmlFormat.standard());
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package org.jixiao.report;

import org.jspecify.annotations.NullMarked;
