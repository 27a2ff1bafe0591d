/** Documents of Jixiao as JSON, read and written with Jackson 2. */
@SuppressWarnings("module") // the name ends in the number of the library that it is for
module org.jixiao.json.jackson2 {
    requires transitive org.jixiao.document;
    requires transitive com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports org.jixiao.json.jackson2;
}
