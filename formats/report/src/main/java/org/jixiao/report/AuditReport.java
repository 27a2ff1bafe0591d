package org.jixiao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.audit.Agreement;
import org.jixiao.audit.Audit;
import org.jixiao.audit.Finding;
import org.jixiao.issue.Language;

/**
 * An audit as Markdown: how many identities came out in each way, then the contradictions, what rounding explains, and what
 * cannot be told, each in the order of the audit.
 */
public final class AuditReport {
    private final Audit audit;
    private final String title;
    private final Language language;

    private AuditReport(Audit audit, String title, Language language) {
        this.audit = audit;
        this.title = title;
        this.language = language;
    }

    /**
     * The report of an audit.
     *
     * @param audit the audit
     * @param title what was audited, such as the title of the published report
     * @param language the language of the text
     * @return the report
     */
    public static AuditReport of(Audit audit, String title, Language language) {
        return new AuditReport(audit, title, language);
    }

    private String say(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    /**
     * The document.
     *
     * @return the Markdown text
     */
    public String toMarkdown() {
        StringBuilder text = new StringBuilder("# ")
                .append(Markdown.escaped(say("数字核对：", "Audit: ") + title))
                .append("\n\n")
                .append(summary())
                .append("\n\n");
        section(text, Agreement.HIGH, say("相互矛盾", "Contradictions"));
        section(text, Agreement.LOW, say("四舍五入可以解释，或需要说明", "Explained by rounding, or in need of a reason"));
        section(text, Agreement.UNDETERMINED, say("无法判断", "Undetermined"));
        return text.toString();
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

    private void section(StringBuilder text, Agreement agreement, String heading) {
        List<Finding> findings = audit.findings(agreement);
        if (findings.isEmpty()) {
            return;
        }
        boolean causes = findings.stream().map(Finding::cause).anyMatch(Optional::isPresent);
        List<String> head = new ArrayList<>(List.of(say("位置", "Where"), say("问题和处理", "What and what to do")));
        if (causes) {
            head.add(say("可能的原因", "Likely cause"));
        }
        text.append("## ").append(heading).append("\n\n").append(Markdown.table(head, rows(findings, causes)));
    }

    private List<List<String>> rows(List<Finding> findings, boolean causes) {
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            List<String> row = new ArrayList<>(
                    List.of(finding.place().toString(), finding.issue().message(language)));
            if (causes) {
                row.add(finding.cause().map(cause -> cause.message(language)).orElse(""));
            }
            rows.add(row);
        }
        return rows;
    }
}
