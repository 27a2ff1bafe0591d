package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.wording.PremiseReader.Sense;
import org.jixiao.wording.Stretch.End;
import org.jixiao.wording.Stretch.Strength;
import org.jspecify.annotations.Nullable;

/** One pass over the comparisons of a clause: operators with values, ranges, values with 以上 or 以内 behind them. */
final class Comparisons {
    private static final Pattern BOTH_ENDS = Pattern.compile("\\((?:不)?含([^,]+),(?:不)?含([^,]+)\\)");
    private static final Pattern EXCEEDS = Pattern.compile("超(?:支|标|编|额|概算?|预算)?");
    private static final Pattern MOVES = Pattern.compile("增加|增长|上升|提高|升高|上浮|减少|降低|下降|下滑|下浮");
    private static final Pattern FALLS = Pattern.compile("减少|降低|下降|下滑|下浮|压减");
    /** What is missing or too much, counted from the target. */
    private static final Pattern LACKING = Pattern.compile("短?少|少完成|多|多出|差|欠|缺|短收");

    /** In percentage points, how far the value lies from a target. */
    private static final Pattern OFF = Pattern.compile("下浮|上浮|低|高");

    private final PremiseReader reader;
    private final Values values;
    private final Sense sense;
    private final List<Token> lead;
    private int at;
    private @Nullable Stretch read;
    /** Which side of zero the next comparison is about, as the word before it says: 1, -1, or 0 for none. */
    private int side;

    /** Whether the next comparison stands behind 或 and so widens what is read. */
    private boolean joins;

    private final StringBuilder name = new StringBuilder();

    Comparisons(PremiseReader reader, Values values, Sense sense, List<Token> lead) {
        this.reader = reader;
        this.values = values;
        this.sense = sense;
        this.lead = lead;
    }

    Optional<Stretch> read() {
        while (at < lead.size()) {
            if (!step()) {
                return Optional.empty();
            }
        }
        return read != null && trails() ? Optional.ofNullable(read) : Optional.empty();
    }

    private boolean step() {
        Token token = lead.get(at);
        if (side(token) != 0 && startsComparison(at + 1)) {
            side = side(token);
            at++;
            return true;
        }
        boolean measured = sense.falling() && !sense.signed() && falls(token) && startsComparison(at + 1);
        if (measured) { // 下降3%以上, where the row itself measures how far something fell
            at++;
            return true;
        }
        if (sense.excess() && token.kind() == Kind.OVER && startsComparison(at + 1)) {
            side = 1; // 超出预算不足3%, where the row itself measures by how much
            at++;
            return true;
        }
        boolean excess = sense.excess() && token.kind() == Kind.ABOVE && kind(at + 1) == Kind.BASE && isValue(at + 2);
        if (excess) { // 超预算5%, where the row itself measures by how much
            side = 1;
            at += 2;
            return true;
        }
        if (token.is(Kind.AT_LEAST, Kind.AT_MOST, Kind.ABOVE, Kind.BELOW, Kind.EQUAL)) {
            return compared(token);
        }
        boolean lacks = token.is(Kind.STEP_DOWN, Kind.STEP_UP)
                && isValue(at + 1)
                && (LACKING.matcher(token.text()).matches()
                        || OFF.matcher(token.text()).matches()
                                && Values.Plain.of(text(lead.get(at + 1))).isPoints());
        if (lacks) {
            at++;
            return apart(token.kind() == Kind.STEP_UP, lead.get(at++));
        }
        if (isValue(token) || token.kind() == Kind.PLUS_MINUS) {
            return valued();
        }
        if (token.kind() == Kind.OPEN_SQUARE || token.kind() == Kind.OPEN && isValue(at + 1)) {
            return bracketed();
        }
        if (token.kind() == Kind.LAST) {
            return last();
        }
        if (token.is(Kind.ABSOLUTE, Kind.BAR)) {
            reader.takeSize();
            at++;
            return true;
        }
        if (token.is(Kind.OVER, Kind.UNDER) && startsComparison(at + 1)) {
            return beyondTarget(token);
        }
        boolean bound = token.is(Kind.MET, Kind.MISSED, Kind.NOT_UNDER, Kind.OVER, Kind.UNDER, Kind.NOT_OVER);
        if (bound && hasComparison()) {
            return toTarget(token);
        }
        boolean moved = token.is(Kind.NOT_RISING, Kind.FALLS, Kind.RISES, Kind.LEVEL);
        if (moved && (read != null || kind(at + 1) == Kind.OR)) {
            Premise premise = reader.relation(token);
            boolean joined = at > 0 && lead.get(at - 1).kind() == Kind.OR;
            at++;
            joins = joined ? false : joins;
            return premise instanceof Premise.Within within
                    && (joined ? widen(within.stretch()) : narrow(within.stretch()));
        }
        if (token.kind() == Kind.OR) {
            at++;
            joins = true;
            return read != null;
        }
        if (token.is(
                Kind.BASE,
                Kind.WORDS,
                Kind.DIVIDE,
                Kind.MET_ITEM,
                Kind.OVER,
                Kind.RISES,
                Kind.FALLS,
                Kind.LATE,
                Kind.POINTS_OF_ROW,
                Kind.SCORED,
                Kind.COUNTED,
                Kind.UNMET,
                Kind.ON_TIME)) {
            name.append(token.text());
            at++;
            return true;
        }
        at++;
        return PremiseReader.skipped(token);
    }

