package org.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Validation;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.document.testing.Models;
import org.jixiao.document.testing.Models.Sample;
import org.jixiao.issue.Issue;
import org.jixiao.quantity.Rational;

/** What is written is read back, with everything that equality of the model leaves out. */
class RoundTripProperties {

    @Property(tries = 1000)
    void every_model_is_read_back(@ForAll("models") Sample<?> sample) {
        check(sample);
    }

    private static <T> void check(Sample<T> sample) {
        Node written = sample.document().write(sample.value());
        Validation<List<Issue>, T> read = sample.document().read(written);

        assertThat(read.isValid() ? List.of() : read.getError()).isEmpty();
        assertThat(read.get()).isEqualTo(sample.value());
        assertThat(read.get())
                .usingRecursiveComparison()
                .withEqualsForType(Rational::equals, Rational.class)
                // what a rubric computes once and keeps
                .ignoringFieldsMatchingRegexes(".*[lL]azyInitBitmap", "(.*\\.)?(indicators|factIds|issues)")
                .isEqualTo(sample.value());
        assertThat(sample.document().write(read.get())).isEqualTo(written);
    }

    @Provide
    Arbitrary<Sample<?>> models() {
        return Models.any();
    }
}
