package org.jixiao.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Severity;
import org.jixiao.measure.Facts;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Rubric;
import org.jixiao.table.BatchRow;
import org.jixiao.table.BatchSummary;
import org.jixiao.table.BatchWriter;
import org.jixiao.testing.JixiaoArbitraries;

class ExcelFormProperties {
    @Provide
    Arbitrary<Tuple2<Rubric, Facts>> sound() {
        return JixiaoArbitraries.soundRubrics()
                .flatMap(rubric -> JixiaoArbitraries.knownFacts(rubric).map(facts -> Tuple.of(rubric, facts)));
    }

    @Provide
    Arbitrary<Tuple2<Rubric, Facts>> any() {
        return Arbitraries.oneOf(JixiaoArbitraries.soundRubrics(), JixiaoArbitraries.rubrics())
                .filter(ExcelFormProperties::hasDistinctIds)
                .flatMap(rubric -> JixiaoArbitraries.facts(rubric).map(facts -> Tuple.of(rubric, facts)));
    }

    private static boolean hasDistinctIds(Rubric rubric) {
        return rubric.indicators().stream().map(Indicator::id).distinct().count()
                == rubric.indicators().size();
    }

    @Property(tries = 60)
    void factsComeBackFromTheForm(@ForAll("sound") Tuple2<Rubric, Facts> given) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Issue> lost = ExcelForm.write(given.get1(), given.get2(), out);
        FilledForm form = ExcelForm.read(new ByteArrayInputStream(out.toByteArray()), given.get1());
        Statistics.label("whole")
                .collect(lost.isEmpty())
                .coverage(it -> it.check(true).percentage(share -> share > 10));
        Set<String> apart = idsOf(lost);
        given.get2().ids().forEach(id -> Statistics.label("fact held").collect(!apart.contains(id)));
        Statistics.label("fact held").coverage(it -> it.check(true).percentage(share -> share > 60));
        assertThat(without(form.facts(), apart)).isEqualTo(without(given.get2(), apart));
    }

    @Property(tries = 60)
    void whatDoesNotComeBackIsSaidAtWriting(@ForAll("any") Tuple2<Rubric, Facts> given) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Set<String> apart = idsOf(ExcelForm.write(given.get1(), given.get2(), out));
        FilledForm form = ExcelForm.read(new ByteArrayInputStream(out.toByteArray()), given.get1());
        Statistics.label("whole").collect(apart.isEmpty());
        assertThat(without(form.facts(), apart)).isEqualTo(without(given.get2(), apart));
        assertThat(form.issues()).noneMatch(issue -> issue.severity() == Severity.FATAL);
        assertThat(form.issues())
                .filteredOn(issue -> issue.code() == OfficeIssue.TOTAL_DIFFERS || issue.code() == OfficeIssue.LINE_GONE)
                .isEmpty();
    }

    @Property(tries = 40)
    void factsComeBackFromABatch(@ForAll("any") Tuple2<Rubric, Facts> given) throws IOException {
        Path file = Files.createTempFile("jixiao", ".xlsx");
        Set<String> apart;
        try (OutputStream out = Files.newOutputStream(file);
                BatchWriter writer = ExcelBatch.writer(given.get1(), out)) {
            apart = idsOf(writer.write("007", given.get2()));
        }
        List<BatchRow> rows = new ArrayList<>();
        BatchSummary summary = ExcelBatch.read(file, given.get1(), rows::add);
        Files.delete(file);
        assertThat(summary.issues()).isEmpty();
        assertThat(rows).extracting(BatchRow::department).containsExactly("007");
        Facts held = without(given.get2(), apart);
        Statistics.collect(held.ids().isEmpty());
        Statistics.coverage(it -> it.check(false).percentage(share -> share > 50));
        assertThat(without(rows.get(0).facts(), apart)).isEqualTo(held);
    }

    @Property(tries = 20)
    void theSameFormHasTheSameBytes(@ForAll("sound") Tuple2<Rubric, Facts> given) throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        ExcelForm.write(given.get1(), given.get2(), first);
        ExcelForm.write(given.get1(), given.get2(), second);
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    }

    private static Set<String> idsOf(List<Issue> lost) {
        return lost.stream().map(issue -> issue.arguments().get("id")).collect(Collectors.toSet());
    }

    private static Facts without(Facts facts, Set<String> ids) {
        Facts rest = facts;
        for (String id : ids) {
            rest = rest.without(id);
        }
        return rest;
    }
}
