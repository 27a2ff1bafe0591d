package org.jixiao.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandardIssueTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    private static Properties bundle(Language language) throws IOException {
        String name = language == Language.ZH ? "issues_zh.properties" : "issues_en.properties";
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(StandardIssue.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Set<String> placeholders(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasATextInBothLanguages(StandardIssue code) {
        assertThat(code.template(Language.ZH)).isNotBlank();
        assertThat(code.template(Language.EN)).isNotBlank();
        assertThat(code.id()).matches("[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @EnumSource
    void bothTextsNameTheSameValues(StandardIssue code) {
        Set<String> zh = placeholders(code.template(Language.ZH));
        Set<String> en = placeholders(code.template(Language.EN));
        if (code == StandardIssue.FIGURE_UNREADABLE || code == StandardIssue.TABLE_ROW_UNREADABLE) {
            en.remove("reason"); // the reader's own words, which are English
            zh.remove("reason");
        }
        assertThat(zh).isEqualTo(en);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextIsLeftOver(Language language) throws IOException {
        Set<String> ids =
                Arrays.stream(StandardIssue.values()).map(StandardIssue::id).collect(Collectors.toSet());
        Set<String> words = bundle(Language.ZH).stringPropertyNames().stream()
                .filter(key -> key.startsWith("word."))
                .collect(Collectors.toSet());
        assertThat(words).isNotEmpty();
        assertThat(bundle(language).stringPropertyNames())
                .allMatch(key -> ids.contains(key) || words.contains(key))
                .containsAll(ids)
                .containsAll(words);
    }

    @Nested
    class AnIssue {
        private final Issue issue =
                Issue.of(StandardIssue.OTHER_KIND, Location.of("过程", "预算"), "fact", "甲", "needed", "@checklist");

        @Test
        void isTextInBothLanguages() {
            assertThat(issue.message(Language.EN))
                    .isEqualTo("'甲' is not a checklist; enter it as a checklist, which is what the rule reads.");
            assertThat(issue.message(Language.ZH)).isEqualTo("“甲”不是检查清单；该评分规则读取的是检查清单，请按此填报。");
            assertThat(issue.display(Language.ZH)).startsWith("过程 / 预算：“甲”");
            assertThat(issue).hasToString("[other-kind] 过程 / 预算: " + issue.message(Language.EN));
            assertThat(issue.at(Location.WHOLE).display(Language.EN)).isEqualTo(issue.message(Language.EN));
            assertThat(issue.at(Location.WHOLE.inside("x")).location()).hasToString("x");
        }

        @Test
        void keepsWhatItCannotFillIn() {
            Issue bare = Issue.of(StandardIssue.OTHER_KIND, Location.WHOLE, "fact", "@nothing");
            assertThat(bare.message(Language.EN)).startsWith("'@nothing' is not a {needed};");
        }

        @Test
        void hasNamesAndValuesInTurn() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Issue.of(StandardIssue.OTHER_KIND, Location.WHOLE, "fact"))
                    .withMessage("arguments of issue 'other-kind' must be names and values in turn, but there are 1");
        }

        @Test
        void mayBeThrownWithOthers() {
            IssuesException thrown = new IssuesException("nothing can be scored", java.util.List.of(issue, issue));
            assertThat(thrown).hasMessage("nothing can be scored\n  - " + issue + "\n  - " + issue);
            assertThat(thrown.issues()).containsExactly(issue, issue);
        }
    }
}
