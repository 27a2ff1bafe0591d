package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jixiao.issue.StandardIssue;
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
            Kind.CEILING_IS,
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
            Kind.HIGHEST,
            Kind.AVERAGED,
            Kind.EVEN,
            Kind.LETTER,
            Kind.ASIDE);

    /** Provisions that name what they are about just before them. */
    private static final Set<Kind> WITH_SUBJECT = Set.of(
            Kind.CAPPED_VALUE,
            Kind.CAPPED,
            Kind.NO_BONUS,
            Kind.TARGET_IS,
            Kind.CEILING_IS,
            Kind.ROUND,
            Kind.WHOLE_STEPS,
            Kind.PRO_RATA);

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
        } else if (token.kind() == Kind.NOISE && token.text().length() > 5) {
            provisions.add(new Token(Kind.ASIDE, token.from(), token.to(), token.text(), List.of()));
            at++;
        } else if (token.kind() == Kind.NOISE || token.is(Kind.COMMA, Kind.COLON) && lead.isEmpty()) {
            at++;
        } else if (token.kind() == Kind.ITEM && lead.isEmpty() && item == null) {
            item = token;
            at++;
        } else if (token.kind() == Kind.ITEM && lead.isEmpty()) { // ①②每有一项: marks that point back to a list
            lead.add(item);
            lead.add(token);
            item = null;
            at++;
        } else if (token.kind() == Kind.ITEM && introduces()) {
            provisions.add(new Token(
                    Kind.ASIDE, lead.get(0).from(), lead.get(lead.size() - 1).to(), Phrase.of(lead), List.of()));
            lead = new ArrayList<>();
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

    /** 迟报每次扣0.2分，最多扣1分；错报每次扣0.5分，最多扣2分: each has a limit of its own. */
    private boolean limitsClause(Token token) {
        long alike =
                tokens.stream().filter(other -> other.kind() == token.kind()).count();
        boolean own = token.is(Kind.LOSE_AT_MOST, Kind.GAIN_AT_MOST)
                && alike > 1
                && lead.isEmpty()
                && !clauses.isEmpty()
                && clauses.get(clauses.size() - 1).limit() == null;
        if (own) {
            clauses.set(clauses.size() - 1, clauses.get(clauses.size() - 1).limited(token));
            at++;
        }
        return own;
    }

    /** 实施过程应做到：一、…: plain words before a list. */
    private boolean introduces() {
        return item == null
                && lead.size() > 1
                && lead.get(lead.size() - 1).kind() == Kind.COLON
                && lead.stream()
                        .allMatch(token -> token.is(Kind.WORDS, Kind.MET_ITEM, Kind.THESE, Kind.COLON, Kind.NAME));
    }

    private void provision(Token token) {
        if (limitsClause(token)) {
            return;
        }
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

    /** A list of cases with as many effects: 好、较好、一般的，分别得5分、4分、2分. */
    private void several(Effect.Several several, int to) {
        List<List<Token>> cases = new ArrayList<>(List.of(new ArrayList<>()));
        trim(lead);
        boolean introduced = lead.stream().anyMatch(token -> token.kind() == Kind.DIVIDED);
        boolean listing = !introduced;
        for (Token token : lead) {
            if (token.kind() == Kind.DIVIDED) {
                listing = true;
            } else if (listing && token.kind() == Kind.PAUSE) {
                cases.add(new ArrayList<>());
            } else if (listing && !token.is(Kind.TIERS, Kind.COMMA)) {
                cases.get(cases.size() - 1).add(token);
            }
        }
        repeatEach(cases);
        if (cases.size() != several.effects().size()) {
            throw new Unreadable(
                    StandardIssue.WORDING_LIST_UNEVEN,
                    lead.isEmpty() ? to : lead.get(0).from(),
                    to,
                    "cases",
                    cases.size(),
                    "marks",
                    several.effects().size());
        }
        for (int i = 0; i < cases.size(); i++) {
            lead = cases.get(i);
            add(several.effects().get(i), to);
        }
    }

    /** 较大、重大问题的，每个分别扣1分、3分: so much for each of every kind. */
    private static void repeatEach(List<List<Token>> cases) {
        List<Token> last = cases.get(cases.size() - 1);
        for (int i = 0; i < last.size(); i++) {
            if (last.get(i).kind() == Kind.EACH) {
                List<Token> each = List.copyOf(last.subList(i, last.size()));
                cases.subList(0, cases.size() - 1).forEach(one -> one.addAll(each));
                return;
            }
        }
    }

    private void add(@Nullable Effect effect, int to) {
        boolean ahead = lead.stream().anyMatch(token -> token.kind() == Kind.THESE);
        if (effect instanceof Effect.Several several && !ahead) {
            several(several, to);
            return;
        }
        trim(lead);
        int from =
                item != null ? item.from() : lead.isEmpty() ? to : lead.get(0).from();
        String said = effect == null || at == 0
                ? ""
                : tokens.get(Math.min(at, tokens.size()) - 1).text();
        clauses.add(new Clause(item, List.copyOf(lead), effect, said, null, from, to));
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
        boolean ahead = bracketed && item != null && lead.isEmpty() && kindAt(at) != Kind.STOP; // ①(1分)依据充分
        if (ahead || lead.isEmpty() && kindAt(at) == Kind.COLON && !bracketed) {
            at += kindAt(at) == Kind.COLON ? 1 : 0;
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
                    case EARN_LIST -> new Effect.Several(marks(token.captured()));
                    case SHARE_RANGES -> new Effect.Several(ranges(token.captured()));
                    case JUDGE, MARK_RANGE -> new Effect.Judged(token);
                    default -> null;
                });
    }

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?%?");
    private static final Pattern SHARES =
            Pattern.compile("([\\d.]+)%(\\((?:不)?含[^)]*\\))?-([\\d.]+)%(\\((?:不)?含[^)]*\\))?");

    private static List<Effect> marks(String list) {
        return NUMBER.matcher(list)
                .results()
                .map(match -> match.group().endsWith("%") ? Mark.share(match.group()) : Mark.points(match.group()))
                .<Effect>map(mark -> switch (list.charAt(0)) {
                    case '加' -> new Effect.Gain(mark);
                    case '扣', '减' -> new Effect.Lose(mark, false);
                    default -> new Effect.Earn(mark);
                })
                .toList();
    }

    private static List<Effect> ranges(String list) {
        return SHARES.matcher(list)
                .results()
                .<Effect>map(match -> new Effect.Coefficients(
                        coefficients(match.group(1), match.group(2), match.group(3), match.group(4))))
                .toList();
    }

    private static Mark share(String percent) {
        if (percent.equals("一半")) {
            return Mark.share("50%");
        }
        String[] parts = percent.split("分之", 0); // 三分之一
        if (parts.length == 2) {
            Rational part = Values.Plain.of(parts[1])
                    .number()
                    .dividedBy(Values.Plain.of(parts[0]).number());
            return new Mark(Rational.ZERO, part);
        }
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
        Set<Kind> behind = Set.of(
                Kind.AT_LEAST,
                Kind.AT_MOST,
                Kind.ABOVE,
                Kind.BELOW,
                Kind.DASH,
                Kind.OPEN_SQUARE,
                Kind.EQUAL,
                Kind.STEP_UP,
                Kind.STEP_DOWN);
        return next != null && after.contains(next) || before != null && behind.contains(before);
    }

    private static Interval coefficients(Token token) {
        List<@Nullable String> parts = token.captures();
        return coefficients(
                Objects.requireNonNull(parts.get(0)), parts.get(1), Objects.requireNonNull(parts.get(2)), parts.get(3));
    }

    private static Interval coefficients(String one, @Nullable String oneIn, String other, @Nullable String otherIn) {
        Rational first = Rational.parse(one).dividedBy(Rational.HUNDRED);
        Rational second = Rational.parse(other).dividedBy(Rational.HUNDRED);
        Boolean firstIn = included(oneIn);
        Boolean secondIn = included(otherIn);
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
        if (token.is(Kind.SCORE_IS, Kind.LOSS_IS, Kind.BY)) {
            return true;
        }
        if (!token.is(Kind.TIMES, Kind.DIVIDE, Kind.PLUS, Kind.MIN, Kind.MAX, Kind.BAR)) {
            return false;
        }
        int end = segmentEnd(at);
        for (int i = at; i < end; i++) {
            boolean scores = tokens.get(i).is(Kind.POINTS_OF_ROW, Kind.SCORED)
                    || tokens.get(i).is(Kind.POINTS) && kindAt(i - 1) == Kind.TIMES
                    || tokens.get(i).is(Kind.VALUE)
                            && kindAt(i - 1) == Kind.TIMES
                            && i + 1 == end
                            && tokens.get(i).text().matches("\\d+(?:\\.\\d+)?");
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
            boolean provision = PROVISIONS.contains(token.kind())
                    && token.kind() != Kind.TARGET_IS
                    && !(token.kind() == Kind.CAPPED_VALUE && depth > 0);
            boolean letters = token.kind() == Kind.OPEN && kindAt(i + 1) == Kind.LETTER;
            if (token.kind() == Kind.STOP || letters || depth <= 0 && (token.kind() == Kind.COMMA || provision)) {
                return i;
            }
        }
        return tokens.size();
    }

    private void formula() {
        List<Token> inside = new ArrayList<>();
        boolean lost = tokens.get(at).kind() == Kind.LOSS_IS;
        if (!tokens.get(at).is(Kind.SCORE_IS, Kind.LOSS_IS, Kind.BY)) {
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
            Token token = tokens.get(at++);
            boolean aside =
                    token.kind() == Kind.OPEN && kindAt(at) == Kind.CAPPED_VALUE && kindAt(at + 1) == Kind.CLOSE;
            if (aside) { // 完成率(超过100%的按100%计)
                provisions.add(tokens.get(at));
                at += 2;
            } else {
                inside.add(token);
            }
        }
        int to = inside.isEmpty()
                ? tokens.get(at - 1).to()
                : inside.get(inside.size() - 1).to();
        while (!inside.isEmpty() && inside.get(inside.size() - 1).kind() == Kind.SCORED) {
            inside.remove(inside.size() - 1);
        }
        add(new Effect.Formula(List.copyOf(inside), lost), to);
    }
}
