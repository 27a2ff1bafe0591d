package org.jixiao.wording;

import org.jixiao.issue.StandardIssue;

/** Why a sentence cannot be read, on its way to the issue it becomes; it never leaves the package. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final StandardIssue code;
    private final int from;
    private final int to;
    private final transient Object[] arguments;

    Unreadable(StandardIssue code, int from, int to, Object... arguments) {
        super(code.id(), null, false, false);
        this.code = code;
        this.from = from;
        this.to = to;
        this.arguments = arguments;
    }

    /** A clause that fits nothing, with its words. */
    static Unreadable clause(Clause clause) {
        return new Unreadable(
                StandardIssue.WORDING_UNREAD, clause.from(), clause.to(), "text", Phrase.of(clause.lead()));
    }

    /** A clause that does not fit the rest of its sentence. */
    static Unreadable contradiction(Clause clause) {
        return new Unreadable(StandardIssue.WORDING_CONTRADICTION, clause.from(), clause.to());
    }

    StandardIssue code() {
        return code;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    Object[] arguments() {
        return arguments;
    }
}
