package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Comparison;

/** Puts clauses as the other readers expect them: the same meaning in other words. */
final class Rephrasing {
    /** Says that there is what the row is about. */
    private static final Pattern PRESENT = Pattern.compile("(?:有|存在|涉及|设置了?|安排了?)?(.{2,16}?)的");

    private static final Pattern SHARE_OF =
            Pattern.compile("(?:按照|按|根据|以)(.{2,20}?)占(.{2,20}?)的?(?:比例|比重|百分比|比率)(?:来|计算|折算)*(?:得分|计分|给分|记分|赋分|得)?");

    private final WordingContext context;
    private final Notes notes;

    Rephrasing(WordingContext context, Notes notes) {
        this.context = context;
        this.notes = notes;
    }

    /** The clauses that are for this row, without what only says so. */
    List<Clause> ofRow(List<Clause> clauses, Provisions provisions) {
        return withoutPresence(ofOperator(clauses), provisions);
    }

    /** 指标值为≥N的，得分=…；指标值为≤N的，得分=…: the alternative that the row's operator chooses. */
    private List<Clause> ofOperator(List<Clause> clauses) {
        List<Clause> chosen = new ArrayList<>();
        for (Clause clause : clauses) {
            List<Token> lead = clause.lead();
            Optional<Token> operator = lead.stream()
                    .filter(token -> token.kind() == Kind.IF_OPERATOR)
                    .findFirst();
            if (operator.isEmpty()) {
                chosen.add(clause);
                continue;
            }
            Comparison row = context.comparison();
            if (row == null || row == Comparison.EQUAL) {
                throw new Unreadable(StandardIssue.WORDING_TARGET_MISSING, clause.from(), clause.to());
            }
            boolean atLeast = operator.get().captured().equals("≥");
            if (atLeast == row.holds(1)) {
                chosen.add(clause.with(lead.stream()
                        .filter(token -> token.kind() != Kind.IF_OPERATOR && token.kind() != Kind.COMMA)
                        .toList()));
            } else {
                notes.at(
                        StandardIssue.WORDING_REMARK,
                        clause.from(),
                        clause.to(),
                        "text",
                        operator.get().text());
            }
        }
        return chosen;
    }

    /** 有公务用车的，… behind 没有公务用车的，得满分: the rest of the sentence is for the others. */
    private static List<Clause> withoutPresence(List<Clause> clauses, Provisions provisions) {
        List<Token> absences = new ArrayList<>();
        for (Kind kind : List.of(Kind.FULL_IF_ABSENT, Kind.SPREAD)) {
            if (provisions.peek(kind)) {
                absences.add(provisions.peeked(kind));
            }
        }
        List<Clause> others = new ArrayList<>();
        for (Clause clause : clauses) {
            List<Token> lead = clause.lead();
            Matcher presence = lead.isEmpty()
                    ? PRESENT.matcher("")
                    : PRESENT.matcher(lead.get(0).text());
            boolean says = lead.size() > 1
                    && lead.get(1).kind() == Kind.COMMA
                    && presence.matches()
                    && absences.stream().anyMatch(absence -> absence.text().contains(presence.group(1)));
            others.add(says ? clause.with(lead.subList(2, lead.size())) : clause);
        }
        return others;
    }

    /** 按已公开单位数占应公开单位数的比例计分 in a row that counts things and has no target: the quotient of the two. */
    ClauseReader.Sentence shared(ClauseReader.Sentence sentence) {
        boolean counts = context.unit() != null && Values.counts(context.unit());
        if (!counts || context.target() != null || sentence.provisions().peek(Kind.TARGET_IS)) {
            return sentence;
        }
        List<Clause> read = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            Matcher share = SHARE_OF.matcher(clause.said());
            boolean proportion = clause.effect() instanceof Effect.Proportion && share.matches();
            read.add(
                    proportion
                            ? clause.with(new Effect.Formula(quotient(clause, share.group(1), share.group(2)), false))
                            : clause);
        }
        return new ClauseReader.Sentence(read, sentence.provisions());
    }

    private static List<Token> quotient(Clause clause, String top, String bottom) {
        return List.of(
                word(clause, Kind.WORDS, top),
                word(clause, Kind.DIVIDE, "/"),
                word(clause, Kind.WORDS, bottom),
                word(clause, Kind.TIMES, "×"),
                word(clause, Kind.POINTS_OF_ROW, "分值"));
    }

    private static Token word(Clause clause, Kind kind, String text) {
        return new Token(kind, clause.from(), clause.to(), text, List.of());
    }

    /** 在上述比例之间的按比例计分: between what the neighbours name. */
    static Clause between(Clause clause) {
        boolean between = clause.effect() instanceof Effect.Proportion
                && clause.lead().stream().anyMatch(token -> token.kind() == Kind.BETWEEN)
                && clause.lead().stream().noneMatch(token -> token.is(Kind.VALUE, Kind.POINTS));
        return between ? clause.with(new Effect.Interpolated()) : clause;
    }
}
