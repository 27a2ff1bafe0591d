package org.jixiao.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.audit.Agreement;
import org.jixiao.audit.Audit;
import org.jixiao.audit.Finding;
import org.jixiao.audit.Identity;
import org.jixiao.audit.Reconciliation;
import org.jixiao.audit.ScoreByRule;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Rational;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the audit finds in the five reports: everything that their figures can show, and nothing else. */
class ReportAuditTest {
    private static final List<String> WHAT = List.of(
            "claim", "statement", "label", "name", "text", "figure", "grade", "total", "score", "expected", "reported");
    private static final List<String> AGAINST =
            List.of("recomputed", "figures", "texts", "unmet", "open", "bound", "target", "reason", "lost");

    /** Every identity of every report, with all claims of its report. */
    static Stream<Arguments> identities() {
        return Reports.all().stream()
                .flatMap(report ->
                        report.audit().identities().stream().map(identity -> Arguments.of(identity, report.audit())));
    }

    private static List<org.jixiao.audit.Claim> claims(Audit audit) {
        return audit.identities().stream()
                .flatMap(identity -> identity.claims().stream())
                .distinct()
                .toList();
    }

    private static String found(Report report) {
        return report.audit().findings().stream().map(ReportAuditTest::row).collect(Collectors.joining("\n", "", "\n"));
    }

    /** How bad, where, what and how printed, what it was held against or the recomputed value, and the likely cause. */
    private static String row(Finding finding) {
        List<String> path = finding.place().path();
        return finding.agreement() + " " + path.get(path.size() - 1) + ": " + argument(finding, "", WHAT)
                + argument(finding, " ", List.of("printed"))
                + argument(finding, " | ", AGAINST)
                + finding.cause()
                        .map(cause ->
                                " <- " + cause.code().id() + cause.arguments().values())
                        .orElse("");
    }

    private static String argument(Finding finding, String before, List<String> names) {
        return names.stream()
                .filter(finding.issue().arguments()::containsKey)
                .findFirst()
                .map(name -> before + finding.issue().arguments().get(name))
                .orElse("");
    }

    @Nested
    class Finds {
        @Test
        void inAnning() {
            assertThat(found(AnningReport.report())).isEqualTo("""
                    HIGH 年末结转结余: 年末结转结余 32.96万元 | 29.63万元 <- cause-gap[3.33万元]
                    HIGH 四（二）具体绩效分析: 年度预算完成率 100% | ≈88.47%
                    UNDETERMINED 四（二）具体绩效分析: 基本支出预算执行率100% | 基本支出的预算没有列出
                    UNDETERMINED 四（二）具体绩效分析: 项目支出预算执行率100% | 项目支出的预算没有列出
                    LOW 一（七）固定资产: 固定资产净值增减额 -9.03万元 | -9.04万元
                    UNDETERMINED 一（七）固定资产: 处置资产净值减少额-7.68万元 | 7.68万元是原值减少额，处置资产的净值没有列出
                    HIGH 一（三）工作完成情况: 医保电子凭证激活率（按参保人数） 90.53% | ≈87.52% <- cause-other-base[≈29.80万人]
                    HIGH 一（三）工作完成情况: 医保电子凭证激活率（按参保目标人数） 90.53% | ≈89.05% <- cause-other-base[≈29.80万人]
                    HIGH 一（六）政府采购: 所依据的政府采购目录年度 | 2021 (一（六）政府采购), 2023 (标题)
                    HIGH 2: 《云南省行政事业单位国有资产管理办法》文号 | 云政办发〔2008〕173号 (一（七）固定资产 / 2), 云政办规〔2020〕3号 (一（七）固定资产 / 3)
                    UNDETERMINED 安宁市医疗保障局2023年部门整体支出: 99.5分
                    """);
        }

