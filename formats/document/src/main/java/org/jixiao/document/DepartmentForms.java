package org.jixiao.document;

import static org.jixiao.document.ValueForms.FIGURE;
import static org.jixiao.document.ValueForms.INTEGER;
import static org.jixiao.document.ValueForms.MONEY;
import static org.jixiao.document.ValueForms.NUMBER;
import static org.jixiao.document.ValueForms.TEXT;
import static org.jixiao.document.ValueForms.TRUTH;
import static org.jixiao.document.ValueForms.UNIT;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jixiao.department.Assets;
import org.jixiao.department.AssetsBuilder;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.BudgetAccountsBuilder;
import org.jixiao.department.BudgetAdjustment;
import org.jixiao.department.BudgetAdjustmentBuilder;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.BudgetLineBuilder;
import org.jixiao.department.Department;
import org.jixiao.department.DepartmentBuilder;
import org.jixiao.department.Establishment;
import org.jixiao.department.EstablishmentBuilder;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.FunctionLine;
import org.jixiao.department.FunctionPath;
import org.jixiao.department.FundLine;
import org.jixiao.department.FundSource;
import org.jixiao.department.GovernmentLevel;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.PerformanceTargetBuilder;
import org.jixiao.department.Procurement;
import org.jixiao.department.ProcurementBuilder;
import org.jixiao.department.Programme;
import org.jixiao.department.ProgrammeBuilder;
import org.jixiao.department.StaffGroup;
import org.jixiao.department.StaffGroupBuilder;
import org.jixiao.department.StatedValue;
import org.jixiao.department.SubordinateUnit;
import org.jixiao.department.SubordinateUnitBuilder;
import org.jixiao.department.ThreePublicKind;
import org.jixiao.department.ThreePublicLine;
import org.jixiao.department.ThreePublicLineBuilder;
import org.jixiao.document.ObjectForm.Field;
import org.jixiao.document.ObjectForm.Fields;
import org.jixiao.document.ObjectForm.Values;
import org.jixiao.quantity.Unit;
import org.jixiao.scoring.PublishedEvaluation;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;
import org.jixiao.scoring.PublishedEvaluationBuilder;

/** What is evaluated: departments, their accounts and programmes; and scores as a report prints them. */
final class DepartmentForms {
    private static final Form<FiscalYear> YEAR = INTEGER.as(FiscalYear::of, FiscalYear::year);

    private static final Form<FundSource> SOURCE = TEXT.as(FundSource::of, FundSource::name);

    private static final Form<FunctionPath> FUNCTION = TEXT.as(FunctionPath::parse, FunctionPath::toString);

    private static final ObjectForm<StaffGroup> STAFF_GROUP = ObjectForm.of("staff-group", f -> {
        var kind = f.required("kind", TEXT, StaffGroup::kind);
        var posts = count(f, "authorised-posts", StaffGroup::authorisedPosts);
        var staff = count(f, "staff-in-post", StaffGroup::staffInPost);
        return read -> new StaffGroupBuilder()
                .kind(read.get(kind))
                .authorisedPosts(count(read, posts))
                .staffInPost(count(read, staff))
                .build();
    });

    private static final ObjectForm<Establishment> ESTABLISHMENT = ObjectForm.of("establishment", f -> {
        var posts = count(f, "authorised-posts", Establishment::authorisedPosts);
        var staff = count(f, "staff-in-post", Establishment::staffInPost);
        var retired = count(f, "retired", Establishment::retired);
        var groups = f.list("groups", STAFF_GROUP, Establishment::groups);
        return read -> new EstablishmentBuilder()
                .authorisedPosts(count(read, posts))
                .staffInPost(count(read, staff))
                .retired(count(read, retired))
                .addAllGroups(read.get(groups))
                .build();
    });

