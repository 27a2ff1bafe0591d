package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Divides the words of a sentence into clauses, each with what it earns or loses, and provisions that stand beside them.
 * Every word ends up in one of the two, or is a word that adds nothing.
 */
final class ClauseReader {
    private static final Set<Kind> PROVISIONS = Set.of(
            Kind.DOWN_TO_ZERO,
            Kind.DOWN_TO,
            Kind.LOSE_AT_MOST,
            Kind.GAIN_AT_MOST,
            Kind.AT_MOST_POINTS,
            Kind.CAPPED,
            Kind.CAPPED_VALUE,
            Kind.NO_BONUS,
            Kind.FULL_IS,
            Kind.WHOLE_STEPS,
            Kind.STARTED_STEPS,
            Kind.PRO_RATA,
            Kind.ROUND,
            Kind.STANDARD,
            Kind.TARGET_IS,
            Kind.TIERS,
            Kind.CHECKLIST,
            Kind.LEFT_OUT,
            Kind.SPREAD,
            Kind.RESCALE,
            Kind.FULL_IF_ABSENT,
            Kind.MEAN,
            Kind.TRIMMED_MEAN,
            Kind.WEIGHTED_MEAN,
            Kind.EACH_ITEM,
            Kind.BY_SIZE,
            Kind.LETTER,
            Kind.ASIDE);

    /** Provisions that name what they are about just before them. */
    private static final Set<Kind> WITH_SUBJECT = Set.of(
            Kind.CAPPED_VALUE, Kind.CAPPED, Kind.NO_BONUS, Kind.TARGET_IS, Kind.ROUND, Kind.WHOLE_STEPS, Kind.PRO_RATA);

    private final List<Token> tokens;
    private final List<Clause> clauses = new ArrayList<>();
    private final Provisions provisions = new Provisions();
    private List<Token> lead = new ArrayList<>();
    private @Nullable Token item;
    private int at;

    private ClauseReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** A sentence in clauses. */
    record Sentence(List<Clause> clauses, Provisions provisions) {}

    static Sentence read(List<Token> tokens) {
        ClauseReader reader = new ClauseReader(tokens);
        while (reader.at < tokens.size()) {
            reader.next();
        }
        reader.statement();
        return new Sentence(List.copyOf(reader.clauses), reader.provisions);
    }

    private void next() {
        Token token = tokens.get(at);
        if (token.kind() == Kind.STOP && isBracketed()) {
            at++;
        } else if (token.kind() == Kind.STOP) {
            statement();
            at++;
        } else if (token.kind() == Kind.NOISE || token.is(Kind.COMMA, Kind.COLON) && lead.isEmpty()) {
            at++;
        } else if (token.kind() == Kind.ITEM && lead.isEmpty()) {
            item = token;
            at++;
        } else if (PROVISIONS.contains(token.kind())) {
            provision(token);
        } else if (startsFormula(token)) {
            formula();
        } else {
            Optional<Effect> effect = effect(token);
            if (effect.isPresent()) {
                effective(effect.get());
            } else {
                lead.add(token);
                at++;
            }
        }
    }

    private boolean isBracketed() {
        long opened = lead.stream().filter(token -> token.kind() == Kind.OPEN).count();
        return opened
                        > lead.stream()
                                .filter(token -> token.kind() == Kind.CLOSE)
                                .count()
                && tokens.subList(at, tokens.size()).stream().anyMatch(token -> token.kind() == Kind.CLOSE);
    }

    private void provision(Token token) {
        boolean named = WITH_SUBJECT.contains(token.kind())
                && !lead.isEmpty()
                && lead.stream().allMatch(word -> word.is(Kind.WORDS, Kind.BASE, Kind.COMMA, Kind.OVER));
        if (named) {
            lead.forEach(provisions::add);
            lead = new ArrayList<>();
        }
        provisions.add(token);
        at++;
    }

