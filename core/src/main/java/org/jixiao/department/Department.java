package org.jixiao.department;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A government department or unit (部门、单位) as its report introduces it. Only the name is required.
 *
 * <p>Posts and assets are those at the end of the evaluated year.
 */
@Value.Immutable
@SuppressWarnings("serial") // the generated fields are of type List, but hold lists that can be serialized
public abstract class Department implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    Department() {}

    /**
     * The name (单位名称) as printed.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * The budget code (单位编码).
     *
     * @return the code, if it is stated
     */
    public abstract Optional<String> code();

    /**
     * The level of government (级次).
     *
     * @return the level, if it is stated
     */
    public abstract Optional<GovernmentLevel> level();

    /**
     * The administrative region (行政区划), such as {@code 米易县}.
     *
     * @return the region, if it is stated
     */
    public abstract Optional<String> region();

    /**
     * The department that this one answers to (主管部门).
     *
     * @return its name, if it is stated
     */
    public abstract Optional<String> superior();

    /**
     * The posts and the staff (编制和人员).
     *
     * @return the establishment, if it is stated
     */
    public abstract Optional<Establishment> establishment();

    /**
     * The internal offices (内设机构).
     *
     * @return their names in the order of the report; empty if none are stated
     */
    public abstract List<String> internalOffices();

    /**
     * The units below the department (下属单位、二级预算单位).
     *
     * @return the units in the order of the report; empty if none are stated
     */
    public abstract List<SubordinateUnit> subordinateUnits();

    /**
     * The functions (主要职能), a sentence each.
     *
     * @return the functions in the order of the report; empty if none are stated
     */
    public abstract List<String> functions();

    /**
     * The assets (国有资产).
     *
     * @return the assets, if they are stated
     */
    public abstract Optional<Assets> assets();

    @Value.Check
    void check() {
        Bounds.notBlank("the name of the department", name());
        Bounds.distinct("internalOffices of '" + name() + "'", internalOffices());
        Bounds.distinct(
                "subordinateUnits of '" + name() + "'",
                subordinateUnits().stream().map(SubordinateUnit::name).collect(Collectors.toList()));
    }
}
