package org.jixiao.examples.quickstart;

import static org.jixiao.measure.Formula.of;
import static org.jixiao.measure.Formula.ratio;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.zero;

import org.jixiao.explain.Explanation;
import org.jixiao.issue.Language;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Rule;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;

/** A rubric of two indicators, scored and explained. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Prints the explanation.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.out.print(explained());
    }

    static String explained() {
        // README begin
        Fact staff = Fact.number("staff", "在职人员数", Unit.PERSON);
        Fact posts = Fact.number("posts", "编制数", Unit.PERSON);
        Measure control =
                Measure.named("staff-control", "在职人员控制率", Unit.PERCENT).withFormula(ratio(of(staff), of(posts)));
        Rule steps = atMost(percent(100))
                .earns(full())
                .loses(points("0.5"))
                .forEach(percentagePoints(1))
                .downTo(zero());
        Rule bands =
                atLeast(percent(95), points(5)).atLeast(percent(85), points(3)).otherwise(zero());
        Rubric rubric = Rubric.named("部门整体支出绩效自评")
                .section(
                        "投入",
                        5,
                        s -> s.indicator(
                                "在职人员控制率", 5, i -> i.measuredBy(control).scoredBy(steps)))
                .section(
                        "效果",
                        5,
                        s -> s.indicator("公众满意度", 5, i -> i.id("satisfaction").scoredBy(bands)))
                .outOf(10)
                .build();
        Facts facts = Facts.builder()
                .figure(staff, "29")
                .figure(posts, "28")
                .figure("satisfaction", "93%")
                .build();
        Evaluation result = Scorer.of(rubric).evaluate(facts);
        // README end
        return Explanation.of(result, Language.EN).toString();
    }
}
