package org.jixiao.examples.reports;

import java.time.LocalDate;
import org.jixiao.quantity.Figure;
import org.jixiao.report.template.DocumentData;

/** What only the department can write, for the slots of the outlines: facts of the five reports in short words of our own. */
final class ReportTexts {
    private ReportTexts() {}

    static DocumentData of(Report report, DocumentData data) {
        return switch (report.id()) {
            case "000-anning" -> anning(data);
            case "001-zizhou" -> zizhou(data);
            case "002-ningde" -> ningde(data);
            case "003-guangzhou" -> guangzhou(data);
            case "004-miyi" -> miyi(data);
            default -> data;
        };
    }

    private static DocumentData anning(DocumentData data) {
        return data.withText("work", """
                        全年基本医疗保险参保30.82万人，为上级下达30.29万人的101.75%；医保电子凭证激活率90.53%。
                        住院按疾病诊断相关分组付费覆盖全市，跨省异地直接结算率97.85%。""")
                .withText("rules", "2019年汇编规章制度20项，2023年委托第三方更新内部控制手册。")
                .withText("goals", "稳步扩大参保，落实待遇和费用结算，监管医保基金，提升经办服务，推进药品集中采购和各项改革试点。")
                .withText("goals-done", "参保、待遇、监管、经办和集中采购各项工作均已完成，两项数值目标超额完成。")
                .withText("method", "对照年度工作计划和预算绩效跟踪结果，由业务科室提供资料，财务科汇总打分。评价时段为2023年1月至12月。")
                .withText("results", "参保人数超过上级目标，异地就医和门诊待遇结算范围扩大，基金监管覆盖全部定点机构。")
                .withText("experience", "按可预见的工作任务编制预算，执行中定期分析进度，发现差异及时纠正。")
                .withText("problems", """
                        预算编制和审核没有成体系的制度。
                        预算执行分析只由财务科完成，没有内部审批和应用机制。
                        业务科室没有直接参与绩效自评，自评结果的运用不足。""")
                .withText("proposals", """
                        明确基本支出和项目支出预算编制的责任和审批程序。
                        由业务科室分析各自的执行情况，按季报告。
                        建立目标、监控、评价、反馈、应用相衔接的管理机制。""");
    }

    private static DocumentData zizhou(DocumentData data) {
        return data.withDate(LocalDate.of(2024, 3, 16))
                .withText("nature", "全额财政拨款的一级预算单位。")
                .withText("tasks", "打击欺诈骗保，整合并维护城乡居民医保信息，办理特慢性病鉴定，落实药品零差价补偿，代缴困难群众参保费。")
                .withText("goals", "按时发放人员经费，保证机构运转，加强医保政策宣传，防止基金流失。")
                .withText("management", "编制预算时分析绩效目标，执行中对照用途检查，年末自评并在门户网站公开。")
                .withText("results", """
                        城乡居民参保224980人，完成率96.29%；脱贫、易返贫和低保人口全部参保。
                        对定点医药机构检查全覆盖，追回和拒付基金132.16万元。
                        平台采购率95%以上，拨付药品零差率补助三年共1153.89万元。""")
                .withText("analysis", "失分集中在履职效益：受疫情影响部分宣传没有铺开，公众满意度为93%，低于满分要求的95%。")
                .withText("problems", """
                        新组建单位对绩效目标编制不熟悉，目标不够完整；机构改革后个别工作没有理顺。
                        今后参加绩效和财务培训，完善目标编制；改进窗口服务，提高满意度。""")
                .withText("disclosure", "自评结果用于整改和下年预算安排，并在县政府门户网站公开。");
    }

    private static DocumentData ningde(DocumentData data) {
        return data.withText("basis", "项目按省、市有关城镇职工基本医疗保险和市级统筹的文件设立，资金于年初列入部门预算。")
                .withText("organisation", "指标年初一次下达，按单位财务制度和厉行节约规定使用，未发生违规支出。")
                .withText("finance", "到位率、及时率和使用率均为100%；账务处理规范，资料完整。")
                .withText("method", "采用成本效益法，按投入、过程、产出与效益三个方面逐项核对资料后打分。")
                .withText("problems", """
                        医保网络服务器使用多年，性能不能满足需要。
                        救助对象和建档立卡人员身份信息不完全匹配。
                        各县管理部的机构设置与职能不相称。""")
                .withText("measures", """
                        更新信息系统，培训信息人员。
                        与扶贫、民政部门核对身份信息。
                        理顺三项医保的管理体制。""")
                .withText("proposals", "把便民服务延伸到村，推进三保合一系统和智能稽核平台建设。");
    }

    private static DocumentData guangzhou(DocumentData data) {
        return data.withFigure("units", Figure.parse("3个"))
                .withText("goals", """
                        一、落实重大疫情医疗救治的医保支付政策。
                        二、完善医保制度，提升综合保障。
                        三、健全医疗救助，托住困难群众。
                        四、优化支付方式和价格治理。
                        五、完善基金风险防控。
                        六、扩大“互联网+”医保服务。
                        七、提升经办和政务服务。""")
                .withText("goals-done", """
                        七项目标基本完成：
                        按病种分值付费基本覆盖住院医疗机构；
                        97项医保服务可在手机办理，6项可在自助机办理；
                        省内跨市生育医疗费用实现直接结算。""")
                .withText("goals-missed", "无")
                .withText("management", "资产、运行成本、预算编制和执行、信息公开、采购各项按制度执行，共失分1.54分，均已列明原因。")
                .withText("problems", "居民医保住院报销比例因统计口径调整略低于目标；预决算公开的文字格式有误；下属单位资产管理被审计指出一处问题。")
                .withText("measures", "优化指标和目标值；统一公开文本并加强审核；规范固定资产管理；做好采购预算。");
    }

    private static DocumentData miyi(DocumentData data) {
        return data.withText("work", """
                        城乡居民参保189627人，参保率98%，征收基金4435.97万元；为建档立卡贫困人口18067人代缴个人缴费。
                        承接城乡医疗救助，实现“一单制”结算；推进按疾病诊断相关分组付费。""")
                .withText("unit", "2002年成立，2019年6月更名为现名。")
                .withText("change-reasons", "减少的主要原因是本年没有上年的基金项目。")
                .withText("management", "年初对代缴个人缴费项目开展事前绩效评估，并编制绩效目标；年末对部门整体支出和项目支出开展自评。")
                .withText("annex-management", "人员经费按标准、公用经费按定额编制预算，支出按指标用途执行，决算按要求编报；不相容岗位分设。")
                .withText("problems", "合并和新增职能后经办人员不足，专业人员缺乏。")
                .withText("proposals", "按新预算法编制和执行预算；完善财务和内部控制制度；足额安排预算并补充人员。")
                .withText("programme-problems", "代缴对带动增收的作用有限，对象识别还要更准；建议完善资金使用的绩效评价机制。");
    }
}
