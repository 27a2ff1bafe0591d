package org.jixiao.document;

import static org.jixiao.document.ValueForms.COMPARISON;
import static org.jixiao.document.ValueForms.NUMBER;
import static org.jixiao.document.ValueForms.QUANTITY;
import static org.jixiao.document.ValueForms.TEXT;
import static org.jixiao.document.ValueForms.TRUTH;
import static org.jixiao.document.ValueForms.UNIT;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.document.Node.Kind;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.measure.ItemStatus;
import org.jixiao.quantity.Quantity;
import org.jixiao.rule.Condition;

/** Facts, formulas and conditions. */
final class FormulaForms {
    static final Form<ItemStatus> STATUS = ScalarForm.ofEnum(ItemStatus.class);

    private static final String OWN = "own";
    private static final String TARGET = "target";

    /** Inside formulas and conditions, by the formula's own bound. */
    static final Form<Formula> FORMULA = new NamedForm<>("formula", Formula.DEEPEST, FormulaForms::formula);

    static final Form<Condition> CONDITION = new NamedForm<>("condition", Condition.DEEPEST, FormulaForms::condition);

    /** A fact: its id, and its name and unit where they say more. */
    static final ObjectForm<Fact> FACT = ObjectForm.of("fact", f -> {
        var id = f.required("fact", TEXT, Fact::id);
        var name = f.optional("name", TEXT, fact -> Optional.of(fact.name()).filter(text -> !text.equals(fact.id())));
        var unit = f.nullable("unit", UNIT, Fact::unit);
        return read -> new Fact(read.get(id), read.get(name).orElse(read.get(id)), read.orNull(unit));
    });

    private static final ScalarForm<Formula> SHORT = ScalarForm.of(
            "formula text",
            EnumSet.of(Kind.NUMBER, Kind.TEXT),
            null,
            text -> text.equals(OWN)
                    ? Formula.own()
                    : text.equals(TARGET) ? Formula.target() : Formula.of(Quantity.parse(text)),
            FormulaForms::shortFormula);

    private static final Form<Formula> FORMULAS = new EitherForm<>(SHORT, union(), FormulaForms::isShort);

    private static final Form<Condition> CONDITIONS = conditions();

    private FormulaForms() {}

    private static Form<Formula> formula() {
        return FORMULAS;
    }

    private static Form<Condition> condition() {
        return CONDITIONS;
    }

    private static boolean isShort(Formula formula) {
        return formula instanceof Formula.Own
                || formula instanceof Formula.Target
                || formula instanceof Formula.Constant constant
                        && QUANTITY.write(constant.quantity()) instanceof Node.Scalar;
    }

    private static Node.Scalar shortFormula(Formula formula) {
        if (formula instanceof Formula.Constant constant) {
            return ValueForms.SHORT_QUANTITY.write(constant.quantity());
        }
        return Node.text(formula instanceof Formula.Own ? OWN : TARGET);
    }

