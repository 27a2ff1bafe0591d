package org.jixiao.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTest {
    private static List<String> parts(String text) {
        LineEnds ends = new LineEnds();
        ends.setText(text);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
            parts.add(text.substring(from, to));
            from = to;
        }
        parts.add(text.substring(from));
        parts.removeIf(String::isEmpty);
        return parts;
    }

    @ParameterizedTest
    @CsvSource({"差≈-0.40个, -0.40", "为-8.75%，, -8.75%", "得\u22123分, \u22123"})
    void a_number_stays_with_its_sign(String text, String number) {
        assertThat(parts(text))
                .as("%s", parts(text))
                .anySatisfy(part -> assertThat(part).contains(number));
        assertThat(String.join("", parts(text))).isEqualTo(text);
    }

    @Test
    void other_lines_end_as_usual() {
        assertThat(parts("年度-年末")).hasSizeGreaterThan(1);
        assertThat(parts("2019-2020年")).hasSizeGreaterThan(1);
        assertThat(parts("见http://a.cn/b/c")).contains("见");
        assertThat(parts("")).isEmpty();
    }

    @Test
    void also_where_a_text_ends_with_a_sign() {
        assertThat(parts("年末-")).last().asString().endsWith("-");
    }
}
