package org.jixiao.wording;

import java.util.List;
import org.jixiao.quantity.Interval;
import org.jixiao.rule.Mark;

/** What a clause says a value earns or loses. */
sealed interface Effect {
    /** A mark (得5分、满分、不得分). */
    record Earn(Mark mark) implements Effect {}

    /** The same mark for each of several items (各得1分). */
    record EarnEach(Mark mark) implements Effect {}

    /** A mark less than full (扣3分), or for each step. */
    record Lose(Mark mark, boolean linear) implements Effect {}

    /** A mark more (加1分). */
    record Gain(Mark mark) implements Effect {}

    /** A share of the points that an evaluator chooses (分值的100%—80%). */
    record Coefficients(Interval shares) implements Effect {}

    /**
     * In proportion (按比例).
     *
     * @param completion whether the sentence says to what: to completion, or to the rate itself
     */
    record Proportion(boolean completion) implements Effect {}

    /** In proportion to a value that the sentence names (按实际值与90%的比例). */
    record ProportionTo(String limit) implements Effect {}

    /** In inverse proportion: full points × limit ÷ value. */
    record Inverse(String limit) implements Effect {}

    /** Less the share by which a ceiling is passed (按超出比例扣分). */
    record Excess() implements Effect {}

    /** Several effects, one for each of as many cases (分别得5分、3分、0分). */
    record Several(List<Effect> effects) implements Effect {}

    /** Between the marks of the neighbours (插入法). */
    record Interpolated() implements Effect {}

    /**
     * A formula (得分=…).
     *
     * @param tokens its words
     * @param lost whether it gives what is lost (扣分=…)
     */
    record Formula(List<Token> tokens, boolean lost) implements Effect {}

    /** A grade (为优). */
    record GradeIs(String name) implements Effect {}

    /** Left to judgement (酌情). */
    record Judged(Token said) implements Effect {}
}
