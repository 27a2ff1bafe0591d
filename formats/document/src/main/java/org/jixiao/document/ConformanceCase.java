package org.jixiao.document;

import java.util.List;
import java.util.Objects;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.measure.Facts;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;

/**
 * A rubric, facts, and what they must score: total, grade, and for every row its score and the codes of the points lost. An
 * implementation in any language can run it; {@link #check()} runs it with this one.
 */
public final class ConformanceCase {
    private final String name;
    private final Rubric rubric;
    private final Facts facts;
    private final Node expected;

    ConformanceCase(String name, Rubric rubric, Facts facts, Node expected) {
        this.name = Objects.requireNonNull(name, "name: a case needs a name");
        this.rubric = rubric;
        this.facts = facts;
        this.expected = expected;
    }

    /**
     * The case that an evaluation makes.
     *
     * @param name a name, unique among the cases of a document
     * @param evaluation the evaluation, whose scores are what must come out
     * @return the case
     */
    public static ConformanceCase of(String name, Evaluation evaluation) {
        return new ConformanceCase(
                name, evaluation.rubric(), evaluation.facts(), RecordForms.EXPECTED.write(evaluation));
    }

    /**
     * The name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The rubric.
     *
     * @return the rubric
     */
    public Rubric rubric() {
        return rubric;
    }

    /**
     * The facts.
     *
     * @return the facts
     */
    public Facts facts() {
        return facts;
    }

    /**
     * What must come out.
     *
     * @return the node
     */
    public Node expected() {
        return expected;
    }

    /**
     * Runs the case.
     *
     * @return what comes out otherwise, each with its path; empty where all is as expected
     */
    public List<Issue> check() {
        Evaluation evaluation = Scorer.of(rubric).evaluate(facts);
        return Differences.between(expected, RecordForms.EXPECTED.write(evaluation), Location.of(name));
    }
}
