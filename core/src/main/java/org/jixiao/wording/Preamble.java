package org.jixiao.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Formula;
import org.jspecify.annotations.Nullable;

/** Takes definitions (X=（甲/乙）×100%) off the clauses of a sentence. */
final class Preamble {
    private final WordingContext context;
    private final Notes notes;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Expression> ofTarget = new LinkedHashMap<>();
    private @Nullable Formula formula;

    Preamble(WordingContext context, Notes notes, List<Clause> all) {
        this.context = context;
        this.notes = notes;
        for (Clause clause : all) {
            List<Token> lead = undefined(clause.lead());
            boolean defined = lead.size() < clause.lead().size();
            if (clause.effect() != null || !lead.isEmpty()) {
                clauses.add(defined ? clause.with(lead) : clause);
            }
        }
    }

    /** The clauses without definitions. */
    List<Clause> clauses() {
        return clauses;
    }

    /** What is defined. */
    List<String> names() {
        return names;
    }

    /** The definitions that are calculations with the target, by their names. */
    Map<String, Expression> ofTarget() {
        return ofTarget;
    }

    /** How the row's value comes out of other figures, where the sentence defines it. */
    @Nullable
    Formula formula() {
        return formula;
    }

    /** The words of a clause without a definition at their head. */
    private List<Token> undefined(List<Token> lead) {
        int end = definition(lead);
        if (end == 0) {
            return lead;
        }
        List<Token> words = lead.subList(0, end);
        String name = Definitions.name(words);
        names.add(name);
        Optional<Formula> read = Definitions.read(words);
        Definitions.ofTarget(words)
                .filter(expression ->
                        context.target() != null && !context.indicator().contains(name))
                .ifPresent(expression -> ofTarget.put(name, expression));
        int from = words.get(0).from();
        int to = words.get(end - 1).to();
        if (read.isPresent() && formula == null) {
            formula = read.get();
            notes.at(StandardIssue.WORDING_DEFINITION, from, to, "name", name);
        } else {
            notes.at(StandardIssue.WORDING_REMARK, from, to, "text", Phrase.of(words));
        }
        int rest = end;
        while (rest < lead.size() && lead.get(rest).is(Kind.COMMA, Kind.COLON)) {
            rest++;
        }
        return undefined(lead.subList(rest, lead.size()));
    }

    private int definition(List<Token> lead) {
        int depth = 0;
        int end = lead.size();
        for (int i = 0; i < lead.size() && end == lead.size(); i++) {
            depth += lead.get(i).is(Kind.OPEN, Kind.OPEN_SQUARE)
                    ? 1
                    : lead.get(i).is(Kind.CLOSE, Kind.CLOSE_SQUARE) ? -1 : 0;
            end = depth == 0 && lead.get(i).kind() == Kind.COMMA ? i : end;
        }
        return Definitions.defines(lead.subList(0, end)) ? end : 0;
    }
}
