package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.FundLine;
import org.jixiao.department.FundSource;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.Programme;
import org.jixiao.department.ProgrammeBuilder;
import org.jixiao.issue.Location;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Rational;

/** Whole random programmes that hang together raise nothing; a fund or a target that does not fit is always found. */
class ProgrammeProperties {
    private static final int COLUMNS = 3;

    /**
     * A programme's form.
     *
     * @param funds by source, then by column, in units of 0.01万元; the first line is the total
     * @param targets the targets with their actual values
     */
    record Form(List<List<Long>> funds, List<Target> targets) {
        /** The total follows from the sources. */
        static Form of(List<List<Long>> sources, List<Target> targets) {
            List<Long> total = new ArrayList<>();
            for (int column = 0; column < COLUMNS; column++) {
                int at = column;
                total.add(sources.stream().mapToLong(line -> line.get(at)).sum());
            }
            List<List<Long>> funds = new ArrayList<>(List.of(total));
            funds.addAll(sources);
            return new Form(List.copyOf(funds), targets);
        }

        Form moved(int line, int column, long by) {
            List<List<Long>> copy = new ArrayList<>(
                    funds.stream().<List<Long>>map(ArrayList::new).toList());
            copy.get(line).set(column, copy.get(line).get(column) + by);
            return new Form(copy, targets);
        }

        private static BudgetLine line(List<Long> cents) {
            List<Money> amounts = cents.stream()
                    .map(it -> new Money(Rational.of(it).multipliedBy(100)))
                    .toList();
            return BudgetLine.of(amounts.get(0), amounts.get(1), amounts.get(2));
        }

        Programme programme() {
            ProgrammeBuilder programme = new ProgrammeBuilder()
                    .name("医保工作经费")
                    .year(FiscalYear.of(2023))
                    .total(line(funds.get(0)));
            for (int i = 1; i < funds.size(); i++) {
                programme.addFunds(new FundLine(FundSource.of("来源" + i), line(funds.get(i))));
            }
            targets.forEach(target -> programme.addTargets(target.parsed()));
            return programme.build();
        }

        Audit audit() {
            return Audit.builder().programme(programme(), Printed.inWan(2)).build();
        }
    }

    /**
     * A target in whole cases.
     *
     * @param sign how the actual value should stand to the expected one: ≥, ≤ or =
     * @param expected above 0
     * @param actual 0 or more
     */
    record Target(String sign, long expected, long actual) {
        PerformanceTarget parsed() {
            return PerformanceTarget.parse("产出", "数量", "件数", sign + expected + "件", actual + "件");
        }

        boolean isMet() {
            return switch (sign) {
                case "≥" -> actual >= expected;
                case "≤" -> actual <= expected;
                default -> actual == expected;
            };
        }

        boolean isFarExceeded() {
            return !sign.equals("≤") && 10 * actual > 13 * expected;
        }
    }

    @Provide
    Arbitrary<Form> forms() {
        Arbitrary<List<List<Long>>> sources = Arbitraries.longs()
                .between(0, 10_000_000)
                .list()
                .ofSize(COLUMNS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
        return Combinators.combine(sources, targets().list().ofMaxSize(6)).as(Form::of);
    }

    @Provide
    Arbitrary<Target> targets() {
        return Combinators.combine(
                        Arbitraries.of("≥", "≤", "="),
                        Arbitraries.longs().between(1, 1000),
                        Arbitraries.longs().between(0, 2000))
                .as(Target::new);
    }

    @Property
    void funds_that_sum_raise_nothing_and_a_target_does_only_far_beyond_what_was_expected(@ForAll("forms") Form form) {
        Audit audit = form.audit();
        assertThat(audit.identities()).hasSize(COLUMNS + form.targets().size());
        assertThat(audit.findings(Agreement.HIGH)).isEmpty();
        assertThat(audit.findings())
                .hasSize((int)
                        form.targets().stream().filter(Target::isFarExceeded).count())
                .allMatch(finding -> finding.agreement() == Agreement.LOW);
    }

    @Property
    void a_fund_moved_beyond_rounding_is_found_high_in_its_column(
            @ForAll("forms") Form form,
            @ForAll @IntRange(max = 5) int line,
            @ForAll @IntRange(max = COLUMNS - 1) int column,
            @ForAll @LongRange(min = 4, max = 1_000_000) long by) {
        Form moved = form.moved(line % form.funds().size(), column, by);
        assertThat(moved.audit().findings(Agreement.HIGH))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.place().path()).contains(AmountColumn.values()[column].heading()));
    }

    @Property
    void sources_that_are_printed_in_part_may_be_less_than_the_total_and_not_more(
            @ForAll("forms") Form form,
            @ForAll @IntRange(max = COLUMNS - 1) int column,
            @ForAll @LongRange(min = 4, max = 1_000_000) long by) {
        Printed inPart = Printed.inWan(2).withSomeOf(AmountList.PROGRAMME_FUNDS);
        Programme less = form.moved(0, column, by).programme();
        assertThat(Audit.builder().programme(less, inPart).build().findings(Agreement.HIGH))
                .isEmpty();
        Programme more = form.moved(1, column, by).programme();
        assertThat(Audit.builder().programme(more, inPart).build().findings(Agreement.HIGH))
                .hasSize(1);
    }

    @Property
    void that_all_targets_are_met_is_contradicted_by_each_that_is_not(@ForAll("forms") Form form) {
        List<PerformanceTarget> targets = form.programme().targets();
        boolean all = form.targets().stream().allMatch(Target::isMet);
        assertThat(AllMet.targets("全部完成", Location.of("结论"), targets)
                        .check(List.of())
                        .map(Finding::agreement))
                .isEqualTo(all ? Optional.empty() : Optional.of(Agreement.HIGH));
    }
}
