package org.jixiao.scoring;

/** Why points were lost, for machines. */
public enum ReasonCode {
    /** The value lies in a band that earns less. */
    LOWER_BAND,
    /** Steps beyond a standard were deducted. */
    STEPS,
    /** The target was missed. */
    TARGET_MISSED,
    /** The target was exceeded so far that points are lost. */
    OVERSHOOT,
    /** The value lies between the values that earn nothing and everything. */
    INTERPOLATED,
    /** An item of a checklist is not fulfilled. */
    ITEM_NOT_MET,
    /** Violations were found. */
    VIOLATION,
    /** So many violations were found that nothing is earned. */
    KNOCKED_OUT,
    /** A lower tier was chosen, or a lower coefficient within it. */
    LOWER_TIER,
    /** A veto fell. */
    VETO,
    /** The case that holds earns less. */
    CASE,
    /** An item of a list did not earn its share. */
    ITEM_OF_LIST,
    /** The parts of the rule do not add up to full points. */
    PARTS,
    /** The score was published without the figures behind it. */
    REPORTED
}
