package org.jixiao.report.template;

import org.jixiao.quantity.Money;
import org.jixiao.report.model.CellNumber;

/** A change of an amount in words, such as {@code 减少890.89万元，下降53.95%}. */
final class ChangeText {
    private ChangeText() {}

    static String of(Money now, Money before, Context context) {
        Money change = now.minus(before);
        int sign = change.yuan().signum();
        if (sign == 0) {
            return context.say("持平", "unchanged");
        }
        boolean up = sign > 0;
        Money size = new Money(change.yuan().absolute());
        String amount = context.say(up ? "增加" : "减少", up ? "up by " : "down by ") + CellNumber.wan(size);
        if (before.yuan().signum() == 0) {
            return amount + context.say("（上年为0，不计算变动率）", " (from 0, so that there is no rate)");
        }
        CellNumber rate = CellNumber.rate(size.yuan().dividedBy(before.yuan()));
        return amount + context.say(up ? "，增长" : "，下降", ", or ") + rate;
    }
}
