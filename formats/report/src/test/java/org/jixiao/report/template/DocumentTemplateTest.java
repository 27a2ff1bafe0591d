package org.jixiao.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.report.template.TemplateFixtures.ACCOUNTS;
import static org.jixiao.report.template.TemplateFixtures.DEPARTMENT;
import static org.jixiao.report.template.TemplateFixtures.PROGRAMME;
import static org.jixiao.report.template.TemplateFixtures.evaluation;
import static org.jixiao.report.template.TemplateFixtures.rows;
import static org.jixiao.rule.Rules.proportional;

import java.util.List;
import org.jixiao.department.BudgetAccountsBuilder;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.DepartmentBuilder;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.FundLine;
import org.jixiao.department.FundSource;
import org.jixiao.department.Programme;
import org.jixiao.department.ProgrammeBuilder;
import org.jixiao.issue.Language;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Money;
import org.jixiao.report.model.Column;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.render.MarkdownFormat;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Scorer;
import org.junit.jupiter.api.Test;

class DocumentTemplateTest {
    private static final DocumentData DATA = DocumentData.of(DEPARTMENT)
            .withAccounts(ACCOUNTS)
            .withProgrammes(List.of(PROGRAMME))
            .withEvaluation(evaluation("90%", "75%"));

    private static String said(DocumentData data, String words) {
        return said(data, Language.ZH, words);
    }

    private static String said(DocumentData data, Language language, String words) {
        return MarkdownFormat.standard()
                .text(
                        new Outline()
                                .say(words, words)
                                .template("t", Wording.same("t"))
                                .fill(data, language),
                        "t")
                .strip();
    }

    private static String markdown(DocumentTemplate template, DocumentData data, Language language) {
        return MarkdownFormat.standard().text(template.fill(data, language), "t");
    }

    @Test
    void fills_sentences_from_figures() {
        assertThat(said(DATA, "{income.outturn}，{income.change}；{spending.outturn}，{spending.change}，{spending.rate}"))
                .isEqualTo("760.35万元，减少890.89万元，下降53.95%；747.1万元，持平，93.39%");
        assertThat(said(DATA, "{income.sources}")).isEqualTo("一般公共预算财政拨款746.35万元，占98.16%；其他收入14万元，占1.84%");
        assertThat(said(DATA, "{basic.share}，{programmeSpending.share}")).isEqualTo("34.18%，65.82%");
        assertThat(said(DATA, "{score.total}，{grade}，{score.deductions}")).isEqualTo("86分，良，“满意度”扣10分（宣传不足）；“执行率”扣4分");
        assertThat(said(DATA, "{programme.targets}，{programme.targetsMet}，{programme.missed}"))
                .isEqualTo("3项，1项，参保率（目标≥100%，实际98%）");
        assertThat(said(DATA, Language.EN, "{income.change}, {grade}")).isEqualTo("down by 890.89万元, or 53.95%, good");
    }

    @Test
    void says_what_is_not_stated_instead_of_0() {
        DocumentData bare = DocumentData.of(new DepartmentBuilder().name("某局").build());
        for (String name : DataNames.names()) {
            assertThat(said(bare, "{" + name + "}")).as(name).isNotEmpty().doesNotContain("0");
        }
        assertThat(said(bare, "{income.outturn}")).isEqualTo("（未填报）");
        assertThat(said(bare, Language.EN, "{income.outturn}")).isEqualTo("(not stated)");
    }

    @Test
    void says_points_with_their_unit_also_where_they_are_not_decided() {
        String words = "{score.points} {score.total} {score.sections}";
        DocumentData open = DATA.withEvaluation(evaluation("90%", ""));
        assertThat(said(open, words)).isEqualTo("100分 56～96分 投入56分（满分60分），效果0～40分（满分40分）");
        assertThat(said(open, Language.EN, words))
                .isEqualTo("100 points 56～96 points 投入 56 points of 60, 效果 0～40 points of 40");
        assertThat(rows(new Outline()
                        .grid(List.of(Column.number(1)), RowTemplate.row(CellTemplate.value("{score.total}")))
                        .template("t", Wording.same("t"))
                        .fill(open, Language.ZH)))
                .containsExactly(List.of("56～96"));
    }

    @Test
    void names_the_largest_losses_and_counts_the_rest() {
        Rubric many = Rubric.named("多项")
                .section("全部", 24, s -> {
                    for (int i = 1; i <= 12; i++) {
                        String id = "r" + i;
                        s.indicator("第" + i + "项", 2, row -> row.id(id).scoredBy(proportional()));
                    }
                })
                .build();
        Facts.Builder facts = Facts.builder().remark("r1", "人手不足。", "增加人手");
        for (int i = 1; i <= 12; i++) {
            facts.figure("r" + i, i <= 10 ? "0%" : "50%");
        }
        DocumentData data = DATA.withEvaluation(Scorer.of(many).evaluate(facts.build()));
        assertThat(said(data, "{score.deductions}"))
                .startsWith("“第1项”扣2分（人手不足）；“第2项”扣2分；")
                .endsWith("；“第10项”扣2分；其余2项共扣2分");
        assertThat(said(data, Language.EN, "{score.deductions}")).endsWith("; 第10项 2 points; 2 more rows, 2 points");
    }

