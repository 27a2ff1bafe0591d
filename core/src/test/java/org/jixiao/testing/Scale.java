package org.jixiao.testing;

import org.jixiao.measure.Fact;
import org.jixiao.quantity.Unit;

/** A unit that rules are written in, with the facts that are stated in it. */
enum Scale {
    PERCENT(Unit.PERCENT, Unit.PERCENTAGE_POINT, Unit.ONE),
    PERCENTAGE_POINT(Unit.PERCENTAGE_POINT, Unit.PERCENTAGE_POINT, Unit.PERCENTAGE_POINT),
    MONEY(Unit.WAN_YUAN, Unit.WAN_YUAN, Unit.YUAN),
    DAYS(Unit.DAY, Unit.DAY, Unit.DAY),
    ITEMS(Unit.ITEM, Unit.ITEM, Unit.ITEM),
    NUMBER(Unit.ONE, Unit.ONE, Unit.PERCENT);

    private final Unit unit;
    private final Unit step;
    private final Unit alternative;

    Scale(Unit unit, Unit step, Unit alternative) {
        this.unit = unit;
        this.step = step;
        this.alternative = alternative;
    }

    Unit unit() {
        return unit;
    }

    /** The unit of steps. */
    Unit step() {
        return step;
    }

    /** Another unit of the same dimension, or the same. */
    Unit alternative() {
        return alternative;
    }

    Fact bound() {
        return fact("bound");
    }

    Fact other() {
        return fact("other");
    }

    Fact list() {
        return fact("list");
    }

    private Fact fact(String what) {
        String id = what + "-" + name().toLowerCase(java.util.Locale.ROOT);
        return Fact.number(id, id, unit);
    }
}
