package org.jixiao.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table")
class TableTest {
    @Test
    @DisplayName("refuses a row that does not fill the columns")
    void width() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of(Column.text(1), Column.text(1)).row(Cell.text("a")))
                .withMessage("row 1 of the table has cells for 1 columns, and the table has 2: "
                        + "give each row cells for all columns");
    }

    @Test
    @DisplayName("refuses to drop what a cell of a group says")
    void differentTexts() {
        TableDraft draft = Table.of(Column.text(1))
                .row(Cell.text("投入").in("a"))
                .row(Cell.text("过程").in("a"));

        assertThatIllegalArgumentException()
                .isThrownBy(draft::build)
                .withMessage("the cells '投入' and '过程' stand under each other in the group 'a': "
                        + "cells of one group say the same");
    }

    @Test
    @DisplayName("prints the digits of its numbers, and nothing else, for them")
    void numbers() {
        CellNumber third = CellNumber.exact(new Quantity(Rational.of(1, 3), Unit.WAN_YUAN));

        assertThat(Cell.number(third).text()).hasToString("0.33");
        assertThat(Cell.numberWithUnit(third).text()).hasToString("0.33万元");
        assertThat(third.isExact()).isFalse();
        assertThat(CellNumber.exact(Quantity.of("2903.8592", Unit.WAN_YUAN)).digits())
                .isEqualTo("2903.8592");
        assertThat(CellNumber.exact(Quantity.of("5.00", Unit.POINT)).digits()).isEqualTo("5");
    }

    @Test
    @DisplayName("holds no character that a document cannot hold")
    void hostile() {
        String hostile = "a\u0000b\u0007\r\nc\td\uD800e\uFFFFf\u202Eg=1+1<script>|*";

        assertThat(Cell.text(hostile).text()).hasToString("ab\nc d\uFFFDefg=1+1<script>|*");
    }
}
