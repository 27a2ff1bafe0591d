package org.jixiao.measure;

/** Which way a measure is better. */
public enum Direction {
    /** The more, the better (正向). */
    HIGHER_IS_BETTER,
    /** The less, the better (反向). */
    LOWER_IS_BETTER,
    /** Best at its target, worse on both sides (趋中性). */
    AT_TARGET,
    /** Not ordered, as with checklists and choices. */
    UNORDERED
}
