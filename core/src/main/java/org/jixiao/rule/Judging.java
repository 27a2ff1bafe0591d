package org.jixiao.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Derivation;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.measure.FormulaText;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Scope;
import org.jixiao.measure.Value;
import org.jixiao.quantity.Quantity;

/** Works conditions out over a scope, in three values. */
final class Judging implements Condition.Cases<Truth> {
    private final Scope scope;

    Judging(Scope scope) {
        this.scope = scope;
    }

    @Override
    public Truth compare(Condition.Compare it) {
        Value left = Derivation.of(it.left(), scope).value();
        Value right = Derivation.of(it.right(), scope).value();
        Optional<Issue> obstacle = obstacle(it.left(), left).or(() -> obstacle(it.right(), right));
        if (obstacle.isPresent()) {
            return Truth.unknown(obstacle.get());
        }
        Quantity first = ((Value.Known) left).quantity();
        Quantity second = ((Value.Known) right).quantity();
        if (!first.unit().convertsTo(second.unit())) {
            return Truth.unknown(Issue.of(
                    StandardIssue.UNITS_MIXED,
                    Location.WHOLE,
                    "first",
                    first,
                    "other",
                    second,
                    "what",
                    name(it.left()) + " " + it.comparison().sign() + " " + name(it.right())));
        }
        return Truth.of(it.comparison().holds(first.compareTo(second)));
    }

    private static Optional<Issue> obstacle(Formula formula, Value value) {
        if (value instanceof Value.Missing missing) {
            return Optional.of(missing.why());
        }
        if (value instanceof Value.Undefined undefined) {
            return Optional.of(undefined.why());
        }
        return value instanceof Value.Inapplicable inapplicable
                ? Optional.of(notApplicable(name(formula), inapplicable.reason()))
                : Optional.empty();
    }

    private static String name(Formula formula) {
        return FormulaText.of(formula, Language.ZH);
    }

    @Override
    public Truth item(Condition.Item it) {
        return read(it.checklist(), observation -> {
            ItemStatus status = observation instanceof Observation.Checked checked
                    ? checked.items().getOrDefault(it.item(), ItemStatus.UNKNOWN)
                    : ItemStatus.UNKNOWN;
            return status == ItemStatus.UNKNOWN && it.status() != ItemStatus.UNKNOWN
                    ? Truth.unknown(Issue.of(
                            StandardIssue.ITEM_UNKNOWN,
                            Location.of(it.checklist().name()),
                            "item",
                            it.item()))
                    : Truth.of(status == it.status());
        });
    }

    @Override
    public Truth option(Condition.Option it) {
        return read(
                it.choice(),
                observation -> observation instanceof Observation.Chosen chosen
                        ? Truth.of(chosen.option().equals(it.option()))
                        : Truth.unknown(otherKind(it.choice(), "@choice")));
    }

    @Override
    public Truth applies(Condition.Applies it) {
        Optional<Observation> observation = scope.facts().observation(it.fact().id());
        return observation.isPresent() && observation.get() instanceof Observation.NotApplicable
                ? Truth.FAILS
                : read(it.fact(), any -> Truth.HOLDS);
    }

    private Truth read(Fact fact, Function<Observation, Truth> reader) {
        Observation observation = scope.facts().observation(fact.id()).orElse(null);
        if (observation == null) {
            return Truth.unknown(
                    Issue.of(StandardIssue.FACT_MISSING, Location.WHOLE, "fact", fact.name(), "id", fact.id()));
        }
        if (observation instanceof Observation.Missing missing) {
            return Truth.unknown(missing.why().at(Location.of(fact.name())));
        }
        return observation instanceof Observation.NotApplicable inapplicable
                ? Truth.unknown(notApplicable(fact.name(), inapplicable.reason()))
                : reader.apply(observation);
    }

    private static Issue notApplicable(String what, String reason) {
        return Issue.of(StandardIssue.CONDITION_NOT_APPLICABLE, Location.WHOLE, "what", what, "reason", reason);
    }

    private static Issue otherKind(Fact fact, String needed) {
        return Issue.of(StandardIssue.OTHER_KIND, Location.WHOLE, "fact", fact.name(), "needed", needed);
    }

    @Override
    public Truth allOf(Condition.AllOf it) {
        return firstDecisive(it.parts(), Truth.State.FAILS, Truth.HOLDS);
    }

    @Override
    public Truth anyOf(Condition.AnyOf it) {
        return firstDecisive(it.parts(), Truth.State.HOLDS, Truth.FAILS);
    }

    /** One part of the decisive state decides; failing that, one unknown part leaves the whole unknown. */
    private Truth firstDecisive(List<Condition> parts, Truth.State decisive, Truth otherwise) {
        Truth result = otherwise;
        for (Condition part : parts) {
            Truth truth = part.match(this);
            if (truth.state() == decisive) {
                return truth;
            }
            if (truth.state() == Truth.State.UNKNOWN && result.state() != Truth.State.UNKNOWN) {
                result = truth;
            }
        }
        return result;
    }

    @Override
    public Truth not(Condition.Not it) {
        Truth truth = it.part().match(this);
        return truth.state() == Truth.State.UNKNOWN ? truth : Truth.of(truth.state() == Truth.State.FAILS);
    }
}
