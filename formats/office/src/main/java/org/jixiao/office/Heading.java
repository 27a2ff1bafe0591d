package org.jixiao.office;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The columns of the form, and the words by which they are known on other sheets. */
enum Heading {
    LEVEL1(0, "一级指标", 12),
    LEVEL2(1, "二级指标", 12),
    LEVEL3(2, "三级指标", 16, "指标名称"),
    POINTS(3, "分值", 6, "权重", "满分", "标准分"),
    STANDARD(4, "评分标准", 34, "评分细则", "计分标准", "扣分标准", "评价标准"),
    EXPLANATION(5, "指标解释", 22, "指标说明"),
    ITEM(6, "数据项", 22),
    VALUE(7, "填报数据", 14),
    SOURCE(8, "数据来源", 16),
    SCORE(9, "得分", 8, "自评得分", "评价得分"),
    REASON(10, "扣分原因", 18, "扣分原因分析"),
    IMPROVEMENT(11, "改进措施", 18),
    ROW_ID(12, "行标识", 4),
    FIELD_ID(13, "项标识", 4);

    private final int column;
    private final String title;

    /** In characters of the default font; a Chinese character takes two. */
    private final int width;

    @SuppressWarnings("ImmutableEnumChecker") // it is: made by Set.of
    private final Set<String> others;

    Heading(int column, String title, int width, String... others) {
        this.column = column;
        this.title = title;
        this.width = width;
        this.others = Set.of(others);
    }

    String title() {
        return title;
    }

    int width() {
        return width;
    }

    int column() {
        return column;
    }

    /** Whether the columns hold ids, which people need not see. */
    boolean hidden() {
        return this == ROW_ID || this == FIELD_ID;
    }

    static Optional<Heading> find(String text) {
        String plain = text.replaceAll("[\\s\\u3000]+", "").replaceAll("[(（].*", "");
        return Arrays.stream(values())
                .filter(heading -> heading.title.equals(plain) || heading.others.contains(plain))
                .findFirst();
    }
}
