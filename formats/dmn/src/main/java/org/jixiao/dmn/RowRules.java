package org.jixiao.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jixiao.dmn.Decision.Column;
import org.jixiao.dmn.Decision.Expression;
import org.jixiao.dmn.Decision.Line;
import org.jixiao.dmn.Decision.Logic;
import org.jixiao.dmn.Decision.Table;
import org.jixiao.issue.Language;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.measure.FormulaText;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.quantity.Unit;
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
import org.jixiao.rule.Mark;
import org.jixiao.rule.On;
import org.jixiao.rule.Range;
import org.jixiao.rule.ResolvedRule;
import org.jixiao.rule.RoundedMark;
import org.jixiao.rule.Row;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleLeaf;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.Shape;
import org.jixiao.rule.Steps;
import org.jixiao.rule.Tiers;
import org.jixiao.rule.Vetoed;
import org.jixiao.rule.Violations;
import org.jixiao.rule.When;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rule of one row as logic that gives its points before they are kept within the row's bounds. Rules over one
 * number are written from their normal form; what combines them becomes an expression over decisions of their own.
 */
final class RowRules implements Rule.Cases<Logic> {
    private final Drafting draft;
    private final Row row;
    private final String name;
    private final Input input;
    private final Feel whenNoItemApplies;

    /** What a rule reads; a value is written only where some part of the rule needs it. */
    private static final class Input {
        private final String label;
        private final @Nullable Fact fact;
        private final UnaryOperator<Rule> inScope;
        private final Supplier<Amount> written;
        private @Nullable Amount value;

        /**
         * @param label what it is
         * @param fact the fact that it observes, or null where it is calculated
         * @param inScope puts a rule where it reads this input
         * @param written writes the value
         */
        Input(String label, @Nullable Fact fact, UnaryOperator<Rule> inScope, Supplier<Amount> written) {
            this.label = label;
            this.fact = fact;
            this.inScope = inScope;
            this.written = written;
        }

        Amount value() {
            Amount made = value == null ? written.get() : value;
            value = made;
            return made;
        }
    }

    private RowRules(Drafting draft, Row row, String name, Input input, Feel whenNoItemApplies) {
        this.draft = draft;
        this.row = row;
        this.name = name;
        this.input = input;
        this.whenNoItemApplies = whenNoItemApplies;
    }

    /**
     * @param row the row in which the rule stands
     * @param name the row's name for people
     * @param whenNoItemApplies the points where no item of the row's checklist applies
     */
    static RowRules of(Drafting draft, Row row, String name, Feel whenNoItemApplies) {
        Formula formula = row.measure().formula();
        String label = row.measure().name();
        return new RowRules(
                draft,
                row,
                name,
                new Input(
                        label,
                        factOf(formula),
                        rule -> rule,
                        () -> written(draft, row, label, new FormulaFeel(draft.inputs(), null, null).of(formula))),
                whenNoItemApplies);
    }

    private static @Nullable Fact factOf(Formula formula) {
        return formula instanceof Formula.Observed observed ? observed.fact() : null;
    }

    /** A calculated value is a decision of its own; a fact is read as it is. */
    private static Amount written(Drafting draft, Row row, String label, Amount value) {
        String text = value.feel().text();
        return value.feel().variables().contains(text)
                ? value
                : value.named(draft.decide("value", row.id(), label, "number", new Expression(value.feel())));
    }

    /** The logic of the row's rule, kept within the row's bounds, with each result finished by rounding. */
    Logic written(Rule rule, ResolvedRule resolved, Optional<Rounding> rounding) {
        Rule inner = rule instanceof Extended extended ? extended.rule() : rule;
        UnaryOperator<Feel> finish = result -> result.constant() == null
                ? rounding.map(result::rounded).orElse(result)
                : Feel.number(rounded(result.constant().clamped(resolved.least(), resolved.most()), rounding));
        Optional<RuleLeaf> leaf = function(inner);
        if (leaf.isPresent()) {
            return table(leaf.get(), leaf.get().function().clamped(resolved.least(), resolved.most()), true, finish);
        }
        Logic logic = inner.match(this);
        if (logic instanceof Table table
                && table.lines().stream().allMatch(line -> line.result().constant() != null)) {
            return new Table(
                    table.columns(),
                    table.lines().stream()
                            .map(line -> new Line(line.tests(), finish.apply(line.result())))
                            .toList());
        }
        if (logic instanceof Expression expression && expression.feel().constant() != null) {
            return new Expression(finish.apply(expression.feel()));
        }
        boolean within = resolved.leastStated().compareTo(resolved.least()) >= 0
                && resolved.mostStated().compareTo(resolved.most()) <= 0;
        Feel points = variable(logic);
        Feel bounded = within ? points : points.clamped(resolved.least(), resolved.most());
        return new Expression(
                Feel.known(List.of(points), rounding.map(bounded::rounded).orElse(bounded)));
    }

