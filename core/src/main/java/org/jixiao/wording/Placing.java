package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.wording.Stretch.End;
import org.jixiao.wording.Stretch.Strength;
import org.jspecify.annotations.Nullable;

/** Tells for which values each case and step of a sentence is. */
final class Placing {
    private final Sheet sheet;

    Placing(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The cases and steps with their values, the ends of neighbours settled between them. */
    List<Entry> of(List<Part> parts) {
        return settled(beyond(aroundBest(entries(parts))));
    }

    /** The case that earns most, where deductions begin. */
    Optional<Entry> best(List<Entry> entries) {
        Entry best = null;
        for (Entry entry : entries) {
            boolean more = entry.mark().isPresent()
                    && (best == null
                            || entry.mark()
                                            .get()
                                            .of(sheet.points())
                                            .compareTo(best.mark().orElseThrow().of(sheet.points()))
                                    > 0);
            if (more && !entry.rest()) {
                best = entry;
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Entry> entries(List<Part> parts) {
        List<Entry> entries = new ArrayList<>();
        for (Part part : parts) {
            entries.add(entry(part, Entry.premise(part), parts));
        }
        List<Entry> placed = new ArrayList<>();
        for (Entry entry : afterDeadline(entries)) {
            placed.add(
                    entry.stretch() == null && entry.premise() instanceof Premise.ToTarget relation
                            ? entry.with(toTarget(relation, entry, entries))
                            : entry);
        }
        return placed;
    }

    /** 逾期5天以内 behind 15天内: days late are counted from the deadline that another case names. */
    private List<Entry> afterDeadline(List<Entry> entries) {
        Optional<Quantity> deadline = entries.stream()
                .filter(entry -> !isLate(entry) && entry.stretch() != null)
                .map(entry -> entry.stretch().lower() == null ? entry.stretch().upper() : null)
                .filter(end -> end != null && end.at().value().signum() > 0)
                .map(End::at)
                .findFirst();
        if (deadline.isEmpty()) {
            return entries;
        }
        return entries.stream()
                .map(entry -> isLate(entry) && entry.stretch() != null
                        ? entry.with(entry.stretch().movedBy(deadline.get()))
                        : entry)
                .toList();
    }

    private static boolean isLate(Entry entry) {
        return entry.premise() instanceof Premise.Within within && within.late();
    }

    private Entry entry(Part part, @Nullable Premise premise, List<Part> parts) {
        if (premise instanceof Premise.Within within) {
            boolean base = part instanceof Part.Step && within.stretch().isPoint(); // 较95%每降低…
            if (base) {
                return new Entry(null, false, part);
            }
            boolean goodSide = part instanceof Part.Step step
                    && StepRules.isGoodSide(step, within.stretch())
                    && parts.stream().noneMatch(other -> other instanceof Part.Case);
            return new Entry(goodSide ? null : within.stretch(), false, part);
        }
        if (premise instanceof Premise.Told none && part instanceof Part.Case && sheet.saysNone(none.words())) {
            return new Entry(new Stretch(null, new End(sheet.zero(), true, Strength.EXPLICIT)), false, part);
        }
        boolean whole = premise instanceof Premise.Told told
                && told.words().isEmpty()
                && (part.clause().effect() instanceof Effect.Formula
                        || part.clause().effect() instanceof Effect.Proportion);
        boolean rest = part instanceof Part.Case && (premise instanceof Premise.Otherwise || whole);
        return new Entry(null, rest, part);
    }

    /** The values that stand to the target, or to the one value that the neighbours name, in a way. */
    private Stretch toTarget(Premise.ToTarget relation, Entry entry, List<Entry> all) {
        Clause clause = entry.part().clause();
        Comparison comparison =
                relation.said().kind() == Kind.MET || relation.said().kind() == Kind.MISSED
                        ? Optional.ofNullable(sheet.comparison()).orElse(Comparison.AT_LEAST)
                        : relation.comparison();
        Quantity bound = bound(relation, comparison, all).orElseGet(() -> sheet.assumedTarget(clause));
        if (relation.negated()) {
            comparison = Premise.ToTarget.opposite(comparison, clause);
        }
        End end = new End(bound, comparison.holds(0), Strength.EXPLICIT);
        return switch (comparison) {
            case AT_LEAST, ABOVE -> new Stretch(end, null);
            case AT_MOST, BELOW -> new Stretch(null, end);
            case EQUAL -> Stretch.point(bound);
        };
    }

    private Optional<Quantity> bound(Premise.ToTarget relation, Comparison comparison, List<Entry> all) {
        boolean above = comparison.holds(1) != relation.negated();
        List<Quantity> ends = all.stream()
                .map(Entry::stretch)
                .filter(stretch -> stretch != null)
                .map(stretch -> above ? stretch.upper() : stretch.lower())
                .filter(end -> end != null)
                .map(End::at)
                .distinct()
                .toList();
        if (sheet.values().target().isPresent()) {
            return sheet.values().target();
        }
        if (sheet.measuresDistance() && relation.said().text().matches("[不未没有无]*超(?:支|编|标|额|预算|概算)")) {
            return Optional.of(sheet.zero());
        }
        Optional<Token> standard = sheet.provisions().first(Kind.STANDARD);
        if (standard.isPresent()) {
            return standard.map(token -> sheet.values().threshold(token.captured(), token));
        }
        boolean ofTarget = relation.said().text().matches(".*目标.*|超额.*|.*完成.*");
        return ofTarget || ends.size() != 1 ? Optional.empty() : Optional.of(ends.get(0));
    }

    private List<Entry> settled(List<Entry> entries) {
        List<Integer> placed = new ArrayList<>();
        List<Stretch> stated = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Stretch stretch = entries.get(i).stretch();
            if (stretch != null) {
                placed.add(i);
                stated.add(stretch);
            }
        }
        List<Stretch> settled = Stretch.settled(knockedOut(stated, placed, entries));
        List<Entry> result = new ArrayList<>(entries);
        for (int i = 0; i < placed.size(); i++) {
            Stretch stretch = settled.get(i);
            Clause clause = entries.get(placed.get(i)).part().clause();
            if (stretch.isEmpty()) {
                throw Unreadable.contradiction(clause);
            }
            if (settledByGuess(stated.get(i), stretch)) {
                sheet.notes().at(StandardIssue.WORDING_END_SETTLED, clause.from(), clause.to());
            }
            result.set(placed.get(i), entries.get(placed.get(i)).with(stretch));
        }
        return result;
    }

    /** 低于60%不得分 takes its values away from a wider case that is no mark by itself. */
    private List<Stretch> knockedOut(List<Stretch> stated, List<Integer> placed, List<Entry> entries) {
        List<Stretch> cut = new ArrayList<>(stated);
        for (int i = 0; i < cut.size(); i++) {
            Entry entry = entries.get(placed.get(i));
            boolean zero = entry.mark().map(sheet::isZero).orElse(false);
            for (int j = 0; zero && j < cut.size(); j++) {
                boolean graded = entries.get(placed.get(j)).mark().isEmpty();
                if (graded && j != i) {
                    cut.set(j, cut.get(j).without(stated.get(i)));
                }
            }
        }
        return cut;
    }

    /** 达到100%得10分，每超过…加…，每低于…扣…: steps without values of their own are for their side of the best case. */
    private List<Entry> aroundBest(List<Entry> entries) {
        Optional<Entry> best = best(entries).filter(entry -> entry.stretch() != null);
        List<Entry> free = entries.stream()
                .filter(entry -> entry.stretch() == null && entry.part() instanceof Part.Step)
                .toList();
        boolean gains = free.stream().anyMatch(entry -> !(entry.effect() instanceof Effect.Lose));
        if (best.isEmpty() || free.isEmpty() || free.size() == 1 && !(gains && entries.size() > 2)) {
            return entries;
        }
        Stretch full = best.get().stated();
        boolean single = full.lower() == null || full.upper() == null || full.isPoint();
        List<Entry> placed = new ArrayList<>();
        Stretch left = full;
        for (Entry entry : entries) {
            if (!free.contains(entry)) {
                placed.add(entry);
                continue;
            }
            Part.Direction direction = ((Part.Step) entry.part()).direction();
            if (direction == null || direction == Part.Direction.APART) {
                throw Unreadable.contradiction(entry.part().clause());
            }
            boolean up = direction == Part.Direction.UP;
            End end = single ? full.lower() != null ? full.lower() : full.upper() : up ? full.upper() : full.lower();
            End begin = new End(Objects.requireNonNull(end).at(), false, Strength.EXPLICIT);
            placed.add(entry.with(up ? new Stretch(begin, null) : new Stretch(null, begin)));
            boolean inside = up ? left.upper() == null : left.lower() == null;
            left = !inside
                    ? left
                    : up ? new Stretch(left.lower(), end.with(true)) : new Stretch(end.with(true), left.upper());
        }
        Stretch rest = left;
        return placed.stream()
                .map(entry -> entry.equals(best.get()) ? entry.with(rest) : entry)
                .toList();
    }

    /** 超过130%的，每超过…: steps that begin beyond the values of the full marks end them there. */
    private List<Entry> beyond(List<Entry> entries) {
        Optional<Entry> best = best(entries).filter(entry -> entry.stretch() != null);
        if (best.isEmpty()) {
            return entries;
        }
        Stretch full = best.get().stated();
        Stretch cut = full;
        for (Entry entry : entries) {
            Stretch own = entry.stretch();
            if (own != null
                    && full.reachesBeyond(own)
                    && (own.upper() == null || !own.upper().closed())) {
                cut = cut.without(own);
            }
        }
        Stretch left = cut;
        return left.equals(full)
                ? entries
                : entries.stream()
                        .map(entry -> entry.equals(best.get()) ? entry.with(left) : entry)
                        .toList();
    }

    /** Whether an end without any mark was given away to a neighbour that claims it. */
    private static boolean settledByGuess(Stretch stated, Stretch settled) {
        return gaveAway(stated.lower(), settled.lower()) || gaveAway(stated.upper(), settled.upper());
    }

    private static boolean gaveAway(@Nullable End stated, @Nullable End settled) {
        return stated != null
                && settled != null
                && stated.strength() == Strength.BARE
                && stated.closed()
                && !settled.closed();
    }
}
