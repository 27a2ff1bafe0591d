package org.jixiao.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jixiao.quantity.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BudgetLineTest {
    @Nested
    class Sum {
        @Test
        void aSumHasOnlyTheFiguresThatEveryPartStates() {
            BudgetLine sum = BudgetLine.sum(List.of(
                    BudgetLine.of(Money.wan("1"), Money.wan("2"), Money.wan("3")),
                    BudgetLine.ofExecution(Money.wan("20"), Money.wan("30")),
                    BudgetLine.ofExecution(Money.wan("200"), Money.wan("300"))));
            assertThat(sum).isEqualTo(BudgetLine.ofExecution(Money.wan("222"), Money.wan("333")));
        }
    }

    @Nested
    class Build {
        @Test
        void theInitialBudgetDoesNotStandInForTheAdjustedOne() {
            BudgetLine line =
                    new BudgetLineBuilder().initialBudget(Money.wan("5")).build();
            assertThat(line.adjustedBudget()).isEmpty();
        }

        @Test
        void noFigureIsNegative() {
            Money minus = Money.yuan("-1");
            String rest =
                    " is -0.0001万元: give an amount from 0 up, or leave it out if it is not known; enter a cut as a"
                            + " BudgetAdjustment";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BudgetLine.ofOutturn(minus))
                    .withMessage("outturn (执行数)" + rest);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BudgetLine.ofExecution(minus, Money.ZERO))
                    .withMessage("adjustedBudget (全年预算数)" + rest);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BudgetLine.of(minus, Money.ZERO, Money.ZERO))
                    .withMessage("initialBudget (年初预算数)" + rest);
        }
    }
}
