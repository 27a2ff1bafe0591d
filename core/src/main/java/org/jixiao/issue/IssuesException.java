package org.jixiao.issue;

import java.util.List;
import java.util.stream.Collectors;

/** Several issues at once, for callers that asked for a value or an exception. */
public final class IssuesException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // always an immutable list of the JDK, which is serialisable
    private final List<Issue> issues;

    /**
     * Wraps issues.
     *
     * @param what what could not be had, as the first line of the message
     * @param issues all that stands in the way; at least one
     */
    public IssuesException(String what, List<Issue> issues) {
        super(what + issues.stream().map(issue -> "\n  - " + issue).collect(Collectors.joining()));
        this.issues = List.copyOf(issues);
    }

    /**
     * All that stands in the way.
     *
     * @return the issues in the order in which they were found
     */
    public List<Issue> issues() {
        return issues;
    }
}
