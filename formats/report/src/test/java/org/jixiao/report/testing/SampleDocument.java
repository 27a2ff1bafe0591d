package org.jixiao.report.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.report.model.Align;
import org.jixiao.report.model.Block;
import org.jixiao.report.model.Cell;
import org.jixiao.report.model.CellNumber;
import org.jixiao.report.model.Column;
import org.jixiao.report.model.DocumentDraft;
import org.jixiao.report.model.Drawing;
import org.jixiao.report.model.PageSection.Orientation;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.model.Table;
import org.jixiao.report.model.TableDraft;
import org.jixiao.report.model.Text;
import org.jixiao.review.RulePlot;

/** A document with everything that the model has, for the tests of all formats. */
public final class SampleDocument {
    /** Words that some format could take for something else. */
    public static final String HOSTILE =
            "a < b & c > d \"e\" 'f' =SUM(A1:A9) _x0041_ <script>alert(1)</script> **x** |y| # z";

    private static final Unit WAN = Unit.parse("万元");

    private SampleDocument() {}

    /**
     * A report and a form.
     *
     * @param rows how many indicators the form has
     * @return the document
     */
    public static ReportDocument of(int rows) {
        DocumentDraft draft = ReportDocument.titled("2023年度部门整体支出绩效自评报告", Language.ZH)
                .cover(new Block.Cover(
                        "2023年度部门整体支出\n绩效自评报告",
                        List.of(new Block.Cover.Field("部门名称", "某县市场监督管理局"), new Block.Cover.Field("联系人", "")),
                        Optional.of(LocalDate.of(2024, 3, 16)),
                        Optional.of("某县财政局制")))
                .title("2023年度部门整体支出绩效自评报告")
                .heading(1, "部门概况")
                .heading(2, "基本情况")
                .paragraph("编制28人，实有29人；“三公经费”支出12.5万元，比上年减少3.2万元。")
                .heading(3, "主要职能")
                .paragraph(Text.of("负责市场监督管理").footnote("按“三定”方案。").and("，").bold("承担食品安全监督。"))
                .heading(4, "重点工作")
                .paragraph(HOSTILE)
                .heading(1, "收支情况");
        figures(draft);
        draft.table(staff())
                .note("注：金额保留到分。")
                .signatures(List.of(
                        new Block.Signature(Optional.of("部门（单位）意见"), "单位（盖章）", true, Optional.empty()),
                        new Block.Signature(
                                Optional.empty(), "评价组组长（签字）", false, Optional.of(LocalDate.of(2024, 3, 16)))))
                .section(Orientation.LANDSCAPE)
                .title("部门整体支出绩效自评表")
                .paragraph(Block.Paragraph.Style.CENTRED, Text.of("（2023年度）"))
                .paragraph(Block.Paragraph.Style.END, Text.of("单位：万元"))
                .table(form(rows))
                .note("注：得分四舍五入到两位小数。");
        return draft.build();
    }

    private static void figures(DocumentDraft draft) {
        draft.figure("收入、支出变动情况", columns()).figure("支出结构", pie());
        draft.figure(
                "各部分得分",
                new Drawing.Scores(
                        "各部分得分",
                        List.of(
                                new Drawing.Bar("投入", Rational.of(15), Optional.of(Interval.point(points("13.5")))),
                                new Drawing.Bar("产出", Rational.of(30), Optional.of(between(20, 28))),
                                new Drawing.Bar("效果", Rational.of(30), Optional.empty()))));
        draft.figure("公众满意度的评分规则", curve());
    }

    /**
     * Columns of which one is not known, one is below zero and one is zero.
     *
     * @return the chart
     */
    public static Drawing.Columns columns() {
        return new Drawing.Columns(
                "收入、支出变动情况",
                WAN,
                List.of("本年收入", "本年支出", "结转结余"),
                List.of(
                        new Drawing.Series(
                                "2022年",
                                List.of(
                                        Optional.of(points("1747.1")),
                                        Optional.of(points("1650.5")),
                                        Optional.of(points("-96.6")))),
                        new Drawing.Series(
                                "2023年",
                                List.of(Optional.of(points("1500")), Optional.empty(), Optional.of(Rational.ZERO)))));
    }

    /**
     * A pie with a part of zero.
     *
     * @return the chart
     */
    public static Drawing.Pie pie() {
        return new Drawing.Pie(
                "支出结构",
                WAN,
                List.of(
                        new Drawing.Slice("一般公共服务支出", points("1203.45")),
                        new Drawing.Slice("社会保障和就业支出", points("180.2")),
                        new Drawing.Slice("卫生健康支出", points("77.9")),
                        new Drawing.Slice("农林水支出", Rational.ZERO)));
    }

