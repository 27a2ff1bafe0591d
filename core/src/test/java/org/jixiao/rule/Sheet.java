package org.jixiao.rule;

import java.util.List;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/** A rule in a row of one sheet, for tests that read like tables: the row measures the fact {@code a}, named 甲. */
record Sheet(Rule rule, Row row) {
    static Sheet of(Rule rule, long points, Unit unit) {
        return new Sheet(rule, new Row("row", Rational.of(points), Measure.named("a", "甲", unit), null));
    }

    Sheet against(Formula target) {
        return new Sheet(rule, new Row(row.id(), row.points(), row.measure(), target));
    }

    Sheet over(Domain domain) {
        return new Sheet(rule, new Row(row.id(), row.points(), row.measure().withDomain(domain), row.target()));
    }

    Sheet by(Formula formula) {
        return new Sheet(rule, new Row(row.id(), row.points(), row.measure().withFormula(formula), row.target()));
    }

    ResolvedRule resolved() {
        return ResolvedRule.of(rule, row);
    }

    List<String> issues() {
        return resolved().issues().stream().map(Issue::toString).toList();
    }

    Facts facts(String figure) {
        return Facts.builder()
                .figure(Fact.number("a", "甲", row.measure().unit()), figure)
                .build();
    }

    static Facts facts(Observation observation) {
        return Facts.builder().put("a", observation).build();
    }

    Verdict verdict(Facts facts) {
        return resolved().evaluate(facts);
    }

    /** The points, or the kind of an open outcome and its bounds. */
    String score(Facts facts) {
        return text(verdict(facts).outcome());
    }

    String score(String figure) {
        return score(facts(figure));
    }

    String score(Observation observation) {
        return score(facts(observation));
    }

    /** What an open outcome says stands in the way. */
    String why(Facts facts, Language language) {
        return ((Outcome.Open) verdict(facts).outcome()).why().message(language);
    }

    String why(String figure) {
        return why(facts(figure), Language.EN);
    }

    String why(Observation observation) {
        return why(facts(observation), Language.EN);
    }

    static String text(Outcome outcome) {
        return outcome.match(new Outcome.Cases<>() {
            @Override
            public String scored(Outcome.Scored it) {
                return it.points().toString();
            }

            @Override
            public String open(Outcome.Open it) {
                return it.kind() + " " + it.least() + ".." + it.most();
            }

            @Override
            public String notApplicable(Outcome.NotApplicable it) {
                return "not applicable: " + it.reason();
            }
        });
    }
}