    /** What follows the last value is what is done, not what is measured. */
    private boolean trails() {
        return !PremiseReader.TURNING.matcher(name).find();
    }

    private boolean hasComparison() {
        return lead.stream().anyMatch(token -> token.is(Kind.AT_LEAST, Kind.AT_MOST, Kind.ABOVE, Kind.BELOW));
    }

    /** 达到目标值且不超出目标值50%: the target as one bound of several. */
    private boolean toTarget(Token token) {
        at++;
        if (!name()) {
            return false;
        }
        Comparison comparison = switch (token.kind()) {
            case OVER -> Comparison.ABOVE;
            case UNDER, MISSED -> Comparison.BELOW;
            case NOT_OVER -> Comparison.AT_MOST;
            default -> Comparison.AT_LEAST;
        };
        return narrow(stretch(comparison, base(), List.of()));
    }

    /** 超出预算不足3%, 超出目标值的幅度大于30%: by what share of the base it is passed. */
    private boolean beyondTarget(Token token) {
        int value = at + 1;
        Token operator = isValue(value) ? null : lead.get(value++);
        Values.Plain plain = Values.Plain.of(text(lead.get(value)));
        if (!plain.isRate() || !name()) {
            return false;
        }
        at = value + 1;
        boolean above = token.kind() == Kind.OVER;
        End edge = new End(base(), false, Strength.EXPLICIT);
        Quantity bound = beyond(plain.number(), above);
        List<Kind> marks = marks();
        Stretch shares = operator == null ? bounded(bound, marks, false) : stretch(comparison(operator), bound, marks);
        if (shares == null || shares.isPoint()) {
            return false;
        }
        End far = shares.lower() != null ? shares.lower() : shares.upper();
        boolean within = shares.lower() == null;
        if (above) {
            return narrow(within ? new Stretch(edge, far) : new Stretch(far, null));
        }
        return narrow(within ? new Stretch(far, edge) : new Stretch(null, far));
    }

    /** Ends the name collected so far. */
    private boolean name() {
        String text = name.toString();
        name.setLength(0);
        return text.isEmpty() || reader.subject(new Token(Kind.WORDS, 0, 0, text, List.of()));
    }

    private boolean isValue(int index) {
        return index < lead.size() && isValue(lead.get(index));
    }

    private static boolean isValue(Token token) {
        return token.is(Kind.VALUE, Kind.POINTS);
    }

    private @Nullable Kind kind(int index) {
        return index >= 0 && index < lead.size() ? lead.get(index).kind() : null;
    }

    private Quantity quantity(Token token) {
        boolean change = (side != 0 || sense.distance())
                && values.ofRates()
                && Values.Plain.of(text(token)).isPoints();
        if (change) {
            return new Quantity(Values.Plain.of(text(token)).number(), Unit.PERCENT);
        }
        return token.kind() == Kind.POINTS
                ? values.points(token.captured(), token)
                : values.threshold(token.text(), token);
    }

