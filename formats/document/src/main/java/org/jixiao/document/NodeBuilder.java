package org.jixiao.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.document.Node.Kind;
import org.jixiao.document.Node.Place;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssuesException;
import org.jixiao.issue.Location;
import org.jspecify.annotations.Nullable;

/**
 * Puts the events of a parser together to one {@link Node}. It bounds what a hostile text can cost: at most
 * {@value #DEEPEST} levels and {@value #MOST} values. A key that stands twice in one mapping is an issue; its first value is
 * kept, and reading goes on.
 */
public final class NodeBuilder {
    /** How many levels a document may nest. */
    public static final int DEEPEST = 1_000;

    /** How many values and keys a document may hold. */
    public static final int MOST = 1_000_000;

    private final Deque<Open> open = new ArrayDeque<>();
    private final Reading issues = new Reading();
    private @Nullable Node root;
    private int size;

    /** Makes an empty builder. */
    public NodeBuilder() {}

    /** A mapping or a sequence that is being read. */
    private static final class Open {
        final Place place;
        final boolean isMapping;
        final List<Node> items = new ArrayList<>();
        final List<Node.Entry> entries = new ArrayList<>();
        final Map<String, Place> keys = new HashMap<>();

        @Nullable
        String key;

        Place keyPlace = Place.NONE;

        Open(Place place, boolean isMapping) {
            this.place = place;
            this.isMapping = isMapping;
        }
    }

    /**
     * A mapping begins.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public void beginMapping(int line, int column) {
        begin(new Open(new Place(line, column), true));
    }

    /**
     * A sequence begins.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public void beginSequence(int line, int column) {
        begin(new Open(new Place(line, column), false));
    }

    private void begin(Open part) {
        if (open.size() >= DEEPEST) {
            throw refused(DocumentIssue.DOCUMENT_TOO_DEEP, part.place, "most", DEEPEST);
        }
        count(part.place);
        open.push(part);
    }

    /** The innermost mapping or sequence ends. */
    public void end() {
        Open part = open.pop();
        add(part.isMapping ? new Node.Mapping(part.entries, part.place) : new Node.Sequence(part.items, part.place));
    }

    /**
     * A key of the innermost mapping; its value comes next.
     *
     * @param key the key
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public void key(String key, int line, int column) {
        Open mapping = open.element();
        mapping.key = key;
        mapping.keyPlace = new Place(line, column);
        count(mapping.keyPlace);
        checkWhole(key, mapping.keyPlace);
    }

    /**
     * A scalar.
     *
     * @param kind what it is
     * @param text its characters; of a number all digits as written
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public void scalar(Kind kind, String text, int line, int column) {
        Place place = new Place(line, column);
        count(place);
        checkWhole(text, place);
        add(new Node.Scalar(kind, text, place));
    }

    private void count(Place place) {
        if (++size > MOST) {
            throw refused(DocumentIssue.DOCUMENT_TOO_MANY_VALUES, place, "most", MOST);
        }
    }

    private void checkWhole(String text, Place place) {
        int at = Node.halfIn(text);
        if (at >= 0) {
            throw refused(DocumentIssue.HALF_CHARACTER, place, "unit", Integer.toHexString(text.charAt(at)));
        }
    }

    private void add(Node node) {
        Open part = open.peek();
        if (part == null) {
            root = node;
        } else if (part.key == null) {
            part.items.add(node);
        } else {
            Place before = part.keys.putIfAbsent(part.key, part.keyPlace);
            if (before == null) {
                part.entries.add(new Node.Entry(part.key, part.keyPlace, node));
            } else {
                issues.refuse(
                        DocumentIssue.DUPLICATE_KEY,
                        part.keyPlace,
                        "key",
                        Reading.clipped(part.key),
                        "first",
                        before.line());
            }
            part.key = null;
        }
    }

    /**
     * The issues so far: keys that stand twice.
     *
     * @return the issues, in the order of the text
     */
    public List<Issue> issues() {
        return issues.issues();
    }

    /**
     * Whether a value is complete at the top.
     *
     * @return {@code true} once the text has given its value
     */
    public boolean isComplete() {
        return root != null && open.isEmpty();
    }

    /**
     * The value of the text.
     *
     * @return the node at the top
     * @throws IssuesException if the text gave none
     */
    public Node root() {
        if (root == null || !open.isEmpty()) {
            throw refused(DocumentIssue.DOCUMENT_EMPTY, new Place(1, 1));
        }
        return root;
    }

    /**
     * What a parser throws that cannot go on.
     *
     * @param code what is wrong
     * @param line the line, from 1
     * @param column the column, from 1
     * @param namesAndValues the arguments of the code, names and values in turn
     * @return the exception, with all issues so far
     */
    public IssuesException refused(DocumentIssue code, int line, int column, Object... namesAndValues) {
        return refused(code, new Place(line, column), namesAndValues);
    }

    private IssuesException refused(DocumentIssue code, Place place, Object... namesAndValues) {
        List<Issue> all = new ArrayList<>(issues.issues());
        all.add(Issue.of(code, Location.WHOLE, Reading.placed(place, namesAndValues)));
        return new IssuesException("the text cannot be read", all);
    }
}
