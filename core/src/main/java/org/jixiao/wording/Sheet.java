package org.jixiao.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Mark;
import org.jixiao.rule.Partial;
import org.jspecify.annotations.Nullable;

/** All that the readers of one sentence share: its row, its values, what it says beside its clauses, and the notes. */
final class Sheet {
    /** A target that is called a value stands in the target column; what it is cannot be assumed. */
    private static final Pattern NAMED_TARGET = Pattern.compile("目标值|指标值|计划值|标准值|任务数");

    /** What would give or take marks. */
    private static final Pattern OF_MARKS = Pattern.compile("得分|计分|记分|扣|取消|否决|清零|归零|减半|加倍|翻倍|双倍|分值|不得|降为|降档");

    private static final Pattern NONE =
            Pattern.compile("(?:当年|本年度?|年内|全年|年末|年底|期末)?(?:未|没有|无|从未)(?:发生|出现|有)?([^，。；、]{0,8}?)的?");

    private final WordingContext context;
    private final Values values;
    private final Provisions provisions;
    private final Notes notes;
    private final boolean targetInText;
    private final Map<String, Expression> defined = new LinkedHashMap<>();

    Sheet(WordingContext context, Values values, Provisions provisions, Notes notes, boolean targetInText) {
        this.context = context;
        this.values = values;
        this.provisions = provisions;
        this.notes = notes;
        this.targetInText = targetInText;
    }

    /** Takes notice of what names stand for by a calculation with the target: 完成率=目标值÷完成值. */
    void define(Map<String, Expression> definitions) {
        defined.putAll(definitions);
    }

    /** What names stand for by a calculation with the target. */
    Map<String, Expression> defined() {
        return defined;
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

    /** How the target is to be met: as the target column says, or a ceiling that the sentence sets. */
    @Nullable
    Comparison comparison() {
        return context.comparison() == null && provisions.peek(Kind.CEILING_IS)
                ? Comparison.AT_MOST
                : context.comparison();
    }

    /** The target as a formula: that of the target column by reference, one of the text by value. */
    Optional<Formula> target() {
        if (targetInText) {
            return values.target().map(Formula::of);
        }
        return values.target().map(target -> Formula.target());
    }

    /** The target, or what it goes without saying to be. */
    Formula targetOr100(Clause clause) {
        return target().orElseGet(() -> Formula.of(assumedTarget(clause)));
    }

    /**
     * All that was due, or nothing where the value is a distance; which is put on record.
     *
     * @throws Unreadable if the row has no rate, or the clause names a target that nothing states
     */
    Quantity assumedTarget(Clause clause) {
        boolean named = NAMED_TARGET.matcher(Phrase.of(clause.lead())).find();
        if (named || !values.ofRates()) {
            throw new Unreadable(StandardIssue.WORDING_TARGET_MISSING, clause.from(), clause.to());
        }
        Quantity assumed = measuresDistance() ? zero() : hundred();
        notes.at(StandardIssue.WORDING_ASSUMED_TARGET, clause.from(), clause.to(), "target", assumed);
        return assumed;
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
            throw Unreadable.contradiction(clause);
        }
        if (proRata) {
            return Partial.PRO_RATA;
        }
        if (provisions.say(Kind.STARTED_STEPS)) {
            return Partial.STARTED;
        }
        boolean full = clause.lead().stream()
                .anyMatch(token -> token.kind() == Kind.EACH && token.text().equals("每满"));
        if (full || provisions.say(Kind.WHOLE_STEPS)) {
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
        Optional<Mark> stated = statedFloor(start);
        if (stated.isEmpty() && !provisions.say(Kind.DOWN_TO_ZERO)) {
            notes.at(StandardIssue.WORDING_ASSUMED_FLOOR, clause.from(), clause.to());
        }
        return stated.orElse(Mark.ZERO);
    }

    /** The mark at which deductions end, where the sentence says so and means more than zero. */
    Optional<Mark> statedFloor(Mark start) {
        Optional<Token> most = provisions.first(Kind.LOSE_AT_MOST);
        if (most.isPresent()) {
            String stated = most.get().captured();
            Mark floor = start.minus(
                    stated.endsWith("%")
                            ? Mark.share(stated)
                            : Mark.points(most.get().number()));
            return Optional.of(isZero(floor) ? Mark.ZERO : floor);
        }
        return provisions.first(Kind.DOWN_TO).map(token -> Mark.points(token.number()));
    }

    /**
     * Puts words that explain and do not score on record.
     *
     * @throws Unreadable if they speak of marks, which must not go unheeded
     */
    void remark(Clause clause) {
        String text = Phrase.of(clause.lead());
        if (OF_MARKS.matcher(text).find()) {
            throw Unreadable.clause(clause);
        }
        notes.at(StandardIssue.WORDING_REMARK, clause.from(), clause.to(), "text", text);
    }

    /** 未开展, 无结余: whether words say that there is nothing of what the row measures. */
    boolean saysNone(List<Token> words) {
        Matcher none = NONE.matcher(Phrase.of(words));
        if (!none.matches()) {
            return false;
        }
        String what = none.group(1);
        return values.counts()
                        && !context.indicator().isEmpty()
                        && values.target().isEmpty()
                || what.length() >= 2 && context.indicator().contains(what);
    }

    /** Whether the row's value is a rank, which is better the smaller it is. */
    boolean ranks() {
        return context.indicator().matches(".*(?:排名|名次|位次).*")
                || values.unit().symbol().matches("名次|位次|名|位");
    }

    /** Whether the sentence speaks of the row's value as a distance from something, which is best at zero. */
    boolean measuresDistance() {
        Set<String> words = Set.of(
                "偏差", "偏离", "超预算", "超概算", "超标", "差异", "差距", "变动", "变化", "增长", "超支", "结余", "结转", "调整", "误差", "下降", "延误",
                "延期", "逾期", "投诉", "闲置");
        return words.stream().anyMatch(context.indicator()::contains);
    }
}
