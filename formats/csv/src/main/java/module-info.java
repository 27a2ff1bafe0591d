/** Batches of departments as CSV, read and written with FastCSV. */
module org.jixiao.csv {
    requires transitive org.jixiao.table;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;

    exports org.jixiao.csv;

    // core reads the texts of the issues beside their class
    opens org.jixiao.csv to
            org.jixiao.core;
}
