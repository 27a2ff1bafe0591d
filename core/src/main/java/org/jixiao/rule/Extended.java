package org.jixiao.rule;

import java.util.List;

/**
 * Bonus and malus: lets an indicator's score leave the range from zero to full points by stated amounts. It stands
 * outermost.
 *
 * @param rule the rule whose score may leave the range
 * @param bonusUpTo how far above full points it may go; not below zero
 * @param malusUpTo how far below zero it may go, as a positive mark; not below zero
 */
public record Extended(Rule rule, Mark bonusUpTo, Mark malusUpTo) implements Rule {
    /**
     * Checks and copies the parts.
     *
     * @param rule the rule whose score may leave the range
     * @param bonusUpTo how far above full points it may go; not below zero
     * @param malusUpTo how far below zero it may go, as a positive mark; not below zero
     * @throws IllegalArgumentException if an amount is below zero or the rules nest too deep
     */
    public Extended {
        Depth.check("bonus and malus", List.of(rule));
        if (bonusUpTo.direction() < 0 || malusUpTo.direction() < 0) {
            throw new IllegalArgumentException("a bonus up to " + bonusUpTo + " and a malus up to " + malusUpTo
                    + ": give both as marks of 0 or more");
        }
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.extended(this);
    }

    @Override
    public List<Rule> parts() {
        return List.of(rule);
    }
}
