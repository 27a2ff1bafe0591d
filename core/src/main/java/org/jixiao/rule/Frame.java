package org.jixiao.rule;

import java.util.Optional;
import org.jixiao.measure.Derivation;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.ListedItem;
import org.jixiao.measure.Scope;
import org.jspecify.annotations.Nullable;

/** What a rule sees while it is evaluated: the facts, the input it reads, and the target in scope. */
final class Frame {
    private final Facts facts;
    private final Optional<Observation> observation;
    private final Derivation own;
    private final Optional<Derivation> target;

    private Frame(Facts facts, Optional<Observation> observation, Derivation own, Optional<Derivation> target) {
        this.facts = facts;
        this.observation = observation;
        this.own = own;
        this.target = target;
    }

    static Frame of(Row row, Facts facts) {
        Scope scope = Scope.of(facts);
        Formula formula = row.measure().formula();
        Derivation own = Derivation.of(formula, scope);
        @Nullable Formula target = row.target();
        return new Frame(
                facts,
                observationOf(formula, facts),
                own,
                target == null ? Optional.empty() : Optional.of(Derivation.of(target, scope.withOwn(own))));
    }

    Frame on(Formula input) {
        return input instanceof Formula.Own
                ? this
                : new Frame(facts, observationOf(input, facts), derive(input), target);
    }

    Frame item(ListedItem item) {
        Fact fact = Fact.of("item/" + item.label(), item.label());
        Derivation read = Derivation.of(Formula.of(fact), Scope.of(Facts.NONE.with(fact.id(), item.observation())));
        Derivation value = Derivation.leaf(Formula.own(), read.value());
        return new Frame(
                facts,
                Optional.of(item.observation()),
                value,
                item.target() == null ? target : Optional.of(Derivation.stated(item.target())));
    }

    private static Optional<Observation> observationOf(Formula formula, Facts facts) {
        return formula instanceof Formula.Observed observed
                ? facts.observation(observed.fact().id())
                : Optional.empty();
    }

    Optional<Observation> observation() {
        return observation;
    }

    Derivation own() {
        return own;
    }

    Scope scope() {
        return new Scope(facts, Optional.of(own), target);
    }

    Derivation derive(Formula formula) {
        return Derivation.of(formula, scope());
    }
}
