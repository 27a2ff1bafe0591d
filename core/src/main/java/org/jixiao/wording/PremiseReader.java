package org.jixiao.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.wording.Stretch.End;
import org.jixiao.wording.Stretch.Strength;
import org.jspecify.annotations.Nullable;

/** Reads the words before an effect: a stretch of values, a relation to the target, the rest, or plain words. */
final class PremiseReader {
    /** Words between two comparisons, and around them, that add nothing. */
    private static final Pattern LINKS = Pattern.compile(
            "^(?:其中|同时|的情况下|的情况|的部分|部分|并且|而且|但是|如果|的|且|但|并|而|又|时|则|若|如|当|者|在|计|均|是|为|其|至|对|于|以|按|达|到|有|或)+"
                    + "|(?:的情况下|的情况|的部分|并且|而且|但是|的|且|但|时|则|者|在|计|均|是|为|其|达到|达|控制|结果|情况)+$");

    /** Words that stand for the value itself. */
    private static final Pattern ITSELF = Pattern.compile(
            "[xX]|[BＢ]|实际值|实际完成值|实际完成数|完成值|完成数|实际|数值|指标值|该指标|指标|比率|比例|比值|结果|数量|次数|天数|得分|总分|综合得分|总得分|评价得分|分数|评价总分|平均");

    /** Words that would turn the meaning of what follows: never part of a name. */
    private static final Pattern TURNING = Pattern.compile("[不未无没非否除每扣]|以外|例外");

    /** From when on a time is measured. */
    private static final Pattern SINCE = Pattern.compile("(?:之日起|之后|以来|后|起)$");

    private final Values values;
    private final Set<String> subjects = new LinkedHashSet<>();
    private final boolean falling;
    private boolean absolute;

    /**
     * @param values the row's values
     * @param falling whether the value itself is how far something fell
     */
    PremiseReader(Values values, boolean falling) {
        this.values = values;
        this.falling = falling;
    }

    /** What the values are called in the sentence. */
    Set<String> subjects() {
        return subjects;
    }

    /** Whether the sentence speaks of the size of the value without its sign. */
    boolean absolute() {
        return absolute;
    }

    /** The premise of a clause. */
    Premise read(List<Token> lead) {
        if (lead.size() == 1 && lead.get(0).kind() == Kind.REST) {
            return new Premise.Otherwise();
        }
        Optional<Premise> relation = relation(lead);
        if (relation.isPresent()) {
            return relation.get();
        }
        Optional<Premise> whole = whole(lead);
        if (whole.isPresent()) {
            return whole.get();
        }
        Optional<Stretch> stretch = stretch(lead);
        if (stretch.isPresent()) {
            boolean late = lead.stream().anyMatch(token -> token.kind() == Kind.LATE);
            return new Premise.Within(stretch.get(), late);
        }
        return new Premise.Told(lead);
    }

    /** 完成任务100% in a row that counts things: all that was due. */
    private Optional<Premise> whole(List<Token> lead) {
        List<Token> numbers =
                lead.stream().filter(token -> token.kind() == Kind.VALUE).toList();
        boolean all = !values.ofRates()
                && numbers.size() == 1
                && numbers.get(0).text().equals("100%")
                && lead.stream()
                        .filter(token -> token.kind() != Kind.VALUE)
                        .allMatch(token -> token.is(Kind.MET_ITEM, Kind.BASE, Kind.AT_LEAST) || skipped(token));
        return all
                ? Optional.of(new Premise.ToTarget(
                        Comparison.AT_LEAST,
                        false,
                        new Token(
                                Kind.MET, numbers.get(0).from(), numbers.get(0).to(), "100%", List.of())))
                : Optional.empty();
    }

    /** A relation to the target or to last year that stands alone, perhaps with a subject. */
    private Optional<Premise> relation(List<Token> lead) {
        Premise found = null;
        for (Token token : lead) {
            Premise premise = relation(token);
            if (premise == null && !skipped(token)) {
                return Optional.empty();
            }
            if (premise != null && found != null) {
                return Optional.empty();
            }
            found = premise == null ? found : premise;
        }
        if (found != null) {
            lead.forEach(this::subject);
        }
        return Optional.ofNullable(found);
    }

