package org.jixiao.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.department.Assets;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.Programme;
import org.jixiao.issue.Location;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.PublishedEvaluation;

/**
 * The figures of a report, held against each other. Everything is looked at once, when the audit is built; the findings stand
 * in the order in which the identities were given.
 *
 * <p>Immutable and safe between threads.
 */
public final class Audit {
    private final List<Identity> identities;
    private final List<Finding> findings;

    private Audit(List<Identity> identities) {
        this.identities = List.copyOf(identities);
        Set<Claim> claims = new LinkedHashSet<>();
        identities.forEach(identity -> claims.addAll(identity.claims()));
        List<Claim> all = List.copyOf(claims);
        this.findings = this.identities.stream()
                .flatMap(identity -> identity.check(all).stream())
                .toList();
    }

    /**
     * An audit of nothing yet.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What was looked at.
     *
     * @return the identities, in the order in which they were given
     */
    public List<Identity> identities() {
        return identities;
    }

    /**
     * What was found.
     *
     * @return the findings, in the order of the identities
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * What was found of one kind.
     *
     * @param agreement the kind; for {@link Agreement#EQUAL} there are no findings
     * @return the findings, in the order of the identities
     */
    public List<Finding> findings(Agreement agreement) {
        return findings.stream()
                .filter(finding -> finding.agreement() == agreement)
                .toList();
    }

    /**
     * How many identities came out in each way.
     *
     * @return a number for each kind, together as many as there are identities
     */
    public Map<Agreement, Integer> counts() {
        Map<Agreement, Integer> counts = new EnumMap<>(Agreement.class);
        for (Agreement agreement : Agreement.values()) {
            counts.put(agreement, findings(agreement).size());
        }
        counts.put(Agreement.EQUAL, identities.size() - findings.size());
        return counts;
    }

    /** How many identities came out in each way. */
    @Override
    public String toString() {
        return identities.size() + " identities " + counts();
    }

    /** Collects what is to be looked at. */
    public static final class Builder {
        private final List<Identity> identities = new ArrayList<>();

        private Builder() {}

        /**
         * Identities, one by one.
         *
         * @param more the identities, such as {@code income.isTotalOf(appropriation, other)}
         * @return this builder
         */
        public Builder check(Identity... more) {
            identities.addAll(List.of(more));
            return this;
        }

        /**
         * Identities from elsewhere.
         *
         * @param more the identities
         * @return this builder
         */
        public Builder check(List<Identity> more) {
            identities.addAll(more);
            return this;
        }

        /**
         * All that must hold in accounts: income and its sources; spending, its kinds and its functions at every depth; "three
         * public" spending and its kinds; opening balance, income, spending and closing balance; adjustments; and parts that
         * are no more than their whole. Each in every column (budget, full-year budget, outturn), as far as it is stated, and
         * for the year before too.
         *
         * @param accounts the accounts
         * @param printed how the report prints amounts
         * @return this builder
         */
        public Builder accounts(BudgetAccounts accounts, Printed printed) {
            return check(AccountIdentities.of(accounts, printed));
        }

        /**
         * All that must hold among assets: net and used values are no more than the original one, the total is above its fixed
         * part, and the original value changes by additions and disposals.
         *
         * @param assets the assets
         * @param place where they are printed
         * @param printed how the report prints amounts
         * @return this builder
         */
        public Builder assets(Assets assets, Location place, Printed printed) {
            return check(AccountIdentities.of(assets, place, printed));
        }

        /**
         * All that must hold in a programme's form: its funds are the sum of their sources, and each target has an actual
         * value that is a number in a unit that fits, and does not exceed 130 % unremarked.
         *
         * @param programme the programme
         * @param printed how the report prints amounts
         * @return this builder
         */
        public Builder programme(Programme programme, Printed printed) {
            return check(ProgrammeIdentities.of(programme, printed));
        }

        /**
         * All that must hold on a scored sheet: lost points have a reason, full ones none, and reported scores are ones that
         * their rules can give.
         *
         * @param evaluation the evaluation
         * @return this builder
         */
        public Builder evaluation(Evaluation evaluation) {
            return check(EvaluationIdentities.of(evaluation));
        }

        /**
         * A published evaluation, held against its sheet: see {@link Reconciliation}.
         *
         * @param published the evaluation as published
         * @param rubric the sheet as printed
         * @return this builder
         */
        public Builder published(PublishedEvaluation published, Rubric rubric) {
            return check(Reconciliation.of(published, rubric).identities());
        }

        /**
         * A published evaluation, held against what the rules give for the report's figures.
         *
         * @param published the evaluation as published
         * @param evaluation the sheet as printed, evaluated with the report's figures
         * @return this builder
         */
        public Builder published(PublishedEvaluation published, Evaluation evaluation) {
            return check(Reconciliation.of(published, evaluation).identities());
        }

        /**
         * A published total without a sheet: it cannot be recomputed, and that is a finding.
         *
         * @param published the evaluation as published
         * @return this builder
         */
        public Builder published(PublishedEvaluation published) {
            return check(Reconciliation.withoutSheet(published));
        }

        /**
         * Looks at everything that was collected.
         *
         * @return the audit
         */
        public Audit build() {
            return new Audit(identities);
        }
    }
}
