package org.jixiao.dmn;

/** A version of DMN in which a model can be written. What a model says is the same in all of them. */
public enum DmnVersion {
    /** DMN 1.3, which all engines read. */
    V1_3("https://www.omg.org/spec/DMN/20191111/MODEL/"),
    /** DMN 1.4. */
    V1_4("https://www.omg.org/spec/DMN/20211108/MODEL/"),
    /** DMN 1.5. */
    V1_5("https://www.omg.org/spec/DMN/20230324/MODEL/");

    private final String namespace;

    DmnVersion(String namespace) {
        this.namespace = namespace;
    }

    /**
     * The XML namespace of the version's models.
     *
     * @return the namespace
     */
    public String namespace() {
        return namespace;
    }
}
