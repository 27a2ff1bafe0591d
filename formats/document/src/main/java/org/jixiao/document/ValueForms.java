package org.jixiao.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jixiao.document.Node.Kind;
import org.jixiao.document.ObjectForm.Field;
import org.jixiao.document.ObjectForm.Fields;
import org.jixiao.document.ObjectForm.Values;
import org.jixiao.measure.Domain;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Texts, numbers, units, quantities and intervals. */
final class ValueForms {
    /** A decimal of up to this many digits comes through any program unharmed, also one that computes in binary. */
    private static final int SAFE_DIGITS = 15;

    private static final String NUMBER_PATTERN =
            "^[+-]?([0-9]+(\\.[0-9]*)?([eE][+-]?[0-9]+)?|\\.[0-9]+|[0-9]+/[0-9]+)$";

    static final ScalarForm<String> TEXT =
            ScalarForm.of("text", EnumSet.of(Kind.TEXT), null, Function.identity(), Node::text);

    static final ScalarForm<Boolean> TRUTH =
            ScalarForm.of("truth", EnumSet.of(Kind.BOOLEAN), null, Boolean::valueOf, Node::truth);

    static final ScalarForm<LocalDate> DATE = ScalarForm.of(
            "date",
            EnumSet.of(Kind.TEXT),
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            LocalDate::parse,
            date -> Node.text(date.toString()));

    /** An exact number: a plain number, or a decimal or fraction as text. */
    static final ScalarForm<Rational> NUMBER = ScalarForm.of(
            "number", EnumSet.of(Kind.NUMBER, Kind.TEXT), NUMBER_PATTERN, Rational::parse, ValueForms::number);

    static final ScalarForm<Long> COUNT = ScalarForm.of(
            "count",
            EnumSet.of(Kind.NUMBER, Kind.TEXT),
            "^[+-]?[0-9]+$",
            ValueForms::whole,
            count -> number(Rational.of(count)));

    static final Form<Integer> INTEGER = COUNT.as(ValueForms::small, Integer::longValue);

    static final ScalarForm<Comparison> COMPARISON = ScalarForm.ofEnum(Comparison.class);

    private static final Form<Unit> FULL_UNIT = ObjectForm.of("unit", f -> {
        var symbol = f.required("symbol", TEXT, Unit::symbol);
        var dimension = f.optional(
                "dimension",
                TEXT,
                unit -> Optional.of(unit.dimension())
                        .filter(of ->
                                !unit.equals(new Unit(unit.symbol(), "count of " + unit.symbol(), Rational.ONE))));
        var factor = f.orElse("factor", NUMBER, Unit::factor, Rational.ONE);
        return read -> {
            if (read.get(dimension).isEmpty() && !read.get(factor).equals(Rational.ONE)) {
                throw new IllegalArgumentException("a unit with a factor needs the dimension that it is a unit of");
            }
            return read.get(dimension)
                    .map(of -> new Unit(read.get(symbol), of, read.get(factor)))
                    .orElseGet(() -> Unit.counting(read.get(symbol)));
        };
    });

    /** A unit that is known by its symbol as text; any other, such as another counted thing, as an object. */
    static final Form<Unit> UNIT = new EitherForm<>(
            ScalarForm.of("symbol", EnumSet.of(Kind.TEXT), null, Unit::parse, unit -> Node.text(unit.symbol())),
            FULL_UNIT,
            unit -> Unit.find(unit.symbol()).equals(Optional.of(unit)));

    /** A quantity of any unit as an object; the tag of constants and measured values. */
    static final ObjectForm<Quantity> FULL_QUANTITY = ObjectForm.of("quantity", f -> {
        var number = f.required("number", NUMBER, Quantity::value);
        var unit = f.required("unit", UNIT, Quantity::unit);
        return read -> new Quantity(read.get(number), read.get(unit));
    });

    /** A quantity as text: a number and the symbol of its unit; a plain number has no unit. */
    static final ScalarForm<Quantity> SHORT_QUANTITY = ScalarForm.of(
            "quantity text", EnumSet.of(Kind.NUMBER, Kind.TEXT), null, Quantity::parse, ValueForms::shortQuantity);

    static final Form<Quantity> QUANTITY = new EitherForm<>(SHORT_QUANTITY, FULL_QUANTITY, ValueForms::isShort);

    static final Form<Money> MONEY = SHORT_QUANTITY.as(Money::of, Money::inWan);

    private static final Form<Figure> SHORT_FIGURE = ScalarForm.of(
            "figure text",
            EnumSet.of(Kind.NUMBER, Kind.TEXT),
            null,
            Figure::parse,
            figure -> Node.text(figure.toString()));

    private static final Form<Figure> FULL_FIGURE = ObjectForm.of("figure", f -> {
        var number =
                f.required("number", SHORT_FIGURE, figure -> new Figure(figure.value(), figure.decimals(), Unit.ONE));
        var unit = f.required("unit", UNIT, Figure::unit);
        return read -> new Figure(read.get(number).value(), read.get(number).decimals(), read.get(unit));
    });

