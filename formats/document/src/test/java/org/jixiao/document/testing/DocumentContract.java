package org.jixiao.document.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Validation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import org.jixiao.document.Document;
import org.jixiao.document.testing.Models.Sample;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Rubric;
import org.junit.jupiter.api.Assertions;

/**
 * What every binding must do alike. The texts are JSON, which is YAML too, so that all bindings are held to the same places
 * and messages.
 */
public abstract class DocumentContract {
    private static final Duration PROMPTLY = Duration.ofSeconds(60);

    private static final String FACTS = """
            {
              "jixiao": "facts/1",
              "facts": {
                "staff": "29人",
                "rate": 5.00,
                "third": "1/3"
              }
            }
            """;

    /** Makes the contract. */
    protected DocumentContract() {}

    /**
     * Reads a text by the binding.
     *
     * @param document the kind of document
     * @param text the text
     * @param <T> the type of its value
     * @return the value or the issues
     */
    protected abstract <T> Validation<List<Issue>, T> read(Document<T> document, String text);

    /**
     * Reads bytes by the binding.
     *
     * @param document the kind of document
     * @param bytes the bytes
     * @param <T> the type of its value
     * @return the value or the issues
     */
    protected abstract <T> Validation<List<Issue>, T> read(Document<T> document, byte[] bytes);

    /**
     * Writes a value by the binding.
     *
     * @param document the kind of document
     * @param value the value
     * @param <T> its type
     * @return the text
     */
    protected abstract <T> String write(Document<T> document, T value);

    // ---- values

    @Property(tries = 150)
    void every_model_is_read_back_from_its_text(@ForAll("models") Sample<?> sample) {
        check(sample);
    }

    private <T> void check(Sample<T> sample) {
        String text = write(sample.document(), sample.value());
        Validation<List<Issue>, T> read = read(sample.document(), text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.isValid() ? List.of() : read.getError()).isEmpty();
        assertThat(write(sample.document(), read.get())).isEqualTo(text);
        if (sample.document() != Document.CASES) {
            assertThat(read.get()).isEqualTo(sample.value());
        }
    }

    @Provide
    Arbitrary<Sample<?>> models() {
        return Models.any();
    }

    @Example
    void numbers_are_read_exactly() {
        Facts facts = read(Document.FACTS, FACTS).get();
        assertThat(number(facts, "rate")).isEqualTo(Rational.of(5));
        assertThat(number(facts, "third")).isEqualTo(Rational.of(1, 3));
        String digits = "0.1234567890123456789012345678901";
        assertThat(number(read(Document.FACTS, FACTS.replace("5.00", digits)).get(), "rate"))
                .isEqualTo(Rational.parse(digits));
        assertThat(number(read(Document.FACTS, FACTS.replace("5.00", "1e3")).get(), "rate"))
                .isEqualTo(Rational.of(1000));
        String printed = "{\"jixiao\": \"published/1\", \"subject\": \"s\", \"source\": \"t\", \"total\": 5.00}";
        assertThat(read(Document.PUBLISHED, printed).get().total().orElseThrow())
                .hasToString("5.00");
    }

    private static Rational number(Facts facts, String id) {
        return ((Observation.Measured) facts.observation(id).orElseThrow())
                .quantity()
                .value();
    }

    @Example
    void a_sentence_is_read_as_the_fluent_api_reads_it() {
        String sentence = "≤100%，计5分；每超过1个百分点扣0.5分，扣完为止";
        String text =
                "{\"jixiao\": \"rubric/1\", \"name\": \"r\", \"points\": 5, \"parts\": [{\"section\": \"投入\", \"parts\": "
                        + "[{\"indicator\": \"控制率\", \"points\": 5, \"rule\": \"" + sentence + "\"}]}]}";
        Rubric fluent = Rubric.named("r")
                .outOf(5)
                .section("投入", section -> section.indicator("控制率", 5, row -> row.scoredBy(sentence)))
                .build();
        Rubric read = read(Document.RUBRIC, text).get();
        assertThat(read).isEqualTo(fluent);
        assertThat(read.indicators().get(0).wording()).contains(sentence);
        assertThat(read.indicators().get(0).wordingNotes())
                .isEqualTo(fluent.indicators().get(0).wordingNotes());
        assertThat(read.indicators().get(0).id()).isEqualTo("投入/控制率");
    }

    // ---- mistakes

