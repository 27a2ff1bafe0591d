package org.jixiao.report.template;

import java.util.Optional;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.report.model.Cell;
import org.jixiao.report.model.CellNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a name of a template stands for: a number, a text, or something that was not given.
 *
 * @param number the number, if it is one
 * @param text the text otherwise; for what was not given, what is printed in its place, or {@code null} for the usual words
 * @param unit the unit that follows the text in a sentence; empty for none
 * @param isKnown whether it was given
 */
record Value(@Nullable CellNumber number, @Nullable String text, String unit, boolean isKnown) {
    /** Not given. */
    static final Value MISSING = new Value(null, null, "", false);

    static Value of(CellNumber number) {
        return new Value(number, null, "", true);
    }

    static Value of(String text) {
        return new Value(null, text, "", true);
    }

    static Value ofText(Optional<String> text) {
        return text.filter(it -> !it.isBlank()).map(Value::of).orElse(MISSING);
    }

    static Value ofMoney(Optional<Money> amount) {
        return amount.map(it -> of(CellNumber.wan(it))).orElse(MISSING);
    }

    static Value ofRate(Optional<Rational> rate) {
        return rate.map(it -> of(CellNumber.rate(it))).orElse(MISSING);
    }

    static Value ofCount(long count, Unit unit) {
        return of(CellNumber.exact(Quantity.of(count, unit)));
    }

    /** Not given, and what is printed in its place. */
    static Value missing(String instead) {
        return new Value(null, instead, "", false);
    }

    /** Points that are not decided yet, and within which bounds they lie. */
    static Value open(Rational least, Rational most, Language language) {
        String bounds = CellNumber.marked(least) + "～" + CellNumber.marked(most);
        return new Value(null, bounds, language == Language.ZH ? Unit.POINT.symbol() : " points", false);
    }

    /** The value in a sentence: a number has its unit. */
    String inSentence(Language language) {
        if (number != null) {
            return language == Language.EN && number.quantity().unit().equals(Unit.POINT)
                    ? number.digits() + (number.digits().equals("1") ? " point" : " points")
                    : number.toString();
        }
        if (text != null) {
            return text + unit;
        }
        return language == Language.ZH ? "（未填报）" : "(not stated)";
    }

    /** The value alone in a cell: the head of the column names the unit of a number. */
    Cell inCell(Language language, boolean withUnit) {
        if (number != null) {
            return withUnit ? Cell.numberWithUnit(number) : Cell.number(number);
        }
        if (isKnown) {
            return Cell.text(text == null ? "" : text);
        }
        return text == null ? Cell.missing(language) : Cell.missing(text);
    }
}
