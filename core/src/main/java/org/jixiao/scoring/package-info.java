/**
 * Resolves a rubric once and evaluates it purely. Start at {@link org.jixiao.scoring.Scorer}.
 *
 * <p>The {@link org.jixiao.scoring.Evaluation} that comes out is also the explanation: for every row the points, the score
 * before and after rounding, the figures and formula used, what decided, and the deductions. Nothing is worked out twice to
 * be explained. The package finds no words: see {@code explain}.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(rubric);                   // once, then shared freely between threads
 * Evaluation evaluation = scorer.evaluate(facts);
 * evaluation.total();                                  // Scored[points=95]
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package org.jixiao.scoring;

import org.jspecify.annotations.NullMarked;
