package org.jixiao.table;

import java.util.List;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Role;

/**
 * A row of the form: an indicator, or the facts that no indicator reads.
 *
 * @param id the indicator's id, or an empty text
 * @param level1 the name of the first level; may be empty
 * @param level2 the names of the levels between; may be empty
 * @param name the name of the indicator
 * @param points its points
 * @param role how its points count
 * @param standard the scoring standard; may be empty
 * @param explanation what it means; may be empty
 * @param fields the cells for its facts; never empty, perhaps one that holds nothing
 */
public record FormRow(
        String id,
        String level1,
        String level2,
        String name,
        Rational points,
        Role role,
        String standard,
        String explanation,
        List<FormField> fields) {
    /**
     * Copies the fields.
     *
     * @param id the indicator's id, or an empty text
     * @param level1 the name of the first level; may be empty
     * @param level2 the names of the levels between; may be empty
     * @param name the name of the indicator
     * @param points its points
     * @param role how its points count
     * @param standard the scoring standard; may be empty
     * @param explanation what it means; may be empty
     * @param fields the cells for its facts
     */
    public FormRow {
        fields = List.copyOf(fields);
    }

    /**
     * Whether a score, a reason and an improvement belong to the row.
     *
     * @return whether the row is an indicator
     */
    public boolean scored() {
        return !id.isEmpty();
    }

    /**
     * The names on the way to the row.
     *
     * @return the names that are not empty
     */
    public String place() {
        return String.join(
                " / ",
                List.of(level1, level2, name).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
