package org.jixiao.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.issue.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfIssueTest {
    @ParameterizedTest
    @EnumSource
    void hasATextInBothLanguagesThatNamesTheSameThings(PdfIssue code) {
        assertThat(arguments(code.template(Language.ZH)))
                .isNotEmpty()
                .containsExactlyInAnyOrder(arguments(code.template(Language.EN)));
        assertThat(Issue.of(code, Location.WHOLE, "font", "F").message(Language.ZH))
                .isNotBlank();
    }

    private static String[] arguments(String template) {
        return java.util.regex.Pattern.compile("\\{\\w+}")
                .matcher(template)
                .results()
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .toArray(String[]::new);
    }
}
