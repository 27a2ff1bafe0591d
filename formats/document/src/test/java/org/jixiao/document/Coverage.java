package org.jixiao.document;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Which keys and words of the format some documents use: a walk through the description beside the documents. */
final class Coverage implements Form.Cases<Void> {
    private final Set<String> seen = new TreeSet<>();
    private Node at = Node.truth(true);

    /** All keys and words that a document can use. */
    static Set<String> all(Document<?> document) {
        All all = new All();
        document.form().match(all);
        return all.found;
    }

    <T> void add(Document<T> document, Node node) {
        visit(document.form(), node);
    }

    Set<String> seen() {
        return seen;
    }

    private void visit(Form<?> form, Node node) {
        Node before = at;
        at = node;
        form.match(this);
        at = before;
    }

    @Override
    public Void scalar(ScalarForm<?> it) {
        if (at instanceof Node.Scalar scalar && it.words().contains(scalar.text())) {
            seen.add(it.name() + " " + scalar.text());
        }
        return null;
    }

    @Override
    public Void list(ListForm<?> it) {
        if (at instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> visit(it.item(), item));
        }
        return null;
    }

    @Override
    public Void map(MapForm<?> it) {
        if (at instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> visit(it.value(), entry.value()));
        }
        return null;
    }

    @Override
    public Void object(ObjectForm<?> it) {
        if (at instanceof Node.Mapping mapping) {
            for (ObjectForm.Field<?, ?> field : it.fields()) {
                mapping.get(field.key()).ifPresent(node -> {
                    seen.add(it.name() + "." + field.key());
                    visit(field.form(), node);
                });
            }
        }
        return null;
    }

    @Override
    public Void union(UnionForm<?> it) {
        if (at instanceof Node.Mapping mapping) {
            it.kinds().stream()
                    .filter(kind -> mapping.get(kind.tag()).isPresent())
                    .forEach(kind -> kind.match(this));
        }
        return null;
    }

    @Override
    public Void either(EitherForm<?> it) {
        it.brief().match(this);
        return it.full().match(this);
    }

    @Override
    public Void named(NamedForm<?> it) {
        return it.form().match(this);
    }

    @Override
    public Void mapped(MappedForm<?, ?> it) {
        return it.inner().match(this);
    }

    @Override
    public Void kept(KeptForm<?> it) {
        return it.form().match(this);
    }

    /** The whole description. */
    private static final class All implements Form.Cases<Void> {
        final Set<String> found = new TreeSet<>();
        private final Set<Form<?>> begun = new HashSet<>();

        private void into(Form<?> form) {
            if (begun.add(form)) {
                form.match(this);
            }
        }

        @Override
        public Void scalar(ScalarForm<?> it) {
            it.words().forEach(word -> found.add(it.name() + " " + word));
            return null;
        }

        @Override
        public Void list(ListForm<?> it) {
            into(it.item());
            return null;
        }

        @Override
        public Void map(MapForm<?> it) {
            into(it.value());
            return null;
        }

        @Override
        public Void object(ObjectForm<?> it) {
            for (ObjectForm.Field<?, ?> field : it.fields()) {
                found.add(it.name() + "." + field.key());
                into(field.form());
            }
            return null;
        }

        @Override
        public Void union(UnionForm<?> it) {
            it.kinds().forEach(this::into);
            return null;
        }

        @Override
        public Void either(EitherForm<?> it) {
            into(it.brief());
            into(it.full());
            return null;
        }

        @Override
        public Void named(NamedForm<?> it) {
            into(it.form());
            return null;
        }

        @Override
        public Void mapped(MappedForm<?, ?> it) {
            into(it.inner());
            return null;
        }

        @Override
        public Void kept(KeptForm<?> it) {
            into(it.form());
            return null;
        }
    }
}
