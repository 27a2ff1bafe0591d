package org.jixiao.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.AgainstTarget;
import org.jixiao.rule.Award;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.Choice;
import org.jixiao.rule.ClampedSum;
import org.jixiao.rule.Condition;
import org.jixiao.rule.EachItem;
import org.jixiao.rule.Extended;
import org.jixiao.rule.Interpolation;
import org.jixiao.rule.Judged;
import org.jixiao.rule.On;
import org.jixiao.rule.Overshoot;
import org.jixiao.rule.Range;
import org.jixiao.rule.RoundedMark;
import org.jixiao.rule.Row;
import org.jixiao.rule.Rule;
import org.jixiao.rule.StepSize;
import org.jixiao.rule.Steps;
import org.jixiao.rule.Tiers;
import org.jixiao.rule.Vetoed;
import org.jixiao.rule.Violations;
import org.jixiao.rule.When;
import org.jspecify.annotations.Nullable;

/** Reads off a rule which facts it reads, as what, and where it may change. */
final class NeedsOfRules implements Rule.Cases<Void> {
    private final Row row;
    private final Map<String, Needs> needs = new LinkedHashMap<>();
    private final List<Quantity> edges = new ArrayList<>();
    private Needs current;

    NeedsOfRules(Row row) {
        this.row = row;
        this.current = new Needs();
        Formula measured = row.measure().formula();
        formula(measured);
        if (measured instanceof Formula.Observed observed) {
            current = of(observed.fact());
        }
        current.unit = row.measure().unit();
        if (row.target() != null) {
            formula(row.target());
        }
        for (Edge edge : new Edge[] {
            row.measure().domain().bounds().lower().orElse(null),
            row.measure().domain().bounds().upper().orElse(null)
        }) {
            if (edge != null) {
                edges.add(new Quantity(edge.at(), row.measure().unit()));
            }
        }
    }

    Map<String, Needs> needs() {
        return needs;
    }

    List<Quantity> edges() {
        return edges;
    }

    Void read(Rule rule) {
        return rule.match(this);
    }

    private Void readAll(List<Rule> rules) {
        rules.forEach(this::read);
        return null;
    }

    private Needs of(Fact fact) {
        Needs of = needs.computeIfAbsent(fact.id(), id -> new Needs());
        of.unit = of.unit == null ? fact.unit() : of.unit;
        return of;
    }

    private void formula(Formula formula) {
        formula.operands().forEach(this::formula);
        if (formula instanceof Formula.Constant constant) {
            edges.add(constant.quantity());
        } else if (formula instanceof Formula.Observed observed) {
            of(observed.fact()).number = true;
        } else if (formula instanceof Formula.Aggregate aggregate) {
            Needs list = of(aggregate.list());
            list.item = list.item == null ? new Needs() : list.item;
            list.item.number = true;
            list.item.unit = aggregate.list().unit();
        } else if (formula instanceof Formula.Met met) {
            of(met.checklist()).items.addAll(List.of("1", "2"));
            of(met.checklist()).closed = true;
        } else if (formula instanceof Formula.CountOf count) {
            of(count.counts()).kinds.add("1");
            of(count.counts()).closed = true;
        } else if (formula instanceof Formula.DaysBetween days) {
            of(days.from()).date = true;
            of(days.to()).date = true;
        }
    }

    private void condition(Condition condition) {
        condition.parts().forEach(this::condition);
        if (condition instanceof Condition.Compare compare) {
            formula(compare.left());
            formula(compare.right());
        } else if (condition instanceof Condition.Item item) {
            of(item.checklist()).items.add(item.item());
        } else if (condition instanceof Condition.Option option) {
            Needs choice = of(option.choice());
            choice.options.putIfAbsent("good", null);
            choice.options.putIfAbsent("fair", null);
        } else if (condition instanceof Condition.Applies applies) {
            Needs any = of(applies.fact());
            any.number |= any.items.isEmpty() && any.options.isEmpty();
        }
    }

    private void edge(Quantity at) {
        edges.add(at);
    }

