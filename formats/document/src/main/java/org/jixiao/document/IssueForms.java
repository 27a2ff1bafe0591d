package org.jixiao.document;

import static org.jixiao.document.ValueForms.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.issue.Excerpt;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssueCode;
import org.jixiao.issue.Language;
import org.jixiao.issue.Location;
import org.jixiao.issue.Severity;
import org.jixiao.issue.StandardIssue;
import org.jixiao.review.ReviewIssue;

/** Issues, with their texts beside the code for programs that do not know the codes. */
final class IssueForms {
    private static final Form<Severity> SEVERITY = ScalarForm.ofEnum(Severity.class);

    static final ObjectForm<Excerpt> EXCERPT = ObjectForm.of("excerpt", f -> {
        var text = f.required("text", TEXT, Excerpt::text);
        var from = f.required("from", ValueForms.INTEGER, Excerpt::from);
        var to = f.required("to", ValueForms.INTEGER, Excerpt::to);
        return read -> new Excerpt(read.get(text), read.get(from), read.get(to));
    });

    static final ObjectForm<Issue> ISSUE = ObjectForm.of("issue", f -> {
        var code = f.required("code", TEXT, issue -> issue.code().id());
        var severity = f.required("severity", SEVERITY, Issue::severity);
        var path = f.list("at", TEXT, issue -> issue.location().path());
        var excerpt = f.nullable("excerpt", EXCERPT, issue -> issue.location().excerpt());
        var arguments = f.map("arguments", TEXT, Issue::arguments);
        var chinese = f.optional("zh", TEXT, issue -> Optional.of(issue.message(Language.ZH)));
        var english = f.optional("en", TEXT, issue -> Optional.of(issue.message(Language.EN)));
        return read -> new Issue(
                code(
                        read.get(code),
                        read.get(severity),
                        read.get(chinese).or(() -> read.get(english)).orElse(""),
                        read.get(english).or(() -> read.get(chinese)).orElse("")),
                read.get(severity),
                new Location(read.get(path), read.orNull(excerpt)),
                read.get(arguments));
    });

    static final Form<List<Issue>> ISSUES = ListForm.of(ISSUE);

    private IssueForms() {}

    /** A code that this library does not know, such as one of a user's own checks, with the texts of the document. */
    private record OwnCode(String id, Severity severity, String chinese, String english) implements IssueCode {
        @Override
        public String template(Language language) {
            return language == Language.ZH ? chinese : english;
        }
    }

    private static IssueCode code(String id, Severity severity, String chinese, String english) {
        return Stream.<IssueCode[]>of(StandardIssue.values(), ReviewIssue.values(), DocumentIssue.values())
                .flatMap(Stream::of)
                .filter(code -> code.id().equals(id))
                .findFirst()
                .orElseGet(() -> new OwnCode(id, severity, chinese, english));
    }
}
