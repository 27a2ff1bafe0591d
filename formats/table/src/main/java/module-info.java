/**
 * What a rubric asks for, as entries that people make in forms and tables, and batches of one row for each department. It
 * knows no file format: the modules for Excel and CSV move the text of the cells.
 */
module org.jixiao.table {
    requires transitive org.jixiao.core;
    requires static org.jspecify;

    exports org.jixiao.table;

    // core reads the texts of the issues beside their class
    opens org.jixiao.table to
            org.jixiao.core;
}
