/**
 * Evaluations, and the difference of two, as text in Chinese or English. Start at {@link org.jixiao.explain.Explanation}.
 *
 * <p>Everything said here stands in the {@link org.jixiao.scoring.Evaluation} already; this package computes nothing and
 * words never influence points. The texts are for people: read the evaluation, not its text, from a program.
 *
 * <pre>{@code
 * System.out.println(Explanation.of(evaluation, Language.ZH));
 * List<String> why = Explanation.of(evaluation, Language.EN).why("satisfaction");
 * }</pre>
 */
@NullMarked
package org.jixiao.explain;

import org.jspecify.annotations.NullMarked;
