/**
 * Jixiao: scores government departments against official performance rubrics and explains every point lost.
 *
 * <p>A rubric is data and scoring is a pure function: nothing in this module reads a clock, a default locale, a file or
 * the network, and every number is exact until the rounding that the rubric declares.
 */
module org.jixiao.core {
    requires transitive io.vavr;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.jixiao.quantity;
    exports org.jixiao.issue;
    exports org.jixiao.department;
    exports org.jixiao.measure;
    exports org.jixiao.grade;
    exports org.jixiao.plan;
    exports org.jixiao.rule;
    exports org.jixiao.wording;
    exports org.jixiao.rubric;
    exports org.jixiao.scoring;
    exports org.jixiao.explain;
    exports org.jixiao.catalogue;
    exports org.jixiao.review;
    exports org.jixiao.verify;
    exports org.jixiao.audit;
}
