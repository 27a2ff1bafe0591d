package org.jixiao.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.grade.GradeScale;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
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
import org.jixiao.rule.Overshoot;
import org.jixiao.rule.Range;
import org.jixiao.rule.RoundedMark;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleInputs;
import org.jixiao.rule.Rules;
import org.jixiao.rule.Shortfall;
import org.jixiao.rule.StepSize;
import org.jixiao.rule.Steps;
import org.jixiao.rule.Tiers;
import org.jixiao.rule.Vetoed;
import org.jixiao.rule.Violations;
import org.jixiao.rule.When;

/**
 * Writes a rule as a bureau would: clauses in order, then what holds for all of them. The phrases are those of the
 * lexicon that leave nothing open, so that the sentence reads back as the same rule.
 */
final class RulePrinter implements Rule.Cases<RulePrinter.Sentence> {
    private static final String ITEMS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    /** A sentence in the making: its clauses, and what is said once for all of them. */
    record Sentence(List<String> clauses, Set<String> provisions) {
        static Sentence of(String... clauses) {
            return new Sentence(List.of(clauses), Set.of());
        }

        Sentence with(String... more) {
            Set<String> all = new LinkedHashSet<>(provisions);
            all.addAll(List.of(more));
            return new Sentence(clauses, all);
        }

        Sentence before(String clause) {
            List<String> all = new ArrayList<>(List.of(clause));
            all.addAll(clauses);
            return new Sentence(all, provisions);
        }

        @Override
        public String toString() {
            String joined = String.join("；", clauses);
            return provisions.isEmpty() ? joined + "。" : joined + "，" + String.join("，", provisions) + "。";
        }
    }

    /** A part without a phrase, on its way to the answer. */
    static final class Unprintable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient NotPrintable why;

        Unprintable(Rule part, String reason) {
            super(reason, null, false, false);
            this.why = new NotPrintable(part, reason);
        }

