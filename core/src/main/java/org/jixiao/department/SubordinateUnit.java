package org.jixiao.department;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A unit below a department (下属单位) as the department's report lists it. */
@Value.Immutable
public abstract class SubordinateUnit implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    SubordinateUnit() {}

    /**
     * A unit of which only the name is stated.
     *
     * @param name the name, not blank
     * @return the unit
     */
    public static SubordinateUnit named(String name) {
        return new SubordinateUnitBuilder().name(name).build();
    }

    /**
     * The name.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * The kind of unit (单位性质) in the words of the report, such as {@code 公益一类事业单位}.
     *
     * @return the kind, if it is stated
     */
    public abstract Optional<String> kind();

    /**
     * The posts and the staff (编制和人员).
     *
     * @return the establishment, if it is stated
     */
    public abstract Optional<Establishment> establishment();

    @Value.Check
    void check() {
        Bounds.notBlank("the name of the subordinate unit", name());
    }
}
