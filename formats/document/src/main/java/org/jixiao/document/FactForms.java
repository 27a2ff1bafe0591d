package org.jixiao.document;

import static org.jixiao.document.ValueForms.COUNT;
import static org.jixiao.document.ValueForms.DATE;
import static org.jixiao.document.ValueForms.INTEGER;
import static org.jixiao.document.ValueForms.NUMBER;
import static org.jixiao.document.ValueForms.QUANTITY;
import static org.jixiao.document.ValueForms.TEXT;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Facts.Remark;
import org.jixiao.measure.Facts.Statement;
import org.jixiao.measure.Observation;
import org.jspecify.annotations.Nullable;

/** Observations and facts. */
final class FactForms {
    /** A quantity as it is; everything else as an object. */
    static final Form<Observation> OBSERVATION = new NamedForm<>("observation", 2, FactForms::observations);

    /** Why something is missing: in words, or as the issue that a reader of figures found. */
    private static final Form<Issue> REASON = new EitherForm<>(
            TEXT.as(
                    words -> Observation.Missing.because(words).why(),
                    issue -> issue.arguments().getOrDefault("reason", "")),
            IssueForms.ISSUE,
            issue -> Observation.Missing.because(issue.arguments().getOrDefault("reason", ""))
                    .why()
                    .equals(issue));

    private static final Form<Observation> OBSERVATIONS = observation();

    private static final Form<Statement> SOURCED = ObjectForm.of("sourced", f -> {
        var value = f.required("value", OBSERVATION, Statement::observation);
        var source = f.nullable("source", TEXT, Statement::source);
        return read -> new Statement(read.get(value), read.orNull(source));
    });

    /** An observation, or an observation with its source. */
    private static final Form<Statement> STATEMENT = new EitherForm<>(
            OBSERVATION.as(value -> new Statement(value, null), Statement::observation),
            SOURCED,
            statement -> statement.source() == null,
            node -> !(node instanceof Node.Mapping mapping
                    && mapping.get("value").isPresent()));

    private static final ObjectForm<Remark> REMARK = ObjectForm.of("remark", f -> {
        var reason = f.nullable("reason", TEXT, Remark::reason);
        var improvement = f.nullable("improvement", TEXT, Remark::improvement);
        return read -> new Remark(read.orNull(reason), read.orNull(improvement));
    });

    static final ObjectForm<Facts> FACTS = ObjectForm.of("facts", f -> {
        var source = f.optional("source", TEXT, FactForms::commonSource);
        var facts = f.map("facts", STATEMENT, FactForms::statements);
        var remarks = f.map("remarks", REMARK, Facts::remarks);
        return read -> facts(read.orNull(source), read.get(facts), read.get(remarks));
    });

    private FactForms() {}

    private static Form<Observation> observations() {
        return OBSERVATIONS;
    }

    /** The source of most statements, where every statement has one: then it need not be repeated. */
    private static Optional<String> commonSource(Facts facts) {
        boolean all = facts.statements().values().stream().allMatch(statement -> statement.source() != null);
        Map<String, Long> sources = facts.statements().values().stream()
                .flatMap(statement -> Optional.ofNullable(statement.source()).stream())
                .collect(Collectors.groupingBy(source -> source, LinkedHashMap::new, Collectors.counting()));
        return all
                ? sources.entrySet().stream()
                        .max(Comparator.comparing(Map.Entry::getValue))
                        .map(Map.Entry::getKey)
                : Optional.empty();
    }

    private static Map<String, Statement> statements(Facts facts) {
        Optional<String> common = commonSource(facts);
        Map<String, Statement> statements = new LinkedHashMap<>();
        facts.statements()
                .forEach((id, statement) -> statements.put(
                        id,
                        common.equals(Optional.ofNullable(statement.source()))
                                ? new Statement(statement.observation(), null)
                                : statement));
        return statements;
    }

    private static Facts facts(
            @Nullable String source, Map<String, Statement> statements, Map<String, Remark> remarks) {
        Facts.Builder facts = Facts.builder();
        statements.forEach((id, statement) -> facts.put(
                id, new Statement(statement.observation(), statement.source() == null ? source : statement.source())));
        remarks.forEach((id, remark) -> facts.remark(id, remark.reason(), remark.improvement()));
        return facts.build();
    }

