package org.jixiao.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation;
import org.jixiao.rubric.Rubric;
import org.jixiao.table.BatchRow;
import org.jixiao.table.BatchSummary;
import org.jixiao.table.BatchWriter;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvBatchTest {
    static final Rubric RUBRIC = Rubric.named("部门评价")
            .indicator("办结率", 50, i -> i.id("closed").scoredBy("≥95%，计50分；≥85%，计30分；其余不得分"))
            .indicator("满意度", 50, i -> i.id("satisfaction").scoredBy("≥95%，计50分；≥85%，计30分；其余不得分"))
            .build();
    private static final String HEADINGS = "部门,办结率（%）,满意度（%）";

    private final List<BatchRow> rows = new ArrayList<>();

    private BatchSummary read(byte[] bytes) throws IOException {
        return CsvBatch.read(new ByteArrayInputStream(bytes), RUBRIC, rows::add);
    }

    private BatchSummary read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> said(BatchSummary summary) {
        List<Issue> all = new ArrayList<>(summary.issues());
        rows.forEach(row -> all.addAll(row.issues()));
        return all.stream().map(issue -> issue.display(Language.EN)).toList();
    }

    @Nested
    class Reading {
        @ParameterizedTest
        @ValueSource(
                strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE with mark", "UTF-16BE with mark", "UTF-8 with mark"})
        void the_encoding_is_told_from_the_bytes(String encoding) throws IOException {
            String mark = encoding.endsWith("mark") ? "\uFEFF" : "";
            Charset charset = Charset.forName(encoding.split(" ")[0]);
            BatchSummary summary = read((mark + HEADINGS + "\r\n龙门县,95,９５．５％\r\n").getBytes(charset));
            assertThat(said(summary)).isEmpty();
            assertThat(rows).extracting(BatchRow::department).containsExactly("龙门县");
            assertThat(rows.get(0).facts())
                    .isEqualTo(Facts.builder()
                            .figure("closed", "95%")
                            .figure("satisfaction", "95.5%")
                            .build());
        }

        @Test
        void bytes_of_another_encoding_are_an_issue_and_no_question_marks() throws IOException {
            byte[] bytes = (HEADINGS + "\n甲,95,95\n乙?,95,95\n").getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = bytes[i] == '?' ? (byte) 0xFF : bytes[i];
            }
            assertThat(said(read(bytes))).singleElement().asString().contains("is not GB18030; save it as 'CSV UTF-8'");
            assertThat(rows).isEmpty();
        }

        @Test
        void quotes_and_line_breaks_are_the_libraries_business_and_numbers_are_rows() throws IOException {
            BatchSummary summary = read(HEADINGS + "\n\"甲\n局\",95,95\n\n\"乙,局\",\"≥95%\",无\n");
            assertThat(said(summary))
                    .containsExactly(
                            "B4 / 办结率（%）: '≥95%' is a bound, not a figure; state the value that was reached.",
                            "C4 / 满意度（%）: '无' is not a figure; write 0 if there was none, or mark the fact as not applicable or missing.");
            assertThat(rows).extracting(BatchRow::department).containsExactly("甲\n局", "乙,局");
            assertThat(summary.sound()).isEqualTo(1);
        }

        @Test
        void a_row_that_is_cut_short_and_a_quote_that_is_not_closed_are_told() throws IOException {
            BatchSummary summary = read(HEADINGS + "\n甲,95\n乙,95,95,散落\n丙,95,\"95\n丁,1,1\n");
            assertThat(said(summary))
                    .hasSize(3)
                    .satisfiesExactly(
                            text -> assertThat(text).startsWith("From row 4 on this is no CSV: "),
                            text -> assertThat(text)
                                    .isEqualTo(
                                            "C2 / 满意度（%）: The row has 2 cells, and there are 3 headings; add the commas that are missing, or put text with commas between quotation marks."),
                            text -> assertThat(text)
                                    .isEqualTo("D3: '散落' stands below no heading; add one, or delete the text."));
            assertThat(summary.isWhole()).isFalse();
            assertThat(summary.rows()).isEqualTo(2);
        }

        @Test
        void huge_cells_are_told_and_endless_ones_end_the_reading() throws IOException {
            BatchSummary summary = read(HEADINGS + "\n甲,95," + "9".repeat(40_000) + "\n乙,95,95\n");
            assertThat(said(summary))
                    .containsExactly("C2 / 满意度（%）: The text has 40000 characters, and a cell takes 32767; shorten it.");
            assertThat(summary.sound()).isEqualTo(1);
            rows.clear();
            assertThat(said(read(HEADINGS + "\n甲,95,\"" + "9".repeat(3_000_000))))
                    .singleElement()
                    .asString()
                    .startsWith("From row 2 on this is no CSV: ");
        }

        @Test
        void an_empty_file_and_one_without_headings_are_refused() throws IOException {
            assertThat(said(read("")))
                    .containsExactly("There is no column '部门'; add it, with the department of each row.");
            assertThat(said(read("甲,1,2\n".repeat(50))))
                    .containsExactly("There is no column '部门'; add it, with the department of each row.");
        }
    }

    @Nested
    class Writing {
        @Test
        void has_a_byte_order_mark_and_guards_formulas_which_reading_takes_off() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            List<String> names = List.of("=1+1", "@SUM(A1)", "'=x", "-1+cmd|' /C calc'!A0", "＝1", "局", "+86", "'引号");
            try (BatchWriter writer = CsvBatch.writer(RUBRIC, out)) {
                for (String name : names) {
                    Facts facts = Facts.builder().figure("closed", "-5.5%").build();
                    assertThat(writer.write(name, facts)).isEmpty();
                }
            }
            assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
            assertThat(out.toString(StandardCharsets.UTF_8).substring(1))
                    .startsWith("部门,办结率（%）,满意度（%）,得分：办结率,得分：满意度\r\n'=1+1,-5.5,,,\r\n'@SUM(A1),-5.5,,,\r\n''=x,");
            assertThat(said(read(out.toByteArray()))).isEmpty();
            assertThat(rows).extracting(BatchRow::department).isEqualTo(names);
            assertThat(rows)
                    .extracting(BatchRow::facts)
                    .containsOnly(Facts.builder().figure("closed", "-5.5%").build());
        }

        @Test
        void scores_stand_beside_what_is_wrong() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            String table = HEADINGS + "\n甲,96,90\n乙,≥95,90\n丙,96,\n=丁(),96,未知：未调查\n";
            BatchSummary summary =
                    CsvBatch.score(new ByteArrayInputStream(table.getBytes(Charset.forName("GB18030"))), RUBRIC, out);
            assertThat(summary.rows()).isEqualTo(4);
            assertThat(summary.sound()).isEqualTo(3);
            assertThat(out.toString(StandardCharsets.UTF_8).substring(1).lines())
                    .satisfiesExactly(
                            line -> assertThat(line).isEqualTo("部门,办结率,满意度,总分,等级,问题"),
                            line -> assertThat(line).isEqualTo("甲,50,30,80,,"),
                            line -> assertThat(line).isEqualTo("乙,,,,,B3 / 办结率（%）：“≥95”是范围而不是数值；请填写实际达到的数值。"),
                            line -> assertThat(line).startsWith("丙,50,,,,").contains("满意度"),
                            line -> assertThat(line).startsWith("'=丁(),50,,,,").contains("未调查"));
        }
    }

    @Test
    @Timeout(120)
    void mutants_give_an_issue_or_facts_that_are_written_and_read_again() throws IOException {
        byte[] valid =
                (HEADINGS + ",得分：办结率\r\n甲局,95.5%,90,\r\n\"乙,局\",未知：未报,88,30\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] gb18030 = new String(valid, StandardCharsets.UTF_8).getBytes(Charset.forName("GB18030"));
        Random random = new Random(5);
        int unnoticed = 0;
        for (int i = 0; i < 10_000; i++) {
            byte[] mutant = mutant(i % 2 == 0 ? valid : gb18030, random);
            rows.clear();
            BatchSummary summary = read(mutant);
            if (!said(summary).isEmpty()) {
                continue;
            }
            unnoticed++;
            List<BatchRow> first = List.copyOf(rows);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (BatchWriter writer = CsvBatch.writer(RUBRIC, out)) {
                for (BatchRow row : first) {
                    assertThat(writer.write(row.department(), row.facts())).isEmpty();
                }
            }
            rows.clear();
            assertThat(said(read(out.toByteArray()))).isEmpty();
            assertThat(rows)
                    .extracting(BatchRow::facts)
                    .isEqualTo(first.stream().map(BatchRow::facts).toList());
        }
        assertThat(unnoticed).as("mutants that change a name or a digit").isBetween(100, 6_000);
    }

    private static byte[] mutant(byte[] valid, Random random) {
        byte[] mutant = valid.clone();
        for (int n = random.nextInt(3); n >= 0; n--) {
            int at = random.nextInt(mutant.length);
            switch (random.nextInt(4)) {
                case 0 -> mutant[at] = (byte) random.nextInt(256);
                case 1 -> mutant[at] = (byte) "\",\n=-9%'".charAt(random.nextInt(8));
                case 2 -> mutant = Arrays.copyOf(mutant, Math.max(1, at));
                default -> System.arraycopy(valid, 0, mutant, at, Math.min(mutant.length - at, random.nextInt(12)));
            }
        }
        return mutant;
    }

    @Test
    void every_issue_has_both_texts() {
        for (CsvIssue issue : CsvIssue.values()) {
            for (Language language : Language.values()) {
                assertThat(issue.template(language)).isNotBlank();
            }
        }
    }

    @Test
    void what_a_row_cannot_hold_is_told_at_writing() throws IOException {
        try (BatchWriter writer = CsvBatch.writer(RUBRIC, new ByteArrayOutputStream())) {
            assertThat(writer.write(
                            "甲",
                            Facts.builder()
                                    .put("other", Observation.Checked.count(1, 2))
                                    .build()))
                    .hasSize(1);
        }
    }
}
