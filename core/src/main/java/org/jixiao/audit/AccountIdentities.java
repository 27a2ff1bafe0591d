package org.jixiao.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.department.Assets;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.BudgetAdjustment;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.FunctionLine;
import org.jixiao.department.FunctionPath;
import org.jixiao.department.ThreePublicKind;
import org.jixiao.department.ThreePublicLine;
import org.jixiao.issue.Location;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Money;

/** What must hold in every set of accounts, as far as they state the figures. */
final class AccountIdentities {
    private static final String INCOME = "收入合计";
    private static final String SPENDING = "支出合计";
    private static final String BASIC = "基本支出";
    private static final String PROGRAMMES = "项目支出";
    private static final String THREE_PUBLIC = "“三公”经费";
    private static final String OPENING = "年初结转结余";
    private static final String CLOSING = "年末结转结余";

    private final BudgetAccounts accounts;
    private final Printed printed;
    private final AmountTable table;

    private AccountIdentities(BudgetAccounts accounts, Printed printed) {
        this.accounts = accounts;
        this.printed = printed;
        this.table = new AmountTable(Location.of(accounts.year() + "年度"), printed);
    }

    static List<Identity> of(BudgetAccounts accounts, Printed printed) {
        AccountIdentities identities = new AccountIdentities(accounts, printed);
        identities.income();
        identities.spending();
        identities.functions();
        identities.threePublic();
        identities.balance();
        identities.adjustments();
        identities.parts();
        List<Identity> all = new ArrayList<>(identities.table.identities());
        accounts.previousYear().ifPresent(before -> all.addAll(of(before, printed)));
        return List.copyOf(all);
    }

    static List<Identity> of(Assets assets, Location place, Printed printed) {
        AmountTable table = new AmountTable(place, printed);
        Optional<Claim> net = table.claim("固定资产净值", assets.fixedNet());
        Optional<Claim> original = table.claim("固定资产原值", assets.fixedOriginal());
        table.atMost(net, original);
        table.atMost(table.claim("在用固定资产", assets.fixedInUse()), original);
        table.claim("资产总额", assets.total())
                .flatMap(total -> net.map(part -> total.is(Comparison.ABOVE, part)))
                .ifPresent(table::add);
        originalValue(assets, table);
        return table.identities();
    }

    /** At original value, fixed assets grow by what is added and shrink by what is disposed of. */
    private static void originalValue(Assets assets, AmountTable table) {
        Optional<Claim> opening = table.claim("年初固定资产原值", assets.openingFixedOriginal());
        Optional<Claim> closing = table.claim("固定资产原值", assets.fixedOriginal());
        Optional<Claim> additions = table.claim("本年新增固定资产", assets.additions());
        Optional<Claim> disposals = table.claim("本年处置固定资产", assets.disposals());
        if (opening.isPresent() && additions.isPresent() && disposals.isPresent()) {
            closing.ifPresent(left -> table.add(left.isBalanceOf(opening.get(), additions.get(), disposals.get())));
        }
    }

    private void income() {
        Map<String, BudgetLine> sources = new LinkedHashMap<>();
        accounts.incomeBySource().forEach(line -> sources.put(line.source().toString(), line.amounts()));
        table.total(INCOME, accounts.income(), sources, AmountList.INCOME_SOURCES);
    }

    private void spending() {
        table.total(
                SPENDING,
                accounts.spending(),
                pair(BASIC, accounts.basicSpending(), PROGRAMMES, accounts.programmeSpending()));
        table.total(
                BASIC, accounts.basicSpending(), pair("人员经费", accounts.personnel(), "公用经费", accounts.runningCosts()));
    }

    private static Map<String, BudgetLine> pair(String name, BudgetLine line, String otherName, BudgetLine other) {
        Map<String, BudgetLine> both = new LinkedHashMap<>();
        both.put(name, line);
        both.put(otherName, other);
        return both;
    }

    /** The outermost lines make up all spending; a line with others inside it is the sum of the next ones inside. */
    private void functions() {
        List<FunctionLine> lines = accounts.spendingByFunction();
        table.total(SPENDING, accounts.spending(), named(outermost(lines)), AmountList.FUNCTIONS);
        for (FunctionLine line : lines) {
            List<FunctionLine> inside =
                    lines.stream().filter(other -> isInside(other, line)).toList();
            table.total(name(line.path()), line.amounts(), named(outermost(inside)), AmountList.FUNCTIONS);
        }
    }

    private static boolean isInside(FunctionLine inner, FunctionLine outer) {
        return outer.path().contains(inner.path()) && !outer.path().equals(inner.path());
    }

    private static List<FunctionLine> outermost(List<FunctionLine> lines) {
        return lines.stream()
                .filter(line -> lines.stream().noneMatch(other -> isInside(line, other)))
                .toList();
    }