    private static Form<Observation> observation() {
        Form<Observation> measured =
                ValueForms.SHORT_QUANTITY.as(Observation.Measured::new, it -> ((Observation.Measured) it).quantity());
        UnionForm.Kinds<Observation> kinds = new UnionForm.Kinds<>();
        kinds.add(
                Observation.Measured.class,
                ValueForms.FULL_QUANTITY.wrapped(Observation.Measured::new, Observation.Measured::quantity));
        items(kinds);
        kinds.of(Observation.Chosen.class, "chosen", f -> {
            var option = f.required("chosen", TEXT, Observation.Chosen::option);
            var coefficient = f.nullable("coefficient", NUMBER, Observation.Chosen::coefficient);
            var reason = f.nullable("reason", TEXT, Observation.Chosen::reason);
            return read -> new Observation.Chosen(read.get(option), read.orNull(coefficient), read.orNull(reason));
        });
        kinds.of(Observation.Dated.class, "dated", f -> {
            var date = f.required("dated", DATE, Observation.Dated::date);
            return read -> new Observation.Dated(read.get(date));
        });
        kinds.of(Observation.Reported.class, "reported", f -> {
            var points = f.required("reported", NUMBER, Observation.Reported::points);
            return read -> new Observation.Reported(read.get(points));
        });
        kinds.of(Observation.Missing.class, "missing", f -> {
            var why = f.required("missing", REASON, Observation.Missing::why);
            return read -> new Observation.Missing(read.get(why));
        });
        kinds.of(Observation.NotApplicable.class, "not-applicable", f -> {
            var reason = f.required("not-applicable", TEXT, Observation.NotApplicable::reason);
            return read -> new Observation.NotApplicable(read.get(reason));
        });
        return new EitherForm<>(
                measured,
                UnionForm.of("kinds-of-observations", Observation.class, kinds, Set.of()),
                it -> it instanceof Observation.Measured number
                        && QUANTITY.write(number.quantity()) instanceof Node.Scalar);
    }

    private static void items(UnionForm.Kinds<Observation> kinds) {
        kinds.of(Observation.Checked.class, "checked", f -> {
            var items = f.required("checked", new MapForm<>(FormulaForms.STATUS), Observation.Checked::items);
            return read -> new Observation.Checked(read.get(items));
        });
        kinds.of(Observation.Tallied.class, "tallied", f -> {
            var met = f.required("met", INTEGER, Observation.Tallied::met);
            var total = f.required("total", INTEGER, Observation.Tallied::total);
            return read -> new Observation.Tallied(read.get(met), read.get(total));
        });
        ObjectForm<Observation.Finding> finding = ObjectForm.of("finding", f -> {
            var kind = f.required("kind", TEXT, Observation.Finding::kind);
            var what = f.required("what", TEXT, Observation.Finding::what);
            var source = f.nullable("source", TEXT, Observation.Finding::source);
            return read -> new Observation.Finding(read.get(kind), read.get(what), read.orNull(source));
        });
        kinds.of(Observation.Counted.class, "counted", f -> {
            var numbers = f.required("counted", numbers(), Observation.Counted::numbers);
            var findings = f.list("findings", finding, Observation.Counted::findings);
            return read -> new Observation.Counted(read.get(numbers), read.get(findings));
        });
        ObjectForm<Observation.ListedItem> item = ObjectForm.of("listed-item", f -> {
            var label = f.required("label", TEXT, Observation.ListedItem::label);
            var value = f.required("value", OBSERVATION, Observation.ListedItem::observation);
            var weight = f.nullable("weight", NUMBER, Observation.ListedItem::weight);
            var target = f.nullable("target", QUANTITY, Observation.ListedItem::target);
            return read -> new Observation.ListedItem(
                    read.get(label), read.get(value), read.orNull(weight), read.orNull(target));
        });
        kinds.of(Observation.Listed.class, "listed", f -> {
            var list = f.required("listed", ListForm.of(item), Observation.Listed::items);
            return read -> new Observation.Listed(read.get(list));
        });
    }

    /** Numbers by kind; where kinds are not told apart, one number. */
    private static Form<Map<String, Long>> numbers() {
        Form<Map<String, Long>> only = COUNT.as(
                number -> Map.of(Observation.Counted.ONLY, number),
                numbers -> numbers.values().iterator().next());
        return new EitherForm<>(
                only, new MapForm<>(COUNT), numbers -> numbers.keySet().equals(Set.of(Observation.Counted.ONLY)));
    }
}