    /** A figure as it is printed, with all its digits. */
    static final Form<Figure> FIGURE =
            new EitherForm<>(SHORT_FIGURE, FULL_FIGURE, figure -> isShort(figure.quantity()));

    static final Form<Interval> INTERVAL = ObjectForm.of("interval", f -> {
        Ends<Rational> ends = interval(f, Function.identity());
        return ends::interval;
    });

    static final Form<Domain> DOMAIN = ObjectForm.of("domain", f -> {
        Ends<Rational> ends = interval(f, Domain::bounds);
        var decimals = f.orElse("decimals", INTEGER, Domain::decimals, Domain.REAL);
        return read -> new Domain(ends.interval(read), read.get(decimals));
    });

    private ValueForms() {}

    /** How a value is rounded, as fields of an object that is rounded. */
    static <T> Function<Values, Rounding> rounding(Fields<T> f, Function<T, Rounding> get) {
        var digits = f.required("digits", INTEGER, value -> get.apply(value).digits());
        var mode = f.orElse(
                "mode",
                ScalarForm.ofEnum(RoundingMode.class),
                value -> get.apply(value).mode(),
                RoundingMode.HALF_UP);
        return read -> new Rounding(read.get(mode), read.get(digits));
    }

    /** An end of a range: {@code from} and {@code to} take the value in, {@code above} and {@code below} leave it out. */
    record End<V>(V at, boolean closed) {}

    /** The four fields that state the ends of a range. */
    record Ends<V>(
            Field<?, Optional<V>> from,
            Field<?, Optional<V>> above,
            Field<?, Optional<V>> to,
            Field<?, Optional<V>> below) {

        static <T, V> Ends<V> of(
                Fields<T> f, Form<V> form, Function<T, Optional<End<V>>> lower, Function<T, Optional<End<V>>> upper) {
            return new Ends<>(
                    f.optional("from", form, value -> at(lower.apply(value), true)),
                    f.optional("above", form, value -> at(lower.apply(value), false)),
                    f.optional("to", form, value -> at(upper.apply(value), true)),
                    f.optional("below", form, value -> at(upper.apply(value), false)));
        }

        private static <V> Optional<V> at(Optional<End<V>> end, boolean closed) {
            return end.filter(one -> one.closed() == closed).map(End::at);
        }

        <E> @Nullable E lower(Values read, BiFunction<V, Boolean, E> end) {
            return end(read, from, above, end);
        }

        <E> @Nullable E upper(Values read, BiFunction<V, Boolean, E> end) {
            return end(read, to, below, end);
        }

        private static <V, E> @Nullable E end(
                Values read, Field<?, Optional<V>> closed, Field<?, Optional<V>> open, BiFunction<V, Boolean, E> end) {
            if (read.get(closed).isPresent() && read.get(open).isPresent()) {
                throw new IllegalArgumentException(
                        "an end is stated twice: give either '" + closed.key() + "' or '" + open.key() + "'");
            }
            return read.get(closed)
                    .map(at -> end.apply(at, true))
                    .or(() -> read.get(open).map(at -> end.apply(at, false)))
                    .orElse(null);
        }

        Interval interval(Values read) {
            BiFunction<V, Boolean, Edge> edge = (at, closed) -> new Edge((Rational) at, closed);
            return Interval.of(lower(read, edge), upper(read, edge));
        }
    }

    static <T> Ends<Rational> interval(Fields<T> f, Function<T, Interval> get) {
        return Ends.of(
                f,
                NUMBER,
                value -> end(get.apply(value).lower()),
                value -> end(get.apply(value).upper()));
    }

    private static Optional<End<Rational>> end(Optional<Edge> edge) {
        return edge.map(one -> new End<>(one.at(), one.closed()));
    }

    private static final Pattern SAFE = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** A number where any reader keeps it exactly, and else a text. */
    static Node.Scalar number(Rational value) {
        String digits = value.toString();
        return SAFE.matcher(digits).matches() && new BigDecimal(digits).precision() <= SAFE_DIGITS
                ? Node.number(digits)
                : Node.text(digits);
    }

    private static long whole(String text) {
        Rational value = Rational.parse(text);
        if (!value.isWhole() || value.numerator().bitLength() >= Long.SIZE) {
            throw new IllegalArgumentException("write a whole number of at most 19 digits");
        }
        return value.numerator().longValue();
    }

    private static int small(long count) {
        if (count != (int) count) {
            throw new IllegalArgumentException("the number " + count + " is too large here: check it");
        }
        return (int) count;
    }

    private static Node.Scalar shortQuantity(Quantity quantity) {
        return quantity.unit().equals(Unit.ONE) ? number(quantity.value()) : Node.text(quantity.toString());
    }

    private static boolean isShort(Quantity quantity) {
        try {
            return Quantity.parse(quantity.toString()).equals(quantity);
        } catch (IllegalArgumentException notKnown) {
            return false;
        }
    }
}