    @Test
    void quotes_within_quotes_are_single_ones() {
        DocumentData data = DATA.withProgrammes(List.of(new ProgrammeBuilder()
                .name("“互联网+”经费")
                .year(FiscalYear.of(2019))
                .build()));
        assertThat(said(data, "“{programmes.count}”{programmes.names}")).isEqualTo("“1个”“‘互联网+’经费”");
        assertThat(markdown(StandardReports.YUNNAN_DEPARTMENT, data, Language.ZH))
                .contains("“‘互联网+’经费”：目标未填报。")
                .doesNotContain("““");
    }

    @Test
    void of_a_budget_of_0_there_is_no_rate_rather_than_one_that_is_not_stated() {
        Programme programme = new ProgrammeBuilder()
                .name("专项")
                .year(FiscalYear.of(2019))
                .addFunds(
                        new FundLine(
                                FundSource.FISCAL_APPROPRIATION,
                                BudgetLine.ofExecution(Money.wan("8"), Money.wan("7"))),
                        new FundLine(FundSource.OTHER_INCOME, BudgetLine.ofExecution(Money.ZERO, Money.ZERO)),
                        new FundLine(FundSource.GENERAL_PUBLIC_BUDGET, BudgetLine.ofOutturn(Money.wan("1"))))
                .build();
        DocumentTemplate funds = new Outline()
                .grid(List.of(Column.number(1)), RowTemplate.each(DataList.FUNDS, CellTemplate.value("{it.rate}")))
                .template("t", Wording.same("t"));
        assertThat(rows(funds.fill(DATA.about(programme), Language.ZH)))
                .containsExactly(List.of("87.5"), List.of("—"), List.of("未填报"));
    }

    @Test
    void the_budget_unit_of_a_programme_is_the_department_unless_another_is_stated() {
        DocumentData data = DATA.withProgrammes(List.of());
        Programme bare =
                new ProgrammeBuilder().name("专项").year(FiscalYear.of(2019)).build();
        assertThat(said(data.about(bare), "{programme.budgetUnit}，{programme.unit}"))
                .isEqualTo("某县医疗保障局，（未填报）");
        assertThat(said(
                        data.about(new ProgrammeBuilder()
                                .name("专项")
                                .year(FiscalYear.of(2019))
                                .implementingUnit("某中心")
                                .build()),
                        "{programme.budgetUnit}"))
                .isEqualTo("某中心");
    }

    @Test
    void lists_only_the_indicators_without_full_points_as_those_that_fell_short() {
        DocumentTemplate outline = StandardReports.GUANGDONG_DEPARTMENT;
        assertThat(rows(outline.fill(DATA, Language.ZH)))
                .containsExactly(
                        List.of("指标", "分值", "得分", "未达标原因"),
                        List.of("执行率", "40", "36", "执行率90%\n40分 × 90% ÷ 100% = 36分"),
                        List.of("满意度", "40", "30", "宣传不足"));
        assertThat(rows(outline.fill(DATA.withEvaluation(evaluation("100%", "95%")), Language.ZH)))
                .endsWith(List.of("（没有这样的指标）"));
    }

    @Test
    void has_no_rate_of_change_from_nothing() {
        DocumentData data = DocumentData.of(DEPARTMENT)
                .withAccounts(new BudgetAccountsBuilder()
                        .year(FiscalYear.of(2020))
                        .income(BudgetLine.ofOutturn(Money.wan("5")))
                        .previousYear(new BudgetAccountsBuilder()
                                .year(FiscalYear.of(2019))
                                .income(BudgetLine.ofOutturn(Money.ZERO))
                                .build())
                        .build());
        assertThat(said(data, "{income.change}")).isEqualTo("增加5万元（上年为0，不计算变动率）");
    }

    @Test
    void takes_texts_and_figures_of_the_user_as_they_are() {
        DocumentData data =
                DATA.withText("goals", "{income.outturn} <b>$1</b>").withFigure("units", Figure.parse("3.50个"));
        assertThat(said(data, "{text.goals}")).isEqualTo("{income.outturn} &lt;b&gt;$1&lt;/b&gt;");
        assertThat(said(data, "{figure.units}")).isEqualTo("3.50个");
    }

