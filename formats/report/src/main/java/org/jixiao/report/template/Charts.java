package org.jixiao.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.FiscalYear;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.report.ScoreOverview;
import org.jixiao.report.model.Drawing;
import org.jixiao.report.model.Drawing.Series;
import org.jixiao.report.model.Drawing.Slice;

/** Draws the charts that a template names, where the data have figures for them. */
final class Charts {
    private final String title;
    private final Context context;
    private final DocumentData data;

    private Charts(String title, Context context) {
        this.title = title;
        this.context = context;
        this.data = context.data();
    }

    static Optional<Drawing> of(ChartKind kind, String title, Context context) {
        Charts charts = new Charts(title, context);
        return switch (kind) {
            case INCOME_AND_SPENDING ->
                charts.twoYears(List.of(
                        charts.pair("收入", "Income", MoneyLine.INCOME),
                        charts.pair("支出", "Spending", MoneyLine.SPENDING)));
            case INCOME_SOURCES -> charts.pie(charts.sources());
            case SPENDING_PARTS ->
                charts.pie(List.of(
                        charts.part("基本支出", "Basic", MoneyLine.BASIC.of(context.data())),
                        charts.part("项目支出", "Programmes", MoneyLine.PROGRAMMES.of(context.data()))));
            case APPROPRIATIONS ->
                charts.twoYears(List.of(
                        charts.pair("财政拨款收入", "Appropriations received", MoneyLine.APPROPRIATIONS),
                        charts.pair("财政拨款支出", "Appropriations spent", MoneyLine.APPROPRIATIONS_SPENT)));
            case GENERAL_BUDGET ->
                charts.twoYears(List.of(
                        charts.pair("一般公共预算财政拨款支出", "Spent of the general public budget", MoneyLine.GENERAL_SPENT)));
            case SPENDING_FUNCTIONS ->
                charts.pie(DataNames.outermost(context.data()).stream()
                        .map(line ->
                                new Named(DataNames.nameOf(line), line.amounts().outturn(), Optional.empty()))
                        .toList());
            case THREE_PUBLIC_KINDS ->
                charts.pie(context.data().accounts().stream()
                        .flatMap(accounts -> accounts.threePublicByKind().stream())
                        .map(line -> new Named(
                                DataNames.nameOf(line.kind(), context.language()),
                                line.amounts().outturn(),
                                Optional.empty()))
                        .toList());
            case EXECUTION -> charts.execution();
            case SCORES -> context.data().evaluation().flatMap(evaluation -> ScoreOverview.of(evaluation, title));
        };
    }

    /** A name with this year's amount and last year's. */
    private record Named(String name, Optional<Money> now, Optional<Money> before) {}

    private Named pair(String chinese, String english, MoneyLine line) {
        return new Named(context.say(chinese, english), line.outturn(data), line.previous(data));
    }

    private Named part(String chinese, String english, BudgetLine line) {
        return new Named(context.say(chinese, english), line.outturn(), Optional.empty());
    }

    private List<Named> sources() {
        return data.accounts().map(BudgetAccounts::incomeBySource).orElse(List.of()).stream()
                .map(line -> new Named(line.source().name(), line.amounts().outturn(), Optional.empty()))
                .toList();
    }

    private static Rational wan(Money amount) {
        return amount.inWan().value();
    }

    /** Columns of two years, unless nothing at all is known. */
    private Optional<Drawing> twoYears(List<Named> rows) {
        boolean any =
                rows.stream().flatMap(row -> Stream.of(row.now(), row.before())).anyMatch(Optional::isPresent);
        if (!any) {
            return Optional.empty();
        }
        List<Optional<Rational>> before = new ArrayList<>();
        List<Optional<Rational>> now = new ArrayList<>();
        for (Named row : rows) {
            before.add(row.before().map(Charts::wan));
            now.add(row.now().map(Charts::wan));
        }
        Optional<FiscalYear> year = data.year();
        return Optional.of(new Drawing.Columns(
                title,
                Unit.WAN_YUAN,
                rows.stream().map(Named::name).toList(),
                List.of(
                        new Series(
                                year.map(it -> it.previous() + context.say("年", ""))
                                        .orElse(context.say("上年", "Last year")),
                                before),
                        new Series(
                                year.map(it -> it + context.say("年", "")).orElse(context.say("本年", "This year")),
                                now))));
    }

    /** A pie of what is known; a part that is not stated is left to the sentence beside it. */
    private Optional<Drawing> pie(List<Named> parts) {
        List<Slice> slices = new ArrayList<>();
        for (Named part : parts) {
            part.now().ifPresent(amount -> slices.add(new Slice(part.name(), wan(amount))));
        }
        boolean complete = slices.size() == parts.size();
        boolean any = slices.stream().anyMatch(slice -> slice.value().signum() > 0);
        return complete && any ? Optional.of(new Drawing.Pie(title, Unit.WAN_YUAN, slices)) : Optional.empty();
    }

    private Optional<Drawing> execution() {
        List<Named> rows = new ArrayList<>();
        rows.add(budgeted("支出合计", "All spending", MoneyLine.SPENDING));
        rows.add(budgeted("基本支出", "Basic", MoneyLine.BASIC));
        rows.add(budgeted("项目支出", "Programmes", MoneyLine.PROGRAMMES));
        List<Optional<Rational>> budget = new ArrayList<>();
        List<Optional<Rational>> outturn = new ArrayList<>();
        for (Named row : rows) {
            budget.add(row.before().map(Charts::wan));
            outturn.add(row.now().map(Charts::wan));
        }
        boolean any = Stream.concat(budget.stream(), outturn.stream()).anyMatch(Optional::isPresent);
        return any
                ? Optional.of(new Drawing.Columns(
                        title,
                        Unit.WAN_YUAN,
                        rows.stream().map(Named::name).toList(),
                        List.of(
                                new Series(context.say("预算", "Budget"), budget),
                                new Series(context.say("决算", "Outturn"), outturn))))
                : Optional.empty();
    }

    private Named budgeted(String chinese, String english, MoneyLine line) {
        return new Named(context.say(chinese, english), line.outturn(data), MoneyLine.budget(line.of(data)));
    }
}
