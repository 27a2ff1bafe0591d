package org.jixiao.testing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * An arbitrary whose generator is made once. jqwik looks generators up by a hash over the whole tree of arbitraries, which
 * takes minutes where rules nest; this one is compared by identity.
 */
final class Prepared<T> implements Arbitrary<T> {
    private final Arbitrary<T> arbitrary;
    private @Nullable RandomGenerator<T> generator;

    Prepared(Arbitrary<T> arbitrary) {
        this.arbitrary = arbitrary;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        if (generator == null) {
            generator = arbitrary.generator(genSize);
        }
        return generator;
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }

    @Override
    public boolean isGeneratorMemoizable() {
        return false;
    }
}
