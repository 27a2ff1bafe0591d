package org.jixiao.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Turns the values of a sentence into quantities of its row. */
final class Values {
    private static final Pattern DIGITS = Pattern.compile("([-+]?\\d+(?:\\.\\d+)?)(.*)");
    private static final Pattern NUMERAL = Pattern.compile("([零一二两三四五六七八九十百]+)(.*)");
    private static final String ONES = "零一二三四五六七八九";

    private final Unit unit;
    private final @Nullable Quantity target;
    private final Notes notes;

    Values(Unit unit, @Nullable Quantity target, Notes notes) {
        this.unit = unit;
        this.target = target;
        this.notes = notes;
    }

    Unit unit() {
        return unit;
    }

    Optional<Quantity> target() {
        return Optional.ofNullable(target);
    }

    /** Whether the row's value is a rate. */
    boolean ofRates() {
        return unit.convertsTo(Unit.PERCENT);
    }

    /** The text of a value as number and unit, as they stand. */
    record Plain(Rational number, String unit) {
        static Plain of(String written) {
            String text = written.startsWith("第") ? written.substring(1) : written;
            if (text.startsWith("百分之")) {
                return new Plain(of(text.substring(3)).number(), "%");
            }
            if (text.equals("一半") || text.equals("半数")) {
                return new Plain(Rational.of(50), "%");
            }
            if (text.equals("半")) {
                return new Plain(Rational.of(1, 2), "");
            }
            Matcher digits = DIGITS.matcher(text);
            if (digits.matches()) {
                return new Plain(Rational.parse(digits.group(1)), digits.group(2));
            }
            Matcher numeral = NUMERAL.matcher(text);
            if (!numeral.matches()) {
                throw new IllegalArgumentException("'" + text + "' is no value");
            }
            return new Plain(Rational.of(numeral(numeral.group(1))), numeral.group(2));
        }

        private static int numeral(String text) {
            int sum = 0;
            int ones = 0;
            for (char c : text.replace('两', '二').toCharArray()) {
                if (c == '十' || c == '百') {
                    sum += Math.max(1, ones) * (c == '十' ? 10 : 100);
                    ones = 0;
                } else {
                    ones = ONES.indexOf(c);
                }
            }
            return sum + ones;
        }

        boolean isRate() {
            return unit.equals("%") || unit.equals("成");
        }

        boolean isPoints() {
            return unit.endsWith("百分点");
        }

        /** The quantity, or nothing for a bare number. */
        Optional<Quantity> quantity() {
            if (unit.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    unit.equals("成")
                            ? new Quantity(number.multipliedBy(10), Unit.PERCENT)
                            : new Quantity(number, Unit.find(unit).orElseGet(() -> Unit.counting(unit))));
        }
    }

    /** Whether the row counts things. */
    boolean counts() {
        return counts(unit) && !unit.equals(Unit.ONE);
    }

    static boolean counts(Unit one) {
        return one.dimension().startsWith("count of ") && !one.dimension().contains(" per ")
                || one.convertsTo(Unit.PERSON)
                || one.convertsTo(Unit.PERSON_TIME)
                || one.equals(Unit.ONE);
    }

    /** A threshold on the row's value. */
    Quantity threshold(String text, Token at) {
        Plain plain = Plain.of(text);
        if (plain.quantity().isEmpty()) {
            return bare(plain.number(), at);
        }
        Quantity stated = plain.quantity().get();
        if (stated.unit().convertsTo(unit)) {
            return stated;
        }
        if (plain.isRate() && target != null) {
            return target.multipliedBy(stated.in(Unit.ONE));
        }
        return otherUnit(stated, at, unit);
    }

    /** A number of points as a threshold; in a row of rates it is a slip of the pen for a percentage. */
    Quantity points(String number, Token at) {
        if (!ofRates() || unit.equals(Unit.ONE)) {
            return threshold(number + "分", at);
        }
        Quantity meant = new Quantity(Rational.parse(number), Unit.PERCENT);
        notes.at(StandardIssue.WORDING_SLIP_WARNING, at.from(), at.to(), "text", at.text(), "figure", meant);
        return meant;
    }

    private Quantity bare(Rational number, Token at) {
        if (!ofRates() || unit.factor().equals(Rational.ONE)) {
            return new Quantity(number, unit);
        }
        if (number.signum() == 0) {
            return new Quantity(number, unit);
        }
        if (number.absolute().compareTo(Rational.ONE) < 0) {
            return new Quantity(number, Unit.ONE).to(unit);
        }
        throw new Unreadable(
                StandardIssue.WORDING_UNIT_MISSING, at.from(), at.to(), "figure", number, "unit", unit.symbol());
    }

    /** Counted things go by many names (个、项、家); days and working days, or money and rates, are not each other. */
    private Quantity otherUnit(Quantity stated, Token at, Unit expected) {
        boolean perSomething = expected.symbol().startsWith(stated.unit().symbol() + "/");
        if (perSomething) {
            notes.at(StandardIssue.WORDING_COUNTER, at.from(), at.to(), "figure", stated, "unit", expected.symbol());
            return new Quantity(stated.value(), expected);
        }
        if (counts(stated.unit()) && counts(expected)) {
            notes.at(StandardIssue.WORDING_COUNTER, at.from(), at.to(), "figure", stated, "unit", expected.symbol());
            return new Quantity(
                    stated.value().multipliedBy(stated.unit().factor()).dividedBy(expected.factor()), expected);
        }
        throw new Unreadable(
                StandardIssue.WORDING_UNIT_MISMATCH, at.from(), at.to(), "figure", stated, "unit", expected.symbol());
    }

    /** The size of a step on the row's value; a rate on a row that is none is a share of the base. */
    Optional<Quantity> step(String text, Token at) {
        Plain plain = Plain.of(text);
        Unit differences = unit.ofDifferences();
        if (plain.quantity().isEmpty()) {
            return Optional.of(new Quantity(plain.number(), differences));
        }
        Quantity stated = plain.quantity().get();
        if (plain.isRate() || plain.isPoints()) {
            return ofRates() ? Optional.of(new Quantity(stated.value(), Unit.PERCENTAGE_POINT)) : Optional.empty();
        }
        return Optional.of(stated.unit().convertsTo(differences) ? stated : otherUnit(stated, at, differences));
    }
}
