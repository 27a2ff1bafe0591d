package org.jixiao.measure;

import java.io.Serializable;
import java.util.Objects;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The name of one thing that can be observed: a number of staff, a checklist, a date. Two facts are the same if they have
 * the same id.
 *
 * @param id stable name, unique among the facts of a rubric
 * @param name the name for people, as forms write it
 * @param unit the unit of a number whose text has none, or {@code null} where the fact is no number or its unit is open
 */
public record Fact(String id, String name, @Nullable Unit unit) implements Serializable {
    /**
     * Checks that the fact can be named.
     *
     * @param id stable name, unique among the facts of a rubric
     * @param name the name for people
     * @param unit the unit of a number whose text has none, or {@code null}
     * @throws IllegalArgumentException if the id is blank
     */
    public Fact {
        Objects.requireNonNull(name, "name: a fact needs a name for people; repeat the id if there is no other");
        if (Objects.requireNonNull(id, "id: a fact needs an id").isBlank()) {
            throw new IllegalArgumentException(
                    "the fact '" + name + "' has a blank id: give it a stable name, such as staff-in-post");
        }
    }

    /**
     * A fact that is a number.
     *
     * @param id stable name
     * @param name the name for people
     * @param unit the unit of a number whose text has none
     * @return the fact
     */
    public static Fact number(String id, String name, Unit unit) {
        return new Fact(id, name, unit);
    }

    /**
     * A fact of any other kind: a checklist, a count of violations, a choice, a date or a list.
     *
     * @param id stable name
     * @param name the name for people
     * @return the fact
     */
    public static Fact of(String id, String name) {
        return new Fact(id, name, null);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Fact other && id.equals(other.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The name for people. */
    @Override
    public String toString() {
        return name;
    }
}
