package org.jixiao.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Bands (分段计分法): the first family of every rubric. Each band is a range of values with what it earns. A value in no
 * band is uncovered and a value in two is ambiguous; neither is ever scored by guess.
 *
 * <p>A band may earn a mark or be scored by a rule of its own, which sees the same value.
 *
 * @param bands the bands, in the order of the text; at least one
 * @param otherwise what every value in no band earns (其余), or {@code null} where nothing is said
 */
public record Bands(List<Band> bands, @Nullable Rule otherwise) implements Rule {
    /**
     * Checks and copies the parts.
     *
     * @param bands the bands, in the order of the text; at least one
     * @param otherwise what every value in no band earns (其余), or {@code null} where nothing is said
     * @throws IllegalArgumentException if there is no band, or the rules nest too deep
     */
    public Bands {
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException(
                    "bands need at least one band: use an award for a mark that is always given");
        }
        Depth.check("bands", kids(bands, otherwise));
    }

    private static List<Rule> kids(List<Band> bands, @Nullable Rule otherwise) {
        List<Rule> kids = new ArrayList<>();
        bands.forEach(band -> kids.add(band.outcome()));
        if (otherwise != null) {
            kids.add(otherwise);
        }
        return kids;
    }

    /**
     * A band more, from a threshold up to where the band before it begins (以上).
     *
     * @param threshold the least value of the band
     * @param mark what it earns
     * @return the longer list of bands
     */
    public Bands atLeast(Quantity threshold, Mark mark) {
        return and(new Band(upTo(Range.End.closed(threshold)), new Award(mark)));
    }

    /**
     * A band more, from where the band before it ends up to a threshold (以下、以内).
     *
     * @param threshold the largest value of the band
     * @param mark what it earns
     * @return the longer list of bands
     */
    public Bands atMost(Quantity threshold, Mark mark) {
        return and(new Band(from(Range.End.closed(threshold)), new Award(mark)));
    }

    /**
     * A band more, above a threshold up to where the band before it begins (超过).
     *
     * @param threshold the value that is itself left out
     * @param mark what it earns
     * @return the longer list of bands
     */
    public Bands above(Quantity threshold, Mark mark) {
        return and(new Band(upTo(Range.End.open(threshold)), new Award(mark)));
    }

    /**
     * A band more, from where the band before it ends up to a threshold that is left out (不足、低于).
     *
     * @param threshold the value that is itself left out
     * @param mark what it earns
     * @return the longer list of bands
     */
    public Bands below(Quantity threshold, Mark mark) {
        return and(new Band(from(Range.End.open(threshold)), new Award(mark)));
    }

    /**
     * A band more, as stated.
     *
     * @param range the values in it
     * @param mark what it earns
     * @return the longer list of bands
     */
    public Bands in(Range range, Mark mark) {
        return and(new Band(range, new Award(mark)));
    }

    /**
     * A band more, scored by a rule of its own.
     *
     * @param range the values in it
     * @param rule how a value in it is scored
     * @return the longer list of bands
     */
    public Bands in(Range range, Rule rule) {
        return and(new Band(range, rule));
    }

    /**
     * The same bands with a mark for every value in none of them (其余、否则).
     *
     * @param mark what it earns
     * @return the completed bands
     */
    public Bands otherwise(Mark mark) {
        return new Bands(bands, new Award(mark));
    }

    private Bands and(Band next) {
        if (otherwise != null) {
            throw new IllegalArgumentException("a band cannot follow 'otherwise': state all bands before it");
        }
        List<Band> longer = new ArrayList<>(bands);
        longer.add(next);
        return new Bands(longer, null);
    }

    /** From a threshold to where the last band begins; read in the other order, the two overlap. */
    private Range upTo(Range.End threshold) {
        Range.End next = bands.get(bands.size() - 1).range().lower();
        return new Range(threshold, next != null && next.at().compareTo(threshold.at()) > 0 ? next.opposite() : null);
    }

    /** From where the last band ends to a threshold; read in the other order, the two overlap. */
    private Range from(Range.End threshold) {
        Range.End next = bands.get(bands.size() - 1).range().upper();
        return new Range(next != null && next.at().compareTo(threshold.at()) < 0 ? next.opposite() : null, threshold);
    }

    /**
     * A range of values and how a value in it is scored.
     *
     * @param range the values
     * @param outcome how a value in it is scored
     */
    public record Band(Range range, Rule outcome) implements Serializable {
        /**
         * Checks that both are given.
         *
         * @param range the values
         * @param outcome how a value in it is scored
         */
        public Band {
            Objects.requireNonNull(range, "range: a band needs its values");
            Objects.requireNonNull(outcome, "outcome: a band needs what it earns");
        }
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.bands(this);
    }

    @Override
    public List<Rule> parts() {
        return kids(bands, otherwise);
    }
}
