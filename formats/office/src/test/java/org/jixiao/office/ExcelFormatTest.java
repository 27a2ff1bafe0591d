package org.jixiao.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlObject;
import org.jixiao.issue.IssuesException;
import org.jixiao.issue.Language;
import org.jixiao.report.model.Cell;
import org.jixiao.report.model.Column;
import org.jixiao.report.model.DocumentDraft;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.model.Table;
import org.jixiao.report.testing.SampleDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

class ExcelFormatTest {
    private static byte[] bytes(ReportDocument document) {
        return ExcelFormat.standard().files(document, "report").get("report.xlsx");
    }

    private static XSSFWorkbook written(ReportDocument document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(document)));
    }

    private static List<String> names(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    private static List<String> column(XSSFSheet sheet, int column) {
        List<String> cells = new ArrayList<>();
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            XSSFRow line = sheet.getRow(row);
            XSSFCell cell = line == null ? null : line.getCell(column);
            if (cell != null && !cell.toString().isEmpty()) {
                cells.add(cell.toString());
            }
        }
        return cells;
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws InterruptedException {
        byte[] first = bytes(SampleDocument.of(3));
        Thread.sleep(2100);
        assertThat(bytes(SampleDocument.of(3))).isEqualTo(first);
    }

    @Test
    void everyPartObeysTheSchemaOfTheFormat() throws IOException {
        try (XSSFWorkbook workbook = written(SampleDocument.of(12))) {
            List<XmlObject> parts = new ArrayList<>();
            parts.add(workbook.getCTWorkbook());
            workbook.forEach(sheet -> {
                parts.add(withoutPages((XSSFSheet) sheet));
                if (((XSSFSheet) sheet).getDrawingPatriarch() != null) {
                    ((XSSFSheet) sheet)
                            .getDrawingPatriarch()
                            .getCharts()
                            .forEach(chart -> parts.add(withoutPages(chart)));
                }
            });
            assertThat(parts).hasSize(1 + 7 + 4);
            assertThat(parts).allSatisfy(part -> assertThat(part.validate()).isTrue());
        }
    }

    /** The schema that comes with the library lacks the types of the shape of pages. */
    private static XmlObject withoutPages(XSSFSheet sheet) {
        CTWorksheet copy = (CTWorksheet) sheet.getCTWorksheet().copy();
        copy.unsetPageSetup();
        return copy;
    }

    private static XmlObject withoutPages(XSSFChart chart) {
        CTChartSpace copy = (CTChartSpace) chart.getCTChartSpace().copy();
        copy.unsetPrintSettings();
        return copy;
    }

    @Test
    void textTablesAndFiguresHaveSheetsAndAFormIsOne() throws IOException {
        try (XSSFWorkbook workbook = written(SampleDocument.of(9))) {
            assertThat(names(workbook))
                    .containsExactly(
                            "正文", "图1 收入、支出变动情况", "图2 支出结构", "图3 各部分得分", "图4 公众满意度的评分规则", "评价组成员", "部门整体支出绩效自评表");
            assertThat(column(workbook.getSheetAt(0), 0))
                    .contains("一、部门概况", "负责市场监督管理[1]，承担食品安全监督。", SampleDocument.HOSTILE, "→ 评价组成员", "[1] 按“三定”方案。");
            XSSFSheet form = workbook.getSheet("部门整体支出绩效自评表");
            assertThat(column(form, 0))
                    .startsWith("部门整体支出绩效自评表", "（2023年度）", "单位：万元", "一级指标", "第1部分")
                    .endsWith("单位意见", "注：得分四舍五入到两位小数。", "[2] 见附表第1行。", "[3] 见附表第6行。");
            assertThat(form.getPrintSetup().getLandscape()).isTrue();
            assertThat(form.getRepeatingRows().formatAsString()).isEqualTo("4:5");
            assertThat(form.getMergedRegions().stream().map(it -> it.formatAsString()))
                    .contains("A1:G1", "A4:A5", "D4:E4", "A6:A13");
        }
    }

    @Test
    void numbersAreNumbersInTheDigitsOfTheDocument() throws IOException {
        try (XSSFWorkbook workbook = written(SampleDocument.of(3))) {
            XSSFSheet staff = workbook.getSheet("评价组成员");
            XSSFCell people = staff.getRow(2).getCell(1);
            assertThat(people.getNumericCellValue()).isEqualTo(3);
            assertThat(people.getCellStyle().getDataFormatString()).isEqualTo("0\"人\"");
            assertThat(staff.getRow(3).getCell(1).getStringCellValue()).isEqualTo("未填报");
            XSSFCell share = staff.getRow(3).getCell(2);
            assertThat(share.getNumericCellValue()).isEqualTo(0.955);
            assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
            XSSFCell large = staff.getRow(4).getCell(1);
            assertThat(large.getCellType())
                    .as("more digits than a program keeps")
                    .isEqualTo(CellType.STRING);
            assertThat(large.getStringCellValue()).isEqualTo("123456789012345678.25");
            assertThat(staff.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(0.6667);
        }
    }

    @Test
    void wordsAreNeverFormulas() throws IOException {
        try (XSSFWorkbook workbook = written(SampleDocument.of(3))) {
            XSSFCell name = workbook.getSheet("评价组成员").getRow(3).getCell(0);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).isEqualTo("=1+1");
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void chartsAreDrawnFromTheCellsBesideThem() throws IOException {
        try (XSSFWorkbook workbook = written(SampleDocument.of(3))) {
            XSSFSheet sheet = workbook.getSheet("图2 支出结构");
            XSSFChart chart = sheet.getDrawingPatriarch().getCharts().get(0);
            var values = chart.getCTChart()
                    .getPlotArea()
                    .getPieChartArray(0)
                    .getSerArray(0)
                    .getVal()
                    .getNumRef();
            assertThat(values.getF()).isEqualTo("'图2 支出结构'!$B$3:$B$6");
            assertThat(values.getNumCache().getPtArray(0).getV()).isEqualTo("1203.45");
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(1203.45);
        }
    }

    @Test
    void noPageEndsAmidAChart() throws IOException {
        try (XSSFWorkbook workbook = written(SampleDocument.of(3))) {
            assertThat(workbook.getSheet("图2 支出结构").getPrintSetup().getFitHeight())
                    .isEqualTo((short) 1);
            assertThat(workbook.getSheet("评价组成员").getPrintSetup().getFitHeight())
                    .isZero();
        }
    }

    @Test
    void sheetsOfOneNameAreCounted() throws IOException {
        DocumentDraft draft = ReportDocument.titled("名称很长的文件".repeat(10), Language.ZH);
        for (int i = 0; i < 3; i++) {
            draft.table(Table.of(Column.text(1))
                    .caption("附表[一]：" + "长".repeat(40))
                    .row(Cell.text("x"))
                    .build());
        }
        try (XSSFWorkbook workbook = written(draft.build())) {
            assertThat(names(workbook))
                    .hasSize(3)
                    .allSatisfy(name ->
                            assertThat(name).hasSizeLessThanOrEqualTo(31).doesNotContain("[", "]"));
            assertThat(names(workbook).get(2)).endsWith("长(3)");
        }
    }

    @Test
    void aTextThatNoCellHoldsIsToldWithItsPlace() {
        ReportDocument document = ReportDocument.titled("长", Language.ZH)
                .table(Table.of(Column.text(1), Column.text(1))
                        .caption("表")
                        .row(Cell.text("a"), Cell.text("长".repeat(40_000)))
                        .build())
                .build();
        assertThatThrownBy(() -> bytes(document))
                .isInstanceOf(IssuesException.class)
                .hasMessage(
                        "the document '长' does not fit into cells\n"
                                + "  - [cell-too-long] 表 / B2: The text has 40000 characters, and a cell takes 32767; shorten it.");
    }

    /** Pixels of a cell: 7 for a letter of its column less 5 around the text; a Chinese character takes 14.67 of them. */
    private static int charactersOfALine(XSSFSheet sheet, int column) {
        return (int) ((sheet.getColumnWidth(column) / 256 * 7 - 5) / 14.67);
    }

    @Test
    void rowsAreHighEnoughForTheLinesInThem() throws IOException {
        String words = "与年初安排相比效益采购满意投入过程时效没有全部完成".repeat(6);
        Table table = Table.of(Column.text(1), Column.text(3))
                .caption("表")
                .row(Cell.text("一\n二\n三\n四\n五\n六\n七"), Cell.text("x"))
                .row(Cell.text(words), Cell.text("x"))
                .row(Cell.text("x"), Cell.text(words))
                .row(Cell.text("a".repeat(200)), Cell.text("x"))
                .build();
        try (XSSFWorkbook workbook =
                written(ReportDocument.titled("高", Language.ZH).table(table).build())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getHeightInPoints()).isGreaterThanOrEqualTo(7 * 16);
            for (int column = 0; column < 2; column++) {
                int lines = -Math.floorDiv(-words.length(), charactersOfALine(sheet, column));
                assertThat(sheet.getRow(2 + column).getHeightInPoints())
                        .as("%d lines", lines)
                        .isGreaterThanOrEqualTo(lines * 16)
                        .isLessThan((lines + 2) * 17);
            }
            int letters = sheet.getColumnWidth(0) / 256;
            assertThat(sheet.getRow(4).getHeightInPoints()).isGreaterThanOrEqualTo(200f / letters * 16);
        }
    }

    @Test
    void aFormOfSeveralTablesNeedsNoSheetForItsTitle() throws IOException {
        Table table = Table.of(Column.text(1)).row(Cell.text("x")).build();
        ReportDocument form = ReportDocument.titled("自评表", Language.ZH)
                .title("自评表")
                .table(table)
                .heading(1, "指标")
                .table(table)
                .build();
        try (XSSFWorkbook workbook = written(form)) {
            assertThat(names(workbook)).containsExactly("自评表", "指标");
            assertThat(column(workbook.getSheetAt(0), 0)).containsExactly("自评表", "x");
        }
    }

    @Test
    void aTableWithoutACaptionHasItsHeadingOnItsSheet() throws IOException {
        Table table = Table.of(Column.text(1)).row(Cell.text("x")).build();
        ReportDocument text = ReportDocument.titled("报告", Language.ZH)
                .heading(1, "核对")
                .paragraph("如下。")
                .table(table)
                .heading(1, "审查")
                .table(table)
                .build();
        try (XSSFWorkbook workbook = written(text)) {
            assertThat(names(workbook)).containsExactly("正文", "核对", "审查");
            assertThat(column(workbook.getSheet("核对"), 0)).containsExactly("核对", "x");
        }
    }

    @Test
    void aDocumentWithoutPagesIsAWorkbookToo() throws IOException {
        try (XSSFWorkbook workbook =
                written(ReportDocument.titled("空", Language.ZH).build())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
        }
    }
}
