package org.jixiao.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.Programme;
import org.jixiao.department.StatedValue;
import org.jixiao.department.TargetOutcome;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Money;

/** Turns the funds and the targets of a programme into facts. What is not stated yields no fact. */
final class ProgrammeFacts {
    private final Facts.Builder facts = Facts.builder();
    private final String source;

    private ProgrammeFacts(String source) {
        this.source = source;
    }

    static Facts of(Programme programme) {
        ProgrammeFacts made = new ProgrammeFacts("Programme " + programme.name() + " " + programme.year());
        made.money(StandardFacts.PROGRAMME_INITIAL_BUDGET, programme.total().initialBudget());
        made.money(StandardFacts.PROGRAMME_FULL_YEAR_BUDGET, programme.total().adjustedBudget());
        made.money(StandardFacts.PROGRAMME_EXECUTION, programme.total().outturn());
        List<Fact> targets = StandardFacts.targets(programme);
        for (int i = 0; i < targets.size(); i++) {
            made.target(targets.get(i), programme.targets().get(i));
        }
        return made.facts.build();
    }

    private void target(Fact fact, PerformanceTarget target) {
        target.actual().ifPresent(actual -> put(fact, read(target, actual)));
        target.expected().date().ifPresent(day -> put(StandardFacts.expected(fact), new Observation.Dated(day)));
        target.reason().ifPresent(reason -> facts.remark(fact.id(), reason, null));
    }

    private static Observation read(PerformanceTarget target, StatedValue actual) {
        Optional<LocalDate> day = target.expected().date().isPresent() ? actual.date() : Optional.empty();
        return day.map(last -> dated(target, actual, last))
                .orElseGet(() -> ObservationText.read(actual.text(), actual.unlessStated()));
    }

    /** A month stands for its last day where every day of it gives the same answer. */
    private static Observation dated(PerformanceTarget target, StatedValue actual, LocalDate last) {
        return target.judge() instanceof TargetOutcome.Undetermined
                ? new Observation.Missing(
                        Issue.of(StandardIssue.FIGURE_INEQUALITY, Location.WHOLE, "text", actual.text(), "reason", ""))
                : new Observation.Dated(last);
    }

    private void money(Fact fact, Optional<Money> amount) {
        amount.ifPresent(stated -> put(fact, new Observation.Measured(stated.inWan())));
    }

    private void put(Fact fact, Observation observation) {
        facts.put(fact.id(), new Facts.Statement(observation, source));
    }
}
