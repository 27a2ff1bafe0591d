package org.jixiao.wording;

/** What a word of a scoring standard does. The words themselves stand in {@link Lexicon}. */
enum Kind {
    /** 。； end a statement. */
    STOP(false),
    /** ，between a condition and what it earns. */
    COMMA(true),
    /** 、 */
    PAUSE(true),
    /** ： */
    COLON(true),
    OPEN(true),
    CLOSE(true),
    OPEN_SQUARE(false),
    CLOSE_SQUARE(false),
    /** A number with its unit, if any: 80%, 12场, 3天. */
    VALUE(true),
    /** A number of points without a verb: a mark or a total. */
    POINTS(false),
    /** ≥、不低于、达到, before a value. */
    AT_LEAST(false),
    /** ≤、不超过, before a value. */
    AT_MOST(false),
    /** &gt;、超过, before a value. */
    ABOVE(false),
    /** &lt;、低于、不足, before a value. */
    BELOW(false),
    /** =、等于、为, before a value. */
    EQUAL(false),
    /** 高于或低于, before a value. */
    NOT_EQUAL(false),
    /** 或, before another comparison. */
    OR(true),
    /** 后, before a share of a ranking. */
    LAST(false),
    /** ±, a deviation to both sides. */
    PLUS_MINUS(false),
    /** 以上, behind a value. */
    OR_MORE(false),
    /** 以下、以内, behind a value. */
    OR_LESS(false),
    /** 以后, behind a value that is itself left out. */
    BEYOND(true),
    /** 之间, behind two values. */
    BETWEEN(true),
    /** (含) behind a value. */
    INCLUDED(false),
    /** (不含) behind a value. */
    EXCLUDED(false),
    /** -、至 between two values. */
    DASH(false),
    /** +∞ */
    INFINITY(false),
    /** 得5分. */
    EARN(false),
    /** 各得1分. */
    EARN_EACH(false),
    /** 满分. */
    FULL(false),
    /** 不得分. */
    ZERO(false),
    /** 得分值的60%. */
    SHARE(false),
    /** 分值的100%—80%. */
    SHARE_RANGE(false),
    /** 得、扣, before a value that is no number of points: never skipped. */
    MARK_UNREAD(false),
    /** 分别得5分、3分、0分. */
    EARN_LIST(false),
    /** 分别按分值的100%—80%（含）、80%—60%（含）、60%—0%. */
    SHARE_RANGES(false),
    /** 得2-3分. */
    MARK_RANGE(false),
    /** 扣2分. */
    LOSE(false),
    /** 0.5分的比例扣分: parts of a step count too. */
    LOSE_LINEAR(false),
    /** 扣分值的10%. */
    LOSE_SHARE(false),
    /** 不扣分. */
    LOSE_NOTHING(false),
    /** 加1分. */
    GAIN(false),
    /** 按比例得分. */
    PROPORTION(false),
    /** 按实际值与90%的比例得分. */
    PROPORTION_TO(false),
    /** 反比例. */
    INVERSE(false),
    /** 按超出比例扣分. */
    EXCESS(false),
    /** 插入法. */
    INTERPOLATION(false),
    /** 酌情. */
    JUDGE(false),
    /** 每. */
    EACH(false),
    /** 超、多: a step upwards, before its size. */
    STEP_UP(false),
    /** 少、低: a step downwards, before its size. */
    STEP_DOWN(false),
    /** 偏离、相差: a step to either side, before its size. */
    STEP_APART(false),
    /** 逾期、延迟. */
    LATE(true),
    /** 按时、按期. */
    ON_TIME(true),
    /** 以上情况: points back to a list. */
    THESE(true),
    /** 按绝对值计. */
    BY_SIZE(false),
    /** 发现、出现, before a number of cases. */
    COUNTED(true),
    /** 不符合, of an item of a list. */
    UNMET(true),
    /** 符合, of an item of a list. */
    MET_ITEM(true),
    /** 其余、否则. */
    REST(false),
    /** 指标值为≥N的: what follows is for rows whose target has this operator. */
    IF_OPERATOR(false),
    /** 达到目标. */
    MET(true),
    /** 未达到目标. */
    MISSED(true),
    /** 超过目标, without a value. */
    OVER(true),
    /** 不超过目标, without a value. */
    NOT_OVER(true),
    /** 不低于目标, without a value. */
    NOT_UNDER(true),
    /** 低于目标, without a value. */
    UNDER(true),
    /** 高于或低于目标. */
    DIFFERENT(true),
    /** 与目标一致. */
    SAME(true),
    /** 下降、负增长, without a value. */
    FALLS(true),
    /** 上升、增长, without a value. */
    RISES(true),
    /** 为负数: below zero, whatever the row measures. */
    NEGATIVE(true),
    /** 未下降. */
    NOT_FALLING(true),
    /** 持平、零增长. */
    LEVEL(true),
    /** 不增长、零增长或负增长. */
    NOT_RISING(true),
    /** 目标、计划、预算: what a value is compared with. */
    BASE(true),
    /** 绝对值. */
    ABSOLUTE(true),
    /** 扣完为止. */
    DOWN_TO_ZERO(false),
    /** 扣至2分为止. */
    DOWN_TO(false),
    /** 最多扣2分、扣满6分为止. */
    LOSE_AT_MOST(false),
    /** 最多加3分. */
    GAIN_AT_MOST(false),
    /** 最高不超过6分. */
    AT_MOST_POINTS(false),
    /** 不超过分值. */
    CAPPED(false),
    /** 数值大于100%的按100%计. */
    CAPPED_VALUE(false),
    /** 在8分的基础上: a start that steps are not read from. */
    FROM_MARK(false),
    /** 除…外: an exception that no rule holds. */
    EXCEPT(false),
    /** 超额不加分. */
    NO_BONUS(false),
    /** 满分6分. */
    FULL_IS(false),
    /** 不足1个的不计. */
    WHOLE_STEPS(false),
    /** 不足1个的按1个计算. */
    STARTED_STEPS(false),
    /** 不足1个的按比例. */
    PRO_RATA(false),
    /** 保留2位小数. */
    ROUND(false),
    /** 以100%为标准. */
    STANDARD(false),
    /** 目标值500人次. */
    TARGET_IS(false),
    /** 应控制在40天以内: a ceiling that the sentence itself sets. */
    CEILING_IS(false),
    /** A为目标值: what a letter stands for. */
    LETTER(true),
    /** (=甲/乙): a definition in brackets. */
    ASIDE(true),
    /** ①、1.、(1)、一是. */
    ITEM(false),
    /** 分为, before a list of tiers. */
    DIVIDED(true),
    /** 分档计分. */
    TIERS(false),
    /** 逐项计分. */
    CHECKLIST(false),
    /** 就高不重复: of several only the best counts. */
    HIGHEST(false),
    /** 各项平均分配分值. */
    EVEN(false),
    /** 不适用的要点不计入. */
    LEFT_OUT(false),
    /** 各位专家评分的平均值. */
    MEAN(false),
    /** 去掉最高分和最低分后的平均值. */
    TRIMMED_MEAN(false),
    /** 取各季度得分的平均值: the row's value is a mean, scored by what follows. */
    AVERAGED(false),
    /** 按金额加权平均. */
    WEIGHTED_MEAN(false),
    /** 逐项按下列标准计分后取平均值: what follows scores one item. */
    EACH_ITEM(false),
    /** 无该业务的, 其分值平均分摊. */
    SPREAD(false),
    /** 不适用的, 其余指标折算. */
    RESCALE(false),
    /** 不适用的, 本项得满分. */
    FULL_IF_ABSENT(false),
    /** 直接评为差. */
    GRADE_FIXED(false),
    /** 不得评为优. */
    GRADE_BARRED(false),
    /** 等级最高为良. */
    GRADE_CEILING(false),
    /** 得分=. */
    SCORE_IS(false),
    /** 扣分=. */
    LOSS_IS(false),
    /** 按, before a formula. */
    BY(false),
    /** ×、乘以. */
    TIMES(false),
    /** /、除以. */
    DIVIDE(false),
    PLUS(false),
    /** A dash that is no range. */
    MINUS(true),
    BAR(false),
    /** Min. */
    MIN(false),
    MAX(false),
    /** 分值、权重: the full points, in a formula. */
    POINTS_OF_ROW(true),
    /** 计算得分, behind a formula. */
    SCORED(true),
    /** 为优, behind a total. */
    GRADE(false),
    /** Words that add nothing. */
    NOISE(true),
    /** Words with characters that decide something elsewhere (每年, 12345热线, 省级以上): part of a name here. */
    NAME(true),
    /** Everything else. */
    WORDS(true);

    private final boolean standsInText;

    Kind(boolean standsInText) {
        this.standsInText = standsInText;
    }

    /** Whether the word may be part of a description; the others decide scores and are never skipped as words. */
    boolean standsInText() {
        return standsInText;
    }
}
