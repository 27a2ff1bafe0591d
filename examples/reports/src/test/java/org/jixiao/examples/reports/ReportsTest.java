package org.jixiao.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README's command prints and writes. */
class ReportsTest {
    @TempDir
    Path folder;

    private String printed;

    @BeforeEach
    void run() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Reports(new PrintStream(bytes, true, StandardCharsets.UTF_8), folder, Formats.texts()).run();
        printed = bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_published_totals_stand_beside_the_computed_ones() {
        assertThat(printed)
                .contains(
                        "4 rows computed from figures, 16 entered as reported; total 95, grade 优; published: 95 优秀",
                        "18 rows computed from figures, 16 entered as reported; total 90, no grade scale printed; published: 90 优秀",
                        "11 rows computed from figures, 12 entered as reported; total 83.35～98.35, grade 优 or 良; published: 98.35 优",
                        "With made-up figures for every row (illustrative, not from the report): total 95, 20 rows computed",
                        "No scoring sheet is printed. Published score, shown as reported and not recomputed: 95分",
                        "No scoring sheet is printed. Published score, shown as reported and not recomputed: 99.5分");
    }

    @Test
    void figures_that_contradict_each_other_are_printed_with_what_comes_out_and_why() {
        assertThat(printed)
                .contains(
                        "Audit of the printed figures: 32 identities, 20 hold, 7 high, 1 low, 4 open",
                        "'收入减少率' is printed as -117.17%, but (本年收入760.35万元 − 上年收入1651.24万元) ÷ 上年收入1651.24万元 gives ≈-53.95%",
                        "Likely divided by the new value 本年收入760.35万元 instead of the old one.",
                        "'固定资产净值增减额' is printed as -9.03万元, but 处置报废资产-7.68万元 + 本年增加折旧-1.36万元 gives -9.04万元",
                        "The printed rows give a total of 95, as is printed",
                        "The printed rows give a total between 83.35 and 98.35; they lack 15 to the printed total",
                        "No row is printed for 2 points of 医保工作经费支出绩效自评（2017年度） / 产出与效益 / 产出数量, which scored 2");
        assertThat(line("服务对象满意度                >96%")).contains("92%", "NOT MET");
    }

    private String line(String start) {
        return printed.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void full_explanations_are_written_in_both_languages() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.endsWith(".svg"))
                            .sorted()
                            .toList())
                    .isEqualTo(List.of(
                            "001-zizhou-illustrative.en.md",
                            "001-zizhou-illustrative.zh.md",
                            "001-zizhou.en.md",
                            "001-zizhou.zh.md",
                            "002-ningde.en.md",
                            "002-ningde.zh.md",
                            "003-guangzhou.en.md",
                            "003-guangzhou.zh.md",
                            "audits",
                            "documents",
                            "reviews"));
        }
        assertThat(folder.resolve("002-ningde.zh.md"))
                .content(StandardCharsets.UTF_8)
                .contains("实际在用的固定资产48.55万元 ÷ 所有固定资产84.35万元 × 100% ≈ 57.56%")
                .contains("计2步（只计完整的步数）：3 − 2 × 1 = 1分");
        assertThat(folder.resolve("001-zizhou-illustrative.en.md"))
                .content(StandardCharsets.UTF_8)
                .contains("20 rows computed, 0 reported");
    }

    @Test
    void the_defects_of_the_published_sheets_are_found_and_their_corrections_leave_none() {
        assertThat(printed)
                .contains(
                        """
                          Review of the sheet as published: 1 error, 3 warnings, 16 notes
                            error    过程 / 预算执行 / 预算调整率
                                     Nothing is said for (10%, 20%], such as 15%; add the missing band, or move an end of its neighbours.
                            warning  产出 / 职责履行 / 打击欺诈骗保督查
                                     The rule never gives the 10 points of the row: it gives 5 at most; correct the marks or the points.
                        """,
                        """
                          Review of the sheet as published: 3 errors, 19 notes
                            error    产出与效益 / 产出数量
                                     Its parts have 16 points, but 18 are stated; correct one of them or add what is missing (2).
                            error    产出与效益 / 产出数量 / 支付生育保险待遇金额
                                     Nothing is said for 1412万元 itself, while both sides are; say which band takes it in (含).
                            error    产出与效益 / 项目效益 / 服务对象满意度 / 服务对象满意度
                                     Nothing is said for 96% itself, while both sides are; say which band takes it in (含).
                        """,
                        """
                          Review of the sheet as published: 1 error, 6 notes
                            error    管理效率
                                     Its parts have 35 points, but 50 are stated; correct one of them or add what is missing (15).
                        """,
                        "No grade is given for totals in (89, 90), such as 89.5; close the gap, usually by half-open bands.");
        assertThat(printed.lines().filter(line -> line.startsWith("  Review of the sheet as corrected")))
                .containsExactly(
                        "  Review of the sheet as corrected: 15 notes",
                        "  Review of the sheet as corrected: 20 notes",
                        "  Review of the sheet as corrected: 7 notes");
    }

    @Test
    void reviews_are_written_with_their_pictures() throws IOException {
        Path review = folder.resolve("reviews").resolve("001-zizhou.zh.md");
        assertThat(review)
                .content(StandardCharsets.UTF_8)
                .startsWith("# 评分标准审查：子洲县部门整体支出绩效自评表\n\n共20个指标，100分；需处理4处，供参考16处。\n")
                .contains("![图4 预算调整率](001-zizhou.zh-4.svg)");
        assertThat(folder.resolve("reviews").resolve("001-zizhou.zh-4.svg"))
                .content(StandardCharsets.UTF_8)
                .contains("<title>预算调整率</title>", "未规定：(10%, 20%]");
    }

    @Test
    void audits_are_written_in_both_languages_with_the_differences_of_sheets() {
        assertThat(folder.resolve("audits").resolve("000-anning.zh.md"))
                .content(StandardCharsets.UTF_8)
                .startsWith("# 数字核对：安宁市医疗保障局2023年度部门整体支出绩效自评报告\n\n共核对32处：相符20处，矛盾7处，")
                .contains("| 2023年度 / 年末结转结余 | “年末结转结余”印为32.96万元，")
                .doesNotContain("# 差异");
        assertThat(folder.resolve("audits").resolve("002-ningde.zh.md"))
                .content(StandardCharsets.UTF_8)
                .endsWith("""
                        # 差异

                        原标准 → 新标准

                        总分：88 → 90 (+2)

                        产出与效益：30 → 32 (+2)

                        产出数量：12 → 14 (+2)

                        网络日常维护次数（新增）：– → 2 (+2)

                        自评 → 复评

                        总分：88～90 → 90

                        产出与效益：30～32 → 32

                        产出数量：12～14 → 14

                        网络日常维护次数：0～2 → 2

                        """);
        assertThat(folder.resolve("audits").resolve("001-zizhou.en.md"))
                .content(StandardCharsets.UTF_8)
                .contains("Self-score → Re-score\n\nTotal: 95, no row changed\n");
        assertThat(folder.resolve("audits").resolve("004-miyi.en.md"))
                .content(StandardCharsets.UTF_8)
                .contains("Likely divided by the new value 本年收入760.35万元 instead of the old one. |");
    }

    @Test
    void the_same_run_prints_the_same_text() throws IOException {
        String first = printed;
        run();
        assertThat(printed).isEqualTo(first);
    }
}