    /** An operator and its value, or an operator behind a value: 90%≤x. */
    private boolean compared(Token operator) {
        boolean ofBase = kind(at + 1) == Kind.BASE;
        int value = at + (ofBase ? 2 : 1);
        boolean linked =
                ofBase && kind(value) == Kind.WORDS && lead.get(value).text().equals("的"); // 为目标值的90%
        value += linked ? 1 : 0;
        if (kind(value) == Kind.PLUS_MINUS) {
            reader.takeSize();
            value++;
        }
        if (!isValue(value)) {
            return false;
        }
        if (!name()) {
            return false;
        }
        at = value + 1;
        boolean points = operator.is(Kind.ABOVE, Kind.BELOW)
                && side == 0
                && lead.get(value).kind() == Kind.VALUE
                && Values.Plain.of(lead.get(value).text()).isPoints();
        if (points && values.target().isPresent()) {
            return apart(operator.kind() == Kind.ABOVE, lead.get(value));
        }
        if (!ofBase && operator.kind() == Kind.EQUAL && kind(at) == Kind.DASH && isValue(at + 1)) {
            at++;
            return ranged(lead.get(value), List.of()); // 为100%-130%
        }
        if (!ofBase && operator.kind() == Kind.ABOVE && kind(at) == Kind.DASH && isValue(at + 1)) {
            at++;
            return ranged(lead.get(value), List.of(Kind.EXCLUDED)); // 超5%至10%
        }
        List<Kind> near = !ofBase && operator.kind() == Kind.AT_LEAST ? marks() : List.of();
        if (!ofBase && operator.kind() == Kind.AT_LEAST && kind(at) == Kind.DASH && isValue(at + 1)) {
            at++;
            return ranged(lead.get(value), near);
        }
        if (!ofBase && operator.kind() == Kind.AT_LEAST) {
            return narrow(stretch(Comparison.AT_LEAST, quantity(lead.get(value)), near));
        }
        if (ofBase && operator.kind() == Kind.EQUAL && kind(at) == Kind.DASH && isValue(at + 1)) {
            at++;
            return ranged(lead.get(value), List.of()); // 为目标值100%—200%
        }
        if (ofBase && kind(at) == Kind.DASH && isValue(at + 1)) {
            return relativeRange(operator, lead.get(value));
        }
        return ofBase
                ? relative(operator, lead.get(value))
                : narrow(stretch(comparison(operator), quantity(lead.get(value)), marks()));
    }

    private static Comparison comparison(Token operator) {
        return switch (operator.kind()) {
            case AT_LEAST -> Comparison.AT_LEAST;
            case AT_MOST -> Comparison.AT_MOST;
            case ABOVE -> Comparison.ABOVE;
            case BELOW -> Comparison.BELOW;
            default -> Comparison.EQUAL;
        };
    }

    /** The marks behind a value: whether it is taken in, and 以上 or 以下. */
    private List<Kind> marks() {
        List<Kind> marks = new ArrayList<>();
        while (at < lead.size()
                && lead.get(at).is(Kind.INCLUDED, Kind.EXCLUDED, Kind.OR_MORE, Kind.OR_LESS, Kind.BEYOND)) {
            Token mark = lead.get(at++);
            marks.add(mark.kind());
            if (mark.is(Kind.OR_MORE, Kind.OR_LESS) && "或及和".indexOf(mark.text().charAt(0)) >= 0) {
                marks.add(Kind.INCLUDED);
            }
        }
        return marks;
    }

    private @Nullable Stretch stretch(Comparison comparison, Quantity value, List<Kind> marks) {
        boolean in = marks.contains(Kind.INCLUDED);
        boolean out = marks.contains(Kind.EXCLUDED);
        boolean more = marks.contains(Kind.OR_MORE);
        boolean less = marks.contains(Kind.OR_LESS);
        if (in && out || more && less) {
            return null;
        }
        return switch (comparison) {
            case AT_LEAST -> less ? null : from(value, !out);
            case ABOVE ->
                less
                        ? null
                        : new Stretch(
                                new End(value, in, more && !in && !out ? Strength.USUAL : Strength.EXPLICIT), null);
            case AT_MOST -> more ? null : upTo(value, !out);
            case BELOW ->
                more
                        ? null
                        : new Stretch(
                                null, new End(value, in, less && !in && !out ? Strength.USUAL : Strength.EXPLICIT));
            case EQUAL -> marks.isEmpty() ? Stretch.point(value) : null;
        };
    }

