package org.jixiao.issue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The texts of one family of issue codes in both languages, read once from the bundles beside its class. */
public final class IssueTexts {
    private final Properties chinese;
    private final Properties english;

    private IssueTexts(Properties chinese, Properties english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * Reads two bundles in UTF-8, such as {@code issues_zh.properties} and {@code issues_en.properties}.
     *
     * @param type the class beside which they stand
     * @param family the first part of their names
     * @return the texts
     * @throws IllegalStateException if a bundle is not there or cannot be read
     */
    public static IssueTexts beside(Class<?> type, String family) {
        return new IssueTexts(bundle(type, family + "_zh.properties"), bundle(type, family + "_en.properties"));
    }

    /**
     * The text of a code.
     *
     * @param language the language of the text
     * @param id the code's id
     * @return the template, with {@code {name}} where an argument goes
     * @throws NullPointerException if there is none; the message names the id
     */
    public String template(Language language, String id) {
        return Objects.requireNonNull(texts(language).getProperty(id), () -> "no text for " + id + " in " + language);
    }

    Optional<String> find(Language language, String key) {
        return Optional.ofNullable(texts(language).getProperty(key));
    }

    private Properties texts(Language language) {
        return language == Language.ZH ? chinese : english;
    }

    private static Properties bundle(Class<?> type, String name) {
        try (InputStream stream = type.getResourceAsStream(name);
                Reader reader = new InputStreamReader(
                        Objects.requireNonNull(stream, () -> "the resource " + name + " is not beside the classes"),
                        StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException broken) {
            throw new IllegalStateException("the resource " + name + " cannot be read", broken);
        }
    }
}
