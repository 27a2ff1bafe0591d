package org.jixiao.document.testing;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import org.jixiao.audit.Agreement;
import org.jixiao.audit.Claim;
import org.jixiao.audit.Finding;
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
import org.jixiao.department.ProcurementBuilder;
import org.jixiao.department.Programme;
import org.jixiao.department.ProgrammeBuilder;
import org.jixiao.department.StaffGroupBuilder;
import org.jixiao.department.StatedValue;
import org.jixiao.department.SubordinateUnitBuilder;
import org.jixiao.department.ThreePublicKind;
import org.jixiao.department.ThreePublicLineBuilder;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeLimit;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Excerpt;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.Severity;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Direction;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Facts.Statement;
import org.jixiao.measure.Formula;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.quantity.Unit;
import org.jixiao.review.ReviewIssue;
import org.jixiao.rubric.Basis;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.EffectivePeriod;
import org.jixiao.rubric.Example;
import org.jixiao.rubric.GradeCondition;
import org.jixiao.rubric.IndicatorBuilder;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricBuilder;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rubric.SectionBuilder;
import org.jixiao.rubric.Target;
import org.jixiao.rubric.Veto;
import org.jixiao.rule.Condition;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Rule;
import org.jixiao.scoring.PublishedEvaluation;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;
import org.jixiao.scoring.PublishedEvaluationBuilder;
import org.jixiao.testing.RuleArbitraries;

/**
 * Models in which every optional part is there or not by chance, with texts, numbers and units that a format could spoil. The
 * rules come from core's generators.
 */
public final class RandomModel {
    private static final List<String> TEXTS = List.of(
            "子洲县医疗保障局",
            "≤100%，计5分；每超过1个百分点扣0.5分，扣完为止",
            "no",
            "null",
            "true",
            "~",
            "",
            " ",
            "0x1F",
            "010",
            "1e3",
            "2024-02-29",
            "# 井号",
            "- 项",
            "a: b",
            "{x}",
            "[1]",
            "\"引号\" 'quote' \\ /",
            "两行\n第二行",
            "\t制表\r\n",
            "结尾空格 ",
            "*别名 &锚 !标签 %",
            "😀𠀀",
            "\u0001\u0085\u2028\u2029\ufeff",
            "\u0085\u2028行",
            "own",
            "full",
            "value");

    private final Random random;

    /**
     * Models from one source of chance.
     *
     * @param random the source
     */
    public RandomModel(Random random) {
        this.random = random;
    }

    // ---- small values

    private boolean chance() {
        return random.nextInt(3) == 0;
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return chance() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(int most, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }

    private String text() {
        return any(TEXTS);
    }

    private String name() {
        String text = text().strip();
        return text.isEmpty() ? "名称" : text;
    }

    private Rational number() {
        return switch (random.nextInt(8)) {
            case 0 -> Rational.of(random.nextInt(100), 1 + random.nextInt(30));
            case 1 -> Rational.of(random.nextLong(), 1 + random.nextInt(1000));
            case 2 -> Rational.parse("0.1");
            case 3 -> Rational.parse("123456789012345678901234567890.123456789");
            case 4 -> Rational.of(-random.nextInt(1000), 100);
            case 5 -> Rational.ZERO;
            default -> Rational.of(random.nextInt(101));
        };
    }

    private Rational notNegative() {
        return number().absolute();
    }

    private int count() {
        return random.nextInt(1000);
    }

    private OptionalInt maybeCount() {
        return chance() ? OptionalInt.of(count()) : OptionalInt.empty();
    }

    private Unit unit() {
        return any(
                Unit.ONE,
                Unit.PERCENT,
                Unit.PERCENTAGE_POINT,
                Unit.WAN_YUAN,
                Unit.PERSON,
                Unit.parse("万人次"),
                Unit.parse("元/人"),
                Unit.counting("网格"),
                Unit.counting("m²"),
                new Unit("箱", "volume", Rational.of(7, 3)),
                new Unit("％", "ratio", Rational.of(1, 100)));
    }

    private Quantity quantity() {
        return new Quantity(number(), unit());
    }

    private Money money() {
        return new Money(notNegative());
    }

    private Figure figure() {
        int decimals = random.nextInt(4);
        Rational value = Rational.of(number().toBigDecimal(decimals, RoundingMode.HALF_UP));
        return new Figure(value, decimals, unit());
    }

    private LocalDate date() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
    }