    @Example
    void every_mistake_is_told_at_once_with_its_place() {
        String text = """
                {
                  "jixiao": "rubric/1",
                  "name": 5,
                  "pionts": 100,
                  "parts": [
                    {"indicator": "a", "points": 5, "points": 6, "rule": {"bands": [{"form": "90%", "earns": "viel"}]}},
                    {"indicator": "b", "rule": {"bands": [], "steps": "above"}},
                    {"indicator": "c", "points": -1},
                    {"indicator": "d", "points": "5 / 2", "rule": {}},
                    7
                  ]
                }
                """;
        assertThat(messages(read(Document.RUBRIC, text)))
                .containsExactly(
                        "line 6, column 37: the key 'points' stands twice, first on line 6; keep one of them.",
                        "line 4, column 3: the key 'pionts' means nothing here; known are name, points, basis, period, rounding,"
                                + " capped, not-applicable, grade-scale, grade-limits, vetoes, parts.",
                        "name: line 3, column 11: here must stand a text, not a number.",
                        "parts[0] / rule / bands[0]: line 6, column 70: the key 'form' means nothing here; known are"
                                + " from, above, to, below, earns.",
                        "parts[0] / rule / bands[0] / earns: line 6, column 94: 'viel' cannot be taken: 'viel' is not a"
                                + " number: write digits with an optional decimal point, such as 93 or -0.5, or a fraction such"
                                + " as 2/3",
                        "parts[1]: line 7, column 5: the key 'points' is missing; add it.",
                        "parts[1] / rule: line 7, column 32: this cannot be several things at once; keep one of the keys"
                                + " bands, steps.",
                        "parts[2]: line 8, column 5: 'indicator' cannot be taken: the indicator 'c' has -1 points: give 0 or"
                                + " more (a malus is a row of its own role)",
                        "parts[3] / points: line 9, column 34: '5 / 2' cannot be taken: '5 / 2' is not a number: write"
                                + " digits with an optional decimal point, such as 93 or -0.5, or a fraction such as 2/3",
                        "parts[3] / rule: line 9, column 51: it is not said what this is; give one of the keys award, bands,"
                                + " steps, against, linear, checklist, violations, tiers, judged, each-item, sum, choose, when,"
                                + " vetoed-when, on, rounded, extended.",
                        "parts[4]: line 10, column 5: here must stand an object, not a number.");
    }

    private static List<String> messages(Validation<List<Issue>, ?> read) {
        assertThat(read.isInvalid()).as("invalid").isTrue();
        return read.getError().stream()
                .map(issue -> issue.display(Language.EN).replaceFirst("(^|: )Line ", "$1line "))
                .toList();
    }

    @Example
    void a_document_says_what_it_is() {
        assertThat(codes(read(Document.FACTS, "{\"facts\": {}}"))).containsExactly("header-missing");
        assertThat(codes(read(Document.RUBRIC, FACTS))).containsExactly("header-other");
        assertThat(codes(read(Document.FACTS, FACTS.replace("facts/1", "facts/2"))))
                .containsExactly("header-newer");
        assertThat(codes(read(Document.FACTS, FACTS.replace("facts/1", "facts/0"))))
                .containsExactly("header-other");
        assertThat(codes(read(Document.FACTS, FACTS.replace("\"facts/1\"", "1"))))
                .containsExactly("wrong-kind");
        assertThat(messages(read(Document.FACTS, FACTS.replace("facts/1", "facts/12"))))
                .containsExactly(
                        "line 2, column 13: this is version 12 of the format and this library reads up to version"
                                + " 1; update the library.");
    }

    @Example
    void the_messages_are_chinese_too() {
        assertThat(read(Document.FACTS, FACTS.replace("\"1/3\"", "{}")).getError())
                .extracting(issue -> issue.display(Language.ZH))
                .containsExactly(
                        "facts / third：第6行第14列：未说明种类；请给出以下键之一：number, checked, met, counted, listed, chosen, dated,"
                                + " reported, missing, not-applicable。");
    }

    static List<String> codes(Validation<List<Issue>, ?> read) {
        assertThat(read.isInvalid()).as("invalid").isTrue();
        return read.getError().stream().map(issue -> issue.code().id()).toList();
    }

    @Example
    void text_after_the_value_is_refused() {
        for (String more : List.of("{}", "1", "]", "x: y")) {
            assertThat(codes(read(Document.FACTS, FACTS + more)))
                    .as(more)
                    .allMatch(code -> code.equals("document-goes-on") || code.equals("document-unreadable"));
        }
        assertThat(codes(read(Document.FACTS, ""))).containsExactly("document-empty");
        assertThat(codes(read(Document.FACTS, " \n"))).containsExactly("document-empty");
        assertThat(codes(read(Document.FACTS, "{\"jixiao\": "))).containsExactly("document-unreadable");
    }

    // ---- hostile texts

