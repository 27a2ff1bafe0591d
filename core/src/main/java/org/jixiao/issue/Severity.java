package org.jixiao.issue;

/** How badly something is wrong. */
public enum Severity {
    /** Worth knowing; nothing need be done. */
    INFORMATION,
    /** Probably a mistake; the result stands. */
    WARNING,
    /** A mistake; some values cannot be scored. */
    ERROR,
    /** Nothing can be scored until it is mended. */
    FATAL
}
