package org.jixiao.report.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jixiao.department.Assets;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.Department;
import org.jixiao.department.Establishment;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.FunctionLine;
import org.jixiao.department.FundLine;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.Procurement;
import org.jixiao.department.Programme;
import org.jixiao.department.SubordinateUnit;
import org.jixiao.department.TargetOutcome;
import org.jixiao.department.ThreePublicKind;
import org.jixiao.department.ThreePublicLine;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Unit;
import org.jixiao.report.model.CellNumber;
import org.jixiao.report.model.DateText;

/**
 * The names that the words of a template can hold in braces, and what they stand for.
 *
 * <p>A line of the accounts, such as {@code income}, has {@code .initial}, {@code .adjusted}, {@code .budget} (the adjusted
 * one, or else the initial one), {@code .outturn}, {@code .rate} (outturn ÷ budget), {@code .previous} (last year's outturn),
 * {@code .change} (in words) and {@code .share} (of all spending). Beside the names listed here there are {@code text.…} and
 * {@code figure.…} for what the user gives, and {@code row.….points} and {@code row.….score} for the row of the rubric with an
 * id. In rows for the entries of a list there is {@code it.…}, see {@link DataList}.
 */
public final class DataNames {
    private static final String TEXT = "text.";
    private static final String FIGURE = "figure.";
    private static final String ROW = "row.";

    private static final Map<String, Function<Context, Value>> NAMES = names0();

    private DataNames() {}

    /**
     * All names with a fixed meaning.
     *
     * @return the names, without braces
     */
    public static List<String> names() {
        return List.copyOf(NAMES.keySet());
    }

    /** Whether a name means something outside of rows for the entries of a list. */
    static boolean isKnown(String name) {
        return NAMES.containsKey(name)
                || name.startsWith(TEXT)
                || name.startsWith(FIGURE)
                || name.startsWith(ROW) && (name.endsWith(".points") || name.endsWith(".score"));
    }

    /** What a name stands for. */
    static Value value(String name, Context context) {
        Function<Context, Value> meaning = NAMES.get(name);
        if (meaning != null) {
            return meaning.apply(context);
        }
        if (name.startsWith(TEXT)) {
            return Value.ofText(context.data().text(name.substring(TEXT.length())));
        }
        if (name.startsWith(FIGURE)) {
            return context.data()
                    .figure(name.substring(FIGURE.length()))
                    .map(figure -> Value.of(new CellNumber(figure.quantity(), figure.decimals())))
                    .orElse(Value.MISSING);
        }
        int end = name.lastIndexOf('.');
        return ScoreValues.row(name.substring(ROW.length(), end), name.substring(end + 1), context);
    }

    private static Map<String, Function<Context, Value>> names0() {
        Map<String, Function<Context, Value>> names = new LinkedHashMap<>();
        general(names);
        department(names);
        for (MoneyLine line : MoneyLine.values()) {
            line(names, line);
        }
        accounts(names);
        assets(names);
        programme(names);
        ScoreValues.names(names);
        return Collections.unmodifiableMap(names);
    }

    private static void general(Map<String, Function<Context, Value>> names) {
        names.put(
                "year",
                it -> it.data().year().map(year -> Value.of(year.toString())).orElse(Value.MISSING));
        names.put(
                "yearBefore",
                it -> it.data()
                        .year()
                        .map(FiscalYear::previous)
                        .map(year -> Value.of(year.toString()))
                        .orElse(Value.MISSING));
        names.put(
                "date",
                it -> it.data()
                        .date()
                        .map(day -> Value.of(DateText.of(day, it.language())))
                        .orElseGet(() ->
                                Value.missing(DateText.blank(it.language()).replace(' ', '\u00A0'))));
    }

    // --- the department
    // -----------------------------------------------------------------------------------------------

