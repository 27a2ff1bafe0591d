package org.jixiao.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssuesException;
import org.jixiao.issue.Location;
import org.jixiao.measure.Facts;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;

/**
 * An evaluation that can be kept and checked years later: the rubric and the facts that it came from, what they scored, the
 * version of the library, and a hash of each part. Equal evaluations give records of equal bytes.
 */
public final class EvaluationRecord {
    private static final String LIBRARY = library();

    private final String version;
    private final Rubric rubric;
    private final Facts facts;
    private final Parts parts;
    private final Hashes hashes;

    /** The parts as they stand in the record. */
    record Parts(Node rubric, Node facts, Node result) {
        Hashes hashes() {
            return new Hashes(hash(rubric), hash(facts), hash(result));
        }
    }

    /**
     * The hashes of the parts of a record: SHA-256 of the part as JSON without blanks, in hexadecimal digits.
     *
     * @param rubric of the rubric
     * @param facts of the facts
     * @param result of the result
     */
    public record Hashes(String rubric, String facts, String result) {
        /**
         * Checks that all are given.
         *
         * @param rubric of the rubric
         * @param facts of the facts
         * @param result of the result
         */
        public Hashes {
            Objects.requireNonNull(rubric, "rubric: give the hash of the rubric");
            Objects.requireNonNull(facts, "facts: give the hash of the facts");
            Objects.requireNonNull(result, "result: give the hash of the result");
        }
    }

    EvaluationRecord(String version, Rubric rubric, Facts facts, Parts parts, Hashes hashes) {
        this.version = version;
        this.rubric = rubric;
        this.facts = facts;
        this.parts = parts;
        this.hashes = hashes;
    }

    /**
     * Records an evaluation.
     *
     * @param evaluation the evaluation
     * @return the record, with the version of this library
     */
    public static EvaluationRecord of(Evaluation evaluation) {
        Parts parts = parts(evaluation);
        return new EvaluationRecord(LIBRARY, evaluation.rubric(), evaluation.facts(), parts, parts.hashes());
    }

    private static Parts parts(Evaluation evaluation) {
        return new Parts(
                RubricForms.RUBRIC.write(evaluation.rubric()),
                FactForms.FACTS.write(evaluation.facts()),
                ResultForms.RESULT.write(evaluation));
    }

    /**
     * The version of the library that wrote the record.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * The rubric.
     *
     * @return the rubric, as the record states it
     */
    public Rubric rubric() {
        return rubric;
    }

    /**
     * The facts.
     *
     * @return the facts, as the record states them
     */
    public Facts facts() {
        return facts;
    }

    /**
     * The result as it was recorded.
     *
     * @return the node of the result
     */
    public Node result() {
        return parts.result();
    }

    /**
     * The hashes that the record states.
     *
     * @return the hashes
     */
    public Hashes hashes() {
        return hashes;
    }

    Parts parts() {
        return parts;
    }

    /**
     * Scores again.
     *
     * @return the evaluation of the record's facts by the record's rubric, as this library gives it
     * @throws IssuesException if the rubric cannot be scored
     */
    public Evaluation evaluation() {
        return Scorer.of(rubric).evaluate(facts);
    }

    /**
     * Checks the record: whether each part still has its hash, and whether scoring again gives the recorded result.
     *
     * @return what differs, each with its path; empty where the record holds
     */
    public List<Issue> verify() {
        List<Issue> found = new ArrayList<>();
        Hashes now = parts.hashes();
        changed("rubric", hashes.rubric(), now.rubric(), found);
        changed("facts", hashes.facts(), now.facts(), found);
        changed("result", hashes.result(), now.result(), found);
        try {
            Node scored = ResultForms.RESULT.write(evaluation());
            found.addAll(Differences.between(parts.result(), scored, Location.of("result")));
        } catch (IssuesException notScorable) {
            found.add(Issue.of(
                    DocumentIssue.RECORD_NOT_SCORABLE,
                    Location.of("rubric"),
                    "problem",
                    String.valueOf(notScorable.getMessage())));
        }
        if (!found.isEmpty() && !version.equals(LIBRARY)) {
            found.add(Issue.of(
                    DocumentIssue.RECORD_OTHER_VERSION, Location.WHOLE, "recorded", version, "version", LIBRARY));
        }
        return List.copyOf(found);
    }

    private static void changed(String part, String recorded, String now, List<Issue> found) {
        if (!recorded.equals(now)) {
            found.add(Issue.of(DocumentIssue.RECORD_CHANGED, Location.of(part), "part", part));
        }
    }

    static String hash(Node node) {
        try {
            byte[] bytes = JsonText.compact(node).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static String library() {
        Properties properties = new Properties();
        try (InputStream stream = EvaluationRecord.class.getResourceAsStream("library.properties")) {
            properties.load(
                    Objects.requireNonNull(stream, "the resource library.properties is not beside the classes"));
        } catch (IOException broken) {
            throw new UncheckedIOException("the resource library.properties cannot be read", broken);
        }
        return properties.getProperty("version");
    }
}
