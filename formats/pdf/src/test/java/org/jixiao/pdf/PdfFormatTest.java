package org.jixiao.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.pdf.PdfText.bare;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jixiao.issue.IssuesException;
import org.jixiao.issue.Language;
import org.jixiao.report.model.Block;
import org.jixiao.report.model.Cell;
import org.jixiao.report.model.Column;
import org.jixiao.report.model.DocumentDraft;
import org.jixiao.report.model.PlacedCell;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.model.Table;
import org.jixiao.report.model.TableDraft;
import org.jixiao.report.testing.SampleDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfFormatTest {
    private static final ReportDocument DOCUMENT = SampleDocument.of(20);
    private static byte[] pdf = {};

    @BeforeAll
    static void write() {
        pdf = PdfFormat.with(TestFonts.both()).files(DOCUMENT, "report").get("report.pdf");
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void passesTheCheckerOfTheStandard(PDFAFlavour standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .filter(it -> it.getStatus() != TestAssertion.Status.PASSED)
                            .map(it -> it.getRuleId().getClause() + " " + it.getMessage()))
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isPositive();
        }
    }

    @Test
    void isLaidOutWithoutAWarning() throws IOException {
        PdfFormat format = PdfFormat.with(TestFonts.both());
        PdfWriter writer = new PdfWriter(format.page(SampleDocument.of(1)), format.fonts());
        writer.bytes();
        assertThat(writer.warnings()).isEmpty();
        PdfFormat strange = format.withStyle("p{flow-into:other}");
        PdfWriter second = new PdfWriter(strange.page(SampleDocument.of(1)), format.fonts());
        second.bytes();
        assertThat(second.warnings()).singleElement().asString().contains("flow-into");
    }

    @Test
    void holdsEveryWordOfTheDocumentAsItCanBeSearched() throws IOException {
        String text = PdfText.of(pdf);
        List<String> words = new ArrayList<>();
        for (Block block : DOCUMENT.blocks()) {
            if (block instanceof Block.Heading heading) {
                words.add(heading.toString());
            } else if (block instanceof Block.Paragraph paragraph
                    && paragraph.text().runs().size() == 1) {
                words.add(paragraph.text().plain());
            } else if (block instanceof Block.Figure figure) {
                words.add(figure.label(Language.ZH));
            } else if (block instanceof Table table) {
                table.cells().stream()
                        .map(PlacedCell::cell)
                        .filter(cell -> cell.text().runs().size() == 1)
                        .forEach(cell -> words.add(cell.text().plain()));
            }
        }
        assertThat(words).hasSizeGreaterThan(100);
        String bare = bare(text);
        assertThat(words).allSatisfy(word -> assertThat(bare).contains(bare(word)));
        assertThat(text.codePoints().filter(it -> it >= 0x2E80 && it <= 0x2FDF))
                .as("radicals that only look like the characters")
                .isEmpty();
    }

    @Test
    void hasUprightPagesAndPagesOnTheirSideWithNumbers() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> shapes = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                shapes.add(Math.round(page.getMediaBox().getWidth()) + "x"
                        + Math.round(page.getMediaBox().getHeight()));
            }
            assertThat(shapes).startsWith("595x842", "595x842").contains("842x595");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(DOCUMENT.title());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
        assertThat(bare(PdfText.of(pdf, 1, 1))).as("a cover").doesNotContain("—1—");
        assertThat(bare(PdfText.of(pdf, 2, 2))).contains("—2—");
    }

    @Test
    void repeatsTheHeadOfATableOnEveryPage() throws IOException {
        int pages = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                if (document.getPage(page - 1).getMediaBox().getWidth() > 800) {
                    assertThat(PdfText.of(pdf, page, page)).as("page " + page).contains("扣分原因");
                    pages++;
                }
            }
        }
        assertThat(pages).isGreaterThan(1);
    }

    @Test
    void leavesNoHeadingAloneAboveALongParagraphAndAPicture() throws IOException {
        ReportDocument document = ReportDocument.titled("报告", Language.ZH)
                .heading(1, "评价等次")
                .heading(2, "评价结论")
                .paragraph("得分情况逐项说明。".repeat(80))
                .figure("支出结构", SampleDocument.pie())
                .build();
        byte[] file = PdfFormat.with(TestFonts.both()).files(document, "x").get("x.pdf");
        assertThat(bare(PdfText.of(file, 1, 1))).contains("一、评价等次（一）评价结论得分情况逐项说明");
    }

    @Test
    void takesEveryHeadingAboveAPictureToThePageOfThePicture() throws IOException {
        DocumentDraft draft = ReportDocument.titled("报告", Language.ZH);
        for (int line = 1; line <= 17; line++) {
            draft.paragraph("第" + line + "行");
        }
        draft.heading(1, "支出").heading(2, "结构").paragraph("如图。").figure("支出结构", SampleDocument.pie());
        byte[] file = PdfFormat.with(TestFonts.both()).files(draft.build(), "x").get("x.pdf");
        assertThat(bare(PdfText.of(file, 1, 1))).contains("第17行").doesNotContain("一、支出");
        assertThat(bare(PdfText.of(file, 2, 2))).contains("一、支出（一）结构如图。", "图1支出结构");
    }

    @Test
    void keepsASmallTableOnOnePageSoThatNoLabelIsTorn() throws IOException {
        DocumentDraft draft = ReportDocument.titled("报告", Language.ZH);
        for (int line = 1; line <= 22; line++) {
            draft.paragraph("第" + line + "行");
        }
        TableDraft table = Table.of(Column.text(1), Column.text(3));
        for (int row = 1; row <= 12; row++) {
            table.row(Cell.label("绩效指标完成情况").in("all"), Cell.text("指标" + row));
        }
        byte[] file = PdfFormat.with(TestFonts.both())
                .files(draft.table(table.build()).build(), "x")
                .get("x.pdf");
        assertThat(bare(PdfText.of(file, 1, 1))).contains("第22行").doesNotContain("指标1");
        assertThat(bare(PdfText.of(file, 2, 2))).contains("指标1", "指标12");
    }

    @Test
    void embedsItsFontsInPart() throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    names.add(font.getName().replaceFirst("^[A-Z]+\\+", ""));
                }
            }
        }
        assertThat(names).containsExactly("NotoSansSC-Bold", "NotoSansSC-Regular");
        assertThat(pdf).as("of fonts of 20 MB").hasSizeLessThan(400_000);
    }

    @Test
    void ofFiveHundredRowsIsWhole() throws IOException {
        ReportDocument large = SampleDocument.of(500);
        byte[] file = PdfFormat.with(TestFonts.both()).files(large, "x").get("x.pdf");
        assertThat(bare(PdfText.of(file))).contains("三级指标1的名称", "三级指标250的名称", "三级指标500的名称");
    }

    @Test
    void isRefusedWithTheCharactersThatNoFontHas() {
        ReportDocument rare = ReportDocument.titled("表", Language.ZH)
                .paragraph("笑脸\uD83D\uDE00和生僻字\uD842\uDFB7")
                .build();
        assertThatThrownBy(() -> PdfFormat.with(TestFonts.both()).files(rare, "x"))
                .isInstanceOf(IssuesException.class)
                .hasMessage("the document '表' cannot be a PDF\n"
                        + "  - [characters-missing] None of the fonts NotoSansSC-Regular.ttf has the characters"
                        + " \uD83D\uDE00 (U+1F600), \uD842\uDFB7 (U+20BB7);"
                        + " add a font that has them as a fallback, or change the text.");
    }

    @Test
    void takesFromAFallbackWhatTheFirstFontLacks() throws IOException {
        PdfFonts fonts = PdfFonts.of(TestFonts.latin(), "latin")
                .withFallback(TestFonts.open(TestFonts.REGULAR), TestFonts.REGULAR);
        ReportDocument document = ReportDocument.titled("a", Language.ZH)
                .paragraph("Budget 预算")
                .figure("结构", SampleDocument.pie())
                .build();
        byte[] file = PdfFormat.with(fonts).files(document, "x").get("x.pdf");
        assertThat(bare(PdfText.of(file))).contains("Budget预算", "图1结构");
        assertThatThrownBy(() ->
                        PdfFormat.with(PdfFonts.of(TestFonts.latin(), "latin")).files(document, "x"))
                .hasMessageContaining("None of the fonts latin has the characters");
    }
}
