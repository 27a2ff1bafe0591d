package org.jixiao.dmn;

import io.vavr.control.Validation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssuesException;
import org.jixiao.issue.Location;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Scorer;

/**
 * A rubric as a decision model of DMN: a decision for the points of each row and section, for the total and for the grade.
 *
 * <p>Bands, steps, targets and tiers are decision tables with the hit policy UNIQUE, each from the normal form of its rule;
 * checklists, violations, cases and sums are expressions of FEEL. Names are safe in all engines and come from ids; labels
 * hold the names that the sheet prints, with the unit. What is not known is {@code null}, and so is what follows from it: a
 * total is never less because something is missing. A value in no band has no result, and one in two bands is refused by
 * the engine.
 *
 * <p>What DMN cannot express is an issue. The points of such a row are an input, so that someone else can supply them; the
 * rest of the model stands. A score reported without figures, and a fact that does not apply, have no place in a model.
 *
 * <p>The model is exact; engines are not. KIE keeps 34 digits; Camunda passes numbers between decisions and into tables as
 * {@code double}. Expressions therefore divide once, and last: rates and sums of rates, such as 1/3 + 1/3 + 1/3, meet the
 * thresholds that they meet exactly, as long as no product of facts has more digits than the engine keeps. Rounded marks
 * are those of a scorer then; marks that are not rounded come as the engine's nearest number.
 *
 * <p>Immutable and safe between threads. The same rubric gives the same bytes.
 */
public final class DmnModel {
    /** The namespace of all models. */
    public static final String NAMESPACE = "urn:jixiao:rubric";

    private final String name;
    private final List<Issue> issues;
    private final List<DmnInput> inputs;
    private final List<Decision> decisions;
    private final Map<String, Unit> units;
    private final Map<String, Inputs.Parts> parts;
    private final Map<String, String> measures;
    private final Map<String, String> points;
    private final String total;
    private final Optional<String> grade;

    private DmnModel(Rubric rubric) {
        RubricDecisions written = new RubricDecisions(rubric);
        this.name = rubric.name();
        this.issues = List.copyOf(written.issues());
        this.decisions = List.copyOf(written.draft().decisions());
        Set<String> read = new LinkedHashSet<>();
        decisions.forEach(decision -> read.addAll(decision.logic().variables()));
        this.inputs = written.draft().inputs().all().stream()
                .filter(input -> read.contains(input.name()))
                .toList();
        this.units = Map.copyOf(written.draft().inputs().units());
        this.parts = Map.copyOf(written.draft().inputs().parts());
        this.measures = new LinkedHashMap<>();
        rubric.indicators().forEach(row -> measures.put(row.id(), row.measure().id()));
        this.points = written.points();
        this.total = written.totalName();
        this.grade = written.gradeName();
    }

    /**
     * Makes the model of a rubric.
     *
     * @param rubric the rubric
     * @return the model
     * @throws IssuesException if the rubric cannot be scored at all, as {@link Scorer#of(Rubric)} says, or if points or
     *     grades have more digits than any engine keeps
     */
    public static DmnModel of(Rubric rubric) {
        Rubric sound = Scorer.of(rubric).rubric();
        try {
            return new DmnModel(sound);
        } catch (NotSaid notSaid) {
            throw new IssuesException(
                    "the rubric '" + rubric.name() + "' cannot be written as DMN",
                    List.of(notSaid.issue(Location.WHOLE, "–")));
        }
    }

    /**
     * What of the rubric the model does not say, each with its row and the variable that takes its points.
     *
     * @return the issues, in the order of the sheet; empty where the model says all
     */
    public List<Issue> issues() {
        return issues;
    }

    /**
     * The variables that the model reads.
     *
     * @return the inputs, in the order in which the sheet reads them
     */
    public List<DmnInput> inputs() {
        return inputs;
    }

    /**
     * The name of the decision that gives the points of a row or section. A row inside a mean, a minimum or a maximum gives
     * points that are not rounded, since these are what counts there.
     *
     * @param id the id of the row or section
     * @return the name
     * @throws IllegalArgumentException if the rubric has no such row; the message lists the ids
     */
    public String pointsOf(String id) {
        String decision = points.get(id);
        if (decision == null) {
            throw new IllegalArgumentException("the rubric '" + name + "' has no row or section '" + id + "': it has "
                    + String.join(", ", points.keySet()));
        }
        return decision;
    }

    /**
     * The name of the decision that gives the total.
     *
     * @return the name
     */
    public String total() {
        return total;
    }

    /**
     * The name of the decision that gives the official name of the grade.
     *
     * @return the name, or nothing where the rubric has no grades
     */
    public Optional<String> grade() {
        return grade;
    }

    /**
     * Facts as values of the model's variables, by name: {@link java.math.BigDecimal}, {@link String}, {@link
     * java.time.LocalDate}, {@link Boolean}, lists of numbers, and {@code null} for what is not known.
     *
     * @param facts the facts
     * @return the values, one for each input; or, with their facts, all that the variables cannot hold
     */
    public Validation<List<Issue>, Map<String, Object>> variables(Facts facts) {
        return new Variables(facts, units, parts, measures, inputs).all();
    }

    /**
     * The model in DMN 1.3.
     *
     * @return a document in UTF-8
     */
    public byte[] xml() {
        return xml(DmnVersion.V1_3);
    }

    /**
     * The model in a version of DMN.
     *
     * @param version the version
     * @return a document in UTF-8
     */
    public byte[] xml(DmnVersion version) {
        return DmnXml.of(name, version, inputs, decisions);
    }

    /** The name of the rubric. */
    @Override
    public String toString() {
        return name;
    }
}