    /** Ends a statement: what has no effect is kept as a clause of its own. */
    private void statement() {
        trim(lead);
        lead.removeIf(token -> token.is(Kind.OPEN, Kind.CLOSE, Kind.COMMA) && provisions.say(Kind.LETTER));
        trim(lead);
        if (!lead.isEmpty()) {
            add(null, lead.get(lead.size() - 1).to());
        }
        item = null;
    }

    private void add(@Nullable Effect effect, int to) {
        trim(lead);
        int from =
                item != null ? item.from() : lead.isEmpty() ? to : lead.get(0).from();
        clauses.add(new Clause(item, List.copyOf(lead), effect, from, to));
        lead = new ArrayList<>();
        item = null;
    }

    private static void trim(List<Token> words) {
        while (!words.isEmpty() && words.get(words.size() - 1).is(Kind.COMMA, Kind.COLON, Kind.PAUSE)) {
            words.remove(words.size() - 1);
        }
        while (!words.isEmpty() && words.get(0).is(Kind.COMMA, Kind.COLON, Kind.PAUSE)) {
            words.remove(0);
        }
    }

    private void effective(Effect effect) {
        boolean bracketed =
                !lead.isEmpty() && lead.get(lead.size() - 1).kind() == Kind.OPEN && kindAt(at + 1) == Kind.CLOSE;
        if (bracketed) {
            lead.remove(lead.size() - 1);
            at++;
        }
        at++;
        if (lead.isEmpty() && kindAt(at) == Kind.COLON && !bracketed) {
            at++;
            leadFirstEffect(effect);
        } else {
            add(effect, tokens.get(at - 1).to());
        }
    }

    /** 得5分：覆盖率≥95%；: the effect stands before its condition. */
    private void leadFirstEffect(Effect effect) {
        while (at < tokens.size() && tokens.get(at).kind() != Kind.STOP) {
            lead.add(tokens.get(at++));
        }
        add(
                effect,
                at < tokens.size()
                        ? tokens.get(at).from()
                        : tokens.get(tokens.size() - 1).to());
    }

