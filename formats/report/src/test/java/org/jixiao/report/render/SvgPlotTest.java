package org.jixiao.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.Rules.above;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.exactly;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.reverse;
import static org.jixiao.rule.Rules.zero;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jixiao.issue.Language;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.report.model.Drawing;
import org.jixiao.review.RulePlot;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Range;
import org.jixiao.rule.Rule;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgPlotTest {
    private static final Rule GAP = exactly(percent(0), points(3))
            .atMost(percent(10), points(2))
            .in(Range.upTo(percent(20), percent(30)), points(1))
            .above(percent(30), zero());

    private static final Rubric RUBRIC = Rubric.named("表 <A|B>")
            .section(
                    "过程",
                    10,
                    s -> s.indicator(
                                    "预算调整率",
                                    5,
                                    i -> i.id("adjustment")
                                            .measuredBy(Measure.named("adjustment", "预算调整率", Unit.PERCENT)
                                                    .withDomain(Domain.NOT_NEGATIVE))
                                            .wording("=0，计3分；≤10%，计2分；>30%，不得分")
                                            .scoredBy(GAP))
                            .indicator("制度", 5, i -> i.id("rules").scoredBy(checklist(full(), "健全"))))
            .build();

    private static Rubric rubric(Rule rule) {
        return Rubric.named("表")
                .indicator(
                        "率 & <值>",
                        5,
                        i -> i.id("rate")
                                .measuredBy(
                                        Measure.named("rate", "率", Unit.PERCENT).withDomain(Domain.between(0, 200)))
                                .target(Comparison.AT_MOST, percent(50))
                                .scoredBy(rule))
                .build();
    }

    private Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private long elements(Document document, String kind) {
        NodeList all = document.getElementsByTagName("*");
        long number = 0;
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getAttributes().getNamedItem("class") != null
                    && all.item(i)
                            .getAttributes()
                            .getNamedItem("class")
                            .getNodeValue()
                            .equals(kind)) {
                number++;
            }
        }
        return number;
    }

    @Test
    void draws_open_and_closed_ends_and_hatches_what_is_not_covered() throws Exception {
        String svg = drawn(RulePlot.of(RUBRIC, "adjustment"), Language.ZH);
        Document document = parsed(svg);
        assertThat(elements(document, "closed")).isEqualTo(3); // 0, 10, 30
        assertThat(elements(document, "open")).isEqualTo(3); // after 0, after 20, after 30
        assertThat(elements(document, "line")).isEqualTo(3);
        assertThat(elements(document, "gap")).isEqualTo(1);
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("0%得3分；(0%, 10%]得2分；(20%, 30%]得1分；(30%, 35%]得0分；未规定：(10%, 20%]");
    }

    @Test
    void marks_target_and_actual_value_and_escapes_what_it_writes() throws Exception {
        String svg = drawn(RulePlot.of(rubric(reverse()), "rate", percent(100)), Language.EN);
        Document document = parsed(svg);
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("率 & <值>");
        assertThat(elements(document, "target")).isEqualTo(1);
        assertThat(elements(document, "actual")).isEqualTo(1);
        assertThat(svg).contains(">target 50%<", ">actual 100% → 2.5<");
    }

    @Test
    void dashes_what_two_bands_claim() throws Exception {
        Rule both = atLeast(percent(60), points(5)).in(Range.closed(percent(0), percent(80)), points(2));
        Document document = parsed(drawn(RulePlot.of(rubric(both), "rate"), Language.ZH));
        assertThat(elements(document, "line ambiguous")).isEqualTo(2);
    }

    private List<Element> texts(Document document, String kind) {
        NodeList all = document.getElementsByTagName("text");
        List<Element> texts = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element text = (Element) all.item(i);
            if (text.getAttribute("class").equals(kind)) {
                texts.add(text);
            }
        }
        return texts;
    }

    @Test
    void names_thresholds_and_leaves_out_labels_without_room() throws Exception {
        Rule narrow = atLeast(percent(100), points(5))
                .atLeast(Quantity.percent("99.9"), points(4))
                .atLeast(percent(50), points(3))
                .otherwise(zero());
        Document document = parsed(drawn(RulePlot.of(rubric(narrow), "rate"), Language.ZH));
        assertThat(texts(document, "tick"))
                .filteredOn(text -> text.getAttribute("y").equals("284"))
                .extracting(Element::getTextContent)
                .containsExactly("50%", "100%", "40%", "110%");
    }

    @Test
    void keeps_labels_inside_the_picture() throws Exception {
        Rule far = atLeast(Quantity.parse("123456.7890123万元"), full()).otherwise(zero());
        Rubric money = Rubric.named("表")
                .indicator(
                        "一个名称很长很长的指标它的名称比图的宽度还要长所以在图中只写出前面的部分而标题元素写出全部",
                        5,
                        i -> i.id("money")
                                .measuredBy(Measure.named("money", "金额", Unit.WAN_YUAN)
                                        .withDomain(new Domain(
                                                Interval.of(
                                                        new Edge(Rational.ZERO, true),
                                                        new Edge(Rational.of(123_457), true)),
                                                Domain.REAL)))
                                .target(Comparison.AT_LEAST, Quantity.parse("123456.7890123万元"))
                                .scoredBy(far))
                .build();
        Document document = parsed(drawn(RulePlot.of(money, "money", Quantity.parse("0万元")), Language.EN));
        for (Element text : texts(document, "tick")) {
            if (text.getAttribute("text-anchor").equals("middle")) {
                Rational half = LabelRow.width(text.getTextContent()).dividedBy(Rational.of(2));
                Rational x = Rational.parse(text.getAttribute("x"));
                assertThat(x.minus(half)).isGreaterThanOrEqualTo(Rational.parse("-0.1"));
                assertThat(x.plus(half)).isLessThanOrEqualTo(Rational.parse("640.1"));
            }
        }
        assertThat(texts(document, "label"))
                .extracting(Element::getTextContent)
                .containsExactly("points", "target ≈123456.79万元", "actual 0万元 → 0");
        assertThat(texts(document, "title").get(0).getTextContent()).hasSize(36).endsWith("…");
    }

    @Test
    void names_a_single_value_that_is_not_covered() throws Exception {
        Rule edge = above(percent(96), full()).below(percent(96), zero());
        Document document = parsed(drawn(RulePlot.of(rubric(edge), "rate"), Language.ZH));
        assertThat(texts(document, "missing"))
                .extracting(Element::getTextContent)
                .containsExactly("96%未规定");
    }

    @Test
    void says_beside_the_axis_what_is_not_covered_at_its_very_start() throws Exception {
        Rule edge = above(percent(0), full()).below(percent(0), zero());
        Rubric rubric = Rubric.named("表")
                .indicator(
                        "率",
                        5,
                        i -> i.id("rate")
                                .measuredBy(
                                        Measure.named("rate", "率", Unit.PERCENT).withDomain(Domain.NOT_NEGATIVE))
                                .scoredBy(edge))
                .build();
        Document document = parsed(drawn(RulePlot.of(rubric, "rate"), Language.EN));
        Element missing = texts(document, "missing").get(0);
        Rational half = LabelRow.width(missing.getTextContent()).dividedBy(Rational.of(2));
        assertThat(missing.getTextContent()).isEqualTo("0%: nothing said");
        assertThat(Rational.parse(missing.getAttribute("x")).minus(half))
                .isGreaterThanOrEqualTo(Rational.of(PlotFrame.LEFT)); // "points" stands left of it
    }

    @Test
    void is_the_same_text_every_time() {
        RulePlot plot = RulePlot.of(RUBRIC, "adjustment");
        assertThat(drawn(plot, Language.ZH)).isEqualTo(drawn(plot, Language.ZH));
    }

    private static String drawn(RulePlot plot, Language language) {
        return SvgDrawing.in(language).draw(new Drawing.RuleCurve(plot, List.of()));
    }
}
