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
            if (token.kind() == Kind.OR && isEach(lead, i)) {
                return bothSides(clause, i);
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

    /** 每高于105%或低于95%一个百分点: a step to either side, with one size for both. */
    private static boolean isEach(List<Token> lead, int or) {
        return or >= 3
                && lead.get(or - 3).kind() == Kind.EACH
                && lead.get(or - 2).is(Kind.ABOVE, Kind.BELOW)
                && lead.get(or - 1).kind() == Kind.VALUE
                && lead.size() == or + 4
                && lead.get(or + 1).is(Kind.ABOVE, Kind.BELOW)
                && lead.get(or + 2).kind() == Kind.VALUE
                && lead.get(or + 3).kind() == Kind.VALUE;
    }

    private static List<Clause> bothSides(Clause clause, int or) {
        List<Token> lead = clause.lead();
        List<Token> one = new ArrayList<>(lead.subList(0, or));
        one.add(lead.get(or + 3));
        List<Token> other = new ArrayList<>(lead.subList(0, or - 2));
        other.addAll(lead.subList(or + 1, or + 4));
        return List.of(clause.with(one), clause.with(other));
    }

    private static List<Token> replaced(List<Token> lead, int index, Kind kind) {
        List<Token> words = new ArrayList<>(lead);
        Token old = lead.get(index);
        words.set(index, new Token(kind, old.from(), old.to(), old.text(), old.captures()));
        return words;
    }

    private static boolean holdsValue(List<Token> words) {
        return words.stream()
                .anyMatch(
                        token -> token.is(Kind.VALUE, Kind.POINTS, Kind.MISSED, Kind.UNDER, Kind.OVER, Kind.DIFFERENT));
    }
}
