package org.jixiao.grade;

import java.io.Serializable;
import java.util.Objects;

/**
 * A grade.
 *
 * @param name the official name, such as 优
 * @param english the name in English, such as "excellent"
 */
public record Grade(String name, String english) implements Serializable {
    /** 优. */
    public static final Grade EXCELLENT = new Grade("优", "excellent");
    /** 良. */
    public static final Grade GOOD = new Grade("良", "good");
    /** 中. */
    public static final Grade FAIR = new Grade("中", "fair");
    /** 差. */
    public static final Grade POOR = new Grade("差", "poor");

    /**
     * Checks that both names are given.
     *
     * @param name the official name
     * @param english the name in English
     */
    public Grade {
        Objects.requireNonNull(name, "name: a grade needs a name");
        Objects.requireNonNull(english, "english: repeat the name if there is no English one");
    }

    /** The official name. */
    @Override
    public String toString() {
        return name;
    }
}