    private @Nullable Premise relation(Token token) {
        return switch (token.kind()) {
            case MET -> new Premise.ToTarget(Comparison.AT_LEAST, false, token);
            case MISSED -> new Premise.ToTarget(Comparison.AT_LEAST, true, token);
            case OVER -> new Premise.ToTarget(Comparison.ABOVE, false, token);
            case NOT_OVER -> new Premise.ToTarget(Comparison.AT_MOST, false, token);
            case UNDER -> new Premise.ToTarget(Comparison.BELOW, false, token);
            case NOT_UNDER -> new Premise.ToTarget(Comparison.AT_LEAST, false, token);
            case SAME -> new Premise.ToTarget(Comparison.EQUAL, false, token);
            case DIFFERENT -> new Premise.ToTarget(Comparison.EQUAL, true, token);
            case FALLS -> new Premise.Within(beyondZero(!falling, false));
            case RISES -> new Premise.Within(beyondZero(falling, false));
            case LEVEL -> new Premise.Within(Stretch.point(zero(true).at()));
            case NOT_FALLING -> new Premise.Within(beyondZero(falling, true));
            case NOT_RISING -> new Premise.Within(beyondZero(!falling, true));
            case ON_TIME -> new Premise.Within(beyondZero(true, true));
            default -> null;
        };
    }

    private Stretch beyondZero(boolean below, boolean closed) {
        return below ? new Stretch(null, zero(closed)) : new Stretch(zero(closed), null);
    }

    private End zero(boolean closed) {
        return new End(new Quantity(Rational.ZERO, values.unit()), closed, Strength.EXPLICIT);
    }

    private static boolean skipped(Token token) {
        return token.is(Kind.COMMA, Kind.PAUSE, Kind.COLON, Kind.NOISE, Kind.BETWEEN, Kind.BASE)
                || token.kind() == Kind.WORDS && !TURNING.matcher(token.text()).find();
    }

    /** Whether words do no more than name the value. */
    static boolean isName(List<Token> words) {
        return words.stream()
                .allMatch(token -> token.is(
                                Kind.BASE,
                                Kind.COMMA,
                                Kind.PAUSE,
                                Kind.COLON,
                                Kind.NOISE,
                                Kind.MET_ITEM,
                                Kind.RISES,
                                Kind.FALLS,
                                Kind.OVER,
                                Kind.LATE,
                                Kind.ABSOLUTE,
                                Kind.THESE,
                                Kind.SCORED,
                                Kind.COUNTED)
                        || token.kind() == Kind.WORDS
                                && !TURNING.matcher(token.text()).find());
    }

    private boolean subject(Token token) {
        if (token.kind() != Kind.WORDS) {
            return true;
        }
        String name = LINKS.matcher(LINKS.matcher(token.text()).replaceAll("")).replaceAll("");
        if (name.isEmpty() || ITSELF.matcher(name).matches()) {
            return true;
        }
        if (TURNING.matcher(name).find()) {
            return false;
        }
        if (!SINCE.matcher(name).find()) {
            subjects.add(name);
        }
        return true;
    }

    /** A stretch of values: all comparisons of the words together. */
    private Optional<Stretch> stretch(List<Token> lead) {
        Set<String> before = new LinkedHashSet<>(subjects);
        Optional<Stretch> stretch = new Comparisons(lead).read();
        if (stretch.isEmpty()) {
            subjects.retainAll(before);
        }
        return stretch;
    }

    /** One pass over the comparisons of a clause. */
    private final class Comparisons {
        private final List<Token> lead;
        private int at;
        private @Nullable Stretch read;
        private final StringBuilder name = new StringBuilder();

