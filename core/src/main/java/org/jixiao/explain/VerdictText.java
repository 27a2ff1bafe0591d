package org.jixiao.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.measure.ItemStatus;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.AgainstTarget;
import org.jixiao.rule.Award;
import org.jixiao.rule.Choice;
import org.jixiao.rule.Decision;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.RoundedMark;
import org.jixiao.rule.Shape;
import org.jixiao.rule.Steps;
import org.jixiao.rule.Verdict;

/** Why a rule gave what it gave, a sentence to a line. */
final class VerdictText implements Decision.Cases<List<String>> {
    private final Words words;
    private final Verdict verdict;

    private VerdictText(Words words, Verdict verdict) {
        this.words = words;
        this.verdict = verdict;
    }

    static List<String> of(Verdict verdict, Words words) {
        return verdict.decision().match(new VerdictText(words, verdict));
    }

    private Optional<Rational> points() {
        return verdict.outcome() instanceof Outcome.Scored scored ? Optional.of(scored.points()) : Optional.empty();
    }

    private String earned() {
        return points().map(words::points).orElse("?");
    }

    @Override
    public List<String> byValue(Decision.ByValue it) {
        List<String> lines = new ArrayList<>();
        lines.add(DerivationText.of(it.input(), words));
        if (it.shape().isPresent() && points().isPresent()) {
            lines.add(it.shape().get().match(new ShapeText(it)));
        } else if (it.piece().isPresent()) {
            lines.add(words.say("落在", "It lies in ") + interval(it));
        }
        verdict.parts().forEach(part -> lines.addAll(of(part, words)));
        return lines;
    }

    private String interval(Decision.ByValue it) {
        return words.interval(it.piece().orElseThrow(), unit(it));
    }

    private static Optional<Unit> unit(Decision.ByValue it) {
        return it.value().map(Quantity::unit);
    }

    /** What the piece of the rule did with the value. */
    private final class ShapeText implements Shape.Cases<String> {
        private final Decision.ByValue it;
        private final String value;
        private final String full = words.points(verdict.full());

        private ShapeText(Decision.ByValue it) {
            this.it = it;
            this.value = it.value().map(words::quantity).orElse("?");
        }

        @Override
        public String constant(Shape.Constant shape) {
            String target = it.target().map(words::quantity).orElse("");
            if (verdict.rule() instanceof AgainstTarget rule) {
                boolean met = points().filter(verdict.full()::equals).isPresent();
                String sign = rule.comparison().sign();
                return met
                        ? words.say(
                                value + "达到目标（" + sign + target + "），得" + earned(),
                                value + " meets the target (" + sign + " " + target + ") and earns " + earned())
                        : words.say(
                                value + "按目标（" + sign + target + "）得" + earned(),
                                value + " against the target (" + sign + " " + target + ") earns " + earned());
            }
            if (verdict.rule() instanceof Steps && it.steps().isPresent()) {
                String base = it.target().map(words::quantity).orElse("?");
                String steps = words.number(it.steps().get());
                return words.say(
                        value + "与" + base + "相差" + steps + "步，已达限值，得" + earned(),
                        value + " is " + steps + " step(s) from " + base + ", at the limit, and earns " + earned());
            }
            return words.say(
                    value + "属于" + interval(it) + "，得" + earned(),
                    value + " lies in " + interval(it) + " and earns " + earned());
        }

        @Override
        public String linear(Shape.Linear shape) {
            if (verdict.rule() instanceof AgainstTarget
                    && it.target().isPresent()
                    && shape.anchor().signum() == 0) {
                String target = words.quantity(it.target().get());
                return full + " × " + value + " ÷ " + target + " = " + earned();
            }
            String step = words.number(shape.slope().absolute());
            return words.say(
                    value + "在" + interval(it) + "内按比例计分（每单位" + step + "分），得" + earned(),
                    value + " lies in " + interval(it) + ", scored in proportion (" + step + " per unit): " + earned());
        }

        @Override
        public String staircase(Shape.Staircase shape) {
            Unit differences = unit(it).map(Unit::ofDifferences).orElse(Unit.ONE);
            String steps = words.number(it.steps().orElseThrow());
            String size = words.quantity(new Quantity(shape.step().absolute(), differences));
            String anchor = words.quantity(new Quantity(shape.anchor(), unit(it).orElse(Unit.ONE)));
            String change = words.number(shape.change().absolute());
            String sign = shape.change().signum() < 0 ? " − " : " + ";
            String sum = words.number(shape.points()) + sign + steps + " × " + change + " = " + earned();
            boolean above = shape.step().signum() > 0;
            String reading = shape.started()
                    ? words.say("不足一步按一步计", "a part of a step counts as one")
                    : words.say("只计完整的步数", "whole steps only");
            return words.say(
                    value + (above ? "高于" : "低于") + anchor + "，每" + size + "一步，计" + steps + "步（" + reading + "）：" + sum,
                    value + " is " + (above ? "above " : "below ") + anchor + ", " + steps + " step(s) of " + size
                            + " (" + reading + "): " + sum);
        }

        @Override
        public String reciprocal(Shape.Reciprocal shape) {
            String limit = words.quantity(new Quantity(
                    verdict.full().signum() == 0
                            ? Rational.ZERO
                            : shape.weight().dividedBy(verdict.full()),
                    unit(it).orElse(Unit.ONE)));
            return full + " × " + limit + " ÷ " + value + " = " + earned();
        }

