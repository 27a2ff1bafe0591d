/** Reviews and rules as Markdown and SVG text. Nothing here computes: every number comes out of core. */
module org.jixiao.report {
    requires transitive org.jixiao.core;
    requires static org.jspecify;

    exports org.jixiao.report;
}
