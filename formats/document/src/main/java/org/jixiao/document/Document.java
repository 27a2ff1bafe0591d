package org.jixiao.document;

import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.audit.Finding;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.Department;
import org.jixiao.department.Programme;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Facts;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.PublishedEvaluation;

/**
 * A kind of document: how values of one type stand in a file, whatever its syntax. A document begins with the key
 * {@code jixiao}, whose value names the kind and the version of its format, such as {@code rubric/1}.
 *
 * <p>A binding such as {@code JixiaoJson} or {@code JixiaoYaml} turns text into a {@link Node} and a node into text; what a
 * node means is decided here, and nowhere else.
 *
 * @param <T> the type of the values
 */
public final class Document<T> {
    /** The key that says what a document is. */
    public static final String HEADER = "jixiao";

    /** A rubric. Its rules stand as objects, or as official sentences, which are read as the fluent API reads them. */
    public static final Document<Rubric> RUBRIC = new Document<>("rubric", RubricForms.RUBRIC);

    /** Facts about a department or a programme. */
    public static final Document<Facts> FACTS = new Document<>("facts", FactForms.FACTS);

    /** A department. */
    public static final Document<Department> DEPARTMENT = new Document<>("department", DepartmentForms.DEPARTMENT);

    /** The accounts of a year. */
    public static final Document<BudgetAccounts> ACCOUNTS = new Document<>("accounts", DepartmentForms.ACCOUNTS);

    /** A programme with its targets. */
    public static final Document<Programme> PROGRAMME = new Document<>("programme", DepartmentForms.PROGRAMME);

    /** Scores as a report prints them. */
    public static final Document<PublishedEvaluation> PUBLISHED =
            new Document<>("published", DepartmentForms.PUBLISHED);

    /** What a review finds in a rubric. */
    public static final Document<List<Issue>> REVIEW = new Document<>("review", FindingForms.REVIEW);

    /** What an audit finds in printed figures. */
    public static final Document<List<Finding>> AUDIT = new Document<>("audit", FindingForms.AUDIT);

    /**
     * An evaluation with the rubric and the facts that it came from. Reading it does not judge it:
     * {@link EvaluationRecord#verify()} says whether scoring again gives the same.
     */
    public static final Document<EvaluationRecord> RECORD = new Document<>("evaluation", RecordForms.RECORD);

    /** The same document as {@link #RECORD}, read only where scoring again gives the same, and an issue for every difference. */
    public static final Document<Evaluation> EVALUATION = new Document<>("evaluation", RecordForms.EVALUATION);

    /** Rubrics, facts and what they must score, for other implementations to run. */
    public static final Document<List<ConformanceCase>> CASES = new Document<>("cases", RecordForms.CASES);

    private static final int VERSION = 1;
    private static final Pattern TITLE = Pattern.compile("([a-z]+)/([0-9]{1,9})");

    private final String kind;
    private final Form<T> form;

    private Document(String kind, Form<T> form) {
        this.kind = kind;
        this.form = form;
    }

    /**
     * All kinds of documents, one for each schema.
     *
     * @return the kinds
     */
    public static List<Document<?>> all() {
        return List.of(RUBRIC, FACTS, DEPARTMENT, ACCOUNTS, PROGRAMME, PUBLISHED, REVIEW, AUDIT, RECORD, CASES);
    }

    /**
     * The kind, as the header has it.
     *
     * @return the name, such as {@code rubric}
     */
    public String kind() {
        return kind;
    }

    /**
     * The version of the format that is written, and the newest that is read.
     *
     * @return the version, from 1
     */
    public int version() {
        return VERSION;
    }

    /**
     * The value of the header of this kind of document.
     *
     * @return kind and version, such as {@code rubric/1}
     */
    public String title() {
        return kind + "/" + VERSION;
    }

    Form<T> form() {
        return form;
    }

    /**
     * A value as a document.
     *
     * @param value the value
     * @return the node, the header first
     */
    public Node write(T value) {
        List<Node.Entry> entries = new ArrayList<>();
        entries.add(Node.entry(HEADER, Node.text(title())));
        entries.addAll(((Node.Mapping) form.write(value)).entries());
        return Node.mapping(entries);
    }

    /**
     * The value that a document states.
     *
     * @param node the node at the top of the document
     * @return the value, or everything that is wrong, each with its line, column and path
     */
    public Validation<List<Issue>, T> read(Node node) {
        Reading reading = new Reading();
        if (!(node instanceof Node.Mapping mapping)) {
            Form.wrongKind(Form.OBJECT, node, reading);
            return Validation.invalid(reading.issues());
        }
        checkHeader(mapping, reading);
        if (reading.failures() > 0) {
            return Validation.invalid(reading.issues());
        }
        List<Node.Entry> body = new ArrayList<>(mapping.entries());
        body.removeIf(entry -> entry.key().equals(HEADER));
        T value = form.read(new Node.Mapping(body, mapping.place()), reading);
        return value == null || reading.failures() > 0 ? Validation.invalid(reading.issues()) : Validation.valid(value);
    }

    /**
     * The value that the events of a parser state.
     *
     * @param events the builder that took the events
     * @return the value, or everything that is wrong, what the builder found among it
     * @throws org.jixiao.issue.IssuesException if the events gave no value
     */
    public Validation<List<Issue>, T> read(NodeBuilder events) {
        Validation<List<Issue>, T> read = read(events.root());
        if (events.issues().isEmpty()) {
            return read;
        }
        List<Issue> all = new ArrayList<>(events.issues());
        all.addAll(read.isValid() ? List.of() : read.getError());
        return Validation.invalid(List.copyOf(all));
    }

    private void checkHeader(Node.Mapping mapping, Reading reading) {
        Node header = mapping.get(HEADER).orElse(null);
        if (header == null) {
            reading.refuse(DocumentIssue.HEADER_MISSING, mapping.place(), "expected", title());
            return;
        }
        String text = ValueForms.TEXT.read(header, reading);
        if (text == null) {
            return;
        }
        Matcher title = TITLE.matcher(text);
        if (!title.matches() || !title.group(1).equals(kind)) {
            reading.refuse(
                    DocumentIssue.HEADER_OTHER, header.place(), "found", Reading.clipped(text), "expected", title());
        } else if (Integer.parseInt(title.group(2)) > VERSION) {
            reading.refuse(DocumentIssue.HEADER_NEWER, header.place(), "found", title.group(2), "known", VERSION);
        } else if (Integer.parseInt(title.group(2)) < 1) {
            reading.refuse(DocumentIssue.HEADER_OTHER, header.place(), "found", text, "expected", title());
        }
    }

    /**
     * The JSON Schema (2020-12) of this kind of document, with titles and descriptions in Chinese and English.
     *
     * @return the text of the schema
     */
    public String schema() {
        String name = kind + ".schema.json";
        try (InputStream stream = Document.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(stream, () -> "the resource " + name + " is not beside the classes")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the resource " + name + " cannot be read", broken);
        }
    }

    @Override
    public String toString() {
        return title();
    }
}
