package org.jixiao.rubric;

/** How the points of a row count. */
public enum Role {
    /** They are part of the points of the section above. */
    REGULAR,
    /** They do not count at all; the row is shown for information (参考指标). */
    ADVISORY,
    /** They lie outside the points of the section above and are added to its score (加分项). */
    BONUS,
    /** They lie outside the points of the section above and are taken from its score (扣分项). */
    MALUS
}
