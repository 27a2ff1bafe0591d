package org.jixiao.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.quantity.Rational;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void brackets_are_escaped_where_they_would_make_a_link() {
        assertThat(Markdown.escaped("[0%, 10%) 得5分[1]（注）")).isEqualTo("[0%, 10%) 得5分[1]（注）");
        assertThat(Markdown.escaped("[x](y) [x][y] [x]: y")).isEqualTo("[x\\](y) [x\\][y] [x\\]: y");
        assertThat(Markdown.alternative("[0%, 10%](a)*")).isEqualTo("\\[0%, 10%\\](a)\\*");
    }

    @Test
    void marks_at_the_ends_of_bold_words_stay_outside() {
        assertThat(Markdown.bold("“三公”经费：")).isEqualTo("“**三公”经费**：");
        assertThat(Markdown.bold("——")).isEqualTo("——");
    }

    @Test
    void a_line_never_begins_a_list_or_a_rule_by_accident() {
        assertThat(Markdown.atLineStart("1. 开展培训")).isEqualTo("1\\. 开展培训");
        assertThat(Markdown.atLineStart("760.35万元")).isEqualTo("760.35万元");
        assertThat(Markdown.atLineStart("- 减少")).isEqualTo("\\- 减少");
        assertThat(Markdown.atLineStart("=cmd()")).isEqualTo("\\=cmd()");
        assertThat(Markdown.atLineStart("2023年")).isEqualTo("2023年");
    }

    @Test
    void the_name_of_a_picture_is_an_address() {
        assertThat(Markdown.address("001 (a)-局-1.svg")).isEqualTo("001%20%28a%29-%E5%B1%80-1.svg");
    }

    @Test
    void coordinates_have_one_decimal() {
        assertThat(SvgText.coordinate(Rational.of(200, 3))).isEqualTo("66.7");
    }
}
