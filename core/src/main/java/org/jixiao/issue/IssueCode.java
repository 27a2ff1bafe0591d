package org.jixiao.issue;

/**
 * What kind of thing is wrong. The codes that the whole library shares are {@link StandardIssue}; other packages and an
 * application's own checks add theirs, most simply as a {@link BundledIssueCode}.
 */
public interface IssueCode {
    /**
     * The stable name of the code, in kebab case, for machines.
     *
     * @return the name, such as {@code points-do-not-add-up}
     */
    String id();

    /**
     * How badly it is wrong unless an issue says otherwise.
     *
     * @return the usual severity
     */
    Severity severity();

    /**
     * The text with {@code {name}} where an argument goes. The first sentence says what is wrong, the rest what to do.
     *
     * @param language the language of the text
     * @return the template
     */
    String template(Language language);
}
