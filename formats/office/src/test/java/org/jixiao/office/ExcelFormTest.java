package org.jixiao.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.measure.Formula.of;
import static org.jixiao.measure.Formula.ratio;
import static org.jixiao.office.Workbooks.cell;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.judged;
import static org.jixiao.rule.Rules.tiers;
import static org.jixiao.rule.Rules.zero;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Tiers;
import org.jixiao.scoring.Scorer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExcelFormTest {
    private static final Fact STAFF = Fact.number("staff", "在职人员数", Unit.PERSON);
    private static final Fact POSTS = Fact.number("posts", "编制数", Unit.PERSON);
    private static final Measure CONTROL =
            Measure.named("control", "在职人员控制率", Unit.PERCENT).withFormula(ratio(of(STAFF), of(POSTS)));
    private static final Rubric RUBRIC = Rubric.named("自评表")
            .section(
                    "投入",
                    5,
                    s -> s.section(
                            "配置",
                            5,
                            g -> g.indicator(
                                    "在职人员控制率",
                                    5,
                                    i -> i.id("control").measuredBy(CONTROL).scoredBy("≤100%，计5分；每超过1个百分点扣0.5分，扣完为止"))))
            .section(
                    "过程",
                    8,
                    s -> s.section(
                            "管理",
                            8,
                            g -> g.indicator("制度健全性", 3, i -> i.id("rules").scoredBy("①有制度，1分；②合法、合规、完整，1分；③有效执行，1分"))
                                    .indicator(
                                            "工作质量",
                                            5,
                                            i -> i.id("quality")
                                                    .scoredBy(tiers(
                                                            Tiers.Tier.fixed("good", "好", full()),
                                                            Tiers.Tier.fixed("poor", "差", zero()))))))
            .section(
                    "效果",
                    5,
                    s -> s.section(
                            "满意度",
                            5,
                            g -> g.indicator(
                                    "公众满意度",
                                    5,
                                    i -> i.id("satisfaction")
                                            .measuredBy(Measure.named("satisfaction", "公众满意度", Unit.PERCENT))
                                            .scoredBy("≥95%，计5分；≥85%，计3分；其余不得分"))))
            .outOf(18)
            .build();

    /** The cells of the form: 4 staff, 5 posts, 6 to 9 the checklist, 10 the tiers, 11 satisfaction, 12 the total. */
    private static byte[] form(Facts facts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ExcelForm.write(RUBRIC, facts, out)).isEmpty();
        return out.toByteArray();
    }

    private static FilledForm filled(Consumer<XSSFSheet> entries) throws IOException {
        return read(Workbooks.changed(form(Facts.NONE), entries));
    }

    private static FilledForm read(byte[] bytes) throws IOException {
        return ExcelForm.read(new ByteArrayInputStream(bytes), RUBRIC);
    }

    @Nested
    class Writing {
        @Test
        void theFormIsTheOfficialSheet() throws IOException {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form(Facts.NONE)))) {
                XSSFSheet sheet = book.getSheetAt(0);
                assertThat(cell(sheet, "A4").getStringCellValue()).isEqualTo("投入");
                assertThat(cell(sheet, "E4").getStringCellValue()).isEqualTo("≤100%，计5分；每超过1个百分点扣0.5分，扣完为止");
                assertThat(cell(sheet, "G5").getStringCellValue()).isEqualTo("编制数（人）");
                assertThat(cell(sheet, "E4").getCellStyle().getLocked()).isTrue();
                assertThat(cell(sheet, "H4").getCellStyle().getLocked()).isFalse();
                assertThat(sheet.getProtect()).isTrue();
                assertThat(sheet.isColumnHidden(Heading.ROW_ID.column())).isTrue();
                assertThat(sheet.getMergedRegions())
                        .anyMatch(it -> it.formatAsString().equals("A6:A10"));
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(book.getName("jixiao_total").getRefersToFormula()).isEqualTo("'评分表'!$J$12");
                assertThat(book.isSheetHidden(book.getSheetIndex("_jixiao"))).isTrue();
            }
        }

        @Test
        void choicesAndScoresAreChecked() throws IOException {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form(Facts.NONE)))) {
                XSSFSheet sheet = book.getSheetAt(0);
                assertThat(sheet.getDataValidations())
                        .extracting(it -> it.getRegions().getCellRangeAddress(0).formatAsString() + " "
                                + it.getValidationConstraint().getFormula1())
                        .contains(
                                "H7 '_choices'!$A$1:$A$4",
                                "H10 '_choices'!$B$1:$B$2",
                                "J4 AND(ISNUMBER(J4),J4>=0,J4<=D4)");
                assertThat(sheet.getDataValidations())
                        .extracting(it -> it.getErrorBoxText())
                        .contains("得分应为数字，不小于0，不超过本行分值5分。");
            }
        }

        @Test
        void theTotalIsLiveAndComputed() throws IOException {
            Facts facts = Facts.builder()
                    .figure(STAFF, "29")
                    .figure(POSTS, "28")
                    .figure("satisfaction", "93%")
                    .build();
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form(facts)))) {
                assertThat(cell(book.getSheetAt(0), "J12").getCellFormula()).isEqualTo("SUM(J4:J11)");
                assertThat(cell(book.getSheetAt(0), "J12").getNumericCellValue())
                        .isEqualTo(6.5);
            }
        }

        @Test
        void whatNoCellHoldsIsSaid() throws IOException {
            Facts facts = Facts.builder()
                    .put("elsewhere", Observation.Checked.count(1, 2))
                    .remark("control", "a\u0001b", null)
                    .build();
            assertThat(ExcelForm.write(RUBRIC, facts, new ByteArrayOutputStream()))
                    .extracting(Issue::toString)
                    .containsExactly(
                            "[not-on-form] elsewhere: The form cannot hold all of 'elsewhere' (Tallied[met=1, total=2]); keep it elsewhere, or enter the score only.",
                            "[not-on-form] control: The form cannot hold all of 'control' (Remark[reason=a\u0001b, improvement=null]); keep it elsewhere, or enter the score only.");
        }

        @Test
        void twoIndicatorsWithOneIdAreRefused() {
            Rubric twice = Rubric.named("x")
                    .indicator("一", 1, i -> i.id("a").scoredBy(judged("评判")))
                    .indicator("二", 1, i -> i.id("a").scoredBy(judged("评判")))
                    .build();
            assertThatThrownBy(() -> ExcelForm.write(twice, new ByteArrayOutputStream()))
                    .hasMessage(
                            "the rubric 'x' has two indicators with the id 'a': give each its own, or a form cannot be read back");
        }
    }

    @Nested
    class Reading {
        @Test
        void chineseNumberFormsAreFigures() throws IOException {
            FilledForm form = filled(sheet -> {
                cell(sheet, "H4").setCellValue("１．８０６７万人");
                cell(sheet, "H5").setCellValue(20000);
                cell(sheet, "H11").setCellValue("９５．５％");
                cell(sheet, "I11").setCellValue("问卷");
            });
            assertThat(form.issues()).isEmpty();
            assertThat(form.facts().observation("staff"))
                    .contains(new Observation.Measured(Quantity.parse("1.8067万人")));
            assertThat(form.facts().observation("posts")).contains(new Observation.Measured(Quantity.parse("20000人")));
            assertThat(form.facts().observation("satisfaction"))
                    .contains(new Observation.Measured(Quantity.percent("95.5")));
            assertThat(form.facts().source("satisfaction")).contains("问卷");
        }

        @Test
        void aPercentageIsReadAsItIsShown() throws IOException {
            FilledForm form = filled(sheet -> {
                cell(sheet, "H11").setCellValue(0.1 + 0.2);
                var style = sheet.getWorkbook().createCellStyle();
                style.setDataFormat((short) 10);
                cell(sheet, "H11").setCellStyle(style);
            });
            assertThat(form.facts().observation("satisfaction"))
                    .contains(new Observation.Measured(Quantity.percent("30")));
        }

        @Test
        void choicesAreRead() throws IOException {
            FilledForm form = filled(sheet -> {
                cell(sheet, "H7").setCellValue("符合");
                cell(sheet, "H8").setCellValue("不符合");
                cell(sheet, "H10").setCellValue("好");
            });
            assertThat(form.issues()).isEmpty();
            Observation.Checked list =
                    (Observation.Checked) form.facts().observation("rules").orElseThrow();
            assertThat(list.items().values()).containsExactly(ItemStatus.MET, ItemStatus.NOT_MET);
            assertThat(form.facts().observation("quality")).contains(Observation.Chosen.of("good"));
        }

        @Test
        void everyMistakeIsToldAtOnceWithItsCell() throws IOException {
            FilledForm form = filled(sheet -> {
                cell(sheet, "H4").setCellValue("≥95人");
                cell(sheet, "H5").setCellValue("无");
                cell(sheet, "H6").setCellValue("5/4");
                cell(sheet, "H10").setCellValue("一般");
                cell(sheet, "J4").setCellValue(9);
                cell(sheet, "J6").setCellValue("优");
            });
            assertThat(form.issues())
                    .extracting(issue -> issue.display(Language.EN))
                    .containsExactly(
                            "评分表 / H4: '≥95人' is a bound, not a figure; state the value that was reached.",
                            "评分表 / J4: The score 9 is not between 0 and 5; correct it.",
                            "评分表 / H5: '无' is not a figure; write 0 if there was none, or mark the fact as not applicable or missing.",
                            "评分表 / H6: '5/4' is no number of items; write those met and all, such as 4/5, or choose for each item.",
                            "评分表 / J6: The score '优' is no number; write a number, or leave the cell blank.",
                            "评分表 / H10: '一般' is none of the choices; choose 好、差.",
                            "评分表 / J12: The total is 0, but the scores sum to 9; compute it again, or correct it.");
        }

        @Test
        void aScoreWithoutFiguresIsReportedAndOneWithFiguresIsHeldAgainstThem() throws IOException {
            FilledForm form = read(Workbooks.changed(
                    form(Facts.builder().figure("satisfaction", "93%").build()), sheet -> {
                        cell(sheet, "J4").setCellValue(4.5);
                        cell(sheet, "J11").setCellValue(5);
                        cell(sheet, "J12").setCellValue(9.5);
                        cell(sheet, "K4").setCellValue("借调1人");
                        cell(sheet, "L4").setCellValue("清退");
                    }));
            assertThat(form.scores())
                    .containsEntry("control", Rational.parse("4.5"))
                    .containsEntry("satisfaction", Rational.of(5));
            assertThat(form.facts().observation("control")).contains(new Observation.Reported(Rational.parse("4.5")));
            assertThat(form.facts().remark("control")).contains(new Facts.Remark("借调1人", "清退"));
            assertThat(form.issues())
                    .extracting(issue -> issue.display(Language.ZH))
                    .containsExactly("评分表 / J11：得分填为5，按所填数据应为3；评分以数据为准，请更正得分或数据。");
        }

        @Test
        void aTotalThatLiesIsReported() throws IOException {
            byte[] honest = form(Facts.builder().figure("satisfaction", "93%").build());
            FilledForm form =
                    read(Workbooks.changed(honest, sheet -> cell(sheet, "J12").setCellValue(18)));
            assertThat(form.issues())
                    .extracting(issue -> issue.display(Language.EN))
                    .containsExactly(
                            "评分表 / J12: The total is 18, but the scores sum to 3; compute it again, or correct it.");
        }

        @Test
        void aFormulaInAnEntryIsToldAndAnErrorIsNoFigure() throws IOException {
            FilledForm form = filled(sheet -> {
                cell(sheet, "H4").setCellFormula("6+7");
                cell(sheet, "H4").setCellValue(29);
                cell(sheet, "H5").setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
            });
            assertThat(form.issues())
                    .extracting(issue -> issue.display(Language.EN))
                    .containsExactly(
                            "评分表 / H4: The cell is the formula =6+7; its last result '29' was taken and not computed again; check it, or enter the value.",
                            "评分表 / H5: The cell shows the error #REF!; correct the formula, or enter the value.");
        }

        @Test
        void textThatBeginsWithAnEqualsSignStaysText() throws IOException {
            String text = "=HYPERLINK(\"http://example.org\")";
            Facts facts = Facts.builder().remark("control", text, "+1").build();
            byte[] bytes = form(facts);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                assertThat(cell(book.getSheetAt(0), "K4").getCellType())
                        .isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
            }
            assertThat(read(bytes).facts().remark("control")).contains(new Facts.Remark(text, "+1"));
        }

        @Test
        void aChineseDateIsNoFigure() throws IOException {
            FilledForm form = filled(sheet -> {
                cell(sheet, "H4").setCellValue(45367);
                var style = sheet.getWorkbook().createCellStyle();
                style.setDataFormat((short) 31);
                cell(sheet, "H4").setCellStyle(style);
            });
            assertThat(form.issues()).hasSize(1);
            assertThat(form.issues().get(0).display(Language.ZH))
                    .startsWith("评分表 / H4：")
                    .contains("2024-03-16");
        }

        @Test
        void withoutTheHiddenIdsRowsAreFoundByNameAndThisIsSaid() throws IOException {
            Facts facts = Facts.builder()
                    .figure(STAFF, "29")
                    .figure(POSTS, "28")
                    .put("rules", Observation.Checked.count(2, 3))
                    .put("quality", Observation.Chosen.of("good"))
                    .figure("satisfaction", "93%")
                    .remark("control", "超编", null)
                    .build();
            byte[] bare = Workbooks.changed(
                    form(facts),
                    sheet -> sheet.forEach(row -> {
                        for (Heading gone : new Heading[] {Heading.ROW_ID, Heading.FIELD_ID}) {
                            if (row.getCell(gone.column()) != null) {
                                row.removeCell(row.getCell(gone.column()));
                            }
                        }
                    }));
            FilledForm form = read(bare);
            assertThat(form.facts()).isEqualTo(facts);
            assertThat(form.issues()).extracting(Issue::code).containsExactly(OfficeIssue.IDS_GONE);
            assertThat(Scorer.of(RUBRIC).evaluate(form.facts()).total())
                    .isEqualTo(Scorer.of(RUBRIC).evaluate(facts).total());
        }

        @Test
        void anOldWorkbookIsReadLikeANewOne() throws IOException {
            Facts facts = Facts.builder()
                    .figure(STAFF, "29")
                    .figure(POSTS, "28")
                    .put("rules", Observation.Checked.count(2, 3))
                    .put("quality", Observation.Chosen.of("good"))
                    .figure("satisfaction", "93%")
                    .remark("control", "超编", null)
                    .build();
            FilledForm form = read(Workbooks.old(form(facts)));
            assertThat(form.issues()).isEmpty();
            assertThat(form.facts()).isEqualTo(facts);
        }

        @Test
        void whatAFormatPrintsBehindANumberCounts() throws IOException {
            FilledForm form = filled(sheet -> {
                Map<String, String> formats =
                        Map.of("H4", "0\"万人\"", "H5", "0!.0,\"万\"", "H11", "0.0\"%\"", "J4", "0.0\"分\"");
                Map<String, Double> values = Map.of("H4", 2.0, "H5", 20_000.0, "H11", 95.5, "J4", 5.0);
                formats.forEach((at, format) -> {
                    var style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
                    cell(sheet, at).setCellStyle(style);
                    cell(sheet, at).setCellValue(values.get(at));
                });
                cell(sheet, "J12").setCellValue(5);
            });
            assertThat(form.issues()).isEmpty();
            assertThat(form.facts().observation("staff")).contains(new Observation.Measured(Quantity.parse("2万人")));
            assertThat(form.facts().observation("posts")).contains(new Observation.Measured(Quantity.parse("20000人")));
            assertThat(form.facts().observation("satisfaction"))
                    .contains(new Observation.Measured(Quantity.percent("95.5")));
            assertThat(form.scores()).containsEntry("control", Rational.of(5));
        }

        @Test
        void anEntryWhereNothingIsReadIsTold() throws IOException {
            FilledForm form = read(Workbooks.changed(form(Facts.NONE), sheet -> {
                cell(sheet, "J5").setCellValue(4);
                sheet.shiftRows(11, 11, 1);
                cell(sheet, "G12").setCellValue("另一项");
                cell(sheet, "H12").setCellValue("7");
            }));
            assertThat(form.issues())
                    .extracting(issue -> issue.display(Language.EN))
                    .containsExactly(
                            "评分表 / J5: '4' stands where nothing is read, in a line that was added or below the first line of a row; move it to its cell.",
                            "评分表 / H12: '7' stands where nothing is read, in a line that was added or below the first line of a row; move it to its cell.");
        }

        @Test
        void fullWidthCountsAndDatesAreRead() throws IOException {
            FilledForm form = filled(sheet -> cell(sheet, "H6").setCellValue("２／３"));
            assertThat(form.issues()).isEmpty();
            assertThat(form.facts().observation("rules")).contains(new Observation.Tallied(2, 3));
        }

        @Test
        void aFormOfAnotherRubricIsSaidToBe() throws IOException {
            Rubric other = Rubric.named("另表")
                    .section(
                            "投入",
                            5,
                            s -> s.indicator(
                                    "公众满意度", 5, i -> i.id("satisfaction").scoredBy("≥95%，计5分；其余不得分")))
                    .build();
            FilledForm form = ExcelForm.read(new ByteArrayInputStream(form(Facts.NONE)), other);
            assertThat(form.issues())
                    .extracting(Issue::code)
                    .contains(OfficeIssue.FORM_OF_OTHER_RUBRIC, OfficeIssue.LINE_UNKNOWN);
        }

        @Test
        void aSheetWithoutTheColumnsIsRefused() throws IOException {
            FilledForm form = read(Workbooks.made(sheet -> cell(sheet, "A1").setCellValue("你好")));
            assertThat(form.issues())
                    .extracting(issue -> issue.display(Language.ZH))
                    .containsExactly("没有找到列名三级指标、填报数据、得分；请保留表头，或使用本库导出的表。");
        }
    }
}
