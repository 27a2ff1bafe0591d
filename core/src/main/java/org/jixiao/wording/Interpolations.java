package org.jixiao.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Award;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Interpolation;
import org.jixiao.rule.Mark;
import org.jixiao.rule.Rule;
import org.jixiao.wording.Stretch.End;
import org.jixiao.wording.Stretch.Strength;
import org.jspecify.annotations.Nullable;

/** Makes the rules of cases between which the mark runs in a line (插入法). */
final class Interpolations {
    private final Sheet sheet;
    private final NumericRules rules;
    private final List<Entry> entries;
    private final List<Entry> lines = new ArrayList<>();
    private final List<Entry> fixed = new ArrayList<>();

    Interpolations(Sheet sheet, NumericRules rules, List<Entry> entries) {
        this.sheet = sheet;
        this.rules = rules;
        this.entries = cut(entries);
        for (Entry entry : this.entries) {
            if (isLine(entry)) {
                lines.add(entry);
            } else {
                fixed.add(entry);
            }
        }
    }

    /** 达到70%得3分 where a line runs from 70 % on: the case is for the value itself. */
    private static List<Entry> cut(List<Entry> entries) {
        List<Stretch> lines = entries.stream()
                .filter(entry -> entry.effect() instanceof Effect.Interpolated && entry.stretch() != null)
                .map(Entry::stated)
                .toList();
        return entries.stream()
                .map(entry -> lines.stream().anyMatch(line -> begins(entry, line))
                        ? entry.with(Stretch.point(
                                Objects.requireNonNull(entry.stated().lower()).at()))
                        : entry)
                .toList();
    }

    private static boolean begins(Entry entry, Stretch line) {
        Stretch stretch = entry.stretch();
        return stretch != null
                && entry.mark().isPresent()
                && stretch.lower() != null
                && stretch.upper() != null
                && !stretch.isPoint()
                && line.lower() != null
                && line.upper() != null
                && stretch.lower().meets(line.lower())
                && stretch.upper().at().compareTo(line.upper().at()) <= 0;
    }

    private boolean isLine(Entry entry) {
        Effect effect = entry.effect();
        if (effect instanceof Effect.Interpolated) {
            return true;
        }
        Stretch stretch = entry.stretch();
        return effect instanceof Effect.Proportion proportion
                && !proportion.completion()
                && stretch != null
                && stretch.lower() != null
                && stretch.upper() != null;
    }

