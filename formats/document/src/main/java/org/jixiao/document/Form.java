package org.jixiao.document;

import java.util.function.Function;
import org.jixiao.issue.Excerpt;
import org.jixiao.issue.IssuesException;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of value stands in a document. One description serves writing, reading with places, and the JSON Schema.
 *
 * @param <T> the kind of value
 */
abstract sealed class Form<T>
        permits ScalarForm, ListForm, MapForm, ObjectForm, UnionForm, EitherForm, NamedForm, MappedForm, KeptForm {

    /** The value as it stands in a document. */
    abstract Node write(T value);

    /**
     * The value that stands at a node.
     *
     * @return the value, or {@code null} after an issue
     */
    abstract @Nullable T read(Node node, Reading reading);

    abstract <R> R match(Cases<R> cases);

    /** The same place in a document, read as another kind of value. */
    <V> Form<V> as(Function<T, V> to, Function<V, T> from) {
        return new MappedForm<>(this, to, from);
    }

    /** A method for each kind of form. */
    interface Cases<R> {
        R scalar(ScalarForm<?> it);

        R list(ListForm<?> it);

        R map(MapForm<?> it);

        R object(ObjectForm<?> it);

        R union(UnionForm<?> it);

        R either(EitherForm<?> it);

        R named(NamedForm<?> it);

        R mapped(MappedForm<?, ?> it);

        R kept(KeptForm<?> it);
    }

    /** What messages call a list; the words stand in core's bundles. */
    static final String LIST = "@a-list";

    /** What messages call an object. */
    static final String OBJECT = "@an-object";

    /** What messages call a node. */
    static String kindOf(Node node) {
        return node instanceof Node.Scalar scalar
                ? kindOf(scalar.kind())
                : node instanceof Node.Sequence ? LIST : OBJECT;
    }

    static String kindOf(Node.Kind kind) {
        return switch (kind) {
            case TEXT -> "@a-text";
            case NUMBER -> "@a-number";
            case BOOLEAN -> "@true-or-false";
            case NULL -> "@null";
        };
    }

    /** Refuses a node of another kind. */
    static void wrongKind(String expected, Node found, Reading reading) {
        reading.refuse(DocumentIssue.WRONG_KIND, found.place(), "expected", expected, "found", kindOf(found));
    }

    /** What a constructor says of values that it does not take. */
    static <A, V> @Nullable V made(Function<A, V> constructor, A argument, Node at, String shown, Reading reading) {
        try {
            return constructor.apply(argument);
        } catch (IssuesException several) {
            several.issues().forEach(reading::add);
            return null;
        } catch (IllegalArgumentException | IllegalStateException | java.time.DateTimeException refused) {
            String problem = String.valueOf(refused.getMessage());
            reading.refuse(
                    DocumentIssue.VALUE_REFUSED,
                    at.place(),
                    "value",
                    Reading.clipped(shown),
                    "problem",
                    Excerpt.beginning(problem, 400));
            return null;
        }
    }
}
