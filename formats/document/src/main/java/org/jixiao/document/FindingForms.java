package org.jixiao.document;

import static org.jixiao.document.ValueForms.FIGURE;
import static org.jixiao.document.ValueForms.INTERVAL;
import static org.jixiao.document.ValueForms.QUANTITY;
import static org.jixiao.document.ValueForms.TEXT;
import static org.jixiao.document.ValueForms.TRUTH;

import java.util.List;
import org.jixiao.audit.Agreement;
import org.jixiao.audit.Claim;
import org.jixiao.audit.Finding;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;

/** What a review and an audit find. */
final class FindingForms {
    private static final ObjectForm<Claim> CLAIM = ObjectForm.of("claim", f -> {
        var name = f.required("name", TEXT, Claim::name);
        var figure = f.required("figure", FIGURE, Claim::figure);
        var place = f.list("at", TEXT, claim -> claim.place().path());
        var excerpt =
                f.nullable("excerpt", IssueForms.EXCERPT, claim -> claim.place().excerpt());
        var exact = f.required("exact", TRUTH, Claim::exact);
        return read -> new Claim(
                read.get(name), read.get(figure), new Location(read.get(place), read.orNull(excerpt)), read.get(exact));
    });

    private static final ObjectForm<Finding.Recomputation> RECOMPUTATION = ObjectForm.of("recomputation", f -> {
        var claim = f.required("claim", CLAIM, Finding.Recomputation::claim);
        var value = f.required("value", QUANTITY, Finding.Recomputation::value);
        var possible = f.required("possible", INTERVAL, Finding.Recomputation::possible);
        var difference = f.required("difference", QUANTITY, Finding.Recomputation::difference);
        return read ->
                new Finding.Recomputation(read.get(claim), read.get(value), read.get(possible), read.get(difference));
    });

    private static final ObjectForm<Finding> FINDING = ObjectForm.of("audit-finding", f -> {
        var agreement = f.required("agreement", ScalarForm.ofEnum(Agreement.class), Finding::agreement);
        var issue = f.required("issue", IssueForms.ISSUE, Finding::issue);
        var claims = f.list("claims", CLAIM, Finding::claims);
        var recomputation = f.optional("recomputation", RECOMPUTATION, Finding::recomputation);
        var cause = f.optional("cause", IssueForms.ISSUE, Finding::cause);
        return read -> new Finding(
                read.get(agreement), read.get(issue), read.get(claims), read.get(recomputation), read.get(cause));
    });

    static final ObjectForm<List<Finding>> AUDIT = ObjectForm.of("audit", f -> {
        var findings = f.required("findings", ListForm.of(FINDING), all -> all);
        return read -> List.copyOf(read.get(findings));
    });

    static final ObjectForm<List<Issue>> REVIEW = ObjectForm.of("review", f -> {
        var findings = f.required("findings", IssueForms.ISSUES, all -> all);
        return read -> List.copyOf(read.get(findings));
    });

    private FindingForms() {}
}
