package org.jixiao.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.audit.Audit;
import org.jixiao.audit.Claim;
import org.jixiao.audit.Finding;
import org.jixiao.audit.GradeOfTotal;
import org.jixiao.audit.Identity;
import org.jixiao.audit.ImpliedBase;
import org.jixiao.audit.Reconciliation;
import org.jixiao.audit.SameFigure;
import org.jixiao.audit.ScoreByRule;
import org.jixiao.explain.Explanation;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Rational;
import org.jixiao.scoring.Evaluation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the audit finds in the five reports: everything that their figures can show, and nothing else. */
class ReportAuditTest {
    private static final List<String> WHAT = List.of(
            "claim", "statement", "label", "name", "text", "figure", "grade", "total", "score", "expected", "reported");
    private static final List<String> AGAINST =
            List.of("recomputed", "figures", "texts", "unmet", "open", "bound", "target", "reason", "lost");

    private static List<Claim> claims(Audit audit) {
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
                    HIGH 一（五）资金来源及使用: 年初预算支出 1165.24万元 | 1030.86万元 <- cause-gap[134.38万元]
                    HIGH 四（二）具体绩效分析: 年度预算完成率 100% | ≈88.47%
                    UNDETERMINED 四（二）具体绩效分析: 基本支出预算执行率100% | 基本支出的预算没有列出
                    UNDETERMINED 四（二）具体绩效分析: 项目支出预算执行率100% | 项目支出的预算没有列出
                    LOW 一（七）固定资产: 固定资产净值增减额 -9.03万元 | -9.04万元
                    UNDETERMINED 一（七）固定资产: 处置资产净值减少额-7.68万元 | 7.68万元是原值减少额，处置资产的净值没有列出
                    HIGH 一（三）工作完成情况: 医保电子凭证激活率（按参保人数） 90.53% | ≈87.52% <- cause-other-base[≈29.80万人]
                    HIGH 一（三）工作完成情况: 医保电子凭证激活率（按参保目标人数） 90.53% | ≈89.05% <- cause-other-base[≈29.80万人]
                    HIGH 一（六）政府采购: 所依据的政府采购目录年度 | 2021 (一（六）政府采购); 2023 (标题)
                    HIGH 2: 《云南省行政事业单位国有资产管理办法》文号 | 云政办发〔2008〕173号 (一（七）固定资产 / 2); 云政办规〔2020〕3号 (一（七）固定资产 / 3)
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
                    HIGH 标题: 年度 | 2023 (标题); 2023 (三（一）概况); 2022 (一、自评表 / 表末)
                    HIGH 社会公众或服务对象满意度: 部分工作未全面开展的原因 | 工作人员影响 (一、自评表 / 社会公众或服务对象满意度); 疫情影响 (三（三）评价等次)
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
                    HIGH 部门基本情况: 未能完成原因：无 | 完成的产出目标12项 / 产出目标13项
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
                    HIGH 四、财政拨款收支: 财政拨款收入 | 760.35万元 (四、财政拨款收支); 746.35万元 (二、收入决算)
                    HIGH 三、支出决算: 项目支出 | 491.76万元 (三、支出决算); 491.77万元 (附件1 / 二、收支情况)
                    LOW 二、收支情况: 财政资金支出 747.11万元 | 747.1万元
                    HIGH 二、收支情况: 社会保险经办机构支出 | 5.24万元 (附件1 / 二、收支情况); 5.23万元 (五、一般公共预算支出)
                    HIGH 五、一般公共预算支出: 一般公共预算财政拨款支出 | 746.35万元 (五、一般公共预算支出); 747.1万元 (五、一般公共预算支出 / （二）结构)
                    HIGH （三）具体情况: 其他卫生健康支出 14万元 | 0万元
                    LOW （三）具体情况: 卫生健康支出（不计其他卫生健康支出） 13.73万元 | 13.74万元
                    HIGH （三）具体情况: 一般公共预算支出完成预算100% | 其他卫生健康支出完成预算0% / 全部100%
                    LOW 七、“三公”经费: 公务接待费增减率 -43.88% | ≈-43.48%
                    LOW 七、“三公”经费: 公务接待费 0.39万元 | 0.38万元
                    HIGH （二）主要工作成效: 查处违规定点医疗机构 | 14家 (（二）主要工作成效); 15家 (附件1 / 1.部门支出绩效)
                    HIGH 四（一）完成情况: 代缴个人缴费 397.47万元 | 387.98万元 <- cause-part-left-out[省级财政结算补助9.49万元]
                    HIGH 二（二）2.资金到位: 转入市医保基金账户 394.47万元 | 397.47万元 <- cause-digit[转入市医保基金账户394.47万元, 397.47万元]
                    HIGH 十、其他重要事项: 省级预拨 136.78万元 | 146.267万元 <- cause-part-left-out[省级财政结算补助9.49万元]
                    HIGH 2.专项预算: 困难群众代缴资金 226.01万元 | 225.925万元
                    HIGH 2.专项预算: 困难群众代缴资金 | 226.01万元 (附件1 / 2.专项预算); 225.84万元 (附件1 / 二、收支情况)
                    HIGH 1.项目绩效目标完成情况: 反映绩效目标完成情况的项目 | 2个 (十、其他重要事项 / 1.项目绩效目标完成情况); 1个 (十、其他重要事项)
                    HIGH 四（二）效益: 贫困人口门诊人次 | 25266人次 (附件2 / 四（二）效益); 24416人次 (附件1 / 1.部门支出绩效)
                    HIGH 四（二）效益: 贫困人口住院人次 | 7107人次 (附件2 / 四（二）效益); 5227人次 (附件1 / 1.部门支出绩效)
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

    /** What the reports print and what checks out, as identities that hold. */
    @Nested
    class Confirms {
        private List<String> held(Report report) {
            Audit audit = report.audit();
            return audit.identities().stream()
                    .filter(identity -> identity.check(claims(audit)).isEmpty())
                    .map(identity -> shown(report, identity))
                    .toList();
        }

        @Test
        void inAnning() {
            assertThat(held(AnningReport.report()))
                    .contains(
                            "支出合计1030.86万元 = 基本支出839.02万元 + 项目支出191.84万元",
                            "实际采购金额31.04万元 = 复印纸采购1.24万元 + 第三方监管服务采购29.80万元",
                            "参保人数30.82万人 = 职工参保12.59万人 + 居民参保18.23万人",
                            "参保目标完成率101.75% = 参保人数30.82万人 ÷ 参保目标人数30.29万人",
                            "异地就医联网结算750415人次 = 省内异地联网结算736685人次 + 跨省异地直接结算13730人次",
                            "跨省异地直接结算率97.85% = 跨省异地直接结算13730人次 ÷ (跨省异地直接结算13730人次 + 跨省异地手工结算302人次)",
                            "异地直接结算定点医药机构44家 = 定点医疗机构17家 + 定点零售药店27家",
                            "移交问题线索7件 = 移交卫健局3件 + 移交市场监管局3件 + 移交公安局1件",
                            "医保基金支出69380.32万元 = 职工医保基金支出52034.92万元 + 居民医保基金支出14788.81万元 + 居民大病支出1891.92万元"
                                    + " + 医疗救助支出498.54万元 + 退休医疗照顾支出48.45万元 + 离休补助支出117.68万元",
                            "长期护理保险申请人数增长率43.93% <- 申请人数593人",
                            "失能等级评定人数增长率57.26% <- 评定人数552人",
                            "村卫生室门诊结算目标完成率109.87% <- 村卫生室门诊结算10987人次",
                            "中心内设机构数10个 = 办公室、综合业务科、城镇职工参保科、城乡居民参保科、审核科、结算科、稽核科、基金财务管理科、" + "长期护理保险管理科、定点医药机构管理科10个",
                            "固定资产原值增减额-7.68万元 = 处置报废资产-7.68万元");
        }

        @Test
        void inZizhou() {
            assertThat(held(ZizhouReport.report()))
                    .contains(
                            "满分100分 = 预算配置分值15分 + 预算执行分值15分 + 预算管理分值15分 + 资产管理分值10分 + 职责履行分值25分 + 履职效益分值20分",
                            "总分95分 = 预算配置得分15分 + 预算执行得分15分 + 预算管理得分15分 + 资产管理得分10分 + 职责履行得分25分 + 履职效益得分15分",
                            "自评总分95 = 自评总分95",
                            "支出合计2903.8592万元 = 基本支出1610.1692万元 + 项目支出1293.69万元",
                            "结余0万元 = 总收入2903.8592万元 − 总支出2903.8592万元",
                            "脱贫人口57750人 = 县内参保52571人 + 视同参保5179人",
                            "易返贫致贫人口2457人 = 县内参保2350人 + 视同参保107人",
                            "实有人员6人 ≤ 编制人数7人",
                            "社会公众或服务对象满意度得分3分 <- 93%属于[85%, 95%)，得3分",
                            "笔试优秀者6人 = 三等奖3人 + 二等奖2人 + 一等奖1人",
                            "参赛人员72人 = 参赛队伍12支 × 每队6人",
                            "社会效益得分12分 <- 清单共5项，符合4项，得12分")
                    .filteredOn(row -> row.matches("(预算配置|预算执行|预算管理|资产管理|职责履行|履职效益)(分值|得分)[0-9]+分 = .*"))
                    .hasSize(12);
        }

        @Test
        void inNingde() {
            assertThat(held(NingdeReport.report()))
                    .contains(
                            "总得分90分 = 项目时效情况4分 + 项目立项12分 + 资金落实14分 + 业务管理9分 + 财务管理13分 + 会计信息管理6分 + 产出数量14分"
                                    + " + 项目效益18分",
                            "总分90分 = 投入得分30分 + 过程得分28分 + 产出与效益得分32分",
                            "固定资产利用率57.56% = 实际在用的固定资产48.55万元 ÷ 所有固定资产84.35万元",
                            "固定资产利用率得分1分 <- ≈57.56%低于80%，每10个百分点一步，计2步（只计完整的步数）：3 − 2 × 1 = 1分",
                            "服务对象满意度得分2分 <- 92%低于96%，每1个百分点一步，计4步（只计完整的步数）：6 − 4 × 1 = 2分",
                            "支付生育保险待遇金额得分0分 <- 1985.53万元属于[1835.6万元, +∞)，得0分")
                    .anyMatch(row -> row.startsWith("年度资金总额85万元 = 医保经办机构业务费支出20万元 + 经办生育保险工作经费10万元"))
                    .filteredOn(row -> row.contains("目标值完成比例"))
                    .hasSize(17);
            assertThat(held(NingdeReport.report()))
                    .filteredOn(row -> row.matches("[^+]+(分值|得分)[0-9]+分 = .*(分值|得分).*"))
                    .hasSize(2 * 13);
        }

        @Test
        void inGuangzhou() {
            assertThat(held(GuangzhouReport.report()))
                    .contains(
                            "支出合计653204.29万元 = 基本支出20610.45万元 + 项目支出632593.84万元",
                            "部门预算资金支出率得分9.98分 = 分值10分 × min(年度平均执行率99.81% ÷ 100%, 1)",
                            "采购政策效能得分0.96分 = 分值1分 × min(面向中小企业采购比例95.57% ÷ 100%, 1)",
                            "合同签订及时率100% = 在规定时限内签订合同项目数104项 ÷ 总项目数104项",
                            "“三公”经费实际支出24.57万元 ≤ “三公”经费预算安排58.22万元",
                            "结转结余率3.70% < 标准10%",
                            "总分98.35分 -> 优")
                    .filteredOn(row -> row.matches("(资产管理|运行成本|预算编制|预算执行|信息公开|采购管理)分值[0-9.]+分 = .*"))
                    .hasSize(6);
        }

        @Test
        void inMiyi() {
            assertThat(held(MiyiReport.report()))
                    .contains(
                            "收入增减额-890.89万元 = 本年收入760.35万元 − 上年收入1651.24万元",
                            "收入增减率-53.95% = (本年收入760.35万元 − 上年收入1651.24万元) ÷ 上年收入1651.24万元",
                            "本年收入760.35万元 = 一般公共预算财政拨款收入746.35万元 + 其他收入14万元",
                            "一般公共预算财政拨款收入占比98.16% = 一般公共预算财政拨款收入746.35万元 ÷ 本年收入760.35万元",
                            "其他收入占比1.84% = 其他收入14万元 ÷ 本年收入760.35万元",
                            "本年支出747.1万元 = 基本支出255.34万元 + 项目支出491.76万元",
                            "基本支出占比34.18% = 基本支出255.34万元 ÷ 本年支出747.1万元",
                            "项目支出占比65.82% = 项目支出491.76万元 ÷ 本年支出747.1万元",
                            "支出合计747.10万元 = 社会保障和就业支出225.05万元 + 卫生健康支出13.73万元 + 农林水支出486.53万元 + 住房保障支出21.79万元",
                            "社会保障和就业支出占比30.12% = 社会保障和就业支出225.05万元 ÷ 一般公共预算财政拨款支出747.1万元",
                            "卫生健康支出占比1.84% = 卫生健康支出13.73万元 ÷ 一般公共预算财政拨款支出747.1万元",
                            "农林水支出占比65.12% = 农林水支出486.53万元 ÷ 一般公共预算财政拨款支出747.1万元",
                            "住房保障支出占比2.92% = 住房保障支出21.79万元 ÷ 一般公共预算财政拨款支出747.1万元",
                            "一般公共预算财政拨款支出增长率79.79% = 增加额331.22万元 ÷ (一般公共预算财政拨款支出746.35万元 − 增加额331.22万元)",
                            "基本支出255.34万元 = 人员经费224.78万元 + 日常公用经费30.56万元",
                            "机关运行经费增长率21.22% = 增加额5.35万元 ÷ (机关运行经费30.56万元 − 增加额5.35万元)",
                            "农林水支出486.53万元 = 省级预拨2020年代缴资金225.84万元 + 县级下达2019年代缴资金260.69万元",
                            "项目支出491.77万元 = 省级预拨2020年代缴资金225.84万元 + 县级下达2019年代缴资金260.69万元 + 社会保险经办机构支出5.24万元",
                            "公务接待费完成预算51.32% <- 公务接待费0.39万元",
                            "应资助缴费397.47万元 = 建档立卡贫困人口18067人 × 缴费标准220元/人",
                            "共代缴资金397.47万元 = 省级预拨136.78万元 + 县级财政应承担260.69万元",
                            "县级财政拨付251.20万元 = 县级财政应承担260.69万元 − 省级财政结算补助9.49万元",
                            "共代缴资金397.47万元 = 省级预拨136.78万元 + 省级财政结算补助9.49万元 + 县级财政拨付251.20万元",
                            "编制总数17人 = 2002年核定编制6人 + 2007年新增编制4人 + 2017年转入编制7人",
                            "年末结转和结余14万元 = 上年收入1651.24万元 + 本年收入760.35万元 − 上年支出1650.49万元 − 本年支出747.1万元",
                            "城乡居民参保人数18.9627万人 ≥ 预期参保人数18.8万人");
        }
    }

    /** The figures of an identity, and for a row what decided its score. */
    private static String shown(Report report, Identity identity) {
        if (identity instanceof SameFigure it) {
            return it.claims().stream().map(Object::toString).collect(Collectors.joining(" = "));
        }
        if (identity instanceof ImpliedBase it) {
            return it.rate() + " <- " + it.part();
        }
        if (identity instanceof GradeOfTotal it) {
            return it.total() + " -> " + it.grade();
        }
        return identity instanceof ScoreByRule it ? it.score() + " <- " + why(report, it) : identity.toString();
    }

    /** The line of the explanation that says what the score is. */
    private static String why(Report report, ScoreByRule it) {
        Evaluation evaluation = Reports.evaluated(report.sheet().orElseThrow().asPublished(), report.facts());
        List<String> lines =
                Explanation.of(evaluation, Language.ZH).why(it.result().node().id());
        return lines.stream()
                .filter(line -> line.matches(".*(得|= )[0-9.]+分.*"))
                .findFirst()
                .orElse("–");
    }

    /** Each identity put right or broken where it stands, with the whole report audited again. */
    @Nested
    class EachIdentity {
        /** What an audit finds, without the causes, which may be sought among the figure that is changed. */
        private List<String> findings(Audit audit) {
            return audit.findings().stream()
                    .map(finding -> finding.agreement() + " " + finding.issue())
                    .toList();
        }

        private Audit with(Audit audit, int place, Identity other) {
            List<Identity> identities = new ArrayList<>(audit.identities());
            identities.set(place, other);
            return Audit.builder().check(identities).build();
        }

        @ParameterizedTest
        @MethodSource("org.jixiao.examples.reports.Reports#all")
        void thatIsFoundOutIsFoundNoLongerOnceItsFigureIsCorrected(Report report) {
            Audit audit = report.audit();
            for (int i = 0; i < audit.identities().size(); i++) {
                Identity identity = audit.identities().get(i);
                Optional<Finding> finding = identity.check(claims(audit));
                Optional<Identity> corrected = finding.flatMap(it -> Corrected.of(identity));
                if (corrected.isPresent()) {
                    List<String> expected = new ArrayList<>(findings(audit));
                    assertThat(expected.remove(finding.get().agreement() + " "
                                    + finding.get().issue()))
                            .isTrue();
                    assertThat(findings(with(audit, i, corrected.get())))
                            .as("%s, corrected", corrected.get())
                            .isEqualTo(expected);
                }
            }
        }

        @ParameterizedTest
        @MethodSource("org.jixiao.examples.reports.Reports#all")
        void thatHoldsIsFoundOutOnceAFigureIsBroken(Report report) {
            Audit audit = report.audit();
            for (int i = 0; i < audit.identities().size(); i++) {
                Identity identity = audit.identities().get(i);
                if (identity.check(claims(audit)).isEmpty()) {
                    for (Identity broken : Broken.of(identity)) {
                        List<String> found = new ArrayList<>(findings(with(audit, i, broken)));
                        assertThat(found).as("%s, broken", broken).containsAll(findings(audit));
                        findings(audit).forEach(found::remove);
                        assertThat(found).singleElement().asString().startsWith("HIGH ");
                    }
                }
            }
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
