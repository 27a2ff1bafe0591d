/** Documents of Jixiao as JSON, read and written with Jackson 3. */
module org.jixiao.json {
    requires transitive org.jixiao.document;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports org.jixiao.json;
}
