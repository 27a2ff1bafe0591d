/** Documents of Jixiao as YAML, read and written with SnakeYAML Engine. */
module org.jixiao.yaml {
    requires transitive org.jixiao.document;
    requires org.snakeyaml.engine;
    requires static org.jspecify;

    exports org.jixiao.yaml;
}
