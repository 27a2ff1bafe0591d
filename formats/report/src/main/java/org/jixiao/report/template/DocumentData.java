package org.jixiao.report.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jixiao.audit.Audit;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.Department;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.Programme;
import org.jixiao.quantity.Figure;
import org.jixiao.review.RubricReview;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.PublishedEvaluation;
import org.jspecify.annotations.Nullable;

/**
 * What a document is made of. Everything is optional; what a template needs and the data do not have is printed as not stated.
 * Immutable: each {@code with…} gives a new value.
 */
public final class DocumentData {
    private final Builder all;

    /** The parts while they are put together. */
    private static final class Builder {
        private @Nullable Department department;
        private @Nullable BudgetAccounts accounts;
        private List<Programme> programmes = List.of();
        private @Nullable Programme programme;
        private @Nullable Rubric rubric;
        private @Nullable Evaluation evaluation;
        private @Nullable PublishedEvaluation published;
        private @Nullable RubricReview review;
        private @Nullable Audit audit;
        private @Nullable FiscalYear year;
        private @Nullable LocalDate date;
        private List<Member> team = List.of();
        private Map<String, String> texts = Map.of();
        private Map<String, Figure> figures = Map.of();

        Builder() {}

        Builder(Builder other) {
            department = other.department;
            accounts = other.accounts;
            programmes = other.programmes;
            programme = other.programme;
            rubric = other.rubric;
            evaluation = other.evaluation;
            published = other.published;
            review = other.review;
            audit = other.audit;
            year = other.year;
            date = other.date;
            team = other.team;
            texts = other.texts;
            figures = other.figures;
        }
    }

    /**
     * A member of the group that evaluates (评价小组).
     *
     * @param name the name; blank if it is written by hand
     * @param post the post (职务、职称)
     * @param unit the unit
     */
    public record Member(String name, String post, String unit) {}

    private DocumentData(Builder all) {
        this.all = all;
    }

    private DocumentData with(Consumer<Builder> change) {
        Builder next = new Builder(all);
        change.accept(next);
        return new DocumentData(next);
    }

    /**
     * The data of a department.
     *
     * @param department who reports
     * @return data with nothing else
     */
    public static DocumentData of(Department department) {
        Builder all = new Builder();
        all.department = Objects.requireNonNull(department, "department: say who reports");
        return new DocumentData(all);
    }

    /**
     * The data of a programme, whose document needs no department.
     *
     * @param programme the programme
     * @return data with nothing else
     */
    public static DocumentData of(Programme programme) {
        return new DocumentData(new Builder()).withProgrammes(List.of(programme));
    }

    /**
     * With the accounts; their year is that of the document unless it says another.
     *
     * @param accounts the accounts
     * @return the data
     */
    public DocumentData withAccounts(BudgetAccounts accounts) {
        return with(next -> next.accounts = Objects.requireNonNull(accounts, "accounts"));
    }

    /**
     * With programmes. A template for one programme reads the first, unless {@link #about} names another.
     *
     * @param programmes the programmes, in the order of the report
     * @return the data
     */
    public DocumentData withProgrammes(List<Programme> programmes) {
        return with(next -> next.programmes = List.copyOf(programmes));
    }

    /**
     * The data as a template for one programme reads them.
     *
     * @param programme the programme
     * @return the data
     */
    public DocumentData about(Programme programme) {
        return with(next -> next.programme = Objects.requireNonNull(programme, "programme"));
    }

    /**
     * With a rubric that has not been scored.
     *
     * @param rubric the rubric
     * @return the data
     */
    public DocumentData withRubric(Rubric rubric) {
        return with(next -> next.rubric = Objects.requireNonNull(rubric, "rubric"));
    }

    /**
     * With an evaluation, and the rubric that it holds.
     *
     * @param evaluation the evaluation
     * @return the data
     */
    public DocumentData withEvaluation(Evaluation evaluation) {
        return with(next -> next.evaluation = Objects.requireNonNull(evaluation, "evaluation"));
    }

    /**
     * With scores as published, for a report without a rubric. They are printed as reported.
     *
     * @param published the scores
     * @return the data
     */
    public DocumentData withPublished(PublishedEvaluation published) {
        return with(next -> next.published = Objects.requireNonNull(published, "published"));
    }

    /**
     * With a review of the rubric, for an appendix.
     *
     * @param review the review
     * @return the data
     */
    public DocumentData withReview(RubricReview review) {
        return with(next -> next.review = Objects.requireNonNull(review, "review"));
    }

