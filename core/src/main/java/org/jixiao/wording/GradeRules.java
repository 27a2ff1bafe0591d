package org.jixiao.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeLimit;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Range;
import org.jspecify.annotations.Nullable;

/** Reads grade scales (90分以上为优) and what bars or fixes a grade. */
final class GradeRules {
    private static final Pattern NAME = Pattern.compile(Lexicon.GRADE_WORD + "(?:等级|等次|等|级|档)?");

    private static final Map<String, Grade> KNOWN = Map.ofEntries(
            Map.entry("优", Grade.EXCELLENT),
            Map.entry("良", Grade.GOOD),
            Map.entry("中", Grade.FAIR),
            Map.entry("差", Grade.POOR),
            Map.entry("优秀", new Grade("优秀", "excellent")),
            Map.entry("良好", new Grade("良好", "good")),
            Map.entry("中等", new Grade("中等", "fair")),
            Map.entry("一般", new Grade("一般", "fair")),
            Map.entry("合格", new Grade("合格", "pass")),
            Map.entry("及格", new Grade("及格", "pass")),
            Map.entry("基本合格", new Grade("基本合格", "conditional pass")),
            Map.entry("不合格", new Grade("不合格", "fail")),
            Map.entry("不及格", new Grade("不及格", "fail")),
            Map.entry("较差", new Grade("较差", "poor")));

    private final Sheet sheet;
    private final PremiseReader premises;

    GradeRules(Sheet sheet, PremiseReader premises) {
        this.sheet = sheet;
        this.premises = premises;
    }

    static Grade grade(String name) {
        return KNOWN.getOrDefault(name, new Grade(name, name));
    }

    /** Whether a sentence is about grades. */
    static boolean concerns(List<Token> tokens) {
        boolean named = tokens.stream()
                .anyMatch(token -> token.is(Kind.GRADE, Kind.GRADE_BARRED, Kind.GRADE_CEILING, Kind.GRADE_FIXED));
        return named || prefixed(tokens) >= 2;
    }

