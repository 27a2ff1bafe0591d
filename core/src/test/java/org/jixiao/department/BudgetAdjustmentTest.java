package org.jixiao.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.department.BudgetAdjustment.Kind.ADDED;
import static org.jixiao.department.BudgetAdjustment.Kind.CUT;

import org.jixiao.quantity.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetAdjustmentTest {
    @Nested
    class Change {
        @ParameterizedTest
        @CsvSource({"ADDED, 50", "CUT, -50", "RESTRUCTURED, 0"})
        void theKindGivesTheChangeItsSign(BudgetAdjustment.Kind kind, String change) {
            assertThat(BudgetAdjustment.of(kind, Money.wan("50")).change()).isEqualTo(Money.wan(change));
        }
    }

    @Nested
    class Build {
        @Test
        void aSizeOfZeroIsAStatement() {
            assertThat(BudgetAdjustment.of(ADDED, Money.ZERO).size()).isEqualTo(Money.ZERO);
        }

        @Test
        void aSizeHasNoSign() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BudgetAdjustment.of(CUT, Money.wan("-50")))
                    .withMessage(
                            "the size of a budget adjustment (追减) is -50万元: give it without a sign; Kind.CUT says that"
                                    + " money was taken away");
        }
    }
}
