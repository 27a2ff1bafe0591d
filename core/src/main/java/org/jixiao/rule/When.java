package org.jixiao.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By condition: the first case whose condition holds is scored by its rule. Where no case holds and nothing else is
 * said, the value is uncovered.
 *
 * @param cases the cases, in the order of the text; at least one
 * @param otherwise what is scored when no case holds, or {@code null} where nothing is said
 */
public record When(List<Case> cases, @Nullable Rule otherwise) implements Rule {
    /**
     * Checks and copies the parts.
     *
     * @param cases the cases, in the order of the text; at least one
     * @param otherwise what is scored when no case holds, or {@code null} where nothing is said
     * @throws IllegalArgumentException if there is no case or the rules nest too deep
     */
    public When {
        cases = List.copyOf(cases);
        Depth.check("cases", kids(cases, otherwise));
    }

    private static List<Rule> kids(List<Case> cases, @Nullable Rule otherwise) {
        List<Rule> kids = new ArrayList<>();
        cases.forEach(one -> kids.add(one.rule()));
        if (otherwise != null) {
            kids.add(otherwise);
        }
        return kids;
    }

    /**
     * A case more.
     *
     * @param condition when it holds
     * @param rule how it is scored then
     * @return the longer list of cases
     */
    public When orWhen(Condition condition, Rule rule) {
        List<Case> longer = new ArrayList<>(cases);
        longer.add(new Case(condition, rule));
        return new When(longer, otherwise);
    }

    /**
     * A case more, with a fixed mark.
     *
     * @param condition when it holds
     * @param mark what it earns
     * @return the longer list of cases
     */
    public When orWhen(Condition condition, Mark mark) {
        return orWhen(condition, new Award(mark));
    }

    /**
     * The same cases with a fixed mark for everything else (其余).
     *
     * @param mark what it earns
     * @return the completed cases
     */
    public When otherwise(Mark mark) {
        return otherwise(new Award(mark));
    }

    /**
     * The same cases with a rule for everything else.
     *
     * @param rule how everything else is scored
     * @return the completed cases
     */
    public When otherwise(Rule rule) {
        return new When(cases, rule);
    }

    /**
     * One case.
     *
     * @param condition when it holds
     * @param rule how it is scored then
     */
    public record Case(Condition condition, Rule rule) implements Serializable {
        /**
         * Checks that both are given.
         *
         * @param condition when it holds
         * @param rule how it is scored then
         */
        public Case {
            Objects.requireNonNull(condition, "condition: a case needs a condition");
            Objects.requireNonNull(rule, "rule: a case needs a rule");
        }
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.when(this);
    }

    @Override
    public List<Rule> parts() {
        return kids(cases, otherwise);
    }
}
