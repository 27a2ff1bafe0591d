package org.jixiao.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Location;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Role;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.NodeResult;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;

/**
 * What a rubric makes of a sum besides adding: a veto, a cap, points that are rescaled or moved. It is told from the evaluation,
 * and holds for the printed scores only if these are the evaluated ones; a veto takes whatever is printed.
 *
 * @param printed the printed rows
 * @param whole what the evaluation gives for the section or the total
 * @param parts what it gives for the parts
 * @param veto the reason of the veto, if one fell
 */
record Adjustment(PrintedSheet printed, Outcome whole, List<NodeResult> parts, Optional<String> veto) {
    /** The sum of the printed parts, and what comes to it or goes off as one more part. */
    Calculation of(Calculation.Total sum, Location place) {
        Rational plain = Arithmetic.exact(sum).orElseThrow();
        boolean applies = veto.isPresent() || added(parts).filter(plain::equals).isPresent();
        Optional<Rational> rest = scored(whole)
                .filter(score -> applies)
                .map(score -> score.minus(plain))
                .filter(it -> it.signum() != 0);
        if (rest.isEmpty()) {
            return sum;
        }
        List<Claim> added = new ArrayList<>(sum.added());
        List<Claim> subtracted = new ArrayList<>(sum.subtracted());
        Claim more = PrintedSheet.claim(veto.orElse("舍入、折算等"), rest.get().absolute(), place);
        (rest.get().signum() > 0 ? added : subtracted).add(more);
        return new Calculation.Total(added, subtracted);
    }

    private static Optional<Rational> scored(Outcome outcome) {
        if (outcome instanceof Outcome.NotApplicable) {
            return Optional.of(Rational.ZERO);
        }
        return outcome instanceof Outcome.Scored it ? Optional.of(it.points()) : Optional.empty();
    }

    /** What the evaluation gives for the parts that are summed, or nothing while one of them is open. */
    private Optional<Rational> added(List<NodeResult> nodes) {
        Rational sum = Rational.ZERO;
        for (NodeResult node : nodes) {
            if (node.node().role() != Role.ADVISORY) {
                boolean split = PrintedSheet.sums(node.node())
                        && printed.row(node.node()).flatMap(PublishedRow::score).isEmpty();
                Optional<Rational> score = split ? added(node.parts()) : scored(node.score());
                if (score.isEmpty()) {
                    return score;
                }
                sum = node.node().role() == Role.MALUS ? sum.minus(score.get()) : sum.plus(score.get());
            }
        }
        return Optional.of(sum);
    }
}
