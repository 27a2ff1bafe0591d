package org.jixiao.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.Test;

class ReportDocumentTest {
    private static List<String> headings(Language language) {
        return ReportDocument.titled("t", language)
                .part("概况")
                .heading(1, "a")
                .heading(2, "b")
                .heading(2, "c")
                .heading(3, "d")
                .heading(4, "e")
                .heading(4, "f")
                .heading(1, "g")
                .heading(2, "h")
                .part("决算")
                .heading(1, "i")
                .annex("自评")
                .heading(1, "j")
                .heading(3, "k")
                .build()
                .headings()
                .stream()
                .map(Block.Heading::toString)
                .toList();
    }

    @Test
    void numbers_headings_as_official_documents_do() {
        assertThat(headings(Language.ZH))
                .containsExactly(
                        "第一部分 概况", "一、a", "（一）b", "（二）c", "1.d", "（1）e", "（2）f", "二、g", "（一）h", "第二部分 决算", "一、i",
                        "附件1 自评", "一、j", "1.k");
        assertThat(headings(Language.EN)).startsWith("Part 1 概况", "1. a", "1.1 b", "1.2 c", "1.2.1 d", "(1) e");
    }

    @Test
    void counts_in_chinese() {
        assertThat(List.of(1, 9, 10, 11, 19, 20, 21, 99, 100).stream().map(HeadingNumbers::chinese))
                .containsExactly("一", "九", "十", "十一", "十九", "二十", "二十一", "九十九", "100");
    }

    @Test
    void numbers_figures_through_documents_that_are_joined() {
        Drawing pie = new Drawing.Pie("p", Unit.ONE, List.of(new Drawing.Slice("a", Rational.ONE)));
        ReportDocument one =
                ReportDocument.titled("t", Language.ZH).figure("甲", pie).build();

        assertThat(one.and(one).figures())
                .extracting(it -> it.label(Language.ZH))
                .containsExactly("图1 甲", "图2 甲");
        assertThat(one.and(one).sections()).hasSize(2);
    }

    @Test
    void knows_its_footnotes_in_reading_order() {
        ReportDocument document = ReportDocument.titled("t", Language.ZH)
                .paragraph(Text.of("a").footnote("一"))
                .table(Table.of(Column.text(1))
                        .row(Cell.text(Text.of("b").footnote("二")))
                        .build())
                .build();
        assertThat(document.footnotes()).extracting(Run.Footnote::text).containsExactly("一", "二");
    }

    @Test
    void makes_a_paragraph_of_each_line_of_a_text() {
        ReportDocument document = ReportDocument.titled("t", Language.ZH)
                .paragraph(" 甲\r\n\n乙\u2028丙 ")
                .build();
        assertThat(document.blocks())
                .extracting(block -> ((Block.Paragraph) block).text().plain())
                .containsExactly("甲", "乙", "丙");
    }

    @Test
    void needs_a_title() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportDocument.titled("\u0007 ", Language.ZH).build())
                .withMessage("title: a document needs one, which is not blank");
    }

    @Test
    void prints_days_in_both_languages() {
        LocalDate day = LocalDate.of(2024, 3, 6);
        assertThat(DateText.of(day, Language.ZH)).isEqualTo("2024年3月6日");
        assertThat(DateText.of(day, Language.EN)).isEqualTo("6 March 2024");
    }

    @Test
    void refuses_a_cell_that_prints_another_number_than_it_holds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cell(
                        Cell.Role.NUMBER,
                        Text.of("96"),
                        Optional.of(CellNumber.points(Rational.of(95))),
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        1))
                .withMessage(
                        "the cell prints '96' for the number 95分: print the digits of the number, with or without its unit");
    }
}
