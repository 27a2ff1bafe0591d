package org.jixiao.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;
import org.jixiao.rule.Award;
import org.jixiao.rule.Condition;
import org.jixiao.rule.Rule;
import org.jixiao.rule.When;

/** Makes the rules of cases that compare the row's value with a figure of last year: 不超过上年结余的得3分，超过上年结余的不得分. */
final class OtherFigure {
    private static final Pattern FIGURE = Pattern.compile("上年末?(?:结转结余|结余|结转|决算)(?:数|额|资金)?|上年(?:度|同期)?|去年同期");
    /** In a row of rates the value is itself the change on last year. */
    private static final Pattern LAST_YEAR = Pattern.compile("上年(?:度|同期)?|去年同期");

    private final Sheet sheet;

    OtherFigure(Sheet sheet) {
        this.sheet = sheet;
    }

    /** How the value stands to the figure in a case. */
    private record Stated(Comparison comparison, Part.Case part) {}

    /** The rule, or nothing where the sentence names no such figure or the row has a target. */
    Optional<Rule> rule(List<Part> parts) {
        Set<String> figures = figures(parts);
        if (figures.isEmpty()
                || sheet.values().counts()
                || sheet.values().target().isPresent()) {
            return Optional.empty();
        }
        Clause first = parts.get(0).clause();
        if (figures.size() > 1) {
            throw new Unreadable(
                    StandardIssue.WORDING_SEVERAL_SUBJECTS,
                    first.from(),
                    first.to(),
                    "one",
                    figures.toArray()[0],
                    "other",
                    figures.toArray()[1]);
        }
        String name = figures.iterator().next();
        Formula figure = Formula.of(Fact.number(name, name, sheet.values().unit()));
        List<Part.Case> none = new ArrayList<>();
        List<Stated> compared = new ArrayList<>();
        Rule otherwise = null;
        for (Part part : parts) {
            if (!(part instanceof Part.Case one)) {
                throw Unreadable.clause(part.clause());
            }
            if (one.premise() instanceof Premise.Otherwise && otherwise == null) {
                otherwise = new Award(one.clause().mark());
            } else if (one.premise() instanceof Premise.ToTarget relation) {
                Comparison stated = relation.comparison();
                compared.add(
                        new Stated(relation.negated() ? Premise.ToTarget.opposite(stated, one.clause()) : stated, one));
            } else if (one.premise() instanceof Premise.Told told && sheet.saysNone(told.words())) {
                none.add(one);
            } else {
                throw Unreadable.clause(one.clause());
            }
        }
        Set<Integer> open = open(compared);
        if (!open.isEmpty() && otherwise == null) {
            sheet.notes().whole(StandardIssue.WORDING_GAP, "values", name + shown(open));
        }
        return Optional.of(new When(cases(none, compared, figure), otherwise));
    }

    /** Below, at and above the figure: what no case takes. A case that takes nothing new contradicts the others. */
    private static Set<Integer> open(List<Stated> compared) {
        Set<Integer> open = new HashSet<>(Set.of(-1, 0, 1));
        for (Stated stated : compared) {
            if (!open.removeIf(stated.comparison()::holds)) {
                Clause clause = stated.part().clause();
                throw Unreadable.contradiction(clause);
            }
        }
        return open;
    }

    /** Nothing at all comes first: it is also no more than last year. */
    private List<When.Case> cases(List<Part.Case> none, List<Stated> compared, Formula figure) {
        List<When.Case> cases = new ArrayList<>();
        for (Part.Case one : none) {
            cases.add(new When.Case(
                    Condition.compare(Formula.own(), Comparison.AT_MOST, sheet.zero()),
                    new Award(one.clause().mark())));
        }
        for (Stated stated : compared) {
            cases.add(new When.Case(
                    Condition.compare(Formula.own(), stated.comparison(), figure),
                    new Award(stated.part().clause().mark())));
        }
        return cases;
    }

    private static String shown(Set<Integer> open) {
        return open.contains(1) ? "以上" : open.contains(-1) ? "以下" : "";
    }

    private Set<String> figures(List<Part> parts) {
        Set<String> figures = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part instanceof Part.Case one && one.premise() instanceof Premise.ToTarget relation) {
                Matcher matcher = FIGURE.matcher(relation.said().text());
                boolean found = matcher.find();
                boolean change = found
                        && sheet.values().ofRates()
                        && LAST_YEAR.matcher(matcher.group()).matches();
                if (found && !change) {
                    figures.add(matcher.group().replaceAll("[数额]$", ""));
                }
            }
        }
        return figures;
    }
}
