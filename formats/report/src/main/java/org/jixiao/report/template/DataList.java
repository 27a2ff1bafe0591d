package org.jixiao.report.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.FunctionLine;
import org.jixiao.department.FundLine;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.Programme;
import org.jixiao.department.TargetOutcome;
import org.jixiao.department.ThreePublicLine;
import org.jixiao.measure.Fact;
import org.jixiao.measure.StandardFacts;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Rational;
import org.jixiao.report.model.CellNumber;

/** The lists that a form can have a row for each entry of, and what {@code {it.…}} stands for in these rows. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing, and the names are a copy
public enum DataList {
    /**
     * The rows of the rubric: {@code name, points, score, standard} (as the sheet prints it, or else in the one wording that
     * leaves nothing open), {@code explanation, basis} (what decided), {@code reason} (why points were lost), {@code
     * improvement, remark} (the reason, or what decided, also at full points).
     */
    INDICATORS(
            IndicatorEntries::of,
            "name",
            "points",
            "score",
            "standard",
            "explanation",
            "basis",
            "reason",
            "improvement",
            "remark"),
    /** The rows of the rubric that did not earn full points, or are not scored: the names of {@link #INDICATORS}. */
    SHORTFALLS(
            IndicatorEntries::shortfalls,
            "name",
            "points",
            "score",
            "standard",
            "explanation",
            "basis",
            "reason",
            "improvement",
            "remark"),
    /**
     * The targets of the programme: {@code level1, level2, name, expected, actual, completion} (actual ÷ expected), {@code
     * outcome, points, score, reason}. Points and score are those of the row of the rubric that was made from the target.
     */
    TARGETS(
            DataList::targets,
            "level1",
            "level2",
            "name",
            "expected",
            "actual",
            "completion",
            "outcome",
            "points",
            "score",
            "reason"),
    /** The funds of the programme by source: {@code name, initial, adjusted, outturn, rate}. */
    FUNDS(DataList::funds, "name", "initial", "adjusted", "budget", "outturn", "rate"),
    /** The programmes: {@code name, initial, adjusted, outturn, rate, goal}. */
    PROGRAMMES(DataList::programmes, "name", "initial", "adjusted", "budget", "outturn", "rate", "goal"),
    /** Income by source: {@code name, initial, adjusted, outturn, rate, share}. */
    SOURCES(DataList::sources, "name", "initial", "adjusted", "budget", "outturn", "rate", "share"),
    /** Spending by function: {@code name} (the whole path), {@code initial, adjusted, outturn, rate, share}. */
    FUNCTIONS(DataList::functions, "name", "initial", "adjusted", "budget", "outturn", "rate", "share"),
    /** "Three public" spending by kind: {@code name, initial, adjusted, outturn, rate, share, previous}. */
    THREE_PUBLIC(
            DataList::threePublic, "name", "initial", "adjusted", "budget", "outturn", "rate", "share", "previous"),
    /** The group that evaluates: {@code name, post, unit}; five empty rows if it is not given. */
    TEAM(DataList::team, "name", "post", "unit");

    private static final int EMPTY_LINES = 5;

    private final Function<Context, List<Entry>> entries;
    private final List<String> names;

    DataList(Function<Context, List<Entry>> entries, String... names) {
        this.entries = entries;
        this.names = List.of(names);
    }

    /**
     * The names that its entries have.
     *
     * @return the names, without {@code it.} and braces
     */
    public List<String> names() {
        return names;
    }

    List<Entry> entries(Context context) {
        return entries.apply(context);
    }

    // --- the programme
    // ------------------------------------------------------------------------------------------------

    private static List<Entry> targets(Context context) {
        Optional<Programme> programme = context.data().programme();
        if (programme.isEmpty()) {
            return List.of();
        }
        List<Fact> facts = StandardFacts.targets(programme.get());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            entries.add(target(programme.get().targets().get(i), facts.get(i).id(), context));
        }
        return entries;
    }

    private static Entry target(PerformanceTarget target, String id, Context context) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("level1", Value.of(target.level1()));
        values.put("level2", Value.of(target.level2()));
        values.put("name", Value.of(target.level3()));
        values.put("expected", Value.of(target.expected().toString()));
        values.put("actual", Value.ofText(target.actual().map(Object::toString)));
        values.put("completion", Value.ofRate(target.completion()));
        values.put("outcome", Value.of(outcome(target.judge(), context)));
        Value points = ScoreValues.row(id, "points", context);
        values.put(
                "points",
                points.isKnown()
                        ? points
                        : target.points()
                                .map(it -> Value.of(CellNumber.points(it)))
                                .orElse(Value.MISSING));
        values.put("score", ScoreValues.row(id, "score", context));
        values.put("reason", Value.ofText(target.reason()));
        return new Entry(values);
    }

    private static String outcome(TargetOutcome outcome, Context context) {
        if (outcome instanceof TargetOutcome.Met) {
            return context.say("完成", "met");
        }
        return outcome instanceof TargetOutcome.NotMet
                ? context.say("未完成", "not met")
                : context.say("无法判断", "undetermined");
    }

    private static List<Entry> funds(Context context) {
        return context.data().programme().map(Programme::funds).orElse(List.of()).stream()
                .map(line -> new Entry(amounts(line.source().name(), line.amounts())))
                .toList();
    }

    private static List<Entry> programmes(Context context) {
        List<Entry> entries = new ArrayList<>();
        for (Programme programme : context.data().programmes()) {
            Map<String, Value> values = amounts(programme.name(), programme.total());
            values.put("goal", Value.ofText(programme.expectedGoal()));
            entries.add(new Entry(values));
        }
        return entries;
    }

    // --- the accounts
    // -------------------------------------------------------------------------------------------------

    private static Map<String, Value> amounts(String name, BudgetLine line) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("name", Value.of(name));
        values.put("initial", Value.ofMoney(line.initialBudget()));
        values.put("adjusted", Value.ofMoney(line.adjustedBudget()));
        values.put("budget", Value.ofMoney(MoneyLine.budget(line)));
        values.put("outturn", Value.ofMoney(line.outturn()));
        values.put("rate", rate(MoneyLine.rate(line), MoneyLine.budget(line)));
        return values;
    }

    /** A rate; of nothing there is none, which is another thing than a rate that was not stated. */
    private static Value rate(Optional<Rational> rate, Optional<Money> whole) {
        boolean none = whole.filter(it -> it.yuan().signum() == 0).isPresent();
        return none ? Value.of("—") : Value.ofRate(rate);
    }

    private static Map<String, Value> shared(String name, BudgetLine line, Optional<Money> whole) {
        Map<String, Value> values = amounts(name, line);
        values.put("share", rate(MoneyLine.ratio(line.outturn(), whole), whole));
        return values;
    }

    private static List<Entry> sources(Context context) {
        List<FundLine> lines =
                context.data().accounts().map(BudgetAccounts::incomeBySource).orElse(List.of());
        return lines.stream()
                .map(line -> new Entry(
                        shared(line.source().name(), line.amounts(), MoneyLine.INCOME.outturn(context.data()))))
                .toList();
    }

    private static List<Entry> functions(Context context) {
        List<FunctionLine> lines = context.data()
                .accounts()
                .map(BudgetAccounts::spendingByFunction)
                .orElse(List.of());
        return lines.stream()
                .map(line -> new Entry(shared(
                        line.path().names().stream().collect(Collectors.joining(" / ")),
                        line.amounts(),
                        MoneyLine.SPENDING.outturn(context.data()))))
                .toList();
    }

    private static List<Entry> threePublic(Context context) {
        List<ThreePublicLine> lines =
                context.data().accounts().map(BudgetAccounts::threePublicByKind).orElse(List.of());
        List<Entry> entries = new ArrayList<>();
        for (ThreePublicLine line : lines) {
            Map<String, Value> values = shared(
                    DataNames.nameOf(line.kind(), context.language()),
                    line.amounts(),
                    MoneyLine.THREE_PUBLIC.outturn(context.data()));
            values.put(
                    "previous",
                    Value.ofMoney(context.data()
                            .accounts()
                            .flatMap(BudgetAccounts::previousYear)
                            .flatMap(it -> it.threePublic(line.kind()))
                            .flatMap(it -> it.amounts().outturn())));
            entries.add(new Entry(values));
        }
        return entries;
    }

    // --- people
    // -------------------------------------------------------------------------------------------------------

    private static List<Entry> team(Context context) {
        List<Entry> entries = new ArrayList<>();
        for (DocumentData.Member member : context.data().team()) {
            entries.add(member(member));
        }
        while (context.data().team().isEmpty() && entries.size() < EMPTY_LINES) {
            entries.add(member(new DocumentData.Member("", "", "")));
        }
        return entries;
    }

    private static Entry member(DocumentData.Member member) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("name", Value.of(member.name()));
        values.put("post", Value.of(member.post()));
        values.put("unit", Value.of(member.unit()));
        return new Entry(values);
    }
}
