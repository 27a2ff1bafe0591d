package org.jixiao.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Award;
import org.jixiao.rule.Condition;
import org.jixiao.rule.Mark;
import org.jixiao.rule.Rule;
import org.jixiao.rule.When;
import org.jixiao.wording.Stretch.End;
import org.jspecify.annotations.Nullable;

/** Makes the rules of cases over several figures by name: 办结率≥90%且投诉率≤5%的得5分，只满足其中一项的得2分. */
final class NamedRules {
    private static final Pattern NONE = Pattern.compile("(?:均|都|皆|两者|二者|全部|各项)(?:均|都)?(?:未|不|没|无)|(?:均|都)达不到");
    private static final Pattern ONE =
            Pattern.compile("(?:仅|只|其中|任意|任一)?(?:有|满足|达到|符合|完成)?(?:其中)?(?:之)?一(?:项|个|条|种)?|其一");
    private static final Pattern OWN_NAME = Pattern.compile("[xX]|实际值|完成值|指标值|该指标|指标|比率|比例|结果|数值");

    private final Sheet sheet;
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    NamedRules(Sheet sheet) {
        this.sheet = sheet;
    }

    /** A comparison of one figure by its name. */
    private record Named(Fact fact, Stretch stretch) {
        boolean holds(Rational value) {
            return above(stretch.lower(), value, 1) && above(stretch.upper(), value, -1);
        }

        private boolean above(@Nullable End end, Rational value, int direction) {
            if (end == null) {
                return true;
            }
            int order = value.compareTo(end.at().in(unit())) * direction;
            return order > 0 || order == 0 && end.closed();
        }

        Unit unit() {
            return Objects.requireNonNull(fact.unit());
        }

        Condition condition() {
            List<Condition> ends = new ArrayList<>();
            End lower = stretch.lower();
            End upper = stretch.upper();
            Formula value = Formula.of(fact);
            if (stretch.isPoint() && lower != null) {
                return Condition.compare(value, Comparison.EQUAL, lower.at());
            }
            if (lower != null) {
                ends.add(Condition.compare(value, lower.closed() ? Comparison.AT_LEAST : Comparison.ABOVE, lower.at()));
            }
            if (upper != null) {
                ends.add(Condition.compare(value, upper.closed() ? Comparison.AT_MOST : Comparison.BELOW, upper.at()));
            }
            return ends.size() == 1 ? ends.get(0) : Condition.allOf(ends.toArray(Condition[]::new));
        }
    }

    /** Several comparisons that must all hold, or any of them. */
    private record Joint(List<Named> parts, boolean any) {
        Condition condition() {
            Condition[] all = parts.stream().map(Named::condition).toArray(Condition[]::new);
            return all.length == 1 ? all[0] : any ? Condition.anyOf(all) : Condition.allOf(all);
        }

        boolean holds(Map<Fact, Rational> values) {
            return any
                    ? parts.stream().anyMatch(part -> holds(part, values))
                    : parts.stream().allMatch(part -> holds(part, values));
        }

        private static boolean holds(Named part, Map<Fact, Rational> values) {
            return part.holds(Objects.requireNonNull(values.get(part.fact())));
        }
    }

