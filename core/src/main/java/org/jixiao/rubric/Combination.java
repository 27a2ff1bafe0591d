package org.jixiao.rubric;

/** How the scores of its parts make the score of a section. */
public enum Combination {
    /** They are added. */
    SUM,
    /** The mean of the shares that the parts earn of their points, by the parts' weights, times the section's points. */
    WEIGHTED_MEAN,
    /** The smallest share that a part earns of its points, times the section's points. */
    MINIMUM,
    /** The largest share that a part earns of its points, times the section's points. */
    MAXIMUM
}
