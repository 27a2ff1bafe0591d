package org.jixiao.measure;

/** What is known of one item of a checklist. */
public enum ItemStatus {
    /** Fulfilled (符合). */
    MET,
    /** Not fulfilled (不符合). */
    NOT_MET,
    /** Does not apply to this department (不适用). */
    NOT_APPLICABLE,
    /** Not known: the score has bounds until it is. */
    UNKNOWN
}
