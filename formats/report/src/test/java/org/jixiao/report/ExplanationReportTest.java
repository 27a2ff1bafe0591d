package org.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.zero;

import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Language;
import org.jixiao.measure.Facts;
import org.jixiao.report.model.Drawing;
import org.jixiao.report.render.MarkdownFormat;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricDraft;
import org.jixiao.rule.Rules;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;
import org.junit.jupiter.api.Test;

class ExplanationReportTest {
    private final Rubric rubric = Rubric.named("自评|表")
            .section("投入", 60, s -> s.indicator("执行率", 60, i -> i.id("a").scoredBy(proportional())))
            .section(
                    "效果",
                    40,
                    s -> s.indicator(
                            "满意度",
                            40,
                            i -> i.id("b")
                                    .scoredBy(atLeast(percent(90), full())
                                            .atLeast(percent(60), points(30))
                                            .otherwise(zero()))))
            .gradedBy(GradeScale.fourLevel())
            .build();

    private String markdown(Facts facts) {
        return MarkdownFormat.standard()
                .text(ExplanationReport.of(Scorer.of(rubric).evaluate(facts), Language.EN), "e");
    }

    @Test
    void tells_of_each_row_what_decided_it_and_the_points_lost_most_first() {
        assertThat(markdown(
                        Facts.builder().figure("a", "90%").figure("b", "75%").build()))
                .isEqualTo("""
                        # Explanation: 自评\\|表

                        Total: 84 / 100, grade 良 (good) (2 rows computed, 0 reported)

                        ![Figure 1 Overview of the scores](e-1.svg)

                        | Indicator | Points | Score |
                        | --- | ---: | ---: |
                        | 执行率 | 60 | 54 |
                        | 满意度 | 40 | 30 |

                        ## 1. What decided each row

                        | Indicator | Points | Score | Why |
                        | --- | ---: | ---: | --- |
                        | 执行率 | 60 | 54 | 执行率 90%<br>60 points × 90% ÷ 100% = 54 points |
                        | 满意度 | 40 | 30 | 满意度 75%<br>75% lies in [60%, 90%) and earns 30 points |

                        ## 2. Standards

                        | Indicator | Standard |
                        | --- | --- |
                        | 执行率 | 得分=完成率×分值。 |
                        | 满意度 | 90%（含）以上的，得满分；60%（含）至90%（不含）的，得30分；其余不得分。 |

                        ## 3. Points lost, most first

                        | Indicator | Lost | Why |
                        | --- | ---: | --- |
                        | 满意度 | 10 | 75% lies in [60%, 90%) |
                        | 执行率 | 6 | 90% misses 100% |

                        """);
    }

    @Test
    void says_what_is_missing() {
        assertThat(markdown(Facts.builder().figure("a", "90%").build()))
                .contains("| 满意度 | 40 | 0～40 |")
                .contains("## 4. Worth knowing");
    }

    @Test
    void draws_sections_where_there_are_too_many_rows_for_one_picture() {
        RubricDraft draft = Rubric.named("大表").outOf(60);
        for (int section = 0; section < 6; section++) {
            String name = "部分" + section;
            draft.section(name, s -> {
                for (int i = 0; i < 10; i++) {
                    s.indicator(name + "指标" + i, 1, row -> row.scoredBy(Rules.proportional()));
                }
            });
        }
        Evaluation evaluation =
                Scorer.of(draft.build()).evaluate(Facts.builder().build());

        Drawing overview = ScoreOverview.of(evaluation, "概览").orElseThrow();

        assertThat(((Drawing.Scores) overview).bars()).hasSize(6);
        assertThat(overview.data(Language.ZH).rows()).hasSize(7);
    }
}
