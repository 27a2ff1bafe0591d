package org.jixiao.measure;

import io.vavr.Lazy;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.Department;
import org.jixiao.department.Programme;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jspecify.annotations.Nullable;

/**
 * The observations of one department or programme, each stated once, with its source; and for each indicator, where points
 * are lost, the reason and the improvement measure in the author's words.
 *
 * <p>Order does not matter to scoring. Immutable and safe between threads.
 */
@SuppressWarnings("serial") // the maps are of the JDK and can be serialised
public final class Facts implements Serializable {
    private static final long serialVersionUID = 1L;

    /** No facts. */
    public static final Facts NONE = builder().build();

    private final Map<String, Statement> statements;
    private final Map<String, Remark> remarks;
    private final boolean observed;
    /** Made when facts are first scored: most are not, such as those on the way to others. */
    private final transient Lazy<PlainFacts> plain;

    /** @param statements all statements; whoever made them keeps no hold of them, and nor of the remarks */
    private Facts(Map<String, Statement> statements, Map<String, Remark> remarks, @Nullable PlainFacts known) {
        this.statements = Collections.unmodifiableMap(statements);
        this.remarks = Collections.unmodifiableMap(remarks);
        this.plain = Lazy.of(() -> known == null ? PlainFacts.of(statements) : known);
        this.observed = isObserved(statements);
    }

    private static boolean isObserved(Map<String, Statement> statements) {
        for (Statement statement : statements.values()) {
            Observation observation = statement.observation();
            if (observation instanceof Observation.Missing
                    || observation instanceof Observation.NotApplicable
                    || observation instanceof Observation.Reported) {
                return false;
            }
        }
        return true;
    }

    /**
     * An observation and where it is on record.
     *
     * @param observation what was observed
     * @param source the document, table or register, or {@code null}
     */
    public record Statement(
            Observation observation, @Nullable String source) implements Serializable {
        /**
         * Checks that the observation is given.
         *
         * @param observation what was observed
         * @param source the document, table or register, or {@code null}
         */
        public Statement {
            Objects.requireNonNull(observation, "observation: use Missing for something that is not known");
        }
    }

    /**
     * What the author says of an indicator.
     *
     * @param reason why points were lost (扣分原因), or {@code null}
     * @param improvement what will be done about it (改进措施), or {@code null}
     */
    public record Remark(@Nullable String reason, @Nullable String improvement) implements Serializable {}

    /**
     * A builder without facts.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The figures that a department and its accounts state, as {@link StandardFacts}, each with its source. What is not
     * stated is absent, never zero. A stated total is taken as stated; where none is, budget adjustments, official vehicles
     * and "three public" spending are taken from their parts, if all of these are stated, and the source says so.
     *
     * @param department the department; its posts and assets are read
     * @param accounts the accounts of the year, with those of the year before where they are stated
     * @return the facts
     */
    public static Facts of(Department department, BudgetAccounts accounts) {
        return DepartmentFacts.of(department, accounts);
    }

    /**
     * The figures that a programme states: its funds as {@link StandardFacts}, and the actual value of each target under the
     * ids of {@link StandardFacts#targets(Programme)}. An actual value that is no single figure, such as {@code ≥98%} or
     * words, is a missing figure with the reason; for a target in words, put the chosen tier in its place. The reason given
     * for a deviation becomes the remark on the row with the target's id.
     *
     * @param programme the programme
     * @return the facts
     */
    public static Facts of(Programme programme) {
        return ProgrammeFacts.of(programme);
    }

    /**
     * The observation of a fact.
     *
     * @param factId the fact's id
     * @return the observation, or nothing if the fact is not stated
     */
    public Optional<Observation> observation(String factId) {
        return Optional.ofNullable(statements.get(factId)).map(Statement::observation);
    }

    /**
     * Where a fact is on record.
     *
     * @param factId the fact's id
     * @return the source, or nothing if none is stated
     */
    public Optional<String> source(String factId) {
        return Optional.ofNullable(statements.get(factId)).map(Statement::source);
    }

    /**
     * What the author says of an indicator.
     *
     * @param indicatorId the indicator's id
     * @return the remark, or nothing
     */
    public Optional<Remark> remark(String indicatorId) {
        return Optional.ofNullable(remarks.get(indicatorId));
    }

    /**
     * All statements by the fact's id, in the order in which they were made.
     *
     * @return an unmodifiable map
     */
    public Map<String, Statement> statements() {
        return statements;
    }

    /**
     * All remarks by the indicator's id, in the order in which they were made.
     *
     * @return an unmodifiable map
     */
    public Map<String, Remark> remarks() {
        return remarks;
    }

    /**
     * The ids of all facts that are stated.
     *
     * @return the ids, in the order in which they were stated
     */
    public Set<String> ids() {
        return statements.keySet();
    }

    /**
     * The same facts with one of them replaced or added.
     *
     * @param factId the fact's id
     * @param observation what was observed
     * @return the changed facts
     */
    public Facts with(String factId, Observation observation) {
        Map<String, Statement> changed = new LinkedHashMap<>(statements);
        changed.put(factId, new Statement(observation, source(factId).orElse(null)));
        boolean scored = plain.isEvaluated() && statements.containsKey(factId);
        return new Facts(changed, remarks, scored ? plain.get().with(factId, observation) : null);
    }

    /**
     * The same facts without one of them.
     *
     * @param factId the fact's id
     * @return the remaining facts
     */
    public Facts without(String factId) {
        Map<String, Statement> changed = new LinkedHashMap<>(statements);
        changed.remove(factId);
        return new Facts(changed, remarks, null);
    }

