package org.jixiao.testing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jixiao.measure.Facts;
import org.jixiao.measure.FormulaUnit;
import org.jixiao.measure.Observation;
import org.jixiao.rule.Extended;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.Row;
import org.jixiao.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A second opinion on what a rule gives: interprets rules as they are written, straight from what their documentation says,
 * with fractions of another library. It knows neither the normal form nor the engine, and is slow and simple on purpose.
 *
 * <p>It answers for rules that can be resolved for their row, without fatal issues.
 *
 * <pre>{@code
 * Oracle.Answers expected = Oracle.answers(rule, row, facts);
 * assertThat(expected.allow(ResolvedRule.of(rule, row).evaluate(facts).outcome())).isTrue();
 * }</pre>
 */
public final class Oracle {
    private Oracle() {}

    /** What a rule gives. */
    public sealed interface Answer {
        /**
         * Exact points.
         *
         * @param points the points
         */
        record Scored(BigFraction points) implements Answer {
            @Override
            public boolean equals(@Nullable Object object) {
                return object instanceof Scored other && Exact.compare(points, other.points) == 0;
            }

            @Override
            public int hashCode() {
                return 1;
            }
        }

        /**
         * Points that cannot be told.
         *
         * @param kind why not
         */
        record Open(Outcome.Kind kind) implements Answer {}

        /** The row does not apply. */
        record NotApplicable() implements Answer {}

        /**
         * Points that are certain although a part is open, because its bounds leave only one value. The oracle knows no
         * bounds, so it does not know the points either.
         */
        record Pinned() implements Answer {}
    }

    /**
     * The answers that are right: one, or where the best or worst of several rules may be certain without all of them, also
     * that one.
     *
     * @param all the answers
     */
    public record Answers(Set<Answer> all) {
        /**
         * Copies the answers.
         *
         * @param all the answers
         */
        public Answers {
            all = new LinkedHashSet<>(all);
        }

        /**
         * Whether an outcome is right. Bounds are not compared.
         *
         * @param outcome what a rule gave
         * @return {@code true} if the oracle agrees
         */
        public boolean allow(Outcome outcome) {
            return all.contains(answer(outcome))
                    || outcome instanceof Outcome.Scored && all.contains(new Answer.Pinned());
        }

        /**
         * Whether there is only one right answer.
         *
         * @return {@code true} if the oracle has no doubt
         */
        public boolean certain() {
            return all.size() == 1;
        }

        private static Answer answer(Outcome outcome) {
            return outcome.match(new Outcome.Cases<Answer>() {
                @Override
                public Answer scored(Outcome.Scored it) {
                    return new Answer.Scored(Exact.of(it.points()));
                }

                @Override
                public Answer open(Outcome.Open it) {
                    return new Answer.Open(it.kind());
                }

                @Override
                public Answer notApplicable(Outcome.NotApplicable it) {
                    return new Answer.NotApplicable();
                }
            });
        }
    }

    /**
     * Interprets a rule.
     *
     * @param rule the rule as written
     * @param row the row it stands in
     * @param facts the observations
     * @return what it gives
     */
    public static Answers answers(Rule rule, Row row, Facts facts) {
        BigFraction full = Exact.of(row.points());
        Rule inner = rule instanceof Extended extended ? extended.rule() : rule;
        BigFraction most =
                rule instanceof Extended extended ? full.add(OracleRules.mark(extended.bonusUpTo(), full)) : full;
        BigFraction least = rule instanceof Extended extended
                ? OracleRules.mark(extended.malusUpTo(), full).negate()
                : BigFraction.ZERO;
        Observation stated = facts.observation(row.id())
                .or(() -> facts.observation(row.measure().id()))
                .orElse(null);
        if (stated instanceof Observation.NotApplicable) {
            return new Answers(Set.of(new Answer.NotApplicable()));
        }
        if (stated instanceof Observation.Reported reported) {
            BigFraction points = Exact.of(reported.points());
            boolean possible = Exact.compare(points, least) >= 0 && Exact.compare(points, most) <= 0;
            return new Answers(Set.of(possible ? new Answer.Scored(points) : new Answer.Open(Outcome.Kind.UNDEFINED)));
        }
        Set<Answer> answers = new LinkedHashSet<>();
        for (Answer answer : inner.match(new OracleRules(full, view(row, facts)))) {
            answers.add(
                    answer instanceof Answer.Scored scored
                            ? new Answer.Scored(Exact.between(least, scored.points(), most))
                            : answer);
        }
        return new Answers(answers);
    }

    private static OracleView view(Row row, Facts facts) {
        OracleView bare = new OracleView(facts, null, new OracleValue.Undefined(), null, null, null, null);
        OracleValue own = bare.valueOf(row.measure().formula());
        OracleValue target = row.target() == null
                ? null
                : new OracleView(facts, null, own, null, null, null, null).valueOf(row.target());
        return new OracleView(
                facts,
                OracleView.observed(row.measure().formula(), facts),
                own,
                target,
                row.measure().domain(),
                row.measure().unit(),
                row.target() == null
                        ? null
                        : FormulaUnit.of(row.target(), Optional.of(row.measure().unit()), Optional.empty())
                                .orElse(null));
    }

    static List<Answer> scored(BigFraction points) {
        return List.of(new Answer.Scored(points));
    }

    static List<Answer> open(Outcome.Kind kind) {
        return List.of(new Answer.Open(kind));
    }
}
