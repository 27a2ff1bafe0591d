package org.jixiao.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    @DisplayName("shows the beginning of a long text, and never half a character")
    void beginning() {
        assertThat(Excerpt.beginning("指标", 2)).isEqualTo("指标");
        assertThat(Excerpt.beginning("指标名", 2)).isEqualTo("指标…");
        assertThat(Excerpt.beginning("a𠀀", 2)).isEqualTo("a𠀀");
        assertThat(Excerpt.beginning("a𠀀b", 2)).isEqualTo("a𠀀…");
    }
}
