package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jixiao.issue.Location;
import org.jixiao.quantity.Figure;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {
    @Nested
    class Spread {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "747.1万元 | [747.05, 747.15)",
                    "747.10万元 | [747.095, 747.105)",
                    "-53.95% | (-53.955, -53.945]",
                    "7万元 | [6.5, 7.5)",
                    "5.45万人次 | [5.445, 5.455)",
                    "2.5分 | [2.45, 2.55)",
                })
        void ofARoundedFigureIsAllThatRoundsToIt(String printed, String spread) {
            assertThat(Claim.of("甲", printed).spread()).hasToString(spread);
        }

        @ParameterizedTest
        @CsvSource({"18067人, 18067", "302人次, 302", "14家, 14", "2天, 2", "15个工作日, 15", "95分, 95", "7, 7"})
        void ofACountIsTheNumberAlone(String printed, String number) {
            assertThat(Claim.of("甲", printed).exact()).isTrue();
            assertThat(Claim.of("甲", printed).spread()).hasToString("[" + number + ", " + number + "]");
        }

        @Test
        void ofAStandardIsTheNumberAloneIfItIsSaidToBeExact() {
            assertThat(Claim.of("标准", "220元/人").spread()).hasToString("[219.5, 220.5)");
            assertThat(Claim.of("标准", "220元/人").exactly().spread()).hasToString("[220, 220]");
        }
    }

    @Nested
    class Text {
        @Test
        void isTheNameAndThePrintedDigits() {
            assertThat(Claim.of("本年收入", "760.350万元")).hasToString("本年收入760.350万元");
        }

        @Test
        void ofAPlaceIsKeptBesideIt() {
            Claim claim = Claim.of("本年收入", Figure.parse("1元")).at("附件1", "二");
            assertThat(claim.place()).isEqualTo(Location.of("附件1", "二"));
            assertThat(claim.exactly().place()).isEqualTo(claim.place());
        }
    }

    @Test
    void needsAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claim.of(" ", "1元"))
                .withMessage("the claim 1元 has no name: say what the figure is");
    }
}
