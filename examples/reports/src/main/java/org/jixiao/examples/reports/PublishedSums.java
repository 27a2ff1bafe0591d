package org.jixiao.examples.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.examples.reports.Report.Statement;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Figure;
import org.jixiao.scoring.PublishedEvaluation;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;

/** Holds printed subtotals against the printed parts that they consist of. */
final class PublishedSums {
    private final PublishedEvaluation published;
    private final List<Statement> statements = new ArrayList<>();

    PublishedSums(PublishedEvaluation published) {
        this.published = published;
    }

    /** A section against its parts: its points and, where they are printed, its score. */
    PublishedSums section(String name, String whole, String... parts) {
        PublishedRow row = row(whole);
        row.points().ifPresent(printed -> add(name + "：分值", printed, PublishedRow::points, parts));
        row.score().ifPresent(printed -> add(name + "：得分", printed, PublishedRow::score, parts));
        return this;
    }

    /** The total against the scores of parts. */
    PublishedSums total(String... parts) {
        add("总分", published.total().orElseThrow(), PublishedRow::score, parts);
        return this;
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    private void add(String what, Figure printed, Function<PublishedRow, Optional<Figure>> column, String... parts) {
        Formula[] figures = List.of(parts).stream()
                .map(id -> Formula.of(column.apply(row(id)).orElseThrow().quantity()))
                .toArray(Formula[]::new);
        statements.add(new Statement(what, Formula.sum(figures), printed.decimals(), printed.toString()));
    }

    private PublishedRow row(String id) {
        return published
                .row(id)
                .or(() -> published.subtotals().stream()
                        .filter(subtotal -> subtotal.id().equals(id))
                        .findFirst())
                .orElseThrow();
    }
}
