package org.jixiao.examples.reports;

import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.zero;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jixiao.grade.GradeScale;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation.Checked;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricDraft;
import org.jixiao.rubric.SectionDraft;
import org.jixiao.rule.Rule;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;

/**
 * A rubric of three levels and sixty rows that no form of the library was made for, with figures of which some are missing.
 * The same seed gives the same sheet.
 */
final class RandomSheet {
    private static final int ROWS = 60;
    private static final List<String> WORDS = List.of(
            "投入", "过程", "产出", "效益", "管理", "服务", "制度", "执行", "质量", "时效", "成本", "公开", "采购", "资产", "绩效", "满意", "监督", "整改");

    private final Random random;
    private final Facts.Builder facts = Facts.builder();
    private int rows;

    private RandomSheet(long seed) {
        this.random = new Random(seed);
    }

    static Evaluation evaluated(long seed) {
        RandomSheet sheet = new RandomSheet(seed);
        Rubric rubric = sheet.rubric();
        return Scorer.of(rubric).evaluate(sheet.facts.build());
    }

    private Rubric rubric() {
        RubricDraft draft = Rubric.named("随机生成的三级指标体系").outOf(ROWS * 2);
        int section = 0;
        while (rows < ROWS) {
            section++;
            int groups = 1 + random.nextInt(4);
            String name = section + " " + name(2);
            List<Integer> sizes = new ArrayList<>();
            int left = ROWS - rows;
            for (int i = 0; i < groups && left > 0; i++) {
                int size = Math.min(left, 1 + random.nextInt(6));
                sizes.add(size);
                left -= size;
            }
            int first = section;
            draft.section(name, s -> sizes.forEach(size -> group(s, first, size)));
        }
        return draft.gradedBy(GradeScale.passFail()).build();
    }

    private void group(SectionDraft section, int number, int size) {
        section.section(number + "." + (rows + 1) + " " + name(3), g -> {
            for (int i = 0; i < size; i++) {
                row(g);
            }
        });
    }

    private void row(SectionDraft group) {
        rows++;
        String id = "row-" + rows;
        int kind = random.nextInt(4);
        group.indicator(
                rows + " " + name(2 + random.nextInt(4)), 2, i -> i.id(id).scoredBy(rule(kind)));
        if (random.nextInt(8) > 0) {
            if (kind == 3) {
                facts.put(id, Checked.count(1 + random.nextInt(2), 2));
            } else {
                facts.figure(id, 40 + random.nextInt(90) + "." + random.nextInt(100) + "%");
            }
        }
        if (random.nextInt(3) == 0) {
            facts.remark(id, "与年初安排相比，" + name(6) + "没有全部完成。", "下年加强" + name(2) + "。");
        }
    }

    private static Rule rule(int kind) {
        return switch (kind) {
            case 0 ->
                atLeast(percent(95), points(2)).atLeast(percent(80), points(1)).otherwise(zero());
            case 1 ->
                atMost(percent(100))
                        .earns(full())
                        .loses(points("0.1"))
                        .forEach(percentagePoints(1))
                        .downTo(zero());
            case 2 -> proportional();
            default -> checklist(points(1), "制度健全", "执行到位");
        };
    }

    private String name(int words) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words; i++) {
            name.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return name.toString();
    }
}
