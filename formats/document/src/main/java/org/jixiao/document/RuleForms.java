package org.jixiao.document;

import static org.jixiao.document.FormulaForms.CONDITION;
import static org.jixiao.document.FormulaForms.FORMULA;
import static org.jixiao.document.ValueForms.COMPARISON;
import static org.jixiao.document.ValueForms.COUNT;
import static org.jixiao.document.ValueForms.INTERVAL;
import static org.jixiao.document.ValueForms.NUMBER;
import static org.jixiao.document.ValueForms.QUANTITY;
import static org.jixiao.document.ValueForms.TEXT;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.document.Node.Kind;
import org.jixiao.document.ValueForms.End;
import org.jixiao.document.ValueForms.Ends;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.AgainstTarget;
import org.jixiao.rule.Award;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.Choice;
import org.jixiao.rule.ClampedSum;
import org.jixiao.rule.EachItem;
import org.jixiao.rule.Extended;
import org.jixiao.rule.Interpolation;
import org.jixiao.rule.Judged;
import org.jixiao.rule.Mark;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.On;
import org.jixiao.rule.Overshoot;
import org.jixiao.rule.Partial;
import org.jixiao.rule.Range;
import org.jixiao.rule.RoundedMark;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Shortfall;
import org.jixiao.rule.StepSize;
import org.jixiao.rule.Steps;
import org.jixiao.rule.Tiers;
import org.jixiao.rule.Vetoed;
import org.jixiao.rule.Violations;
import org.jixiao.rule.When;
import org.jspecify.annotations.Nullable;

/** Marks, rules and the policies in them. */
final class RuleForms {
    private static final String FULL = "full";
    private static final String AND = " + ";

    /** A mark: points, a share of the points, {@code full}, or points and a share together. */
    static final ScalarForm<Mark> MARK = ScalarForm.of(
            "mark",
            EnumSet.of(Kind.NUMBER, Kind.TEXT),
            "^(full|[+-]?[0-9./]+%?)( \\+ (full|[+-]?[0-9./]+%))?$",
            RuleForms::mark,
            RuleForms::write);

    /** Inside other rules a mark stands for its award. */
    static final Form<Rule> RULE = new NamedForm<>("rule", Rule.DEEPEST, RuleForms::inner);

    /** A rule as an object, whatever its kind. */
    static final Form<Rule> FULL_RULE = new NamedForm<>("full-rule", 1, RuleForms::rules);

    static final Form<NotApplicablePolicy> POLICY = policy();

    private static final Form<Partial> PARTIAL = ScalarForm.ofEnum(Partial.class);

    private static final Form<StepSize> STEP_SIZE = stepSize();

    private static final Form<Shortfall> SHORTFALL = shortfall();

    private static final Form<Overshoot> OVERSHOOT = overshoot();

    private static final Form<Rule> RULES = union();

    private static final Form<Rule> INNER =
            new EitherForm<>(MARK.as(Award::new, rule -> ((Award) rule).mark()), RULES, Award.class::isInstance);

    private RuleForms() {}

    private static Form<Rule> inner() {
        return INNER;
    }

    private static Form<Rule> rules() {
        return RULES;
    }

    private static Mark mark(String text) {
        Mark sum = Mark.ZERO;
        for (String part : text.split(" \\+ ", 2)) {
            sum = sum.plus(
                    part.equals(FULL)
                            ? Mark.FULL
                            : part.endsWith("%")
                                    ? new Mark(
                                            Rational.ZERO,
                                            Rational.parse(part.substring(0, part.length() - 1))
                                                    .dividedBy(Rational.HUNDRED))
                                    : Mark.points(part));
        }
        return sum;
    }

    private static Node.Scalar write(Mark mark) {
        if (mark.share().signum() == 0) {
            return ValueForms.number(mark.absolute());
        }
        String share = mark.share().equals(Rational.ONE) ? FULL : mark.share().multipliedBy(Rational.HUNDRED) + "%";
        return Node.text(mark.absolute().signum() == 0 ? share : mark.absolute() + AND + share);
    }

