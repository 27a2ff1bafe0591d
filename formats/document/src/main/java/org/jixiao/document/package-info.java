/**
 * The documents of Jixiao: one description of how rubrics, facts, departments, evaluations and findings stand in files,
 * from which writing, reading with exact places, and the JSON Schemas come. Start at {@link org.jixiao.document.Document};
 * {@link org.jixiao.document.EvaluationRecord} keeps an evaluation so that it can be checked years later.
 *
 * <p>The package knows no syntax: a binding turns text into a {@link org.jixiao.document.Node} and back, with {@link
 * org.jixiao.document.DocumentText} for all that bindings do alike. Nothing here opens a file.
 *
 * <pre>{@code
 * Validation<List<Issue>, Rubric> rubric = JixiaoYaml.read(Document.RUBRIC, bytes);
 * String record = JixiaoJson.write(Document.EVALUATION, Scorer.of(rubric.get()).evaluate(facts));
 * }</pre>
 */
@NullMarked
package org.jixiao.document;

import org.jspecify.annotations.NullMarked;
