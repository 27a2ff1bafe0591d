package org.jixiao.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Award;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Mark;
import org.jixiao.rule.Partial;
import org.jixiao.rule.Rule;
import org.jixiao.rule.StepSize;
import org.jixiao.rule.Steps;
import org.jixiao.wording.Part.Direction;
import org.jixiao.wording.Stretch.End;
import org.jspecify.annotations.Nullable;

/** Rates of deduction that add up part by part: 10%以内的部分每1个百分点扣0.1分，超过10%的部分每1个百分点扣0.4分. */
final class ProgressiveRates {
    private final Sheet sheet;
    private final StepRules stepRules;

    ProgressiveRates(Sheet sheet, StepRules stepRules) {
        this.sheet = sheet;
        this.stepRules = stepRules;
    }

    /** The rule, or nothing where the sentence does not speak of parts of the value. */
    Optional<Rule> rule(List<Entry> entries) {
        List<Entry> rates = new ArrayList<>(entries.stream()
                .filter(entry -> entry.part() instanceof Part.Step)
                .toList());
        boolean ofParts = rates.size() > 1
                && rates.stream()
                        .anyMatch(rate -> rate.part().clause().lead().stream()
                                .anyMatch(token -> token.text().contains("部分")));
        if (!ofParts) {
            return Optional.empty();
        }
        List<Entry> cases =
                entries.stream().filter(entry -> !rates.contains(entry)).toList();
        for (Entry rate : rates) {
            boolean plain = rate.stretch() != null && loses(rate) == loses(rates.get(0));
            if (!plain) {
                throw unclear(rate);
            }
        }
        boolean up = rates.stream().anyMatch(rate -> stretch(rate).upper() == null);
        rates.sort(Comparator.comparing((Entry rate) -> near(rate, up), Comparator.nullsFirst(order(up))));
        return Optional.of(chained(rates, cases, up));
    }

    private static boolean loses(Entry rate) {
        return rate.effect() instanceof Effect.Lose;
    }

    private static Comparator<Quantity> order(boolean up) {
        return up ? Comparator.naturalOrder() : Comparator.reverseOrder();
    }

    private static @Nullable Quantity near(Entry rate, boolean up) {
        End end = up ? stretch(rate).lower() : stretch(rate).upper();
        return end == null ? null : end.at();
    }

    private static Stretch stretch(Entry entry) {
        return Objects.requireNonNull(entry.stretch());
    }

    private static Unreadable unclear(Entry entry) {
        Clause clause = entry.part().clause();
        return new Unreadable(StandardIssue.WORDING_SEVERAL_RATES, clause.from(), clause.to());
    }

    private Rule chained(List<Entry> rates, List<Entry> cases, boolean up) {
        List<Bands.Band> bands = new ArrayList<>();
        Quantity base = begin(rates.get(0), cases, up);
        Mark start = loses(rates.get(0)) ? Mark.FULL : Mark.ZERO;
        Optional<Entry> knockOut = cases.stream()
                .filter(one ->
                        loses(rates.get(0)) && one.mark().map(sheet::isZero).orElse(false))
                .findFirst();
        for (int i = 0; i < rates.size(); i++) {
            Entry rate = rates.get(i);
            Stretch stretch = stretch(rate);
            End far = up ? stretch.upper() : stretch.lower();
            boolean last = i + 1 == rates.size();
            Quantity next = last ? null : near(rates.get(i + 1), up);
            boolean meets = last && knockOut.isPresent()
                    ? true
                    : last
                            ? far == null
                            : far != null && next != null && far.at().compareTo(next) == 0;
            if (!meets) {
                throw unclear(rate);
            }
            Steps steps = stepRules.rule(
                    (Part.Step) rate.part(),
                    new StepRules.Base(Formula.of(base), base, up ? Direction.UP : Direction.DOWN),
                    start);
            if (last && knockOut.isPresent()) {
                stretch = stretch.without(stretch(knockOut.get()));
            }
            Stretch own = i > 0 ? stretch : up ? new Stretch(null, far) : new Stretch(far, null);
            bands.add(new Bands.Band(own.range(), steps));
            if (far != null) {
                Rational number = number(steps, base, far.at(), rate);
                Mark each = steps.change();
                start = start.plus(new Mark(
                        each.absolute().multipliedBy(number), each.share().multipliedBy(number)));
                base = far.at();
            }
        }
        knockOut.ifPresent(one -> bands.add(new Bands.Band(stretch(one).range(), new Award(Mark.ZERO))));
        return new Bands(bands, null);
    }

    /** Where counting begins: at the end of the first part, of the full marks, or at nothing. */
    private Quantity begin(Entry first, List<Entry> cases, boolean up) {
        for (Entry one : cases) {
            End end = one.stretch() == null
                    ? null
                    : up ? one.stretch().upper() : one.stretch().lower();
            boolean knockOut = one.stretch() != null
                    && loses(first)
                    && one.mark().map(sheet::isZero).orElse(false);
            if (knockOut) {
                continue;
            }
            Mark origin = loses(first) ? Mark.FULL : Mark.ZERO;
            boolean full = one.mark()
                            .map(mark -> mark.of(sheet.points()).equals(origin.of(sheet.points())))
                            .orElse(false)
                    && end != null;
            if (!full) {
                throw unclear(one);
            }
            Quantity near = near(first, up);
            if (near != null && near.compareTo(Objects.requireNonNull(end).at()) != 0) {
                throw unclear(one);
            }
            sheet.notes()
                    .at(
                            StandardIssue.WORDING_CONFIRMED,
                            one.part().clause().from(),
                            one.part().clause().to());
            return Objects.requireNonNull(end).at();
        }
        Quantity near = near(first, up);
        return near != null ? near : stepRules.assumed((Part.Step) first.part());
    }

    /** How many steps lie in a part, its own remainder counted as all remainders are. */
    private static Rational number(Steps steps, Quantity from, Quantity to, Entry rate) {
        if (!(steps.step() instanceof StepSize.Fixed fixed)) {
            throw unclear(rate);
        }
        Rational length = to.in(from.unit()).minus(from.value()).absolute();
        Rational size = fixed.quantity().in(from.unit().ofDifferences());
        Rational number = length.dividedBy(size);
        return steps.partial() == Partial.PRO_RATA
                ? number
                : steps.partial() == Partial.WHOLE ? number.floor() : number.ceiling();
    }
}
