package org.jixiao.table;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.issue.Excerpt;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** An observation as the entries of its cells, and back. Full-width digits and signs are read like the others. */
final class FactText {
    private static final String UNKNOWN = "未知：";
    private static final String NOT_APPLICABLE = "不适用：";
    private static final Pattern TALLY = Pattern.compile("(\\d{1,9})\\s*/\\s*(\\d{1,9})");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,18})\\s*[次例个起项]?");
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Map<String, ItemStatus> WORDS = Map.of(
            "符合", ItemStatus.MET,
            "是", ItemStatus.MET,
            "√", ItemStatus.MET,
            "不符合", ItemStatus.NOT_MET,
            "否", ItemStatus.NOT_MET,
            "×", ItemStatus.NOT_MET,
            "不适用", ItemStatus.NOT_APPLICABLE,
            "未知", ItemStatus.UNKNOWN);

    private final List<FormField> fields;

    /** Told of each entry that is wrong: which field, and what to enter instead. */
    private final BiConsumer<Integer, TableIssue> wrong;

    FactText(List<FormField> fields, BiConsumer<Integer, TableIssue> wrong) {
        this.fields = fields;
        this.wrong = wrong;
    }

    /** The entries of an observation, blank where the cells do not take it. */
    List<String> entries(Observation observation) {
        List<String> entries = new ArrayList<>(Collections.nCopies(fields.size(), ""));
        if (observation instanceof Observation.Missing missing) {
            entries.set(0, missing(missing));
        } else if (observation instanceof Observation.NotApplicable none) {
            entries.set(0, NOT_APPLICABLE + none.reason());
        } else {
            for (int i = 0; i < fields.size(); i++) {
                entries.set(i, entry(fields.get(i), observation));
            }
        }
        return entries;
    }

    private static String missing(Observation.Missing missing) {
        String text = missing.why().arguments().get("text");
        String reason = missing.why().arguments().get("reason");
        return missing.why().code() == StandardIssue.FACT_NOT_KNOWN ? UNKNOWN + reason : text == null ? "" : text;
    }

    private static String entry(FormField field, Observation observation) {
        return switch (field.kind()) {
            case NUMBER -> observation instanceof Observation.Measured it ? number(it.quantity(), field.unit()) : "";
            case DATE -> observation instanceof Observation.Dated it ? it.date().toString() : "";
            case TALLY -> observation instanceof Observation.Tallied it ? it.met() + "/" + it.total() : "";
            case ITEM ->
                observation instanceof Observation.Checked it && it.items().containsKey(field.part())
                        ? label(field, it.items().get(field.part()).name())
                        : "";
            case TIER -> observation instanceof Observation.Chosen it ? label(field, it.option()) : "";
            case COEFFICIENT ->
                observation instanceof Observation.Chosen it && it.coefficient() != null
                        ? it.coefficient().toString()
                        : "";
            case COUNT, KIND_COUNT ->
                observation instanceof Observation.Counted it && it.numbers().containsKey(field.part())
                        ? String.valueOf(it.numbers().get(field.part()))
                        : "";
            case NOTHING -> "";
        };
    }

    private static String number(Quantity quantity, Unit usual) {
        return quantity.unit().equals(usual) ? quantity.value().toString() : quantity.toString();
    }

    private static String label(FormField field, String id) {
        return field.options().stream()
                .filter(option -> option.id().equals(id))
                .map(FormField.Option::label)
                .findFirst()
                .orElse("");
    }

    /** The observation of the entries, or nothing where all are blank. */
    @Nullable
    Observation read(List<String> entries) {
        String first = entries.get(0);
        if (entries.stream().allMatch(String::isEmpty) || fields.get(0).kind() == FormField.Kind.NOTHING) {
            if (!first.isEmpty()) {
                wrong.accept(0, TableIssue.CELL_NOT_READ);
            }
            return null;
        }
        if (first.startsWith(UNKNOWN) && first.length() > UNKNOWN.length()) {
            return Observation.Missing.because(first.substring(UNKNOWN.length()));
        }
        if (first.startsWith(NOT_APPLICABLE) && first.length() > NOT_APPLICABLE.length()) {
            return new Observation.NotApplicable(first.substring(NOT_APPLICABLE.length()));
        }
        return switch (fields.get(0).kind()) {
            case NUMBER -> figure(first);
            case DATE -> date(first);
            case TALLY -> checklist(entries);
            case TIER -> tier(entries);
            case COUNT -> counts(entries);
            default -> throw new IllegalStateException("no fact begins with " + fields.get(0));
        };
    }

    private @Nullable Observation figure(String text) {
        FormField field = fields.get(0);
        return Facts.builder()
                .figure(Fact.number(field.fact(), field.label(), field.unit()), text)
                .build()
                .observation(field.fact())
                .orElse(null);
    }

    private Observation unreadable(int field, TableIssue issue, String text) {
        wrong.accept(field, issue);
        return Observation.Missing.because("填报内容“" + Excerpt.beginning(text, 60) + "”无法识别");
    }

    private Observation date(String text) {
        Matcher matcher = DATE.matcher(plain(text));
        try {
            if (matcher.matches()) {
                return new Observation.Dated(LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3))));
            }
        } catch (DateTimeException noSuchDay) {
            return unreadable(0, TableIssue.DATE_UNREADABLE, text);
        }
        return unreadable(0, TableIssue.DATE_UNREADABLE, text);
    }

    private Observation checklist(List<String> entries) {
        Map<String, ItemStatus> items = new LinkedHashMap<>();
        for (int i = 1; i < fields.size(); i++) {
            ItemStatus status = WORDS.get(entries.get(i));
            if (status != null) {
                items.put(fields.get(i).part(), status);
            } else if (!entries.get(i).isEmpty()) {
                wrong.accept(i, TableIssue.CHOICE_UNKNOWN);
                items.put(fields.get(i).part(), ItemStatus.UNKNOWN);
            }
        }
        String tally = entries.get(0);
        if (!items.isEmpty()) {
            if (!tally.isEmpty()) {
                wrong.accept(0, TableIssue.SUM_AND_PARTS);
            }
            return new Observation.Checked(items);
        }
        Matcher matcher = TALLY.matcher(plain(tally));
        if (matcher.matches()) {
            int met = Integer.parseInt(matcher.group(1));
            int total = Integer.parseInt(matcher.group(2));
            if (met <= total) {
                return new Observation.Tallied(met, total);
            }
        }
        return unreadable(0, TableIssue.TALLY_UNREADABLE, tally);
    }

    private Observation tier(List<String> entries) {
        String text = entries.get(0);
        String coefficient = entries.size() > 1 ? entries.get(1) : "";
        Optional<String> option = fields.get(0).options().stream()
                .filter(it -> it.label().equals(text) || it.id().equals(text))
                .map(FormField.Option::id)
                .findFirst();
        if (option.isEmpty()) {
            return unreadable(0, TableIssue.CHOICE_UNKNOWN, text);
        }
        try {
            Rational share = coefficient.isEmpty() ? null : coefficient(coefficient);
            return new Observation.Chosen(option.get(), share, null);
        } catch (IllegalArgumentException unreadable) {
            return unreadable(1, TableIssue.COEFFICIENT_UNREADABLE, coefficient);
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static Rational coefficient(String entry) {
        String text = plain(entry);
        return text.indexOf('/') >= 0 && text.indexOf('%') < 0
                ? Rational.parse(text)
                : Quantity.parse(text).in(Unit.ONE);
    }

    private Observation counts(List<String> entries) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            String text = entries.get(i);
            Matcher matcher = COUNT.matcher(plain(text));
            if (matcher.matches()) {
                numbers.put(fields.get(i).part(), Long.parseLong(matcher.group(1)));
            } else if (!text.isEmpty()) {
                return unreadable(i, TableIssue.COUNT_UNREADABLE, text);
            }
        }
        if (numbers.size() > 1 && numbers.containsKey(Observation.Counted.ONLY)) {
            wrong.accept(0, TableIssue.SUM_AND_PARTS);
            numbers.remove(Observation.Counted.ONLY);
        }
        return new Observation.Counted(numbers, List.of());
    }
}