        Comparisons(List<Token> lead) {
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
            if (token.is(Kind.AT_LEAST, Kind.AT_MOST, Kind.ABOVE, Kind.BELOW, Kind.EQUAL)) {
                return compared(token);
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
            if (token.kind() == Kind.ABSOLUTE) {
                absolute = true;
                at++;
                return true;
            }
            if (token.is(Kind.MET, Kind.NOT_UNDER, Kind.OVER, Kind.UNDER, Kind.NOT_OVER) && hasComparison()) {
                return toTarget(token);
            }
            if (token.is(Kind.NOT_RISING, Kind.FALLS, Kind.RISES, Kind.LEVEL) && read != null) {
                Premise premise = relation(token);
                at++;
                return premise instanceof Premise.Within within && narrow(within.stretch());
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
            return skipped(token);
        }

        /** What follows the last value is what is done, not what is measured. */
        private boolean trails() {
            return !TURNING.matcher(name).find();
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
                case UNDER -> Comparison.BELOW;
                case NOT_OVER -> Comparison.AT_MOST;
                default -> Comparison.AT_LEAST;
            };
            return narrow(stretch(comparison, base(), List.of()));
        }

        /** Ends the name collected so far. */
        private boolean name() {
            String text = name.toString();
            name.setLength(0);
            return text.isEmpty() || subject(new Token(Kind.WORDS, 0, 0, text, List.of()));
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
            return token.kind() == Kind.POINTS
                    ? values.points(token.captured(), token)
                    : values.threshold(token.text(), token);
        }

        /** An operator and its value, or an operator behind a value: 90%≤x. */
        private boolean compared(Token operator) {
            boolean ofBase = kind(at + 1) == Kind.BASE;
            int value = at + (ofBase ? 2 : 1);
            if (kind(value) == Kind.PLUS_MINUS) {
                absolute = true;
                value++;
            }
            if (!isValue(value)) {
                return false;
            }
            if (!name()) {
                return false;
            }
            at = value + 1;
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
                if (mark.is(Kind.OR_MORE, Kind.OR_LESS)
                        && "或及和".indexOf(mark.text().charAt(0)) >= 0) {
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

        private boolean narrow(@Nullable Stretch other) {
            if (other == null) {
                return false;
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
                    throw new Unreadable(org.jixiao.issue.StandardIssue.WORDING_TARGET_MISSING, here.from(), here.to());
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
                    && !lead.get(at).text().matches("(?:的|时|之间|且|但|并).*");
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
                    && kind(at + 1) != Kind.BASE) {
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
                return new Stretch(late ? zero(false) : null, end);
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
            Quantity value = quantity(lead.get(at++));
            List<Kind> marks = marks();
            if (marks.contains(Kind.OR_MORE) || marks.contains(Kind.BEYOND)) {
                return false;
            }
            boolean out = marks.contains(Kind.EXCLUDED);
            absolute = true;
            return narrow(new Stretch(
                    null, new End(value, !out, marks.contains(Kind.INCLUDED) ? Strength.EXPLICIT : Strength.USUAL)));
        }

        private boolean ranged(Token first, List<Kind> firstMarks) {
            Token second = lead.get(at++);
            int markAt = at;
            List<Kind> secondMarks = marks();
            boolean both = secondMarks.contains(Kind.INCLUDED)
                    && Pattern.compile("[和与、及]")
                            .matcher(lead.get(markAt).text())
                            .find();
            Quantity upper = quantity(second);
            boolean inherits = Values.Plain.of(text(first)).unit().isEmpty();
            Quantity lower =
                    inherits ? new Quantity(Values.Plain.of(text(first)).number(), upper.unit()) : quantity(first);
            boolean marked = !(firstMarks.isEmpty() && secondMarks.isEmpty());
            boolean nines =
                    !marked && upper.compareTo(lower) > 0 && text(second).matches("\\d*9[^\\d.]*|\\d+\\.9+[^\\d.]*");
            Boolean lowerIn = both || nines ? Boolean.TRUE : in(firstMarks);
            Boolean upperIn = nines ? Boolean.TRUE : in(secondMarks);
            boolean odd = firstMarks.contains(Kind.OR_LESS)
                    || secondMarks.contains(Kind.OR_MORE)
                    || firstMarks.contains(Kind.BEYOND)
                    || secondMarks.contains(Kind.BEYOND);
            if (odd || lower.compareTo(upper) > 0) {
                return !odd
                        && narrow(new Stretch(
                                end(upper, upperIn, lowerIn, marked), end(lower, lowerIn, upperIn, marked)));
            }
            return narrow(new Stretch(end(lower, lowerIn, upperIn, marked), end(upper, upperIn, lowerIn, marked)));
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
}
