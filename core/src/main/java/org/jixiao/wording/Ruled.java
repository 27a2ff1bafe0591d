package org.jixiao.wording;

import org.jixiao.rule.Rule;

/**
 * A rule and what it reads.
 *
 * @param rule the rule
 * @param input what it reads
 */
record Ruled(Rule rule, Reading.Input input) {}