    private static Form<NotApplicablePolicy> policy() {
        Map<String, NotApplicablePolicy> words = new LinkedHashMap<>();
        words.put("full-points", NotApplicablePolicy.FULL_POINTS);
        words.put("rescale-section", NotApplicablePolicy.RESCALE_SECTION);
        words.put("rescale-total", NotApplicablePolicy.RESCALE_TOTAL);
        words.put("siblings-equally", NotApplicablePolicy.TO_SIBLINGS_EQUALLY);
        words.put("siblings-in-proportion", NotApplicablePolicy.TO_SIBLINGS_IN_PROPORTION);
        Map<String, Boolean> shares = new LinkedHashMap<>();
        shares.put("equally", true);
        shares.put("in-proportion", false);
        UnionForm.Kinds<NotApplicablePolicy> kinds = new UnionForm.Kinds<>();
        kinds.of(NotApplicablePolicy.Redistribute.class, "redistribution", f -> {
            var how = f.required(
                    "redistribute", ScalarForm.ofWords("share", shares), NotApplicablePolicy.Redistribute::equally);
            var rows = f.required("to", ListForm.of(TEXT), NotApplicablePolicy.Redistribute::rows);
            return read -> new NotApplicablePolicy.Redistribute(read.get(how), read.get(rows));
        });
        return new EitherForm<>(
                ScalarForm.ofWords("NotApplicablePolicy", words),
                UnionForm.of(
                        "kinds-of-policies",
                        NotApplicablePolicy.class,
                        kinds,
                        Set.of(NotApplicablePolicy.FullPoints.class, NotApplicablePolicy.Rescale.class)),
                words::containsValue);
    }

    private static Form<StepSize> stepSize() {
        Form<StepSize> fixed =
                ValueForms.SHORT_QUANTITY.as(StepSize.Fixed::new, size -> ((StepSize.Fixed) size).quantity());
        UnionForm.Kinds<StepSize> kinds = new UnionForm.Kinds<>();
        kinds.add(
                StepSize.Fixed.class, ValueForms.FULL_QUANTITY.wrapped(StepSize.Fixed::new, StepSize.Fixed::quantity));
        kinds.of(StepSize.ShareOfBase.class, "share-of-base", f -> {
            var share = f.required("share-of-base", NUMBER, StepSize.ShareOfBase::share);
            return read -> new StepSize.ShareOfBase(read.get(share));
        });
        return new EitherForm<>(
                fixed,
                UnionForm.of("kinds-of-steps", StepSize.class, kinds, Set.of()),
                size -> size instanceof StepSize.Fixed it && QUANTITY.write(it.quantity()) instanceof Node.Scalar);
    }

    private static Form<Shortfall> shortfall() {
        return ScalarForm.of(
                "shortfall",
                EnumSet.of(Kind.NUMBER, Kind.TEXT),
                null,
                text -> text.equals("proportional")
                        ? Shortfall.PROPORTIONAL
                        : text.equals("excess") ? Shortfall.EXCESS : Shortfall.fixed(mark(text)),
                policy -> policy instanceof Shortfall.Fixed fixed
                        ? write(fixed.mark())
                        : Node.text(policy instanceof Shortfall.Proportional ? "proportional" : "excess"));
    }

    private static Form<Overshoot> overshoot() {
        UnionForm.Kinds<Overshoot> kinds = new UnionForm.Kinds<>();
        kinds.of(Overshoot.Fixed.class, "fixed-overshoot", f -> {
            var limit = f.required("beyond", NUMBER, Overshoot.Fixed::limit);
            var mark = f.required("earns", MARK, Overshoot.Fixed::mark);
            return read -> new Overshoot.Fixed(read.get(limit), read.get(mark));
        });
        kinds.of(Overshoot.Inverse.class, "inverse-overshoot", f -> {
            var limit = f.required("inverse-beyond", NUMBER, Overshoot.Inverse::limit);
            return read -> new Overshoot.Inverse(read.get(limit));
        });
        kinds.of(Overshoot.Stepwise.class, "stepwise-overshoot", f -> {
            var limit = f.required("stepwise-beyond", NUMBER, Overshoot.Stepwise::limit);
            var step = f.required("step", STEP_SIZE, Overshoot.Stepwise::step);
            var loses = f.required("loses", MARK, Overshoot.Stepwise::loses);
            var partial = f.orElse("partial", PARTIAL, Overshoot.Stepwise::partial, Partial.WHOLE);
            return read -> new Overshoot.Stepwise(read.get(limit), read.get(step), read.get(loses), read.get(partial));
        });
        return new EitherForm<>(
                ScalarForm.ofWords("Overshoot", Map.of("ignored", Overshoot.IGNORED)),
                UnionForm.of("kinds-of-overshoot", Overshoot.class, kinds, Set.of(Overshoot.Ignored.class)),
                Overshoot.IGNORED::equals);
    }

    private static Optional<End<Quantity>> end(Range.@Nullable End end) {
        return Optional.ofNullable(end).map(one -> new End<>(one.at(), one.closed()));
    }

    private static Form<Rule> union() {
        UnionForm.Kinds<Rule> kinds = new UnionForm.Kinds<>();
        overNumbers(kinds);
        overItems(kinds);
        combined(kinds);
        return UnionForm.of("kinds-of-rules", Rule.class, kinds, Set.of());
    }

