package org.jixiao.issue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a rubric, a set of facts or a document: the names on the way to it, outermost first, and where the place is
 * a text, the part of it that is meant.
 *
 * @param path the names; empty for the whole
 * @param excerpt the part of a text, or {@code null} for no text or all of it
 */
public record Location(List<String> path, @Nullable Excerpt excerpt) implements Serializable {
    /** The whole document. */
    public static final Location WHOLE = new Location(List.of());

    /**
     * Copies the path.
     *
     * @param path the names; empty for the whole
     * @param excerpt the part of a text, or {@code null}
     */
    public Location {
        path = List.copyOf(path);
    }

    /**
     * A place that is no part of a text.
     *
     * @param path the names; empty for the whole
     */
    public Location(List<String> path) {
        this(path, null);
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
        return new Location(Collections.unmodifiableList(names), excerpt);
    }

    /**
     * The same place, at a part of the text that stands there.
     *
     * @param part the part
     * @return the narrower place
     */
    public Location at(Excerpt part) {
        return new Location(path, part);
    }

    /**
     * This place as seen from outside: the names before it, the excerpt kept.
     *
     * @param outer where the whole of this place lies
     * @return the place with all names
     */
    public Location from(Location outer) {
        List<String> names = new ArrayList<>(outer.path());
        names.addAll(path);
        return new Location(names, excerpt);
    }

    /** The names joined by {@code " / "}. */
    @Override
    public String toString() {
        return String.join(" / ", path);
    }
}
