package org.jixiao.explain;

import org.jixiao.issue.Language;

/** Why two evaluations are compared, and so what they are called. */
public enum Occasion {
    /** Two years of one department. */
    YEARS("上年", "本年", "Year before", "This year"),
    /** Two versions of a rubric on the same facts. */
    VERSIONS("原标准", "新标准", "Old rubric", "New rubric"),
    /** The department's own score (自评) and the one of those who checked it (复评). */
    RESCORING("自评", "复评", "Self-score", "Re-score"),
    /** The department's own score (自评) and that of a spot check (抽查). */
    SPOT_CHECK("自评", "抽查", "Self-score", "Spot check");

    private final String earlierChinese;
    private final String laterChinese;
    private final String earlierEnglish;
    private final String laterEnglish;

    Occasion(String earlierChinese, String laterChinese, String earlierEnglish, String laterEnglish) {
        this.earlierChinese = earlierChinese;
        this.laterChinese = laterChinese;
        this.earlierEnglish = earlierEnglish;
        this.laterEnglish = laterEnglish;
    }

    String earlier(Language language) {
        return language == Language.ZH ? earlierChinese : earlierEnglish;
    }

    String later(Language language) {
        return language == Language.ZH ? laterChinese : laterEnglish;
    }
}
