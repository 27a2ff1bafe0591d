package org.jixiao.review;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Measure;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rubric.Section;
import org.jspecify.annotations.Nullable;

/**
 * A hash over all that scores depend on: ids, points, weights, roles, rules, measures, targets, policies, vetoes, rounding
 * and the cap. Two rubrics with one hash give the same scores for the same facts. Names, explanations, printed texts,
 * examples, bases, grades and the order of rows do not count.
 */
public final class ScoringHash {
    private final StringBuilder text = new StringBuilder();

    private ScoringHash() {}

    /**
     * The hash of a rubric.
     *
     * @param rubric the rubric
     * @return 64 hexadecimal digits (SHA-256)
     */
    public static String of(Rubric rubric) {
        ScoringHash hash = new ScoringHash();
        hash.write(rubric.statedPoints());
        hash.write(rubric.totalCapped());
        hash.write(rubric.rounding());
        hash.write(rubric.notApplicable());
        hash.write(rubric.vetoes());
        hash.nodes(rubric.parts());
        return hash.digest();
    }

    private String digest() {
        try {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private void nodes(List<RubricNode> nodes) {
        text.append('[');
        nodes.stream().sorted(Comparator.comparing(RubricNode::id)).forEach(this::node);
        text.append(']');
    }

    private void node(RubricNode node) {
        write(node.id());
        write(node.points());
        write(node.role());
        write(node.weight());
        write(node.notApplicable());
        node.match(new RubricNode.Cases<Boolean>() {
            @Override
            public Boolean section(Section it) {
                write(it.combination());
                write(it.vetoes());
                nodes(it.parts());
                return true;
            }

            @Override
            public Boolean indicator(Indicator it) {
                write(it.measure());
                write(it.rule());
                write(it.target());
                write(it.appliesWhen());
                return true;
            }
        });
    }

    /** Every value with its length before it, so that no two sequences of values read alike. */
    private void write(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            write(optional.orElse(null));
        } else if (value instanceof List<?> list) {
            text.append('(');
            list.forEach(this::write);
            text.append(')');
        } else if (value instanceof Fact fact) {
            write(fact.id());
            write(fact.unit());
        } else if (value instanceof Measure measure) {
            write(measure.id());
            write(measure.unit());
            write(measure.domain());
            write(measure.ownFormula());
        } else if (value instanceof Record record) {
            components(record);
        } else {
            String plain = String.valueOf(value);
            text.append(plain.length()).append(':').append(plain);
        }
    }

    /** All components of a record but the words that only say why. */
    private void components(Record record) {
        write(record.getClass().getSimpleName());
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (!component.getName().equals("reason")) {
                write(read(record, component));
            }
        }
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException hidden) {
            throw new IllegalStateException(record.getClass() + " hides " + component.getName(), hidden);
        }
    }
}
