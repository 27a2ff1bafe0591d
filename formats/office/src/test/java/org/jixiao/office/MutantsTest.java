package org.jixiao.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jixiao.issue.Location;
import org.jixiao.issue.Severity;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation;
import org.jixiao.rubric.Rubric;
import org.jixiao.table.BatchReader;
import org.jixiao.table.BatchRow;
import org.jixiao.table.BatchTable;
import org.jixiao.table.BatchWriter;
import org.jixiao.table.FormContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/**
 * Valid files with something changed, thousands for each reader. Cells are changed in a workbook that is opened once for
 * many mutants, and a smaller number of files is changed byte by byte.
 */
@Timeout(120)
class MutantsTest {
    private static final int MUTANTS = 4_000; // of forms, of old ones, of rubric tables and of batches
    private static final int FILES = 100;
    private static final int OPENED_FOR = 50;
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String[] TEXTS = {
        "",
        " ",
        "≥95%",
        "无",
        "９５．５％",
        "1.8067万人",
        "=1+1",
        "4/5",
        "5/4",
        "未知：原因",
        "不适用：",
        "符合",
        "2024年3月16日",
        "control",
        "staff",
        "得分",
        "填报数据",
        "各行得分合计",
        "\uD800",
        "_x0041_",
        "1e999",
        "99999999999999999999",
        "-3",
        "好"
    };
    private static final Rubric RUBRIC = Rubric.named("自评表")
            .section(
                    "过程",
                    10,
                    s -> s.indicator("制度健全性", 5, i -> i.id("rules").scoredBy("①有制度，2分；②有效执行，3分"))
                            .indicator("公众满意度", 5, i -> i.id("satisfaction").scoredBy("≥95%，计5分；≥85%，计3分；其余不得分")))
            .outOf(10)
            .build();
    private static final Facts FACTS = Facts.builder()
            .put("rules", Observation.Checked.count(1, 2))
            .figure("satisfaction", "93%")
            .build();