        @Test
        void inZizhou() {
            assertThat(found(ZizhouReport.report())).isEqualTo("""
                    UNDETERMINED 子洲县部门整体支出绩效自评表: 优秀
                    HIGH 打击欺诈骗保督查: 10
                    HIGH 特慢病鉴定和审核: 6
                    HIGH 医保政策宣传: 9
                    HIGH 社会效益: 12 | 3
                    LOW 资产总额: 资产总额 41.98万元 | 固定资产净值41.98万元
                    HIGH 标题: 年度 | 2023 (标题), 2023 (三（一）概况), 2022 (一、自评表 / 表末)
                    HIGH 三（四）问题及改进: 各项绩效目标均已实现 | 社会效益 12/15; 社会公众或服务对象满意度 3/5
                    HIGH 二、评价小组: 评价小组中的本单位人员 7人 | 实有人员6人
                    UNDETERMINED 三（一）概况: 基本支出1610.1692万元 | 实有人员只有6人，基本支出所含人员的范围没有列出
                    """);
        }

        @Test
        void inNingde() {
            assertThat(found(NingdeReport.report())).isEqualTo("""
                    UNDETERMINED 医保工作经费支出绩效自评（2017年度）: 优秀
                    HIGH 产出数量: 产出数量分值 18分 | 16分 <- cause-gap[2分]
                    HIGH 产出数量: 产出数量得分 14分 | 12分 <- cause-gap[2分]
                    LOW 整理档案资料册数: 1970册 | ≥600册
                    HIGH 三（三）1.（2）项目立项: 期初编制目标数6个，实际完成6个，完成率100% | 邮寄个人账户账单人次 ≥10.82万人次 / 5.45万人次; 支付生育保险待遇金额 <1412万元 / 1985.53万元; 服务对象满意度 >96% / 92%
                    UNDETERMINED 三（三）1.（3）资金落实: 财政投入乘数得分2分 | 评分标准没有列出，而乘数为0得满分
                    """);
        }

        @Test
        void inGuangzhou() {
            assertThat(found(GuangzhouReport.report())).isEqualTo("""
                    HIGH 部门整体支出绩效自评表（2022年度）: 总分 98.35分 | 83.35分 <- cause-gap[15分]
                    HIGH 管理效率: 管理效率分值 50.00分 | 35分 <- cause-gap[15分]
                    UNDETERMINED 采购管理: 采购意向公开合规性
                    HIGH 部门基本情况: 未能完成原因：无 | 完成的产出目标12项
                    HIGH 部门基本情况: 事业发展支出（表头错列，按用途划分） 146640.39万元 | 145933.85万元 <- cause-gap[706.54万元]
                    HIGH 管理效率: 公用经费控制率 -8.75% | 0% <- cause-ratio-for-change[91.25%]
                    """);
        }