    private static final ObjectForm<SubordinateUnit> SUBORDINATE = ObjectForm.of("subordinate-unit", f -> {
        var name = f.required("name", TEXT, SubordinateUnit::name);
        var kind = f.optional("kind", TEXT, SubordinateUnit::kind);
        var establishment = f.optional("establishment", ESTABLISHMENT, SubordinateUnit::establishment);
        return read -> new SubordinateUnitBuilder()
                .name(read.get(name))
                .kind(read.get(kind))
                .establishment(read.get(establishment))
                .build();
    });

    private static final ObjectForm<Assets> ASSETS = ObjectForm.of("assets", f -> {
        var total = f.optional("total", MONEY, Assets::total);
        var openingTotal = f.optional("opening-total", MONEY, Assets::openingTotal);
        var original = f.optional("fixed-original", MONEY, Assets::fixedOriginal);
        var openingOriginal = f.optional("opening-fixed-original", MONEY, Assets::openingFixedOriginal);
        var net = f.optional("fixed-net", MONEY, Assets::fixedNet);
        var openingNet = f.optional("opening-fixed-net", MONEY, Assets::openingFixedNet);
        var inUse = f.optional("fixed-in-use", MONEY, Assets::fixedInUse);
        var additions = f.optional("additions", MONEY, Assets::additions);
        var disposals = f.optional("disposals", MONEY, Assets::disposals);
        var depreciation = f.optional("depreciation", MONEY, Assets::depreciation);
        var due = f.optional("proceeds-due", MONEY, Assets::proceedsDue);
        var remitted = f.optional("proceeds-remitted", MONEY, Assets::proceedsRemitted);
        var vehicles = count(f, "vehicles", Assets::vehicles);
        var general = count(f, "large-general-equipment", Assets::largeGeneralEquipment);
        var special = count(f, "large-special-equipment", Assets::largeSpecialEquipment);
        return read -> new AssetsBuilder()
                .total(read.get(total))
                .openingTotal(read.get(openingTotal))
                .fixedOriginal(read.get(original))
                .openingFixedOriginal(read.get(openingOriginal))
                .fixedNet(read.get(net))
                .openingFixedNet(read.get(openingNet))
                .fixedInUse(read.get(inUse))
                .additions(read.get(additions))
                .disposals(read.get(disposals))
                .depreciation(read.get(depreciation))
                .proceedsDue(read.get(due))
                .proceedsRemitted(read.get(remitted))
                .vehicles(count(read, vehicles))
                .largeGeneralEquipment(count(read, general))
                .largeSpecialEquipment(count(read, special))
                .build();
    });

    static final ObjectForm<Department> DEPARTMENT = ObjectForm.of("department", f -> {
        var name = f.required("name", TEXT, Department::name);
        var code = f.optional("code", TEXT, Department::code);
        var level = f.optional("level", ScalarForm.ofEnum(GovernmentLevel.class), Department::level);
        var region = f.optional("region", TEXT, Department::region);
        var superior = f.optional("superior", TEXT, Department::superior);
        var establishment = f.optional("establishment", ESTABLISHMENT, Department::establishment);
        var offices = f.list("internal-offices", TEXT, Department::internalOffices);
        var units = f.list("subordinate-units", SUBORDINATE, Department::subordinateUnits);
        var functions = f.list("functions", TEXT, Department::functions);
        var assets = f.optional("assets", ASSETS, Department::assets);
        return read -> new DepartmentBuilder()
                .name(read.get(name))
                .code(read.get(code))
                .level(read.get(level))
                .region(read.get(region))
                .superior(read.get(superior))
                .establishment(read.get(establishment))
                .addAllInternalOffices(read.get(offices))
                .addAllSubordinateUnits(read.get(units))
                .addAllFunctions(read.get(functions))
                .assets(read.get(assets))
                .build();
    });

