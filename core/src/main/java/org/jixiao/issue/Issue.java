package org.jixiao.issue;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that is wrong: a code, how badly, where, and the values concerned. Values are kept as text, exactly as they
 * were found.
 *
 * @param code what kind of thing is wrong
 * @param severity how badly
 * @param location where
 * @param arguments the values that the text names, in order; a value {@code @checklist} stands for a word of the bundle
 */
public record Issue(IssueCode code, Severity severity, Location location, Map<String, String> arguments)
        implements Serializable {
    /**
     * Copies the arguments, keeping their order.
     *
     * @param code what kind of thing is wrong
     * @param severity how badly
     * @param location where
     * @param arguments the values that the text names, in order
     */
    public Issue {
        Objects.requireNonNull(code, "code: an issue needs a code");
        Objects.requireNonNull(severity, "severity: an issue needs a severity");
        Objects.requireNonNull(location, "location: an issue needs a place; use Location.WHOLE for none");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * An issue of the code's usual severity.
     *
     * @param code what kind of thing is wrong
     * @param location where
     * @param namesAndValues argument names and their values in turn
     * @return the issue
     */
    public static Issue of(IssueCode code, Location location, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("arguments of issue '" + code.id()
                    + "' must be names and values in turn, but there are " + namesAndValues.length);
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
        }
        return new Issue(code, code.severity(), location, arguments);
    }

    /**
     * The same issue at another place.
     *
     * @param place where
     * @return the moved issue
     */
    public Issue at(Location place) {
        return new Issue(code, severity, place, arguments);
    }

    /**
     * The text for people: what is wrong with which value, and what to do.
     *
     * @param language the language of the text
     * @return the text, without the place
     */
    public String message(Language language) {
        String template = code.template(language);
        StringBuilder text = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = template.substring(open + 1, close);
            text.append(template, from, open)
                    .append(StandardIssue.word(language, arguments.getOrDefault(name, "{" + name + "}")));
            from = close + 1;
        }
        return text.append(template.substring(from)).toString();
    }

    /**
     * The text for people, with the place before it. Where the place is a part of a text, two lines follow: the text, and
     * carets below the part.
     *
     * @param language the language of the text
     * @return the place and the text
     */
    public String display(Language language) {
        String place = location.toString();
        String separator = language == Language.ZH ? "：" : ": ";
        String said = place.isEmpty() ? message(language) : place + separator + message(language);
        return location.excerpt() == null
                ? said
                : said + "\n" + location.excerpt().pointed();
    }

    /** The code and the English text, on one line, for logs. */
    @Override
    public String toString() {
        String place = location.toString();
        return "[" + code.id() + "] " + (place.isEmpty() ? "" : place + ": ") + message(Language.EN);
    }
}
