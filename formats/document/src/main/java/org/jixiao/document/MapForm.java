package org.jixiao.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping whose keys the author chooses, with values of one form. */
final class MapForm<T> extends Form<Map<String, T>> {
    private final Form<T> value;

    MapForm(Form<T> value) {
        this.value = value;
    }

    Form<T> value() {
        return value;
    }

    @Override
    Node write(Map<String, T> values) {
        List<Node.Entry> entries = new ArrayList<>();
        values.forEach((key, each) -> entries.add(Node.entry(key, value.write(each))));
        return Node.mapping(entries);
    }

    @Override
    @Nullable
    Map<String, T> read(Node node, Reading reading) {
        if (!(node instanceof Node.Mapping mapping)) {
            wrongKind(OBJECT, node, reading);
            return null;
        }
        Map<String, T> values = new LinkedHashMap<>();
        boolean complete = true;
        for (Node.Entry entry : mapping.entries()) {
            T each = reading.inside(entry.key(), () -> value.read(entry.value(), reading));
            if (each == null) {
                complete = false;
            } else {
                values.put(entry.key(), each);
            }
        }
        return complete ? values : null;
    }

    @Override
    <R> R match(Cases<R> cases) {
        return cases.map(this);
    }
}