    private static final ObjectForm<BudgetLine> LINE = ObjectForm.of("budget-line", f -> {
        var initial = f.optional("initial-budget", MONEY, BudgetLine::initialBudget);
        var adjusted = f.optional("adjusted-budget", MONEY, BudgetLine::adjustedBudget);
        var outturn = f.optional("outturn", MONEY, BudgetLine::outturn);
        return read -> new BudgetLineBuilder()
                .initialBudget(read.get(initial))
                .adjustedBudget(read.get(adjusted))
                .outturn(read.get(outturn))
                .build();
    });

    private static final ObjectForm<FundLine> FUND_LINE = ObjectForm.of("fund-line", f -> {
        var source = f.required("source", SOURCE, FundLine::source);
        var amounts = line(f, "amounts", FundLine::amounts);
        return read -> new FundLine(read.get(source), read.get(amounts));
    });

    private static final ObjectForm<FunctionLine> FUNCTION_LINE = ObjectForm.of("function-line", f -> {
        var path = f.required("function", FUNCTION, FunctionLine::path);
        var amounts = line(f, "amounts", FunctionLine::amounts);
        return read -> new FunctionLine(read.get(path), read.get(amounts));
    });

    private static final ObjectForm<BudgetAdjustment> ADJUSTMENT = ObjectForm.of("budget-adjustment", f -> {
        var kind = f.required("kind", ScalarForm.ofEnum(BudgetAdjustment.Kind.class), BudgetAdjustment::kind);
        var size = f.required("size", MONEY, BudgetAdjustment::size);
        var policy = f.orElse("policy-driven", TRUTH, BudgetAdjustment::policyDriven, false);
        var reason = f.optional("reason", TEXT, BudgetAdjustment::reason);
        return read -> new BudgetAdjustmentBuilder()
                .kind(read.get(kind))
                .size(read.get(size))
                .policyDriven(read.get(policy))
                .reason(read.get(reason))
                .build();
    });

    private static final ObjectForm<ThreePublicLine> THREE_PUBLIC = ObjectForm.of("three-public-line", f -> {
        var kind = f.required("kind", ScalarForm.ofEnum(ThreePublicKind.class), ThreePublicLine::kind);
        var amounts = line(f, "amounts", ThreePublicLine::amounts);
        var occasions = count(f, "occasions", ThreePublicLine::occasions);
        var persons = count(f, "persons", ThreePublicLine::persons);
        var vehicles = count(f, "vehicles", ThreePublicLine::vehicles);
        return read -> new ThreePublicLineBuilder()
                .kind(read.get(kind))
                .amounts(read.get(amounts))
                .occasions(count(read, occasions))
                .persons(count(read, persons))
                .vehicles(count(read, vehicles))
                .build();
    });

    private static final ObjectForm<Procurement> PROCUREMENT = ObjectForm.of("procurement", f -> {
        var amounts = line(f, "amounts", Procurement::amounts);
        var planned = count(f, "planned-items", Procurement::plannedItems);
        var done = count(f, "done-items", Procurement::doneItems);
        var reserved = f.optional("reserved-for-small-enterprises", MONEY, Procurement::reservedForSmallEnterprises);
        var bought = f.optional("bought-from-small-enterprises", MONEY, Procurement::boughtFromSmallEnterprises);
        return read -> new ProcurementBuilder()
                .amounts(read.get(amounts))
                .plannedItems(count(read, planned))
                .doneItems(count(read, done))
                .reservedForSmallEnterprises(read.get(reserved))
                .boughtFromSmallEnterprises(read.get(bought))
                .build();
    });

    /** Accounts and those of years before, of which a hostile file could name very many. */
    private static final Form<BudgetAccounts> PREVIOUS = new NamedForm<>("accounts", 64, DepartmentForms::accounts);

