package org.jixiao.audit;

import org.jixiao.issue.Severity;

/** How printed figures stand to an identity. */
public enum Agreement {
    /** Equal to the printed digits: nothing is found. */
    EQUAL(Severity.INFORMATION),
    /** Not equal, but rounding of the figures can explain it; or it holds and still calls for a reason. */
    LOW(Severity.WARNING),
    /** A contradiction that no rounding of the figures explains. */
    HIGH(Severity.ERROR),
    /** The stated figures can neither confirm nor refute it. */
    UNDETERMINED(Severity.INFORMATION);

    private final Severity severity;

    Agreement(Severity severity) {
        this.severity = severity;
    }

    /**
     * The severity of a finding of this kind.
     *
     * @return error for high, warning for low, information otherwise
     */
    public Severity severity() {
        return severity;
    }

    /** The word of the bundles that says whether rounding explains a difference. */
    String extent() {
        return this == HIGH ? "@beyond-rounding" : "@within-rounding";
    }
}
