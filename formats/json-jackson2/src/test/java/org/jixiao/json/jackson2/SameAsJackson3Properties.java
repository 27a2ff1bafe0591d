package org.jixiao.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.document.Document;
import org.jixiao.document.testing.Models;
import org.jixiao.document.testing.Models.Sample;
import org.jixiao.issue.Issue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two bindings of JSON cannot be told apart. */
class SameAsJackson3Properties {

    @Property(tries = 100)
    void the_bytes_are_the_same(@ForAll("models") Sample<?> sample) {
        same(sample);
    }

    private static <T> void same(Sample<T> sample) {
        String text = JixiaoJson.write(sample.document(), sample.value());
        assertThat(text).isEqualTo(org.jixiao.json.JixiaoJson.write(sample.document(), sample.value()));
        assertThat(org.jixiao.json.JixiaoJson.write(sample.document(), JixiaoJson.readOrThrow(sample.document(), text)))
                .isEqualTo(text);
    }

    @Provide
    Arbitrary<Sample<?>> models() {
        return Models.any();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[1]",
                "{\"jixiao\": \"facts/1\", \"facts\": {\"a\": 01}}",
                "{\"jixiao\": \"facts/1\", \"facts\": {\"a\": NaN}}",
                "{\"jixiao\": \"facts/1\", \"facts\": {\"a\": 1, \"a\": 2}, \"b\": null}",
                "{\"jixiao\": \"facts/1\", \"facts\": {\"a\": [1.50]}} x"
            })
    void the_issues_are_the_same(String json) {
        assertThat(places(JixiaoJson.read(Document.FACTS, json).getError()))
                .isEqualTo(places(
                        org.jixiao.json.JixiaoJson.read(Document.FACTS, json).getError()));
    }

    /** The words of a syntax error are Jackson's own, and may differ between its versions. */
    private static List<String> places(List<Issue> issues) {
        return issues.stream()
                .map(issue -> issue.code().id() + " " + issue.location() + " "
                        + issue.arguments().get("line") + ":"
                        + issue.arguments().get("column"))
                .toList();
    }
}
