package org.jixiao.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of values of one form, of any length or of a fixed one. */
final class ListForm<T> extends Form<List<T>> {
    private final Form<T> item;
    private final int size;

    private ListForm(Form<T> item, int size) {
        this.item = item;
        this.size = size;
    }

    static <T> ListForm<T> of(Form<T> item) {
        return new ListForm<>(item, -1);
    }

    static <T> ListForm<T> ofTwo(Form<T> item) {
        return new ListForm<>(item, 2);
    }

    Form<T> item() {
        return item;
    }

    /** The number of values, or -1 for any. */
    int size() {
        return size;
    }

    @Override
    Node write(List<T> values) {
        return Node.sequence(values.stream().map(item::write).toList());
    }

    @Override
    @Nullable
    List<T> read(Node node, Reading reading) {
        if (!(node instanceof Node.Sequence sequence)) {
            wrongKind(LIST, node, reading);
            return null;
        }
        if (size >= 0 && sequence.items().size() != size) {
            reading.refuse(
                    DocumentIssue.OTHER_LENGTH,
                    node.place(),
                    "expected",
                    size,
                    "found",
                    sequence.items().size());
            return null;
        }
        List<T> values = new ArrayList<>();
        boolean complete = true;
        for (int i = 0; i < sequence.items().size(); i++) {
            Node at = sequence.items().get(i);
            T value = reading.inside("[" + i + "]", () -> item.read(at, reading));
            if (value == null) {
                complete = false;
            } else {
                values.add(value);
            }
        }
        return complete ? values : null;
    }

    @Override
    <R> R match(Cases<R> cases) {
        return cases.list(this);
    }
}
