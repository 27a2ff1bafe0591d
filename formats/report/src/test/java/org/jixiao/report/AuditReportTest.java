package org.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.audit.Audit;
import org.jixiao.audit.Claim;
import org.jixiao.issue.Language;
import org.jixiao.report.render.MarkdownFormat;
import org.junit.jupiter.api.Test;

class AuditReportTest {
    private final Claim now = Claim.of("本年收入", "760.35万元").at("一");
    private final Claim before = Claim.of("上年收入", "1651.24万元").at("一");

    private static String markdown(String title, Audit audit, Language language) {
        return MarkdownFormat.standard().text(AuditReport.of(audit, title, language), "a");
    }

    @Test
    void tellsContradictionsFirstThenWhatRoundingExplainsThenWhatIsOpen() {
        Audit audit = Audit.builder()
                .check(
                        Claim.of("完成率", "100%").at("三").isUndeterminedBecause("预算没有列出"),
                        Claim.of("减少额", "-890.90万元").at("二").isChangeOf(now, before),
                        Claim.of("减少率", "-117.17%").at("附件1", "二").isChangeRateOf(now, before),
                        Claim.of("减少率", "-53.95%").at("一").isChangeRateOf(now, before))
                .build();
        assertThat(markdown("某局2019年度*决算*", audit, Language.ZH)).isEqualTo("""
                        # 数字核对：某局2019年度\\*决算\\*

                        共核对4处：相符1处，矛盾1处，四舍五入可以解释或需要说明1处，无法判断1处。

                        ## 一、相互矛盾

                        | 位置 | 问题和处理 | 可能的原因 |
                        | --- | --- | --- |
                        | 附件1 / 二 | “减少率”印为-117.17%，但(本年收入760.35万元 − 上年收入1651.24万元) ÷ 上年收入1651.24万元应为≈-53.95%，相差≈-63.22个百分点，超出四舍五入所能解释。请核对哪个数字有误。 | 疑以本期数本年收入760.35万元为基数，应以上期数为基数。 |

                        ## 二、四舍五入可以解释，或需要说明

                        | 位置 | 问题和处理 |
                        | --- | --- |
                        | 二 | “减少额”印为-890.90万元，但本年收入760.35万元 − 上年收入1651.24万元应为-890.89万元，相差-0.01万元，四舍五入可以解释。请核对哪个数字有误。 |

                        ## 三、无法判断

                        | 位置 | 问题和处理 |
                        | --- | --- |
                        | 三 | “完成率100%”无法判断，因为预算没有列出。请补充所缺数据。 |

                        """);
        assertThat(markdown("Accounts of 2019", audit, Language.EN))
                .startsWith("# Audit: Accounts of 2019\n\n4 identities: 1 hold, 1 contradicted, 1 explained by"
                        + " rounding or in need of a reason, 1 undetermined.\n\n## 1. Contradictions\n\n")
                .contains("| Where | What and what to do | Likely cause |", "## 3. Undetermined");
    }

    @Test
    void ofFiguresThatAgreeSaysOnlyThat() {
        Audit audit = Audit.builder().check(now.isSameAs(now)).build();
        assertThat(markdown("某局", audit, Language.ZH))
                .isEqualTo("# 数字核对：某局\n\n共核对1处：相符1处，矛盾0处，四舍五入可以解释或需要说明0处，无法判断0处。\n\n");
    }
}
