package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/** Tells in which unit the value stands that a sentence scores. */
final class RowUnit {
    private final WordingContext context;
    private final Notes notes;

    RowUnit(WordingContext context, Notes notes) {
        this.context = context;
        this.notes = notes;
    }

    /** The unit of the value: that of the row, unless the sentence speaks of a rate where the row counts. */
    Unit of(ClauseReader.Sentence sentence) {
        List<Values.Plain> compared = comparedValues(sentence);
        Optional<Unit> known = context.knownUnit();
        Optional<Token> averaged = sentence.provisions().first(Kind.AVERAGED);
        if (averaged.isPresent()) {
            return averaged.get().text().matches(".*率(?:的?(?:算术)?平均(?:值|数))?") ? Unit.PERCENT : Unit.POINT;
        }
        boolean rates = compared.stream().anyMatch(Values.Plain::isRate);
        boolean others = compared.stream()
                .anyMatch(plain -> plain.quantity().isPresent() && !plain.isRate() && !plain.isPoints());
        if (known.isPresent()) {
            boolean ofRate = rates
                    && !others
                    && !known.get().convertsTo(Unit.PERCENT)
                    && context.target() == null
                    && !onlyHundred(compared);
            boolean formula =
                    !known.get().convertsTo(Unit.PERCENT) && context.target() == null && formulaOfRate(sentence);
            if (ofRate || formula) {
                notes.whole(
                        StandardIssue.WORDING_ASSUMED_RATE, "unit", known.get().symbol());
                return Unit.PERCENT;
            }
            return known.get();
        }
        Optional<Unit> counted = compared.stream()
                .filter(plain -> !plain.isRate() && !plain.isPoints())
                .flatMap(plain -> plain.quantity().stream())
                .map(Quantity::unit)
                .filter(Values::counts)
                .findFirst();
        if (rates && others && onlyHundred(compared) && counted.isPresent()) {
            return counted.get(); // 完成任务100%得5分，每少一个扣0.5分
        }
        if (rates || compared.stream().anyMatch(Values.Plain::isPoints) || formulaOfRate(sentence)) {
            return Unit.PERCENT;
        }
        return compared.stream()
                .flatMap(plain -> plain.quantity().stream())
                .map(Quantity::unit)
                .findFirst()
                .orElse(Unit.ONE);
    }

    private static boolean onlyHundred(List<Values.Plain> compared) {
        return compared.stream()
                .filter(Values.Plain::isRate)
                .allMatch(plain -> plain.number().equals(Rational.HUNDRED));
    }

    /** Whether a formula of the sentence is over a rate or over a quotient of two other figures. */
    private static boolean formulaOfRate(ClauseReader.Sentence sentence) {
        for (Clause clause : sentence.clauses()) {
            if (clause.effect() instanceof Effect.Formula formula) {
                MarkFormula mark = MarkFormula.of(
                        ExpressionReader.read(formula.tokens()),
                        new Values(Unit.PERCENT, null, new Notes(SourceText.of(""))),
                        sentence.provisions().all(Kind.LETTER),
                        "",
                        Map.of());
                if (mark.ofRate()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Values.Plain> comparedValues(ClauseReader.Sentence sentence) {
        List<Values.Plain> values = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            if (clause.effect() != null) {
                clause.lead().stream()
                        .filter(token -> token.kind() == Kind.VALUE)
                        .map(token -> Values.Plain.of(token.text()))
                        .forEach(values::add);
            }
        }
        for (Kind kind : List.of(Kind.STANDARD, Kind.TARGET_IS, Kind.CEILING_IS)) {
            sentence.provisions().all(kind).forEach(token -> values.add(Values.Plain.of(token.captured())));
        }
        return values;
    }
}