    private static void overNumbers(UnionForm.Kinds<Rule> kinds) {
        kinds.of(Award.class, "award", f -> {
            var mark = f.required("award", MARK, Award::mark);
            return read -> new Award(read.get(mark));
        });
        ObjectForm<Bands.Band> band = ObjectForm.of("band", f -> {
            Ends<Quantity> ends = Ends.of(
                    f,
                    QUANTITY,
                    it -> end(it.range().lower()),
                    it -> end(it.range().upper()));
            var outcome = f.required("earns", RULE, Bands.Band::outcome);
            return read -> new Bands.Band(
                    new Range(ends.lower(read, Range.End::new), ends.upper(read, Range.End::new)), read.get(outcome));
        });
        kinds.of(Bands.class, "bands", f -> {
            var bands = f.required("bands", ListForm.of(band), Bands::bands);
            var otherwise = f.nullable("otherwise", RULE, Bands::otherwise);
            return read -> new Bands(read.get(bands), read.orNull(otherwise));
        });
        kinds.of(Steps.class, "steps", f -> {
            var side = f.required("steps", ScalarForm.ofEnum(Steps.Side.class), Steps::side);
            var base = f.required("base", FORMULA, Steps::base);
            var start = f.orElse("start", MARK, Steps::start, Mark.FULL);
            var step = f.required("step", STEP_SIZE, Steps::step);
            var change = f.required("change", MARK, Steps::change);
            var partial = f.orElse("partial", PARTIAL, Steps::partial, Partial.WHOLE);
            var limit = f.orElse("limit", MARK, Steps::limit, Mark.ZERO);
            return read -> new Steps(
                    read.get(start),
                    read.get(base),
                    read.get(side),
                    read.get(step),
                    read.get(change),
                    read.get(partial),
                    read.get(limit));
        });
        kinds.of(AgainstTarget.class, "against-target", f -> {
            var comparison = f.required("against", COMPARISON, AgainstTarget::comparison);
            var target = f.orElse("target", FORMULA, AgainstTarget::target, Formula.target());
            var shortfall = f.required("shortfall", SHORTFALL, AgainstTarget::shortfall);
            var overshoot = f.orElse("overshoot", OVERSHOOT, AgainstTarget::overshoot, Overshoot.IGNORED);
            return read ->
                    new AgainstTarget(read.get(comparison), read.get(target), read.get(shortfall), read.get(overshoot));
        });
        ObjectForm<Point> point = ObjectForm.of("point", f -> {
            var at = f.required("at", QUANTITY, Point::at);
            var earns = f.required("earns", MARK, Point::earns);
            return read -> new Point(read.get(at), read.get(earns));
        });
        kinds.of(Interpolation.class, "interpolation", f -> {
            var two = f.required(
                    "linear",
                    ListForm.ofTwo(point),
                    it -> List.of(new Point(it.from(), it.atFrom()), new Point(it.to(), it.atTo())));
            return read -> new Interpolation(
                    read.get(two).get(0).at(),
                    read.get(two).get(0).earns(),
                    read.get(two).get(1).at(),
                    read.get(two).get(1).earns());
        });
    }

    /** A value and what it earns. */
    private record Point(Quantity at, Mark earns) {}

