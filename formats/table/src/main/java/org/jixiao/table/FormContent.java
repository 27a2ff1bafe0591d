package org.jixiao.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jixiao.issue.Excerpt;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;
import org.jixiao.scoring.Scorer;

/** The entries of a whole form, made from facts and read into facts. It knows no cells. */
public final class FormContent {
    private final List<FormRow> rows;

    /** Nothing where the rubric cannot be scored. */
    private final Optional<Scorer> scorer;

    /**
     * The content of the form of a rubric.
     *
     * @param rubric the rubric; one that cannot be scored yet has a form too
     * @throws IllegalArgumentException if two indicators have one id
     */
    public FormContent(Rubric rubric) {
        rows = FormLayout.of(rubric);
        scorer = Scorer.check(rubric).toJavaOptional();
    }

    /**
     * Where an entry stands.
     *
     * @param row the index of the row
     * @param field the index of the field within the row, or {@link #SCORE}
     */
    public record Spot(int row, int field) {
        /** Stands for the score of the row in place of a field. */
        public static final int SCORE = -1;
    }

    /**
     * What entries state.
     *
     * @param facts the figures, remarks and reported scores
     * @param scores the scores as entered, by the indicator's id
     */
    public record Stated(Facts facts, Map<String, Rational> scores) {}

    /**
     * The rows of the form.
     *
     * @return the rows, in the order of the rubric
     */
    public List<FormRow> rows() {
        return rows;
    }

    /**
     * Tells forms of different rubrics, or of different versions of one, from each other.
     *
     * @return a hash of all that the rows show, in hexadecimal digits
     */
    public String hash() {
        return FormLayout.hash(rows);
    }

    /**
     * The entries that state facts, with the scores that these give.
     *
     * @param facts the facts
     * @return the entries of each row; blank where no cell takes what is stated
     */
    public List<Entries> entries(Facts facts) {
        return entries(facts, computed(facts));
    }

    /**
     * The entries that state facts, without scores that these give.
     *
     * @param facts the facts
     * @return the entries of each row, with the scores that are reported
     */
    public List<Entries> stated(Facts facts) {
        return entries(facts, Map.of());
    }

    private List<Entries> entries(Facts facts, Map<String, Rational> computed) {
        List<Entries> all = new ArrayList<>();
        for (FormRow row : rows) {
            all.add(entries(row, facts, computed));
        }
        return all;
    }

    private static Entries entries(FormRow row, Facts facts, Map<String, Rational> computed) {
        List<String> values = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (List<FormField> fact : byFact(row)) {
            String id = fact.get(0).fact();
            Optional<Observation> stated = facts.observation(id).filter(it -> !(it instanceof Observation.Reported));
            List<String> own = stated.map(it -> new FactText(fact, (field, code) -> {}).entries(it))
                    .orElseGet(() -> fact.stream().map(field -> "").toList());
            values.addAll(own);
            sources.add(stated.isPresent() ? facts.source(id).orElse("") : "");
            fact.stream().skip(1).forEach(field -> sources.add(""));
        }
        Optional<Observation> reported = facts.observation(row.id()).filter(Observation.Reported.class::isInstance);
        if (reported.isPresent() && values.get(0).isEmpty()) {
            sources.set(0, facts.source(row.id()).orElse(""));
        }
        Rational score =
                reported.map(it -> ((Observation.Reported) it).points()).orElse(computed.get(row.id()));
        Optional<Facts.Remark> remark = facts.remark(row.id());
        return new Entries(
                values,
                sources,
                score == null ? "" : score.toString(),
                remark.map(Facts.Remark::reason).orElse(""),
                remark.map(Facts.Remark::improvement).orElse(""));
    }