    private @Nullable Kind kindAt(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).kind() : null;
    }

    private Optional<Effect> effect(Token token) {
        return Optional.ofNullable(
                switch (token.kind()) {
                    case POINTS -> isValue() ? null : new Effect.Earn(Mark.points(token.number()));
                    case EARN -> new Effect.Earn(Mark.points(token.number()));
                    case EARN_EACH -> new Effect.EarnEach(Mark.points(token.number()));
                    case FULL, LOSE_NOTHING -> new Effect.Earn(Mark.FULL);
                    case ZERO -> new Effect.Earn(Mark.ZERO);
                    case SHARE -> new Effect.Earn(share(token.holdsValue() ? token.captured() : "50"));
                    case LOSE -> new Effect.Lose(Mark.points(token.number()), false);
                    case LOSE_LINEAR -> new Effect.Lose(Mark.points(token.number()), true);
                    case LOSE_SHARE -> new Effect.Lose(share(token.captured()), false);
                    case GAIN -> new Effect.Gain(Mark.points(token.number()));
                    case SHARE_RANGE -> new Effect.Coefficients(coefficients(token));
                    case PROPORTION -> new Effect.Proportion(token.text().matches(".*(?:完成|执行|到位|率|实际|达成|实现|进度).*"));
                    case PROPORTION_TO -> new Effect.ProportionTo(token.captured());
                    case INVERSE -> new Effect.Inverse(token.captured());
                    case EXCESS -> new Effect.Excess();
                    case INTERPOLATION -> new Effect.Interpolated();
                    case GRADE -> new Effect.GradeIs(token.captured());
                    case JUDGE, MARK_RANGE -> new Effect.Judged(token);
                    default -> null;
                });
    }

    private static Mark share(String percent) {
        return Mark.share(percent + "%");
    }

    /** A number of points is a value where a comparison or a range goes on. */
    private boolean isValue() {
        Kind next = kindAt(at + 1);
        Kind before = lead.isEmpty() ? null : lead.get(lead.size() - 1).kind();
        Set<Kind> after = Set.of(
                Kind.OR_MORE,
                Kind.OR_LESS,
                Kind.INCLUDED,
                Kind.EXCLUDED,
                Kind.DASH,
                Kind.AT_LEAST,
                Kind.AT_MOST,
                Kind.ABOVE,
                Kind.BELOW,
                Kind.GRADE,
                Kind.BETWEEN,
                Kind.BEYOND);
        Set<Kind> behind =
                Set.of(Kind.AT_LEAST, Kind.AT_MOST, Kind.ABOVE, Kind.BELOW, Kind.DASH, Kind.OPEN_SQUARE, Kind.EQUAL);
        return next != null && after.contains(next) || before != null && behind.contains(before);
    }

    private static Interval coefficients(Token token) {
        Rational first = Rational.parse(token.captures().get(0)).dividedBy(Rational.HUNDRED);
        Rational second = Rational.parse(token.captures().get(2)).dividedBy(Rational.HUNDRED);
        Boolean firstIn = included(token.captures().get(1));
        Boolean secondIn = included(token.captures().get(3));
        boolean falling = first.compareTo(second) > 0;
        Edge upper = new Edge(falling ? first : second, end(falling ? firstIn : secondIn, falling ? first : second));
        Edge lower = new Edge(falling ? second : first, end(falling ? secondIn : firstIn, falling ? second : first));
        return Interval.of(lower, upper);
    }

    private static @Nullable Boolean included(@Nullable String mark) {
        return mark == null ? null : !mark.contains("不");
    }

    /** All and nothing belong to the range they end; another end only where it is marked. */
    private static boolean end(@Nullable Boolean marked, Rational at) {
        return marked == null ? at.equals(Rational.ONE) || at.signum() == 0 : marked;
    }

    private boolean startsFormula(Token token) {
        if (token.is(Kind.SCORE_IS, Kind.BY)) {
            return true;
        }
        if (!token.is(Kind.TIMES, Kind.DIVIDE, Kind.PLUS, Kind.MIN, Kind.MAX, Kind.BAR)) {
            return false;
        }
        int end = segmentEnd(at);
        for (int i = at; i < end; i++) {
            boolean scores = tokens.get(i).is(Kind.POINTS_OF_ROW, Kind.SCORED)
                    || tokens.get(i).is(Kind.POINTS) && kindAt(i - 1) == Kind.TIMES;
            if (scores) {
                return true;
            }
        }
        return false;
    }

    /** Where the segment ends that a token stands in: at a comma or stop outside brackets. */
    private int segmentEnd(int from) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.is(Kind.OPEN, Kind.OPEN_SQUARE) ? 1 : token.is(Kind.CLOSE, Kind.CLOSE_SQUARE) ? -1 : 0;
            boolean provision = PROVISIONS.contains(token.kind()) && token.kind() != Kind.TARGET_IS;
            if (token.kind() == Kind.STOP || depth <= 0 && (token.kind() == Kind.COMMA || provision)) {
                return i;
            }
        }
        return tokens.size();
    }

    private void formula() {
        List<Token> inside = new ArrayList<>();
        if (!tokens.get(at).is(Kind.SCORE_IS, Kind.BY)) {
            int begin = lead.size();
            while (begin > 0 && !lead.get(begin - 1).is(Kind.COMMA, Kind.COLON)) {
                begin--;
            }
            inside.addAll(lead.subList(begin, lead.size()));
            lead = new ArrayList<>(lead.subList(0, begin));
        } else {
            at++;
        }
        int end = segmentEnd(at);
        while (at < end) {
            inside.add(tokens.get(at++));
        }
        int to = inside.isEmpty()
                ? tokens.get(at - 1).to()
                : inside.get(inside.size() - 1).to();
        while (!inside.isEmpty() && inside.get(inside.size() - 1).kind() == Kind.SCORED) {
            inside.remove(inside.size() - 1);
        }
        add(new Effect.Formula(List.copyOf(inside)), to);
    }
}
