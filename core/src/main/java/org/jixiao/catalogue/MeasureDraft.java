package org.jixiao.catalogue;

import java.util.List;
import org.jixiao.catalogue.StandardMeasure.FullMarks;
import org.jixiao.catalogue.StandardMeasure.Kind;
import org.jixiao.measure.Direction;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Basis;

/** A standard measure that is being written. */
final class MeasureDraft {
    private static final Domain SAVINGS = new Domain(Interval.atMost(Rational.HUNDRED), Domain.REAL);
    private static final Domain CHANGES = new Domain(Interval.atLeast(Rational.of(-100)), Domain.REAL);

    private final String english;
    private final Kind kind;
    private final List<String> items;
    private Measure measure;
    private String meaning = "";
    private FullMarks fullMarks = new FullMarks("未统一规定", null, null);

    private MeasureDraft(Measure measure, String english, Kind kind, String... items) {
        this.measure = measure;
        this.english = english;
        this.kind = kind;
        this.items = List.of(items);
    }

    /** A percentage of 0 or more. */
    static MeasureDraft rate(String id, String chinese, String english) {
        return number(id, chinese, english, Unit.PERCENT).within(Domain.NOT_NEGATIVE);
    }

    /** A rate of change, which cannot fall below −100 %. */
    static MeasureDraft change(String id, String chinese, String english) {
        return number(id, chinese, english, Unit.PERCENT).within(CHANGES).better(Direction.LOWER_IS_BETTER);
    }

    /** A share that was saved, which cannot pass 100 %. */
    static MeasureDraft saving(String id, String chinese, String english) {
        return number(id, chinese, english, Unit.PERCENT).within(SAVINGS);
    }

    static MeasureDraft number(String id, String chinese, String english, Unit unit) {
        return new MeasureDraft(Measure.named(id, chinese, unit), english, Kind.NUMBER);
    }

    static MeasureDraft list(String id, String chinese, String english) {
        return new MeasureDraft(
                Measure.named(id, chinese, Unit.PERCENT).withDirection(Direction.HIGHER_IS_BETTER), english, Kind.LIST);
    }

    static MeasureDraft checklist(String id, String chinese, String english, String... items) {
        return new MeasureDraft(counted(id, chinese), english, Kind.CHECKLIST, items).full("全部符合");
    }

    static MeasureDraft violations(String id, String chinese, String english, String... items) {
        return new MeasureDraft(counted(id, chinese), english, Kind.VIOLATIONS, items).full("未发现不符合要求的情形");
    }

    private static Measure counted(String id, String chinese) {
        return Measure.named(id, chinese, Unit.ITEM).withDomain(Domain.COUNTS);
    }

    static MeasureDraft tiers(String id, String chinese, String english) {
        return new MeasureDraft(Measure.named(id, chinese, Unit.ONE), english, Kind.TIERS).full("达成预期指标");
    }

    static MeasureDraft judged(String id, String chinese, String english) {
        return new MeasureDraft(Measure.named(id, chinese, Unit.POINT), english, Kind.JUDGEMENT);
    }

    MeasureDraft better(Direction direction) {
        measure = measure.withDirection(direction);
        return this;
    }

    MeasureDraft higher() {
        return better(Direction.HIGHER_IS_BETTER);
    }

    MeasureDraft lower() {
        return better(Direction.LOWER_IS_BETTER);
    }

    MeasureDraft atTarget() {
        return better(Direction.AT_TARGET);
    }

    MeasureDraft within(Domain domain) {
        measure = measure.withDomain(domain);
        return this;
    }

    MeasureDraft from(Formula formula) {
        measure = measure.withFormula(formula);
        return this;
    }

    MeasureDraft share(Fact part, Fact whole) {
        return from(Formula.ratio(Formula.of(part), Formula.of(whole)));
    }

    MeasureDraft change(Fact now, Fact before) {
        return from(Formula.changeRate(Formula.of(now), Formula.of(before)));
    }

    /** What remains of the plan: (planned − actual) ÷ planned. */
    MeasureDraft saved(Fact actual, Fact planned) {
        return from(Formula.complement(Formula.ratio(Formula.of(actual), Formula.of(planned))));
    }

    MeasureDraft meaning(String chinese, String inEnglish) {
        measure = measure.withDefinition(chinese);
        meaning = inEnglish;
        return this;
    }

    MeasureDraft full(String text) {
        fullMarks = new FullMarks(text, null, null);
        return this;
    }

    MeasureDraft full(Comparison comparison, Quantity threshold) {
        return full(comparison.sign() + threshold, comparison, threshold);
    }

    MeasureDraft full(String text, Comparison comparison, Quantity threshold) {
        fullMarks = new FullMarks(text, comparison, threshold);
        return this;
    }

    StandardMeasure cited(Basis... sources) {
        return new StandardMeasure(measure, english, meaning, kind, items, fullMarks, List.of(sources));
    }
}