        @Test
        void inMiyi() {
            assertThat(found(MiyiReport.report())).isEqualTo("""
                    HIGH 决算数: 社会保障和就业支出 225.05万元 | 244.16万元 <- cause-part-too-many[其他人力资源和社会保障管理事务支出19.12万元]
                    HIGH 决算数: 卫生健康支出 13.73万元 | 27.74万元 <- cause-part-too-many[其他卫生健康支出14.00万元]
                    UNDETERMINED 贫困人口参保率: ≥100%
                    UNDETERMINED 政策知晓率: ≥95%
                    UNDETERMINED 建档立卡贫困人口满意度: ≥95%
                    UNDETERMINED 城乡居民参保率: ≥98%
                    UNDETERMINED 贫困人口参保率: ≥98%
                    UNDETERMINED 政策知晓率: ≥95%
                    UNDETERMINED 建档立卡贫困人口满意度: ≥95%
                    UNDETERMINED 建档立卡贫困人口在县域内的住院报销比例（政策范围内）: 大于等于90%
                    UNDETERMINED 医疗待遇报销平均时限: 小于等于20日
                    UNDETERMINED 建档立卡贫困户健康扶贫政策知晓率: 大于等于95%
                    LOW 代缴建档立卡贫困人口门诊享受人次: 25266人次 | ≥15000人次
                    LOW 代缴建档立卡贫困人口住院享受人次: 7107人次 | ≥4800人次
                    UNDETERMINED 参保人员满意度: ≥95%
                    UNDETERMINED 参保受益建档立卡贫困人口满意度: 95%以上
                    LOW 一、收支决算总体情况: 支出增减额 -903.38万元 | -903.39万元
                    HIGH 二、收支情况: 收入减少额 -904.89万元 | -890.89万元 <- cause-other-figure[一般公共预算财政拨款746.35万元, 本年收入760.35万元]
                    HIGH 二、收支情况: 收入减少率 -117.17% | ≈-53.95% <- cause-divided-by-new[本年收入760.35万元]
                    HIGH 二、收支情况: 收入减少率 -117.17% | -100%
                    HIGH 四、财政拨款收支: 财政拨款收入 | 760.35万元 (四、财政拨款收支), 746.35万元 (二、收入决算)
                    HIGH 三、支出决算: 项目支出 | 491.76万元 (三、支出决算), 491.77万元 (附件1 / 二、收支情况)
                    LOW 二、收支情况: 财政资金支出 747.11万元 | 747.1万元
                    HIGH 二、收支情况: 社会保险经办机构支出 | 5.24万元 (附件1 / 二、收支情况), 5.23万元 (五、一般公共预算支出)
                    HIGH 五、一般公共预算支出: 一般公共预算财政拨款支出 | 746.35万元 (五、一般公共预算支出), 747.1万元 (五、一般公共预算支出 / （二）结构)
                    LOW （三）具体情况: 卫生健康支出（不计其他卫生健康支出） 13.73万元 | 13.74万元
                    HIGH （三）具体情况: 一般公共预算支出完成预算100% | 其他卫生健康支出完成预算0%
                    LOW 七、“三公”经费: 公务接待费增减率 -43.88% | ≈-43.48%
                    LOW 七、“三公”经费: 公务接待费 0.39万元 | 0.38万元
                    HIGH （二）主要工作成效: 查处违规定点医疗机构 | 14家 (（二）主要工作成效), 15家 (附件1 / 1.部门支出绩效)
                    HIGH 四（一）完成情况: 代缴个人缴费 397.47万元 | 387.98万元 <- cause-part-left-out[省级财政结算补助9.49万元]
                    HIGH 二（二）2.资金到位: 转入市医保基金账户 394.47万元 | 397.47万元 <- cause-digit[397.47万元]
                    HIGH 十、其他重要事项: 省级预拨 136.78万元 | 146.267万元 <- cause-part-left-out[省级财政结算补助9.49万元]
                    HIGH 2.专项预算: 困难群众代缴资金 226.01万元 | 225.925万元
                    HIGH 2.专项预算: 困难群众代缴资金 | 226.01万元 (附件1 / 2.专项预算), 225.84万元 (附件1 / 二、收支情况)
                    HIGH 1.项目绩效目标完成情况: 反映绩效目标完成情况的项目 | 2个 (十、其他重要事项 / 1.项目绩效目标完成情况), 1个 (十、其他重要事项)
                    HIGH 四（二）效益: 贫困人口门诊人次 | 25266人次 (附件2 / 四（二）效益), 24416人次 (附件1 / 1.部门支出绩效)
                    HIGH 四（二）效益: 贫困人口住院人次 | 7107人次 (附件2 / 四（二）效益), 5227人次 (附件1 / 1.部门支出绩效)
                    UNDETERMINED 四（一）评价结论: 圆满完成了上级下达的目标任务 | 其中：省级代缴人数 18067人 / 13297人; 建档立卡贫困人口在县域内的住院报销比例（政策范围内） =100% / 大于等于90%; 医疗待遇报销平均时限 <=2天 / 小于等于20日; 参保人员满意度 ≥95% / –
                    UNDETERMINED 米易县医疗保障事务中心2019年部门整体支出: 95分
                    """);
        }
    }

    @Nested
    class Reconciles {
        private Reconciliation reconciled(Report report) {
            return Reconciliation.of(
                    report.published(),
                    Reports.evaluated(report.sheet().orElseThrow().asPublished(), report.facts()));
        }

        @Test
        void zizhouWhollyByItsRows() {
            Reconciliation zizhou = reconciled(ZizhouReport.report());
            assertThat(zizhou.possibleTotals()).hasToString("[95, 95]");
            assertThat(zizhou.missingScore()).contains(Rational.ZERO);
            assertThat(zizhou.gaps()).isEmpty();
        }

