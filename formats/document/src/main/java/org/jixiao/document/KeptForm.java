package org.jixiao.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part of a record, kept as it stands beside what it says, so that its hash can be checked. */
final class KeptForm<T> extends Form<KeptForm.Kept<T>> {
    private final Form<T> form;
    private final boolean isRead;

    private KeptForm(Form<T> form, boolean isRead) {
        this.form = form;
        this.isRead = isRead;
    }

    /** A part that is read. */
    static <T> KeptForm<T> of(Form<T> form) {
        return new KeptForm<>(form, true);
    }

    /** A part that is only compared; the form is what the JSON Schema says of it. */
    static <T> KeptForm<T> unread(Form<T> form) {
        return new KeptForm<>(form, false);
    }

    /** A node and what it says. */
    record Kept<T>(Node node, @Nullable T said) {
        T value() {
            return Objects.requireNonNull(said, "said: the part was not read");
        }
    }

    Form<T> form() {
        return form;
    }

    @Override
    Node write(Kept<T> part) {
        return part.node();
    }

    @Override
    @Nullable
    Kept<T> read(Node node, Reading reading) {
        if (isRead) {
            T value = form.read(node, reading);
            return value == null ? null : new Kept<>(node, value);
        }
        if (!(node instanceof Node.Mapping)) {
            wrongKind(OBJECT, node, reading);
            return null;
        }
        return new Kept<>(node, null);
    }

    @Override
    <R> R match(Cases<R> cases) {
        return cases.kept(this);
    }
}
