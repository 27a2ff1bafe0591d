package org.jixiao.rule;

/** What becomes of a part of a step. Texts seldom say; the published scores that can be recomputed use whole steps. */
public enum Partial {
    /** Only completed steps count (不足一个的不计). */
    WHOLE,
    /** A step counts as soon as it is begun (不足一个的按一个计算). */
    STARTED,
    /** A part of a step counts in proportion (按比例、插入法). */
    PRO_RATA
}