    private static void overItems(UnionForm.Kinds<Rule> kinds) {
        ObjectForm<Checklist.Item> item = ObjectForm.of("checklist-item", f -> {
            var id = f.required("id", TEXT, Checklist.Item::id);
            var text = f.required("text", TEXT, Checklist.Item::text);
            var mark = f.required("earns", MARK, Checklist.Item::mark);
            return read -> new Checklist.Item(read.get(id), read.get(text), read.get(mark));
        });
        kinds.of(Checklist.class, "checklist", f -> {
            var items = f.required("checklist", ListForm.of(item), Checklist::items);
            var inapplicable = f.orElse(
                    "inapplicable",
                    ScalarForm.ofEnum(Checklist.Inapplicable.class),
                    Checklist::inapplicable,
                    Checklist.Inapplicable.COUNTS_AS_MET);
            return read -> new Checklist(read.get(items), read.get(inapplicable));
        });
        ObjectForm<Violations.Kind> kind = ObjectForm.of("violation-kind", f -> {
            var id = f.required("id", TEXT, Violations.Kind::id);
            var text = f.required("text", TEXT, Violations.Kind::text);
            var each = f.required("each", MARK, Violations.Kind::each);
            var allowance = f.orElse("allowance", COUNT, Violations.Kind::allowance, 0L);
            var most = f.nullable("most", MARK, Violations.Kind::most);
            return read -> new Violations.Kind(
                    read.get(id), read.get(text), read.get(each), read.get(allowance), read.orNull(most));
        });
        kinds.of(Violations.class, "violations", f -> {
            var list = f.required("violations", ListForm.of(kind), Violations::kinds);
            var start = f.orElse("start", MARK, Violations::start, Mark.FULL);
            var floor = f.orElse("floor", MARK, Violations::floor, Mark.ZERO);
            var knockOut = f.orElse("knock-out-at", COUNT, Violations::knockOutAt, Violations.NEVER);
            return read -> new Violations(read.get(start), read.get(list), read.get(floor), read.get(knockOut));
        });
        ObjectForm<Tiers.Tier> tier = ObjectForm.of("tier", f -> {
            var id = f.required("id", TEXT, Tiers.Tier::id);
            var text = f.required("text", TEXT, Tiers.Tier::text);
            var mark = f.nullable("earns", MARK, Tiers.Tier::mark);
            var coefficients = f.nullable("coefficients", INTERVAL, Tiers.Tier::coefficients);
            return read -> new Tiers.Tier(read.get(id), read.get(text), read.orNull(mark), read.orNull(coefficients));
        });
        kinds.of(Tiers.class, "tiers", f -> {
            var tiers = f.required("tiers", ListForm.of(tier), Tiers::tiers);
            return read -> new Tiers(read.get(tiers));
        });
        kinds.of(Judged.class, "judged", f -> {
            var text = f.required("judged", TEXT, Judged::text);
            return read -> new Judged(read.get(text));
        });
        kinds.of(EachItem.class, "each-item", f -> {
            var rule = f.required("each-item", RULE, EachItem::rule);
            var combination =
                    f.required("combined", ScalarForm.ofEnum(EachItem.Combination.class), EachItem::combination);
            return read -> new EachItem(read.get(rule), read.get(combination));
        });
    }

    private static void combined(UnionForm.Kinds<Rule> kinds) {
        kinds.of(ClampedSum.class, "sum-of-rules", f -> {
            var parts = f.required("sum", ListForm.of(RULE), ClampedSum::parts);
            var least = f.orElse("least", MARK, ClampedSum::least, Mark.ZERO);
            var most = f.orElse("most", MARK, ClampedSum::most, Mark.FULL);
            return read -> new ClampedSum(read.get(parts), read.get(least), read.get(most));
        });
        kinds.of(Choice.class, "choice", f -> {
            var which = f.required("choose", ScalarForm.ofEnum(Choice.Which.class), Choice::which);
            var parts = f.required("among", ListForm.of(RULE), Choice::parts);
            return read -> new Choice(read.get(which), read.get(parts));
        });
        ObjectForm<When.Case> one = ObjectForm.of("case", f -> {
            var condition = f.required("if", CONDITION, When.Case::condition);
            var rule = f.required("then", RULE, When.Case::rule);
            return read -> new When.Case(read.get(condition), read.get(rule));
        });
        kinds.of(When.class, "cases", f -> {
            var cases = f.required("when", ListForm.of(one), When::cases);
            var otherwise = f.nullable("otherwise", RULE, When::otherwise);
            return read -> new When(read.get(cases), read.orNull(otherwise));
        });
        kinds.of(Vetoed.class, "vetoed", f -> {
            var condition = f.required("vetoed-when", CONDITION, Vetoed::condition);
            var reason = f.required("reason", TEXT, Vetoed::reason);
            var result = f.orElse("result", MARK, Vetoed::result, Mark.ZERO);
            var rule = f.required("rule", RULE, Vetoed::rule);
            return read -> new Vetoed(read.get(condition), read.get(reason), read.get(result), read.get(rule));
        });
        kinds.of(On.class, "on-input", f -> {
            var input = f.required("on", FORMULA, On::input);
            var rule = f.required("rule", RULE, On::rule);
            return read -> new On(read.get(input), read.get(rule));
        });
        kinds.of(RoundedMark.class, "rounded-mark", f -> {
            var rule = f.required("rounded", RULE, RoundedMark::rule);
            var rounding = ValueForms.rounding(f, RoundedMark::rounding);
            return read -> new RoundedMark(read.get(rule), rounding.apply(read));
        });
        kinds.of(Extended.class, "extended", f -> {
            var rule = f.required("extended", RULE, Extended::rule);
            var bonus = f.orElse("bonus-up-to", MARK, Extended::bonusUpTo, Mark.ZERO);
            var malus = f.orElse("malus-up-to", MARK, Extended::malusUpTo, Mark.ZERO);
            return read -> new Extended(read.get(rule), read.get(bonus), read.get(malus));
        });
    }
}
