package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.audit.Checks.message;
import static org.jixiao.audit.Checks.outcome;

import org.jixiao.issue.Language;
import org.junit.jupiter.api.Test;

class SameLabelTest {
    @Test
    void isTheSameWhereverItIsPrinted() {
        assertThat(outcome(Label.year("年度", "2023年度").isSameAs(Label.year("年度", "2023"), Label.year("年度", "2023年"))))
                .isEqualTo("EQUAL");
    }

    @Test
    void thatDiffersIsAContradiction() {
        Identity identity = Label.year("年度", "2023年度")
                .at("标题")
                .isSameAs(Label.year("年度", "2022年度").at("表末"));
        assertThat(outcome(identity)).isEqualTo("HIGH");
        assertThat(message(identity))
                .isEqualTo("标题: '年度' is printed differently, 2023 (标题); 2022 (表末). Use the one that is right"
                        + " throughout.");
        assertThat(message(identity, Language.ZH)).isEqualTo("标题：“年度”前后不一：2023 (标题); 2022 (表末)。请统一为正确的写法。");
    }

    @Test
    void needsAnotherPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Label.of("文号", "1号").isSameAs())
                .withMessageStartingWith("only [Label[name=文号")
                .withMessageEndingWith("is given: a label is compared with at least one other place");
    }
}
