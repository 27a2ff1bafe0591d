package org.jixiao.department;

/** The kinds of "three public" spending (“三公”经费). */
public enum ThreePublicKind {
    /** Travel abroad on duty (因公出国（境）费). */
    ABROAD("因公出国（境）费"),
    /** Buying official vehicles (公务用车购置费). */
    VEHICLE_PURCHASE("公务用车购置费"),
    /** Running official vehicles (公务用车运行维护费). */
    VEHICLE_RUNNING("公务用车运行维护费"),
    /** Buying and running official vehicles, where a report states only their sum (公务用车购置及运行维护费). */
    VEHICLES("公务用车购置及运行维护费"),
    /** Official receptions (公务接待费). */
    RECEPTION("公务接待费");

    private final String chinese;

    ThreePublicKind(String chinese) {
        this.chinese = chinese;
    }

    /**
     * The Chinese term.
     *
     * @return the term, such as {@code 公务接待费}
     */
    public String chinese() {
        return chinese;
    }
}
