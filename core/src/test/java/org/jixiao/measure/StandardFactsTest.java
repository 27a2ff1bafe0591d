package org.jixiao.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.department.Assets;
import org.jixiao.department.AssetsBuilder;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.BudgetAccountsBuilder;
import org.jixiao.department.BudgetAdjustment;
import org.jixiao.department.BudgetAdjustmentBuilder;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.Department;
import org.jixiao.department.DepartmentBuilder;
import org.jixiao.department.Establishment;
import org.jixiao.department.EstablishmentBuilder;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.FundLine;
import org.jixiao.department.FundSource;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.PerformanceTargetBuilder;
import org.jixiao.department.ProcurementBuilder;
import org.jixiao.department.Programme;
import org.jixiao.department.ProgrammeBuilder;
import org.jixiao.department.StatedValue;
import org.jixiao.department.ThreePublicKind;
import org.jixiao.department.ThreePublicLine;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StandardFactsTest {
    private static final FiscalYear YEAR = FiscalYear.of(2023);
    private static final Department UNNAMED = new DepartmentBuilder().name("某局").build();

    /** Every amount is another one, so that a figure under a wrong id shows. */
    private static final class Amounts {
        private int last;

        Money next() {
            return Money.wan(String.valueOf(++last));
        }

        BudgetLine line() {
            return BudgetLine.of(next(), next(), next());
        }

        ThreePublicLine line(ThreePublicKind kind) {
            return ThreePublicLine.of(kind, line());
        }

        ThreePublicLine[] kinds() {
            return Stream.of(
                            ThreePublicKind.ABROAD,
                            ThreePublicKind.VEHICLE_PURCHASE,
                            ThreePublicKind.VEHICLE_RUNNING,
                            ThreePublicKind.VEHICLES,
                            ThreePublicKind.RECEPTION)
                    .map(this::line)
                    .toArray(ThreePublicLine[]::new);
        }
    }

    private static BudgetAccountsBuilder accounts(FiscalYear year) {
        return new BudgetAccountsBuilder().year(year);
    }

    private static Department fullDepartment(Amounts amounts) {
        Assets assets = new AssetsBuilder()
                .total(amounts.next())
                .openingTotal(amounts.next())
                .fixedOriginal(amounts.next())
                .openingFixedOriginal(amounts.next())
                .fixedNet(amounts.next())
                .openingFixedNet(amounts.next())
                .fixedInUse(amounts.next())
                .additions(amounts.next())
                .disposals(amounts.next())
                .depreciation(amounts.next())
                .proceedsDue(amounts.next())
                .proceedsRemitted(amounts.next())
                .build();
        return new DepartmentBuilder()
                .name("某局")
                .establishment(new EstablishmentBuilder()
                        .authorisedPosts(1007)
                        .staffInPost(1006)
                        .retired(1011)
                        .build())
                .assets(assets)
                .build();
    }

    private static BudgetAccountsBuilder fullAccounts(FiscalYear year, Amounts amounts) {
        return accounts(year)
                .income(amounts.line())
                .addIncomeBySource(
                        new FundLine(FundSource.FISCAL_APPROPRIATION, amounts.line()),
                        new FundLine(FundSource.OTHER_INCOME, amounts.line()))
                .spending(amounts.line())
                .basicSpending(amounts.line())
                .personnel(amounts.line())
                .runningCosts(amounts.line())
                .programmeSpending(amounts.line())
                .keyProgrammeSpending(amounts.line())
                .threePublic(amounts.line())
                .addThreePublicByKind(amounts.kinds())
                .procurement(new ProcurementBuilder()
                        .amounts(amounts.line())
                        .plannedItems(1003)
                        .doneItems(1002)
                        .reservedForSmallEnterprises(amounts.next())
                        .boughtFromSmallEnterprises(amounts.next())
                        .build())
                .adjustmentTotal(amounts.next())
                .openingCarryOver(amounts.next())
                .closingCarryOver(amounts.next())
                .cardPayments(amounts.next())
                .authorisedPayments(amounts.next())
                .receivables(amounts.next())
                .payables(amounts.next());
    }

    private static Programme programme(PerformanceTarget... targets) {
        return new ProgrammeBuilder()
                .name("代缴资金")
                .year(FiscalYear.of(2019))
                .addTargets(targets)
                .build();
    }

    private static Optional<Observation> wan(String amount) {
        return Optional.of(new Observation.Measured(Quantity.of(amount, Unit.WAN_YUAN)));
    }

    @Nested
    class Constants {
        @Test
        void allOfThemAreListedInTheirOrder() {
            List<Object> declared = Arrays.stream(StandardFacts.class.getFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()))
                    .<Object>map(field -> {
                        try {
                            return field.get(null);
                        } catch (IllegalAccessException impossible) {
                            throw new AssertionError(impossible);
                        }
                    })
                    .toList();
            assertThat(declared).isEqualTo(StandardFacts.all());
        }

        @Test
        void idsAndNamesAreUniqueAndIdsAreKebabCase() {
            assertThat(StandardFacts.all()).extracting(Fact::id).doesNotHaveDuplicates();
            assertThat(StandardFacts.all()).extracting(Fact::name).doesNotHaveDuplicates();
            assertThat(StandardFacts.all()).allSatisfy(fact -> {
                assertThat(fact.id()).matches("[a-z]+(-[a-z]+)*");
                assertThat(fact.unit()).isIn(Unit.PERSON, Unit.ITEM, Unit.WAN_YUAN);
            });
        }

        @Test
        void onlyListedIdsAreStandard() {
            assertThat(StandardFacts.isStandard("staff-in-post")).isTrue();
            assertThat(StandardFacts.isStandard("target/参保率")).isFalse();
            assertThat(StandardFacts.isStandard("")).isFalse();
        }
    }

    @Nested
    class OfADepartment {
        @Test
        void everyStandardFactArisesFromSomeAccountAndEachFromItsOwnFigure() {
            Amounts amounts = new Amounts();
            Department department = fullDepartment(amounts);
            BudgetAccounts last = fullAccounts(YEAR.previous(), amounts).build();
            BudgetAccounts accounts =
                    fullAccounts(YEAR, amounts).previousYear(last).build();
            Facts facts = Facts.of(department, accounts);
            Programme programme = new ProgrammeBuilder()
                    .name("代缴资金")
                    .year(YEAR)
                    .total(amounts.line())
                    .build();
            Facts all =
                    Facts.builder().putAll(facts).putAll(Facts.of(programme)).build();
            assertThat(all.ids())
                    .containsExactlyInAnyOrderElementsOf(
                            StandardFacts.all().stream().map(Fact::id).toList());
            assertThat(all.statements().values().stream()
                            .map(Facts.Statement::observation)
                            .toList())
                    .as("no figure stands under two ids")
                    .doesNotHaveDuplicates();
            assertThat(facts.observation("spending-initial-budget"))
                    .isEqualTo(accounts.spending().initialBudget().map(it -> new Observation.Measured(it.inWan())));
            assertThat(facts.observation("last-year-three-public"))
                    .isEqualTo(last.threePublic().outturn().map(it -> new Observation.Measured(it.inWan())));
            assertThat(facts.observation("three-public-reception-outturn"))
                    .isEqualTo(accounts.threePublic(ThreePublicKind.RECEPTION)
                            .flatMap(it -> it.amounts().outturn())
                            .map(it -> new Observation.Measured(it.inWan())));
            assertThat(facts.observation("staff-in-post"))
                    .contains(new Observation.Measured(Quantity.of(1006, Unit.PERSON)));
            assertThat(facts.observation("procurement-done-items"))
                    .contains(new Observation.Measured(Quantity.of(1002, Unit.ITEM)));
        }

        @Test
        void whatIsAbsentStaysAbsent() {
            assertThat(Facts.of(UNNAMED, accounts(YEAR).build())).isEqualTo(Facts.NONE);
            Facts facts = Facts.of(
                    new DepartmentBuilder()
                            .name("某局")
                            .establishment(Establishment.of(7, 6))
                            .build(),
                    accounts(YEAR)
                            .spending(BudgetLine.ofOutturn(Money.wan("747.1")))
                            .basicSpending(BudgetLine.ofOutturn(Money.wan("255.34")))
                            .programmeSpending(BudgetLine.ofOutturn(Money.wan("491.76")))
                            .build());
            assertThat(facts.ids())
                    .containsExactly(
                            "authorised-posts",
                            "staff-in-post",
                            "spending-outturn",
                            "basic-spending-outturn",
                            "programme-spending-outturn");
        }

        @Test
        void aStatedZeroIsAFigure() {
            Facts facts = Facts.of(
                    UNNAMED, accounts(YEAR).closingCarryOver(Money.wan("0")).build());
            assertThat(facts.ids()).containsExactly("closing-carry-over");
            assertThat(facts.observation("closing-carry-over")).isEqualTo(wan("0"));
        }

        @Test
        void eachFigureNamesItsSource() {
            Facts facts = Facts.of(
                    new DepartmentBuilder()
                            .name("某局")
                            .establishment(Establishment.of(7, 6))
                            .build(),
                    accounts(YEAR)
                            .threePublic(BudgetLine.ofOutturn(Money.wan("0.39")))
                            .previousYear(accounts(YEAR.previous())
                                    .threePublic(BudgetLine.ofOutturn(Money.wan("0.69")))
                                    .build())
                            .build());
            assertThat(facts.source("staff-in-post")).contains("Department 某局");
            assertThat(facts.source("three-public-outturn")).contains("BudgetAccounts 2023");
            assertThat(facts.source("last-year-three-public")).contains("BudgetAccounts 2022");
        }

        @Test
        void aStatedTotalIsNeverDerivedAndAnUnstatedOneOnlyFromAllParts() {
            ThreePublicLine[] parts = {
                ThreePublicLine.of(ThreePublicKind.ABROAD, BudgetLine.ofOutturn(Money.wan("0"))),
                ThreePublicLine.of(ThreePublicKind.VEHICLE_PURCHASE, BudgetLine.ofOutturn(Money.wan("0"))),
                ThreePublicLine.of(ThreePublicKind.VEHICLE_RUNNING, BudgetLine.ofOutturn(Money.wan("0.12"))),
                ThreePublicLine.of(ThreePublicKind.RECEPTION, BudgetLine.ofOutturn(Money.wan("0.26")))
            };
            Facts stated = Facts.of(
                    UNNAMED,
                    accounts(YEAR)
                            .threePublic(BudgetLine.ofOutturn(Money.wan("0.39")))
                            .addThreePublicByKind(parts)
                            .build());
            assertThat(stated.observation("three-public-outturn")).isEqualTo(wan("0.39"));
            Facts derived =
                    Facts.of(UNNAMED, accounts(YEAR).addThreePublicByKind(parts).build());
            assertThat(derived.observation("three-public-outturn")).isEqualTo(wan("0.38"));
            assertThat(derived.source("three-public-outturn")).contains("BudgetAccounts 2023, sum of the stated parts");
            assertThat(derived.observation("three-public-vehicles-outturn")).isEqualTo(wan("0.12"));
            assertThat(derived.ids()).doesNotContain("three-public-initial-budget");
            Facts partly = Facts.of(
                    UNNAMED,
                    accounts(YEAR).addThreePublicByKind(parts[2], parts[3]).build());
            assertThat(partly.ids())
                    .containsExactly("three-public-vehicle-running-outturn", "three-public-reception-outturn");
        }

        @Test
        void adjustmentsThatPolicyRequiredDoNotCount() {
            BudgetAccountsBuilder builder = accounts(YEAR)
                    .addAdjustments(
                            BudgetAdjustment.of(BudgetAdjustment.Kind.ADDED, Money.wan("30")),
                            BudgetAdjustment.of(BudgetAdjustment.Kind.CUT, Money.wan("20")),
                            new BudgetAdjustmentBuilder()
                                    .kind(BudgetAdjustment.Kind.ADDED)
                                    .size(Money.wan("500"))
                                    .policyDriven(true)
                                    .build());
            assertThat(Facts.of(UNNAMED, builder.build()).observation("adjustment-total"))
                    .isEqualTo(wan("50"));
            assertThat(Facts.of(
                                    UNNAMED,
                                    builder.adjustmentTotal(Money.wan("49")).build())
                            .observation("adjustment-total"))
                    .isEqualTo(wan("49"));
        }
    }

    @Nested
    class OfAProgramme {
        @Test
        void fundsAndActualValuesAreFacts() {
            Facts facts = Facts.of(new ProgrammeBuilder()
                    .name("代缴资金")
                    .year(FiscalYear.of(2019))
                    .total(BudgetLine.ofExecution(Money.wan("397.47"), Money.wan("394.47")))
                    .addTargets(
                            PerformanceTarget.parse("产出指标", "数量指标", "门诊人次", "≥15000人次", "25266人次"),
                            PerformanceTarget.parse("产出指标", "质量指标", "参保率", "≥95%", "=97%"))
                    .build());
            assertThat(facts.observation("programme-full-year-budget")).isEqualTo(wan("397.47"));
            assertThat(facts.observation("programme-execution")).isEqualTo(wan("394.47"));
            assertThat(facts.observation("target/门诊人次"))
                    .contains(new Observation.Measured(Quantity.of(25266, Unit.PERSON_TIME)));
            assertThat(facts.observation("target/参保率")).contains(new Observation.Measured(Quantity.percent(97)));
            assertThat(facts.source("target/参保率")).contains("Programme 代缴资金 2019");
            assertThat(facts.ids()).doesNotContain("programme-initial-budget");
        }

        @Test
        void whatIsNoSingleFigureIsMissingWithTheReason() {
            Facts facts = Facts.of(programme(
                    PerformanceTarget.parse("产出指标", "质量指标", "参保率", "≥95%", "≥98%"),
                    PerformanceTarget.parse("效益指标", "社会效益", "知晓度", "显著提高", "显著提高"),
                    PerformanceTarget.parse("效益指标", "社会效益", "覆盖率", "≥90%", "—")));
            assertThat(facts.observation("target/参保率"))
                    .hasValueSatisfying(
                            it -> assertThat(((Observation.Missing) it).why().toString())
                                    .contains("'≥98%' is a bound, not a figure"));
            assertThat(facts.observation("target/知晓度"))
                    .hasValueSatisfying(
                            it -> assertThat(((Observation.Missing) it).why().toString())
                                    .contains("'显著提高' cannot be read as a figure"));
            assertThat(facts.ids()).doesNotContain("target/覆盖率");
        }

        @Test
        void datesAreStatedInPairsAndAMonthOnlyWhereItDecides() {
            Facts facts = Facts.of(programme(
                    PerformanceTarget.parse("产出指标", "时效指标", "完成时间", "2019年6月30日前", "2019年6月"),
                    PerformanceTarget.parse("产出指标", "时效指标", "支付时间", "2019年6月15日前", "2019年6月")));
            assertThat(facts.observation("expected/完成时间")).contains(new Observation.Dated(LocalDate.of(2019, 6, 30)));
            assertThat(facts.observation("target/完成时间")).contains(new Observation.Dated(LocalDate.of(2019, 6, 30)));
            assertThat(facts.observation("target/支付时间"))
                    .hasValueSatisfying(it -> assertThat(it).isInstanceOf(Observation.Missing.class));
        }

        @Test
        void aRepeatedIndicatorGetsANumberAndReasonsBecomeRemarks() {
            PerformanceTarget first = new PerformanceTargetBuilder()
                    .level1("产出指标")
                    .level2("数量指标")
                    .level3("宣传")
                    .expected(StatedValue.parse("≥12次"))
                    .actual(StatedValue.parse("10次"))
                    .reason("疫情影响")
                    .build();
            Programme programme = programme(first, PerformanceTarget.parse("效益指标", "社会效益", "宣传", "≥90%", "93%"));
            assertThat(StandardFacts.targets(programme))
                    .extracting(Fact::id)
                    .containsExactly("target/宣传", "target/宣传#2");
            assertThat(StandardFacts.targets(programme).get(1).unit()).isEqualTo(Unit.PERCENT);
            Facts facts = Facts.of(programme);
            assertThat(facts.observation("target/宣传#2")).contains(new Observation.Measured(Quantity.percent(93)));
            assertThat(facts.remark("target/宣传")).contains(new Facts.Remark("疫情影响", null));
        }
    }
}