        @Test
        void ningdeButForARowOfTwoPoints() {
            Reconciliation ningde = reconciled(NingdeReport.report());
            assertThat(ningde.possibleTotals()).hasToString("[88, 90]");
            assertThat(ningde.missingScore()).contains(Rational.of(2));
            assertThat(ningde.gaps()).singleElement().satisfies(gap -> {
                assertThat(gap.place()).hasToString("医保工作经费支出绩效自评（2017年度） / 产出与效益 / 产出数量");
                assertThat(gap.points()).isEqualTo(Rational.of(2));
                assertThat(gap.score()).contains(Rational.of(2));
            });
        }

        @Test
        void guangzhouButForRowsOfFifteenPointsWhichMustHaveBeenFull() {
            Reconciliation guangzhou = reconciled(GuangzhouReport.report());
            assertThat(guangzhou.possibleTotals()).hasToString("[83.35, 98.35]");
            assertThat(guangzhou.missingScore()).contains(Rational.of(15));
            assertThat(guangzhou.gaps()).singleElement().satisfies(gap -> {
                assertThat(gap.place()).hasToString("部门整体支出绩效自评表（2022年度） / 管理效率");
                assertThat(gap.points()).isEqualTo(Rational.of(15));
                assertThat(gap.score()).isEmpty();
            });
        }

        @Test
        void zizhousScoresWithTheCorrectedRules() {
            Report zizhou = ZizhouReport.report();
            Audit corrected = Audit.builder()
                    .published(
                            zizhou.published(),
                            Reports.evaluated(zizhou.sheet().orElseThrow().corrected(), zizhou.facts()))
                    .build();
            assertThat(corrected.identities()).hasAtLeastOneElementOfType(ScoreByRule.class);
            assertThat(corrected.findings())
                    .noneMatch(finding -> finding.issue().code().id().startsWith("reported-"));
        }
    }

    @Nested
    class EachIdentity {
        @ParameterizedTest
        @MethodSource("org.jixiao.examples.reports.ReportAuditTest#identities")
        void thatIsFoundOutHoldsOnceItsFigureIsCorrected(Identity identity, Audit audit) {
            if (identity.check(claims(audit)).isEmpty()) {
                return;
            }
            Corrected.of(identity)
                    .ifPresent(corrected -> assertThat(corrected.check(claims(audit)))
                            .as("%s, corrected", corrected)
                            .isEmpty());
        }

        @ParameterizedTest
        @MethodSource("org.jixiao.examples.reports.ReportAuditTest#identities")
        void thatHoldsIsFoundOutOnceAFigureIsBroken(Identity identity, Audit audit) {
            if (identity.check(claims(audit)).isPresent()) {
                return;
            }
            Broken.of(identity)
                    .forEach(broken -> assertThat(broken.check(claims(audit)))
                            .as("%s, broken", broken)
                            .get()
                            .extracting(Finding::agreement)
                            .isIn(Agreement.HIGH, Agreement.LOW));
        }

        @Test
        void isCorrectedOrBrokenUnlessItLacksSomethingFromOutside() {
            List<Identity> all = Reports.all().stream()
                    .flatMap(report -> report.audit().identities().stream())
                    .toList();
            assertThat(all.stream()
                            .filter(identity -> identity.check(List.of()).isPresent())
                            .filter(identity -> Corrected.of(identity).isEmpty())
                            .map(identity -> identity.getClass().getSimpleName())
                            .distinct())
                    .containsExactlyInAnyOrder("Unresolved", "ScoreByRule");
            assertThat(all.stream()
                            .filter(identity -> identity.check(List.of()).isEmpty())
                            .filter(identity -> Broken.of(identity).isEmpty())
                            .map(identity -> identity.getClass().getSimpleName())
                            .distinct())
                    .containsExactlyInAnyOrder("ScoreByRule", "ReportedTarget");
        }
    }

    @Test
    void everyFindingIsSaidInBothLanguagesWithItsPlace() {
        assertThat(Reports.all())
                .flatExtracting(report -> report.audit().findings())
                .allSatisfy(finding -> {
                    assertThat(finding.place().path()).isNotEmpty();
                    for (Language language : Language.values()) {
                        assertThat(finding.message(language))
                                .startsWith(finding.place().toString())
                                .doesNotContain("{", "@");
                    }
                });
    }
}