    private static Stretch from(Quantity value, boolean closed) {
        return new Stretch(new End(value, closed, Strength.EXPLICIT), null);
    }

    private static Stretch upTo(Quantity value, boolean closed) {
        return new Stretch(null, new End(value, closed, Strength.EXPLICIT));
    }

    /** 超支、增长 and 下降 before a comparison, where the row's value has two sides. */
    private int side(Token token) {
        boolean exceeds = sense.excess() && EXCEEDS.matcher(token.text()).matches();
        if (exceeds) {
            return 1;
        }
        if (!sense.signed() || !token.is(Kind.RISES, Kind.FALLS, Kind.STEP_UP, Kind.STEP_DOWN)) {
            return 0;
        }
        boolean moves =
                token.is(Kind.RISES, Kind.FALLS) || MOVES.matcher(token.text()).matches();
        boolean up = token.is(Kind.RISES, Kind.STEP_UP) != sense.falling();
        return !moves ? 0 : up ? 1 : -1;
    }

    private static boolean falls(Token token) {
        return token.kind() == Kind.FALLS
                || token.kind() == Kind.STEP_DOWN && FALLS.matcher(token.text()).matches();
    }

    private boolean startsComparison(int index) {
        boolean operator = index < lead.size()
                && lead.get(index).is(Kind.AT_LEAST, Kind.AT_MOST, Kind.ABOVE, Kind.BELOW, Kind.EQUAL);
        return operator ? isValue(index + 1) : isValue(index);
    }

    /** A stretch of sizes as one of values on the side that the sentence names. */
    private Stretch sided(Stretch sizes) {
        if (side == 0) {
            return sizes;
        }
        Stretch positive = sizes.lower() == null ? new Stretch(reader.zero(false), sizes.upper()) : sizes;
        Stretch result = side > 0 ? positive : positive.mirrored();
        side = 0;
        return result;
    }

    /** 提高不足1个百分点或持平: two stretches that touch are one. */
    private boolean widen(Stretch other) {
        Stretch joined = read == null ? other : read.joined(other);
        if (joined == null && read != null) { // 下降不到2%或不降反升: no change is neither, and belongs between them
            joined = read.joined(other.closed());
        }
        read = joined == null ? read : joined;
        return joined != null;
    }

    /** 少8次及以上, 比目标值低5个百分点以内: so far from the target. */
    private boolean apart(boolean above, Token size) {
        List<Kind> marks = marks();
        Optional<Quantity> target = values.target();
        if (target.isEmpty() || marks.contains(Kind.BEYOND) || !name()) {
            return false;
        }
        Quantity base = target.get();
        Rational step = values.step(size.text(), size)
                .map(it -> it.in(base.unit().ofDifferences()))
                .orElse(null);
        if (step == null) {
            return false;
        }
        Quantity bound = new Quantity(base.value().plus(above ? step : step.negated()), base.unit());
        boolean out = marks.contains(Kind.EXCLUDED);
        Strength strength = out || marks.contains(Kind.INCLUDED) ? Strength.EXPLICIT : Strength.USUAL;
        End end = new End(bound, !out, strength);
        End from = new End(base, false, Strength.EXPLICIT);
        if (marks.contains(Kind.OR_LESS)) {
            return narrow(above ? new Stretch(from, end) : new Stretch(end, from));
        }
        if (marks.contains(Kind.OR_MORE)) {
            return narrow(above ? new Stretch(end, null) : new Stretch(null, end));
        }
        return marks.isEmpty() && narrow(Stretch.point(bound));
    }

    private boolean narrow(@Nullable Stretch stated) {
        if (stated == null) {
            return false;
        }
        Stretch other = sided(stated);
        if (joins) {
            joins = false;
            return widen(other);
        }
        Stretch both = read == null ? other : read.and(other);
        boolean sameSide = read != null
                && (read.lower() != null && other.lower() != null && !both.equals(other) && other.upper() == null
                        || read.upper() != null
                                && other.upper() != null
                                && !both.equals(other)
                                && other.lower() == null);
        read = both;
        return !both.isEmpty() && !sameSide;
    }

