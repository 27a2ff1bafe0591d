package org.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Validation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jixiao.document.testing.Models;
import org.jixiao.document.testing.Models.Sample;
import org.jixiao.document.testing.Schemas;
import org.jixiao.issue.Issue;
import org.jixiao.quantity.Rational;

/** What is written is read back, with everything that equality of the model leaves out. */
class RoundTripProperties {
    private static final Coverage COVERAGE = new Coverage();

    @Property(tries = 1500)
    void every_model_is_read_back_and_fits_its_schema(@ForAll("models") Sample<?> sample) {
        check(sample);
    }

    private static <T> void check(Sample<T> sample) {
        Node written = sample.document().write(sample.value());
        COVERAGE.add(sample.document(), written);
        Validation<List<Issue>, T> read = sample.document().read(written);

        assertThat(read.isValid() ? List.of() : read.getError()).isEmpty();
        assertThat(sample.document().write(read.get())).isEqualTo(written);
        assertThat(Schemas.errors(sample.document(), written)).isEmpty();
        if (sample.document() != Document.CASES) {
            assertThat(read.get()).isEqualTo(sample.value());
        }
    }

    /** Equality of the model leaves out names of facts, wordings, notes and examples; this does not. */
    @Property(tries = 200)
    void nothing_at_all_is_lost(@ForAll("models") Sample<?> sample) {
        compare(sample);
    }

    private static <T> void compare(Sample<T> sample) {
        assertThat(sample.document().read(sample.document().write(sample.value())).get())
                .usingRecursiveComparison()
                .withEqualsForType(Rational::equals, Rational.class)
                // what a rubric computes once and keeps
                .ignoringFieldsMatchingRegexes(".*[lL]azyInitBitmap", "(.*\\.)?(indicators|factIds|issues)")
                .isEqualTo(sample.value());
    }

    /** Every rule, observation, policy, optional field and word of the format has been written above. */
    @AfterContainer
    static void every_part_of_the_format_was_reached() {
        Set<String> missed = new TreeSet<>();
        Document.all().forEach(document -> missed.addAll(Coverage.all(document)));
        missed.removeAll(COVERAGE.seen());
        assertThat(missed).isEmpty();
    }

    @Provide
    Arbitrary<Sample<?>> models() {
        return Models.any();
    }
}