    private static Rational rounded(Rational points, Optional<Rounding> rounding) {
        return rounding.map(it -> it.apply(points)).orElse(points);
    }

    /** A rule over one number in its normal form, where it has one before there are facts. */
    private Optional<RuleLeaf> function(Rule rule) {
        List<RuleLeaf> leaves = leaves(rule);
        return leaves.size() == 1
                        && leaves.get(0).scores()
                        && leaves.get(0).rule().equals(rule)
                ? Optional.of(leaves.get(0))
                : Optional.empty();
    }

    private List<RuleLeaf> leaves(Rule rule) {
        // on its own value a rule means the same, and its function is not yet kept within the row's bounds
        return ResolvedRule.of(input.inScope.apply(new On(Formula.own(), rule)), row)
                .leaves();
    }

    private Amount valueOf(RuleLeaf leaf) {
        return input.value().in(leaf.unit().orElse(input.value().unit()));
    }

    /** @param splits whether overlapping bands keep a line each; in a part that may not count, they must not stop the engine */
    private Logic table(RuleLeaf leaf, ScoreFunction function, boolean splits, UnaryOperator<Feel> finish) {
        Amount value = valueOf(leaf);
        ShapeFeel shapes = new ShapeFeel(value);
        return new FunctionTable(value.feel(), input.label, leaf.domain(), function, splits)
                .logic(shape -> finish.apply(shapes.of(shape)));
    }

    /** A rule over one number: from its normal form, which is for every target where the target is a fact. */
    private Logic overOneNumber(Rule rule, @Nullable Formula stated) {
        Optional<RuleLeaf> leaf = function(rule);
        if (leaf.isPresent()) {
            return table(leaf.get(), leaf.get().function(), false, UnaryOperator.identity());
        }
        Formula target = stated instanceof Formula.Target ? row.target() : stated;
        if (target == null) {
            throw new NotSaid(DmnIssue.UNIT_OPEN, "fact", input.label);
        }
        Unit unit = input.value().unit();
        Feel bound = draft.decide(
                "target",
                row.id(),
                name + "：目标值",
                "number",
                new Expression(formulas().of(target).in(unit).feel()));
        VaryingTarget varying = new VaryingTarget(
                rule, input.value(), bound, input.label, at -> function(at).map(RuleLeaf::function));
        Feel points = variable(varying.table(FormulaText.of(target, Language.ZH)));
        return new FunctionTable(
                        input.value().feel(), input.label, domain(unit), ScoreFunction.constant(Rational.ZERO), true)
                .logic(anywhere -> points);
    }

    /** The values that the input can take, as any rule over it finds them. */
    private Domain domain(Unit unit) {
        Range any = new Range(Range.End.closed(new Quantity(Rational.ZERO, unit)), null);
        Rule probe = new Bands(List.of(new Bands.Band(any, new Award(Mark.ZERO))), new Award(Mark.ZERO));
        return function(probe).map(RuleLeaf::domain).orElse(Domain.ANY);
    }

    /** The result of some logic as an operand: a decision of its own, unless it is a constant. */
    private Feel variable(Logic logic) {
        return logic instanceof Expression expression && expression.feel().constant() != null
                ? expression.feel()
                : draft.decide("part", row.id(), name, "number", logic);
    }

    private Feel variable(Rule rule) {
        return variable(rule.match(this));
    }

    private Feel mark(Mark mark) {
        return Feel.number(mark.of(row.points()));
    }

    private Fact observed() {
        return Optional.ofNullable(input.fact).orElseThrow(() -> new NotSaid(DmnIssue.OBSERVATION_CALCULATED));
    }

    private FormulaFeel formulas() {
        return new FormulaFeel(draft.inputs(), input::value, row.target());
    }

    private ConditionFeel conditions() {
        return new ConditionFeel(draft.inputs(), formulas());
    }

    @Override
    public Logic award(Award it) {
        return new Expression(mark(it.mark()));
    }

    @Override
    public Logic bands(Bands it) {
        List<RuleLeaf> leaves = leaves(it);
        if (leaves.isEmpty() || !leaves.get(0).rule().equals(it)) {
            throw new NotSaid(DmnIssue.UNIT_OPEN, "fact", input.label);
        }
        RuleLeaf first = leaves.get(0);
        if (first.scores()) {
            return overOneNumber(it, null);
        }
        // the leaf tells which band holds a value; each band's own rule gives the points
        List<Feel> outcomes = new ArrayList<>();
        it.bands().forEach(band -> outcomes.add(variable(band.outcome())));
        if (it.otherwise() != null) {
            outcomes.add(variable(it.otherwise()));
        }
        return new FunctionTable(valueOf(first).feel(), input.label, first.domain(), first.function(), false)
                .logic(shape -> outcome(shape, outcomes));
    }

