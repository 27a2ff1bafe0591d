package org.jixiao.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jixiao.document.Node.Place;
import org.jixiao.issue.Excerpt;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jspecify.annotations.Nullable;

/** One reading of a document: the issues so far, where in the document it is, and the names of the sections around. */
final class Reading {
    /** More issues than this are counted, not kept: a wrong file is told by its first ones. */
    static final int MOST_ISSUES = 200;

    private static final int LONGEST_SHOWN = 60;

    private final List<Issue> issues = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private int more;

    /** Adds an issue at a node; the names and values of its arguments follow. */
    void refuse(DocumentIssue code, Place place, Object... namesAndValues) {
        add(Issue.of(code, Location.WHOLE, placed(place, namesAndValues)));
    }

    /** Adds an issue that something read here has found. */
    void add(Issue issue) {
        if (issues.size() < MOST_ISSUES) {
            issues.add(issue.at(issue.location().from(new Location(path))));
        } else {
            more++;
        }
    }

    static Object[] placed(Place place, Object... namesAndValues) {
        Object[] all = Arrays.copyOf(namesAndValues, namesAndValues.length + 4);
        all[namesAndValues.length] = "line";
        all[namesAndValues.length + 1] = place.line();
        all[namesAndValues.length + 2] = "column";
        all[namesAndValues.length + 3] = place.column();
        return all;
    }

    /** Reads what stands at a key, or at an index such as {@code [0]}, which joins its key in the path. */
    <T> @Nullable T inside(String step, Supplier<@Nullable T> read) {
        String before = step.startsWith("[") && !path.isEmpty() ? path.remove(path.size() - 1) : "";
        path.add(before + step);
        try {
            return read.get();
        } finally {
            path.remove(path.size() - 1);
            if (!before.isEmpty()) {
                path.add(before);
            }
        }
    }

    /** Reads a form that may stand inside itself, unless that goes too deep. */
    <T> @Nullable T nested(String form, int deepest, Node node, Supplier<@Nullable T> read) {
        int depth = depths.merge(form, 1, Integer::sum);
        try {
            if (depth > deepest) {
                refuse(DocumentIssue.NESTED_TOO_DEEP, node.place(), "what", form, "most", deepest);
                return null;
            }
            return read.get();
        } finally {
            depths.put(form, depth - 1);
        }
    }

    /** The name of the part that is being read, for the default ids of parts inside it. */
    void enter(String name) {
        names.add(name);
    }

    void leave(int number) {
        for (int i = 0; i < number; i++) {
            names.remove(names.size() - 1);
        }
    }

    /** The names from the top to the part that is being read, as default ids have them. */
    String pathOfNames() {
        return String.join("/", names);
    }

    int failures() {
        return issues.size() + more;
    }

    List<Issue> issues() {
        List<Issue> all = new ArrayList<>(issues);
        if (more > 0) {
            all.add(Issue.of(DocumentIssue.MORE_ISSUES, Location.WHOLE, "number", more));
        }
        return List.copyOf(all);
    }

    /** A text of the document as messages show it. */
    static String clipped(String text) {
        return Excerpt.beginning(text, LONGEST_SHOWN);
    }
}
