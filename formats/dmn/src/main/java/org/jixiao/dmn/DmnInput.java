package org.jixiao.dmn;

/**
 * A variable that a model reads.
 *
 * @param name the name in the model, safe in FEEL
 * @param label what it is, for people, with its unit
 * @param id the id of the fact that it comes from, or of the row whose points are given by hand
 * @param part the item of a checklist, or the kind of a count; empty where the fact is one value
 * @param kind what of the fact it holds
 */
public record DmnInput(String name, String label, String id, String part, Kind kind) {
    /** What of a fact a variable holds. */
    public enum Kind {
        /** A number in the unit of the fact; its label names the unit. */
        NUMBER("number"),
        /** Numbers of a list, in the unit of the fact. */
        NUMBERS("numbers"),
        /** The status of one item of a checklist: {@code "met"}, {@code "not met"} or {@code "not applicable"}. */
        ITEM("string"),
        /** How many items of a checklist are met. */
        MET("number"),
        /** How many items of a checklist apply. */
        APPLICABLE("number"),
        /** How often one kind occurred, or all kinds together where the part is empty. */
        COUNT("number"),
        /** How many violations of one kind were found; a number without kinds is of the first where all cost alike. */
        VIOLATIONS("number"),
        /** The id of the option that was chosen. */
        OPTION("string"),
        /** The coefficient that was given with an option, 1 for the whole. */
        COEFFICIENT("number"),
        /** A date. */
        DATE("date"),
        /** Whether the fact applies to the department at all. */
        APPLIES("boolean"),
        /** Whether a condition holds that the model cannot judge. */
        HOLDS("boolean"),
        /** Points that someone else gives: of a row that needs judgement, or that the model cannot compute. */
        POINTS("number");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }
}