    private static Feel outcome(Shape shape, List<Feel> outcomes) {
        if (shape instanceof Shape.Ambiguous ambiguous) {
            return ShapeFeel.agreed(ambiguous.candidates().stream()
                    .map(one -> outcome(one, outcomes))
                    .toList());
        }
        int number = ((Shape.Constant) shape).points().numerator().intValueExact();
        return outcomes.get(number - 1);
    }

    @Override
    public Logic steps(Steps it) {
        return overOneNumber(it, it.base());
    }

    @Override
    public Logic againstTarget(AgainstTarget it) {
        return overOneNumber(it, it.target());
    }

    @Override
    public Logic interpolation(Interpolation it) {
        return overOneNumber(it, null);
    }

    @Override
    public Logic checklist(Checklist it) {
        Fact fact = observed();
        draft.inputs().counts(fact, it.items().stream().map(Checklist.Item::id).toList(), false);
        boolean leftOut = it.inapplicable() == Checklist.Inapplicable.LEFT_OUT;
        List<Feel> earned = new ArrayList<>();
        List<Feel> applicable = new ArrayList<>();
        Rational all = Rational.ZERO;
        Rational divisor = Feel.divisor(
                it.items().stream().map(item -> item.mark().of(row.points())).toList());
        for (Checklist.Item item : it.items()) {
            Feel status = draft.inputs().item(fact, item.id(), item.text());
            Rational mark = item.mark().of(row.points()).multipliedBy(divisor);
            all = all.plus(mark);
            earned.add(Feel.of(
                    leftOut
                            ? "(if %s = \"met\" then %s else if %s = \"not met\" or %s = \"not applicable\" then 0 else null)"
                            : "(if %s = \"met\" or %s = \"not applicable\" then %s else if %s = \"not met\" then 0 else null)",
                    leftOut
                            ? new Feel[] {status, Feel.number(mark), status, status}
                            : new Feel[] {status, status, Feel.number(mark), status}));
            applicable.add(Feel.of("(if %s = \"not applicable\" then 0 else %s)", status, Feel.number(mark)));
        }
        Feel sum = Feel.of("(%s)", Feel.joined(earned, " + "));
        if (!leftOut) {
            return new Expression(sum.over(divisor));
        }
        Feel left = Feel.of("(%s)", Feel.joined(applicable, " + "));
        return new Expression(Feel.of(
                "if %s = %s then %s else if %s = 0 then %s else %s * %s / %s",
                left,
                Feel.number(all),
                sum.over(divisor),
                left,
                whenNoItemApplies,
                sum,
                Feel.number(all),
                divisor.equals(Rational.ONE) ? left : Feel.of("(%s * %s)", Feel.number(divisor), left)));
    }

    @Override
    public Logic violations(Violations it) {
        Fact fact = observed();
        draft.inputs()
                .counts(fact, it.kinds().stream().map(Violations.Kind::id).toList(), it.treatsKindsAlike(row.points()));
        List<Feel> numbers = new ArrayList<>();
        List<Feel> costs = new ArrayList<>();
        Rational divisor = Feel.divisor(marks(it));
        for (Violations.Kind kind : it.kinds()) {
            Feel number = draft.inputs().violations(fact, kind.id(), kind.text());
            numbers.add(number);
            Feel counted = kind.allowance() == 0
                    ? number
                    : Feel.of("max(0, %s - %s)", number, Feel.number(Rational.of(kind.allowance())));
            Feel cost = Feel.of("%s * %s", mark(kind.each(), divisor), counted);
            costs.add(kind.most() == null ? cost : Feel.of("min(%s, %s)", mark(kind.most(), divisor), cost));
        }
        Feel left = Feel.of(
                        "max(%s, %s - (%s))",
                        mark(it.floor(), divisor), mark(it.start(), divisor), Feel.joined(costs, " + "))
                .over(divisor);
        Feel wrong = Feel.joined(
                numbers.stream()
                        .map(number -> Feel.of("%s < 0 or floor(%s) != %s", number, number, number))
                        .toList(),
                " or ");
        Feel points = Feel.known(numbers, Feel.of("(if %s then null else %s)", wrong, left));
        return new Expression(
                it.knockOutAt() == Violations.NEVER
                        ? points
                        : Feel.of("if %s >= " + it.knockOutAt() + " then 0 else %s", found(numbers), points));
    }