        NotPrintable why() {
            return why;
        }
    }

    /** 90分（含）以上为优，80分（含）至90分（不含）为良，…. */
    static String print(GradeScale scale) {
        List<String> grades = new ArrayList<>();
        for (GradeScale.Band band : scale.bands()) {
            Interval totals = band.totals();
            String lower = totals.lower().map(RulePrinter::total).orElse(null);
            String upper = totals.upper().map(RulePrinter::total).orElse(null);
            String range = lower == null && upper == null
                    ? ""
                    : upper == null ? lower + "以上" : lower == null ? upper + "以下" : lower + "至" + upper;
            grades.add(range + "为" + band.grade().name());
        }
        return String.join("，", grades) + "。";
    }

    private static String total(Edge edge) {
        return edge.at() + "分" + (edge.closed() ? "（含）" : "（不含）");
    }

    static String print(Rule rule) {
        return rule.match(new RulePrinter()).toString();
    }

    // --- marks and values -------------------------------------------------------------------------------------------

    private static String earns(Mark mark, Rule rule) {
        if (mark.equals(Mark.ZERO)) {
            return "不得分";
        }
        if (mark.equals(Mark.FULL)) {
            return "得满分";
        }
        if (mark.share().signum() == 0 && mark.absolute().signum() > 0) {
            return "得" + decimal(mark.absolute(), rule) + "分";
        }
        if (mark.absolute().signum() == 0 && mark.share().signum() > 0) {
            return "得分值的" + decimal(mark.share().multipliedBy(Rational.HUNDRED), rule) + "%";
        }
        if (mark.share().equals(Rational.ONE) && mark.absolute().signum() < 0) {
            return "扣" + decimal(mark.absolute().negated(), rule) + "分";
        }
        throw new Unprintable(rule, "the mark " + mark + " has no usual phrase");
    }

    private static String loses(Mark mark, Rule rule) {
        if (mark.share().signum() == 0) {
            return "扣" + decimal(mark.absolute(), rule) + "分";
        }
        if (mark.absolute().signum() == 0) {
            return "扣分值的" + decimal(mark.share().multipliedBy(Rational.HUNDRED), rule) + "%";
        }
        throw new Unprintable(rule, "the deduction " + mark + " has no usual phrase");
    }

    private static String decimal(Rational number, Rule rule) {
        String text = number.toString();
        if (text.contains("/")) {
            throw new Unprintable(rule, "the number " + number + " is no decimal");
        }
        return text;
    }

    private static String value(Quantity quantity, Rule rule) {
        decimal(quantity.value(), rule);
        return quantity.toString();
    }

    private static String words(String text, Rule rule) {
        boolean plain = !text.isBlank()
                && Lexer.tokens(SourceText.of(text)).stream()
                        .allMatch(token -> token.kind().standsInText()
                                || token.is(
                                        Kind.AT_LEAST,
                                        Kind.AT_MOST,
                                        Kind.ABOVE,
                                        Kind.BELOW,
                                        Kind.EQUAL,
                                        Kind.OR_MORE,
                                        Kind.OR_LESS,
                                        Kind.DASH,
                                        Kind.INCLUDED));
        if (!plain) {
            throw new Unprintable(rule, "the words '" + text + "' would be read as part of the scoring");
        }
        return text;
    }

    // --- bands ------------------------------------------------------------------------------------------------------

    @Override
    public Sentence bands(Bands it) {
        List<String> clauses = new ArrayList<>();
        Set<String> provisions = new LinkedHashSet<>();
        for (Bands.Band band : it.bands()) {
            clauses.add(range(band.range(), it) + "的，" + outcome(band, provisions));
        }
        if (it.otherwise() != null) {
            clauses.add(rest(it.otherwise(), provisions));
        }
        return new Sentence(clauses, provisions);
    }

    private String rest(Rule otherwise, Set<String> provisions) {
        if (otherwise instanceof Steps || otherwise instanceof Bands) {
            Sentence inner = otherwise.match(this);
            provisions.addAll(inner.provisions());
            return String.join("；", inner.clauses());
        }
        return "其余" + outcome(otherwise, provisions);
    }

    private static String range(Range range, Rule rule) {
        Range.End lower = range.lower();
        Range.End upper = range.upper();
        if (lower == null && upper == null) {
            throw new Unprintable(rule, "a band of all values has no usual phrase");
        }
        if (lower != null && upper != null && lower.at().compareTo(upper.at()) == 0) {
            return "等于" + value(lower.at(), rule);
        }
        if (upper == null && lower != null) {
            return lower.closed() ? value(lower.at(), rule) + "（含）以上" : "超过" + value(lower.at(), rule);
        }
        if (lower == null && upper != null) {
            return upper.closed() ? value(upper.at(), rule) + "（含）以下" : "低于" + value(upper.at(), rule);
        }
        return end(Objects.requireNonNull(lower), rule) + "至" + end(Objects.requireNonNull(upper), rule);
    }

    private static String end(Range.End end, Rule rule) {
        return value(end.at(), rule) + (end.closed() ? "（含）" : "（不含）");
    }

    private static String outcome(Bands.Band band, Set<String> provisions) {
        Range range = band.range();
        boolean spans = band.outcome() instanceof Interpolation line
                && range.lower() != null
                && range.upper() != null
                && range.lower().at().compareTo(line.from()) == 0
                && range.upper().at().compareTo(line.to()) == 0;
        if (!spans) {
            return outcome(band.outcome(), provisions);
        }
        Interpolation line = (Interpolation) band.outcome();
        boolean points =
                line.atFrom().share().signum() == 0 && line.atTo().share().signum() == 0;
        return points
                        && line.atFrom().absolute().signum() > 0
                        && line.atTo().absolute().signum() > 0
                ? "在" + decimal(line.atFrom().absolute(), line) + "分至"
                        + decimal(line.atTo().absolute(), line) + "分之间按比例得分"
                : "采用插值法得分";
    }

    /** What a band earns; what steps say for all goes to the provisions. */
    private static String outcome(Rule rule, Set<String> provisions) {
        if (rule instanceof Award award) {
            return earns(award.mark(), rule);
        }
        if (rule instanceof Interpolation line) {
            boolean rises = line.atFrom().equals(Mark.ZERO) && line.atTo().equals(Mark.FULL);
            boolean falls = line.atFrom().equals(Mark.FULL) && line.atTo().equals(Mark.ZERO);
            return rises ? "得分=" + linear(line) : falls ? "得分=" + falling(line) : "采用插值法得分";
        }
        if (rule instanceof AgainstTarget target && target.overshoot().equals(Overshoot.IGNORED)) {
            return proportion(target);
        }
        if (rule instanceof Steps steps && steps.base() instanceof Formula.Constant base) {
            String start =
                    steps.start().equals(Mark.FULL) ? "" : "在" + decimal(points(steps.start(), rule), rule) + "分的基础上";
            String standard = value(base.quantity(), rule);
            provisions.addAll(stepProvisions(steps));
            String change = steps.change().direction() < 0
                    ? loses(steps.change().negated(), rule)
                    : "加" + decimal(steps.change().absolute(), rule) + "分";
            return start + each(steps) + standard + size(steps) + change;
        }
        throw new Unprintable(rule, "a " + rule.getClass().getSimpleName() + " inside bands has no usual phrase");
    }

    private static Rational points(Mark mark, Rule rule) {
        if (mark.share().signum() != 0) {
            throw new Unprintable(rule, "the start " + mark + " has no usual phrase");
        }
        return mark.absolute();
    }

    private static String proportion(AgainstTarget target) {
        boolean floor = target.comparison() == Comparison.AT_LEAST;
        if (target.equals(Rules.proportional()) || target.equals(Rules.completion())) {
            return "按完成率得分";
        }
        boolean constant = target.target() instanceof Formula.Constant;
        if (floor && target.shortfall().equals(Shortfall.PROPORTIONAL) && constant) {
            return "按实际值与" + value(((Formula.Constant) target.target()).quantity(), target) + "的比例得分";
        }
        boolean ceiling = target.comparison() == Comparison.AT_MOST;
        if (ceiling && target.shortfall().equals(Shortfall.PROPORTIONAL)) {
            return constant
                    ? "以" + value(((Formula.Constant) target.target()).quantity(), target) + "与实际值的比值乘以分值计分"
                    : "得分=目标值/实际值×分值";
        }
        if (ceiling && target.shortfall().equals(Shortfall.EXCESS)) {
            return "按超出比例扣分";
        }
        throw new Unprintable(target, "this proportion has no usual phrase");
    }

    /** A line from nothing to all as a formula. */
    private static String linear(Interpolation line) {
        Quantity width = new Quantity(
                line.to().in(line.from().unit()).minus(line.from().value()),
                line.from().unit());
        String from = value(line.from(), line);
        boolean fromZero = line.from().value().signum() == 0;
        boolean negative = line.from().value().signum() < 0;
        String top = fromZero
                ? "实际值"
                : negative
                        ? "（实际值+" + value(line.from().multipliedBy(Rational.of(-1)), line) + "）"
                        : "（实际值-" + from + "）";
        return top + "/" + value(width, line) + "×分值";
    }

    /** A line from all to nothing as a formula. */
    private static String falling(Interpolation line) {
        Quantity width = new Quantity(
                line.to().in(line.from().unit()).minus(line.from().value()),
                line.from().unit());
        return "（" + value(line.to(), line) + "-实际值）/" + value(width, line) + "×分值";
    }

    // --- steps ------------------------------------------------------------------------------------------------------

    @Override
    public Sentence steps(Steps it) {
        if (isEarning(it)) {
            return earning(it);
        }
        String base = base(it);
        String good = switch (it.side()) {
            case ABOVE -> "不超过" + base;
            case BELOW -> "不低于" + base;
            case BOTH -> "等于" + base;
        };
        String change = it.change().direction() < 0
                ? loses(it.change().negated(), it)
                : "加" + decimal(it.change().absolute(), it) + "分";
        String standard =
                it.base() instanceof Formula.Constant constant ? "以" + value(constant.quantity(), it) + "为基准，" : "";
        return new Sentence(
                List.of(standard + good + "的" + earns(it.start(), it), each(it) + base + size(it) + change),
                stepProvisions(it));
    }

    private static String base(Steps steps) {
        if (steps.base() instanceof Formula.Constant) {
            return "基准";
        }
        if (steps.base() instanceof Formula.Target) {
            return "目标值";
        }
        throw new Unprintable(steps, "steps from another figure have no usual phrase");
    }

    private static String each(Steps steps) {
        return switch (steps.side()) {
            case ABOVE -> "每超过";
            case BELOW -> "每低于";
            case BOTH -> "每偏离";
        };
    }

    private static String size(Steps steps) {
        return steps.step() instanceof StepSize.Fixed fixed
                ? value(fixed.quantity(), steps)
                : "的" + decimal(((StepSize.ShareOfBase) steps.step()).share().multipliedBy(Rational.HUNDRED), steps)
                        + "%";
    }

    private static Set<String> stepProvisions(Steps steps) {
        String size = steps.step() instanceof StepSize.Fixed
                ? size(steps)
                : size(steps).substring(1);
        Set<String> provisions = new LinkedHashSet<>();
        provisions.add(
                switch (steps.partial()) {
                    case WHOLE -> "不足" + size + "的不计";
                    case STARTED -> "不足" + size + "的按" + size + "计算";
                    case PRO_RATA -> "不足" + size + "的按比例计算";
                });
        provisions.add(steps.change().direction() < 0 ? floor(steps.start(), steps.limit(), steps) : cap(steps));
        return provisions;
    }

    private static String floor(Mark start, Mark limit, Rule rule) {
        if (limit.equals(Mark.ZERO)) {
            return "扣至0分为止";
        }
        Mark loss = start.minus(limit);
        if (loss.share().signum() == 0 && loss.absolute().signum() > 0) {
            return "最多扣" + decimal(loss.absolute(), rule) + "分";
        }
        if (limit.share().signum() == 0) {
            return "扣至" + decimal(limit.absolute(), rule) + "分为止";
        }
        throw new Unprintable(rule, "the floor " + limit + " has no usual phrase");
    }

    private static String cap(Steps steps) {
        Mark gain = steps.limit().minus(steps.start());
        if (gain.share().signum() == 0 && gain.absolute().signum() > 0) {
            return "最多加" + decimal(gain.absolute(), steps) + "分";
        }
        throw new Unprintable(steps, "the cap " + steps.limit() + " has no usual phrase");
    }

    private static boolean isEarning(Steps steps) {
        return steps.start().equals(Mark.ZERO)
                && steps.change().direction() > 0
                && steps.side() == Steps.Side.ABOVE
                && steps.base() instanceof Formula.Constant base
                && base.quantity().value().signum() == 0
                && steps.step() instanceof StepSize.Fixed fixed
                && fixed.quantity().value().equals(Rational.ONE);
    }

    private static Sentence earning(Steps steps) {
        Unit unit = ((StepSize.Fixed) steps.step()).quantity().unit();
        String cap = steps.limit().equals(Mark.FULL)
                ? "得满分为止"
                : "最多得" + decimal(steps.limit().absolute(), steps) + "分";
        return Sentence.of("每有1" + unit.symbol() + earns(steps.change(), steps)).with(cap);
    }

    // --- targets and lines ------------------------------------------------------------------------------------------

    @Override
    public Sentence againstTarget(AgainstTarget it) {
        if (it.equals(Rules.proportional())) {
            return Sentence.of("得分=完成率×分值");
        }
        if (it.equals(Rules.completion())) {
            return Sentence.of("得分=实际值/目标值×分值");
        }
        if (it.equals(Rules.reverse())) {
            return Sentence.of("得分=目标值/实际值×分值");
        }
        if (it.overshoot() instanceof Overshoot.Fixed beyond) {
            return overshot(it, beyond);
        }
        if (!it.overshoot().equals(Overshoot.IGNORED)) {
            throw new Unprintable(it, "less in proportion beyond the target has no usual phrase");
        }
        String met = switch (it.comparison()) {
            case AT_LEAST -> "不低于";
            case AT_MOST -> "不超过";
            case EQUAL -> "等于";
            case ABOVE -> "超过";
            case BELOW -> "低于";
        };
        if (!(it.target() instanceof Formula.Constant) && !(it.target() instanceof Formula.Target)) {
            throw new Unprintable(it, "a target that is another figure has no usual phrase");
        }
        String target =
                it.target() instanceof Formula.Constant constant ? "目标值为" + value(constant.quantity(), it) + "，" : "";
        return Sentence.of(target + met + "目标值的得满分，否则" + shortfall(it));
    }

    private static Sentence overshot(AgainstTarget it, Overshoot.Fixed beyond) {
        if (it.comparison() != Comparison.AT_LEAST || !(it.target() instanceof Formula.Target)) {
            throw new Unprintable(it, "overshoot of this target has no usual phrase");
        }
        String limit = decimal(beyond.limit().multipliedBy(Rational.HUNDRED), it);
        return Sentence.of("达到目标值的得满分", "超过目标值的" + limit + "%的，" + earns(beyond.mark(), it), "未达到目标值的" + shortfall(it));
    }

    private static String shortfall(AgainstTarget it) {
        if (it.shortfall() instanceof Shortfall.Fixed fixed) {
            return earns(fixed.mark(), it);
        }
        boolean floor = it.comparison().holds(1);
        if (it.shortfall() instanceof Shortfall.Proportional) {
            return floor ? "按完成比例得分" : "得分=目标值/实际值×分值";
        }
        return "按超出比例扣分";
    }

    @Override
    public Sentence interpolation(Interpolation it) {
        String from = value(it.from(), it);
        String to = value(it.to(), it);
        return Sentence.of(
                from + "（含）以下的" + earns(it.atFrom(), it),
                to + "（含）以上的" + earns(it.atTo(), it),
                from + "至" + to + "之间的采用插值法得分");
    }

    // --- lists and counts -------------------------------------------------------------------------------------------

    private static String item(int index, Rule rule) {
        if (index >= ITEMS.length()) {
            throw new Unprintable(rule, "a list of more than " + ITEMS.length() + " items has no usual marks");
        }
        return ITEMS.substring(index, index + 1);
    }

    @Override
    public Sentence checklist(Checklist it) {
        List<String> clauses = new ArrayList<>();
        for (Checklist.Item one : it.items()) {
            int index = clauses.size();
            clauses.add((index == 0 ? "逐项计分：" : "") + item(index, it) + words(one.text(), it) + "，"
                    + earns(one.mark(), it));
        }
        Sentence sentence = new Sentence(clauses, Set.of());
        return it.inapplicable() == Checklist.Inapplicable.LEFT_OUT
                ? sentence.with("不适用的要点不计入，其分值由其余要点按比例分担")
                : sentence;
    }

    @Override
    public Sentence violations(Violations it) {
        List<String> clauses = new ArrayList<>();
        boolean alike = it.kinds().stream()
                .allMatch(kind ->
                        kind.each().equals(it.kinds().get(0).each()) && kind.most() == null && kind.allowance() == 0);
        if (it.kinds().size() > 1 && alike) {
            for (Violations.Kind kind : it.kinds()) {
                clauses.add(item(clauses.size(), it) + words(kind.text(), it));
            }
        }
        long allowance = it.kinds().get(0).allowance();
        if (allowance > 0 && it.kinds().size() == 1) {
            clauses.add("不超过" + allowance + "例的" + earns(it.start(), it));
        } else if (!it.start().equals(Mark.FULL)) {
            clauses.add("没有的" + earns(it.start(), it));
        }
        if (it.kinds().size() > 1 && alike) {
            clauses.add("以上每有一项不符合的" + loses(it.kinds().get(0).each(), it));
        } else {
            it.kinds().forEach(kind -> clauses.add(kind(kind, it)));
        }
        if (it.knockOutAt() != Violations.NEVER) {
            clauses.add(it.knockOutAt() + "例（含）以上的不得分");
        }
        return new Sentence(clauses, Set.of(floor(it.start(), it.floor(), it)));
    }

    private static String kind(Violations.Kind kind, Violations rule) {
        String text = words(kind.text(), rule);
        if (kind.most() == null) {
            return "每有一例" + text + "的" + loses(kind.each(), rule);
        }
        if (kind.allowance() > 0) {
            throw new Unprintable(rule, "a cap of its own for a kind with free cases has no usual phrase");
        }
        if (!kind.most().equals(kind.each())) {
            return "每有一例" + text + "的" + loses(kind.each(), rule) + "，最多" + loses(kind.most(), rule);
        }
        return text + "的，" + (kind.each().equals(Mark.FULL) ? "不得分" : loses(kind.each(), rule));
    }

    @Override
    public Sentence tiers(Tiers it) {
        List<String> clauses = new ArrayList<>();
        for (Tiers.Tier tier : it.tiers()) {
            String prefix = clauses.isEmpty() ? "分档计分：" : "";
            String text = tier.text().equals("其余情况") ? "其余" : words(tier.text(), it) + "的，";
            clauses.add(prefix + text + (tier.mark() == null ? shares(tier) : earns(tier.mark(), it)));
        }
        return new Sentence(clauses, Set.of());
    }

    private static String shares(Tiers.Tier tier) {
        Interval shares = Objects.requireNonNull(tier.coefficients());
        return "按分值的" + share(shares.upper().orElseThrow()) + "-"
                + share(shares.lower().orElseThrow()) + "给分";
    }

    private static String share(Edge edge) {
        return edge.at().multipliedBy(Rational.HUNDRED) + "%" + (edge.closed() ? "（含）" : "（不含）");
    }

    @Override
    public Sentence clampedSum(ClampedSum it) {
        boolean capped = it.parts().size() == 1 && it.least().equals(Mark.ZERO);
        if (capped && it.parts().get(0) instanceof Checklist list) {
            Mark each = list.items().get(0).mark();
            if (list.items().stream().allMatch(one -> one.mark().equals(each))) {
                String items = list.items().stream()
                        .map(one -> item(list.items().indexOf(one), it) + words(one.text(), it))
                        .collect(Collectors.joining("；"));
                return Sentence.of("以下每项加" + decimal(each.absolute(), it) + "分，" + capOf(it) + "：" + items);
            }
        }
        boolean floored = it.parts().size() == 1 && !(it.parts().get(0) instanceof On);
        if (floored) {
            return floored(it);
        }
        if (it.parts().get(0) instanceof Award start) {
            return balance(it, start);
        }
        boolean weighed =
                it.parts().stream().allMatch(part -> part instanceof On on && on.rule() instanceof Interpolation);
        if (weighed) {
            return Sentence.of("得分="
                    + it.parts().stream().map(part -> weighed((On) part, it)).collect(Collectors.joining("+")));
        }
        List<String> clauses = new ArrayList<>();
        for (Rule part : it.parts()) {
            boolean counts = part instanceof On on
                    && on.input() instanceof Formula.Observed
                    && on.rule() instanceof Steps steps
                    && isEarning(steps);
            if (!counts) {
                throw new Unprintable(it, "a sum of such parts has no usual phrase");
            }
            Steps steps = (Steps) ((On) part).rule();
            String name = ((Formula.Observed) ((On) part).input()).fact().name();
            clauses.add(words(name, it) + "的每"
                    + ((StepSize.Fixed) steps.step()).quantity().unit().symbol() + "加"
                    + decimal(steps.change().absolute(), it) + "分");
        }
        return new Sentence(clauses, Set.of(capOf(it)));
    }

    /** A rule whose marks end above zero or below full points. */
    private Sentence floored(ClampedSum it) {
        Sentence inner = it.parts().get(0).match(this);
        if (!it.most().equals(Mark.FULL)) {
            inner = inner.with("最高得" + decimal(points(it.most(), it), it) + "分");
        }
        return it.least().equals(Mark.ZERO) ? inner : inner.with(floor(Mark.FULL, it.least(), it));
    }

    /** 基础分3分；每有1个…加0.5分；每有1起…扣1分. */
    private static Sentence balance(ClampedSum it, Award start) {
        List<String> clauses = new ArrayList<>(List.of("基础分" + decimal(points(start.mark(), it), it) + "分"));
        for (Rule part : it.parts().subList(1, it.parts().size())) {
            boolean counts = part instanceof On on
                    && on.input() instanceof Formula.Observed
                    && on.rule() instanceof Steps steps
                    && steps.start().equals(Mark.ZERO)
                    && steps.step() instanceof StepSize.Fixed;
            if (!counts) {
                throw new Unprintable(it, "a sum of such parts has no usual phrase");
            }
            On on = (On) part;
            Steps steps = (Steps) on.rule();
            boolean loses = steps.change().direction() < 0;
            String change =
                    loses ? loses(steps.change().negated(), it) : "加" + decimal(points(steps.change(), it), it) + "分";
            Mark most = loses ? steps.limit().negated() : steps.limit();
            boolean limited = most.share().signum() == 0;
            clauses.add("每有1"
                    + ((StepSize.Fixed) steps.step()).quantity().unit().symbol()
                    + words(((Formula.Observed) on.input()).fact().name(), it) + change
                    + (limited ? "，最多" + (loses ? "扣" : "加") + decimal(most.absolute(), it) + "分" : ""));
        }
        Sentence sentence = new Sentence(clauses, Set.of(floor(Mark.FULL, it.least(), it)));
        return it.most().equals(Mark.FULL)
                ? sentence.with("得满分为止")
                : sentence.with("最高得" + decimal(points(it.most(), it), it) + "分");
    }

    private static String weighed(On part, ClampedSum sum) {
        Interpolation line = (Interpolation) part.rule();
        boolean plain = part.input() instanceof Formula.Observed
                && line.atFrom().equals(Mark.ZERO)
                && line.from().value().signum() == 0
                && line.to().value().equals(Rational.HUNDRED);
        if (!plain) {
            throw new Unprintable(sum, "a sum of such parts has no usual phrase");
        }
        String name = words(((Formula.Observed) part.input()).fact().name(), sum);
        String most = decimal(points(line.atTo(), sum), sum);
        return name + "×" + most + (line.to().unit().equals(Unit.POINT) ? "%" : "分");
    }

    private static String capOf(ClampedSum sum) {
        return sum.most().equals(Mark.FULL)
                ? "得满分为止"
                : "累计加分不超过" + decimal(sum.most().absolute(), sum) + "分";
    }

    // --- around other rules -----------------------------------------------------------------------------------------

    @Override
    public Sentence eachItem(EachItem it) {
        boolean scaled = it.combination() == EachItem.Combination.MEAN
                && it.rule() instanceof Interpolation line
                && line.from().unit().equals(Unit.POINT)
                && line.to().value().equals(Rational.HUNDRED)
                && !line.atTo().equals(Mark.FULL);
        if (scaled) {
            Mark top = ((Interpolation) it.rule()).atTo();
            return Sentence.of("各项得分（百分制）的平均值×" + decimal(points(top, it), it) + "%为本项得分");
        }
        if (it.rule() instanceof Judged && it.combination() == EachItem.Combination.MEAN) {
            return Sentence.of("得分为各项评分的平均值");
        }
        boolean scores = it.combination() == EachItem.Combination.WEIGHTED
                && it.rule() instanceof Interpolation line
                && line.from().unit().equals(Unit.POINT)
                && line.to().value().equals(Rational.HUNDRED);
        if (scores) {
            Mark top = ((Interpolation) it.rule()).atTo();
            String to = top.equals(Mark.FULL) ? "" : "，折算为" + decimal(top.absolute(), it) + "分";
            return Sentence.of("各项得分（百分制）按金额加权平均" + to);
        }
        String combined = switch (it.combination()) {
            case MEAN -> "取平均值";
            case WEIGHTED -> "按权重取加权平均值";
            case EQUAL_SHARES -> "相加，分值由各项平均分摊";
        };
        Sentence inner = it.rule().match(this);
        List<String> clauses = new ArrayList<>(inner.clauses());
        clauses.set(0, "逐项按下列标准计分后" + combined + "：" + clauses.get(0));
        return new Sentence(clauses, inner.provisions());
    }

    @Override
    public Sentence on(On it) {
        if (it.input() instanceof Formula.Absolute absolute && absolute.of() instanceof Formula.Own) {
            Sentence inner = it.rule().match(this);
            List<String> clauses = new ArrayList<>(inner.clauses());
            clauses.set(0, "按绝对值计，" + clauses.get(0));
            return new Sentence(clauses, inner.provisions());
        }
        if (it.input() instanceof Formula.Aggregate list && list.how() == Formula.Aggregation.TRIMMED_MEAN) {
            return Sentence.of("去掉一个最高分和一个最低分后，取其余评分的平均值");
        }
        boolean mean = it.input() instanceof Formula.Aggregate list
                && list.how() == Formula.Aggregation.MEAN
                && it.rule().equals(Rules.proportional());
        if (mean) {
            return Sentence.of("得分=各项完成率的平均值×分值");
        }
        if (it.input() instanceof Formula.Aggregate list) {
            return averaged(list, it);
        }
        throw new Unprintable(it, "a rule on this input has no usual phrase");
    }

    /** 取各项完成率的平均值：…: the mean first, then what it earns. */
    private Sentence averaged(Formula.Aggregate list, On it) {
        boolean rates = RuleInputs.of(it.rule())
                .unit()
                .map(unit -> unit.convertsTo(Unit.PERCENT))
                .orElse(true);
        String mean = switch (list.how()) {
            case MEAN -> rates ? "取各项完成率的平均值：" : "取各项得分的平均值：";
            case WEIGHTED_MEAN -> rates ? "以各项金额为权重计算加权平均完成率，" : "";
            default -> "";
        };
        if (mean.isEmpty()) {
            throw new Unprintable(it, "a rule on this aggregate has no usual phrase");
        }
        Sentence inner = it.rule().match(this);
        List<String> clauses = new ArrayList<>(inner.clauses());
        clauses.set(0, mean + clauses.get(0));
        return new Sentence(clauses, inner.provisions());
    }

    @Override
    public Sentence vetoed(Vetoed it) {
        boolean happened = it.condition() instanceof Condition.Compare compare
                && compare.comparison() == Comparison.ABOVE
                && compare.left() instanceof Formula.Observed observed
                && observed.fact().name().equals(it.reason());
        if (!happened || !it.result().equals(Mark.ZERO)) {
            throw new Unprintable(it, "a veto on this condition has no usual phrase");
        }
        return it.rule().match(this).before(words(it.reason(), it) + "的，本项不得分");
    }

    @Override
    public Sentence roundedMark(RoundedMark it) {
        if (it.rounding().mode() != java.math.RoundingMode.HALF_UP) {
            throw new Unprintable(it, "only commercial rounding (四舍五入) has a usual phrase");
        }
        String digits = it.rounding().digits() == 0
                ? "结果四舍五入取整数"
                : "结果四舍五入保留" + it.rounding().digits() + "位小数";
        return it.rule().match(this).with(digits);
    }

    @Override
    public Sentence extended(Extended it) {
        return it.rule().match(this);
    }

    @Override
    public Sentence award(Award it) {
        throw new Unprintable(it, "a mark that is always given has no usual phrase");
    }

    @Override
    public Sentence judged(Judged it) {
        throw new Unprintable(it, "a mark left to judgement is no executable standard");
    }

    @Override
    public Sentence choice(Choice it) {
        throw new Unprintable(it, "a choice between several rules is written as several rows");
    }

    @Override
    public Sentence when(When it) {
        List<String> clauses = new ArrayList<>();
        for (When.Case one : it.cases()) {
            if (!(one.rule() instanceof Award award)) {
                throw new Unprintable(it, "a rule under a condition on named facts has no usual phrase");
            }
            clauses.add(condition(one.condition(), it) + "的，" + earns(award.mark(), it));
        }
        if (it.otherwise() instanceof Award award) {
            clauses.add("其余" + earns(award.mark(), it));
        } else if (it.otherwise() != null) {
            throw new Unprintable(it, "a rule for all other cases has no usual phrase");
        }
        return new Sentence(clauses, Set.of());
    }

    private static String condition(Condition condition, Rule rule) {
        if (condition instanceof Condition.AllOf all) {
            return joined(all.parts(), "且", rule);
        }
        if (condition instanceof Condition.AnyOf any) {
            return joined(any.parts(), "或", rule);
        }
        boolean plain = condition instanceof Condition.Compare compare
                && compare.left() instanceof Formula.Observed
                && compare.right() instanceof Formula.Constant;
        if (!plain) {
            throw new Unprintable(rule, "this condition has no usual phrase");
        }
        Condition.Compare compare = (Condition.Compare) condition;
        String name = words(((Formula.Observed) compare.left()).fact().name(), rule);
        String operator = switch (compare.comparison()) {
            case AT_LEAST -> "不低于";
            case AT_MOST -> "不超过";
            case ABOVE -> "高于";
            case BELOW -> "低于";
            case EQUAL -> "等于";
        };
        return name + operator + value(((Formula.Constant) compare.right()).quantity(), rule);
    }

    private static String joined(List<Condition> parts, String word, Rule rule) {
        return parts.stream().map(part -> condition(part, rule)).collect(Collectors.joining(word));
    }
}
