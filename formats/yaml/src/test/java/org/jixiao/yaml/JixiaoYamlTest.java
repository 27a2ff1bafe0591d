package org.jixiao.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.document.Document;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML has beyond JSON. */
class JixiaoYamlTest {

    private static List<String> issues(String yaml) {
        var read = JixiaoYaml.read(Document.FACTS, yaml);
        assertThat(read.isInvalid()).as(yaml).isTrue();
        return read.getError().stream().map(Issue::toString).toList();
    }

    @Test
    void comments_quotes_and_blocks_are_taken() {
        Facts facts = JixiaoYaml.readOrThrow(Document.FACTS, """
                # 数据
                jixiao: facts/1
                source: '年报' # 出处
                facts:
                  staff: 29人
                  "posts": "28人"
                  tasks: {checked: {1: met, 2: not-met}}
                  done: {not-applicable: no}
                  why:
                    not-applicable: >
                      一行
                      又一行
                """);
        assertThat(facts.observation("staff")).contains(new Observation.Measured(Quantity.parse("29人")));
        assertThat(facts.source("posts")).contains("年报");
        assertThat(facts.observation("done")).contains(new Observation.NotApplicable("no"));
        assertThat(facts.observation("why")).contains(new Observation.NotApplicable("一行 又一行\n"));
    }

    /** Older YAML took these for truth values and numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"no", "yes", "on", "off", "y", "010x", "1_000x", "12:30:45"})
    void words_stay_words(String word) {
        Facts facts = JixiaoYaml.readOrThrow(Document.FACTS, "jixiao: facts/1\nfacts:\n  a: {chosen: " + word + "}\n");
        assertThat(facts.observation("a")).contains(Observation.Chosen.of(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "null",
                "true",
                "~",
                "",
                "010",
                "1e3",
                "0x1F",
                ".5",
                "-",
                "a: b",
                "# x",
                "两\n行",
                "\u0085\u2028x",
                "\u2029",
                "\ufeffx",
                "a\rb",
                "\tx",
                "'",
                " x "
            })
    void every_text_is_written_so_that_it_stays_a_text(String text) {
        Facts facts = Facts.builder().put("a", Observation.Chosen.of(text)).build();
        assertThat(JixiaoYaml.readOrThrow(Document.FACTS, JixiaoYaml.write(Document.FACTS, facts)))
                .isEqualTo(facts);
    }

    @Test
    void bombs_of_aliases_are_refused_at_the_first_alias() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [%s]\n"
                    .formatted(i, i, String.join(", ", java.util.Collections.nCopies(10, "*a" + (i - 1)))));
        }
        assertThat(issues(bomb.toString()))
                .containsExactly(
                        "[alias-not-taken] Line 2, column 10: the alias *a0 is not taken; write the value out.");
    }

    @Test
    void what_json_cannot_say_is_refused() {
        assertThat(issues("jixiao: facts/1\nfacts: !!map {a: 1}\n"))
                .containsExactly(
                        "[tag-not-taken] Line 2, column 8: the tag tag:yaml.org,2002:map is not taken; leave it out.");
        assertThat(issues("jixiao: facts/1\nfacts:\n  a: !java.lang.Runtime x\n"))
                .containsExactly(
                        "[tag-not-taken] Line 3, column 6: the tag !java.lang.Runtime is not taken; leave it out.");
        assertThat(issues("? [a, b]\n: 1\n"))
                .containsExactly(
                        "[key-not-text] Line 1, column 3: a key must be a text; write a text before the colon.");
        assertThat(issues("jixiao: facts/1\n---\njixiao: facts/1\n"))
                .containsExactly(
                        "[document-goes-on] Line 3, column 1: the text goes on after its value; keep one value a"
                                + " text.");
        assertThat(issues("jixiao: facts/1\n<<: {a: 1}\n"))
                .containsExactly(
                        "[unknown-key] Line 2, column 1: the key '<<' means nothing here; known are source, facts,"
                                + " remarks.");
        assertThat(issues("jixiao: facts/1\nfacts:\n\ta: 1\n"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("[document-unreadable] Line 3, column 1: this is not YAML: ");
        assertThat(issues("jixiao: facts/1\nfacts:\n  a: 1\n  a: 2\n"))
                .containsExactly(
                        "[duplicate-key] Line 4, column 3: the key 'a' stands twice, first on line 3; keep one of"
                                + " them.");
        assertThat(issues("jixiao: facts/1\nfacts:\n  a: .inf\n"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("[value-refused] facts / a: Line 3, column 6: '.inf' cannot be taken: ");
    }
}
