/** Official documents: their model, forms, reports, and what writes them as HTML, Markdown and SVG. */
module org.jixiao.report {
    requires transitive org.jixiao.core;
    requires static org.jspecify;

    exports org.jixiao.report;
    exports org.jixiao.report.model;
    exports org.jixiao.report.render;
    exports org.jixiao.report.template;
}