    private static void department(Map<String, Function<Context, Value>> names) {
        text(names, "department.name", it -> Optional.of(it.name()));
        text(names, "department.code", Department::code);
        text(names, "department.region", Department::region);
        text(names, "department.superior", Department::superior);
        text(names, "department.level", it -> it.level().map(level -> level.chinese()));
        count(names, "department.posts", Unit.PERSON, Establishment::authorisedPosts);
        count(names, "department.staff", Unit.PERSON, Establishment::staffInPost);
        count(names, "department.retired", Unit.PERSON, Establishment::retired);
        list(names, "department.offices", Department::internalOffices);
        list(
                names,
                "department.units",
                it -> it.subordinateUnits().stream().map(SubordinateUnit::name).toList());
        size(names, "department.officeCount", Department::internalOffices);
        size(names, "department.subordinateCount", Department::subordinateUnits);
        names.put(
                "department.functions",
                it -> it.data()
                        .department()
                        .filter(unit -> !unit.functions().isEmpty())
                        .map(unit -> Value.of(functions(unit, it)))
                        .orElse(Value.MISSING));
    }

    private static String functions(Department unit, Context context) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < unit.functions().size(); i++) {
            all.append(i == 0 ? "" : context.say("；", "; "))
                    .append(context.say("（" + (i + 1) + "）", "(" + (i + 1) + ") "))
                    .append(unit.functions().get(i));
        }
        return all.toString();
    }

    private static void text(
            Map<String, Function<Context, Value>> names, String name, Function<Department, Optional<String>> text) {
        names.put(name, it -> Value.ofText(it.data().department().flatMap(text)));
    }

    private static void count(
            Map<String, Function<Context, Value>> names,
            String name,
            Unit unit,
            Function<Establishment, OptionalInt> count) {
        names.put(
                name,
                it -> counted(
                        it.data()
                                .department()
                                .flatMap(Department::establishment)
                                .map(count),
                        unit));
    }

    private static Value counted(Optional<OptionalInt> count, Unit unit) {
        return count.filter(OptionalInt::isPresent)
                .map(it -> Value.ofCount(it.getAsInt(), unit))
                .orElse(Value.MISSING);
    }

    private static void list(
            Map<String, Function<Context, Value>> names, String name, Function<Department, List<String>> list) {
        names.put(
                name,
                it -> Value.ofText(it.data().department().map(list).map(all -> String.join(it.say("、", ", "), all))));
    }

    private static void size(
            Map<String, Function<Context, Value>> names, String name, Function<Department, List<?>> list) {
        names.put(
                name,
                it -> it.data()
                        .department()
                        .map(list)
                        .filter(all -> !all.isEmpty())
                        .map(all -> Value.ofCount(all.size(), Unit.counting("个")))
                        .orElse(Value.MISSING));
    }

    // --- the accounts
    // -------------------------------------------------------------------------------------------------

    private static void line(Map<String, Function<Context, Value>> names, MoneyLine line) {
        String key = line.key();
        names.put(key + ".initial", it -> Value.ofMoney(line.of(it.data()).initialBudget()));
        names.put(key + ".adjusted", it -> Value.ofMoney(line.of(it.data()).adjustedBudget()));
        names.put(key + ".budget", it -> Value.ofMoney(MoneyLine.budget(line.of(it.data()))));
        names.put(key + ".outturn", it -> Value.ofMoney(line.outturn(it.data())));
        names.put(key + ".rate", it -> Value.ofRate(MoneyLine.rate(line.of(it.data()))));
        names.put(key + ".previous", it -> Value.ofMoney(line.previous(it.data())));
        names.put(key + ".change", line::change);
        names.put(
                key + ".share",
                it -> Value.ofRate(MoneyLine.ratio(line.outturn(it.data()), MoneyLine.SPENDING.outturn(it.data()))));
    }

    private static void accounts(Map<String, Function<Context, Value>> names) {
        names.put(
                "income.sources",
                it -> parts(
                        it,
                        it.data().accounts().map(BudgetAccounts::incomeBySource).orElse(List.of()),
                        line -> line.source().name(),
                        FundLine::amounts,
                        MoneyLine.INCOME.outturn(it.data())));
        names.put(
                "spending.functions",
                it -> parts(
                        it,
                        outermost(it.data()),
                        DataNames::nameOf,
                        FunctionLine::amounts,
                        MoneyLine.SPENDING.outturn(it.data())));
        names.put(
                "threePublic.kinds",
                it -> parts(
                        it,
                        it.data()
                                .accounts()
                                .map(BudgetAccounts::threePublicByKind)
                                .orElse(List.of()),
                        line -> nameOf(line.kind(), it.language()),
                        ThreePublicLine::amounts,
                        MoneyLine.THREE_PUBLIC.outturn(it.data())));
        money(names, "carryOver.opening", BudgetAccounts::openingCarryOver);
        money(names, "carryOver.closing", BudgetAccounts::closingCarryOver);
        money(names, "adjustments.total", it -> it.adjustmentTotal().or(it::adjustmentsOfItems));
        money(names, "cardPayments", BudgetAccounts::cardPayments);
        names.put(
                "reception.occasions",
                it -> counted(reception(it).map(ThreePublicLine::occasions), Unit.counting("批次")));
        names.put("reception.persons", it -> counted(reception(it).map(ThreePublicLine::persons), Unit.PERSON_TIME));
        names.put("procurement.planned", it -> counted(procurement(it).map(Procurement::plannedItems), Unit.ITEM));
        names.put("procurement.done", it -> counted(procurement(it).map(Procurement::doneItems), Unit.ITEM));
    }

    private static Optional<ThreePublicLine> reception(Context context) {
        return context.data().accounts().flatMap(it -> it.threePublic(ThreePublicKind.RECEPTION));
    }

    private static Optional<Procurement> procurement(Context context) {
        return context.data().accounts().flatMap(BudgetAccounts::procurement);
    }

    private static void money(
            Map<String, Function<Context, Value>> names,
            String name,
            Function<BudgetAccounts, Optional<Money>> amount) {
        names.put(name, it -> Value.ofMoney(it.data().accounts().flatMap(amount)));
    }

    /** The functions that lie in no other one that is stated. */
    static List<FunctionLine> outermost(DocumentData data) {
        List<FunctionLine> all =
                data.accounts().map(BudgetAccounts::spendingByFunction).orElse(List.of());
        return all.stream()
                .filter(line -> all.stream()
                        .noneMatch(other -> other.path().contains(line.path())
                                && !other.path().equals(line.path())))
                .toList();
    }

    static String nameOf(FunctionLine line) {
        List<String> path = line.path().names();
        return path.get(path.size() - 1);
    }

    static String nameOf(ThreePublicKind kind, Language language) {
        if (language == Language.ZH) {
            return kind.chinese();
        }
        return switch (kind) {
            case ABROAD -> "travel abroad";
            case VEHICLE_PURCHASE -> "buying vehicles";
            case VEHICLE_RUNNING -> "running vehicles";
            case VEHICLES -> "buying and running vehicles";
            case RECEPTION -> "receptions";
        };
    }

    /** Amounts with their shares, such as {@code 其他收入14万元，占1.84%}. */
    private static <T> Value parts(
            Context context,
            List<T> parts,
            Function<T, String> name,
            Function<T, BudgetLine> amounts,
            Optional<Money> whole) {
        if (parts.isEmpty()) {
            return Value.MISSING;
        }
        return Value.of(parts.stream()
                .map(part -> name.apply(part)
                        + context.say("", " ")
                        + part(amounts.apply(part).outturn(), whole, context))
                .collect(Collectors.joining(context.say("；", "; "))));
    }

    private static String part(Optional<Money> amount, Optional<Money> whole, Context context) {
        String text = Value.ofMoney(amount).inSentence(context.language());
        return MoneyLine.ratio(amount, whole)
                .map(share -> text + context.say("，占", ", ") + CellNumber.rate(share))
                .orElse(text);
    }

    private static void assets(Map<String, Function<Context, Value>> names) {
        asset(names, "assets.total", Assets::total);
        asset(names, "assets.fixedOriginal", Assets::fixedOriginal);
        asset(names, "assets.fixedNet", Assets::fixedNet);
        asset(names, "assets.inUse", Assets::fixedInUse);
        asset(names, "assets.disposals", Assets::disposals);
        names.put(
                "assets.useRate",
                it -> Value.ofRate(
                        assets(it).flatMap(assets -> MoneyLine.ratio(assets.fixedInUse(), assets.fixedOriginal()))));
        names.put("assets.vehicles", it -> counted(assets(it).map(Assets::vehicles), Unit.counting("辆")));
        names.put(
                "assets.generalEquipment",
                it -> counted(assets(it).map(Assets::largeGeneralEquipment), Unit.counting("台")));
        names.put(
                "assets.specialEquipment",
                it -> counted(assets(it).map(Assets::largeSpecialEquipment), Unit.counting("台")));
    }

    private static Optional<Assets> assets(Context context) {
        return context.data().department().flatMap(Department::assets);
    }

    private static void asset(
            Map<String, Function<Context, Value>> names, String name, Function<Assets, Optional<Money>> amount) {
        names.put(name, it -> Value.ofMoney(assets(it).flatMap(amount)));
    }

    // --- programmes
    // ---------------------------------------------------------------------------------------------------

    private static void programme(Map<String, Function<Context, Value>> names) {
        names.put(
                "programmes.count",
                it -> it.data().programmes().isEmpty()
                        ? Value.MISSING
                        : Value.ofCount(it.data().programmes().size(), Unit.counting("个")));
        names.put(
                "programmes.names",
                it -> Value.ofText(Optional.of(it.data().programmes().stream()
                        .map(programme -> it.say(Wording.quoted(programme.name()), programme.name()))
                        .collect(Collectors.joining(it.say("、", ", "))))));
        programme(names, "name", it -> Optional.of(it.name()));
        programme(names, "code", Programme::code);
        programme(names, "department", Programme::department);
        programme(names, "unit", Programme::implementingUnit);
        names.put(
                "programme.budgetUnit",
                it -> Value.ofText(it.data()
                        .programme()
                        .flatMap(Programme::implementingUnit)
                        .or(() -> it.data().department().map(Department::name))));
        programme(names, "goal", Programme::expectedGoal);
        programme(names, "completion", Programme::actualGoal);
        names.put("programme.initial", it -> Value.ofMoney(total(it).initialBudget()));
        names.put("programme.adjusted", it -> Value.ofMoney(total(it).adjustedBudget()));
        names.put("programme.budget", it -> Value.ofMoney(MoneyLine.budget(total(it))));
        names.put("programme.outturn", it -> Value.ofMoney(total(it).outturn()));
        names.put("programme.rate", it -> Value.ofRate(MoneyLine.rate(total(it))));
        targets(names, "programme.targets", outcome -> true);
        targets(names, "programme.targetsMet", TargetOutcome.Met.class::isInstance);
        targets(names, "programme.targetsNotMet", TargetOutcome.NotMet.class::isInstance);
        targets(names, "programme.targetsOpen", TargetOutcome.Undetermined.class::isInstance);
        names.put(
                "programme.missed",
                it -> it.data()
                        .programme()
                        .map(programme -> missed(programme, it))
                        .orElse(Value.MISSING));
    }

    private static BudgetLine total(Context context) {
        return context.data().programme().map(Programme::total).orElseGet(BudgetLine::none);
    }

    private static void programme(
            Map<String, Function<Context, Value>> names, String name, Function<Programme, Optional<String>> text) {
        names.put("programme." + name, it -> Value.ofText(it.data().programme().flatMap(text)));
    }

    private static void targets(
            Map<String, Function<Context, Value>> names, String name, Predicate<TargetOutcome> wanted) {
        names.put(
                name,
                it -> it.data()
                        .programme()
                        .filter(programme -> !programme.targets().isEmpty())
                        .map(programme -> Value.ofCount(
                                programme.targets().stream()
                                        .map(PerformanceTarget::judge)
                                        .filter(wanted)
                                        .count(),
                                Unit.ITEM))
                        .orElse(Value.MISSING));
    }

    private static Value missed(Programme programme, Context context) {
        List<String> missed = new ArrayList<>();
        for (PerformanceTarget target : programme.targets()) {
            if (target.judge() instanceof TargetOutcome.NotMet) {
                missed.add(target.level3()
                        + context.say("（目标", " (target ")
                        + target.expected()
                        + context.say("，实际", ", actual ")
                        + target.actual().map(Object::toString).orElse("")
                        + context.say("）", ")"));
            }
        }
        return missed.isEmpty() ? Value.MISSING : Value.of(String.join(context.say("；", "; "), missed));
    }
}
