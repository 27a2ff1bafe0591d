package org.jixiao.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.office.Workbooks.cell;

import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricTable;
import org.junit.jupiter.api.Test;

class RubricSheetTest {
    private static void line(XSSFSheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            cell(sheet, (char) ('A' + i) + String.valueOf(row)).setCellValue(cells[i]);
        }
    }

    private static void table(XSSFSheet sheet) {
        line(sheet, 1, "整体支出绩效自评表");
        line(sheet, 2, "一级指标", "二级指标", "三级指标", "评分标准", "指标解释", "分值", "得分", "扣分原因");
        line(sheet, 3, "投入（10分）", "预算配置（10分）", "在职人员控制率", "≤100%，计5分；每超过1个百分点扣0.5分，扣完为止", "在职人员数÷编制数");
        cell(sheet, "F3").setCellValue(5);
        line(sheet, 4, "", "", "重点支出安排率", "≥90%，计5分；≥80%，计4分；其余不得分", "", "5分");
        line(sheet, 5, "效果", "履职效益", "公众满意度", "≥95%，计5分；≥85%，计3分；其余不得分", "", "5");
        line(sheet, 6, "总分", "", "", "", "", "15");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A3:A4"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
    }

    private static Validation<List<Issue>, RubricSheet.Table> read(byte[] bytes) throws IOException {
        return RubricSheet.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void aPlainTableIsTheRubricOfItsRows() throws IOException {
        Rubric rubric = read(Workbooks.made(RubricSheetTest::table))
                .get()
                .draft()
                .outOf(15)
                .build();
        Rubric expected = RubricTable.draft(
                        "整体支出绩效自评表",
                        List.of(
                                new RubricTable.Row(
                                        "投入（10分）",
                                        "预算配置（10分）",
                                        "在职人员控制率",
                                        "5",
                                        "≤100%，计5分；每超过1个百分点扣0.5分，扣完为止",
                                        "在职人员数÷编制数"),
                                new RubricTable.Row("", "", "重点支出安排率", "5", "≥90%，计5分；≥80%，计4分；其余不得分", ""),
                                new RubricTable.Row("效果", "履职效益", "公众满意度", "5", "≥95%，计5分；≥85%，计3分；其余不得分", "")))
                .outOf(15)
                .build();
        assertThat(rubric).isEqualTo(expected);
        assertThat(rubric.indicators()).allMatch(indicator -> indicator.rule().isPresent());
    }

    @Test
    void anOldWorkbookIsReadLikeANewOne() throws IOException {
        byte[] table = Workbooks.made(RubricSheetTest::table);
        assertThat(read(Workbooks.old(table)).get().draft().build())
                .isEqualTo(read(table).get().draft().build());
    }

    @Test
    void pointsThatAreFormulasAreTakenWithAWarningAndAnAttachmentIsNoName() throws IOException {
        RubricSheet.Table table = read(Workbooks.made(sheet -> {
                    table(sheet);
                    sheet.shiftRows(0, 6, 1);
                    cell(sheet, "A1").setCellValue("附件2");
                    cell(sheet, "F4").setCellFormula("2+3");
                    cell(sheet, "F4").setCellValue(5);
                }))
                .get();
        assertThat(table.draft().build().name()).isEqualTo("整体支出绩效自评表");
        assertThat(table.warnings())
                .extracting(issue -> issue.display(Language.EN))
                .containsExactly(
                        "评价表 / F4: The cell is the formula =2+3; its last result '5' was taken and not computed again; check it, or enter the value.");
    }

    @Test
    void levelsThatAreRepeatedInEveryRowAreOneLevel() throws IOException {
        Rubric merged =
                read(Workbooks.made(RubricSheetTest::table)).get().draft().build();
        Rubric repeated = read(Workbooks.made(sheet -> {
                    table(sheet);
                    sheet.removeMergedRegions(List.of(0, 1));
                    line(sheet, 4, "投入（10分）", "预算配置（10分）");
                }))
                .get()
                .draft()
                .build();
        assertThat(repeated).isEqualTo(merged);
    }

    @Test
    void everyRowThatCannotBeTakenIsToldWithItsCell() throws IOException {
        Validation<List<Issue>, RubricSheet.Table> refused = read(Workbooks.made(sheet -> {
            table(sheet);
            cell(sheet, "A3").setCellValue("");
            cell(sheet, "C4").setCellValue("");
            cell(sheet, "F4").setCellValue("五");
            line(sheet, 7, "", "", "漏行", "≥95%，计5分", "", "5");
        }));
        assertThat(refused.getError())
                .extracting(issue -> issue.display(Language.EN))
                .containsExactly(
                        "评价表 / A3: No first level is named here or above; fill it in.",
                        "评价表 / C4: This row names no indicator; fill in the third level, one row for each indicator.",
                        "评价表 / A4: No first level is named here or above; fill it in.",
                        "评价表 / F4: The points are '五'; write a number of 0 or more.",
                        "评价表 / C6: This row has neither indicator nor standard, but indicators follow; complete it, or move it to the end.");
    }

    @Test
    void aSheetWithoutTheHeadingsIsRefused() throws IOException {
        assertThat(read(Workbooks.made(sheet -> line(sheet, 1, "x"))).getError())
                .extracting(Issue::code)
                .containsExactly(OfficeIssue.HEADINGS_MISSING);
    }
}
