package org.jixiao.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a sentence says beside its clauses: floors, caps, the reading of parts of steps, rounding, standards, remarks. */
final class Provisions {
    private final Map<Kind, List<Token>> said = new EnumMap<>(Kind.class);

    void add(Token token) {
        said.computeIfAbsent(token.kind(), kind -> new ArrayList<>()).add(token);
    }

    boolean say(Kind kind) {
        return said.containsKey(kind);
    }

    Optional<Token> first(Kind kind) {
        return all(kind).stream().findFirst();
    }

    List<Token> all(Kind kind) {
        return said.getOrDefault(kind, List.of());
    }

    /** Everything said, in the order of the kinds. */
    List<Token> all() {
        return said.values().stream().flatMap(List::stream).toList();
    }
}
