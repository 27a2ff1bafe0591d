package org.jixiao.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionPathTest {
    @Nested
    class Contains {
        @ParameterizedTest
        @CsvSource({
            "卫生健康, 卫生健康/医疗, true",
            "卫生健康, 卫生健康, true",
            "卫生健康/医疗, 卫生健康, false",
            "卫生, 卫生健康, false",
            "卫生健康/医疗, 卫生健康/其他/医疗, false",
        })
        void aPathContainsWhatStartsWithIt(String outer, String inner, boolean contains) {
            assertThat(FunctionPath.parse(outer).contains(FunctionPath.parse(inner)))
                    .isEqualTo(contains);
        }
    }

    @Nested
    class Parse {
        @Test
        void textIsReadBack() {
            FunctionPath path = FunctionPath.of("农林水支出", "扶贫", "社会发展");
            assertThat(path).hasToString("农林水支出/扶贫/社会发展");
            assertThat(FunctionPath.parse(path.toString())).isEqualTo(path);
        }
    }

    @Nested
    class Construct {
        @Test
        void aPathHasOneToThreeNames() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FunctionPath.parse("a/b/c/d"))
                    .withMessage("the functional class [a, b, c, d] has 4 names: give one to three, for 类, 款 and 项");
            assertThatIllegalArgumentException()
                    .isThrownBy(FunctionPath::of)
                    .withMessage("the functional class [] has 0 names: give one to three, for 类, 款 and 项");
        }

        @Test
        void aNameIsNeitherBlankNorTwo() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FunctionPath.parse("农林水/"))
                    .withMessage(
                            "a name in the functional class [农林水, ] is blank: give the name as the report prints it");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FunctionPath.of("/扶贫"))
                    .withMessageStartingWith("the name '/扶贫' contains '/'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FunctionPath.of("农林水/扶贫"))
                    .withMessage("the name '农林水/扶贫' contains '/': give 类, 款 and 项 as separate names, or use"
                            + " FunctionPath.parse");
        }
    }
}