    /** The base and the first steps on both sides of it. */
    private void steps(Quantity base, @Nullable StepSize step) {
        edge(base);
        Quantity size = step instanceof StepSize.Fixed fixed
                ? fixed.quantity()
                : step instanceof StepSize.ShareOfBase share
                        ? new Quantity(
                                base.value().multipliedBy(share.share()),
                                base.unit().ofDifferences())
                        : null;
        if (size == null || !size.unit().convertsTo(base.unit().ofDifferences())) {
            return;
        }
        Rational one = size.in(base.unit().ofDifferences());
        for (int n = -3; n <= 3; n++) {
            edge(new Quantity(base.value().plus(one.multipliedBy(n)), base.unit()));
        }
    }

    private void bound(Formula bound, @Nullable StepSize step) {
        formula(bound);
        Formula stated = bound instanceof Formula.Target && row.target() != null ? row.target() : bound;
        if (stated instanceof Formula.Constant constant) {
            steps(constant.quantity(), step);
        }
    }

    private void reads(@Nullable Unit unit) {
        current.number = true;
        current.unit = current.unit == null ? unit : current.unit;
    }

    @Override
    public Void award(Award it) {
        return null;
    }

    @Override
    public Void bands(Bands it) {
        for (Bands.Band band : it.bands()) {
            for (Range.End end :
                    new Range.End[] {band.range().lower(), band.range().upper()}) {
                if (end != null) {
                    edge(end.at());
                    reads(end.at().unit());
                }
            }
        }
        current.number = true;
        return readAll(it.parts());
    }

    @Override
    public Void steps(Steps it) {
        reads(
                it.base() instanceof Formula.Constant constant
                        ? constant.quantity().unit()
                        : null);
        bound(it.base(), it.step());
        return null;
    }

    @Override
    public Void againstTarget(AgainstTarget it) {
        reads(
                it.target() instanceof Formula.Constant constant
                        ? constant.quantity().unit()
                        : null);
        bound(it.target(), null);
        Formula stated = it.target() instanceof Formula.Target && row.target() != null ? row.target() : it.target();
        if (stated instanceof Formula.Constant constant) {
            Rational limit = it.overshoot() instanceof Overshoot.Fixed fixed
                    ? fixed.limit()
                    : it.overshoot() instanceof Overshoot.Inverse inverse
                            ? inverse.limit()
                            : it.overshoot() instanceof Overshoot.Stepwise stepwise
                                    ? stepwise.limit()
                                    : Rational.of(13, 10);
            StepSize step = it.overshoot() instanceof Overshoot.Stepwise stepwise ? stepwise.step() : null;
            steps(constant.quantity().multipliedBy(limit), step);
            steps(constant.quantity().multipliedBy(Rational.of(2)), null);
        }
        return null;
    }

    @Override
    public Void interpolation(Interpolation it) {
        reads(it.from().unit());
        edge(it.from());
        edge(it.to());
        return null;
    }

    @Override
    public Void checklist(Checklist it) {
        it.items().forEach(item -> current.items.add(item.id()));
        return null;
    }

    @Override
    public Void violations(Violations it) {
        it.kinds().forEach(kind -> current.kinds.add(kind.id()));
        return null;
    }

    @Override
    public Void tiers(Tiers it) {
        it.tiers().forEach(tier -> current.options.putIfAbsent(tier.id(), tier.coefficients()));
        return null;
    }

    @Override
    public Void judged(Judged it) {
        return null;
    }

    @Override
    public Void clampedSum(ClampedSum it) {
        return readAll(it.parts());
    }

    @Override
    public Void choice(Choice it) {
        return readAll(it.parts());
    }

    @Override
    public Void when(When it) {
        it.cases().forEach(one -> condition(one.condition()));
        return readAll(it.parts());
    }

    @Override
    public Void vetoed(Vetoed it) {
        condition(it.condition());
        return read(it.rule());
    }

    @Override
    public Void eachItem(EachItem it) {
        Needs list = current;
        list.item = list.item == null ? new Needs() : list.item;
        list.item.unit = list.item.unit == null ? list.unit : list.item.unit;
        current = list.item;
        read(it.rule());
        current = list;
        return null;
    }

    @Override
    public Void on(On it) {
        Needs outer = current;
        formula(it.input());
        current = it.input() instanceof Formula.Own
                ? outer
                : it.input() instanceof Formula.Observed observed ? of(observed.fact()) : new Needs();
        read(it.rule());
        current = outer;
        return null;
    }

    @Override
    public Void roundedMark(RoundedMark it) {
        return read(it.rule());
    }

    @Override
    public Void extended(Extended it) {
        return read(it.rule());
    }
}
