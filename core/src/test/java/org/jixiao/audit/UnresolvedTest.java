package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.audit.Checks.claim;
import static org.jixiao.audit.Checks.message;
import static org.jixiao.audit.Checks.outcome;

import org.jixiao.issue.Language;
import org.junit.jupiter.api.Test;

class UnresolvedTest {
    @Test
    void whatTheFiguresDoNotTellIsAFindingToo() {
        Identity identity = claim("完成率", "100%").isUndeterminedBecause("预算没有列出");
        assertThat(outcome(identity)).isEqualTo("UNDETERMINED");
        assertThat(identity.claims()).containsExactly(claim("完成率", "100%"));
        assertThat(message(identity, Language.ZH)).isEqualTo("表一：“完成率100%”无法判断，因为预算没有列出。请补充所缺数据。");
    }
}
