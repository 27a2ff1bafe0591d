package org.jixiao.measure;

/** The facts of a department and its accounts. */
public final class StandardFacts {
    private StandardFacts() {}

    /**
     * Whether a fact is standard.
     *
     * @param id the id
     * @return whether it is
     */
    public static boolean isStandard(String id) {
        return id.isEmpty();
    }
}
