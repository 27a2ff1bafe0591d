package org.jixiao.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Location;
import org.jixiao.measure.Facts.Remark;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Role;
import org.jixiao.rule.Decision;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.Verdict;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;

/**
 * What must hold on every scored sheet: lost points have a reason, full ones none, and a score entered as reported is one
 * that its rule can give.
 */
final class EvaluationIdentities {
    private EvaluationIdentities() {}

    static List<Identity> of(Evaluation evaluation) {
        List<Identity> identities = new ArrayList<>();
        Location sheet = Location.of(evaluation.rubric().name());
        for (NodeResult.OfIndicator row : evaluation.indicators()) {
            Location place = sheet.inside(row.node().name());
            if (row.node().role() == Role.REGULAR && row.score() instanceof Outcome.Scored scored) {
                Claim score = PrintedSheet.claim("得分", scored.points(), place);
                identities.add(new ScoredRow(score, PrintedSheet.claim("分值", row.points(), place), reason(row)));
            }
            reported(row)
                    .ifPresent(score -> identities.add(new ScoreByRule(PrintedSheet.claim("得分", score, place), row)));
        }
        return List.copyOf(identities);
    }

    private static Optional<Rational> reported(NodeResult.OfIndicator row) {
        return row.verdict()
                .map(Verdict::decision)
                .filter(Decision.Reported.class::isInstance)
                .map(decision -> ((Decision.Reported) decision).points());
    }

    private static Optional<String> reason(NodeResult.OfIndicator row) {
        return row.remark().map(Remark::reason);
    }
}
