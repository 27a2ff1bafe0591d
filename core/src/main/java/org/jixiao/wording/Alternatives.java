package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;

/** Divides clauses that name two stretches for one mark (低于90%或高于100%的不得分) into one clause for each. */
final class Alternatives {
    private Alternatives() {}

    static List<Clause> split(List<Clause> clauses) {
        List<Clause> split = new ArrayList<>();
        for (Clause clause : clauses) {
            split.addAll(split(clause));
        }
        return split;
    }

    private static List<Clause> split(Clause clause) {
        List<Token> lead = clause.lead();
        for (int i = 0; i < lead.size(); i++) {
            Token token = lead.get(i);
            if (token.kind() == Kind.NOT_EQUAL) {
                return List.of(clause.with(replaced(lead, i, Kind.ABOVE)), clause.with(replaced(lead, i, Kind.BELOW)));
            }
            boolean compares = token.kind() == Kind.OR
                    && holdsValue(lead.subList(0, i))
                    && holdsValue(lead.subList(i + 1, lead.size()));
            if (compares) {
                List<Clause> all = new ArrayList<>(List.of(clause.with(lead.subList(0, i))));
                all.addAll(split(clause.with(lead.subList(i + 1, lead.size()))));
                return all;
            }
        }
        return List.of(clause);
    }

    private static List<Token> replaced(List<Token> lead, int index, Kind kind) {
        List<Token> words = new ArrayList<>(lead);
        Token old = lead.get(index);
        words.set(index, new Token(kind, old.from(), old.to(), old.text(), old.captures()));
        return words;
    }

    private static boolean holdsValue(List<Token> words) {
        return words.stream().anyMatch(token -> token.is(Kind.VALUE, Kind.POINTS));
    }
}
