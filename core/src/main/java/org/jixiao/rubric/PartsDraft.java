package org.jixiao.rubric;

import java.util.Objects;
import java.util.function.Consumer;
import org.jixiao.quantity.Rational;
import org.jspecify.annotations.Nullable;

/** Makes the parts of a rubric or section that is being written. */
final class PartsDraft {
    private final String path;
    private final int level;

    PartsDraft(String path, int level) {
        this.path = path;
        this.level = level;
    }

    Section section(String name, @Nullable Rational points, Consumer<SectionDraft> body) {
        if (level > Section.DEEPEST) {
            throw new IllegalArgumentException("the section '" + name + "' would nest deeper than " + Section.DEEPEST
                    + " levels: use fewer levels");
        }
        SectionDraft draft = new SectionDraft(pathOf(name), name, points, level);
        body.accept(draft);
        return draft.build();
    }

    Indicator indicator(String name, Rational points, Consumer<IndicatorDraft> body) {
        IndicatorDraft draft = new IndicatorDraft(pathOf(name), name, points);
        body.accept(draft);
        return draft.build();
    }

    private String pathOf(String name) {
        Objects.requireNonNull(name, "name: a row of a rubric needs a name");
        return path.isEmpty() ? name : path + "/" + name;
    }
}
