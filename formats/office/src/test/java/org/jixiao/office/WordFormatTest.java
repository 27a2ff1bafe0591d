package org.jixiao.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.report.model.Block;
import org.jixiao.report.model.Cell;
import org.jixiao.report.model.Column;
import org.jixiao.report.model.DocumentDraft;
import org.jixiao.report.model.Drawing;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.model.Table;
import org.jixiao.report.model.TableDraft;
import org.jixiao.report.testing.SampleDocument;
import org.jixiao.review.RulePlot;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPieSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class WordFormatTest {
    private static byte[] bytes(ReportDocument document) {
        return WordFormat.official().files(document, "report").get("report.docx");
    }

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static XWPFDocument written(ReportDocument document) throws IOException {
        return open(bytes(document));
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws InterruptedException {
        byte[] first = bytes(SampleDocument.of(3));
        // times in archives have steps of two seconds
        Thread.sleep(2100);
        assertThat(bytes(SampleDocument.of(3))).isEqualTo(first);
    }

    @Test
    void everyPartObeysTheSchemaOfTheFormat() throws IOException {
        try (XWPFDocument document = written(SampleDocument.of(12))) {
            List<XmlObject> parts = new ArrayList<>();
            parts.add(document.getDocument());
            for (String style : List.of("Normal", "Body", "Heading1", "Heading5", "TableText", "FootnoteReference")) {
                parts.add(document.getStyles().getStyle(style).getCTStyle());
            }
            document.getCharts().forEach(chart -> parts.add(chart.getCTChartSpace()));
            document.getFootnotes().forEach(footnote -> parts.add(footnote.getCTFtnEdn()));
            document.getFooterList().forEach(footer -> parts.add(footer._getHdrFtr()));
            assertThat(parts).hasSizeGreaterThan(15);
            for (XmlObject part : parts) {
                List<Object> errors = new ArrayList<>();
                part.validate(new XmlOptions().setErrorListener(new ArrayList<>() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public boolean add(org.apache.xmlbeans.XmlError error) {
                        return errors.add(error);
                    }
                }));
                assertThat(errors).as(part.schemaType().toString()).isEmpty();
            }
        }
    }

    @Nested
    class Pages {
        @Test
        void areUprightAndThenOnTheirSideWithNumbersOnBothKinds() throws IOException {
            try (XWPFDocument document = written(SampleDocument.of(3))) {
                CTSectPr last = document.getDocument().getBody().getSectPr();
                CTSectPr first = document.getParagraphs().stream()
                        .map(it -> it.getCTP().getPPr())
                        .filter(it -> it != null && it.isSetSectPr())
                        .findFirst()
                        .orElseThrow()
                        .getSectPr();
                assertThat(first.getPgSz().getOrient()).isEqualTo(STPageOrientation.PORTRAIT);
                assertThat(last.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
                assertThat(first.getPgMar().getTop()).hasToString("2098");
                assertThat(first.getPgMar().getLeft()).hasToString("1587");
                assertThat(first.isSetTitlePg()).as("a cover has no number").isTrue();
                assertThat(last.isSetTitlePg()).isFalse();
                assertThat(first.sizeOfFooterReferenceArray()).isEqualTo(2);
                assertThat(last.sizeOfFooterReferenceArray()).isEqualTo(2);
                assertThat(document.getEvenAndOddHeadings()).isTrue();
                assertThat(document.getFooterList().stream().map(XWPFFooter::getText))
                        .allSatisfy(text -> assertThat(text).contains("—\u00A01\u00A0—"));
            }
        }

        @Test
        void ofADocumentWithoutBlocksAreOneEmptyPage() throws IOException {
            try (XWPFDocument document =
                    written(ReportDocument.titled("空", Language.ZH).build())) {
                assertThat(document.getBodyElements()).isEmpty();
            }
        }
    }

    @Nested
    class Words {
        @Test
        void standAsTheyAreWithLinesAndFootnotes() throws IOException {
            try (XWPFDocument document = written(SampleDocument.of(3))) {
                assertThat(document.getParagraphs().stream().map(it -> it.getText()))
                        .contains(SampleDocument.HOSTILE);
                assertThat(document.getFootnotes().stream()
                                .flatMap(it -> it.getParagraphs().stream())
                                .map(it -> it.getText()))
                        .anySatisfy(text -> assertThat(text).endsWith("按“三定”方案。"))
                        .anySatisfy(text -> assertThat(text).endsWith("见附表第1行。"));
                String xml = document.getDocument().xmlText();
                assertThat(xml).contains("2023年度部门整体支出</w:t>").contains("<w:br/>");
                assertThat(xml).doesNotContain("<script");
            }
        }

        @Test
        void ofATitleKeepTheirLines() throws IOException {
            ReportDocument titled = ReportDocument.titled("题", Language.ZH)
                    .title("医保工作经费\n支出绩效评价报告")
                    .build();
            try (XWPFDocument document = written(titled)) {
                assertThat(document.getParagraphs().get(0).getText()).isEqualTo("医保工作经费\n支出绩效评价报告");
            }
        }

        @Test
        void ofThirtyThousandCharactersAndOfRareOnesAreKept() throws IOException {
            String words = "长".repeat(30_000) + "\uD842\uDFB7\uD83D\uDE00";
            ReportDocument long1 =
                    ReportDocument.titled("长", Language.ZH).paragraph(words).build();
            try (XWPFDocument document = written(long1)) {
                assertThat(document.getParagraphs().get(0).getText()).isEqualTo(words);
            }
        }

        @Test
        void ofHeadingsHaveLevels() throws IOException {
            try (XWPFDocument document = written(SampleDocument.of(3))) {
                assertThat(document.getParagraphs().stream()
                                .filter(it ->
                                        it.getStyle() != null && it.getStyle().startsWith("Heading"))
                                .map(it -> it.getStyle() + " " + it.getText()))
                        .contains(
                                "Heading1 2023年度部门整体支出绩效自评报告",
                                "Heading2 一、部门概况",
                                "Heading3 （一）基本情况",
                                "Heading4 1.主要职能",
                                "Heading5 （1）重点工作",
                                "Heading2 二、收支情况");
            }
        }
    }

    @Nested
    class Tables {
        @Test
        void haveFixedWidthsThatAddUpInGridTableAndCells() throws IOException {
            try (XWPFDocument document = written(SampleDocument.of(9))) {
                assertThat(document.getTables()).hasSize(2);
                for (XWPFTable table : document.getTables()) {
                    CTTbl written = table.getCTTbl();
                    int whole =
                            Integer.parseInt(written.getTblPr().getTblW().getW().toString());
                    int columns = written.getTblGrid().getGridColList().stream()
                            .mapToInt(it -> Integer.parseInt(it.getW().toString()))
                            .sum();
                    assertThat(columns).isEqualTo(whole);
                    for (CTRow row : written.getTrList()) {
                        assertThat(row.getTcList().stream()
                                        .mapToInt(it -> Integer.parseInt(
                                                it.getTcPr().getTcW().getW().toString()))
                                        .sum())
                                .isEqualTo(whole);
                    }
                }
            }
        }

        @Test
        void repeatTheirHeadsAndEmptyTheCellsThatContinue() throws IOException {
            try (XWPFDocument document = written(SampleDocument.of(9))) {
                CTTbl form = document.getTables().get(1).getCTTbl();
                List<CTRow> rows = form.getTrList();
                assertThat(rows.get(0).getTrPr().sizeOfTblHeaderArray()).isEqualTo(1);
                assertThat(rows.get(1).getTrPr().sizeOfTblHeaderArray()).isEqualTo(1);
                assertThat(rows.get(2).getTrPr().sizeOfTblHeaderArray()).isZero();
                CTTc continued = rows.get(3).getTcArray(0);
                assertThat(continued.getTcPr().getVMerge().getVal()).hasToString("continue");
                assertThat(continued.getPArray(0).sizeOfRArray()).isZero();
                assertThat(rows.get(0).getTcArray(3).getTcPr().getGridSpan().getVal())
                        .hasToString("2");
                assertThat(rows.get(0).sizeOfTcArray()).isEqualTo(6);
            }
        }

        @Test
        void ofFiveHundredRowsAreWrittenWhole() throws IOException {
            try (XWPFDocument document = written(SampleDocument.of(500))) {
                assertThat(document.getTables().get(1).getNumberOfRows()).isEqualTo(504);
            }
        }
    }

    @Nested
    class Charts {
        private XWPFChart chart(XWPFDocument document, int index) {
            return document.getCharts().get(index);
        }

        @Test
        void holdTheNumbersOfTheDocumentAndNothingWhereOneIsMissing() throws Exception {
            try (XWPFDocument document = written(SampleDocument.of(3))) {
                assertThat(document.getCharts()).hasSize(4);
                CTPlotArea area = chart(document, 0).getCTChart().getPlotArea();
                List<CTBarSer> series = area.getBarChartArray(0).getSerList();
                assertThat(values(
                                series.get(0).getVal().getNumRef().getNumCache().getPtList()))
                        .containsExactly("0=1747.1", "1=1650.5", "2=-96.6");
                assertThat(values(
                                series.get(1).getVal().getNumRef().getNumCache().getPtList()))
                        .containsExactly("0=1500", "2=0");
                assertThat(series.get(1)
                                .getTx()
                                .getStrRef()
                                .getStrCache()
                                .getPtArray(0)
                                .getV())
                        .isEqualTo("2023年");
                CTPieSer pie = chart(document, 1)
                        .getCTChart()
                        .getPlotArea()
                        .getPieChartArray(0)
                        .getSerArray(0);
                assertThat(values(pie.getVal().getNumRef().getNumCache().getPtList()))
                        .containsExactly("0=1203.45", "1=180.2", "2=77.9", "3=0");
            }
        }

        @Test
        void ofARuleHaveLinesEndsAndTheValueThatWasReached() throws IOException {
            try (XWPFDocument document = written(SampleDocument.of(3))) {
                assertThat(series(chart(document, 3)))
                        .containsExactly(
                                "得分[0=80, 1=85][0=0, 1=0]",
                                "不含端点[0=85][0=0]",
                                "得分[0=85, 1=95][0=3, 1=3]",
                                "含端点[0=85][0=3]",
                                "不含端点[0=95][0=3]",
                                "得分[0=95, 1=100][0=5, 1=5]",
                                "含端点[0=95][0=5]",
                                "含端点[0=100][0=5]",
                                "实际[0=93, 1=93][0=0, 1=5]",
                                "实际 93%[0=93][0=0]",
                                "实际得分[0=93][0=3]");
            }
        }

        private List<String> series(XWPFChart curve) {
            return curve.getCTChart().getPlotArea().getScatterChartArray(0).getSerList().stream()
                    .map(it -> it.getTx().getV()
                            + values(it.getXVal().getNumRef().getNumCache().getPtList())
                            + values(it.getYVal().getNumRef().getNumCache().getPtList()))
                    .toList();
        }

        @Test
        void ofARuleHatchWhatIsNotSaidAndMarkTheTarget() throws IOException {
            Drawing.RuleCurve curve = new Drawing.RuleCurve(
                    new RulePlot(
                            "增长率",
                            Unit.PERCENT,
                            Interval.of(new Edge(Rational.of(-12), true), new Edge(Rational.of(12), true)),
                            Rational.ZERO,
                            Rational.of(4),
                            List.of(
                                    line(-12, 0, 4, RulePlot.End.OPEN, false),
                                    line(0, 0, 2, RulePlot.End.CLOSED, true)),
                            List.of(
                                    Interval.point(Rational.of(6)),
                                    Interval.of(new Edge(Rational.ZERO, false), new Edge(Rational.of(12), true))),
                            List.of(new RulePlot.Marker(RulePlot.Mark.TARGET, Rational.of(5), Optional.empty()))),
                    List.of());
            ReportDocument one =
                    ReportDocument.titled("图", Language.ZH).figure("增长率", curve).build();
            try (XWPFDocument document = written(one)) {
                CTPlotArea area = chart(document, 0).getCTChart().getPlotArea();
                assertThat(series(chart(document, 0)))
                        .containsExactly(
                                "未规定[0=6, 1=6][0=0, 1=4]",
                                "6%未规定[0=6][0=4]",
                                "未规定[0=0, 1=1, 2=2, 3=3, 4=4, 5=5, 6=6, 7=7, 8=8, 9=9, 10=10, 11=11, 12=12]"
                                        + "[0=0, 1=4, 2=0, 3=4, 4=0, 5=4, 6=0, 7=4, 8=0, 9=4, 10=0, 11=4, 12=0]",
                                "未规定[0=6][0=4]",
                                "得分[0=-12, 1=0][0=4, 1=4]",
                                "不含端点[0=0][0=4]",
                                "两段重叠[0=0][0=2]",
                                "含端点[0=0][0=2]",
                                "目标[0=5, 1=5][0=0, 1=4]",
                                "目标 5%[0=5][0=4]");
                assertThat(area.getScatterChartArray(0)
                                .getSerArray(6)
                                .getSpPr()
                                .getLn()
                                .getPrstDash()
                                .getVal())
                        .hasToString("dash");
                assertThat(area.getValAxList())
                        .as("axes at the edge, also where values are below 0, and room above the topmost line")
                        .extracting(axis -> axis.getCrosses().getVal() + " to "
                                + axis.getScaling().getMax().getVal())
                        .containsExactly("min to 12.0", "min to 4.48");
            }
        }

        private RulePlot.Line line(int from, int to, int earns, RulePlot.End end, boolean ambiguous) {
            Rational points = Rational.of(earns);
            List<RulePlot.Place> places = from == to
                    ? List.of(new RulePlot.Place(Rational.of(from), points))
                    : List.of(
                            new RulePlot.Place(Rational.of(from), points), new RulePlot.Place(Rational.of(to), points));
            return new RulePlot.Line(places, from == to ? end : RulePlot.End.CONTINUES, end, ambiguous);
        }

        @Test
        void leaveOutASeriesOfWhichNothingIsKnownAndSayTheUnit() throws IOException {
            Drawing.Columns columns = new Drawing.Columns(
                    "收入",
                    Unit.WAN_YUAN,
                    List.of("财政拨款"),
                    List.of(
                            new Drawing.Series("2018年", List.of(Optional.empty())),
                            new Drawing.Series("2019年", List.of(Optional.of(Rational.of(7))))));
            ReportDocument one = ReportDocument.titled("图", Language.ZH)
                    .figure("收入", columns)
                    .build();
            try (XWPFDocument document = written(one)) {
                CTPlotArea area = chart(document, 0).getCTChart().getPlotArea();
                assertThat(area.getBarChartArray(0).getSerList())
                        .as("LibreOffice draws a 1 for a series without numbers")
                        .extracting(it -> it.getTx()
                                .getStrRef()
                                .getStrCache()
                                .getPtArray(0)
                                .getV())
                        .containsExactly("2019年");
                assertThat(area.getValAxArray(0).getTitle().xmlText()).contains("万元");
                assertThat(area.getValAxArray(0).getNumFmt().getFormatCode()).isEqualTo("General");
            }
        }

        private List<String> values(List<CTNumVal> points) {
            return points.stream().map(it -> it.getIdx() + "=" + it.getV()).toList();
        }

        @Test
        void canBeEditedFromTheWorkbookInside() throws Exception {
            try (XWPFDocument document = written(SampleDocument.of(3));
                    XSSFWorkbook data = chart(document, 0).getWorkbook()) {
                XSSFSheet sheet = data.getSheetAt(0);
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("本年收入");
                assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1747.1);
                assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("未填报");
                String formula = chart(document, 0)
                        .getCTChart()
                        .getPlotArea()
                        .getBarChartArray(0)
                        .getSerArray(1)
                        .getVal()
                        .getNumRef()
                        .getF();
                assertThat(formula).as("apart from the words").isEqualTo("Sheet1!$I$2:$I$4");
                assertThat(sheet.getRow(1).getCell(8).getNumericCellValue()).isEqualTo(1500);
                assertThat(sheet.getRow(2).getCell(8)).isNull();
            }
        }

        @Test
        void sayTheirDataToThoseWhoCannotSeeThem() throws IOException {
            try (XWPFDocument document = written(SampleDocument.of(3))) {
                assertThat(document.getDocument().xmlText())
                        .contains("descr=\"收入、支出变动情况：（万元）, 2022年, 2023年; 本年收入, 1747.1, 1500;");
            }
        }

        @Test
        void ofManyColumnsAreWrittenToo() throws IOException {
            List<String> names = new ArrayList<>();
            List<Optional<Rational>> values = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                names.add("部门" + i);
                values.add(Optional.of(Rational.of(i, 3)));
            }
            ReportDocument many = ReportDocument.titled("多", Language.ZH)
                    .figure("多", new Drawing.Columns("多", Unit.ONE, names, List.of(new Drawing.Series("一", values))))
                    .build();
            try (XWPFDocument document = written(many)) {
                assertThat(chart(document, 0)
                                .getCTChart()
                                .getPlotArea()
                                .getBarChartArray(0)
                                .getSerArray(0)
                                .getVal()
                                .getNumRef()
                                .getNumCache()
                                .getPtArray(1)
                                .getV())
                        .isEqualTo("0.33");
            }
        }
    }

    @Nested
    class Contents {
        private ReportDocument report(int headings) {
            DocumentDraft draft = ReportDocument.titled("决算", Language.ZH)
                    .cover(new Block.Cover("决算", List.of(), Optional.empty(), Optional.empty()));
            for (int i = 0; i < headings; i++) {
                draft.heading(1, "节" + i).heading(2, "小节").paragraph("文。");
            }
            return draft.build();
        }

        @Test
        void ofManyHeadingsStandBehindTheCoverAndLeadToThem() throws IOException {
            try (XWPFDocument document = written(report(8))) {
                List<CTP> entries = document.getParagraphs().stream()
                        .filter(it -> "TOC2".equals(it.getStyle()))
                        .map(it -> it.getCTP())
                        .toList();
                assertThat(entries).hasSize(8);
                CTP last = entries.get(7);
                assertThat(last.getHyperlinkArray(0).getRArray(0).getTArray(0).getStringValue())
                        .isEqualTo("八、节7");
                String anchor = last.getHyperlinkArray(0).getAnchor();
                assertThat(document.getParagraphs().stream()
                                .filter(it -> it.getCTP().sizeOfBookmarkStartArray() == 1
                                        && it.getCTP()
                                                .getBookmarkStartArray(0)
                                                .getName()
                                                .equals(anchor))
                                .map(it -> it.getStyle() + " " + it.getText()))
                        .containsExactly("Heading2 八、节7");
                String xml = document.getDocument().xmlText();
                assertThat(xml).contains("TOC \\o \"1-2\" \\n");
                assertThat(xml.split("fldCharType=\"begin\"", -1))
                        .hasSameSizeAs(xml.split("fldCharType=\"end\"", -1))
                        .hasSize(2);
                assertThat(document.getDocument().validate()).isTrue();
            }
        }

        @Test
        void ofFewHeadingsAreLeftOut() throws IOException {
            try (XWPFDocument document = written(report(7))) {
                assertThat(document.getDocument().xmlText()).doesNotContain("TOC \\o");
            }
        }
    }

    @Nested
    class PageBreaks {
        private boolean staysWithNext(XWPFDocument document, String beginning) {
            return document.getParagraphs().stream()
                    .filter(it -> it.getText().startsWith(beginning))
                    .findFirst()
                    .orElseThrow()
                    .getCTP()
                    .getPPr()
                    .isSetKeepNext();
        }

        @Test
        void neverLeaveASignatureATotalOrANoteAlone() throws IOException {
            DocumentDraft draft = ReportDocument.titled("签", Language.ZH);
            TableDraft table = Table.of(Column.text(1));
            for (int i = 0; i < 5; i++) {
                table.row(Cell.text("行" + i));
            }
            draft.table(table.build())
                    .note("注。")
                    .paragraph("上文。")
                    .paragraph("末段。")
                    .signatures(List.of(new Block.Signature(Optional.empty(), "某局（盖章）", true, Optional.empty())));
            try (XWPFDocument document = written(draft.build())) {
                assertThat(staysWithNext(document, "上文")).isFalse();
                assertThat(staysWithNext(document, "末段")).isTrue();
                assertThat(document.getTables().get(0).getRows().stream()
                                .map(it -> it.getCell(0)
                                        .getParagraphArray(0)
                                        .getCTP()
                                        .getPPr()
                                        .isSetKeepNext()))
                        .containsExactly(false, false, true, true, true);
            }
        }

        @Test
        void takeAShortSentenceToItsPictureButNoLongText() throws IOException {
            ReportDocument two = ReportDocument.titled("图", Language.ZH)
                    .paragraph("短句。")
                    .figure("一", SampleDocument.pie())
                    .paragraph("长句。".repeat(30))
                    .figure("二", SampleDocument.pie())
                    .build();
            try (XWPFDocument document = written(two)) {
                assertThat(staysWithNext(document, "短句")).isTrue();
                assertThat(staysWithNext(document, "长句")).isFalse();
            }
        }
    }

    @Nested
    class Style {
        @Test
        void namesTheFontsOfTheProfile() throws IOException {
            byte[] open = new WordFormat(WordStyle.OPEN)
                    .files(SampleDocument.of(3), "r")
                    .get("r.docx");
            try (XWPFDocument document = open(open)) {
                assertThat(document.getStyles()
                                .getStyle("Body")
                                .getCTStyle()
                                .getRPr()
                                .getRFontsArray(0)
                                .getEastAsia())
                        .isEqualTo("Noto Serif CJK SC");
            }
            try (XWPFDocument document = written(SampleDocument.of(3))) {
                assertThat(document.getStyles()
                                .getStyle("Heading2")
                                .getCTStyle()
                                .getRPr()
                                .getRFontsArray(0)
                                .getEastAsia())
                        .isEqualTo("黑体");
                assertThat(document.getStyles()
                                .getStyle("Body")
                                .getCTStyle()
                                .getPPr()
                                .getSpacing()
                                .getLine())
                        .hasToString("579");
            }
        }

        @Test
        void refusesSizesAndMarginsThatNoPageHas() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WordStyle.OFFICIAL.withLineSpacing(Rational.parse("28.333")))
                    .withMessage("lineSpacing is 28.333: give points above 0, at most 72, in steps of 1/20");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WordStyle.OFFICIAL.withTableSize(Rational.ZERO))
                    .withMessageStartingWith("tableSize is 0:");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new WordStyle.Margins(37, -1, 35, 28))
                    .withMessage("a margin is -1 mm: give one from 0 to 80 mm");
        }
    }
}
