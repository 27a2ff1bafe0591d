package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Facts.Remark;
import org.jixiao.measure.Observation.Reported;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Rational;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;
import org.junit.jupiter.api.Test;

class PublishedEvaluationTest {
    @Test
    void itsScoresAreReportedFactsWithTheirSourceAndReasons() {
        PublishedEvaluation published = new PublishedEvaluationBuilder()
                .subject("某局")
                .source("某局自评表")
                .addRows(
                        PublishedRow.of("a", "20", "18.50").because("采购推迟"),
                        PublishedRow.of("b", "20", "20"),
                        new PublishedRow("c", Optional.of(Figure.parse("5")), Optional.empty(), Optional.empty()))
                .build();
        Facts facts = published.reported();
        assertThat(facts.statements().keySet()).containsExactly("a", "b");
        assertThat(facts.observation("a")).contains(new Reported(Rational.parse("18.5")));
        assertThat(facts.source("a")).contains("某局自评表");
        assertThat(facts.remark("a")).contains(new Remark("采购推迟", null));
        assertThat(facts.remark("b")).isEmpty();
    }
}
