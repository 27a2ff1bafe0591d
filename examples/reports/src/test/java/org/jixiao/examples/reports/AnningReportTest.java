package org.jixiao.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.Programme;
import org.jixiao.department.SubordinateUnit;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AnningReportTest {
    private static final Report REPORT = AnningReport.report();

    @Nested
    class Accounts {
        private final BudgetAccounts accounts = REPORT.accounts().orElseThrow();

        @Test
        void theCarryOverGrowsAlthoughIncomeIsSpending() {
            assertThat(accounts.income()).isEqualTo(accounts.spending());
            assertThat(accounts.closingCarryOver()
                            .orElseThrow()
                            .minus(accounts.openingCarryOver().orElseThrow()))
                    .isEqualTo(Money.wan("3.33"));
        }

        @Test
        void theBudgetIsNotUsedUp() {
            assertThat(accounts.spending()
                            .initialBudget()
                            .orElseThrow()
                            .minus(accounts.spending().outturn().orElseThrow()))
                    .isEqualTo(Money.wan("134.38"));
        }

        @Test
        void basicAndProgrammeSpendingAddUpButHaveNoBudgetsOfTheirOwn() {
            assertThat(accounts.basicAndProgrammeSpending().outturn())
                    .isEqualTo(accounts.spending().outturn());
            assertThat(accounts.basicSpending().initialBudget()).isEmpty();
            assertThat(accounts.programmeSpending().initialBudget()).isEmpty();
        }
    }

    @Nested
    class Organisation {
        @Test
        void theBureauIsFullyStaffed() {
            assertThat(REPORT.department().establishment()).hasValueSatisfying(posts -> {
                assertThat(posts.authorisedPosts()).hasValue(7);
                assertThat(posts.staffInPost()).hasValue(7);
            });
            assertThat(REPORT.department().functions()).hasSize(11);
        }

        @Test
        void theCentreBelowItHasTenOffices() {
            SubordinateUnit centre = REPORT.department().subordinateUnits().get(0);
            assertThat(centre.establishment()).hasValueSatisfying(posts -> {
                assertThat(posts.authorisedPosts()).hasValue(34);
                assertThat(posts.staffInPost()).hasValue(28);
                assertThat(posts.retired()).hasValue(11);
            });
            assertThat(AnningReport.centre().name()).isEqualTo(centre.name());
            assertThat(AnningReport.centre().internalOffices()).hasSize(10);
        }

        @Test
        void disposalsAndDepreciationAreStatedWithTheFixedAssets() {
            assertThat(REPORT.department().assets()).hasValueSatisfying(assets -> {
                assertThat(assets.fixedOriginal()).contains(Money.wan("57.92"));
                assertThat(assets.fixedNet()).contains(Money.wan("26.14"));
                assertThat(assets.openingFixedNet()).isEmpty();
            });
        }

        @Test
        void theProgrammesHaveGoalsButNoTargets() {
            assertThat(REPORT.programmes())
                    .hasSize(6)
                    .allSatisfy(
                            programme -> assertThat(programme.expectedGoal()).isPresent())
                    .flatExtracting(Programme::targets)
                    .isEmpty();
        }
    }

    @Nested
    class Published {
        @Test
        void theTotalIsHeldAsPrintedAndNothingIsScored() {
            assertThat(REPORT.published().total()).contains(Figure.parse("99.5分"));
            assertThat(REPORT.published().rows()).isEmpty();
            assertThat(REPORT.published().grade()).isEmpty();
            assertThat(REPORT.sheet()).isEmpty();
        }
    }
}
