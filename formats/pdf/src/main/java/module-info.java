/** Reports and forms as PDF, for filing and for readers of the screen. */
module org.jixiao.pdf {
    requires transitive org.jixiao.report;
    requires java.desktop;
    requires java.logging;
    requires java.xml;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires openhtmltopdf.svg.support;
    requires org.apache.fontbox;
    requires org.apache.pdfbox.io;
    // what the libraries below need and do not say
    requires org.apache.commons.logging;
    requires jdk.unsupported;
    requires static org.jspecify;

    exports org.jixiao.pdf;

    // core reads the texts of the issues beside their class
    opens org.jixiao.pdf to
            org.jixiao.core;
}