    /** The rule, or nothing where no clause compares two figures of different names. */
    Optional<Rule> rule(List<Clause> clauses) {
        boolean listed = clauses.stream()
                .anyMatch(clause -> clause.item() != null
                        || clause.effect() == null
                        || clause.lead().stream().anyMatch(token -> token.kind() == Kind.EACH));
        if (listed) {
            return Optional.empty();
        }
        List<Optional<Joint>> joints = clauses.stream().map(this::joint).toList();
        boolean several = joints.stream()
                .anyMatch(joint -> joint.isPresent() && joint.get().parts().size() > 1);
        if (!several || facts.size() < 2) {
            return Optional.empty();
        }
        List<When.Case> cases = new ArrayList<>();
        List<Joint> stated = new ArrayList<>();
        Rule otherwise = null;
        Rational before = null;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Mark mark = clause.mark();
            Optional<Joint> joint = joints.get(i);
            if (joint.isEmpty()) {
                joint = counted(clause, stated);
            }
            if (joint.isEmpty()) {
                otherwise = otherwise(clause, mark, otherwise);
                continue;
            }
            Rational points = mark.of(sheet.points());
            boolean falls = before == null || points.compareTo(before) <= 0;
            if (otherwise != null || !falls) {
                throw Unreadable.clause(clause);
            }
            before = points;
            stated.add(joint.get());
            cases.add(new When.Case(joint.get().condition(), new Award(mark)));
        }
        if (otherwise == null) {
            noteGap(stated);
        }
        return Optional.of(new When(cases, otherwise));
    }

    private static Rule otherwise(Clause clause, Mark mark, @Nullable Rule before) {
        boolean rest = clause.lead().size() == 1 && clause.lead().get(0).kind() == Kind.REST;
        boolean none = NONE.matcher(Phrase.of(clause.lead())).find();
        if (before != null || !rest && !none) {
            throw Unreadable.clause(clause);
        }
        return new Award(mark);
    }

    /** 只满足其中一项的: one of what the first case demands. */
    private static Optional<Joint> counted(Clause clause, List<Joint> stated) {
        String text = Phrase.of(clause.lead());
        boolean one = ONE.matcher(text).find() && !NONE.matcher(text).find();
        boolean two = !stated.isEmpty()
                && stated.get(0).parts().size() == 2
                && !stated.get(0).any();
        return one && two ? Optional.of(new Joint(stated.get(0).parts(), true)) : Optional.empty();
    }

    // --- one clause -------------------------------------------------------------------------------------------------

    private Optional<Joint> joint(Clause clause) {
        List<Named> parts = new ArrayList<>();
        boolean any = false;
        List<Token> segment = new ArrayList<>();
        List<Token> lead = clause.lead();
        for (int i = 0; i < lead.size(); i++) {
            Token token = lead.get(i);
            boolean separates = token.is(Kind.OR, Kind.COMMA, Kind.PAUSE) && compares(segment)
                    || starts(token) && compares(segment);
            if (separates) {
                if (!add(segment, parts)) {
                    return Optional.empty();
                }
                segment.clear();
                any |= token.kind() == Kind.OR || token.text().startsWith("或");
            }
            if (!(separates && token.is(Kind.OR, Kind.COMMA, Kind.PAUSE))) {
                segment.add(token);
            }
        }
        boolean read = segment.isEmpty() || !compares(segment) && fills(segment) || add(segment, parts);
        return read && !parts.isEmpty() ? Optional.of(new Joint(parts, any)) : Optional.empty();
    }

    private static boolean starts(Token token) {
        return token.kind() == Kind.WORDS && token.text().matches("(?:且|并且|并|而且|但|而|或|或者|同时).*");
    }

    private static boolean compares(List<Token> words) {
        return words.stream().anyMatch(token -> token.kind() == Kind.VALUE);
    }

    private static boolean fills(List<Token> words) {
        return words.stream().allMatch(token -> token.text().matches("的|,|时|同时满足|的情况下?"));
    }

    /** A comparison with the name before it; 甲、乙均不超过…: one comparison for several names. */
    private boolean add(List<Token> segment, List<Named> parts) {
        int begin = 0;
        while (begin < segment.size() && !comparison(segment.get(begin))) {
            begin++;
        }
        List<Token> name = segment.subList(0, begin);
        List<Token> comparison = segment.subList(begin, segment.size());
        List<String> names = names(name);
        boolean counted = !comparison.isEmpty()
                && comparison.get(0).kind() == Kind.VALUE
                && comparison.get(0).text().matches(".*[项条个种类]"); // 甲、乙、丙三项: how many there are
        if (counted) {
            return false;
        }
        if (names.isEmpty() && !parts.isEmpty()) {
            Named last = parts.get(parts.size() - 1);
            Optional<Stretch> more = stretch(comparison, last.unit());
            more.ifPresent(stretch -> parts.set(
                    parts.size() - 1, new Named(last.fact(), last.stretch().and(stretch))));
            return more.isPresent();
        }
        Optional<Unit> unit = unit(comparison);
        if (names.isEmpty() || unit.isEmpty()) {
            return false;
        }
        Optional<Stretch> stretch = stretch(comparison, unit.get());
        if (stretch.isEmpty()) {
            return false;
        }
        for (String one : names) {
            parts.add(new Named(fact(one, unit.get()), stretch.get()));
        }
        return true;
    }

    private static boolean comparison(Token token) {
        return token.is(Kind.AT_LEAST, Kind.AT_MOST, Kind.ABOVE, Kind.BELOW, Kind.EQUAL, Kind.VALUE, Kind.OPEN_SQUARE);
    }

    private static List<String> names(List<Token> words) {
        boolean plain = words.stream()
                .allMatch(token -> token.kind() == Kind.WORDS
                        || token.is(
                                Kind.PAUSE, Kind.RISES, Kind.BASE, Kind.NOISE, Kind.NAME, Kind.ON_TIME, Kind.MET_ITEM));
        if (!plain) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String part : Phrase.of(words).split("、", -1)) {
            String name = part.replaceAll("^(?:且|并且|并|而且|但是?|而|或者?|同时|若|当|的)+|(?:均|都|的|应|分别)+$", "");
            if (!name.isEmpty() && !OWN_NAME.matcher(name).matches()) {
                names.add(name);
            }
        }
        return names;
    }

    private static Optional<Unit> unit(List<Token> comparison) {
        return comparison.stream()
                .filter(token -> token.kind() == Kind.VALUE)
                .findFirst()
                .flatMap(token -> Values.Plain.of(token.text()).quantity())
                .map(Quantity::unit);
    }

    private Optional<Stretch> stretch(List<Token> comparison, Unit unit) {
        PremiseReader reader = new PremiseReader(new Values(unit, null, sheet.notes()), PremiseReader.Sense.PLAIN);
        try {
            return reader.read(comparison) instanceof Premise.Within within
                    ? Optional.of(within.stretch())
                    : Optional.empty();
        } catch (Unreadable unreadable) { // no comparison by itself, and told by the readers of other rules
            return Optional.empty();
        }
    }

    /** The fact of a name; a shorter or longer form of a name that was met before is the same fact. */
    private Fact fact(String name, Unit unit) {
        for (Map.Entry<String, Fact> known : facts.entrySet()) {
            boolean same = known.getKey().endsWith(name) || name.endsWith(known.getKey());
            if (same && unit.convertsTo(Objects.requireNonNull(known.getValue().unit()))) {
                return known.getValue();
            }
        }
        Fact fact = Fact.number(name, name, unit);
        facts.put(name, fact);
        return fact;
    }

    // --- gaps -------------------------------------------------------------------------------------------------------

    /** A warning where values of the figures meet no case: told by one value on, and beside, every edge. */
    private void noteGap(List<Joint> cases) {
        List<Map<Fact, Rational>> samples = new ArrayList<>(List.of(Map.of()));
        for (Fact fact : facts.values()) {
            List<Map<Fact, Rational>> more = new ArrayList<>();
            for (Map<Fact, Rational> sample : samples) {
                for (Rational value : edges(fact, cases)) {
                    Map<Fact, Rational> longer = new LinkedHashMap<>(sample);
                    longer.put(fact, value);
                    more.add(longer);
                }
            }
            samples = more;
        }
        for (Map<Fact, Rational> sample : samples) {
            if (cases.stream().noneMatch(one -> one.holds(sample))) {
                List<String> values = new ArrayList<>();
                sample.forEach((fact, value) -> values.add(fact.name() + " " + value
                        + Objects.requireNonNull(fact.unit()).symbol()));
                sheet.notes().whole(StandardIssue.WORDING_GAP, "values", String.join("，", values));
                return;
            }
        }
    }

    private static List<Rational> edges(Fact fact, List<Joint> cases) {
        List<Rational> edges = new ArrayList<>();
        for (Joint one : cases) {
            for (Named part : one.parts()) {
                if (part.fact().equals(fact)) {
                    for (End end :
                            new End[] {part.stretch().lower(), part.stretch().upper()}) {
                        if (end != null) {
                            Rational at = end.at().in(part.unit());
                            edges.addAll(List.of(at, at.minus(Rational.ONE), at.plus(Rational.ONE)));
                        }
                    }
                }
            }
        }
        return edges.stream().distinct().toList();
    }
}
