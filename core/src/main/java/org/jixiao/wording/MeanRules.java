package org.jixiao.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.EachItem;
import org.jixiao.rule.Interpolation;
import org.jixiao.rule.Judged;
import org.jixiao.rule.Mark;
import org.jixiao.rule.On;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Rules;

/** Makes the rules of means of scores or rates that are given one by one (取各位专家评分的平均值). */
final class MeanRules {
    private static final Pattern OF_RATES = Pattern.compile("率(?!.*(?:得分|评分|分数))");

    private final Sheet sheet;

    MeanRules(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Means of scores that are themselves given. */
    Optional<Rule> rule(List<Clause> clauses) {
        Provisions provisions = sheet.provisions();
        Optional<Token> mean = provisions
                .first(Kind.MEAN)
                .or(() -> provisions.first(Kind.TRIMMED_MEAN))
                .or(() -> provisions.first(Kind.WEIGHTED_MEAN));
        if (mean.isEmpty()) {
            return Optional.empty();
        }
        if (!clauses.isEmpty()) {
            throw Unreadable.clause(clauses.get(0));
        }
        Rule rule = switch (mean.get().kind()) {
            case MEAN ->
                mean.get().holdsValue()
                        ? scaled(mean.get(), EachItem.Combination.MEAN)
                        : new EachItem(new Judged("各项评分"), EachItem.Combination.MEAN);
            case TRIMMED_MEAN ->
                new On(Formula.aggregate(sheet.context().fact(), Formula.Aggregation.TRIMMED_MEAN), identity());
            default ->
                OF_RATES.matcher(mean.get().text()).find()
                        ? ofRates(mean.get())
                        : scaled(mean.get(), EachItem.Combination.WEIGHTED);
        };
        return Optional.of(rule);
    }

    /** A score of the row's own points is the mark itself. */
    private Rule identity() {
        Quantity full = new Quantity(sheet.points(), Unit.POINT);
        return new Interpolation(full.multipliedBy(Rational.ZERO), Mark.ZERO, full, Mark.FULL);
    }

    /** Scores out of a hundred, converted to the points of the row or to what the sentence says. */
    private Rule scaled(Token mean, EachItem.Combination combination) {
        Quantity hundred = new Quantity(Rational.HUNDRED, Unit.POINT);
        Mark top = Mark.FULL;
        if (mean.holdsValue()) { // of a hundred points, so many per cent are as many points
            Rational out = mean.number();
            top = out.equals(sheet.points()) ? Mark.FULL : Mark.points(out);
            sheet.notes().at(StandardIssue.WORDING_CONFIRMED, mean.from(), mean.to());
        }
        return new EachItem(
                new Interpolation(hundred.multipliedBy(Rational.ZERO), Mark.ZERO, hundred, top), combination);
    }

    /** 各子项目完成率以预算金额为权数加权平均，再乘以20分. */
    private Rule ofRates(Token mean) {
        boolean full = !mean.holdsValue() || mean.number().equals(sheet.points());
        Rule rule = full
                ? Rules.proportional()
                : new Interpolation(sheet.zero(), Mark.ZERO, sheet.hundred(), Mark.points(mean.number()));
        return new On(Formula.aggregate(sheet.context().fact(), Formula.Aggregation.WEIGHTED_MEAN), rule);
    }
}
