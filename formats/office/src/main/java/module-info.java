/** Reports and forms as Word and Excel, the Excel form that clerks fill in, rubrics from plain tables, and batches. */
module org.jixiao.office {
    requires transitive org.jixiao.core;
    requires transitive org.jixiao.report;
    requires transitive org.jixiao.table;
    requires org.apache.poi.poi;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.xmlbeans;
    requires org.apache.commons.compress;
    requires java.xml;
    requires static org.jspecify;

    exports org.jixiao.office;

    // core reads the texts of the issues beside their class
    opens org.jixiao.office to
            org.jixiao.core;
}
