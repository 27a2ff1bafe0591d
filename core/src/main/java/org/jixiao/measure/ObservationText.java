package org.jixiao.measure;

import java.util.Set;
import java.util.regex.Pattern;
import org.jixiao.issue.Excerpt;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;

/** Reads the figures of forms. What is no single figure becomes a missing observation that keeps the text. */
final class ObservationText {
    private static final Set<String> PLACEHOLDERS = Set.of("", "无", "/", "-", "—", "——", "*", "－", "不适用");
    private static final Pattern INEQUALITY =
            Pattern.compile("^(≥|≤|>|<|＞|＜|≧|≦|>=|<=|=>|=<|约|大于|小于|不低于|不高于|不少于|不超过|超过|低于|高于).*", Pattern.DOTALL);
    private static final Pattern EQUALS = Pattern.compile("^[=＝]\\s*");

    private ObservationText() {}

    static Observation read(String text, Unit unlessStated) {
        String trimmed = text.strip();
        if (PLACEHOLDERS.contains(trimmed)) {
            return missing(StandardIssue.FIGURE_PLACEHOLDER, trimmed, "");
        }
        if (INEQUALITY.matcher(trimmed).matches()) {
            return missing(StandardIssue.FIGURE_INEQUALITY, trimmed, "");
        }
        try {
            return new Observation.Measured(
                    Quantity.parse(EQUALS.matcher(trimmed).replaceFirst(""), unlessStated));
        } catch (IllegalArgumentException unreadable) {
            return missing(
                    StandardIssue.FIGURE_UNREADABLE,
                    Excerpt.beginning(trimmed, 60),
                    String.valueOf(unreadable.getMessage()));
        }
    }

    private static Observation missing(StandardIssue code, String text, String reason) {
        return new Observation.Missing(Issue.of(code, Location.WHOLE, "text", text, "reason", reason));
    }
}
