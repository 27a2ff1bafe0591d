package org.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.exactly;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.zero;

import org.jixiao.issue.Language;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Unit;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.render.MarkdownFormat;
import org.jixiao.review.RubricReview;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Range;
import org.jixiao.rule.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReviewReportTest {
    private static final Rule GAP = exactly(percent(0), points(3))
            .atMost(percent(10), points(2))
            .in(Range.upTo(percent(20), percent(30)), points(1))
            .above(percent(30), zero());

    private static final Rubric RUBRIC = Rubric.named("表 <A|B>")
            .section(
                    "过程",
                    10,
                    s -> s.indicator(
                                    "预算调整率",
                                    5,
                                    i -> i.id("adjustment")
                                            .measuredBy(Measure.named("adjustment", "预算调整率", Unit.PERCENT)
                                                    .withDomain(Domain.NOT_NEGATIVE))
                                            .wording("=0，计3分；≤10%，计2分；>30%，不得分")
                                            .scoredBy(GAP))
                            .indicator("制度", 5, i -> i.id("rules").scoredBy(checklist(full(), "健全"))))
            .build();

    @Nested
    class A_report {
        private final ReportDocument report = ReviewReport.of(RubricReview.of(RUBRIC), Language.ZH);

        @Test
        void says_what_to_mend_then_what_is_worth_knowing_then_shows_each_rule() {
            assertThat(MarkdownFormat.standard().text(report, "r")).isEqualTo("""
                            # 评分标准审查：表 &lt;A\\|B&gt;

                            共2个指标，10分；需处理3处，供参考2处。

                            ## 一、需要处理

                            | 程度 | 位置 | 问题和处理 |
                            | :---: | --- | --- |
                            | 错误 | 整个体系 | 各部分分值合计10分，但标明100分；请更正，或补上相差的90分。 |
                            | 错误 | 过程 / 预算调整率 | 对(10%, 20%]（如15%）没有规定；请补上缺少的档次，或调整相邻档次的界限。 |
                            | 警告 | 过程 / 预算调整率 | 按评分标准无论如何得不到本行的5分，最高只有3分；请核对标准或分值。 |

                            ## 二、供参考

                            | 位置 | 情况 |
                            | --- | --- |
                            | 整个体系 | 指标体系没有等级标准；如报告要写等级，请列明。 |
                            | 整个体系 | 指标体系以及其中2行没有注明依据；请注明出处。 |

                            ## 三、各指标图示

                            实心点：含该值；空心点：不含；斜线：没有规定；红色虚线：属于多档。

                            ### （一）预算调整率

                            \\=0，计3分；≤10%，计2分；&gt;30%，不得分

                            ![图1 预算调整率](r-1.svg)

                            | 值 | 得分 |
                            | --- | --- |
                            | 0% | 3 |
                            | (0%, 10%] | 2 |
                            | (10%, 20%] | 未规定 |
                            | (20%, 30%] | 1 |
                            | (30%, +∞) | 0 |

                            """);
        }

        @Test
        void has_a_picture_for_each_rule_over_a_number() {
            assertThat(MarkdownFormat.standard().files(report, "r").keySet()).containsExactly("r-1.svg", "r.md");
            assertThat(MarkdownFormat.standard().text(ReviewReport.of(RubricReview.of(RUBRIC), Language.EN), "r"))
                    .contains(
                            "## 1. To mend",
                            "| error | 过程 / 预算调整率 | Nothing is said for (10%, 20%]",
                            "| (10%, 20%] | nothing said |");
        }
    }
}