    /** How many violations are known of, whatever else there may be. */
    private static Feel found(List<Feel> numbers) {
        return Feel.joined(
                numbers.stream()
                        .map(number -> Feel.of("(if %s = null then 0 else %s)", number, number))
                        .toList(),
                " + ");
    }

    /** All marks that a rule of violations states, in points. */
    private List<Rational> marks(Violations it) {
        Stream<Mark> ofKinds = it.kinds().stream()
                .flatMap(kind -> Stream.concat(Stream.of(kind.each()), Stream.ofNullable(kind.most())));
        return Stream.concat(Stream.of(it.start(), it.floor()), ofKinds)
                .map(mark -> mark.of(row.points()))
                .toList();
    }

    private Feel mark(Mark mark, Rational factor) {
        return Feel.number(mark.of(row.points()).multipliedBy(factor));
    }

    @Override
    public Logic tiers(Tiers it) {
        Fact fact = observed();
        boolean open = it.tiers().stream().anyMatch(tier -> tier.coefficients() != null);
        Rational scale = Thresholds.scale(it.tiers().stream()
                .map(Tiers.Tier::coefficients)
                .flatMap(Stream::ofNullable)
                .toList());
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(draft.inputs().option(fact), input.label, "string"));
        if (open) {
            columns.add(new Column(draft.inputs().coefficient(fact).times(scale), input.label + "：系数", "number"));
        }
        List<Line> lines = new ArrayList<>();
        for (Tiers.Tier tier : it.tiers()) {
            List<String> tests = new ArrayList<>(List.of(Feel.quoted(tier.id())));
            Feel result = tier.mark() != null
                    ? mark(tier.mark())
                    : draft.inputs().coefficient(fact).times(row.points());
            if (open) {
                tests.add(tier.coefficients() == null ? "null" : Thresholds.test(tier.coefficients(), scale));
            }
            lines.add(new Line(tests, result));
        }
        return new Table(columns, lines);
    }

    @Override
    public Logic judged(Judged it) {
        throw new NotSaid(DmnIssue.ROW_JUDGED, "text", it.text());
    }

    @Override
    public Logic clampedSum(ClampedSum it) {
        List<Feel> parts = it.parts().stream().map(this::variable).toList();
        Feel sum = Feel.of("(%s)", Feel.joined(parts, " + "));
        return new Expression(Feel.known(
                parts, sum.clamped(it.least().of(row.points()), it.most().of(row.points()))));
    }

    @Override
    public Logic choice(Choice it) {
        if (it.which() == Choice.Which.FIRST_APPLICABLE) {
            throw new NotSaid(DmnIssue.FIRST_APPLICABLE);
        }
        List<Feel> parts = it.parts().stream().map(this::variable).toList();
        String function = it.which() == Choice.Which.BEST ? "max(%s)" : "min(%s)";
        return new Expression(Feel.known(parts, Feel.of(function, Feel.joined(parts, ", "))));
    }

    @Override
    public Logic when(When it) {
        Feel rest = it.otherwise() == null ? Feel.NULL : variable(it.otherwise());
        for (int i = it.cases().size() - 1; i >= 0; i--) {
            When.Case one = it.cases().get(i);
            rest = Feel.when(condition(one.condition()), variable(one.rule()), rest);
        }
        return new Expression(rest);
    }

    private Feel condition(Condition condition) {
        return draft.decide(
                "condition",
                row.id(),
                name,
                "boolean",
                new Expression(conditions().of(condition)));
    }

    @Override
    public Logic vetoed(Vetoed it) {
        return new Expression(Feel.when(condition(it.condition()), mark(it.result()), variable(it.rule())));
    }

    @Override
    public Logic eachItem(EachItem it) {
        throw new NotSaid(DmnIssue.LIST_ITEMS_SCORED);
    }

    @Override
    public Logic on(On it) {
        return it.input() instanceof Formula.Own
                ? it.rule().match(this)
                : it.rule().match(onInput(it.input()));
    }

    private RowRules onInput(Formula other) {
        String label = FormulaText.of(other, Language.ZH);
        UnaryOperator<Rule> outer = input.inScope;
        Input inner = new Input(
                label,
                factOf(other),
                rule -> outer.apply(new On(other, rule)),
                () -> written(draft, row, label, formulas().of(other)));
        return new RowRules(draft, row, name, inner, Feel.NULL);
    }

    @Override
    public Logic roundedMark(RoundedMark it) {
        Feel part = variable(it.rule());
        return new Expression(
                part.constant() != null
                        ? Feel.number(it.rounding().apply(part.constant()))
                        : Feel.known(List.of(part), part.rounded(it.rounding())));
    }

    @Override
    public Logic extended(Extended it) {
        throw new IllegalStateException("a bonus inside another rule cannot be scored");
    }
}