    /**
     * Whether every fact that is stated was observed.
     *
     * @return {@code false} if one is stated to be missing or not to apply, or is a published score
     */
    public boolean isObserved() {
        return observed;
    }

    /**
     * The plain ones among the facts side by side, for reading them fast.
     *
     * @return decimals, checklists and counts in arrays
     */
    public PlainFacts plain() {
        return plain.get();
    }

    private Object readResolve() {
        return new Facts(new LinkedHashMap<>(statements), new LinkedHashMap<>(remarks), null);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Facts other && statements.equals(other.statements) && remarks.equals(other.remarks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(statements, remarks);
    }

    /** The facts, one to a line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        statements.forEach((id, statement) ->
                text.append(id).append(" = ").append(statement.observation()).append('\n'));
        return text.toString();
    }

    /** Collects facts. A fact stated twice is refused, so that no figure silently wins over another. */
    public static final class Builder {
        private final Map<String, Statement> statements = new LinkedHashMap<>();
        private final Map<String, Remark> remarks = new LinkedHashMap<>();
        private @Nullable String source;

        private Builder() {}

        /**
         * Says where the facts that are stated from here on are on record.
         *
         * @param document the document, table or register
         * @return this builder
         */
        public Builder from(String document) {
            source = Objects.requireNonNull(document, "document: name the document that states the facts");
            return this;
        }

        /**
         * States a fact.
         *
         * @param factId the fact's id
         * @param observation what was observed
         * @return this builder
         * @throws IllegalArgumentException if the fact is stated already; the message names both observations
         */
        public Builder put(String factId, Observation observation) {
            return put(factId, new Statement(observation, source));
        }

        /**
         * States a fact with its source.
         *
         * @param factId the fact's id
         * @param statement what was observed, and where that is on record
         * @return this builder
         * @throws IllegalArgumentException if the fact is stated already; the message names both observations
         */
        public Builder put(String factId, Statement statement) {
            if (Objects.requireNonNull(factId, "factId: name the fact that is stated")
                    .isBlank()) {
                throw new IllegalArgumentException(
                        "a fact with a blank id cannot be stated: " + statement.observation());
            }
            Statement before = statements.putIfAbsent(factId, statement);
            if (before != null) {
                throw new IllegalArgumentException("the fact '" + factId + "' is stated twice, as "
                        + before.observation() + " and as " + statement.observation() + ": keep one of them");
            }
            return this;
        }

        /**
         * States a fact.
         *
         * @param fact the fact
         * @param observation what was observed
         * @return this builder
         */
        public Builder put(Fact fact, Observation observation) {
            return put(fact.id(), observation);
        }

        /**
         * States a figure as forms write it, such as {@code 93%} or {@code 1,030.86万元}. Text that is no single figure,
         * such as {@code ≥98%} or {@code 无}, is kept as a missing figure with the reason, and shows in the evaluation.
         *
         * @param factId the fact's id
         * @param text the figure with its unit
         * @return this builder
         */
        public Builder figure(String factId, String text) {
            return put(factId, ObservationText.read(text, org.jixiao.quantity.Unit.ONE));
        }

        /**
         * States a figure as forms write it; a number without a unit is in the fact's unit.
         *
         * @param fact the fact
         * @param text the figure
         * @return this builder
         */
        public Builder figure(Fact fact, String text) {
            return put(
                    fact.id(),
                    ObservationText.read(text, fact.unit() == null ? org.jixiao.quantity.Unit.ONE : fact.unit()));
        }

        /**
         * States a quantity.
         *
         * @param fact the fact
         * @param quantity the number with its unit
         * @return this builder
         */
        public Builder measured(Fact fact, Quantity quantity) {
            return put(fact.id(), new Observation.Measured(quantity));
        }

        /**
         * Enters a score that was published without the figures behind it, under the indicator's id.
         *
         * @param indicatorId the indicator's id
         * @param points the published score
         * @param published where it was published
         * @return this builder
         */
        public Builder reported(String indicatorId, String points, String published) {
            return put(indicatorId, new Statement(new Observation.Reported(Rational.parse(points)), published));
        }

        /**
         * Says what the author says of an indicator.
         *
         * @param indicatorId the indicator's id
         * @param reason why points were lost (扣分原因), or {@code null}
         * @param improvement what will be done about it (改进措施), or {@code null}
         * @return this builder
         * @throws IllegalArgumentException if there is a remark on the indicator already
         */
        public Builder remark(String indicatorId, @Nullable String reason, @Nullable String improvement) {
            if (remarks.putIfAbsent(indicatorId, new Remark(reason, improvement)) != null) {
                throw new IllegalArgumentException(
                        "there are two remarks on the indicator '" + indicatorId + "': put them into one");
            }
            return this;
        }

        /**
         * Adds all statements and remarks of other facts.
         *
         * @param others facts of which none is stated here already
         * @return this builder
         * @throws IllegalArgumentException if a fact is stated already
         */
        public Builder putAll(Facts others) {
            others.statements.forEach(this::put);
            others.remarks.forEach((id, remark) -> remark(id, remark.reason(), remark.improvement()));
            return this;
        }

        /**
         * The collected facts.
         *
         * @return the facts
         */
        public Facts build() {
            return new Facts(new LinkedHashMap<>(statements), new LinkedHashMap<>(remarks), null);
        }
    }
}