    @Example
    void other_encodings_are_refused_with_their_place() {
        String chinese = FACTS.replace("staff", "在职人员");
        assertThat(read(Document.FACTS, ("\ufeff" + chinese).getBytes(StandardCharsets.UTF_8))
                        .isValid())
                .isTrue();
        assertThat(messages(read(Document.FACTS, chinese.getBytes(Charset.forName("GBK")))))
                .containsExactly(
                        "line 4, column 6: the bytes are not UTF-8; save the file in UTF-8, not in GBK or UTF-16.");
        assertThat(read(Document.FACTS, chinese.getBytes(StandardCharsets.UTF_16))
                        .isInvalid())
                .isTrue();
        assertThat(read(Document.FACTS, chinese.getBytes(StandardCharsets.UTF_16LE))
                        .isInvalid())
                .isTrue();
    }

    @Example
    void depth_is_bounded() {
        for (String begin : List.of("[", "{\"a\":", "{\"jixiao\": \"rubric/1\", \"a\": [[")) {
            String deep = begin.repeat(10_000);
            assertThat(promptly(Document.RUBRIC, deep)).as(begin).containsExactly("document-too-deep");
        }
        String row =
                "{\"jixiao\": \"rubric/1\", \"name\": \"r\", \"parts\": [{\"indicator\": \"a\", \"points\": 1, \"rule\": ";
        assertThat(promptly(Document.RUBRIC, row + nested("{\"extended\": ", 300) + "}]}"))
                .containsExactly("nested-too-deep");
        assertThat(promptly(
                        Document.RUBRIC,
                        row + "{\"vetoed-when\": " + nested("{\"not\": ", 300)
                                + ", \"reason\": \"x\", \"rule\": 1}}]}"))
                .containsExactly("nested-too-deep");
        assertThat(promptly(Document.RUBRIC, row + "{\"on\": " + nested("{\"absolute\": ", 300) + ", \"rule\": 1}}]}"))
                .containsExactly("nested-too-deep");
        String sections = "{\"section\": \"s\", \"parts\": [".repeat(200);
        assertThat(promptly(
                        Document.RUBRIC,
                        "{\"jixiao\": \"rubric/1\", \"name\": \"r\", \"parts\": [" + sections + "]}".repeat(200)
                                + "]}"))
                .containsExactly("nested-too-deep");
    }

    private static String nested(String begin, int depth) {
        return begin.repeat(depth) + "1" + "}".repeat(depth);
    }

    @Example
    void the_deepest_rule_that_the_model_takes_is_read_back() {
        String row =
                "{\"jixiao\": \"rubric/1\", \"name\": \"r\", \"parts\": [{\"indicator\": \"a\", \"points\": 1, \"rule\": ";
        String deepest = row + nested("{\"extended\": ", 63) + "}]}";
        Rubric rubric = read(Document.RUBRIC, deepest).get();
        assertThat(read(Document.RUBRIC, write(Document.RUBRIC, rubric)).get()).isEqualTo(rubric);
        assertThat(codes(read(Document.RUBRIC, row + nested("{\"extended\": ", 64) + "}]}")))
                .containsExactly("value-refused");
    }

    @Example
    void size_is_bounded() {
        assertThat(promptly(Document.FACTS, "{\"a\": " + "9".repeat(100_000_000) + "}"))
                .containsExactly("document-too-long");
        assertThat(promptly(Document.FACTS, FACTS.replace("5.00", "9".repeat(2_000_000))))
                .hasSize(1)
                .allMatch(code -> code.equals("document-unreadable") || code.equals("value-refused"));
        assertThat(promptly(Document.FACTS, FACTS.replace("5.00", "1e999999999")))
                .containsExactly("value-refused");
        assertThat(promptly(Document.FACTS, FACTS.replace("29人", "9".repeat(2_000_000) + "人")))
                .containsExactly("value-refused");
        assertThat(promptly(Document.FACTS, "[" + "1,".repeat(1_500_000) + "1]"))
                .containsExactly("document-too-many-values");
        assertThat(promptly(
                        Document.FACTS,
                        "{\"jixiao\": \"facts/1\", \"facts\": {" + "\"a\": 1, ".repeat(200_000) + "\"a\": 1}}"))
                .hasSizeLessThanOrEqualTo(202)
                .startsWith("duplicate-key")
                .endsWith("more-issues");
        StringBuilder wrong = new StringBuilder("{\"jixiao\": \"facts/1\"");
        for (int i = 0; i < 100_000; i++) {
            wrong.append(", \"k").append(i).append("\": 1");
        }
        assertThat(promptly(Document.FACTS, wrong + "}"))
                .hasSize(201)
                .startsWith("unknown-key")
                .endsWith("more-issues");
    }

    private List<String> promptly(Document<?> document, String text) {
        return Assertions.assertTimeoutPreemptively(PROMPTLY, () -> codes(read(document, text)));
    }

    // ---- mutants

