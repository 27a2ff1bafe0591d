/** Rubrics as DMN models, written with the JDK's own XML writer. */
module org.jixiao.dmn {
    requires transitive org.jixiao.core;
    requires java.xml;
    requires static org.jspecify;

    exports org.jixiao.dmn;

    // core reads the texts of the issues beside their class
    opens org.jixiao.dmn to
            org.jixiao.core;
}