    private Map<String, BudgetLine> named(List<FunctionLine> lines) {
        Map<String, BudgetLine> named = new LinkedHashMap<>();
        lines.forEach(line -> named.put(name(line.path()), line.amounts()));
        return named;
    }

    /** The innermost name, or all names where another line has the same one. */
    private String name(FunctionPath path) {
        String name = innermost(path);
        long lines = accounts.spendingByFunction().stream()
                .filter(line -> innermost(line.path()).equals(name))
                .count();
        return lines > 1 ? path.toString() : name;
    }

    private static String innermost(FunctionPath path) {
        return path.names().get(path.names().size() - 1);
    }

    private void threePublic() {
        Optional<BudgetLine> vehicles = kind(ThreePublicKind.VEHICLES);
        Map<String, BudgetLine> halves =
                kinds(Stream.of(ThreePublicKind.VEHICLE_PURCHASE, ThreePublicKind.VEHICLE_RUNNING));
        vehicles.ifPresent(both -> table.total(ThreePublicKind.VEHICLES.chinese(), both, halves));
        Stream<ThreePublicKind> inner = vehicles.isPresent()
                ? Stream.of(ThreePublicKind.VEHICLES)
                : Stream.of(ThreePublicKind.VEHICLE_PURCHASE, ThreePublicKind.VEHICLE_RUNNING);
        table.total(
                THREE_PUBLIC,
                accounts.threePublic(),
                kinds(Stream.of(Stream.of(ThreePublicKind.ABROAD), inner, Stream.of(ThreePublicKind.RECEPTION))
                        .flatMap(kinds -> kinds)));
    }

    private Optional<BudgetLine> kind(ThreePublicKind kind) {
        return accounts.threePublic(kind).map(ThreePublicLine::amounts);
    }

    /** A kind that is not stated has an empty line, so that the others are not taken for all. */
    private Map<String, BudgetLine> kinds(Stream<ThreePublicKind> kinds) {
        Map<String, BudgetLine> lines = new LinkedHashMap<>();
        kinds.forEach(kind -> lines.put(kind.chinese(), kind(kind).orElseGet(BudgetLine::none)));
        return lines;
    }

    private void balance() {
        Optional<Claim> opening = table.claim(OPENING, accounts.openingCarryOver());
        Optional<Claim> closing = table.claim(CLOSING, accounts.closingCarryOver());
        accounts.previousYear()
                .map(before -> new AmountTable(Location.of(before.year() + "年度"), printed)
                        .claim(CLOSING, before.closingCarryOver()))
                .ifPresent(before -> table.same(opening, before));
        Optional<Claim> income = table.claim(INCOME, accounts.income(), AmountColumn.OUTTURN);
        Optional<Claim> spending = table.claim(SPENDING, accounts.spending(), AmountColumn.OUTTURN);
        if (opening.isPresent() && income.isPresent() && spending.isPresent()) {
            closing.ifPresent(left -> table.add(left.isBalanceOf(opening.get(), income.get(), spending.get())));
        }
    }

    /** The adjustments are their total, and turn the initial budget into that of the full year, if all are listed. */
    private void adjustments() {
        if (accounts.adjustments().isEmpty()) {
            return;
        }
        boolean onlySome = table.isInPart(AmountList.ADJUSTMENTS);
        table.claim("预算调整数", accounts.adjustmentTotal())
                .map(total -> onlySome ? total.includes(listed(false)) : total.isTotalOf(listed(false)))
                .ifPresent(table::add);
        if (onlySome) {
            return;
        }
        Optional<Claim> initial = table.claim(SPENDING, accounts.spending(), AmountColumn.INITIAL);
        Optional<Claim> adjusted = table.claim(SPENDING, accounts.spending(), AmountColumn.ADJUSTED);
        initial.ifPresent(before -> {
            List<Claim> parts = new ArrayList<>(List.of(before));
            parts.addAll(listed(true));
            adjusted.ifPresent(after -> table.add(after.isTotalOf(parts)));
        });
    }

    /** Each adjustment with its sign, or by its size without those that policy required. */
    private List<Claim> listed(boolean signed) {
        List<Claim> listed = new ArrayList<>();
        for (BudgetAdjustment adjustment : accounts.adjustments()) {
            if (signed || !adjustment.policyDriven()) {
                Money amount = signed ? adjustment.change() : adjustment.size();
                listed.add(table.claim(adjustment.kind().chinese(), amount));
            }
        }
        return listed.isEmpty() ? List.of(table.claim("预算调整", Money.ZERO)) : listed;
    }

    private void parts() {
        table.part("重点项目支出", accounts.keyProgrammeSpending(), PROGRAMMES, accounts.programmeSpending());
        table.part(THREE_PUBLIC, accounts.threePublic(), SPENDING, accounts.spending());
        table.atMost(
                table.claim("公务卡刷卡支出", accounts.cardPayments()), table.claim("授权支付额", accounts.authorisedPayments()));
    }
}
