package org.jixiao.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.wording.Stretch.End;
import org.jixiao.wording.Stretch.Strength;
import org.jspecify.annotations.Nullable;

/** Reads the words before an effect: a stretch of values, a relation to the target, the rest, or plain words. */
final class PremiseReader {
    /** Words between two comparisons, and around them, that add nothing. */
    private static final Pattern LINKS = Pattern.compile(
            "^(?:其中|同时|较|比|与|的情况下|的情况|的部分|部分|并且|而且|但是|如果|的|且|但|并|而|又|时|则|若|如|当|者|在|计|均|是|为|其|至|对|于|以|按|达|到|有|或)+"
                    + "|(?:的情况下|的情况|的部分|并且|而且|但是|的|且|但|时|则|者|在|计|均|是|为|其|达到|达|控制|结果|情况)+$");

    /** Words that stand for the value itself. */
    private static final Pattern ITSELF = Pattern.compile(
            "[xX]|[BＢ]|实际值|实际完成值|实际完成数|完成值|完成数|实际|数值|指标值|该指标|指标|比率|比例|比值|结果|数量|次数|天数|得分|总分|综合得分|总得分|评价得分|分数|评价总分|平均");

    /** Words that would turn the meaning of what follows: never part of a name. */
    static final Pattern TURNING = Pattern.compile("[不未无没非否除每扣]|以外|例外");

    private static final Pattern MEASURED = Pattern.compile("[率度数额量]的?$");

    /** From when on a time is measured. */
    private static final Pattern SINCE = Pattern.compile("(?:之日起|之后|以来|后|起)$");

    private final Values values;
    private final Set<String> subjects = new LinkedHashSet<>();
    private final Sense sense;
    private boolean absolute;

    /**
     * What the row's value says by its sign.
     *
     * @param falling whether the value itself is how far something fell
     * @param excess whether the value itself is by how much something is exceeded
     * @param signed whether the sentence speaks of both rises and falls, so that each is one side of zero
     * @param distance whether the value itself is a distance, so that percentage points measure it
     */
    record Sense(boolean falling, boolean excess, boolean signed, boolean distance) {
        static final Sense PLAIN = new Sense(false, false, false, false);
    }

    /**
     * @param values the row's values
     * @param sense what their sign says
     */
    PremiseReader(Values values, Sense sense) {
        this.values = values;
        this.sense = sense;
    }

    /** What the values are called in the sentence. */
    Set<String> subjects() {
        return subjects;
    }

    /** Whether the sentence speaks of the size of the value without its sign. */
    boolean absolute() {
        return absolute;
    }

    /** Takes notice that values count without their sign. */
    void takeSize() {
        absolute = true;
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
        boolean or = false;
        for (Token token : lead) {
            Premise premise = relation(token);
            Stretch joined = or && found instanceof Premise.Within one && premise instanceof Premise.Within other
                    ? one.stretch().joined(other.stretch())
                    : null;
            if (joined != null) { // 下降或持平
                found = new Premise.Within(joined);
                continue;
            }
            or = token.kind() == Kind.OR;
            if (or) {
                continue;
            }
            if (premise == null && !skipped(token)) {
                return Optional.empty();
            }
            if (premise != null && found != null) {
                return Optional.empty();
            }
            found = premise == null ? found : premise;
        }
        if (found != null && lead.stream().noneMatch(token -> token.kind() == Kind.ON_TIME)) {
            lead.forEach(this::subject);
        }
        return Optional.ofNullable(found);
    }

    @Nullable
    Premise relation(Token token) {
        return switch (token.kind()) {
            case MET -> new Premise.ToTarget(Comparison.AT_LEAST, false, token);
            case MET_ITEM -> reached(token, "达标", false);
            case UNMET -> reached(token, "未达标", true);
            case MISSED -> new Premise.ToTarget(Comparison.AT_LEAST, true, token);
            case OVER -> new Premise.ToTarget(Comparison.ABOVE, false, token);
            case NOT_OVER -> new Premise.ToTarget(Comparison.AT_MOST, false, token);
            case UNDER -> new Premise.ToTarget(Comparison.BELOW, false, token);
            case NOT_UNDER -> new Premise.ToTarget(Comparison.AT_LEAST, false, token);
            case SAME -> new Premise.ToTarget(Comparison.EQUAL, false, token);
            case DIFFERENT -> new Premise.ToTarget(Comparison.EQUAL, true, token);
            case FALLS -> new Premise.Within(beyondZero(!sense.falling(), false));
            case RISES -> new Premise.Within(beyondZero(sense.falling(), false));
            case LEVEL -> new Premise.Within(Stretch.point(zero(true).at()));
            case NEGATIVE -> new Premise.Within(beyondZero(true, false));
            case NOT_FALLING -> new Premise.Within(beyondZero(sense.falling(), true));
            case NOT_RISING -> new Premise.Within(beyondZero(!sense.falling(), true));
            case ON_TIME -> new Premise.Within(beyondZero(true, true));
            default -> null;
        };
    }

    /** 达标 in a row that has a target; elsewhere it is said of an item of a list. */
    private @Nullable Premise reached(Token token, String word, boolean negated) {
        boolean ofTarget = values.target().isPresent() && token.text().equals(word);
        return ofTarget
                ? new Premise.ToTarget(
                        Comparison.AT_LEAST,
                        negated,
                        new Token(negated ? Kind.MISSED : Kind.MET, token.from(), token.to(), word, List.of()))
                : null;
    }

    private Stretch beyondZero(boolean below, boolean closed) {
        return below ? new Stretch(null, zero(closed)) : new Stretch(zero(closed), null);
    }

    End zero(boolean closed) {
        return new End(new Quantity(Rational.ZERO, values.unit()), closed, Strength.EXPLICIT);
    }

    static boolean skipped(Token token) {
        return token.is(Kind.COMMA, Kind.PAUSE, Kind.COLON, Kind.NOISE, Kind.NAME, Kind.BETWEEN, Kind.BASE)
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
                                Kind.NAME,
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

    /** Takes notice of what the words before a step call their value, where they name one. */
    void named(List<Token> words) {
        words.stream()
                .filter(token -> token.kind() == Kind.WORDS
                        && MEASURED.matcher(token.text()).find())
                .forEach(this::subject);
    }

    boolean subject(Token token) {
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
        Optional<Stretch> stretch = new Comparisons(this, values, sense, lead).read();
        if (stretch.isEmpty()) {
            subjects.retainAll(before);
        }
        return stretch;
    }
}
