/**
 * The documents of Jixiao: how rubrics, facts, departments, evaluations and findings stand in files, whatever the syntax,
 * with JSON Schemas. A binding for a syntax, such as {@code org.jixiao.json}, adds a parser and a writer.
 */
module org.jixiao.document {
    requires transitive org.jixiao.core;
    requires static org.jspecify;

    exports org.jixiao.document;

    // core reads the texts of the issues beside their class
    opens org.jixiao.document to
            org.jixiao.core;
}
