package org.jixiao.testing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** What a rule may read a fact as. */
final class Needs {
    boolean number;
    boolean date;
    /** Whether a formula takes the items or kinds that are named for all there are. */
    boolean closed;

    @Nullable
    Unit unit;

    @Nullable
    Needs item;

    final Set<String> items = new LinkedHashSet<>();
    final Set<String> kinds = new LinkedHashSet<>();
    final Map<String, @Nullable Interval> options = new LinkedHashMap<>();
}
