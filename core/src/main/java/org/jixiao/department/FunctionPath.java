package org.jixiao.department;

import java.io.Serializable;
import java.util.List;

/**
 * A place in the functional classification of expenditure (支出功能分类): class (类), section (款) and item (项), such as {@code
 * 社会保障和就业支出/行政事业单位养老支出/行政单位离退休}. A path may end at any of the three.
 *
 * @param names one to three names, the class first; none blank, none with a stroke
 */
public record FunctionPath(List<String> names) implements Serializable {
    private static final int DEEPEST = 3;

    /**
     * Copies and checks the names.
     *
     * @param names one to three names, the class first
     * @throws IllegalArgumentException if there are none or more than three, or one is blank or contains a stroke
     */
    public FunctionPath {
        names = List.copyOf(names);
        if (names.isEmpty() || names.size() > DEEPEST) {
            throw new IllegalArgumentException("the functional class " + names + " has " + names.size()
                    + " names: give one to three, for 类, 款 and 项");
        }
        for (String name : names) {
            Bounds.notBlank("a name in the functional class " + names, name);
            if (name.indexOf('/') >= 0) {
                throw new IllegalArgumentException("the name '" + name
                        + "' contains '/': give 类, 款 and 项 as separate names, or use FunctionPath.parse");
            }
        }
    }

    /**
     * A path from its names.
     *
     * @param names one to three names, the class (类) first
     * @return the path
     * @throws IllegalArgumentException if there are none or more than three, or one is blank or contains a stroke
     */
    public static FunctionPath of(String... names) {
        return new FunctionPath(List.of(names));
    }

    /**
     * Reads names with strokes between them.
     *
     * @param text one to three names, such as {@code 卫生健康支出/行政事业单位医疗}
     * @return the path
     * @throws IllegalArgumentException if there are more than three names, or one is blank
     */
    public static FunctionPath parse(String text) {
        return new FunctionPath(List.of(text.split("/", -1)));
    }

    /**
     * Whether another path lies inside this one.
     *
     * @param other another path
     * @return {@code true} if the other starts with all names of this one; so for the path itself
     */
    public boolean contains(FunctionPath other) {
        return other.names.size() >= names.size()
                && other.names.subList(0, names.size()).equals(names);
    }

    /** The names with strokes between them; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return String.join("/", names);
    }
}
