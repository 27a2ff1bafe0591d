package org.jixiao.dmn;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.dmn.Decision.Logic;

/** A model that is being written: its decisions in the order in which they can be made, and what they read. */
final class Drafting {
    private final Names names = new Names();
    private final Inputs inputs = new Inputs(names);
    private final List<Decision> decisions = new ArrayList<>();

    Inputs inputs() {
        return inputs;
    }

    List<Decision> decisions() {
        return decisions;
    }

    /**
     * Adds a decision.
     *
     * @param kind the word that its name begins with
     * @param id what the rest of its name is made from
     * @param label what it is, for people
     * @param type the type of its result
     * @param logic how the result is found
     * @return the variable that holds the result
     */
    Feel decide(String kind, String id, String label, String type, Logic logic) {
        String name = names.of(kind, id);
        decisions.add(new Decision(name, label, type, logic));
        return Feel.variable(name);
    }

    /** How much is written so far, to take it back. */
    int mark() {
        return decisions.size();
    }

    /** Takes back the decisions that were written after a mark; inputs that nothing reads are left out in the end. */
    void backTo(int mark) {
        decisions.subList(mark, decisions.size()).clear();
    }
}