    /** How many damaged documents are tried; fewer where another binding tries the same code. */
    protected int damagedDocuments() {
        return 10_000;
    }

    /** Ten thousand damaged documents: each is read or refused, and what is read can be written and read again. */
    @Example
    void damaged_documents_are_read_or_refused() {
        Random random = new Random(Long.getLong("jixiao.seed", 20_260_101)); // others are worth a try
        List<Sample<?>> samples = samples(random);
        List<String> texts = new ArrayList<>();
        samples.removeIf(sample -> written(sample).length() > 6_000);
        samples.forEach(sample -> texts.add(written(sample)));
        int taken = 0;
        for (int i = 0; i < damagedDocuments(); i++) {
            int which = random.nextInt(samples.size());
            String damaged = texts.get(which);
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                damaged = damaged(damaged, random);
            }
            taken += taken(samples.get(which).document(), damaged) ? 1 : 0;
        }
        assertThat(taken)
                .as("damage that changes a value and not the form")
                .isBetween(damagedDocuments() / 20, damagedDocuments() * 19 / 20);
    }

    private <T> String written(Sample<T> sample) {
        return write(sample.document(), sample.value());
    }

    private <T> boolean taken(Document<T> document, String damaged) {
        Validation<List<Issue>, T> read = read(document, damaged);
        if (read.isInvalid()) {
            assertThat(read.getError()).as(damaged).isNotEmpty();
            read.getError()
                    .forEach(issue -> assertThat(issue.message(Language.ZH)).isNotBlank());
            return false;
        }
        String written = write(document, read.get());
        Validation<List<Issue>, T> again = read(document, written);
        assertThat(again.isValid() ? List.of() : again.getError()).as(written).isEmpty();
        assertThat(again.get()).as(written).isEqualTo(read.get());
        return true;
    }

    private static List<Sample<?>> samples(Random random) {
        List<Sample<?>> samples = new ArrayList<>();
        RandomModel model = new RandomModel(random);
        for (int i = 0; i < 3; i++) {
            samples.add(new Sample<>(Document.FACTS, model.facts()));
            samples.add(new Sample<>(Document.DEPARTMENT, model.department()));
            samples.add(new Sample<>(Document.ACCOUNTS, model.accounts()));
            samples.add(new Sample<>(Document.PROGRAMME, model.programme()));
            samples.add(new Sample<>(Document.PUBLISHED, model.published()));
            samples.add(new Sample<>(Document.REVIEW, model.issues()));
            samples.add(new Sample<>(Document.AUDIT, model.findings()));
        }
        RandomGenerator<Rubric> rubrics = Models.rubrics().generator(1000);
        for (int i = 0; i < 20; i++) {
            samples.add(new Sample<>(Document.RUBRIC, rubrics.next(random).value()));
        }
        return samples;
    }

    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "'",
            "null",
            "true",
            "-1",
            "1e9",
            "0x1",
            "\\u0000",
            "\\",
            "\n",
            "- ",
            "&a ",
            "*a",
            "!!int ",
            "# ",
            "? ",
            "| ",
            "> ",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "\t",
            "分",
            "，",
            "𠀀",
            "\ud800",
            "\u0000",
            "/",
            "满分",
            "1/0",
            "99999999999999999999",
            "own",
            "full",
            "jixiao");

    private static String damaged(String text, Random random) {
        if (text.length() < 2) {
            return text + TOKENS.get(random.nextInt(TOKENS.size()));
        }
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(8));
        String part = text.substring(from, to);
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, to) + part + text.substring(to);
            case 2 -> text.substring(0, from) + TOKENS.get(random.nextInt(TOKENS.size())) + text.substring(from);
            case 3 -> text.substring(0, from) + TOKENS.get(random.nextInt(TOKENS.size())) + text.substring(to);
            case 4 -> text.substring(0, from);
            case 5 -> swapped(text, from, random.nextInt(text.length()));
            case 6 -> line(text, from, random.nextBoolean());
            default ->
                text.substring(0, from)
                        + part.replaceAll("[0-9]", String.valueOf(random.nextInt(10)))
                        + text.substring(to);
        };
    }

    private static String swapped(String text, int one, int other) {
        char[] characters = text.toCharArray();
        char moved = characters[one];
        characters[one] = characters[other];
        characters[other] = moved;
        return new String(characters);
    }

    /** A line that is gone, or stands twice. */
    private static String line(String text, int at, boolean twice) {
        int from = text.lastIndexOf('\n', at) + 1;
        int to = text.indexOf('\n', at);
        if (to < from) {
            return text.substring(0, from);
        }
        String line = text.substring(from, to + 1);
        return text.substring(0, from) + (twice ? line + line : "") + text.substring(to + 1);
    }
}