    Optional<Rule> rule() {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        if (lines.size() == 1 && lines.get(0).stretch() == null) {
            return Optional.of(between(lines.get(0)));
        }
        List<Bands.Band> bands = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.rest()) {
                continue;
            }
            bands.add(new Bands.Band(
                    entry.stated().range(), lines.contains(entry) ? line(entry) : rules.outcome(entry, entries)));
        }
        Optional<Entry> rest = entries.stream().filter(Entry::rest).findFirst();
        if (lines.size() == 1 && rest.isEmpty()) {
            Interpolation line = line(lines.get(0));
            if (coversAlone(line)) {
                return Optional.of(line);
            }
        }
        return Optional.of(new Bands(
                bands, rest.map(entry -> rules.outcome(entry, entries)).orElse(null)));
    }

    /** Whether the cases around the line are just its level ends. */
    private boolean coversAlone(Interpolation line) {
        boolean below = false;
        boolean above = false;
        for (Entry entry : fixed) {
            Stretch stretch = entry.stretch();
            Optional<Mark> mark = entry.mark();
            if (stretch == null || mark.isEmpty()) {
                return false;
            }
            boolean low = stretch.lower() == null
                    && stretch.upper() != null
                    && stretch.upper().at().compareTo(line.from()) == 0
                    && same(mark.get(), line.atFrom());
            boolean high = stretch.upper() == null
                    && stretch.lower() != null
                    && stretch.lower().at().compareTo(line.to()) == 0
                    && same(mark.get(), line.atTo());
            boolean top = stretch.isPoint()
                    && stretch.upper() != null
                    && (stretch.upper().at().compareTo(line.to()) == 0 && same(mark.get(), line.atTo())
                            || stretch.upper().at().compareTo(line.from()) == 0 && same(mark.get(), line.atFrom()));
            below |= low || top && Objects.requireNonNull(stretch.upper()).at().compareTo(line.from()) == 0;
            above |= high || top && Objects.requireNonNull(stretch.upper()).at().compareTo(line.to()) == 0;
            if (!low && !high && !top) {
                return false;
            }
        }
        return below && above;
    }

    private boolean same(Mark one, Mark other) {
        return one.of(sheet.points()).equals(other.of(sheet.points()));
    }

    private Interpolation line(Entry entry) {
        Stretch stretch = entry.stated();
        Clause clause = entry.part().clause();
        if (stretch.lower() == null || stretch.upper() == null) {
            throw new Unreadable(StandardIssue.WORDING_ENDS_MISSING, clause.from(), clause.to());
        }
        Optional<MarkRange> stated = MarkRange.of(clause);
        boolean ambiguous = entry.effect() instanceof Effect.Proportion
                && stated.isEmpty()
                && sheet.values().ofRates()
                && stretch.upper().at().compareTo(sheet.hundred()) == 0;
        if (ambiguous && clause.lead().stream().noneMatch(token -> token.kind() == Kind.BETWEEN)) {
            sheet.notes().at(StandardIssue.WORDING_AMBIGUOUS_PROPORTION_WARNING, clause.from(), clause.to());
        }
        End from = stretch.lower();
        End to = stretch.upper();
        Mark low = stated.map(range -> range.low(rising(entry, range))).orElseGet(() -> markAt(from, clause, true));
        Mark high = stated.map(range -> range.high(rising(entry, range))).orElseGet(() -> markAt(to, clause, false));
        return new Interpolation(from.at(), low, to.at(), high);
    }

    /** Whether marks rise with the value: a neighbour with more lies above, or one with less below. */
    private boolean rising(Entry entry, MarkRange range) {
        Quantity from = Objects.requireNonNull(entry.stated().lower()).at();
        for (Entry neighbour : fixed) {
            Stretch stretch = neighbour.stretch();
            if (stretch == null || neighbour.mark().isEmpty()) {
                continue;
            }
            Rational mark = neighbour.mark().get().of(sheet.points());
            boolean above = stretch.lower() != null && stretch.lower().at().compareTo(from) > 0;
            if (mark.compareTo(range.first().max(range.second())) >= 0) {
                return above;
            }
            if (mark.compareTo(range.first().min(range.second())) <= 0) {
                return !above;
            }
        }
        Clause clause = entry.part().clause();
        throw new Unreadable(StandardIssue.WORDING_ENDS_MISSING, clause.from(), clause.to());
    }

    /** The mark of the neighbour that ends or begins at a value. */
    private Mark markAt(End end, Clause clause, boolean lower) {
        Mark open = null;
        boolean firm = false;
        for (Entry entry : fixed) {
            Stretch stretch = entry.stretch();
            if (stretch == null || entry.mark().isEmpty()) {
                continue;
            }
            End neighbour = lower ? stretch.upper() : stretch.lower();
            boolean point = stretch.isPoint()
                    && stretch.lower() != null
                    && stretch.lower().meets(end);
            if (neighbour != null && neighbour.meets(end) && !firm || point) {
                open = entry.mark().get();
                firm |= point || Objects.requireNonNull(neighbour).closed();
            }
        }
        if (open == null) {
            throw new Unreadable(StandardIssue.WORDING_ENDS_MISSING, clause.from(), clause.to());
        }
        return open;
    }

    /** 介于两者之间的按插入法: between all neighbours. */
    private Rule between(Entry line) {
        Clause clause = line.part().clause();
        boolean marked = fixed.size() > 1
                && fixed.stream()
                        .allMatch(
                                entry -> entry.stretch() != null && entry.mark().isPresent());
        if (!marked) {
            throw new Unreadable(StandardIssue.WORDING_ENDS_MISSING, clause.from(), clause.to());
        }
        List<Entry> sorted = new ArrayList<>(fixed);
        sorted.sort(Comparator.comparing(this::low)
                .thenComparing(entry -> entry.stated().lower() != null));
        List<Bands.Band> bands = new ArrayList<>();
        List<Interpolation> lines = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Entry entry = sorted.get(i);
            Entry next = i + 1 < sorted.size() ? sorted.get(i + 1) : null;
            if (isLevel(entry, next)) {
                bands.add(new Bands.Band(entry.stated().range(), new Award(mark(entry))));
            } else if (next != null) {
                lines.add(line(entry, next, clause));
            }
        }
        if (lines.isEmpty()) {
            throw new Unreadable(StandardIssue.WORDING_ENDS_MISSING, clause.from(), clause.to());
        }
        if (lines.size() == 1 && bands.isEmpty()) {
            return lines.get(0);
        }
        for (int i = 0; i < lines.size(); i++) {
            End from = i == 0 && bands.isEmpty() ? null : new End(lines.get(i).from(), true, Strength.EXPLICIT);
            End to = i + 1 == lines.size() ? null : new End(lines.get(i).to(), false, Strength.EXPLICIT);
            bands.add(new Bands.Band(new Stretch(from, to).range(), lines.get(i)));
        }
        return new Bands(bands, null);
    }

    private static Mark mark(Entry entry) {
        return entry.mark().orElseThrow();
    }

    /** 低于60%的不得分 below a value that earns more: no line leads there. */
    private static boolean isLevel(Entry entry, @Nullable Entry next) {
        Stretch stretch = entry.stated();
        End upper = stretch.upper();
        End lower = next == null ? null : next.stated().lower();
        return stretch.lower() == null && upper != null && lower != null && upper.meets(lower);
    }

    /** The line from where one case ends to where the next begins; cases that touch run from their lower ends. */
    private static Interpolation line(Entry entry, Entry next, Clause clause) {
        Stretch stretch = entry.stated();
        End to = next.stated().lower();
        End from = stretch.upper();
        boolean touch = from == null || to != null && from.at().compareTo(to.at()) >= 0;
        from = touch ? stretch.lower() : from;
        if (from == null || to == null || from.at().compareTo(to.at()) >= 0) {
            throw new Unreadable(StandardIssue.WORDING_ENDS_MISSING, clause.from(), clause.to());
        }
        return new Interpolation(from.at(), mark(entry), to.at(), mark(next));
    }

    private Quantity low(Entry entry) {
        Stretch stretch = entry.stated();
        End end = stretch.lower() != null ? stretch.lower() : stretch.upper();
        return Objects.requireNonNull(end).at();
    }
}
