/**
 * Writes documents: {@link org.jixiao.report.render.HtmlFormat}, {@link org.jixiao.report.render.MarkdownFormat}, pictures as
 * {@link org.jixiao.report.render.SvgDrawing}, and files that are whole or not there with {@link
 * org.jixiao.report.render.DocumentFiles}. Further formats implement {@link org.jixiao.report.render.DocumentFormat}.
 *
 * <p>What is said is decided in {@link org.jixiao.report.model}; here are only looks. The texts need no script, no font and no
 * other file.
 *
 * <pre>{@code
 * DocumentFiles.write(document, folder, "001-report", HtmlFormat.standard(), MarkdownFormat.standard());
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package org.jixiao.report.render;

import org.jspecify.annotations.NullMarked;