        @Override
        public String ambiguous(Shape.Ambiguous shape) {
            return words.say(
                    value + "同时落入多档，各档得分相同，得" + earned(),
                    value + " lies in several bands that agree and earns " + earned());
        }
    }

    @Override
    public List<String> byItems(Decision.ByItems it) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "清单共" + it.total() + "项，符合" + it.met() + "项，得" + earned(),
                it.met() + " of " + it.total() + " items are met and earn " + earned()));
        for (Decision.ItemMark item : it.items()) {
            if (item.status() != ItemStatus.MET) {
                lines.add("– " + item.text() + words.say("：", ": ") + words.status(item.status()) + " ("
                        + words.number(item.earned()) + "/" + words.number(item.possible()) + ")");
            }
        }
        return lines;
    }

    @Override
    public List<String> byViolations(Decision.ByViolations it) {
        List<String> lines = new ArrayList<>();
        for (Decision.KindCost kind : it.kinds()) {
            if (kind.found() > 0) {
                String name = kind.text().isEmpty() ? "" : words.say("（" + kind.text() + "）", " (" + kind.text() + ")");
                lines.add(words.say(
                        "发现" + kind.found() + "起" + name + "，计" + kind.counted() + "起，扣" + words.points(kind.cost()),
                        kind.found() + " found" + name + ", " + kind.counted() + " count: minus "
                                + words.points(kind.cost())));
            }
        }
        if (lines.isEmpty()) {
            lines.add(words.say("未发现扣分情形，得" + earned(), "Nothing to deduct for was found: " + earned()));
        } else {
            lines.add(
                    it.knockedOut()
                            ? words.say("次数过多，不得分", "So many that nothing is earned")
                            : words.say("得" + earned(), "This leaves " + earned()));
        }
        return lines;
    }

    @Override
    public List<String> byTier(Decision.ByTier it) {
        String coefficient = it.coefficient()
                .map(share ->
                        words.say("，系数", ", coefficient ") + words.number(share.multipliedBy(Rational.HUNDRED)) + "%")
                .orElse("");
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "评定为“" + it.text() + "”" + coefficient + "，得" + earned(),
                "Judged '" + it.text() + "'" + coefficient + ": " + earned()));
        it.reason().ifPresent(lines::add);
        return lines;
    }

    @Override
    public List<String> reported(Decision.Reported it) {
        String points = words.points(it.points());
        String checked = switch (it.attainability()) {
            case POSSIBLE -> words.say("评分标准可以得出该分", "the rule can give it");
            case IMPOSSIBLE -> words.say("按评分标准得不出该分", "the rule cannot give it");
            case UNDETERMINED -> words.say("无法判断评分标准能否得出该分", "whether the rule can give it is not decided");
        };
        return List.of(words.say(
                "填报得分" + points + "，报告未提供计算依据；" + checked,
                "Reported score of " + points + ", no figures given; " + checked));
    }

    @Override
    public List<String> byCondition(Decision.ByCondition it) {
        List<String> lines = new ArrayList<>();
        lines.add(it.condition()
                .map(condition -> words.say("符合条件：", "The case holds: ") + ConditionText.of(condition, words))
                .orElse(words.say("属于其他情况", "Everything else")));
        verdict.parts().forEach(part -> lines.addAll(of(part, words)));
        return lines;
    }

    @Override
    public List<String> vetoed(Decision.ByVeto it) {
        return List.of(words.say(
                "一票否决（" + it.reason() + "）：" + ConditionText.of(it.condition(), words) + "，得" + earned(),
                "Knocked out (" + it.reason() + "): " + ConditionText.of(it.condition(), words) + "; " + earned()));
    }

    @Override
    public List<String> byParts(Decision.ByParts it) {
        List<String> lines = new ArrayList<>();
        if (it.deciding() >= 0) {
            lines.addAll(of(verdict.parts().get(it.deciding()), words));
            if (verdict.rule() instanceof Choice choice) {
                lines.add(chosen(choice.which(), it.deciding() + 1));
            } else if (verdict.rule() instanceof RoundedMark rounded) {
                lines.add(words.say(
                        "保留" + rounded.rounding().digits() + "位小数，得" + earned(),
                        "Rounded to " + rounded.rounding().digits() + " decimals: " + earned()));
            }
            return lines;
        }
        for (int i = 0; i < verdict.parts().size(); i++) {
            Verdict part = verdict.parts().get(i);
            String label = i < it.labels().size() ? it.labels().get(i) : String.valueOf(i + 1);
            lines.add("– " + label + words.say("：", ": ")
                    + of(part, words).stream().collect(Collectors.joining(words.say("；", "; "))));
        }
        points().ifPresent(points -> lines.add(words.say("合计得" + earned(), "Together " + earned())));
        return lines;
    }

    private String chosen(Choice.Which which, int number) {
        return switch (which) {
            case BEST -> words.say("就高，取第" + number + "项", "The best counts: number " + number);
            case WORST -> words.say("就低，取第" + number + "项", "The worst counts: number " + number);
            case FIRST_APPLICABLE -> words.say("取第一个适用的：第" + number + "项", "The first that applies: number " + number);
        };
    }

    @Override
    public List<String> none(Decision.None it) {
        return verdict.rule() instanceof Award ? List.of(words.say("得" + earned(), "Earns " + earned())) : List.of();
    }
}
