/**
 * What is wrong, where, and how badly. Start at {@link org.jixiao.issue.Issue}.
 *
 * <p>An issue is a code with arguments and a place, for machines; its text in Chinese or English comes from a bundle, for
 * people. Every text names the offending value and a remedy. The package decides nothing: others find issues, this one
 * says them.
 *
 * <pre>{@code
 * Issue issue = Issue.of(StandardIssue.POINTS_DO_NOT_ADD_UP, Location.of("过程"), "stated", 40, "sum", 39);
 * issue.message(Language.EN);   // 过程: its parts have 39 points, but 40 are stated; …
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package org.jixiao.issue;

import org.jspecify.annotations.NullMarked;
