package org.jixiao.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.measure.Formula.absolute;
import static org.jixiao.measure.Formula.aggregate;
import static org.jixiao.measure.Formula.changeRate;
import static org.jixiao.measure.Formula.complement;
import static org.jixiao.measure.Formula.countMet;
import static org.jixiao.measure.Formula.countOf;
import static org.jixiao.measure.Formula.daysBetween;
import static org.jixiao.measure.Formula.difference;
import static org.jixiao.measure.Formula.max;
import static org.jixiao.measure.Formula.min;
import static org.jixiao.measure.Formula.own;
import static org.jixiao.measure.Formula.ratio;
import static org.jixiao.measure.Formula.rounded;
import static org.jixiao.measure.Formula.shareMet;
import static org.jixiao.measure.Formula.sum;
import static org.jixiao.measure.Formula.target;
import static org.jixiao.measure.Formula.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jixiao.issue.Language;
import org.jixiao.measure.Formula.Aggregation;
import org.jixiao.measure.Observation.Checked;
import org.jixiao.measure.Observation.Counted;
import org.jixiao.measure.Observation.Dated;
import org.jixiao.measure.Observation.Listed;
import org.jixiao.measure.Observation.ListedItem;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
    private static final Fact STAFF = Fact.number("staff", "在职人员数", Unit.PERSON);
    private static final Fact POSTS = Fact.number("posts", "编制数", Unit.PERSON);
    private static final Fact BUDGET = Fact.number("budget", "预算数", Unit.WAN_YUAN);

    private static Formula of(String quantity) {
        return Formula.of(Quantity.parse(quantity));
    }

    private static Derivation derive(Formula formula, Facts facts) {
        return Derivation.of(formula, Scope.of(facts));
    }

    /** The quantity, or what stands in its way. */
    private static String value(Formula formula, Facts facts) {
        return derive(formula, facts).value().match(new Value.Cases<>() {
            @Override
            public String known(Value.Known it) {
                return it.quantity().toString();
            }

            @Override
            public String missing(Value.Missing it) {
                return "missing: " + it.why().display(Language.EN);
            }

            @Override
            public String inapplicable(Value.Inapplicable it) {
                return "not applicable: " + it.reason();
            }

            @Override
            public String undefined(Value.Undefined it) {
                return "undefined: " + it.why().message(Language.EN);
            }
        });
    }

    private static String value(Formula formula) {
        return value(formula, Facts.NONE);
    }

    @Nested
    class Arithmetic {
        @Test
        void addsWithinOneDimension() {
            assertThat(value(sum(of("1万元"), of("5000元"), of("1亿元")))).isEqualTo("10001.5万元");
            assertThat(value(sum(of("90%"), of("3个百分点"), of("0.01")))).isEqualTo("94%");
            assertThat(value(difference(of("90%"), of("85%")))).isEqualTo("5个百分点");
            assertThat(value(difference(of("90%"), of("5个百分点")))).isEqualTo("85%");
            assertThat(value(difference(of("3天"), of("5天")))).isEqualTo("-2天");
        }

        @Test
        void refusesTwoDimensionsAndNamesBoth() {
            assertThat(value(sum(of("1万元"), of("5人"))))
                    .isEqualTo(
                            "undefined: 1万元 and 5人 cannot be put together in '1万元 + 5人'; give both in units of one kind.");
            assertThat(value(sum(of("3个百分点"), of("90%"))))
                    .startsWith("undefined: 3个百分点 and 90% cannot be put together");
            assertThat(value(difference(of("1个工作日"), of("1天")))).startsWith("undefined: ");
            assertThat(value(min(of("1天"), of("1元")))).startsWith("undefined: ");
        }

        @Test
        void neverComparesAPercentageWithPercentagePoints() {
            String mixed = "undefined: 90% and 3个百分点 cannot be put together";
            assertThat(value(max(of("90%"), of("3个百分点")))).startsWith(mixed);
            assertThat(value(min(of("90%"), of("3个百分点")))).startsWith(mixed);
            assertThat(value(changeRate(of("90%"), of("3个百分点")))).startsWith(mixed);
        }

        @Test
        void dividesIntoAPercentageOrANumberPerUnit() {
            assertThat(value(ratio(of("6人"), of("7人")))).isEqualTo("600/7%");
            assertThat(value(ratio(of("5000元"), of("1万元")))).isEqualTo("50%");
            assertThat(value(ratio(of("220元"), of("2人")))).isEqualTo("110元/人");
            assertThat(value(changeRate(of("90万元"), of("1000000元")))).isEqualTo("-10%");
        }

        @Test
        void neverDividesByZeroAndNamesBothOperands() {
            Facts facts =
                    Facts.builder().figure(STAFF, "6人").figure(POSTS, "0人").build();
            assertThat(value(ratio(Formula.of(STAFF), Formula.of(POSTS)), facts))
                    .isEqualTo(
                            "undefined: 在职人员数 6人 cannot be divided by 编制数 0人; check the denominator, or mark the figure as not applicable.");
            assertThat(((Value.Undefined) derive(changeRate(Formula.of(STAFF), Formula.of(POSTS)), facts)
                                    .value())
                            .why()
                            .message(Language.ZH))
                    .isEqualTo("在职人员数 6人不能除以编制数 0人；请核对分母，或将该数据标为不适用。");
        }

        @Test
        void takesTheRestOfARateAndMultiplesAndSizes() {
            assertThat(value(complement(of("35%")))).isEqualTo("65%");
            assertThat(value(complement(of("0.35")))).isEqualTo("65%");
            assertThat(value(complement(of("3天")))).startsWith("undefined: The figure 3天 cannot be counted in '%'");
            assertThat(value(times(Rational.parse("1/3"), of("9人")))).isEqualTo("3人");
            assertThat(value(absolute(of("-9人")))).isEqualTo("9人");
            assertThat(value(rounded(of("85.716%"), Rounding.halfUp(2)))).isEqualTo("85.72%");
        }

        @Test
        void findsTheSmallestAndLargestInTheirOwnUnits() {
            assertThat(value(min(of("2万元"), of("15000元"), of("3万元")))).isEqualTo("15000元");
            assertThat(value(max(of("2万元"), of("15000元"), of("3万元")))).isEqualTo("3万元");
        }

        @Test
        void keepsEveryStep() {
            Facts facts =
                    Facts.builder().figure(STAFF, "6人").figure(POSTS, "7人").build();
            Derivation derivation = derive(times(Rational.of(2), ratio(Formula.of(STAFF), Formula.of(POSTS))), facts);
            assertThat(derivation.quantity()).map(Quantity::toString).contains("1200/7%");
            assertThat(derivation.operands()).hasSize(1);
            assertThat(derivation.operands().get(0).operands())
                    .extracting(Derivation::quantity)
                    .containsExactly(
                            Optional.of(Quantity.of(6, Unit.PERSON)), Optional.of(Quantity.of(7, Unit.PERSON)));
        }
    }

    @Nested
    class Reading {
        private String read(Fact fact, Observation observation) {
            return value(
                    Formula.of(fact), Facts.builder().put(fact, observation).build());
        }

        private Observation measured(String quantity) {
            return new Observation.Measured(Quantity.parse(quantity));
        }

        @Test
        void keepsTheUnitThatIsStated() {
            assertThat(read(BUDGET, measured("50元"))).isEqualTo("50元");
            assertThat(read(BUDGET, measured("2万元"))).isEqualTo("2万元");
        }

        @Test
        void gives_a_bare_number_the_facts_unit_only_where_that_leaves_no_doubt() {
            assertThat(read(STAFF, measured("6"))).isEqualTo("6人");
            assertThat(read(BUDGET, measured("6")))
                    .isEqualTo("undefined: The figure 6 for '预算数' has no unit; write it with one, such as 6万元.");
            assertThat(read(Fact.number("y", "元数", Unit.YUAN), measured("6")))
                    .startsWith("undefined: The figure 6 for '元数'");
            assertThat(read(Fact.number("r", "率", Unit.PERCENT), measured("0.6")))
                    .startsWith("undefined: The figure 0.6");
            assertThat(read(Fact.of("open", "未定"), measured("6"))).isEqualTo("6");
        }

        @Test
        void refusesAnotherDimension() {
            assertThat(read(STAFF, measured("6天")))
                    .isEqualTo(
                            "undefined: The figure 6天 cannot be counted in '人'; give it in a unit of that kind (a step on a percentage is counted in percentage points, 百分点).");
        }

        @Test
        void takesACountOfASingleKindForANumber() {
            assertThat(read(STAFF, Counted.of(4))).isEqualTo("4人");
            assertThat(read(Fact.of("open", "未定"), Counted.of(4))).isEqualTo("4");
            assertThat(read(STAFF, Counted.of(4).with("x", 2)))
                    .isEqualTo(
                            "undefined: '在职人员数' is not a number; enter it as a number, which is what the rule reads.");
        }

        @Test
        void saysWhatStandsInTheWay() {
            assertThat(value(Formula.of(STAFF)))
                    .isEqualTo(
                            "missing: The fact '在职人员数' (staff) is not stated; state it, or enter the score as reported.");
            assertThat(read(STAFF, Observation.Missing.because("未统计")))
                    .isEqualTo("missing: 在职人员数: Not known: 未统计. State the figure as soon as it is known.");
            assertThat(read(STAFF, new Observation.NotApplicable("无编制"))).isEqualTo("not applicable: 无编制");
            assertThat(read(STAFF, new Observation.Reported(Rational.ONE)))
                    .isEqualTo("missing: '在职人员数' is only a reported score; a figure is needed here.");
            assertThat(read(STAFF, Checked.allMet("1"))).startsWith("undefined: '在职人员数' is not a number");
        }

        @Test
        void whatDoesNotApplyComesBeforeWhatWentWrongAndThatBeforeWhatIsNotKnown() {
            Fact absent = Fact.number("absent", "甲", Unit.PERSON);
            Facts facts = Facts.builder()
                    .put(absent, new Observation.NotApplicable("无"))
                    .put(POSTS, measured("3天"))
                    .build();
            assertThat(value(sum(Formula.of(STAFF), Formula.of(POSTS), Formula.of(absent)), facts))
                    .isEqualTo("not applicable: 无");
            assertThat(value(sum(Formula.of(STAFF), Formula.of(POSTS)), facts)).startsWith("undefined: The figure 3天");
            assertThat(value(sum(Formula.of(STAFF), of("3人")), facts)).startsWith("missing: ");
        }

        @Test
        void ofTheScopeNeedsOne() {
            assertThat(value(own()))
                    .isEqualTo(
                            "undefined: The formula refers to the value of the row, but the row has none; state it or use a fact.");
            assertThat(value(target())).startsWith("undefined: The formula refers to the target of the row");
            Scope scope = Scope.of(Facts.NONE)
                    .withOwn(Derivation.stated(Quantity.percent(3)))
                    .withTarget(Derivation.stated(Quantity.percent(1)));
            assertThat(Derivation.of(difference(own(), target()), scope).quantity())
                    .map(Quantity::toString)
                    .contains("2个百分点");
        }
    }

    @Nested
    class Aggregating {
        private final Fact list = Fact.number("list", "专家评分", Unit.POINT);

        private String value(Aggregation how, Observation observation) {
            return FormulaTest.value(
                    aggregate(list, how), Facts.builder().put(list, observation).build());
        }

        private ListedItem item(String label, Observation observation) {
            return ListedItem.of(label, observation);
        }

        @ParameterizedTest
        @CsvSource({"SUM, 34分", "MEAN, 8.5分", "TRIMMED_MEAN, 8.5分", "MIN, 7分", "MAX, 10分"})
        void putsTheItemsTogether(Aggregation how, String expected) {
            assertThat(value(how, Listed.of("8分", "9分", "10分", "7分"))).isEqualTo(expected);
        }

        @Test
        void trimsOneSmallestAndOneLargest() {
            assertThat(value(Aggregation.TRIMMED_MEAN, Listed.of("1分", "10分", "10分", "1分", "4分")))
                    .isEqualTo("5分");
            assertThat(value(Aggregation.TRIMMED_MEAN, Listed.of("1分", "10分")))
                    .isEqualTo("undefined: '专家评分' has 2 items that count, but at least 3 are needed.");
        }

        @Test
        void weighsByTheItemsWeights() {
            Listed listed = new Listed(List.of(
                    item("甲", new Observation.Measured(Quantity.of(90, Unit.POINT)))
                            .weighing(Rational.of(100)),
                    item("乙", new Observation.Measured(Quantity.of(98, Unit.POINT)))
                            .weighing(Rational.of(300)),
                    item("丙", new Observation.NotApplicable("无"))));
            assertThat(value(Aggregation.WEIGHTED_MEAN, listed)).isEqualTo("96分");
            assertThat(value(Aggregation.WEIGHTED_MEAN, Listed.of("8分")))
                    .isEqualTo(
                            "undefined: '专家评分' has no weight for every item; give each one, such as the money behind it.");
            Listed weightless = new Listed(List.of(item("甲", new Observation.Measured(Quantity.of(90, Unit.POINT)))
                    .weighing(Rational.ZERO)));
            assertThat(value(Aggregation.WEIGHTED_MEAN, weightless))
                    .isEqualTo("undefined: The weights of '专家评分' sum to 0; give at least one above 0.");
        }

        @Test
        void leavesOutWhatDoesNotApplyAndStopsAtWhatIsNotKnown() {
            Observation absent = new Observation.NotApplicable("回避");
            Observation nine = new Observation.Measured(Quantity.of(9, Unit.POINT));
            assertThat(value(Aggregation.MEAN, new Listed(List.of(item("甲", nine), item("乙", absent)))))
                    .isEqualTo("9分");
            assertThat(value(Aggregation.MEAN, new Listed(List.of(item("乙", absent)))))
                    .isEqualTo("undefined: '专家评分' has 0 items that count, but at least 1 are needed.");
            Observation missing = Observation.Missing.because("未评");
            assertThat(value(Aggregation.SUM, new Listed(List.of(item("甲", nine), item("乙", missing)))))
                    .isEqualTo("missing: 乙: Not known: 未评. State the figure as soon as it is known.");
            assertThat(value(Aggregation.SUM, new Listed(List.of(item("乙", missing), item("甲", Checked.allMet("1"))))))
                    .isEqualTo("undefined: '甲' is not a number; enter it as a number, which is what the rule reads.");
        }

        @Test
        void refusesItemsOfTwoDimensions() {
            Fact open = Fact.of("open", "清单");
            for (Aggregation how : Aggregation.values()) {
                Facts facts = Facts.builder()
                        .put(open, Listed.of("90%", "3个百分点", "80%"))
                        .build();
                assertThat(FormulaTest.value(aggregate(open, how), facts))
                        .startsWith("undefined: 90% and 3个百分点 cannot be put together in '清单'");
            }
            assertThat(value(Aggregation.SUM, Listed.of("90%")))
                    .startsWith("undefined: The figure 90% cannot be counted in '分'");
            assertThat(value(Aggregation.SUM, Counted.of(3))).startsWith("undefined: '专家评分' is not a list");
        }

        @Test
        void keepsTheItemsAsSteps() {
            Derivation derivation = derive(
                    aggregate(list, Aggregation.SUM),
                    Facts.builder().put(list, Listed.of("1分", "2分")).build());
            assertThat(derivation.operands()).hasSize(2);
        }
    }

    @Nested
    class Counting {
        private final Fact checks = Fact.of("checks", "检查");
        private final Fact counts = Fact.of("counts", "违规");
        private final Fact from = Fact.of("from", "开始");
        private final Fact to = Fact.of("to", "结束");

        private String value(Formula formula, Fact fact, Observation observation) {
            return FormulaTest.value(
                    formula, Facts.builder().put(fact, observation).build());
        }

        @Test
        void theItemsMet() {
            Checked checked =
                    Checked.allMet("1", "2").with(ItemStatus.NOT_MET, "3").with(ItemStatus.NOT_APPLICABLE, "4");
            assertThat(value(countMet(checks), checks, checked)).isEqualTo("2项");
            assertThat(value(shareMet(checks), checks, checked)).isEqualTo("200/3%");
            assertThat(value(shareMet(checks), checks, Checked.count(3, 4))).isEqualTo("75%");
            assertThat(value(countMet(checks), checks, Checked.count(3, 4))).isEqualTo("3项");
            assertThat(value(shareMet(checks), checks, Checked.count(0, 0)))
                    .isEqualTo("undefined: '检查' has 0 items that count, but at least 1 are needed.");
            assertThat(value(countMet(checks), checks, checked.with(ItemStatus.UNKNOWN, "5")))
                    .isEqualTo("missing: 检查: It is not known whether '5' is fulfilled or occurred; state it.");
            assertThat(value(countMet(checks), checks, Counted.of(3))).startsWith("undefined: '检查' is not a checklist");
        }

        @Test
        void howOftenAKindOccurred() {
            Counted counted = new Counted(Map.of("late", 3L, "lost", 4L), List.of());
            assertThat(value(countOf(counts, "late"), counts, counted)).isEqualTo("3");
            assertThat(value(countOf(counts, Counted.ONLY), counts, counted)).isEqualTo("7");
            assertThat(value(
                            countOf(counts, Counted.ONLY),
                            counts,
                            new Counted(Map.of("a", Long.MAX_VALUE, "b", 1L), List.of())))
                    .isEqualTo("9223372036854775808");
            assertThat(value(countOf(counts, "none"), counts, counted))
                    .isEqualTo("missing: 违规: It is not known whether 'none' is fulfilled or occurred; state it.");
            assertThat(value(countOf(counts, ""), counts, Checked.allMet("1")))
                    .startsWith("undefined: '违规' is not a count");
        }

        @Test
        void theDaysBetween() {
            Facts facts = Facts.builder()
                    .put(from, new Dated(LocalDate.of(2024, 2, 28)))
                    .put(to, new Dated(LocalDate.of(2024, 3, 1)))
                    .build();
            assertThat(FormulaTest.value(daysBetween(from, to), facts)).isEqualTo("2天");
            assertThat(FormulaTest.value(daysBetween(to, from), facts)).isEqualTo("-2天");
            assertThat(FormulaTest.value(daysBetween(from, to), facts.without("to")))
                    .startsWith("missing: The fact '结束'");
            assertThat(FormulaTest.value(daysBetween(from, to), facts.with("to", Counted.of(1))))
                    .isEqualTo("undefined: '结束' is not a date; enter it as a date, which is what the rule reads.");
            Facts absent = facts.without("from").with("to", new Observation.NotApplicable("未验收"));
            assertThat(FormulaTest.value(daysBetween(from, to), absent)).isEqualTo("not applicable: 未验收");
        }
    }

    @Nested
    class Texts {
        @ParameterizedTest
        @CsvSource({"ZH", "EN"})
        void nameTheFacts(Language language) {
            boolean chinese = language == Language.ZH;
            Formula staff = Formula.of(STAFF);
            Formula posts = Formula.of(POSTS);
            assertThat(FormulaText.of(ratio(sum(staff, posts), posts), language))
                    .isEqualTo(chinese ? "（在职人员数 + 编制数） ÷ 编制数" : "(在职人员数 + 编制数) ÷ 编制数");
            assertThat(FormulaText.of(changeRate(staff, posts), language))
                    .isEqualTo(chinese ? "（在职人员数 − 编制数） ÷ 编制数" : "(在职人员数 − 编制数) ÷ 编制数");
            assertThat(FormulaText.of(complement(own()), language)).isEqualTo(chinese ? "100% − 实际值" : "100% − value");
            assertThat(FormulaText.of(absolute(difference(own(), target())), language))
                    .isEqualTo(chinese ? "|实际值 − 目标值|" : "|value − target|");
            assertThat(FormulaText.of(times(Rational.of(2), of("3%")), language))
                    .isEqualTo("2 × 3%");
            assertThat(FormulaText.of(min(staff, posts), language))
                    .isEqualTo(chinese ? "最小值（在职人员数、编制数）" : "min(在职人员数, 编制数)");
            assertThat(FormulaText.of(max(staff), language)).isEqualTo(chinese ? "最大值（在职人员数）" : "max(在职人员数)");
            assertThat(FormulaText.of(rounded(staff, Rounding.halfUp(1)), language))
                    .isEqualTo(chinese ? "在职人员数（保留1位小数）" : "在职人员数 (rounded to 1 decimals)");
            assertThat(FormulaText.of(aggregate(STAFF, Aggregation.TRIMMED_MEAN), language))
                    .isEqualTo(chinese ? "去掉最高最低后的平均值（在职人员数）" : "trimmed mean(在职人员数)");
            assertThat(FormulaText.of(shareMet(STAFF), language))
                    .isEqualTo(chinese ? "符合项占比（在职人员数）" : "share met(在职人员数)");
            assertThat(FormulaText.of(countMet(STAFF), language))
                    .isEqualTo(chinese ? "符合项数（在职人员数）" : "items met(在职人员数)");
            assertThat(FormulaText.of(countOf(STAFF, ""), language)).isEqualTo("在职人员数");
            assertThat(FormulaText.of(countOf(STAFF, "x"), language)).isEqualTo("在职人员数·x");
            assertThat(FormulaText.of(daysBetween(STAFF, POSTS), language)).isEqualTo("编制数 − 在职人员数");
        }
    }

    @Nested
    class Units {
        @Test
        void areToldBeforeThereAreFacts() {
            Optional<Unit> percent = Optional.of(Unit.PERCENT);
            assertThat(FormulaUnit.of(own(), percent, Optional.empty())).isEqualTo(percent);
            assertThat(FormulaUnit.of(target(), percent, Optional.of(Unit.DAY))).contains(Unit.DAY);
            assertThat(FormulaUnit.of(difference(own(), own()), percent, percent))
                    .contains(Unit.PERCENTAGE_POINT);
            assertThat(FormulaUnit.of(difference(own(), of("1个百分点")), percent, percent))
                    .contains(Unit.PERCENT);
            assertThat(FormulaUnit.of(ratio(Formula.of(STAFF), Formula.of(POSTS)), percent, percent))
                    .contains(Unit.PERCENT);
            assertThat(FormulaUnit.of(ratio(Formula.of(BUDGET), Formula.of(POSTS)), percent, percent))
                    .map(Unit::symbol)
                    .contains("万元/人");
            assertThat(FormulaUnit.of(sum(Formula.of(BUDGET)), percent, percent))
                    .contains(Unit.WAN_YUAN);
            assertThat(FormulaUnit.of(
                            times(Rational.ONE, absolute(max(rounded(Formula.of(BUDGET), Rounding.halfUp(1))))),
                            percent,
                            percent))
                    .contains(Unit.WAN_YUAN);
            assertThat(FormulaUnit.of(aggregate(BUDGET, Aggregation.MEAN), percent, percent))
                    .contains(Unit.WAN_YUAN);
            assertThat(FormulaUnit.of(shareMet(STAFF), percent, percent)).contains(Unit.PERCENT);
            assertThat(FormulaUnit.of(countMet(STAFF), percent, percent)).contains(Unit.ITEM);
            assertThat(FormulaUnit.of(countOf(STAFF, ""), percent, percent)).contains(Unit.ONE);
            assertThat(FormulaUnit.of(daysBetween(STAFF, POSTS), percent, percent))
                    .contains(Unit.DAY);
            assertThat(FormulaUnit.of(complement(own()), percent, percent)).contains(Unit.PERCENT);
            assertThat(FormulaUnit.of(changeRate(Formula.of(BUDGET), Formula.of(BUDGET)), percent, percent))
                    .contains(Unit.PERCENT);
            assertThat(FormulaUnit.of(Formula.of(Fact.of("x", "x")), percent, percent))
                    .isEmpty();
            assertThat(FormulaUnit.of(ratio(Formula.of(Fact.of("x", "x")), own()), percent, percent))
                    .isEmpty();
        }
    }

    @Nested
    class Nested64 {
        @Test
        void sixtyFourLevelsAreAllowedAndOneMoreIsRefused() {
            refuses("a sum", operand -> sum(operand));
            refuses("a difference", operand -> difference(operand, own()));
            refuses("a ratio", operand -> ratio(own(), operand));
            refuses("a rate of change", operand -> changeRate(operand, own()));
            refuses("a complement", Formula::complement);
            refuses("a multiple", operand -> times(Rational.ONE, operand));
            refuses("an absolute value", Formula::absolute);
            refuses("a minimum or maximum", operand -> min(operand));
            refuses("a rounded value", operand -> rounded(operand, Rounding.halfUp(0)));
        }

        private void refuses(String what, UnaryOperator<Formula> wrap) {
            Formula deep = of("1");
            for (int level = 2; level <= Formula.DEEPEST; level++) {
                deep = wrap.apply(deep);
            }
            Formula deepest = deep;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> wrap.apply(deepest))
                    .withMessage(what + " would nest deeper than 64 levels: state parts of it as facts of their own");
        }

        @Test
        void operandsAreNeeded() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Formula.Sum(new ArrayList<>()))
                    .withMessage("a sum needs at least one operand");
        }
    }
}