    private Interval interval() {
        Rational a = number();
        Rational b = number();
        Edge lower = chance() ? null : new Edge(a.min(b), random.nextBoolean() || a.equals(b));
        Edge upper = chance() ? null : new Edge(a.max(b), random.nextBoolean() || a.equals(b));
        return Interval.of(lower, upper);
    }

    private Fact fact() {
        String id = "f" + random.nextInt(1000);
        return new Fact(id, chance() ? id : text(), chance() ? null : unit());
    }

    /**
     * An issue with an excerpt or without.
     *
     * @return the issue
     */
    public Issue issue() {
        Location place = new Location(some(3, this::text));
        if (chance()) {
            String text = name();
            int from = random.nextInt(text.length());
            place = place.at(new Excerpt(text, from, from + random.nextInt(text.length() - from + 1)));
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        some(3, this::text).forEach(value -> arguments.put("a" + arguments.size(), value));
        return new Issue(
                chance() ? any(ReviewIssue.values()) : any(StandardIssue.values()),
                any(Severity.values()),
                place,
                arguments);
    }

    /**
     * What a review found.
     *
     * @return the issues
     */
    public List<Issue> issues() {
        return some(5, this::issue);
    }

    /**
     * What an audit found.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        return some(4, () -> {
            Location place = new Location(some(2, this::text));
            Location claimed = chance() ? place.at(new Excerpt("合计10", 2, 4)) : place;
            return new Finding(
                    any(Agreement.LOW, Agreement.HIGH, Agreement.UNDETERMINED),
                    issue(),
                    some(2, () -> new Claim(name(), figure(), place, random.nextBoolean())),
                    maybe(() -> new Finding.Recomputation(
                            new Claim(name(), figure(), claimed, random.nextBoolean()),
                            quantity(),
                            interval(),
                            quantity())),
                    maybe(this::issue));
        });
    }

    // ---- facts

    /**
     * An observation of any kind.
     *
     * @return the observation
     */
    public Observation observation() {
        return random.nextInt(11) == 0 ? new Observation.Listed(items()) : single();
    }

    private List<Observation.ListedItem> items() {
        return some(
                3,
                () -> new Observation.ListedItem(
                        text(), single(), chance() ? notNegative() : null, chance() ? quantity() : null));
    }

    private Observation single() {
        return switch (random.nextInt(10)) {
            case 0 -> {
                Map<String, ItemStatus> items = new LinkedHashMap<>();
                some(4, this::text).forEach(item -> items.put(item, any(ItemStatus.values())));
                yield new Observation.Checked(items);
            }
            case 1 -> {
                int total = count();
                yield new Observation.Tallied(random.nextInt(total + 1), total);
            }
            case 2 -> {
                Map<String, Long> numbers = new LinkedHashMap<>();
                some(3, this::text).forEach(kind -> numbers.put(kind, any(0L, 3L, Long.MAX_VALUE)));
                yield new Observation.Counted(
                        numbers, some(2, () -> new Observation.Finding(text(), text(), chance() ? text() : null)));
            }
            case 3 -> Observation.Counted.of(random.nextInt(5));
            case 4 -> new Observation.Chosen(text(), chance() ? number() : null, chance() ? text() : null);
            case 5 -> new Observation.Dated(date());
            case 6 -> new Observation.Reported(number());
            case 7 -> chance() ? new Observation.Missing(issue()) : Observation.Missing.because(text());
            case 8 -> new Observation.NotApplicable(text());
            default -> new Observation.Measured(quantity());
        };
    }

    /**
     * Facts with sources and remarks.
     *
     * @return the facts
     */
    public Facts facts() {
        Facts.Builder facts = Facts.builder();
        boolean sourced = random.nextBoolean();
        for (int i = random.nextInt(8); i > 0; i--) {
            facts.put(name() + i, new Statement(observation(), sourced ? any("年报", text()) : chance() ? text() : null));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            facts.remark("r" + i, chance() ? null : text(), chance() ? null : text());
        }
        return facts.build();
    }

    // ---- rubrics

    /**
     * A rubric over some rules.
     *
     * @param rules the rules of its rows, with the measures and targets that fit them
     * @return the rubric; it may well have issues
     */
    public Rubric rubric(List<RuleArbitraries.Stated> rules) {
        RubricBuilder builder = new RubricBuilder()
                .name(text())
                .statedPoints(chance() ? Rational.HUNDRED : notNegative())
                .gradeScale(maybe(this::scale))
                .rounding(
                        chance()
                                ? new RoundingPolicy(rounding(), any(RoundingPolicy.Stage.values()))
                                : RoundingPolicy.STANDARD)
                .totalCapped(random.nextBoolean())
                .notApplicable(maybe(this::policy))
                .basis(maybe(this::basis))
                .period(maybe(() -> {
                    LocalDate from = date();
                    return new EffectivePeriod(from, chance() ? from.plusDays(count()) : null);
                }));
        some(
                        2,
                        () -> new GradeCondition(
                                condition(), any(GradeLimit.atBest(grade()), GradeLimit.fixed(grade())), text()))
                .forEach(builder::addGradeLimit);
        some(2, () -> new Veto(condition(), text())).forEach(builder::addVeto);
        parts(new ArrayList<>(rules), 0).forEach(builder::addPart);
        return builder.build();
    }

    private List<RubricNode> parts(List<RuleArbitraries.Stated> rules, int level) {
        List<RubricNode> parts = new ArrayList<>();
        while (!rules.isEmpty() && !(level > 0 && random.nextInt(4) == 0)) {
            if (level < 3 && chance()) {
                SectionBuilder section = new SectionBuilder()
                        .id(id())
                        .name(text())
                        .statedPoints(maybe(this::notNegative))
                        .combination(any(Combination.values()))
                        .role(any(Role.values()))
                        .weight(maybe(this::notNegative))
                        .notApplicable(maybe(this::policy))
                        .basis(maybe(this::basis));
                some(1, () -> new Veto(condition(), text())).forEach(section::addVeto);
                parts(rules, level + 1).forEach(section::addPart);
                parts.add(section.build());
            } else {
                parts.add(indicator(rules.remove(0)));
            }
        }
        return parts;
    }

    private String id() {
        return text() + random.nextInt(1_000_000);
    }

    private RubricNode indicator(RuleArbitraries.Stated stated) {
        Rule rule = chance() && chance() ? null : stated.rule();
        String id = id();
        String name = text();
        Measure of = stated.row().measure();
        Measure measure = chance()
                ? Measure.named(id, name, of.unit())
                : new Measure(
                        chance() ? of.id() : id,
                        chance() ? of.name() : name,
                        of.unit(),
                        any(Direction.values()),
                        chance() ? new Domain(interval(), random.nextInt(4) - 1) : of.domain(),
                        of.ownFormula(),
                        chance() ? text() : null);
        Formula target = stated.row().target();
        IndicatorBuilder builder = new IndicatorBuilder()
                .id(id)
                .name(name)
                .points(stated.row().points())
                .role(any(Role.values()))
                .weight(maybe(this::notNegative))
                .measure(measure)
                .rule(Optional.ofNullable(rule))
                .target(target == null ? Optional.empty() : maybe(() -> new Target(any(Comparison.values()), target)))
                .notApplicable(maybe(this::policy))
                .appliesWhen(maybe(this::condition))
                .explanation(maybe(this::text))
                .wording(maybe(this::text))
                .basis(maybe(this::basis));
        some(2, this::issue).forEach(builder::addWordingNote);
        some(2, () -> new Example(chance() ? null : observation(), chance() ? facts() : Facts.NONE, number()))
                .forEach(builder::addExample);
        return builder.build();
    }

    private Condition condition() {
        return switch (random.nextInt(9)) {
            case 0 -> Condition.not(condition());
            case 1 -> new Condition.AllOf(List.of(condition(), condition()));
            case 2 -> new Condition.AnyOf(List.of(condition()));
            case 3 -> new Condition.Applies(fact());
            case 4 -> new Condition.Item(fact(), text(), any(ItemStatus.values()));
            case 5 -> new Condition.Option(fact(), text());
            default -> new Condition.Compare(formula(), any(Comparison.values()), formula());
        };
    }

    private Formula formula() {
        return switch (random.nextInt(7)) {
            case 6 -> Formula.aggregate(fact(), any(Formula.Aggregation.values()));
            case 0 -> Formula.of(fact());
            case 1 -> Formula.countOf(fact(), text());
            case 2 -> new Formula.Met(fact(), random.nextBoolean());
            case 3 -> Formula.rounded(Formula.of(fact()), rounding());
            default -> Formula.of(quantity());
        };
    }

    private Rounding rounding() {
        return new Rounding(any(RoundingMode.values()), random.nextInt(5));
    }

    private NotApplicablePolicy policy() {
        return any(
                NotApplicablePolicy.FULL_POINTS,
                NotApplicablePolicy.RESCALE_SECTION,
                NotApplicablePolicy.RESCALE_TOTAL,
                NotApplicablePolicy.TO_SIBLINGS_EQUALLY,
                NotApplicablePolicy.TO_SIBLINGS_IN_PROPORTION,
                NotApplicablePolicy.toRows(random.nextBoolean(), text(), "b"));
    }

    private Basis basis() {
        return new Basis(text(), chance() ? text() : null, random.nextBoolean());
    }

    private Grade grade() {
        return new Grade(text(), text());
    }

    private GradeScale scale() {
        List<GradeScale.Band> bands = some(3, () -> new GradeScale.Band(grade(), interval()));
        bands.add(new GradeScale.Band(grade(), interval()));
        return new GradeScale(text(), bands);
    }

    // ---- departments

    private BudgetLine line() {
        return new BudgetLineBuilder()
                .initialBudget(maybe(this::money))
                .adjustedBudget(maybe(this::money))
                .outturn(maybe(this::money))
                .build();
    }

    private Establishment establishment() {
        EstablishmentBuilder builder = new EstablishmentBuilder()
                .authorisedPosts(maybeCount())
                .staffInPost(maybeCount())
                .retired(maybeCount());
        for (int i = random.nextInt(3); i > 0; i--) {
            builder.addGroup(new StaffGroupBuilder()
                    .kind(name() + i)
                    .authorisedPosts(maybeCount())
                    .staffInPost(maybeCount())
                    .build());
        }
        return builder.build();
    }

    private Assets assets() {
        return new AssetsBuilder()
                .total(maybe(this::money))
                .openingTotal(maybe(this::money))
                .fixedOriginal(maybe(this::money))
                .openingFixedOriginal(maybe(this::money))
                .fixedNet(maybe(this::money))
                .openingFixedNet(maybe(this::money))
                .fixedInUse(maybe(this::money))
                .additions(maybe(this::money))
                .disposals(maybe(this::money))
                .depreciation(maybe(this::money))
                .proceedsDue(maybe(this::money))
                .proceedsRemitted(maybe(this::money))
                .vehicles(maybeCount())
                .largeGeneralEquipment(maybeCount())
                .largeSpecialEquipment(maybeCount())
                .build();
    }

    /**
     * A department.
     *
     * @return the department
     */
    public Department department() {
        DepartmentBuilder builder = new DepartmentBuilder()
                .name(name())
                .code(maybe(this::text))
                .level(maybe(() -> any(GovernmentLevel.values())))
                .region(maybe(this::text))
                .superior(maybe(this::text))
                .establishment(maybe(this::establishment))
                .assets(maybe(this::assets));
        for (int i = random.nextInt(3); i > 0; i--) {
            builder.addInternalOffice(name() + i);
            builder.addFunction(text());
            builder.addSubordinateUnit(new SubordinateUnitBuilder()
                    .name(name() + i)
                    .kind(maybe(this::text))
                    .establishment(maybe(this::establishment))
                    .build());
        }
        return builder.build();
    }

    /**
     * Accounts, sometimes with those of the year before.
     *
     * @return the accounts
     */
    public BudgetAccounts accounts() {
        return accounts(FiscalYear.of(2000 + random.nextInt(30)), 2);
    }

    private BudgetAccounts accounts(FiscalYear year, int years) {
        BudgetAccountsBuilder builder = new BudgetAccountsBuilder()
                .year(year)
                .income(line())
                .spending(line())
                .basicSpending(line())
                .personnel(line())
                .runningCosts(line())
                .programmeSpending(line())
                .keyProgrammeSpending(line())
                .adjustmentTotal(maybe(this::money))
                .threePublic(line())
                .procurement(maybe(() -> new ProcurementBuilder()
                        .amounts(line())
                        .plannedItems(maybeCount())
                        .doneItems(maybeCount())
                        .reservedForSmallEnterprises(maybe(this::money))
                        .boughtFromSmallEnterprises(maybe(this::money))
                        .build()))
                .openingCarryOver(maybe(this::money))
                .closingCarryOver(maybe(this::money))
                .cardPayments(maybe(this::money))
                .authorisedPayments(maybe(this::money))
                .receivables(maybe(this::money))
                .payables(maybe(this::money))
                .previousYear(years == 0 ? Optional.empty() : maybe(() -> accounts(year.previous(), years - 1)));
        for (int i = random.nextInt(3); i > 0; i--) {
            builder.addIncomeBySource(new FundLine(FundSource.of(name() + i), line()));
            builder.addSpendingBySource(new FundLine(FundSource.of(name() + i), line()));
            builder.addSpendingByFunction(new FunctionLine(FunctionPath.of("类" + i, "款"), line()));
        }
        some(
                        2,
                        () -> new BudgetAdjustmentBuilder()
                                .kind(any(BudgetAdjustment.Kind.values()))
                                .size(money())
                                .policyDriven(random.nextBoolean())
                                .reason(maybe(this::text))
                                .build())
                .forEach(builder::addAdjustment);
        for (ThreePublicKind kind : ThreePublicKind.values()) {
            if (chance()) {
                builder.addThreePublicByKind(new ThreePublicLineBuilder()
                        .kind(kind)
                        .amounts(line())
                        .occasions(maybeCount())
                        .persons(maybeCount())
                        .vehicles(maybeCount())
                        .build());
            }
        }
        return builder.build();
    }

    private StatedValue stated() {
        return new StatedValue(name(), chance() ? unit() : Unit.ONE);
    }

    private PerformanceTarget target() {
        return new PerformanceTargetBuilder()
                .level1(text())
                .level2(text())
                .level3(name())
                .expected(stated())
                .actual(maybe(this::stated))
                .points(maybe(this::notNegative))
                .reason(maybe(this::text))
                .build();
    }

    /**
     * A programme.
     *
     * @return the programme
     */
    public Programme programme() {
        ProgrammeBuilder builder = new ProgrammeBuilder()
                .name(name())
                .code(maybe(this::text))
                .department(maybe(this::text))
                .implementingUnit(maybe(this::text))
                .year(FiscalYear.of(2000 + random.nextInt(30)))
                .total(line())
                .expectedGoal(maybe(this::text))
                .actualGoal(maybe(this::text));
        for (int i = random.nextInt(3); i > 0; i--) {
            builder.addFund(new FundLine(FundSource.of(name() + i), line()));
        }
        some(3, this::target).forEach(builder::addTarget);
        return builder.build();
    }

    /**
     * Scores as printed.
     *
     * @return the scores
     */
    public PublishedEvaluation published() {
        Supplier<PublishedRow> row =
                () -> new PublishedRow(text(), maybe(this::figure), maybe(this::figure), maybe(this::text));
        return new PublishedEvaluationBuilder()
                .subject(text())
                .source(text())
                .addAllRows(some(4, row))
                .addAllSubtotals(some(2, row))
                .total(maybe(this::figure))
                .grade(maybe(this::text))
                .build();
    }
}
