package org.jixiao.measure;

import java.util.Optional;

/**
 * What a formula can see: the facts, and where an indicator or an item of a list is being scored, its own value and
 * target.
 *
 * @param facts the observations
 * @param own the value in scope, worked out already, or nothing
 * @param target the target in scope, worked out already, or nothing
 */
public record Scope(Facts facts, Optional<Derivation> own, Optional<Derivation> target) {
    /**
     * A scope of facts only.
     *
     * @param facts the observations
     * @return the scope
     */
    public static Scope of(Facts facts) {
        return new Scope(facts, Optional.empty(), Optional.empty());
    }

    /**
     * The same scope with a value of its own.
     *
     * @param value the value in scope
     * @return the scope
     */
    public Scope withOwn(Derivation value) {
        return new Scope(facts, Optional.of(value), target);
    }

    /**
     * The same scope with a target.
     *
     * @param value the target in scope
     * @return the scope
     */
    public Scope withTarget(Derivation value) {
        return new Scope(facts, own, Optional.of(value));
    }
}
