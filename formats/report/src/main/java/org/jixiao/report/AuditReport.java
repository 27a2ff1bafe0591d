package org.jixiao.report;

import java.util.List;
import java.util.Optional;
import org.jixiao.audit.Agreement;
import org.jixiao.audit.Audit;
import org.jixiao.audit.Finding;
import org.jixiao.issue.Language;
import org.jixiao.report.model.Cell;
import org.jixiao.report.model.Column;
import org.jixiao.report.model.DocumentDraft;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.model.Table;
import org.jixiao.report.model.TableDraft;

/**
 * An audit as a document: how many identities came out in each way, then the contradictions, what rounding explains, and what
 * cannot be told, each in the order of the audit.
 */
public final class AuditReport {
    private final Audit audit;
    private final Language language;

    private AuditReport(Audit audit, Language language) {
        this.audit = audit;
        this.language = language;
    }

    /**
     * The report of an audit.
     *
     * @param audit the audit
     * @param title what was audited, such as the title of the published report
     * @param language the language of the text
     * @return the document
     */
    public static ReportDocument of(Audit audit, String title, Language language) {
        AuditReport report = new AuditReport(audit, language);
        String heading = report.say("数字核对：", "Audit: ") + title;
        DocumentDraft draft = ReportDocument.titled(heading, language).title(heading);
        report.append(draft);
        return draft.build();
    }

    /**
     * Adds the findings of an audit to a document, under headings of the first level.
     *
     * @param draft the document
     * @param audit the audit
     */
    public static void append(DocumentDraft draft, Audit audit) {
        new AuditReport(audit, draft.language()).append(draft);
    }

    private String say(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    private void append(DocumentDraft draft) {
        draft.paragraph(summary());
        section(draft, Agreement.HIGH, say("相互矛盾", "Contradictions"));
        section(draft, Agreement.LOW, say("四舍五入可以解释，或需要说明", "Explained by rounding, or in need of a reason"));
        section(draft, Agreement.UNDETERMINED, say("无法判断", "Undetermined"));
    }

    private String summary() {
        int all = audit.identities().size();
        int equal = audit.counts().getOrDefault(Agreement.EQUAL, 0);
        int high = audit.findings(Agreement.HIGH).size();
        int low = audit.findings(Agreement.LOW).size();
        int open = audit.findings(Agreement.UNDETERMINED).size();
        return say(
                "共核对" + all + "处：相符" + equal + "处，矛盾" + high + "处，四舍五入可以解释或需要说明" + low + "处，无法判断" + open + "处。",
                all + " identities: " + equal + " hold, " + high + " contradicted, " + low
                        + " explained by rounding or in need of a reason, " + open + " undetermined.");
    }

    private void section(DocumentDraft draft, Agreement agreement, String heading) {
        List<Finding> findings = audit.findings(agreement);
        if (findings.isEmpty()) {
            return;
        }
        boolean causes = findings.stream().map(Finding::cause).anyMatch(Optional::isPresent);
        Cell where = Cell.header(say("位置", "Where"));
        Cell what = Cell.header(say("问题和处理", "What and what to do"));
        TableDraft table = causes
                ? Table.of(Column.text(5), Column.text(10), Column.text(6))
                        .header(where, what, Cell.header(say("可能的原因", "Likely cause")))
                : Table.of(Column.text(3), Column.text(7)).header(where, what);
        for (Finding finding : findings) {
            Cell place = Cell.text(finding.place().toString());
            Cell message = Cell.text(finding.issue().message(language));
            if (causes) {
                table.row(
                        place,
                        message,
                        Cell.text(finding.cause()
                                .map(cause -> cause.message(language))
                                .orElse("")));
            } else {
                table.row(place, message);
            }
        }
        draft.heading(1, heading).table(table.build());
    }
}
