package org.jixiao.review;

import java.util.function.Predicate;
import org.jixiao.measure.Formula;
import org.jixiao.rule.AgainstTarget;
import org.jixiao.rule.Award;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.Choice;
import org.jixiao.rule.ClampedSum;
import org.jixiao.rule.Condition;
import org.jixiao.rule.EachItem;
import org.jixiao.rule.Extended;
import org.jixiao.rule.Interpolation;
import org.jixiao.rule.Judged;
import org.jixiao.rule.On;
import org.jixiao.rule.RoundedMark;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Steps;
import org.jixiao.rule.Tiers;
import org.jixiao.rule.Vetoed;
import org.jixiao.rule.Violations;
import org.jixiao.rule.When;

/** Whether some leaf of a rule, or some condition in it, reads the row's own measure. */
final class OwnReading implements Rule.Cases<Boolean> {
    private final boolean numbers;
    private final boolean others;

    private OwnReading(boolean numbers, boolean others) {
        this.numbers = numbers;
        this.others = others;
    }

    /** Whether the rule reads the measure at all. */
    static boolean any(Rule rule) {
        return rule.match(new OwnReading(true, true));
    }

    /** Whether the rule reads it as a checklist or a choice, which no computed number is. */
    static boolean asOtherKind(Rule rule) {
        return rule.match(new OwnReading(false, true));
    }

    private boolean parts(Rule rule) {
        return rule.parts().stream().anyMatch(part -> part.match(this));
    }

    private static boolean reads(Formula formula) {
        return formula instanceof Formula.Own || formula.operands().stream().anyMatch(OwnReading::reads);
    }

    private static boolean reads(Condition condition) {
        Predicate<Condition> inside = OwnReading::reads;
        return condition instanceof Condition.Compare compare && (reads(compare.left()) || reads(compare.right()))
                || condition.parts().stream().anyMatch(inside);
    }

    @Override
    public Boolean award(Award it) {
        return false;
    }

    @Override
    public Boolean bands(Bands it) {
        return numbers || parts(it);
    }

    @Override
    public Boolean steps(Steps it) {
        return numbers;
    }

    @Override
    public Boolean againstTarget(AgainstTarget it) {
        return numbers;
    }

    @Override
    public Boolean interpolation(Interpolation it) {
        return numbers;
    }

    @Override
    public Boolean checklist(Checklist it) {
        return others;
    }

    @Override
    public Boolean violations(Violations it) {
        return numbers; // a count may be a computed number
    }

    @Override
    public Boolean tiers(Tiers it) {
        return others;
    }

    @Override
    public Boolean judged(Judged it) {
        return numbers; // whoever judges sees it
    }

    @Override
    public Boolean clampedSum(ClampedSum it) {
        return parts(it);
    }

    @Override
    public Boolean choice(Choice it) {
        return parts(it);
    }

    @Override
    public Boolean when(When it) {
        return parts(it) || numbers && it.cases().stream().anyMatch(one -> reads(one.condition()));
    }

    @Override
    public Boolean vetoed(Vetoed it) {
        return parts(it) || numbers && reads(it.condition());
    }

    @Override
    public Boolean eachItem(EachItem it) {
        return others;
    }

    @Override
    public Boolean on(On it) {
        return it.input() instanceof Formula.Own ? parts(it) : numbers && reads(it.input());
    }

    @Override
    public Boolean roundedMark(RoundedMark it) {
        return parts(it);
    }

    @Override
    public Boolean extended(Extended it) {
        return parts(it);
    }
}
