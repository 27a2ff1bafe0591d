package org.jixiao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/**
 * A part of a resolved rule that is a function of one number, with the values that can reach it.
 *
 * @param rule the part as written
 * @param full the points that count as full there
 * @param source whose value it reads
 * @param input what it reads where the rule names it, such as the excess over a target
 * @param unit the unit of its values, where it is known before there are facts
 * @param domain the values that can reach it: those of the input, as far as the cases and bands around it let them through
 * @param function the points, in normal form
 * @param scores whether the function gives points; otherwise it only tells which band holds a value, by number
 */
public record RuleLeaf(
        Rule rule,
        Rational full,
        Source source,
        Optional<Formula> input,
        Optional<Unit> unit,
        Domain domain,
        ScoreFunction function,
        boolean scores) {
    /** Whose value a part reads. */
    public enum Source {
        /** The row's own measure. */
        MEASURE,
        /** Another input that the rule names. */
        INPUT,
        /** Each item of a list. */
        ITEM
    }

    /**
     * The pieces of the function that some value can reach, cut to those values.
     *
     * @return the pieces, ascending
     */
    public List<ScoreFunction.Piece> pieces() {
        List<ScoreFunction.Piece> pieces = new ArrayList<>();
        for (ScoreFunction.Piece piece : function.pieces()) {
            domain.part(piece.values()).ifPresent(values -> pieces.add(new ScoreFunction.Piece(values, piece.shape())));
        }
        return pieces;
    }

    /**
     * The values that can reach the part and that no piece covers.
     *
     * @return the gaps, ascending, as wide as the bands leave them
     */
    public List<Interval> gaps() {
        return function.gaps(domain.bounds()).stream().filter(domain::meets).toList();
    }

    RuleLeaf settled() {
        return new RuleLeaf(rule, full, source, input, unit, domain, function.settled(), scores);
    }

    RuleLeaf clamped(Rational least, Rational most) {
        return new RuleLeaf(rule, full, source, input, unit, domain, function.clamped(least, most), scores);
    }
}
