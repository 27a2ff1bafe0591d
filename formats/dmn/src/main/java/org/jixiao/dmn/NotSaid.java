package org.jixiao.dmn;

import java.util.Arrays;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;

/** Ends the writing of a row that DMN cannot express; it never leaves the package. */
final class NotSaid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final DmnIssue code;
    private final transient Object[] arguments;

    NotSaid(DmnIssue code, Object... namesAndValues) {
        super(code.id(), null, false, false);
        this.code = code;
        this.arguments = namesAndValues;
    }

    Issue issue(Location place, String variable) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "variable";
        all[arguments.length + 1] = variable;
        return Issue.of(code, place, all);
    }
}
