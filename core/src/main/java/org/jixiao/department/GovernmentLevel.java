package org.jixiao.department;

/** The level of government that a department belongs to (政府级次). */
public enum GovernmentLevel {
    /** Central government (中央). */
    CENTRAL("中央"),
    /** A province, autonomous region or municipality under the central government (省级). */
    PROVINCE("省级"),
    /** A prefecture-level city (市级). */
    CITY("市级"),
    /** A county, county-level city or district (县级). */
    COUNTY("县级"),
    /** A township, town or street (乡级). */
    TOWNSHIP("乡级");

    private final String chinese;

    GovernmentLevel(String chinese) {
        this.chinese = chinese;
    }

    /**
     * The Chinese term.
     *
     * @return the term, such as {@code 县级}
     */
    public String chinese() {
        return chinese;
    }
}
