package org.jixiao.rule;

/** Whether a rule can give some points at all. */
public enum Attainability {
    /** Some observation earns them. */
    POSSIBLE,
    /** No observation earns them. */
    IMPOSSIBLE,
    /** The rule is too involved to tell. */
    UNDETERMINED
}
