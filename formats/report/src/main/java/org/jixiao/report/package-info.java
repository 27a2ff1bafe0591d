/**
 * Writes what core has found and computed: a review of a rubric as Markdown, with a picture of each rule beside it, and an
 * audit as Markdown. Start at {@link org.jixiao.report.ReviewReport} or {@link org.jixiao.report.AuditReport}.
 *
 * <p>The texts need no font, no script and no other file. The package computes nothing; it rounds only where it places a
 * line in a picture.
 *
 * <pre>{@code
 * ReviewReport report = ReviewReport.of(RubricReview.of(rubric), Language.ZH, "review");
 * Files.writeString(folder.resolve("review.md"), report.toMarkdown());
 * for (Map.Entry<String, String> plot : report.plots().entrySet()) {
 *     Files.writeString(folder.resolve(plot.getKey()), plot.getValue());
 * }
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package org.jixiao.report;

import org.jspecify.annotations.NullMarked;
