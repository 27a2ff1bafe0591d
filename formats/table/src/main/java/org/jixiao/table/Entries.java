package org.jixiao.table;

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
public record Entries(List<String> values, List<String> sources, String score, String reason, String improvement) {
    /**
     * Copies the lists.
     *
     * @param values the entries, one for each field
     * @param sources where each is on record, one for each field
     * @param score the score
     * @param reason why points were lost
     * @param improvement what will be done about it
     */
    public Entries {
        values = List.copyOf(values);
        sources = List.copyOf(sources);
    }
}
