package org.jixiao.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.report.model.Block;
import org.jixiao.report.model.Cell;
import org.jixiao.report.model.CellNumber;
import org.jixiao.report.model.Column;
import org.jixiao.report.model.Drawing;
import org.jixiao.report.model.PageSection.Orientation;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.model.Table;
import org.jixiao.report.model.Text;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class HtmlFormatTest {
    private static final ReportDocument DOCUMENT = ReportDocument.titled("自评表", Language.ZH)
            .cover(new Block.Cover(
                    "自评\n报告",
                    List.of(new Block.Cover.Field("单位", "某局 & 某中心")),
                    Optional.of(LocalDate.of(2024, 3, 6)),
                    Optional.of("某县财政局（制）")))
            .section(Orientation.LANDSCAPE)
            .heading(1, "评分")
            .table(Table.of(Column.text(1), Column.text(1), Column.number(2))
                    .caption("各项得分")
                    .header(Cell.header("指标").across(2), Cell.header("得分"))
                    .row(Cell.label("投入").in("s"), Cell.label("预算执行率"), Cell.number(CellNumber.points(Rational.of(5))))
                    .row(Cell.label("投入").in("s"), Cell.label("预算调整率"), Cell.missing(Language.ZH))
                    .total(Cell.label("总分").across(2), Cell.number(CellNumber.points(Rational.of(5))))
                    .build())
            .paragraph(Text.of("见注").footnote("数据来自决算。").and("。"))
            .figure(
                    "支出结构",
                    new Drawing.Pie(
                            "支出结构",
                            Unit.WAN_YUAN,
                            List.of(
                                    new Drawing.Slice("基本", Rational.of(255)),
                                    new Drawing.Slice("项目", Rational.of(492)))))
            .signatures(List.of(new Block.Signature(Optional.of("部门意见"), "负责人（签章）", true, Optional.empty())))
            .build();

    private final Document page = HtmlTables.parsed(HtmlFormat.standard().page(DOCUMENT));

    @Test
    void keeps_the_lines_of_a_title_and_joins_them_where_there_is_one_line() {
        ReportDocument document = ReportDocument.titled("报告", Language.ZH)
                .title("某局\n2024年度报告")
                .heading(1, "甲\n乙")
                .build();
        assertThat(HtmlFormat.standard().page(document))
                .contains("<h1>某局<br/>2024年度报告</h1>")
                .contains("<h2>一、甲 乙</h2>");
        assertThat(document.headings()).extracting(Block.Heading::toString).containsExactly("某局2024年度报告", "一、甲 乙");
        assertThat(new Block.Heading(0, "", "Final accounts\n2024").toString()).isEqualTo("Final accounts 2024");
        assertThat(MarkdownFormat.standard().text(document, "x")).startsWith("# 某局2024年度报告\n");
    }

    @Test
    void gives_wide_tables_a_width_to_move_sideways_in_on_a_narrow_screen() {
        assertThat(HtmlFormat.standard().page(DOCUMENT)).doesNotContain("<table class=");
        Column[] nine = Collections.nCopies(9, Column.text(1)).toArray(Column[]::new);
        ReportDocument wide = ReportDocument.titled("表", Language.ZH)
                .table(Table.of(nine).row(Cell.text("甲").across(9)).build())
                .table(Table.of(Arrays.copyOf(nine, 5))
                        .row(Cell.text("乙").across(5))
                        .build())
                .build();
        assertThat(HtmlFormat.standard().page(wide)).contains("<table class=\"widest\">", "<table class=\"wide\">");
    }

    @Test
    void names_columns_rows_and_groups_of_them() {
        assertThat(HtmlTables.elements(page, "th"))
                .extracting(it -> HtmlTables.text(it) + " " + it.getAttribute("scope"))
                .containsExactly(
                        "单位 row",
                        "指标 colgroup",
                        "得分 col",
                        "投入 rowgroup",
                        "预算执行率 row",
                        "预算调整率 row",
                        "总分 row",
                        "项目 col",
                        "数额（万元） col",
                        "占比（%） col",
                        "基本 row",
                        "项目 row");
        assertThat(HtmlTables.elements(page, "caption"))
                .extracting(HtmlTables::text)
                .containsExactly("各项得分", "支出结构");
    }

    @Test
    void has_the_cover_the_footnote_and_room_for_a_signature() {
        assertThat(HtmlTables.elements(page, "h1")).extracting(HtmlTables::text).containsExactly("自评\n报告");
        assertThat(HtmlTables.elements(page, "p"))
                .extracting(HtmlTables::text)
                .containsExactly(
                        "2024年3月6日",
                        "某县财政局（制）",
                        "见注。",
                        "部门意见：",
                        "负责人（签章）：",
                        "\u00A0\u00A0\u00A0\u00A0年\u00A0\u00A0\u00A0\u00A0月\u00A0\u00A0\u00A0\u00A0日");
        assertThat(HtmlTables.elements(page, "li")).extracting(HtmlTables::text).containsExactly("数据来自决算。 返回");
        assertThat(HtmlTables.elements(page, "html").get(0).getAttribute("lang"))
                .isEqualTo("zh-CN");
    }

    @Test
    void tells_a_picture_in_words_and_has_its_data_beside_it() {
        assertThat(HtmlTables.elements(page, "svg")).hasSize(1);
        assertThat(HtmlTables.elements(page, "desc").get(0).getTextContent())
                .isEqualTo("基本 255万元 (34.14%)；项目 492万元 (65.86%)");
        assertThat(HtmlTables.elements(page, "figcaption"))
                .extracting(HtmlTables::text)
                .containsExactly("图1 支出结构");
        assertThat(HtmlTables.elements(
                        HtmlTables.parsed(
                                HtmlFormat.standard().withoutDataTables().page(DOCUMENT)),
                        "details"))
                .isEmpty();
    }

    @Test
    void takes_no_style_that_could_end_the_style_sheet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlFormat.standard().withStyle("</style><script>"))
                .withMessageContaining("style contains one of < > &");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlFormat.standard().withFont("x;}body{display:none"))
                .withMessage("font is 'x;}body{display:none': list font families, such as FangSong, serif");
        assertThat(HtmlFormat.standard().withFont("\"Noto Sans SC\"").page(DOCUMENT))
                .contains("font-family:\"Noto Sans SC\"", "font-family=\"&quot;Noto Sans SC&quot;\"");
    }

    @Test
    void writes_texts_of_thirty_thousand_characters_and_tables_of_five_hundred_rows() {
        String hostile = "<b>&|*\u0007字".repeat(4_000);
        var table = Table.of(Column.text(1), Column.text(1)).header(Cell.header("序号"), Cell.header("内容"));
        for (int i = 0; i < 500; i++) {
            table.row(Cell.number(CellNumber.points(Rational.of(i))), Cell.text("第" + i + "行"));
        }
        ReportDocument large = ReportDocument.titled("大表", Language.ZH)
                .paragraph(hostile)
                .table(table.build())
                .build();

        Document read = HtmlTables.parsed(HtmlFormat.standard().page(large));

        assertThat(HtmlTables.elements(read, "p").get(0).getTextContent()).isEqualTo(hostile.replace("\u0007", ""));
        assertThat(HtmlTables.grid(HtmlTables.elements(read, "table").get(0))).hasSize(501);
        assertThat(MarkdownFormat.standard().text(large, "x").lines().filter(line -> line.startsWith("|")))
                .hasSize(502);
    }
}
