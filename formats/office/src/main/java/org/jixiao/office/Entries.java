package org.jixiao.office;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the cells of one row of a form, as text.
 *
 * @param values the entries, one for each field
 * @param sources where each is on record, one for each field
 * @param score the score
 * @param reason why points were lost
 * @param improvement what will be done about it
 */
record Entries(List<String> values, List<String> sources, String score, String reason, String improvement) {
    Entries {
        values = List.copyOf(values);
        sources = List.copyOf(sources);
    }

    static Entries blank(FormRow row) {
        List<String> blank =
                new ArrayList<>(java.util.Collections.nCopies(row.fields().size(), ""));
        return new Entries(blank, blank, "", "", "");
    }
}
