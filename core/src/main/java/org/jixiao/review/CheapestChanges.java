package org.jixiao.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jixiao.quantity.Rational;

/**
 * Chooses one option for each row so that the gains suffice at the least cost. States that are beaten in both gain and cost
 * are dropped row by row, which leaves an exact search with a short list.
 *
 * <p>Where scores are not rounded, a slope gives gains between the listed ones. An optimum needs at most one row inside a
 * slope: of two, cost and gain move in proportion (or, on a reciprocal, the gain grows faster the further one goes), so that
 * one can be moved to an end without harm. Each such row is therefore tried as the last one, which makes up exactly what the
 * others leave.
 */
final class CheapestChanges {
    private final List<MovableRow> rows;
    private final Rational needed;

    private CheapestChanges(List<MovableRow> rows, Rational needed) {
        this.rows = rows;
        this.needed = needed;
    }

    static Optional<List<MovableRow.Option>> of(List<MovableRow> rows, Rational needed) {
        return new CheapestChanges(rows, needed).cheapest();
    }

    /** Some choices: what they gain and cost together, at most the gain that is needed. */
    private record State(Rational gain, Rational cost, List<MovableRow.Option> chosen) {
        State with(MovableRow.Option option, Rational needed) {
            List<MovableRow.Option> more = new ArrayList<>(chosen);
            more.add(option);
            return new State(gain.plus(option.gain()).min(needed), cost.plus(option.cost()), more);
        }
    }

    private Optional<List<MovableRow.Option>> cheapest() {
        List<State> ends = new ArrayList<>(reached(states(-1)));
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isSloped()) {
                ends.addAll(completed(i));
            }
        }
        return ends.stream().min(Comparator.comparing(State::cost)).map(State::chosen);
    }

    private List<State> reached(List<State> states) {
        return states.stream()
                .filter(state -> state.gain().compareTo(needed) >= 0)
                .toList();
    }

    /** All others at their ends, and one row that makes up the rest. */
    private List<State> completed(int last) {
        List<State> complete = new ArrayList<>();
        for (State state : states(last)) {
            Rational rest = needed.minus(state.gain());
            if (rest.signum() > 0) {
                rows.get(last).cheapest(rest).ifPresent(option -> complete.add(inserted(state, last, option)));
            }
        }
        return complete;
    }

    /** Choices stand in the order of the rows. */
    private State inserted(State state, int index, MovableRow.Option option) {
        List<MovableRow.Option> chosen = new ArrayList<>(state.chosen());
        chosen.add(index, option);
        return new State(needed, state.cost().plus(option.cost()), chosen);
    }

    private List<State> states(int without) {
        List<State> states = List.of(new State(Rational.ZERO, Rational.ZERO, List.of()));
        for (int i = 0; i < rows.size(); i++) {
            if (i != without) {
                states = extended(states, rows.get(i).options(needed));
            }
        }
        return states;
    }

    private List<State> extended(List<State> states, List<MovableRow.Option> options) {
        List<State> longer = new ArrayList<>();
        for (State state : states) {
            for (MovableRow.Option option : options) {
                longer.add(state.with(option, needed));
            }
        }
        longer.sort(Comparator.comparing(State::gain).reversed().thenComparing(State::cost));
        List<State> kept = new ArrayList<>();
        for (State state : longer) {
            if (kept.isEmpty()
                    || state.cost().compareTo(kept.get(kept.size() - 1).cost()) < 0) {
                kept.add(state);
            }
        }
        return kept;
    }
}