    /** How many grades stand before their range: 优秀（95分及以上）. */
    private static long prefixed(List<Token> words) {
        List<Token> tokens = spelt(words);
        long number = 0;
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean name = tokens.get(i).kind() == Kind.WORDS
                    && NAME.matcher(tokens.get(i).text()).matches();
            boolean range = tokens.get(i + 1).is(Kind.OPEN, Kind.COLON, Kind.AT_LEAST)
                    && tokens.get(i + 2).is(Kind.POINTS, Kind.VALUE, Kind.AT_LEAST, Kind.OPEN_SQUARE)
                    && (i + 3 >= tokens.size() || !tokens.get(i + 3).is(Kind.STOP, Kind.COMMA));
            number += name && range ? 1 : 0;
        }
        return number;
    }

    /** A级: before a range is the name of a grade, and no list mark. */
    private static List<Token> spelt(List<Token> tokens) {
        List<Token> spelt = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean name = token.kind() == Kind.NOISE
                    && token.text().matches("[A-E一二三四五](?:档|等|级):")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is(Kind.POINTS, Kind.OPEN_SQUARE);
            if (name) {
                int colon = token.to() - 1;
                spelt.add(
                        new Token(Kind.WORDS, token.from(), colon, token.text().substring(0, 2), List.of()));
                spelt.add(new Token(Kind.COLON, colon, token.to(), ":", List.of()));
            } else {
                spelt.add(token);
            }
        }
        return spelt;
    }

    /** A grade and the stretch of totals that earns it. */
    private record Band(String name, Stretch stretch, int from, int to) {}

    /** The grades of a sentence, and its limits. */
    record Graded(@Nullable GradeScale scale, List<Reading.StatedLimit> limits) {}

    Graded read(List<Token> words) {
        List<Token> tokens = spelt(words);
        List<Band> bands = new ArrayList<>();
        List<Reading.StatedLimit> limits = new ArrayList<>();
        List<Token> lead = new ArrayList<>();
        for (Token token : tokens) {
            if (token.kind() == Kind.GRADE) {
                bands.add(band(token.captured(), lead, token));
                lead.clear();
            } else if (token.is(Kind.GRADE_FIXED, Kind.GRADE_BARRED, Kind.GRADE_CEILING)) {
                limits.add(limit(token, lead, bands));
                lead.clear();
            } else if (token.is(Kind.COLON, Kind.COMMA) && introduces(lead)) {
                lead.clear();
            } else if (endsBand(token, lead)) {
                prefixed(lead, bands, token);
                lead.clear();
            } else if (!token.is(Kind.NOISE, Kind.TIERS)) {
                lead.add(token);
            }
        }
        Token end = tokens.get(tokens.size() - 1);
        prefixed(lead, bands, end);
        return new Graded(bands.isEmpty() ? null : scale(bands), limits);
    }

    /** 评价结果分为A、B、C、D四级: words before a scale that name no total. */
    private static boolean introduces(List<Token> words) {
        boolean named = words.size() == 1 && NAME.matcher(words.get(0).text()).matches();
        return !words.isEmpty()
                && !named
                && words.stream()
                        .allMatch(token -> token.is(
                                Kind.WORDS, Kind.DIVIDED, Kind.TIERS, Kind.PAUSE, Kind.ITEM, Kind.BASE, Kind.SCORED))
                && words.stream()
                        .map(token -> token.text().replaceAll(Lexicon.GRADE_WORD, ""))
                        .noneMatch(text -> text.matches(".*[不除非但].*"));
    }

    private static boolean endsBand(Token token, List<Token> lead) {
        boolean inside =
                lead.stream().filter(one -> one.is(Kind.OPEN, Kind.OPEN_SQUARE)).count()
                        > lead.stream()
                                .filter(one -> one.is(Kind.CLOSE, Kind.CLOSE_SQUARE))
                                .count();
        boolean telling = lead.stream().noneMatch(one -> one.is(Kind.VALUE, Kind.POINTS));
        return token.is(Kind.STOP, Kind.PAUSE, Kind.COMMA) && !inside && !(telling && token.kind() != Kind.STOP);
    }

    private Band band(String name, List<Token> lead, Token token) {
        Premise premise = premises.read(trimmed(lead));
        if (!(premise instanceof Premise.Within within)) {
            throw unread(lead, token);
        }
        return new Band(name, within.stretch(), lead.get(0).from(), token.to());
    }

    private static List<Token> trimmed(List<Token> words) {
        int from = 0;
        int to = words.size();
        while (from < to && words.get(from).is(Kind.COMMA, Kind.PAUSE, Kind.COLON, Kind.STOP)) {
            from++;
        }
        while (to > from && words.get(to - 1).is(Kind.COMMA, Kind.PAUSE, Kind.COLON)) {
            to--;
        }
        return words.subList(from, to);
    }

    private static Unreadable unread(List<Token> lead, Token token) {
        int from = lead.isEmpty() ? token.from() : lead.get(0).from();
        return new Unreadable(StandardIssue.WORDING_UNREAD, from, token.to(), "text", Phrase.of(lead));
    }

    /** 优秀（95分及以上）: the grade stands first. What is no such band must be plain words that introduce the scale. */
    private void prefixed(List<Token> lead, List<Band> bands, Token end) {
        List<Token> words = trimmed(lead);
        if (words.isEmpty()) {
            return;
        }
        Token first = words.get(0);
        boolean named = first.kind() == Kind.WORDS && NAME.matcher(first.text()).matches();
        if (!named) {
            boolean introduces =
                    words.stream().allMatch(token -> token.is(Kind.WORDS, Kind.COLON, Kind.COMMA, Kind.VALUE))
                            && words.stream().noneMatch(token -> token.text().matches(".*[不除非但].*"));
            if (!introduces || !bands.isEmpty()) {
                throw unread(words, end);
            }
            return;
        }
        List<Token> range =
                words.stream().skip(1).filter(token -> !token.is(Kind.COLON)).toList();
        boolean bracketed = range.size() > 2
                && range.get(0).kind() == Kind.OPEN
                && range.get(range.size() - 1).kind() == Kind.CLOSE;
        bands.add(band(first.text(), bracketed ? range.subList(1, range.size() - 1) : range, end));
    }

    private GradeScale scale(List<Band> bands) {
        List<Stretch> settled =
                Stretch.settled(bands.stream().map(Band::stretch).toList());
        List<GradeScale.Band> scale = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            if (settled.get(i).isEmpty()) {
                throw new Unreadable(
                        StandardIssue.WORDING_CONTRADICTION,
                        bands.get(i).from(),
                        bands.get(i).to());
            }
            Range range = settled.get(i).range();
            scale.add(new GradeScale.Band(grade(bands.get(i).name()), range.in(Unit.POINT)));
        }
        scale.sort(Comparator.comparing(
                        (GradeScale.Band band) ->
                                band.totals().lower().map(edge -> edge.at()).orElse(null),
                        Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed());
        String name = sheet.context().indicator();
        return new GradeScale(name.isBlank() ? "评价等级" : name, scale);
    }

    private Reading.StatedLimit limit(Token token, List<Token> lead, List<Band> bands) {
        List<Token> words = trimmed(lead);
        PartReader.checkText(words);
        String condition = Phrase.of(words);
        if (condition.isEmpty()) {
            throw unread(lead, token);
        }
        String name = token.captured();
        GradeLimit limit = switch (token.kind()) {
            case GRADE_FIXED -> GradeLimit.fixed(grade(name));
            case GRADE_CEILING -> GradeLimit.atBest(grade(name));
            default -> GradeLimit.atBest(nextBelow(name, bands, token));
        };
        return new Reading.StatedLimit(limit, condition);
    }

    /** 不得评为优 leaves the next grade below as the best one, on the scale of the sentence or else the common one. */
    private static Grade nextBelow(String name, List<Band> bands, Token token) {
        List<Grade> grades = bands.isEmpty()
                ? GradeScale.fourLevel().bands().stream()
                        .map(GradeScale.Band::grade)
                        .toList()
                : bands.stream().map(band -> grade(band.name())).toList();
        Optional<Integer> place =
                Optional.of(grades.indexOf(grade(name))).filter(index -> index >= 0 && index + 1 < grades.size());
        return place.map(index -> grades.get(index + 1))
                .orElseThrow(() ->
                        new Unreadable(StandardIssue.WORDING_UNREAD, token.from(), token.to(), "text", token.text()));
    }

    /** The gaps between the worst and the best grade, for totals of two decimals. */
    static List<Interval> gaps(GradeScale scale) {
        List<org.jixiao.rule.ScoreFunction.Piece> pieces = scale.bands().stream()
                .map(band -> new org.jixiao.rule.ScoreFunction.Piece(
                        band.totals(), new org.jixiao.rule.Shape.Constant(org.jixiao.quantity.Rational.ZERO)))
                .toList();
        return org.jixiao.rule.ScoreFunction.of(pieces)
                .gaps(Interval.closed(org.jixiao.quantity.Rational.ZERO, org.jixiao.quantity.Rational.HUNDRED));
    }
}
