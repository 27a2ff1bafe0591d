package org.jixiao.report.model;

/** Where text stands in a cell or on a line. */
public enum Align {
    /** At the beginning of the line. */
    START,
    /** In the middle. */
    CENTRE,
    /** At the end of the line. */
    END
}
