package org.jixiao.report.template;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.issue.Language;

/**
 * Words of a template in both languages. A name in braces, such as {@code {income.outturn}}, stands for a figure or a text of
 * the data; {@link DataNames} lists the names.
 *
 * @param chinese the words in Chinese
 * @param english the words in English
 */
public record Wording(String chinese, String english) {
    /** No words. */
    public static final Wording NONE = new Wording("", "");

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z0-9.-]*)}");

    /**
     * Checks that both are given.
     *
     * @param chinese the words in Chinese
     * @param english the words in English
     */
    public Wording {
        Objects.requireNonNull(chinese, "chinese: give the words, or Wording.NONE");
        Objects.requireNonNull(english, "english: give the words, or Wording.NONE");
    }

    /**
     * Words in both languages.
     *
     * @param chinese the words in Chinese
     * @param english the words in English
     * @return the words
     */
    public static Wording of(String chinese, String english) {
        return new Wording(chinese, english);
    }

    /**
     * Words that are the same in both languages, such as a name in braces.
     *
     * @param words the words
     * @return the words
     */
    public static Wording same(String words) {
        return new Wording(words, words);
    }

    /**
     * The words in one language.
     *
     * @param language the language
     * @return the words, names in braces and all
     */
    public String in(Language language) {
        return language == Language.ZH ? chinese : english;
    }

    /** Tells the names in braces, of both languages. */
    void names(Consumer<String> consumer) {
        PLACE.matcher(chinese).results().forEach(found -> consumer.accept(found.group(1)));
        PLACE.matcher(english).results().forEach(found -> consumer.accept(found.group(1)));
    }

    /** A name in Chinese quotation marks; those within it become single ones. */
    static String quoted(String name) {
        return "“" + inQuotes(name) + "”";
    }

    /** Text as it stands between quotation marks. */
    static String inQuotes(String text) {
        return text.replace('“', '‘').replace('”', '’');
    }

    static Matcher places(String words) {
        return PLACE.matcher(words);
    }
}
