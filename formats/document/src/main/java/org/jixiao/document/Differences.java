package org.jixiao.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.quantity.Rational;

/** Where two nodes say different things, as issues with the path to each place. */
final class Differences {
    private static final String NOTHING = "–";

    private final List<Issue> found = new ArrayList<>();

    private Differences() {}

    /** Every place where a recorded node differs from what scoring gives now. */
    static List<Issue> between(Node recorded, Node scored, Location place) {
        Differences differences = new Differences();
        differences.compare(recorded, scored, place);
        return List.copyOf(differences.found);
    }

    private void compare(Node recorded, Node scored, Location place) {
        if (recorded instanceof Node.Mapping before && scored instanceof Node.Mapping now) {
            Set<String> keys = new LinkedHashSet<>();
            before.entries().forEach(entry -> keys.add(entry.key()));
            now.entries().forEach(entry -> keys.add(entry.key()));
            for (String key : keys) {
                Location inside = place.inside(key);
                Node one = before.get(key).orElse(null);
                Node other = now.get(key).orElse(null);
                if (one == null || other == null) {
                    report(one == null ? NOTHING : text(one), other == null ? NOTHING : text(other), inside);
                } else {
                    compare(one, other, inside);
                }
            }
        } else if (recorded instanceof Node.Sequence before
                && scored instanceof Node.Sequence now
                && before.items().size() == now.items().size()) {
            for (int i = 0; i < before.items().size(); i++) {
                compare(before.items().get(i), now.items().get(i), item(place, i));
            }
        } else if (!isSame(recorded, scored)) {
            report(text(recorded), text(scored), place);
        }
    }

    /** An index joins its key, as in the issues of reading. */
    private static Location item(Location list, int index) {
        List<String> path = new ArrayList<>(list.path());
        int last = path.size() - 1;
        path.set(last, path.get(last) + "[" + index + "]");
        return new Location(path);
    }

    /** Two scalars are one if they read the same; 5 and 5.0 do, since another program may have written the number. */
    private static boolean isSame(Node recorded, Node scored) {
        if (!(recorded instanceof Node.Scalar before && scored instanceof Node.Scalar now)
                || before.kind() != now.kind()) {
            return false;
        }
        if (before.text().equals(now.text())) {
            return true;
        }
        try {
            return before.kind() == Node.Kind.NUMBER
                    && Rational.parse(before.text()).equals(Rational.parse(now.text()));
        } catch (IllegalArgumentException tooLarge) {
            return false;
        }
    }

    private static String text(Node node) {
        return Reading.clipped(JsonText.compact(node));
    }

    private void report(String recorded, String scored, Location place) {
        found.add(Issue.of(DocumentIssue.RECORD_DIFFERS, place, "recorded", recorded, "scored", scored));
    }
}
