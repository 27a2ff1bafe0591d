package org.jixiao.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.issue.StandardIssue;

/** What a sentence says beside its clauses: floors, caps, the reading of parts of steps, rounding, standards, remarks. */
final class Provisions {
    private final Map<Kind, List<Token>> said = new EnumMap<>(Kind.class);
    private final Set<Kind> asked = EnumSet.noneOf(Kind.class);

    void add(Token token) {
        said.computeIfAbsent(token.kind(), kind -> new ArrayList<>()).add(token);
    }

    /** Whether something is said, and so is heeded. */
    boolean say(Kind kind) {
        asked.add(kind);
        return said.containsKey(kind);
    }

    /** Whether something is said, without heeding it. */
    boolean peek(Kind kind) {
        return said.containsKey(kind);
    }

    /** The first of what is said, without heeding it. */
    Token peeked(Kind kind) {
        return said.getOrDefault(kind, List.of()).get(0);
    }

    /** Whether something is said that nothing has heeded yet. */
    boolean waits(Kind kind) {
        return said.containsKey(kind) && !asked.contains(kind);
    }

    /**
     * What is said, once or several times the same.
     *
     * @throws Unreadable if two sayings differ, since only one of them can hold
     */
    Optional<Token> first(Kind kind) {
        List<Token> all = all(kind);
        for (Token token : all) {
            if (!token.captures().equals(all.get(0).captures())) {
                throw new Unreadable(StandardIssue.WORDING_CONTRADICTION, token.from(), token.to());
            }
        }
        return all.stream().findFirst();
    }

    List<Token> all(Kind kind) {
        asked.add(kind);
        return said.getOrDefault(kind, List.of());
    }

    /** Everything said that nothing has heeded. */
    List<Token> unheeded() {
        return said.entrySet().stream()
                .filter(entry -> !asked.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
