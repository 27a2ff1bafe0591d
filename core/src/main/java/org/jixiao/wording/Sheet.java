package org.jixiao.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Mark;
import org.jixiao.rule.Partial;

/** All that the readers of one sentence share: its row, its values, what it says beside its clauses, and the notes. */
final class Sheet {
    private final WordingContext context;
    private final Values values;
    private final Provisions provisions;
    private final Notes notes;
    private final boolean targetInText;

    Sheet(WordingContext context, Values values, Provisions provisions, Notes notes, boolean targetInText) {
        this.context = context;
        this.values = values;
        this.provisions = provisions;
        this.notes = notes;
        this.targetInText = targetInText;
    }

    WordingContext context() {
        return context;
    }

    Values values() {
        return values;
    }

    Provisions provisions() {
        return provisions;
    }

    Notes notes() {
        return notes;
    }

    Rational points() {
        return context.points();
    }

    /** Whether a mark is all that the row can earn. */
    boolean isFull(Mark mark) {
        return mark.of(points()).equals(points());
    }

    boolean isZero(Mark mark) {
        return mark.of(points()).signum() == 0;
    }

    /** The target as a formula: that of the target column by reference, one of the text by value. */
    Optional<Formula> target() {
        if (targetInText) {
            return values.target().map(Formula::of);
        }
        return values.target().map(target -> Formula.target());
    }

    Quantity zero() {
        return new Quantity(Rational.ZERO, values.unit());
    }

    Quantity hundred() {
        return new Quantity(Rational.HUNDRED, Unit.PERCENT);
    }

    /** How a part of a step counts: as the sentence says, or else as the rubric has it, which is put on record. */
    Partial partial(boolean linear, Clause clause) {
        boolean proRata = linear || provisions.say(Kind.PRO_RATA);
        long readings = List.of(Kind.PRO_RATA, Kind.STARTED_STEPS, Kind.WHOLE_STEPS).stream()
                .filter(provisions::say)
                .count();
        if (readings > 1) {
            throw new Unreadable(StandardIssue.WORDING_CONTRADICTION, clause.from(), clause.to());
        }
        if (proRata) {
            return Partial.PRO_RATA;
        }
        if (provisions.say(Kind.STARTED_STEPS)) {
            return Partial.STARTED;
        }
        if (provisions.say(Kind.WHOLE_STEPS)) {
            return Partial.WHOLE;
        }
        notes.at(
                StandardIssue.WORDING_ASSUMED_STEPS,
                clause.from(),
                clause.to(),
                "reading",
                "@" + context.partial().name());
        return context.partial();
    }

    /** The mark at which deductions end. */
    Mark floor(Mark start, Clause clause) {
        Optional<Token> most = provisions.first(Kind.LOSE_AT_MOST);
        if (most.isPresent()) {
            Mark loss = Mark.points(most.get().number());
            Mark floor = start.minus(loss);
            return isZero(floor) ? Mark.ZERO : floor;
        }
        Optional<Token> downTo = provisions.first(Kind.DOWN_TO);
        if (downTo.isPresent()) {
            return Mark.points(downTo.get().number());
        }
        if (!provisions.say(Kind.DOWN_TO_ZERO)) {
            notes.at(StandardIssue.WORDING_ASSUMED_FLOOR, clause.from(), clause.to());
        }
        return Mark.ZERO;
    }

    /** Whether the row's value is a rank, which is better the smaller it is. */
    boolean ranks() {
        return context.indicator().matches(".*(?:排名|名次|位次).*")
                || values.unit().symbol().matches("名次|位次|名|位");
    }

    /** Whether the sentence speaks of the row's value as a distance from something, which is best at zero. */
    boolean measuresDistance() {
        Set<String> words = Set.of(
                "偏差", "偏离", "差异", "差距", "变动", "变化", "增长", "超支", "结余", "结转", "调整", "误差", "下降", "延误", "延期", "逾期", "投诉",
                "闲置");
        return words.stream().anyMatch(context.indicator()::contains);
    }
}
