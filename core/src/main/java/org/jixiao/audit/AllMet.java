package org.jixiao.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Comparison;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.PublishedEvaluation;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;

/**
 * A statement that all is met (全部完成、均已实现), against the things it is about: a high finding if one is not met,
 * undetermined if that cannot be told of one.
 *
 * @param statement the words as printed
 * @param place where they are printed
 * @param things what should be met
 */
public record AllMet(String statement, Location place, List<Thing> things) implements Identity {
    /**
     * Copies the things.
     *
     * @param statement the words as printed
     * @param place where they are printed
     * @param things what should be met
     */
    public AllMet {
        Objects.requireNonNull(statement, "statement: give the words as printed");
        Objects.requireNonNull(place, "place: say where the words are printed");
        things = List.copyOf(things);
    }

    /** Whether a thing is met. */
    public enum State {
        /** It is. */
        MET,
        /** It is not. */
        NOT_MET,
        /** The figures do not say. */
        UNKNOWN
    }

    /**
     * Something that should be met.
     *
     * @param name what it is, with the figures that decide
     * @param state whether it is met
     */
    public record Thing(String name, State state) {
        /**
         * Checks that both parts are given.
         *
         * @param name what it is
         * @param state whether it is met
         */
        public Thing {
            Objects.requireNonNull(name, "name: say what should be met");
            Objects.requireNonNull(state, "state: say whether it is met");
        }

        /**
         * A target of a programme.
         *
         * @param target the target
         * @return whether it is met
         */
        public static Thing of(PerformanceTarget target) {
            String actual = target.actual().map(Object::toString).orElse("–");
            State state =
                    target.judge().match(met -> State.MET, notMet -> State.NOT_MET, undetermined -> State.UNKNOWN);
            return new Thing(target.level3() + " " + target.expected() + " / " + actual, state);
        }

        /**
         * A row that should have earned its points.
         *
         * @param name the row's name
         * @param row the row as printed
         * @return whether it has; not known if points or score are not printed
         */
        public static Thing of(String name, PublishedRow row) {
            if (row.points().isEmpty() || row.score().isEmpty()) {
                return new Thing(name, State.UNKNOWN);
            }
            boolean full =
                    row.score().get().quantity().compareTo(row.points().get().quantity()) >= 0;
            return new Thing(
                    name + " " + row.score().get() + "/" + row.points().get(), full ? State.MET : State.NOT_MET);
        }

        /**
         * A printed figure that should stand to another in a given way.
         *
         * @param claim the printed figure
         * @param comparison how it should stand
         * @param bound the other figure
         * @return whether it does, by the printed digits; not known if their units are of different kinds
         */
        public static Thing of(Claim claim, Comparison comparison, Claim bound) {
            if (!claim.figure().unit().convertsTo(bound.figure().unit())) {
                return new Thing(claim + " / " + bound, State.UNKNOWN);
            }
            boolean met = comparison.holds(
                    claim.figure().quantity().compareTo(bound.figure().quantity()));
            return new Thing(claim + " / " + bound, met ? State.MET : State.NOT_MET);
        }
    }

    /**
     * A statement about the targets of a programme.
     *
     * @param statement the words as printed
     * @param place where they are printed
     * @param targets the targets
     * @return the identity
     */
    public static Identity targets(String statement, Location place, List<PerformanceTarget> targets) {
        return new AllMet(statement, place, targets.stream().map(Thing::of).toList());
    }

    /**
     * A statement that contradicts every lost point of a scored sheet.
     *
     * @param statement the words as printed
     * @param place where they are printed
     * @param published the scores as printed
     * @param rubric the sheet, for the names of its rows
     * @return the identity
     * @throws IllegalArgumentException if a printed row is not in the rubric; the message lists the ids
     */
    public static Identity rows(String statement, Location place, PublishedEvaluation published, Rubric rubric) {
        return new AllMet(
                statement,
                place,
                published.rows().stream()
                        .map(row -> Thing.of(rubric.indicator(row.id()).name(), row))
                        .toList());
    }

    @Override
    public List<Claim> claims() {
        return List.of();
    }

    @Override
    public Optional<Finding> check(List<Claim> others) {
        if (things.stream().anyMatch(is(State.NOT_MET))) {
            return Optional.of(Finding.of(
                    Agreement.HIGH, issue(StandardIssue.NOT_ALL_MET, "unmet", names(State.NOT_MET)), claims()));
        }
        return things.stream().anyMatch(is(State.UNKNOWN))
                ? Optional.of(Finding.of(
                        Agreement.UNDETERMINED,
                        issue(StandardIssue.NOT_ALL_KNOWN, "open", names(State.UNKNOWN)),
                        claims()))
                : Optional.empty();
    }

    private static Predicate<Thing> is(State state) {
        return thing -> thing.state() == state;
    }

    private String names(State state) {
        return things.stream().filter(is(state)).map(Thing::name).collect(Collectors.joining("; "));
    }

    private Issue issue(StandardIssue code, String argument, String names) {
        return Issue.of(code, place, "statement", statement, argument, names);
    }
}