    /**
     * With an audit of the figures, for an appendix.
     *
     * @param audit the audit
     * @return the data
     */
    public DocumentData withAudit(Audit audit) {
        return with(next -> next.audit = Objects.requireNonNull(audit, "audit"));
    }

    /**
     * With the year that is reported on.
     *
     * @param year the year
     * @return the data
     */
    public DocumentData withYear(FiscalYear year) {
        return with(next -> next.year = Objects.requireNonNull(year, "year"));
    }

    /**
     * With the day of the report.
     *
     * @param date the day
     * @return the data
     */
    public DocumentData withDate(LocalDate date) {
        return with(next -> next.date = Objects.requireNonNull(date, "date"));
    }

    /**
     * With the group that evaluates; without it, forms have empty lines for it.
     *
     * @param team the members
     * @return the data
     */
    public DocumentData withTeam(List<Member> team) {
        return with(next -> next.team = List.copyOf(team));
    }

    /**
     * With a text of one's own for a slot of the template; a template reads it as {@code {text.slot}}, too.
     *
     * @param slot the name of the slot
     * @param text the text; each line is a paragraph
     * @return the data
     */
    public DocumentData withText(String slot, String text) {
        Map<String, String> texts = new LinkedHashMap<>(all.texts);
        texts.put(slot, text);
        return with(next -> next.texts = Collections.unmodifiableMap(texts));
    }

    /**
     * With a figure of one's own; a template reads it as {@code {figure.name}}.
     *
     * @param name the name
     * @param figure the figure
     * @return the data
     */
    public DocumentData withFigure(String name, Figure figure) {
        Map<String, Figure> figures = new LinkedHashMap<>(all.figures);
        figures.put(name, figure);
        return with(next -> next.figures = Collections.unmodifiableMap(figures));
    }

    /**
     * Who reports.
     *
     * @return the department, if it is given
     */
    public Optional<Department> department() {
        return Optional.ofNullable(all.department);
    }

    /**
     * The accounts.
     *
     * @return the accounts, if they are given
     */
    public Optional<BudgetAccounts> accounts() {
        return Optional.ofNullable(all.accounts);
    }

    /**
     * The programmes.
     *
     * @return the programmes, possibly none
     */
    public List<Programme> programmes() {
        return all.programmes;
    }

    /**
     * The programme that a template for one programme reads.
     *
     * @return the one that was named, or else the first, if there is any
     */
    public Optional<Programme> programme() {
        return Optional.ofNullable(all.programme)
                .or(() -> all.programmes.stream().findFirst());
    }

    /**
     * The rubric.
     *
     * @return that of the evaluation, or else the one that was given
     */
    public Optional<Rubric> rubric() {
        return evaluation().map(Evaluation::rubric).or(() -> Optional.ofNullable(all.rubric));
    }

    /**
     * The evaluation.
     *
     * @return the evaluation, if it is given
     */
    public Optional<Evaluation> evaluation() {
        return Optional.ofNullable(all.evaluation);
    }

    /**
     * The scores as published.
     *
     * @return the scores, if they are given
     */
    public Optional<PublishedEvaluation> published() {
        return Optional.ofNullable(all.published);
    }

    /**
     * The review of the rubric.
     *
     * @return the review, if it is given
     */
    public Optional<RubricReview> review() {
        return Optional.ofNullable(all.review);
    }

    /**
     * The audit of the figures.
     *
     * @return the audit, if it is given
     */
    public Optional<Audit> audit() {
        return Optional.ofNullable(all.audit);
    }

    /**
     * The year that is reported on.
     *
     * @return the year given, or else that of the accounts, or else that of the programme
     */
    public Optional<FiscalYear> year() {
        return Optional.ofNullable(all.year)
                .or(() -> accounts().map(BudgetAccounts::year))
                .or(() -> programme().map(Programme::year));
    }

    /**
     * The day of the report.
     *
     * @return the day, if it is given
     */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(all.date);
    }

    /**
     * The group that evaluates.
     *
     * @return the members, possibly none
     */
    public List<Member> team() {
        return all.team;
    }

    /**
     * A text of a slot.
     *
     * @param slot the name of the slot
     * @return the text, if it is given and not blank
     */
    public Optional<String> text(String slot) {
        return Optional.ofNullable(all.texts.get(slot)).filter(text -> !text.isBlank());
    }

    /**
     * The names of the slots that have texts.
     *
     * @return the names, in the order in which they were given
     */
    public List<String> slots() {
        return new ArrayList<>(all.texts.keySet());
    }

    /**
     * A figure of one's own.
     *
     * @param name the name
     * @return the figure, if it is given
     */
    public Optional<Figure> figure(String name) {
        return Optional.ofNullable(all.figures.get(name));
    }
}
