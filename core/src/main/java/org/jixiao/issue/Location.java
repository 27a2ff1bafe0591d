package org.jixiao.issue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A place in a rubric, a set of facts or a document: the names on the way to it, outermost first.
 *
 * @param path the names; empty for the whole
 */
public record Location(List<String> path) implements Serializable {
    /** The whole document. */
    public static final Location WHOLE = new Location(List.of());

    /**
     * Copies the path.
     *
     * @param path the names; empty for the whole
     */
    public Location {
        path = List.copyOf(path);
    }

    /**
     * The place at the end of some names.
     *
     * @param names the names on the way, outermost first
     * @return the place
     */
    public static Location of(String... names) {
        return new Location(List.of(names));
    }

    /**
     * A place inside this one.
     *
     * @param name the next name on the way
     * @return the inner place
     */
    public Location inside(String name) {
        List<String> names = new ArrayList<>(path);
        names.add(name);
        return new Location(Collections.unmodifiableList(names));
    }

    /** The names joined by {@code " / "}. */
    @Override
    public String toString() {
        return String.join(" / ", path);
    }
}
