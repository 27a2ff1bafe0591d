package org.jixiao.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.measure.Formula.of;
import static org.jixiao.measure.Formula.ratio;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.judged;
import static org.jixiao.rule.Rules.tiers;
import static org.jixiao.rule.Rules.zero;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.issue.Location;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Tiers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BatchTableTest {
    private static final Fact STAFF = Fact.number("staff", "在职人员数", Unit.PERSON);
    private static final Fact POSTS = Fact.number("posts", "编制数", Unit.PERSON);
    private static final Rubric RUBRIC = Rubric.named("部门评价")
            .indicator(
                    "在职人员控制率",
                    40,
                    i -> i.id("control")
                            .measuredBy(Measure.named("control", "在职人员控制率", Unit.PERCENT)
                                    .withFormula(ratio(of(STAFF), of(POSTS))))
                            .scoredBy("≤100%，计40分；每超过1个百分点扣1分，扣完为止"))
            .indicator("制度健全性", 20, i -> i.id("rules").scoredBy("①有制度，10分；②有效执行，10分"))
            .indicator(
                    "工作质量",
                    20,
                    i -> i.id("quality")
                            .scoredBy(tiers(
                                    Tiers.Tier.fixed("good", "好", full()), Tiers.Tier.fixed("poor", "差", zero()))))
            .indicator("专家评分", 20, i -> i.id("experts").scoredBy(judged("专家评判")))
            .gradedBy(GradeScale.fourLevel())
            .build();

    private static List<String> cells(String... cells) {
        List<String> all = new ArrayList<>(Arrays.asList(cells));
        all.addAll(Collections.nCopies(BatchTable.of(RUBRIC).headings().size() - cells.length, ""));
        return all;
    }

    private final List<BatchRow> rows = new ArrayList<>();
    private final BatchReader reader = new BatchReader(RUBRIC, Location.of("表"), rows::add);

    private void read(List<String> headings, List<List<String>> body) {
        assertThat(reader.row(1, headings, List.of())).isTrue();
        for (int i = 0; i < body.size(); i++) {
            reader.row(i + 2, body.get(i), List.of());
        }
    }

    private List<String> said() {
        List<String> said = new ArrayList<>();
        reader.summary().issues().forEach(issue -> said.add(issue.display(Language.EN)));
        rows.forEach(row -> row.issues().forEach(issue -> said.add(issue.display(Language.EN))));
        return said;
    }

    @Nested
    class Columns {
        @Test
        void are_the_department_every_entry_and_every_score() {
            assertThat(BatchTable.of(RUBRIC).headings())
                    .containsExactly(
                            "部门",
                            "在职人员数（人）",
                            "编制数（人）",
                            "制度健全性：符合项数/总项数（只知项数时填，如4/5）",
                            "制度健全性：有制度",
                            "制度健全性：有效执行",
                            "工作质量：评定档次",
                            "得分：在职人员控制率",
                            "得分：制度健全性",
                            "得分：工作质量",
                            "得分：专家评分");
        }

        @Test
        void with_one_name_are_told_apart_by_their_ids() {
            Rubric twice = Rubric.named("x")
                    .indicator("满意度", 1, i -> i.id("a").scoredBy("≥95%，计1分；其余不得分"))
                    .indicator("满意度", 1, i -> i.id("b").scoredBy("≥95%，计1分；其余不得分"))
                    .build();
            assertThat(BatchTable.of(twice).headings()).doesNotHaveDuplicates().contains("得分：满意度", "得分：满意度#score/b");
        }
    }

    @Nested
    class Reading {
        @Test
        void a_row_states_the_facts_of_a_department() {
            read(
                    BatchTable.of(RUBRIC).headings(),
                    List.of(cells("民政局", "２９", "28人", "", "符合", "不符合", "好", "", "", "", "18.5")));
            assertThat(said()).isEmpty();
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).facts())
                    .isEqualTo(Facts.builder()
                            .figure(STAFF, "29")
                            .figure(POSTS, "28")
                            .put("rules", new Observation.Checked(Map.of("1", ItemStatus.MET, "2", ItemStatus.NOT_MET)))
                            .put("quality", Observation.Chosen.of("good"))
                            .put("experts", new Observation.Reported(Rational.parse("18.5")))
                            .build());
            assertThat(BatchScores.of(RUBRIC).cells(rows.get(0)))
                    .startsWith("民政局", "37", "10", "20", "18.5", "85.5", "良");
        }

        @Test
        void what_is_written_reads_back_to_the_same_facts() {
            BatchTable table = BatchTable.of(RUBRIC);
            Facts facts = Facts.builder()
                    .figure(STAFF, "1/3")
                    .put("posts", Observation.Missing.because("未报"))
                    .put("rules", Observation.Checked.count(1, 2))
                    .put("experts", new Observation.Reported(Rational.of(7)))
                    .build();
            read(table.headings(), List.of(table.cells("a", facts)));
            assertThat(rows.get(0).facts()).isEqualTo(facts);
            assertThat(table.lost(facts)).isEmpty();
        }

        @Test
        void what_a_row_cannot_hold_is_told() {
            Facts facts = Facts.builder()
                    .from("决算表")
                    .figure(STAFF, "3")
                    .remark("control", "超编", null)
                    .build();
            assertThat(BatchTable.of(RUBRIC).lost(facts))
                    .extracting(Issue::location)
                    .containsExactly(Location.of("staff"), Location.of("control"));
        }

        @Test
        void columns_stand_in_any_order_and_may_be_named_by_ids_below_a_title() {
            reader.row(1, List.of("2024年度部门数据"), List.of());
            reader.row(2, List.of("posts", " 单位名称 ", "staff"), List.of());
            reader.row(3, List.of("28", "民政局", "28"), List.of());
            assertThat(rows.get(0).department()).isEqualTo("民政局");
            assertThat(rows.get(0).facts().ids()).containsExactlyInAnyOrder("staff", "posts");
            assertThat(said())
                    .containsExactly(
                            "表: There is no column '制度健全性：符合项数/总项数（只知项数时填，如4/5）', and no row states it; add the column if there are figures.",
                            "表: There is no column '制度健全性：有制度', and no row states it; add the column if there are figures.",
                            "表: There is no column '制度健全性：有效执行', and no row states it; add the column if there are figures.",
                            "表: There is no column '工作质量：评定档次', and no row states it; add the column if there are figures.");
        }

        @Test
        void every_mistake_is_told_with_its_cell_and_the_good_rows_are_scored() {
            List<String> headings = new ArrayList<>(BatchTable.of(RUBRIC).headings());
            headings.add("备注");
            headings.add("");
            read(
                    headings,
                    List.of(
                            cells("甲局", "≥29", "28", "3/2", "", "", "一般", "41"),
                            cells(),
                            cells("乙局", "28", "28", "2/2", "", "", "好", "", "", "", "20"),
                            cells("", "1", "2"),
                            cells("乙局", "28", "28"),
                            List.of("丙局", "28", "28", "", "", "", "", "", "", "", "", "见附件", "散落")));
            assertThat(said())
                    .containsExactly(
                            "表: The column '备注' belongs to no entry and was not read; correct the heading, or delete the column.",
                            "表 / B2 / 在职人员数（人）: '≥29' is a bound, not a figure; state the value that was reached.",
                            "表 / D2 / 制度健全性：符合项数/总项数（只知项数时填，如4/5）: '3/2' is no number of items; write those met and all, such as 4/5, or choose for each item.",
                            "表 / G2 / 工作质量：评定档次: '一般' is none of the choices; choose 好、差.",
                            "表 / H2 / 得分：在职人员控制率: The score 41 is not between 0 and 40; correct it.",
                            "表 / A5 / 部门: The row names no department; fill it in.",
                            "表 / A6 / 部门: '乙局' has a row already, number 4; keep one, or tell them apart.",
                            "表 / M7: '散落' stands below no heading; add one, or delete the text.");
            assertThat(rows).extracting(BatchRow::isSound).containsExactly(false, true, false, false, false);
            assertThat(reader.summary().rows()).isEqualTo(5);
            assertThat(reader.summary().sound()).isEqualTo(1);
            assertThat(BatchScores.of(RUBRIC).cells(rows.get(1)))
                    .containsExactly("乙局", "40", "20", "20", "20", "100", "优", "");
            assertThat(BatchScores.of(RUBRIC).cells(rows.get(0)))
                    .startsWith("甲局", "", "", "", "", "", "")
                    .last()
                    .asString()
                    .startsWith("表 / B2 / 在职人员数（人）：");
        }

        @Test
        void a_table_without_departments_or_with_a_column_twice_is_refused() {
            for (int i = 1; i <= 30; i++) {
                reader.row(i, List.of("staff", "posts"), List.of());
            }
            assertThat(said()).containsExactly("表: There is no column '部门'; add it, with the department of each row.");
            BatchReader other = new BatchReader(RUBRIC, Location.WHOLE, rows::add);
            assertThat(other.row(1, List.of("部门", "在职人员数（人）", "staff"), List.of()))
                    .isFalse();
            assertThat(other.summary().issues()).extracting(Issue::code).startsWith(TableIssue.COLUMN_TWICE);
            assertThat(rows).isEmpty();
        }
    }

    @Test
    void every_issue_has_both_texts() {
        for (TableIssue issue : TableIssue.values()) {
            for (Language language : Language.values()) {
                assertThat(issue.template(language)).isNotBlank();
            }
        }
    }
}