    static final ObjectForm<BudgetAccounts> ACCOUNTS = ObjectForm.of("accounts", f -> {
        var year = f.required("year", YEAR, BudgetAccounts::year);
        var income = line(f, "income", BudgetAccounts::income);
        var sources = f.list("income-by-source", FUND_LINE, BudgetAccounts::incomeBySource);
        var spending = line(f, "spending", BudgetAccounts::spending);
        var paidFrom = f.list("spending-by-source", FUND_LINE, BudgetAccounts::spendingBySource);
        var basic = line(f, "basic-spending", BudgetAccounts::basicSpending);
        var personnel = line(f, "personnel", BudgetAccounts::personnel);
        var running = line(f, "running-costs", BudgetAccounts::runningCosts);
        var programmes = line(f, "programme-spending", BudgetAccounts::programmeSpending);
        var key = line(f, "key-programme-spending", BudgetAccounts::keyProgrammeSpending);
        var functions = f.list("spending-by-function", FUNCTION_LINE, BudgetAccounts::spendingByFunction);
        var adjustments = f.list("adjustments", ADJUSTMENT, BudgetAccounts::adjustments);
        var adjusted = f.optional("adjustment-total", MONEY, BudgetAccounts::adjustmentTotal);
        var threePublic = line(f, "three-public", BudgetAccounts::threePublic);
        var kinds = f.list("three-public-by-kind", THREE_PUBLIC, BudgetAccounts::threePublicByKind);
        var procurement = f.optional("procurement", PROCUREMENT, BudgetAccounts::procurement);
        var opening = f.optional("opening-carry-over", MONEY, BudgetAccounts::openingCarryOver);
        var closing = f.optional("closing-carry-over", MONEY, BudgetAccounts::closingCarryOver);
        var card = f.optional("card-payments", MONEY, BudgetAccounts::cardPayments);
        var authorised = f.optional("authorised-payments", MONEY, BudgetAccounts::authorisedPayments);
        var receivables = f.optional("receivables", MONEY, BudgetAccounts::receivables);
        var payables = f.optional("payables", MONEY, BudgetAccounts::payables);
        var previous = f.optional("previous-year", PREVIOUS, BudgetAccounts::previousYear);
        return read -> new BudgetAccountsBuilder()
                .year(read.get(year))
                .income(read.get(income))
                .addAllIncomeBySource(read.get(sources))
                .spending(read.get(spending))
                .addAllSpendingBySource(read.get(paidFrom))
                .basicSpending(read.get(basic))
                .personnel(read.get(personnel))
                .runningCosts(read.get(running))
                .programmeSpending(read.get(programmes))
                .keyProgrammeSpending(read.get(key))
                .addAllSpendingByFunction(read.get(functions))
                .addAllAdjustments(read.get(adjustments))
                .adjustmentTotal(read.get(adjusted))
                .threePublic(read.get(threePublic))
                .addAllThreePublicByKind(read.get(kinds))
                .procurement(read.get(procurement))
                .openingCarryOver(read.get(opening))
                .closingCarryOver(read.get(closing))
                .cardPayments(read.get(card))
                .authorisedPayments(read.get(authorised))
                .receivables(read.get(receivables))
                .payables(read.get(payables))
                .previousYear(read.get(previous))
                .build();
    });

    /** A value as a form prints it: its text, and the unit that the column states where the text has none. */
    private static final Form<StatedValue> STATED = new EitherForm<>(
            TEXT.as(StatedValue::parse, StatedValue::text),
            ObjectForm.of("stated-value", f -> {
                var text = f.required("text", TEXT, StatedValue::text);
                var unit = f.required("unit", UNIT, StatedValue::unlessStated);
                return read -> new StatedValue(read.get(text), read.get(unit));
            }),
            stated -> stated.unlessStated().equals(Unit.ONE));