    /** 超过预算5%至10%（含）. */
    private boolean relativeRange(Token operator, Token first) {
        Token second = lead.get(at + 1);
        at += 2;
        List<Kind> marks = marks();
        Values.Plain from = Values.Plain.of(first.text());
        Values.Plain to = Values.Plain.of(second.text());
        if (!from.isRate() || !to.isRate() || !operator.is(Kind.ABOVE, Kind.BELOW)) {
            return false;
        }
        boolean above = operator.kind() == Kind.ABOVE;
        End near = end(beyond(from.number(), above), null, in(marks), !marks.isEmpty());
        End far = end(beyond(to.number(), above), in(marks), null, !marks.isEmpty());
        return narrow(above ? new Stretch(near, far) : new Stretch(far, near));
    }

    private Quantity beyond(Rational percent, boolean above) {
        Rational share = Rational.HUNDRED.plus(above ? percent : percent.negated());
        return base().multipliedBy(share.dividedBy(Rational.HUNDRED));
    }

    /** 超过预算10%（含）以内: above, but by no more than a share of the base. */
    private boolean relative(Token operator, Token value) {
        Values.Plain plain = Values.Plain.of(value.text());
        List<Kind> marks = marks();
        Rational half = Rational.of(50);
        boolean upwards = operator.is(Kind.ABOVE, Kind.AT_MOST);
        boolean excess = plain.isRate() && plain.number().compareTo(half) < (upwards ? 1 : 0);
        boolean ratio = plain.isRate() && !excess;
        if (upwards && ratio && plain.number().compareTo(Rational.HUNDRED) < 0) {
            return false; // 超过计划80%: of the plan, or beyond it?
        }
        if (operator.kind() == Kind.EQUAL || !excess) {
            return ratio || operator.kind() != Kind.EQUAL
                    ? narrow(stretch(comparison(operator), quantity(value), marks))
                    : narrow(Stretch.point(quantity(value)));
        }
        boolean above = operator.is(Kind.ABOVE, Kind.AT_MOST);
        Quantity bound = beyond(plain.number(), above);
        boolean within = marks.contains(Kind.OR_LESS);
        List<Kind> ends = marks.stream()
                .filter(kind -> kind.equals(Kind.INCLUDED) || kind.equals(Kind.EXCLUDED))
                .toList();
        boolean out = ends.contains(Kind.EXCLUDED);
        End base = new End(base(), false, Strength.EXPLICIT);
        End limit = new End(bound, !out, ends.isEmpty() ? Strength.USUAL : Strength.EXPLICIT);
        if (operator.is(Kind.ABOVE, Kind.BELOW) && within) {
            return narrow(above ? new Stretch(base, limit) : new Stretch(limit, base));
        }
        if (operator.is(Kind.AT_MOST, Kind.AT_LEAST)) {
            return narrow(above ? new Stretch(null, limit.with(true)) : new Stretch(limit.with(true), null));
        }
        boolean more = marks.contains(Kind.OR_MORE);
        End beyond = new End(
                bound, ends.contains(Kind.INCLUDED), more && ends.isEmpty() ? Strength.USUAL : Strength.EXPLICIT);
        return narrow(above ? new Stretch(beyond, null) : new Stretch(null, beyond));
    }

    private Quantity base() {
        return values.target().orElseGet(() -> {
            Token here = lead.get(Math.min(at, lead.size() - 1));
            if (!values.ofRates()) {
                throw new Unreadable(StandardIssue.WORDING_TARGET_MISSING, here.from(), here.to());
            }
            return new Quantity(Rational.HUNDRED, Unit.PERCENT);
        });
    }

