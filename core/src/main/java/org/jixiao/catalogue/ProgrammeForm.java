package org.jixiao.catalogue;

import static org.jixiao.rule.Rules.against;
import static org.jixiao.rule.Rules.eachItem;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.judged;
import static org.jixiao.rule.Rules.meets;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.tiers;
import static org.jixiao.rule.Rules.when;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jixiao.department.Operator;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.Programme;
import org.jixiao.grade.GradeScale;
import org.jixiao.measure.Direction;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.measure.StandardFacts;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Basis;
import org.jixiao.rubric.IndicatorDraft;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricDraft;
import org.jixiao.rubric.SectionDraft;
import org.jixiao.rule.Condition;
import org.jixiao.rule.EachItem;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Shortfall;
import org.jixiao.rule.Tiers;
import org.jspecify.annotations.Nullable;

/**
 * A self-evaluation form of programmes: budget execution and blocks of targets with fixed points.
 *
 * @param execution the points of budget execution
 * @param blocks the blocks of targets with their points, in the order of the form
 * @param middle the least coefficient of the middle tier, in percent
 * @param grades the grade scale, or {@code null} where the form leaves grading open
 * @param basis where the form comes from
 */
record ProgrammeForm(
        long execution,
        Map<Block, Long> blocks,
        long middle,
        @Nullable GradeScale grades,
        Basis basis) {
    static final ProgrammeForm NATIONAL = new ProgrammeForm(
            10,
            ordered(Map.entry(Block.OUTPUT, 50L), Map.entry(Block.BENEFIT, 30L), Map.entry(Block.SATISFACTION, 10L)),
            60,
            GradeScale.fourLevel(),
            Sources.PROGRAMMES);

    static final ProgrammeForm HUBEI = new ProgrammeForm(
            20,
            ordered(Map.entry(Block.OUTPUT, 40L), Map.entry(Block.BENEFIT_WITH_SATISFACTION, 40L)),
            50,
            null,
            Sources.HUBEI);

    /** A block of targets and its name. */
    enum Block {
        OUTPUT("产出指标"),
        BENEFIT("效益指标"),
        SATISFACTION("满意度指标"),
        BENEFIT_WITH_SATISFACTION("效益和满意度指标");

        private final String title;

        Block(String title) {
            this.title = title;
        }

        /** What the block measures as a whole. */
        StandardMeasure whole() {
            return switch (this) {
                case OUTPUT -> ProgrammeMeasures.OUTPUT_TARGETS_MET;
                case BENEFIT, BENEFIT_WITH_SATISFACTION -> ProgrammeMeasures.BENEFIT_TARGETS_MET;
                case SATISFACTION -> ProgrammeMeasures.SATISFACTION_TARGETS_MET;
            };
        }

        /** Where a target belongs by the words of its first two levels; a form may put satisfaction below benefit. */
        static Block of(PerformanceTarget target) {
            String levels = target.level1() + "/" + target.level2();
            if (levels.contains("满意")) {
                return SATISFACTION;
            }
            if (has(levels, "效益", "效果", "可持续", "影响")) {
                return BENEFIT;
            }
            if (has(levels, "产出", "完成", "数量", "质量", "时效", "成本")) {
                return OUTPUT;
            }
            throw new IllegalArgumentException("the target '" + target.level3() + "' has the levels '" + levels
                    + "', which belong to no block of the form: name 产出指标, 效益指标 or 满意度指标 as its first level");
        }

        private static boolean has(String levels, String... words) {
            return List.of(words).stream().anyMatch(levels::contains);
        }
    }

    @SafeVarargs
    private static Map<Block, Long> ordered(Map.Entry<Block, Long>... entries) {
        Map<Block, Long> blocks = new LinkedHashMap<>();
        for (Map.Entry<Block, Long> entry : entries) {
            blocks.put(entry.getKey(), entry.getValue());
        }
        return blocks;
    }

    /** The form without a programme: each block is scored from a list of completions. */
    RubricDraft blank(String name) {
        RubricDraft draft = draft(name);
        blocks.forEach((block, points) -> draft.section(
                block.title,
                points,
                s -> s.indicator(
                        block.title + "完成情况",
                        points,
                        i -> TemplateRows.measured(i, block.whole())
                                .scoredBy(eachItem(proportional(), EachItem.Combination.EQUAL_SHARES))
                                .wording("各项" + block.title + "平均分配分值，按完成比例得分。"))));
        return draft;
    }

    /** The form of a programme, with a row for each of its targets. */
    RubricDraft of(Programme programme) {
        RubricDraft draft = draft("项目支出绩效自评表（" + programme.name() + "）");
        Map<Block, List<TargetRow>> rows = rows(programme);
        blocks.forEach((block, points) ->
                draft.section(block.title, points, targets(rows.getOrDefault(block, List.of()), points)));
        return draft;
    }

    private RubricDraft draft(String name) {
        RubricDraft draft = Rubric.named(name)
                .section(
                        "预算执行",
                        execution,
                        s -> s.indicator(
                                "预算执行率",
                                execution,
                                i -> TemplateRows.measured(i, ProgrammeMeasures.PROGRAMME_EXECUTION_RATE)
                                        .id("budget-execution")
                                        .scoredBy(proportional())
                                        .wording("得分=预算执行率×" + execution + "分，最高不超过" + execution + "分。")))
                .basedOn(basis);
        return grades == null ? draft : draft.gradedBy(grades);
    }

    private Map<Block, List<TargetRow>> rows(Programme programme) {
        Map<Block, List<TargetRow>> rows = new LinkedHashMap<>();
        List<Fact> facts = StandardFacts.targets(programme);
        for (int i = 0; i < facts.size(); i++) {
            PerformanceTarget target = programme.targets().get(i);
            Block block = Block.of(target);
            rows.computeIfAbsent(
                            blocks.containsKey(block) ? block : Block.BENEFIT_WITH_SATISFACTION,
                            any -> new ArrayList<>())
                    .add(new TargetRow(target, facts.get(i)));
        }
        return rows;
    }

    /** The rows of a block, in sections by their second level where they have one. */
    private Consumer<SectionDraft> targets(List<TargetRow> rows, long points) {
        Map<String, List<TargetRow>> byLevel2 = new LinkedHashMap<>();
        Map<TargetRow, Rational> shares = shares(rows, Rational.of(points));
        rows.forEach(row -> byLevel2.computeIfAbsent(row.target().level2(), any -> new ArrayList<>())
                .add(row));
        return block -> byLevel2.forEach((level2, members) -> {
            Consumer<SectionDraft> body = s -> members.forEach(row ->
                    s.indicator(row.target().level3(), shares.getOrDefault(row, Rational.ZERO), row.body(middle)));
            if (level2.isBlank()) {
                body.accept(block);
            } else {
                block.section(level2, body);
            }
        });
    }

    /** Stated points stay; the rest is shared out equally in hundredths of a point, the first rows taking what is over. */
    private static Map<TargetRow, Rational> shares(List<TargetRow> rows, Rational points) {
        Map<TargetRow, Rational> shares = new LinkedHashMap<>();
        Rational rest = points;
        List<TargetRow> open = new ArrayList<>();
        for (TargetRow row : rows) {
            row.target().points().ifPresentOrElse(stated -> shares.put(row, stated), () -> open.add(row));
            rest = rest.minus(row.target().points().orElse(Rational.ZERO));
        }
        Rational hundredths = rest.max(Rational.ZERO).multipliedBy(100);
        for (int i = 0; i < open.size(); i++) {
            Rational exact = hundredths.dividedBy(Rational.of(open.size() - i));
            Rational share = i == open.size() - 1 ? exact : exact.ceiling();
            shares.put(open.get(i), share.dividedBy(Rational.HUNDRED));
            hundredths = hundredths.minus(share);
        }
        return shares;
    }

    /** A target and the fact of its actual value. */
    private record TargetRow(PerformanceTarget target, Fact fact) {
        Consumer<IndicatorDraft> body(long middle) {
            return row -> {
                row.id(fact.id()).explainedAs("年度指标值：" + target.expected());
                if (target.expected().quantity().isPresent()) {
                    number(row, target.expected().quantity().get());
                } else if (target.expected().date().isPresent()) {
                    date(row);
                } else {
                    words(row, middle);
                }
            };
        }

        private void number(IndicatorDraft row, Quantity expected) {
            Measure measure = Measure.named(fact.id(), fact.name(), expected.unit());
            if (target.operator().isEmpty()) {
                String standard = "达到指标值“" + target.expected() + "”得满分；未注明指标性质的，由评价人员评定。";
                row.measuredBy(measure)
                        .scoredBy(when(Condition.compare(Formula.own(), Comparison.EQUAL, expected), full())
                                .otherwise(judged(standard)))
                        .wording(standard);
                return;
            }
            Comparison sign = target.operator().flatMap(Operator::comparison).orElse(Comparison.EQUAL);
            row.measuredBy(measure.withDirection(direction(sign)))
                    .target(sign, expected)
                    .scoredBy(rule(sign))
                    .wording(wording(sign));
        }

        private static Direction direction(Comparison sign) {
            return switch (sign) {
                case AT_LEAST, ABOVE -> Direction.HIGHER_IS_BETTER;
                case AT_MOST, BELOW -> Direction.LOWER_IS_BETTER;
                case EQUAL -> Direction.AT_TARGET;
            };
        }

        private static Rule rule(Comparison sign) {
            return sign == Comparison.EQUAL ? meets(sign) : against(sign, Formula.target(), Shortfall.PROPORTIONAL);
        }

        private static String wording(Comparison sign) {
            return switch (sign) {
                case AT_LEAST, ABOVE -> "达到指标值得满分；未达到的，按完成值与指标值的比例得分。";
                case AT_MOST, BELOW -> "不超过指标值得满分；超过的，按指标值与完成值的比例得分。";
                case EQUAL -> "等于指标值得满分；否则不得分。";
            };
        }

        private void date(IndicatorDraft row) {
            if (target.operator().orElse(Operator.AT_MOST) == Operator.AT_MOST) {
                row.measuredBy(Measure.named(fact.id(), fact.name(), Unit.DAY)
                                .withDirection(Direction.LOWER_IS_BETTER)
                                .withFormula(Formula.daysBetween(StandardFacts.expected(fact), fact)))
                        .scoredBy(meets(Comparison.AT_MOST, Quantity.of(0, Unit.DAY)))
                        .wording("按期完成得满分；逾期不得分。");
            } else {
                String standard = "时间指标“" + target.expected() + "”由评价人员评定。";
                row.measuredBy(Measure.named(fact.id(), fact.name(), Unit.DAY))
                        .scoredBy(judged(standard))
                        .wording(standard);
            }
        }

        private void words(IndicatorDraft row, long middle) {
            row.measuredBy(Measure.named(fact.id(), fact.name(), Unit.ONE))
                    .scoredBy(tiers(
                            Tiers.Tier.open("met", "达成预期指标", between(80, 100, true)),
                            Tiers.Tier.open("partly", "部分达成预期指标并具有一定效果", between(middle, 80, false)),
                            Tiers.Tier.open("not-met", "未达成预期指标且效果较差", between(0, middle, false))))
                    .wording("达成预期指标，得分值的100%-80%（含）；部分达成预期指标并具有一定效果，得分值的80%-" + middle + "%（含）；未达成预期指标且效果较差，得分值的"
                            + middle + "%-0%。");
        }

        private static Interval between(long least, long most, boolean closed) {
            return Interval.of(new Edge(Rational.of(least, 100), true), new Edge(Rational.of(most, 100), closed));
        }
    }
}