    /**
     * The facts that entries state.
     *
     * @param all the entries of each row
     * @param place where each stands
     * @param found takes what is wrong, at its place
     * @return the facts, and the scores as entered
     */
    public Stated read(List<Entries> all, Function<Spot, Location> place, List<Issue> found) {
        Facts.Builder facts = Facts.builder();
        Map<String, Rational> scores = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            figures(row, all.get(row), facts, place, found);
            if (rows.get(row).scored()) {
                score(all.get(row).score(), place.apply(new Spot(row, Spot.SCORE)), found)
                        .ifPresent(points -> scores.put(rows.get(row).id(), points));
                remark(rows.get(row).id(), all.get(row), facts);
            }
        }
        Facts figures = facts.build();
        Map<String, Rational> computed = scores.isEmpty() ? Map.of() : computed(figures);
        for (int i = 0; i < rows.size(); i++) {
            Rational score = scores.get(rows.get(i).id());
            Rational ours = computed.get(rows.get(i).id());
            if (score != null && ours != null && !score.equals(ours)) {
                found.add(Issue.of(
                        TableIssue.SCORE_NOT_COMPUTED,
                        place.apply(new Spot(i, Spot.SCORE)),
                        "score",
                        score,
                        "computed",
                        ours));
            } else if (score != null && ours == null) {
                bounds(score, rows.get(i), place.apply(new Spot(i, Spot.SCORE)), found);
            }
            if (score != null
                    && ours == null
                    && figures.observation(rows.get(i).id()).isEmpty()) {
                facts.put(rows.get(i).id(), reported(score, all.get(i)));
            }
        }
        return new Stated(facts.build(), scores);
    }

    /**
     * What entries do not state of some facts.
     *
     * @param stated the facts
     * @param entries their entries
     * @return one issue for each fact and remark that the entries do not give back as it is
     */
    public List<Issue> lost(Facts stated, List<Entries> entries) {
        Facts readBack =
                read(entries, spot -> Location.WHOLE, new ArrayList<>()).facts();
        List<Issue> lost = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>(stated.ids());
        ids.addAll(readBack.ids());
        for (String id : ids) {
            if (!Objects.equals(
                    stated.statements().get(id), readBack.statements().get(id))) {
                lost.add(
                        notHeld(id, stated.observation(id).map(Object::toString).orElse("")));
            }
        }
        stated.remarks().forEach((id, remark) -> {
            if (!remark.equals(readBack.remarks().get(id))) {
                lost.add(notHeld(id, remark.toString()));
            }
        });
        return lost;
    }

    private static Issue notHeld(String id, String what) {
        return Issue.of(TableIssue.NOT_ON_FORM, Location.of(id), "id", id, "what", Excerpt.beginning(what, 100));
    }

    private static void bounds(Rational score, FormRow row, Location place, List<Issue> found) {
        if (row.role() == Role.REGULAR && (score.signum() < 0 || score.compareTo(row.points()) > 0)) {
            found.add(Issue.of(TableIssue.SCORE_OUT_OF_BOUNDS, place, "score", score, "points", row.points()));
        }
    }

    private static Facts.Statement reported(Rational score, Entries entries) {
        String source = entries.sources().get(0);
        boolean own = entries.values().get(0).isEmpty() && !source.isEmpty();
        return new Facts.Statement(new Observation.Reported(score), own ? source : null);
    }

    private void figures(
            int row, Entries entries, Facts.Builder facts, Function<Spot, Location> place, List<Issue> found) {
        int from = 0;
        for (List<FormField> fact : byFact(rows.get(row))) {
            int start = from;
            from += fact.size();
            List<String> values = entries.values().subList(start, from);
            Observation observation = new FactText(
                            fact,
                            (field, code) -> found.add(Issue.of(
                                    code,
                                    place.apply(new Spot(row, start + field)),
                                    "text",
                                    values.get(field),
                                    "known",
                                    known(fact.get(field)))))
                    .read(values);
            if (observation instanceof Observation.Missing missing
                    && missing.why().arguments().containsKey("text")) {
                found.add(missing.why().at(place.apply(new Spot(row, start))));
            }
            if (observation != null) {
                String source = entries.sources().get(start);
                facts.put(fact.get(0).fact(), new Facts.Statement(observation, source.isEmpty() ? null : source));
            }
        }
    }

    private static String known(FormField field) {
        return String.join(
                "、", field.options().stream().map(FormField.Option::label).toList());
    }

    private static Optional<Rational> score(String text, Location place, List<Issue> found) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            String plain = text.endsWith("分") ? text.substring(0, text.length() - 1) : text;
            Rational score = plain.indexOf('/') > 0
                    ? Rational.parse(plain)
                    : Quantity.parse(plain).in(Unit.ONE);
            return Optional.of(score);
        } catch (IllegalArgumentException unreadable) {
            found.add(Issue.of(TableIssue.SCORE_UNREADABLE, place, "text", text));
            return Optional.empty();
        }
    }

    private static void remark(String id, Entries entries, Facts.Builder facts) {
        if (!entries.reason().isEmpty() || !entries.improvement().isEmpty()) {
            facts.remark(
                    id,
                    entries.reason().isEmpty() ? null : entries.reason(),
                    entries.improvement().isEmpty() ? null : entries.improvement());
        }
    }

    /** The scores that figures give, reported ones left out. */
    private Map<String, Rational> computed(Facts facts) {
        Facts figures = facts;
        for (String id : facts.ids()) {
            if (facts.observation(id)
                    .filter(Observation.Reported.class::isInstance)
                    .isPresent()) {
                figures = figures.without(id);
            }
        }
        Facts known = figures;
        Map<String, Rational> scores = new LinkedHashMap<>();
        scorer.ifPresent(it -> {
            Evaluation evaluation = it.evaluate(known);
            for (NodeResult.OfIndicator row : evaluation.indicators()) {
                if (row.score() instanceof Outcome.Scored scored) {
                    scores.put(row.node().id(), scored.points());
                }
            }
        });
        return scores;
    }

    private static List<List<FormField>> byFact(FormRow row) {
        List<List<FormField>> facts = new ArrayList<>();
        String before = null;
        for (FormField field : row.fields()) {
            if (!field.fact().equals(before)) {
                facts.add(new ArrayList<>());
            }
            before = field.fact();
            facts.get(facts.size() - 1).add(field);
        }
        return facts;
    }
}