    private static byte[] form() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ExcelForm.write(RUBRIC, FACTS, out)).isEmpty();
        return out.toByteArray();
    }

    private static byte[] table() throws IOException {
        return Workbooks.made(sheet -> {
            String[][] rows = {
                {"自评表"},
                {"一级指标", "二级指标", "三级指标", "分值", "评分标准", "指标解释"},
                {"投入", "配置", "控制率", "5", "≤100%，计5分；每超过1个百分点扣0.5分，扣完为止", ""},
                {"效果", "", "满意度", "5", "≥95%，计5分；其余不得分", "问卷"},
                {"合计", "", "", "10", "", ""}
            };
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    Workbooks.cell(sheet, (char) ('A' + column) + String.valueOf(row + 1))
                            .setCellValue(rows[row][column]);
                }
            }
        });
    }

    /** Reads a workbook whose cells are changed, and says whether anything was found wrong. */
    private interface Reader {
        boolean isRefused(Workbook workbook) throws IOException;
    }

    private static void mutate(byte[] valid, int seed, Reader reader) throws IOException {
        Random random = new Random(seed);
        int unnoticed = 0;
        for (int i = 0; i < MUTANTS; i += OPENED_FOR) {
            try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(valid))) {
                CellStyle[] styles = styles(workbook);
                for (int n = 0; n < OPENED_FOR; n++) {
                    change(workbook.getSheetAt(0), styles, random);
                    unnoticed += reader.isRefused(workbook) ? 0 : 1;
                }
            }
        }
        assertThat(unnoticed).as("mutants that change nothing that matters").isBetween(50, MUTANTS * 9 / 10);
    }

    private static CellStyle[] styles(Workbook workbook) {
        CellStyle[] styles = new CellStyle[4];
        String[] formats = {"General", "0.0%", "yyyy\"年\"m\"月\"", "0\"万元\""};
        for (int i = 0; i < styles.length; i++) {
            styles[i] = workbook.createCellStyle();
            styles[i].setDataFormat(workbook.createDataFormat().getFormat(formats[i]));
        }
        return styles;
    }

    private static void change(Sheet sheet, CellStyle[] styles, Random random) {
        int at = random.nextInt(12);
        Row row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
        int column = random.nextInt(15);
        Cell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        switch (random.nextInt(8)) {
            case 0 -> cell.setCellValue(random.nextInt(200) / 4.0 - 10);
            case 1 -> cell.setCellErrorValue(FormulaError.REF.getCode());
            case 2 -> cell.setCellFormula("SUM(A1:B2)");
            case 3 -> cell.setBlank();
            case 4 -> cell.setCellStyle(styles[random.nextInt(styles.length)]);
            case 5 -> cell.setCellValue(random.nextBoolean());
            case 6 -> {
                if (random.nextInt(10) == 0) {
                    sheet.removeRow(row);
                }
            }
            default -> cell.setCellValue(TEXTS[random.nextInt(TEXTS.length)]);
        }
    }

    /** Whether anything is wrong; a form in which nothing is says what a form can say. */
    private static boolean isRefused(FilledForm form) throws IOException {
        if (form.issues().isEmpty() && !form.facts().equals(FACTS)) {
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            assertThat(ExcelForm.write(RUBRIC, form.facts(), again)).isEmpty();
        }
        return !form.issues().isEmpty();
    }

    @Test
    void ofFormsGiveAnIssueOrFactsThatAFormHolds() throws IOException {
        FormContent content = new FormContent(RUBRIC);
        mutate(form(), 1, workbook -> isRefused(new FormReader(RUBRIC, content).read(workbook)));
    }

    @Test
    void ofOldFormsToo() throws IOException {
        FormContent content = new FormContent(RUBRIC);
        mutate(Workbooks.old(form()), 2, workbook -> isRefused(new FormReader(RUBRIC, content).read(workbook)));
    }

    @Test
    void ofRubricTablesGiveIssuesOrARubric() throws IOException {
        mutate(table(), 3, workbook -> {
            var read = RubricSheet.read(workbook);
            if (read.isValid()) {
                Rubric rubric = read.get().draft().build();
                assertThat(rubric.indicators()).isNotEmpty();
                assertThat(rubric.indicators()).allMatch(it -> it.points().signum() >= 0);
                return !read.get().warnings().isEmpty();
            }
            assertThat(read.getError()).isNotEmpty();
            return true;
        });
    }

    @Test
    void ofBatchesGiveAnIssueOrFactsThatABatchHolds() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BatchWriter writer = ExcelBatch.writer(RUBRIC, out)) {
            writer.write("甲局", FACTS);
            writer.write("乙局", Facts.builder().figure("satisfaction", "96%").build());
        }
        Random random = new Random(4);
        int unnoticed = 0;
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFReader workbook = new XSSFReader(parts);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(parts, false);
            var styles = workbook.getStylesTable();
            String xml;
            try (InputStream sheet = workbook.getSheetsData().next()) {
                xml = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            }
            for (int i = 0; i < MUTANTS; i++) {
                List<BatchRow> rows = new ArrayList<>();
                BatchReader reader = new BatchReader(RUBRIC, Location.WHOLE, rows::add);
                byte[] mutant = garbled(xml, random).getBytes(StandardCharsets.UTF_8);
                try {
                    new SheetRows(texts, styles, false, reader).read(new ByteArrayInputStream(mutant));
                } catch (SAXException | IOException broken) {
                    continue;
                }
                boolean told = !reader.summary().issues().isEmpty()
                        || rows.stream().anyMatch(row -> !row.issues().isEmpty());
                if (!told) {
                    unnoticed++;
                    for (BatchRow row : rows) {
                        assertThat(BatchTable.of(RUBRIC).lost(row.facts())).isEmpty();
                    }
                }
            }
        }
        assertThat(unnoticed).isBetween(50, MUTANTS * 9 / 10);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofFilesNeverThrow(boolean old) throws IOException {
        byte[] form = old ? Workbooks.old(form()) : form();
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            byte[] mutant = form.clone();
            for (int n = random.nextInt(8); n >= 0; n--) {
                // an old file is mostly empty, and what matters stands at its beginning
                int at = random.nextInt(i % 2 == 0 ? mutant.length : Math.min(mutant.length, 4_000));
                mutant[at] = (byte) random.nextInt(256);
            }
            refused += isRefused(mutant) ? 1 : 0;
            if (!old) {
                refused += isRefused(Workbooks.withPart(form, SHEET, xml -> garbled(xml, random))) ? 1 : 0;
            }
        }
        assertThat(refused).isGreaterThan(FILES / 10);
    }

    private static boolean isRefused(byte[] mutant) throws IOException {
        FilledForm form = ExcelForm.read(new ByteArrayInputStream(mutant), RUBRIC);
        boolean refused = isRefused(form);
        if (form.issues().stream().anyMatch(issue -> issue.severity() == Severity.FATAL)) {
            assertThat(form.issues()).hasSize(1);
            assertThat(form.facts()).isEqualTo(Facts.NONE);
        }
        return refused;
    }

    private static String garbled(String xml, Random random) {
        int from = random.nextInt(xml.length());
        int to = Math.min(xml.length(), from + random.nextInt(8));
        return switch (random.nextInt(4)) {
            case 0 -> xml.substring(0, from) + (char) (32 + random.nextInt(90)) + xml.substring(to);
            case 1 -> xml.substring(0, from) + xml.substring(to);
            case 2 -> xml.substring(0, from) + xml.substring(Math.max(0, from - 40), from) + xml.substring(from);
            default -> {
                // in the text of a cell, so that the file stays whole
                String[] tags = {"<t>", "<t ", "<v>"};
                int value = xml.indexOf(tags[random.nextInt(tags.length)], from);
                int open = value < 0 ? -1 : xml.indexOf('>', value) + 1;
                yield open <= 0
                        ? xml.substring(0, from) + xml.substring(to)
                        : xml.substring(0, open) + "91x≥".charAt(random.nextInt(4)) + xml.substring(open);
            }
        };
    }
}