    private static Drawing.RuleCurve curve() {
        List<RulePlot.Line> lines = List.of(
                line(80, 85, 0, RulePlot.End.CONTINUES, RulePlot.End.OPEN),
                line(85, 95, 3, RulePlot.End.CLOSED, RulePlot.End.OPEN),
                line(95, 100, 5, RulePlot.End.CLOSED, RulePlot.End.CLOSED));
        return new Drawing.RuleCurve(
                new RulePlot(
                        "公众满意度",
                        Unit.PERCENT,
                        between(80, 100),
                        Rational.ZERO,
                        Rational.of(5),
                        lines,
                        List.of(),
                        List.of(new RulePlot.Marker(
                                RulePlot.Mark.ACTUAL, Rational.of(93), Optional.of(Rational.of(3))))),
                List.of(
                        new Drawing.Earned("[80%, 85%)", "0"),
                        new Drawing.Earned("[85%, 95%)", "3"),
                        new Drawing.Earned("[95%, 100%]", "5")));
    }

    private static RulePlot.Line line(int from, int to, int earns, RulePlot.End start, RulePlot.End end) {
        Rational points = Rational.of(earns);
        return new RulePlot.Line(
                List.of(new RulePlot.Place(Rational.of(from), points), new RulePlot.Place(Rational.of(to), points)),
                start,
                end,
                false);
    }

    private static Table staff() {
        return Table.of(Column.text(2), Column.number(2), Column.number(2))
                .caption("评价组成员")
                .header(Cell.header("姓名"), Cell.header("人数"), Cell.header("金额（万元）"))
                .row(Cell.label("甲"), Cell.numberWithUnit(number("3", Unit.PERSON)), Cell.number(number("747.1", WAN)))
                .row(Cell.label("=1+1"), Cell.missing(Language.ZH), Cell.numberWithUnit(number("95.5", Unit.PERCENT)))
                .row(
                        Cell.label("合计\n（换行）"),
                        Cell.number(number("123456789012345678.25", WAN)),
                        Cell.numberWithUnit(new CellNumber(new Quantity(Rational.of(2, 3), WAN), 4)))
                .build();
    }

    private static Table form(int rows) {
        TableDraft form = Table.of(
                        Column.text(2),
                        Column.text(2),
                        Column.text(3),
                        Column.number(1),
                        Column.text(6),
                        Column.number(1),
                        Column.text(4))
                .header(
                        Cell.header("一级指标").in("level1"),
                        Cell.header("二级指标").in("level2"),
                        Cell.header("三级指标").in("level3"),
                        Cell.header("分值和标准").across(2),
                        Cell.header("得分").in("score"),
                        Cell.header("扣分原因").in("reason"))
                .header(
                        Cell.header("一级指标").in("level1"),
                        Cell.header("二级指标").in("level2"),
                        Cell.header("三级指标").in("level3"),
                        Cell.header("分值"),
                        Cell.header("评分标准"),
                        Cell.header("得分").in("score"),
                        Cell.header("扣分原因").in("reason"));
        for (int i = 0; i < rows; i++) {
            form.row(
                    Cell.label("第" + (i / 8 + 1) + "部分").in("a" + i / 8),
                    Cell.label("第" + (i / 3 + 1) + "组").in("b" + i / 3 + "-" + i / 8),
                    Cell.text("三级指标" + (i + 1) + "的名称"),
                    Cell.number(CellNumber.points(Rational.of(5))),
                    Cell.text("以100%为基准，不超过基准的得5分；每超过基准1个百分点扣0.5分，扣至0分为止。"),
                    i % 7 == 3 ? Cell.missing("3～5") : Cell.number(CellNumber.points(points("4.25"))),
                    Cell.text(i % 5 == 0 ? Text.of("未完成").footnote("见附表第" + (i + 1) + "行。") : Text.EMPTY));
        }
        form.total(
                Cell.label("合计").across(3),
                Cell.number(CellNumber.points(Rational.of(5L * rows))),
                Cell.text(""),
                Cell.number(CellNumber.points(points("88.25"))),
                Cell.text(""));
        form.row(
                Cell.label("单位意见"),
                Cell.signature("负责人（签字）：\n年  月  日", 4).across(6).aligned(Align.END));
        return form.build();
    }

    private static CellNumber number(String value, Unit unit) {
        return CellNumber.exact(new Quantity(points(value), unit));
    }

    private static Rational points(String value) {
        return Rational.parse(value);
    }

    private static Interval between(int from, int to) {
        return Interval.of(new Edge(Rational.of(from), true), new Edge(Rational.of(to), true));
    }
}