    @Test
    void refuses_names_that_mean_nothing_and_rows_that_do_not_fit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outline().say("收入{incom.outturn}", "").template("mine", Wording.same("t")))
                .withMessageStartingWith(
                        "the template 'mine' has {incom.outturn} in '收入{incom.outturn}', which means nothing there: use one of [year, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outline()
                        .grid(
                                List.of(Column.text(1)),
                                RowTemplate.each(DataList.FUNDS, CellTemplate.value("{it.colour}")))
                        .template("mine", Wording.same("t")))
                .withMessageContaining("has {it.colour}")
                .withMessageContaining("it.[name, initial, adjusted, budget, outturn, rate]");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Outline().grid(List.of(Column.text(1)), RowTemplate.row(CellTemplate.levels(3, true))))
                .withMessage(
                        "row 1 of the layout has cells for 6 columns, and the layout has 1: give each row cells for all columns");
    }

    @Test
    void can_be_changed() {
        DocumentTemplate shorter = StandardForms.PROGRAMME_TARGETS.withParts(
                StandardForms.PROGRAMME_TARGETS.parts().subList(0, 1));
        assertThat(shorter.fill(DATA, Language.ZH).blocks()).hasSize(1);
        DocumentTemplate longer = shorter.and(new Part.Appendix(Part.Appendix.Kind.EXPLANATION));
        assertThat(longer.fill(DATA, Language.ZH).headings())
                .extracting(Object::toString)
                .contains("附件1 评分说明", "一、各项依据", "三、扣分（由多到少）");
    }

    @Test
    void fills_every_shipped_outline_in_both_languages_with_everything_and_with_nothing() {
        DocumentData bare = DocumentData.of(new DepartmentBuilder().name("某局").build());
        for (DocumentTemplate outline : StandardReports.all()) {
            for (Language language : Language.values()) {
                for (DocumentData data : List.of(DATA, bare)) {
                    String text = markdown(outline, data, language);
                    assertThat(text).as(outline.id()).doesNotContain("{", "null", "Optional");
                    if (language == Language.EN) {
                        assertThat(text).as(outline.id()).doesNotContain("未填报", "未填写", "一、", "图1");
                    }
                }
            }
            assertThat(outline.slots()).as(outline.id()).isNotEmpty().doesNotContainNull();
        }
    }

    @Test
    void puts_paragraphs_of_the_user_into_slots_and_says_which_are_empty() {
        String text = markdown(StandardReports.YULIN_DEPARTMENT, DATA.withText("analysis", "第一段。\n第二段。"), Language.ZH);
        assertThat(text).contains("（二）绩效分析\n\n第一段。\n\n第二段。\n\n").contains("自评结果的应用和公开\n\n（本节未填写。）");
    }

    @Test
    void numbers_seven_figures_of_final_accounts_and_says_where_one_cannot_be_drawn() {
        ReportDocument accounts = StandardReports.SICHUAN_ACCOUNTS.fill(DATA, Language.ZH);
        assertThat(accounts.figures())
                .extracting(figure -> figure.label(Language.ZH))
                .containsExactly(
                        "图1 收、支决算总计变动情况",
                        "图2 收入决算结构",
                        "图3 支出决算结构",
                        "图4 财政拨款收、支决算总计变动情况",
                        "图5 一般公共预算财政拨款支出决算变动情况",
                        "图6 得分概览");
        assertThat(markdown(StandardReports.SICHUAN_ACCOUNTS, DATA, Language.ZH))
                .contains("（“支出功能分类结构”所需数据未填报，未作图。）", "（“‘三公’经费支出结构”所需数据未填报，未作图。）");
    }

    @Test
    void appropriations_are_drawn_as_received_and_as_spent() {
        ReportDocument accounts = StandardReports.SICHUAN_ACCOUNTS.fill(DATA, Language.ZH);
        assertThat(cells(accounts, "财政拨款收、支决算总计变动情况"))
                .containsExactly("（万元）", "2018年", "2019年", "财政拨款收入", "1600", "746.35", "财政拨款支出", "未填报", "733.1");
        assertThat(cells(accounts, "一般公共预算财政拨款支出决算变动情况"))
                .containsExactly("（万元）", "2018年", "2019年", "一般公共预算财政拨款支出", "未填报", "700.1");
        assertThat(markdown(StandardReports.SICHUAN_ACCOUNTS, DATA, Language.ZH))
                .contains("财政拨款收入746.35万元，与上年（1600万元）相比减少853.65万元，下降53.35%；支出733.1万元，上年支出未填报，未作比较。")
                .contains("一般公共预算财政拨款支出700.1万元，占支出合计的93.71%；上年数未填报，未作比较。");
    }

    private static List<String> cells(ReportDocument document, String caption) {
        return document.figures().stream()
                .filter(figure -> figure.caption().equals(caption))
                .flatMap(figure -> figure.drawing().data(Language.ZH).cells().stream())
                .map(placed -> placed.cell().text().plain())
                .toList();
    }

    @Test
    void explains_the_terms_that_it_uses_and_no_others() {
        String text = markdown(StandardReports.SICHUAN_ACCOUNTS, DATA, Language.ZH);
        String glossary = text.substring(text.indexOf("名词解释"), text.indexOf("附件1"));
        assertThat(glossary).contains("**基本支出**", "**项目支出**", "**其他收入**").doesNotContain("经营收入", "预算调整率");
    }
}
