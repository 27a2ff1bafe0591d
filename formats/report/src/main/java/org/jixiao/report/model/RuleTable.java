package org.jixiao.report.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.review.RowAnswers;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.Shape;

/** What the values of a rule earn, interval by interval, with those of which it says nothing among them. */
final class RuleTable {
    private static final Comparator<Edge> ASCENDING =
            Comparator.comparing(Edge::at).thenComparing(edge -> !edge.closed());

    private final RowAnswers answers;
    private final Language language;

    RuleTable(RowAnswers answers, Language language) {
        this.answers = answers;
        this.language = language;
    }

    private record Line(Interval values, String points) {}

    private String say(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    /** Values and points as text, ascending. */
    List<Drawing.Earned> rows() {
        List<Line> lines = new ArrayList<>();
        answers.gaps().forEach(gap -> lines.add(new Line(gap, say("未规定", "nothing said"))));
        answers.levels().forEach(piece -> lines.add(new Line(piece.values(), points(piece))));
        return lines.stream()
                .sorted(Comparator.comparing(
                        line -> line.values().lower().orElse(null), Comparator.nullsFirst(ASCENDING)))
                .map(line -> new Drawing.Earned(answers.text(line.values()), line.points()))
                .toList();
    }

    private String points(ScoreFunction.Piece piece) {
        return piece.shape() instanceof Shape.Ambiguous ambiguous
                ? ambiguous.candidates().stream()
                        .map(one -> ends(new ScoreFunction.Piece(piece.values(), one)))
                        .collect(Collectors.joining(" / ", say("属于多档：", "several bands: "), ""))
                : ends(piece);
    }

    private static String ends(ScoreFunction.Piece piece) {
        if (piece.shape() instanceof Shape.Constant constant) {
            return CellNumber.marked(constant.points());
        }
        String start = piece.pointsAtStart().map(CellNumber::marked).orElse("…");
        String end = piece.pointsAtEnd().map(CellNumber::marked).orElse("…");
        return start.equals(end) ? start : start + " → " + end;
    }
}
