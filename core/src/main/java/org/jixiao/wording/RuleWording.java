package org.jixiao.wording;

import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Partial;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleInputs;

/** Reads scoring standards as finance bureaus write them (评分标准), and writes rules as such sentences. */
public final class RuleWording {
    /** How long a sentence may be; longer ones are no scoring standard of one row. */
    public static final int LONGEST = 4_000;

    private RuleWording() {}

    /**
     * Reads a sentence.
     *
     * @param text the sentence as written
     * @param context the row it stands in
     * @return what it says, with notes on what was assumed or looks wrong; or why it cannot be read, with the place
     */
    public static Validation<List<Issue>, Reading> parse(String text, WordingContext context) {
        if (text.isBlank()) {
            return Validation.invalid(List.of(Issue.of(StandardIssue.WORDING_EMPTY, Location.WHOLE)));
        }
        if (text.length() > LONGEST) {
            return Validation.invalid(List.of(Issue.of(
                    StandardIssue.WORDING_TOO_LONG, Location.WHOLE, "characters", text.length(), "most", LONGEST)));
        }
        SourceText source = SourceText.of(text);
        Notes notes = new Notes(source);
        try {
            return Validation.valid(new Assembly(context, Lexer.tokens(source), notes).read());
        } catch (Unreadable unreadable) {
            return Validation.invalid(List.of(issue(unreadable, source)));
        } catch (IllegalArgumentException | ArithmeticException impossible) {
            // a number that no rule can have, such as a deduction of 0: the constructor names it and the remedy
            return Validation.invalid(List.of(Issue.of(
                    StandardIssue.WORDING_NOT_SCORABLE,
                    Location.WHOLE,
                    "why",
                    String.valueOf(impossible.getMessage()))));
        }
    }

    /**
     * Writes a rule as a sentence, in a row whose points and target are not known beforehand.
     *
     * @param rule the rule
     * @return the canonical sentence, which {@link #parse} reads back as the same rule; or the part that has no phrase
     */
    public static Either<NotPrintable, String> print(Rule rule) {
        Unit unit = RuleInputs.of(rule).unit().orElse(Unit.ONE);
        WordingContext row = new WordingContext("", Rational.HUNDRED, unit, null, null, Partial.WHOLE);
        Either<NotPrintable, String> printed = print(rule, row);
        return printed.isRight()
                ? printed
                : print(rule, row.withTarget(Comparison.AT_LEAST, new Quantity(Rational.HUNDRED, unit)));
    }

    /**
     * Writes a rule as a sentence for its row.
     *
     * @param rule the rule
     * @param context the row
     * @return the canonical sentence, which {@link #parse} reads back as the same rule in this row; or the part that has
     *     no phrase
     */
    public static Either<NotPrintable, String> print(Rule rule, WordingContext context) {
        try {
            String sentence = RulePrinter.print(rule);
            boolean same = parse(sentence, context)
                    .map(reading -> rule.equals(reading.statedRule()))
                    .getOrElse(false);
            return same
                    ? Either.right(sentence)
                    : Either.left(
                            new NotPrintable(rule, "the sentence '" + sentence + "' would not read back as the rule"));
        } catch (RulePrinter.Unprintable unprintable) {
            return Either.left(unprintable.why());
        }
    }

    /**
     * Writes a grade scale as a sentence.
     *
     * @param scale the scale
     * @return the canonical sentence, which {@link #parse} reads back as bands of the same totals and names; nothing for
     *     a scale that no sentence of this kind describes
     */
    public static Option<String> print(GradeScale scale) {
        String sentence = RulePrinter.print(scale);
        WordingContext total =
                new WordingContext(scale.name(), Rational.HUNDRED, Unit.POINT, null, null, Partial.WHOLE);
        boolean same = parse(sentence, total)
                .map(reading ->
                        reading.gradeScale().filter(read -> alike(read, scale)).isPresent())
                .getOrElse(false);
        return same ? Option.some(sentence) : Option.none();
    }

    /** Grades are known by their names here: a sentence does not say what they are called in English. */
    private static boolean alike(GradeScale one, GradeScale other) {
        return one.bands().size() == other.bands().size()
                && IntStream.range(0, one.bands().size())
                        .allMatch(i -> one.bands()
                                        .get(i)
                                        .totals()
                                        .equals(other.bands().get(i).totals())
                                && one.bands()
                                        .get(i)
                                        .grade()
                                        .name()
                                        .equals(other.bands().get(i).grade().name()));
    }

    private static Issue issue(Unreadable unreadable, SourceText source) {
        int to = Math.max(unreadable.from(), unreadable.to());
        boolean whole = unreadable.from() == 0 && to == 0;
        return Issue.of(
                unreadable.code(),
                Location.WHOLE.at(
                        source.excerpt(unreadable.from(), whole ? source.text().length() : to)),
                unreadable.arguments());
    }
}
