package org.jixiao.report.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jixiao.issue.Language;
import org.jixiao.report.model.DocumentDraft;
import org.jixiao.report.model.Text;
import org.jixiao.report.template.Part.Term;

/** Terms of budgets and evaluations in plain words. A document explains those that it uses. */
public final class StandardTerms {
    private static final List<Term> TERMS = List.of(
            term(
                    "财政拨款",
                    "财政部门从预算资金中安排给单位使用的钱，包括一般公共预算、政府性基金预算和国有资本经营预算的拨款。",
                    "appropriation",
                    "money that the finance department allots to a unit from the general public budget, a government fund budget or the state capital budget."),
            term(
                    "一般公共预算",
                    "以税收为主要来源、用于保障民生和机关运转等方面的政府预算。",
                    "general public budget",
                    "the government budget that lives mainly on taxes and pays for public services and administration."),
            term(
                    "政府性基金预算",
                    "依法向特定对象征收、只能用于特定事项的资金所编的预算。",
                    "government fund budget",
                    "the budget of money that is levied for one purpose and may be spent on it alone."),
            term(
                    "国有资本经营预算",
                    "国家以出资人身份取得的收益及其支出所编的预算。",
                    "state capital budget",
                    "the budget of what the state earns as an owner of enterprises, and what it spends of it."),
            term(
                    "事业收入",
                    "事业单位开展专业业务活动及辅助活动取得的收入。",
                    "service income",
                    "what a public institution earns by its professional services."),
            term(
                    "经营收入",
                    "事业单位在专业业务之外独立核算的经营活动取得的收入。",
                    "operating income",
                    "what a public institution earns by business beside its services."),
            term(
                    "上级补助收入",
                    "主管部门或上级单位拨给本单位的非财政补助。",
                    "grant from above",
                    "money from a superior unit that is no appropriation."),
            term("其他收入", "不属于拨款、事业、经营等类别的收入，如利息。", "other income", "income of no other kind, such as interest."),
            term("年初结转和结余", "上一年没有用完、转到本年继续使用或待处理的资金。", "opening carry-over", "what the year before left unspent."),
            term("年末结转和结余", "本年没有用完、留到以后年度继续使用或待处理的资金。", "closing carry-over", "what this year leaves unspent."),
            term(
                    "基本支出",
                    "维持机构日常运转的支出，由人员经费和公用经费组成。",
                    "basic spending",
                    "spending that keeps the unit running: personnel and running costs."),
            term(
                    "人员经费",
                    "发给或用于在职和离退休人员的支出，如工资、社会保险缴费。",
                    "personnel",
                    "spending on staff and retired staff, such as pay and insurance."),
            term(
                    "公用经费",
                    "办公、水电、差旅、维修等日常开支。",
                    "running costs",
                    "daily expenses such as office, utilities, travel and repairs."),
            term(
                    "项目支出",
                    "在基本支出之外，为完成某项任务或目标专门安排的支出。",
                    "programme spending",
                    "spending beside basic spending, set aside for a task or goal."),
            term(
                    "“三公”经费",
                    "因公出国（境）、公务用车购置和运行维护、公务接待三类费用的合称。",
                    "three public",
                    "the costs of official travel abroad, official vehicles and official receptions together."),
            term(
                    "机关运行经费",
                    "行政单位和参照公务员法管理的单位用公用经费维持运转的支出。",
                    "administrative running costs",
                    "what administrative units spend on running costs."),
            term(
                    "政府采购",
                    "用财政性资金按法定方式购买货物、工程和服务。",
                    "procurement",
                    "buying goods, works and services with public money in the ways that the law lays down."),
            term(
                    "预算执行率",
                    "执行数除以预算数，以百分比表示；有全年预算数的以全年预算数为分母。",
                    "execution rate",
                    "spending divided by the budget, in percent; by the full-year budget where there is one."),
            term("年初预算", "年度开始时批复的预算数。", "initial budget", "the budget as approved at the beginning of the year."),
            term(
                    "全年预算",
                    "年初预算加上年度中的追加、追减后的预算数。",
                    "full-year budget",
                    "the initial budget after the adjustments of the year."),
            term(
                    "绩效目标",
                    "预算资金在一定期限内应达到的产出和效果，用可核对的指标和数值表示。",
                    "performance target",
                    "what the money is to bring about within a time, stated as indicators with values."),
            term(
                    "绩效自评",
                    "单位对照绩效目标和评分标准，对自己的预算执行和完成情况打分并说明原因。",
                    "self-evaluation",
                    "a unit's own scoring against its targets and a rubric, with reasons."),
            term(
                    "产出指标",
                    "衡量做了多少、质量如何、是否按时、花了多少的指标。",
                    "output",
                    "indicators of how much was done, how well, in time and at what cost."),
            term("效益指标", "衡量产出给经济、社会、生态带来什么影响的指标。", "benefit", "indicators of what the outputs change."),
            term(
                    "满意度指标",
                    "衡量服务对象满意程度的指标。",
                    "satisfaction",
                    "indicators of how content those are whom the work serves."),
            term(
                    "在职人员控制率",
                    "在职人员数除以编制数，以百分比表示。",
                    "staff control rate",
                    "staff in post divided by authorised posts, in percent."),
            term(
                    "预算调整率",
                    "年度中追加、追减和结构调整的金额合计除以预算数，以百分比表示。",
                    "adjustment rate",
                    "all adjustments of the year divided by the budget, in percent."));

    private StandardTerms() {}

    private static Term term(String chinese, String meaning, String english, String sense) {
        return new Term(Wording.of(chinese, english), Wording.of(meaning, sense));
    }

    /**
     * The terms that the library explains.
     *
     * @return the terms
     */
    public static List<Term> all() {
        return TERMS;
    }

    /** Adds the terms that the document has used so far; those of the template first. */
    static void explain(Part.Glossary glossary, DocumentDraft draft) {
        Language language = draft.language();
        List<Term> terms = new ArrayList<>(glossary.terms());
        TERMS.stream().filter(term -> draft.says(term.name().in(language))).forEach(terms::add);
        Set<String> explained = new HashSet<>();
        int number = 0;
        for (Term term : terms) {
            String name = term.name().in(language);
            if (explained.add(name.toLowerCase(Locale.ROOT))) {
                number++;
                draft.paragraph(Text.of(number + (language == Language.ZH ? "．" : ". "))
                        .bold(name)
                        .and((language == Language.ZH ? "：" : ": ")
                                + term.meaning().in(language)));
            }
        }
        if (number == 0) {
            draft.paragraph(language == Language.ZH ? "本文没有需要解释的名词。" : "There is no term to explain.");
        }
    }
}