    /** A value without an operator before it: a range, a bound behind it, or the value alone. */
    private boolean valued() {
        boolean late = at > 0 && lead.get(at - 1).kind() == Kind.LATE;
        if (!name()) {
            return false;
        }
        if (kind(at) == Kind.PLUS_MINUS) {
            return plusMinus();
        }
        Token first = lead.get(at++);
        List<Kind> marks = marks();
        boolean named = marks.isEmpty()
                && kind(at) == Kind.WORDS
                && !values.counts()
                && Values.Plain.of(text(first))
                        .quantity()
                        .map(it -> Values.counts(it.unit()))
                        .orElse(false);
        if (named) {
            name.append(first.text());
            return true;
        }
        boolean described = marks.isEmpty()
                && kind(at) == Kind.WORDS
                && !lead.get(at).text().matches("(?:的|时|之间|且|但|并|对应).*");
        if (described) {
            return false;
        }
        if (kind(at) == Kind.DASH && isValue(at + 1)) {
            at++;
            return ranged(first, marks);
        }
        if (kind(at) != null
                && lead.get(at).is(Kind.AT_LEAST, Kind.AT_MOST, Kind.ABOVE, Kind.BELOW)
                && !isValue(at + 1)
                && !(kind(at + 1) == Kind.BASE && isValue(at + 2))) {
            return marks.isEmpty() && mirrored(first, lead.get(at++));
        }
        return marks.isEmpty() && isLastValue()
                ? narrow(Stretch.point(quantity(first)))
                : narrow(bounded(quantity(first), marks, late));
    }

    /** Whether nothing but words without meaning follows. */
    private boolean isLastValue() {
        return lead.subList(at, lead.size()).stream().allMatch(PremiseReader::skipped);
    }

    private @Nullable Stretch bounded(Quantity value, List<Kind> marks, boolean late) {
        boolean in = marks.contains(Kind.INCLUDED);
        boolean out = marks.contains(Kind.EXCLUDED);
        Strength strength = in || out ? Strength.EXPLICIT : Strength.USUAL;
        End end = new End(value, !out, strength);
        if (in && out) {
            return null;
        }
        if (marks.contains(Kind.OR_MORE)) {
            return new Stretch(end, null);
        }
        if (marks.contains(Kind.OR_LESS)) {
            return new Stretch(late ? reader.zero(false) : null, end);
        }
        return marks.contains(Kind.BEYOND) ? new Stretch(new End(value, in, Strength.EXPLICIT), null) : null;
    }

    /** 90%≤x: the operator stands behind the value and is read from there. */
    private boolean mirrored(Token value, Token operator) {
        Quantity at = quantity(value);
        return narrow(
                switch (operator.kind()) {
                    case AT_MOST -> from(at, true);
                    case BELOW -> from(at, false);
                    case AT_LEAST -> upTo(at, true);
                    default -> upTo(at, false);
                });
    }

    private boolean plusMinus() {
        at++;
        if (!isValue(at)) {
            return false;
        }
        Token size = lead.get(at++);
        Quantity value = quantity(size);
        List<Kind> marks = marks();
        if (kind(at) == Kind.DASH && kind(at + 1) == Kind.PLUS_MINUS && isValue(at + 2)) { // ±5%至±10%
            at += 2;
            reader.takeSize();
            return ranged(size, marks);
        }
        if (marks.contains(Kind.OR_MORE) || marks.contains(Kind.BEYOND)) {
            return false;
        }
        boolean out = marks.contains(Kind.EXCLUDED);
        reader.takeSize();
        return narrow(new Stretch(
                null, new End(value, !out, marks.contains(Kind.INCLUDED) ? Strength.EXPLICIT : Strength.USUAL)));
    }

    private boolean ranged(Token first, List<Kind> firstMarks) {
        Token second = lead.get(at++);
        boolean behind = kind(at) == Kind.BETWEEN
                && at + 1 < lead.size()
                && lead.get(at + 1).kind() == Kind.INCLUDED;
        at += behind ? 1 : 0;
        int markAt = at;
        List<Kind> secondMarks = marks();
        Optional<Boolean> firstNamed = firstIncluded(lead.get(Math.min(markAt, lead.size() - 1)), first);
        boolean both = secondMarks.contains(Kind.INCLUDED)
                && firstNamed.isEmpty()
                && Pattern.compile("[和与、及均端首]").matcher(lead.get(markAt).text()).find();
        Quantity upper = quantity(second);
        boolean inherits = Values.Plain.of(text(first)).unit().isEmpty();
        Quantity lower = inherits ? new Quantity(Values.Plain.of(text(first)).number(), upper.unit()) : quantity(first);
        boolean marked = !(firstMarks.isEmpty() && secondMarks.isEmpty());
        boolean nines =
                !marked && upper.compareTo(lower) > 0 && text(second).matches("\\d*9[^\\d.]*|\\d+\\.9+[^\\d.]*");
        if (firstNamed.isPresent()) { // 75-90分(含75分,不含90分)
            return narrow(new Stretch(
                    new End(lower, firstNamed.get(), Strength.EXPLICIT),
                    new End(upper, !firstNamed.get(), Strength.EXPLICIT)));
        }
        Boolean lowerIn = both || nines ? Boolean.TRUE : in(firstMarks);
        Boolean upperIn = nines ? Boolean.TRUE : in(secondMarks);
        boolean odd = firstMarks.contains(Kind.OR_LESS)
                || secondMarks.contains(Kind.OR_MORE)
                || firstMarks.contains(Kind.BEYOND)
                || secondMarks.contains(Kind.BEYOND);
        if (odd || lower.compareTo(upper) > 0) {
            return !odd
                    && narrow(new Stretch(end(upper, upperIn, lowerIn, marked), end(lower, lowerIn, upperIn, marked)));
        }
        return narrow(new Stretch(end(lower, lowerIn, upperIn, marked), end(upper, upperIn, lowerIn, marked)));
    }

