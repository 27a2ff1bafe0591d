package org.jixiao.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Facts;
import org.jixiao.rubric.Rubric;
import org.jixiao.table.BatchRow;
import org.jixiao.table.BatchSummary;
import org.jixiao.table.BatchWriter;
import org.jixiao.testing.JixiaoArbitraries;

class CsvBatchProperties {
    @Provide
    Arbitrary<Tuple2<Rubric, Facts>> any() {
        return JixiaoArbitraries.soundRubrics()
                .flatMap(rubric -> JixiaoArbitraries.facts(rubric).map(facts -> Tuple.of(rubric, facts)));
    }

    @Property(tries = 60)
    void facts_come_back_but_for_those_that_are_told_at_writing(@ForAll("any") Tuple2<Rubric, Facts> given)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Facts held = given.get2();
        try (BatchWriter writer = CsvBatch.writer(given.get1(), out)) {
            for (Issue lost : writer.write("局", held)) {
                held = held.without(lost.arguments().get("id"));
            }
        }
        List<BatchRow> rows = new ArrayList<>();
        BatchSummary summary = CsvBatch.read(new ByteArrayInputStream(out.toByteArray()), given.get1(), rows::add);
        assertThat(summary.issues()).isEmpty();
        Facts read = rows.get(0).facts();
        for (String id : given.get2().ids()) {
            read = held.ids().contains(id) ? read : read.without(id);
        }
        assertThat(read).isEqualTo(held);
        Statistics.collect(held.ids().isEmpty());
        Statistics.coverage(it -> it.check(false).percentage(share -> share > 50));
    }
}
