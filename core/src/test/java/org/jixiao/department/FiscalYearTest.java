package org.jixiao.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {
    @Nested
    class Construct {
        @ParameterizedTest
        @ValueSource(ints = {1948, 2200, 23, -2023})
        void yearsOutOfBoundsAreRefused(int year) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FiscalYear.of(year))
                    .withMessage("the fiscal year is " + year
                            + ": give a year of four digits from 1949 to 2199, such as 2023");
        }

        @ParameterizedTest
        @ValueSource(ints = {1949, 2199})
        void theBoundsAreYears(int year) {
            assertThat(FiscalYear.of(year).year()).isEqualTo(year);
        }
    }

    @Nested
    class Parse {
        @ParameterizedTest
        @ValueSource(strings = {"2023", "2023年", "2023年度", " 2023 "})
        void readsTheFormsOfReports(String text) {
            assertThat(FiscalYear.parse(text)).isEqualTo(FiscalYear.of(2023));
            assertThat(FiscalYear.parse(FiscalYear.parse(text).toString())).isEqualTo(FiscalYear.of(2023));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "23", "2023年末", "二〇二三", "20233"})
        void refusesEverythingElse(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FiscalYear.parse(text))
                    .withMessage("'" + text + "' is not a fiscal year: write four digits, such as 2023 or 2023年度");
        }
    }

    @Nested
    class Days {
        @ParameterizedTest
        @CsvSource({"2022-12-31, false", "2023-01-01, true", "2023-12-31, true", "2024-01-01, false"})
        void aYearRunsFromJanuaryToDecember(LocalDate day, boolean inside) {
            assertThat(FiscalYear.of(2023).contains(day)).isEqualTo(inside);
        }

        @Test
        void theEndsLieInTheYear() {
            FiscalYear year = FiscalYear.of(2023);
            assertThat(year.firstDay()).isEqualTo("2023-01-01");
            assertThat(year.lastDay()).isEqualTo("2023-12-31");
        }
    }

    @Nested
    class Neighbours {
        @Test
        void previousAndNextAreOrderedAroundTheYear() {
            FiscalYear year = FiscalYear.of(2023);
            assertThat(year.previous()).isEqualTo(FiscalYear.of(2022)).isLessThan(year);
            assertThat(year.next()).isEqualTo(FiscalYear.of(2024)).isGreaterThan(year);
        }

        @Test
        void theFirstYearHasNoPreviousOne() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FiscalYear.of(1949).previous())
                    .withMessageStartingWith("the fiscal year is 1948: ");
        }
    }
}