    /** Whether the first of two values is the one that a mark for both takes in. */
    private static Optional<Boolean> firstIncluded(Token mark, Token first) {
        Matcher both = BOTH_ENDS.matcher(mark.text());
        return both.matches()
                ? Optional.of(both.group(1)
                                .startsWith(
                                        Values.Plain.of(text(first)).number().toString())
                        == both.group(0).startsWith("(含"))
                : Optional.empty();
    }

    private static String text(Token value) {
        return value.kind() == Kind.POINTS ? value.captured() + "分" : value.text();
    }

    private static @Nullable Boolean in(List<Kind> marks) {
        return marks.contains(Kind.INCLUDED) ? Boolean.TRUE : marks.contains(Kind.EXCLUDED) ? Boolean.FALSE : null;
    }

    /** An end without a mark is open where the other end is marked as taken in (75%(含)-85%), and else bare. */
    private static End end(Quantity value, @Nullable Boolean own, @Nullable Boolean other, boolean marked) {
        if (own != null) {
            return new End(value, own, Strength.EXPLICIT);
        }
        boolean implied = marked && Boolean.TRUE.equals(other);
        return new End(value, !implied, implied ? Strength.IMPLIED : Strength.BARE);
    }

    /** [85%,95%) */
    private boolean bracketed() {
        boolean closed = lead.get(at).kind() == Kind.OPEN_SQUARE;
        int end = at + 1;
        while (end < lead.size() && !lead.get(end).is(Kind.CLOSE, Kind.CLOSE_SQUARE)) {
            end++;
        }
        if (end >= lead.size() || !name()) {
            return false;
        }
        List<Token> inside = lead.subList(at + 1, end).stream()
                .filter(token -> !token.is(Kind.COMMA, Kind.PAUSE, Kind.DASH))
                .toList();
        boolean closes = lead.get(end).kind() == Kind.CLOSE_SQUARE;
        at = end + 1;
        if (inside.size() == 1 && !closed && isValue(inside.get(0))) { // 完全相符(100%)
            return narrow(Stretch.point(quantity(inside.get(0))));
        }
        if (inside.size() != 2) {
            return false;
        }
        End lower = edge(inside.get(0), closed);
        End upper = edge(inside.get(1), closes);
        boolean known = (lower != null
                        || inside.get(0).kind() == Kind.INFINITY
                        || inside.get(0).text().startsWith("-"))
                && (upper != null || inside.get(1).kind() == Kind.INFINITY);
        return known && narrow(new Stretch(lower, upper));
    }

    private @Nullable End edge(Token token, boolean closed) {
        return isValue(token) ? new End(quantity(token), closed, Strength.EXPLICIT) : null;
    }

    /** 后30%: the last of a ranking by share. */
    private boolean last() {
        at++;
        if (!isValue(at) || !values.ofRates()) {
            return false;
        }
        Quantity share = quantity(lead.get(at++));
        Quantity from = new Quantity(Rational.HUNDRED.minus(share.in(Unit.PERCENT)), Unit.PERCENT);
        return marks().isEmpty() && narrow(new Stretch(new End(from, false, Strength.USUAL), null));
    }
}