    private static final ObjectForm<PerformanceTarget> PERFORMANCE_TARGET = ObjectForm.of("performance-target", f -> {
        var level1 = f.required("level1", TEXT, PerformanceTarget::level1);
        var level2 = f.required("level2", TEXT, PerformanceTarget::level2);
        var level3 = f.required("level3", TEXT, PerformanceTarget::level3);
        var expected = f.required("expected", STATED, PerformanceTarget::expected);
        var actual = f.optional("actual", STATED, PerformanceTarget::actual);
        var points = f.optional("points", NUMBER, PerformanceTarget::points);
        var reason = f.optional("reason", TEXT, PerformanceTarget::reason);
        return read -> new PerformanceTargetBuilder()
                .level1(read.get(level1))
                .level2(read.get(level2))
                .level3(read.get(level3))
                .expected(read.get(expected))
                .actual(read.get(actual))
                .points(read.get(points))
                .reason(read.get(reason))
                .build();
    });

    static final ObjectForm<Programme> PROGRAMME = ObjectForm.of("programme", f -> {
        var name = f.required("name", TEXT, Programme::name);
        var code = f.optional("code", TEXT, Programme::code);
        var department = f.optional("department", TEXT, Programme::department);
        var unit = f.optional("implementing-unit", TEXT, Programme::implementingUnit);
        var year = f.required("year", YEAR, Programme::year);
        var total = line(f, "total", Programme::total);
        var funds = f.list("funds", FUND_LINE, Programme::funds);
        var expected = f.optional("expected-goal", TEXT, Programme::expectedGoal);
        var actual = f.optional("actual-goal", TEXT, Programme::actualGoal);
        var targets = f.list("targets", PERFORMANCE_TARGET, Programme::targets);
        return read -> new ProgrammeBuilder()
                .name(read.get(name))
                .code(read.get(code))
                .department(read.get(department))
                .implementingUnit(read.get(unit))
                .year(read.get(year))
                .total(read.get(total))
                .addAllFunds(read.get(funds))
                .expectedGoal(read.get(expected))
                .actualGoal(read.get(actual))
                .addAllTargets(read.get(targets))
                .build();
    });

    private static final ObjectForm<PublishedRow> PUBLISHED_ROW = ObjectForm.of("published-row", f -> {
        var id = f.required("id", TEXT, PublishedRow::id);
        var points = f.optional("points", FIGURE, PublishedRow::points);
        var score = f.optional("score", FIGURE, PublishedRow::score);
        var reason = f.optional("reason", TEXT, PublishedRow::reason);
        return read -> new PublishedRow(read.get(id), read.get(points), read.get(score), read.get(reason));
    });

    static final ObjectForm<PublishedEvaluation> PUBLISHED = ObjectForm.of("published", f -> {
        var subject = f.required("subject", TEXT, PublishedEvaluation::subject);
        var source = f.required("source", TEXT, PublishedEvaluation::source);
        var rows = f.list("rows", PUBLISHED_ROW, PublishedEvaluation::rows);
        var subtotals = f.list("subtotals", PUBLISHED_ROW, PublishedEvaluation::subtotals);
        var total = f.optional("total", FIGURE, PublishedEvaluation::total);
        var grade = f.optional("grade", TEXT, PublishedEvaluation::grade);
        return read -> new PublishedEvaluationBuilder()
                .subject(read.get(subject))
                .source(read.get(source))
                .addAllRows(read.get(rows))
                .addAllSubtotals(read.get(subtotals))
                .total(read.get(total))
                .grade(read.get(grade))
                .build();
    });

    private DepartmentForms() {}

    private static Form<BudgetAccounts> accounts() {
        return ACCOUNTS;
    }

    private static <T> Field<T, BudgetLine> line(Fields<T> f, String key, Function<T, BudgetLine> get) {
        return f.orElse(key, LINE, get, BudgetLine.none());
    }

    private static <T> Field<T, Optional<Integer>> count(Fields<T> f, String key, Function<T, OptionalInt> get) {
        return f.optional(key, INTEGER, value -> {
            OptionalInt count = get.apply(value);
            return count.isPresent() ? Optional.of(count.getAsInt()) : Optional.empty();
        });
    }

    private static OptionalInt count(Values read, Field<?, Optional<Integer>> field) {
        return read.get(field).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
