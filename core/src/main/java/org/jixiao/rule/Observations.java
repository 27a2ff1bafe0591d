package org.jixiao.rule;

import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Derivation;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Value;

/** What rules over other things than numbers do with an observation they cannot use. */
final class Observations {
    private Observations() {}

    /** The verdict on an observation that is missing, does not apply, or is of another kind than the rule reads. */
    static Verdict unusable(Node node, Frame frame, String needed) {
        Observation observation = frame.observation().orElse(null);
        Value value = frame.own().value();
        boolean absent = observation == null
                || observation instanceof Observation.Missing
                || observation instanceof Observation.NotApplicable
                || observation instanceof Observation.Reported;
        if (absent && !(value instanceof Value.Known)) {
            return node.verdict(node.without(value), new Decision.None());
        }
        Issue other = Issue.of(StandardIssue.OTHER_KIND, Location.WHOLE, "fact", name(frame.own()), "needed", needed);
        return node.verdict(node.open(Outcome.Kind.UNDEFINED, other), new Decision.None());
    }

    private static String name(Derivation own) {
        return own.formula() instanceof Formula.Observed observed
                ? observed.fact().name()
                : "the value of a formula";
    }
}