    private static Form<Formula> union() {
        UnionForm.Kinds<Formula> kinds = new UnionForm.Kinds<>();
        kinds.add(Formula.Observed.class, FACT.wrapped(Formula.Observed::new, Formula.Observed::fact));
        kinds.add(
                Formula.Constant.class,
                ValueForms.FULL_QUANTITY.wrapped(Formula.Constant::new, Formula.Constant::quantity));
        kinds.of(Formula.Sum.class, "sum", f -> {
            var parts = f.required("sum", ListForm.of(FORMULA), Formula.Sum::operands);
            return read -> new Formula.Sum(read.get(parts));
        });
        kinds.of(Formula.Difference.class, "difference", f -> {
            var two = f.required("difference", ListForm.ofTwo(FORMULA), Formula.Difference::operands);
            return read ->
                    new Formula.Difference(read.get(two).get(0), read.get(two).get(1));
        });
        kinds.of(Formula.Ratio.class, "ratio", f -> {
            var two = f.required("ratio", ListForm.ofTwo(FORMULA), Formula.Ratio::operands);
            return read -> new Formula.Ratio(read.get(two).get(0), read.get(two).get(1));
        });
        kinds.of(Formula.ChangeRate.class, "change-rate", f -> {
            var two = f.required("change-rate", ListForm.ofTwo(FORMULA), Formula.ChangeRate::operands);
            return read ->
                    new Formula.ChangeRate(read.get(two).get(0), read.get(two).get(1));
        });
        kinds.of(Formula.Complement.class, "complement", f -> {
            var rate = f.required("complement", FORMULA, Formula.Complement::rate);
            return read -> new Formula.Complement(read.get(rate));
        });
        kinds.of(Formula.Scaled.class, "multiple", f -> {
            var factor = f.required("times", NUMBER, Formula.Scaled::factor);
            var of = f.required("of", FORMULA, Formula.Scaled::of);
            return read -> new Formula.Scaled(read.get(factor), read.get(of));
        });
        kinds.of(Formula.Absolute.class, "absolute", f -> {
            var of = f.required("absolute", FORMULA, Formula.Absolute::of);
            return read -> new Formula.Absolute(read.get(of));
        });
        kinds.of(Formula.Extreme.class, "extreme", f -> {
            var kind = f.required("extreme", ScalarForm.ofEnum(Formula.Extreme.Kind.class), Formula.Extreme::kind);
            var of = f.required("among", ListForm.of(FORMULA), Formula.Extreme::operands);
            return read -> new Formula.Extreme(read.get(kind), read.get(of));
        });
        kinds.of(Formula.Rounded.class, "rounded", f -> {
            var of = f.required("rounded", FORMULA, Formula.Rounded::of);
            var rounding = ValueForms.rounding(f, Formula.Rounded::rounding);
            return read -> new Formula.Rounded(read.get(of), rounding.apply(read));
        });
        kinds.of(Formula.Aggregate.class, "aggregate", f -> {
            var how = f.required("aggregate", ScalarForm.ofEnum(Formula.Aggregation.class), Formula.Aggregate::how);
            var list = f.required("list", FACT, Formula.Aggregate::list);
            return read -> new Formula.Aggregate(read.get(list), read.get(how));
        });
        kinds.of(Formula.Met.class, "met", f -> {
            var checklist = f.required("met", FACT, Formula.Met::checklist);
            var share = f.orElse("as-share", TRUTH, Formula.Met::asShare, false);
            return read -> new Formula.Met(read.get(checklist), read.get(share));
        });
        kinds.of(Formula.CountOf.class, "count-of", f -> {
            var counts = f.required("count", FACT, Formula.CountOf::counts);
            var kind = f.orElse("kind", TEXT, Formula.CountOf::kind, "");
            return read -> new Formula.CountOf(read.get(counts), read.get(kind));
        });
        kinds.of(Formula.DaysBetween.class, "days-between", f -> {
            var two = f.required("days-between", ListForm.ofTwo(FACT), it -> List.of(it.from(), it.to()));
            return read ->
                    new Formula.DaysBetween(read.get(two).get(0), read.get(two).get(1));
        });
        return UnionForm.of("kinds-of-formulas", Formula.class, kinds, Set.of(Formula.Own.class, Formula.Target.class));
    }

    private static Form<Condition> conditions() {
        UnionForm.Kinds<Condition> kinds = new UnionForm.Kinds<>();
        kinds.of(Condition.Compare.class, "comparison", f -> {
            var left = f.required("compare", FORMULA, Condition.Compare::left);
            var comparison = f.required("is", COMPARISON, Condition.Compare::comparison);
            var right = f.required("to", FORMULA, Condition.Compare::right);
            return read -> new Condition.Compare(read.get(left), read.get(comparison), read.get(right));
        });
        kinds.of(Condition.Item.class, "item-condition", f -> {
            var item = f.required("item", TEXT, Condition.Item::item);
            var checklist = f.required("of", FACT, Condition.Item::checklist);
            var status = f.required("is", STATUS, Condition.Item::status);
            return read -> new Condition.Item(read.get(checklist), read.get(item), read.get(status));
        });
        kinds.of(Condition.Option.class, "option-condition", f -> {
            var option = f.required("option", TEXT, Condition.Option::option);
            var choice = f.required("of", FACT, Condition.Option::choice);
            return read -> new Condition.Option(read.get(choice), read.get(option));
        });
        kinds.of(Condition.Applies.class, "applies", f -> {
            var fact = f.required("applies", FACT, Condition.Applies::fact);
            return read -> new Condition.Applies(read.get(fact));
        });
        kinds.of(Condition.AllOf.class, "all-of", f -> {
            var parts = f.required("all", ListForm.of(CONDITION), Condition.AllOf::parts);
            return read -> new Condition.AllOf(read.get(parts));
        });
        kinds.of(Condition.AnyOf.class, "any-of", f -> {
            var parts = f.required("any", ListForm.of(CONDITION), Condition.AnyOf::parts);
            return read -> new Condition.AnyOf(read.get(parts));
        });
        kinds.of(Condition.Not.class, "not", f -> {
            var part = f.required("not", CONDITION, Condition.Not::part);
            return read -> new Condition.Not(read.get(part));
        });
        return UnionForm.of("kinds-of-conditions", Condition.class, kinds, Set.of());
    }
}
