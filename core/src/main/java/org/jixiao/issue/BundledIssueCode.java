package org.jixiao.issue;

import java.util.Locale;

/**
 * An issue code that is the constant of an enumeration, with its texts in bundles. The id is the constant's name in kebab
 * case, so that {@code VALUES_UNCOVERED} is {@code values-uncovered}. An enumeration states its severities and its texts,
 * and has the rest.
 *
 * <pre>{@code
 * enum OurIssue implements BundledIssueCode {
 *     NO_EXPLANATION;
 *
 *     private static final IssueTexts TEXTS = IssueTexts.beside(OurIssue.class, "ours");
 *
 *     public Severity severity() { return Severity.WARNING; }
 *     public IssueTexts texts() { return TEXTS; }
 * }
 * }</pre>
 */
public interface BundledIssueCode extends IssueCode {
    /**
     * The name of the constant, as every enumeration has it.
     *
     * @return the name, such as {@code VALUES_UNCOVERED}
     */
    String name();

    /**
     * The texts of the enumeration.
     *
     * @return the bundles that hold a text for the id of every constant
     */
    IssueTexts texts();

    @Override
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    default String template(Language language) {
        return texts().template(language, id());
    }
}
