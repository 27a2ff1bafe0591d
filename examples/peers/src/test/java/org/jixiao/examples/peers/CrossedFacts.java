package org.jixiao.examples.peers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.jixiao.measure.Facts;
import org.jixiao.rubric.Rubric;
import org.jixiao.testing.JixiaoArbitraries;

/** Many facts for one rubric: each observation is taken from one of a few departments that were generated on edges. */
final class CrossedFacts {
    private final List<Facts> drawn = new ArrayList<>();
    private final List<String> ids;
    private final Random random;

    /**
     * @param number how many departments are generated; one in ten may lack facts
     * @param fitting brings generated facts into the form that is wanted
     */
    CrossedFacts(Rubric rubric, int number, UnaryOperator<Facts> fitting, Random random) {
        this.random = random;
        RandomGenerator<Facts> known = JixiaoArbitraries.knownFacts(rubric).generator(1_000);
        Arbitrary<Facts> all = JixiaoArbitraries.facts(rubric);
        RandomGenerator<Facts> any = all.generator(1_000);
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < number; i++) {
            Facts facts = fitting.apply((i % 10 == 9 ? any : known).next(random).value());
            drawn.add(facts);
            seen.addAll(facts.ids());
        }
        this.ids = List.copyOf(seen);
    }

    Facts next() {
        Facts.Builder facts = Facts.builder();
        for (String id : ids) {
            drawn.get(random.nextInt(drawn.size())).observation(id).ifPresent(it -> facts.put(id, it));
        }
        return facts.build();
    }
}
