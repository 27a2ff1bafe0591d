/**
 * Reads published figures and says which contradict each other. Start at {@link org.jixiao.audit.Audit}.
 *
 * <p>A {@link org.jixiao.audit.Claim} is a figure as printed, with its name and place. An {@link
 * org.jixiao.audit.Identity} says how printed figures should hang together; it either holds to the printed digits, or gives
 * one {@link org.jixiao.audit.Finding}: what rounding of the figures can explain, what it cannot, or what the figures do not
 * tell. The only tolerance is the digits that are printed, carried through each calculation as exact intervals.
 *
 * <p>The identities of accounts, programmes and scored sheets are known and come for free; further ones are a line each. A list
 * is taken to be complete unless {@link org.jixiao.audit.Printed#withSomeOf} or {@link org.jixiao.audit.Claim#includes} says
 * that only some of it is printed (其中).
 * {@link org.jixiao.audit.Reconciliation} holds a published evaluation against its sheet, and {@link
 * org.jixiao.audit.PeerGroup} compares many evaluations. The package reads no documents, judges no words, and does not
 * say which of two contradicting figures is the right one.
 *
 * <pre>{@code
 * Claim before = Claim.of("2018年收入", "1651.24万元");
 * Claim now = Claim.of("2019年收入", "760.35万元");
 * Audit audit = Audit.builder()
 *         .check(Claim.of("收入减少率", "-117.17%").at("附件1", "二、收支情况").isChangeRateOf(now, before))
 *         .build();
 * audit.findings().get(0).message(Language.EN);
 * // 附件1 / 二、收支情况: '收入减少率' is printed as -117.17%, but … gives ≈-53.95% … Likely divided by the new value …
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package org.jixiao.audit;

import org.jspecify.annotations.NullMarked;
