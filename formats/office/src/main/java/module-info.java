/** Reports and forms as Word and Excel, the Excel form that clerks fill in, and rubrics from plain tables. */
module org.jixiao.office {
    requires transitive org.jixiao.core;
    requires transitive org.jixiao.report;
    requires org.apache.poi.poi;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.xmlbeans;
    requires static org.jspecify;

    exports org.jixiao.office;

    // core reads the texts of the issues beside their class
    opens org.jixiao.office to
            org.jixiao.core;
}
