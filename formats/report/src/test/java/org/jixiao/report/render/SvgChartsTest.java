package org.jixiao.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.report.model.Drawing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgChartsTest {
    private static Document drawn(Drawing drawing) {
        return HtmlTables.parsed(SvgDrawing.in(Language.ZH).draw(drawing));
    }

    private static List<String> texts(Document picture, String kind) {
        return HtmlTables.elements(picture, "text").stream()
                .filter(text -> text.getAttribute("class").equals(kind))
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Element> shapes(Document picture, String name, String kind) {
        return HtmlTables.elements(picture, name).stream()
                .filter(shape -> shape.getAttribute("class").equals(kind))
                .toList();
    }

    @Nested
    class Columns {
        private Drawing.Series series(String name, String... values) {
            return new Drawing.Series(
                    name,
                    List.of(values).stream()
                            .map(value ->
                                    value.isEmpty() ? Optional.<Rational>empty() : Optional.of(Rational.parse(value)))
                            .toList());
        }

        @Test
        void are_as_high_as_their_values_and_say_them() {
            Document picture = drawn(new Drawing.Columns(
                    "变动",
                    Unit.WAN_YUAN,
                    List.of("收入", "支出"),
                    List.of(series("2018年", "1000", "500"), series("2019年", "750", ""))));

            assertThat(shapes(picture, "rect", "column"))
                    .extracting(it -> it.getAttribute("height"))
                    .containsExactly("220", "165", "110");
            assertThat(texts(picture, "tick"))
                    .containsSubsequence("0", "200", "400", "600", "800", "1000")
                    .contains("750", "500");
            assertThat(texts(picture, "missing")).containsExactly("未填报");
            assertThat(HtmlTables.elements(picture, "desc").get(0).getTextContent())
                    .isEqualTo("收入：2018年 1000万元，2019年 750万元；支出：2018年 500万元，2019年 未填报");
        }

        @Test
        void below_zero_hang_from_the_axis() {
            Document picture = drawn(
                    new Drawing.Columns("增减", Unit.WAN_YUAN, List.of("甲", "乙"), List.of(series("", "-30", "10"))));

            List<Element> columns = shapes(picture, "rect", "column");
            Rational zero = Rational.parse(columns.get(0).getAttribute("y"));
            assertThat(Rational.parse(columns.get(1).getAttribute("y"))
                            .plus(Rational.parse(columns.get(1).getAttribute("height"))))
                    .isEqualTo(zero);
        }

        @Test
        void keep_long_names_inside_the_picture() {
            String name = "名称很长的支出功能分类科目它比一根柱子宽得多所以要折行";
            Document picture = drawn(new Drawing.Columns(
                    "结构",
                    Unit.WAN_YUAN,
                    List.of(name, name, name, name, name),
                    List.of(series("a", "1", "2", "3", "4", "5"))));

            for (Element text : HtmlTables.elements(picture, "text")) {
                if (text.getAttribute("text-anchor").equals("middle")) {
                    Rational half = LabelRow.width(text.getTextContent()).dividedBy(Rational.of(2));
                    Rational x = Rational.parse(text.getAttribute("x"));
                    assertThat(x.minus(half)).isGreaterThanOrEqualTo(Rational.ZERO);
                    assertThat(x.plus(half)).isLessThanOrEqualTo(Rational.of(640));
                }
            }
            assertThat(texts(picture, "label")).anyMatch(text -> text.endsWith("…"));
        }

        @Test
        void need_a_value_or_a_gap_for_each_category() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Drawing.Columns("变动", Unit.ONE, List.of("a", "b"), List.of(series("x", "1"))))
                    .withMessage(
                            "the series 'x' of the chart '变动' has 1 values for 2 categories: give one for each, or an empty one");
        }
    }

    @Nested
    class Pies {
        @Test
        void show_the_share_of_each_part() {
            Document picture = drawn(new Drawing.Pie(
                    "结构",
                    Unit.WAN_YUAN,
                    List.of(
                            new Drawing.Slice("甲", Rational.of(3)),
                            new Drawing.Slice("乙", Rational.of(1)),
                            new Drawing.Slice("丙", Rational.ZERO))));

            assertThat(texts(picture, "inside")).containsExactly("75%", "25%");
            assertThat(texts(picture, "label")).containsExactly("甲 3万元 (75%)", "乙 1万元 (25%)", "丙 0万元 (0%)");
            assertThat(shapes(picture, "path", "slice"))
                    .extracting(it -> it.getAttribute("d"))
                    .containsExactly(
                            "M249 172L249 52A120 120 0 1 1 129 172Z", "M249 172L129 172A120 120 0 0 1 249 52Z");
        }

        @Test
        void stand_in_the_middle_together_with_their_legend() {
            Document narrow =
                    drawn(new Drawing.Pie("结构", Unit.WAN_YUAN, List.of(new Drawing.Slice("甲", Rational.ONE))));
            Document wide = drawn(new Drawing.Pie(
                    "结构", Unit.WAN_YUAN, List.of(new Drawing.Slice("甲".repeat(16), Rational.of(12_345_678, 10_000)))));
            int left = centre(narrow) - 120;
            int right = 640 - left;
            assertThat(left).isBetween(120, 160);
            assertThat(right).isGreaterThan(centre(narrow) + 152 + 18);
            assertThat(centre(wide)).isBetween(160, 180);
        }

        private int centre(Document picture) {
            return Integer.parseInt(shapes(picture, "circle", "slice").get(0).getAttribute("cx"));
        }

        @Test
        void of_one_part_are_whole() {
            Document picture =
                    drawn(new Drawing.Pie("结构", Unit.WAN_YUAN, List.of(new Drawing.Slice("甲", Rational.ONE))));
            assertThat(shapes(picture, "circle", "slice")).hasSize(1);
        }

        @Test
        void have_no_room_for_less_than_nothing_or_for_nothing_at_all() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Drawing.Pie("结构", Unit.ONE, List.of(new Drawing.Slice("甲", Rational.of(-1)))))
                    .withMessage("the part '甲' of the pie '结构' is -1: a pie has no room for less than 0, use columns");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Drawing.Pie("结构", Unit.ONE, List.of(new Drawing.Slice("甲", Rational.ZERO))))
                    .withMessage("the pie '结构' has no part above 0: leave it out, and say so in words");
        }
    }

    @Test
    void scores_are_bars_beside_their_points() {
        Document picture = drawn(new Drawing.Scores(
                "得分",
                List.of(
                        new Drawing.Bar("甲", Rational.of(10), Optional.of(Interval.point(Rational.of(5)))),
                        new Drawing.Bar(
                                "乙", Rational.of(10), Optional.of(Interval.closed(Rational.of(2), Rational.of(8)))),
                        new Drawing.Bar("丙", Rational.of(10), Optional.empty()))));

        assertThat(shapes(picture, "rect", "score"))
                .extracting(it -> it.getAttribute("width"))
                .containsExactly("140", "56");
        assertThat(shapes(picture, "rect", "possible"))
                .extracting(it -> it.getAttribute("width"))
                .containsExactly("140", "224");
        assertThat(texts(picture, "label")).containsExactly("甲", "5 / 10", "乙", "2～8 / 10", "丙", "不适用 / 10");
    }
}
