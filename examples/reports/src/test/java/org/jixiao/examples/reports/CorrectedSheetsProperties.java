package org.jixiao.examples.reports;

import static org.jixiao.verify.RubricAssertions.assertThatRubric;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.measure.Facts;
import org.jixiao.rubric.Rubric;
import org.jixiao.testing.JixiaoArbitraries;

/** Laws of one corrected sheet, with the generators that core publishes. */
class CorrectedSheetsProperties {
    private static final Rubric ZIZHOU =
            ZizhouReport.report().sheet().orElseThrow().corrected();

    @Provide
    Arbitrary<Facts> anyFacts() {
        return JixiaoArbitraries.facts(ZIZHOU);
    }

    @Property(tries = 200, seed = "20240606", edgeCases = EdgeCasesMode.NONE)
    void no_department_earns_less_than_nothing_or_more_than_the_points(@ForAll("anyFacts") Facts facts) {
        assertThatRubric(ZIZHOU).evaluating(facts).totalsBetween("0", "100");
    }
}
