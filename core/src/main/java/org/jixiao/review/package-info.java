/**
 * Reads a rubric before it is used: what is wrong with it, where exactly, and what to do. Start at {@link
 * org.jixiao.review.RubricReview}.
 *
 * <p>A review is a list of small checks over the normal form of every rule and over the tree of the sheet; each finding
 * names a witness, such as the exact interval that no band covers. Beside the findings stand the answers that the normal
 * form gives: {@link org.jixiao.review.RowAnswers} (which values earn a score, what the next band takes), {@link
 * org.jixiao.review.ItemAnswers} (which items to meet, how many fewer violations), {@link org.jixiao.review.GradePlanner}
 * (the cheapest changes that reach a grade), {@link org.jixiao.review.Robustness} (how firm a grade is), {@link org.jixiao.review.RubricComparison} (two versions of a rubric) and {@link org.jixiao.review.RulePlot}
 * (the data of a picture). The package changes nothing and scores nothing by itself.
 *
 * <pre>{@code
 * RubricReview review = RubricReview.of(rubric);
 * review.issues().get(0).display(Language.EN);
 * // 过程 / 预算执行 / 预算调整率: Nothing is said for (10%, 20%], such as 15%; add the missing band, …
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package org.jixiao.review;

import org.jspecify.annotations.NullMarked;
