package org.jixiao.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jixiao.quantity.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProgrammeTest {
    private static final FiscalYear YEAR = FiscalYear.of(2019);

    @Nested
    class Funds {
        @Test
        void sourcesStandBesideTheTotal() {
            Programme programme = new ProgrammeBuilder()
                    .name("代缴资金")
                    .year(YEAR)
                    .total(BudgetLine.ofExecution(Money.wan("397.47"), Money.wan("397.47")))
                    .addFunds(
                            new FundLine(
                                    FundSource.PROVINCIAL,
                                    BudgetLine.ofExecution(Money.wan("136.78"), Money.wan("136.78"))),
                            new FundLine(
                                    FundSource.COUNTY,
                                    BudgetLine.ofExecution(Money.wan("251.20"), Money.wan("251.20"))))
                    .build();
            assertThat(programme.fundsOfSources().outturn()).contains(Money.wan("387.98"));
            assertThat(programme.fundsOfSources().initialBudget()).isEmpty();
        }
    }

    @Nested
    class Build {
        @Test
        void aSourceStandsOnceAndAProgrammeHasAName() {
            FundLine fund = new FundLine(FundSource.COUNTY, BudgetLine.none());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ProgrammeBuilder()
                            .name("代缴资金")
                            .year(YEAR)
                            .addFunds(fund, fund)
                            .build())
                    .withMessage("funds of '代缴资金' has '县级财政资金' twice: state each one once");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ProgrammeBuilder().name("").year(YEAR).build())
                    .withMessage("the name of the programme is blank: give the name as the report prints it");
        }
    }
}
