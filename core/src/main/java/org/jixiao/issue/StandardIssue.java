package org.jixiao.issue;

/** Everything that the library itself finds wrong. The texts stand in the bundles {@code issues_zh} and {@code issues_en}. */
public enum StandardIssue implements BundledIssueCode {
    /** A figure without a unit where more than one could be meant. */
    UNIT_MISSING(Severity.ERROR),
    /** A figure in a unit of another dimension. */
    UNIT_MISMATCH(Severity.FATAL),
    /** Two figures of different dimensions in one calculation. */
    UNITS_MIXED(Severity.ERROR),
    /** A quotient whose denominator is zero. */
    ZERO_DENOMINATOR(Severity.ERROR),
    /** A formula that refers to a value or target that the row does not have. */
    NOTHING_IN_SCOPE(Severity.ERROR),
    /** An observation of another kind than the rule reads. */
    OTHER_KIND(Severity.ERROR),
    /** A fact that is not stated. */
    FACT_MISSING(Severity.ERROR),
    /** A fact that is stated to be unknown. */
    FACT_NOT_KNOWN(Severity.ERROR),
    /** Facts that no row reads. */
    FACT_NOT_READ(Severity.INFORMATION),
    /** A published score where a figure is needed. */
    ONLY_REPORTED(Severity.ERROR),
    /** A bound where a figure is due. */
    FIGURE_INEQUALITY(Severity.ERROR),
    /** A placeholder where a figure is due. */
    FIGURE_PLACEHOLDER(Severity.ERROR),
    /** Text that cannot be read as a figure. */
    FIGURE_UNREADABLE(Severity.ERROR),
    /** An item that has not been observed. */
    ITEM_UNKNOWN(Severity.ERROR),
    /** An item, kind or tier that the rule does not have. */
    ITEM_NOT_IN_LIST(Severity.ERROR),
    /** A tally over another number of items than the checklist has. */
    ITEM_COUNT_MISMATCH(Severity.ERROR),
    /** A tally where items carry unequal marks. */
    ITEMS_NOT_NAMED(Severity.ERROR),
    /** A count without kinds where kinds cost differently. */
    KINDS_NOT_NAMED(Severity.ERROR),
    /** A list with too few items for what is made of it. */
    LIST_TOO_SHORT(Severity.ERROR),
    /** A weighted list with an item that has no weight. */
    WEIGHTS_MISSING(Severity.ERROR),
    /** Weights that sum to zero. */
    WEIGHTS_ZERO(Severity.ERROR),
    /** A tier that leaves a coefficient open, without one. */
    COEFFICIENT_MISSING(Severity.ERROR),
    /** A coefficient outside its tier. */
    COEFFICIENT_OUTSIDE(Severity.ERROR),
    /** A value that the measure cannot take. */
    OUTSIDE_DOMAIN(Severity.ERROR),
    /** A value that no band covers. */
    UNCOVERED(Severity.ERROR),
    /** A value that two bands cover. */
    AMBIGUOUS(Severity.ERROR),
    /** No case of a rule holds. */
    NO_CASE_HOLDS(Severity.ERROR),
    /** A rule that needs the row’s target, in a row without one. */
    TARGET_NOT_STATED(Severity.FATAL),
    /** A share of a target of zero or below. */
    TARGET_WITHOUT_SHARE(Severity.ERROR),
    /** A target exceeded by more than 30 %. */
    TARGET_FAR_EXCEEDED(Severity.INFORMATION),
    /** Steps that start on the far side of their limit. */
    STEPS_START_BEYOND_LIMIT(Severity.FATAL),
    /** A step that is a share of zero. */
    STEP_OF_ZERO(Severity.FATAL),
    /** A bonus or malus that does not stand outermost. */
    BONUS_INSIDE(Severity.FATAL),
    /** A rule that can give more than the row’s points. */
    MARKS_EXCEED_POINTS(Severity.WARNING),
    /** A part of a sum that does not apply. */
    PART_NOT_APPLICABLE(Severity.ERROR),
    /** A condition on something that does not apply. */
    CONDITION_NOT_APPLICABLE(Severity.ERROR),
    /** A standard that leaves the mark to judgement. */
    NEEDS_JUDGEMENT(Severity.ERROR),
    /** A reported score that the row cannot earn. */
    REPORTED_OUT_OF_BOUNDS(Severity.ERROR),
    /** A reported score that the rule cannot give. */
    REPORTED_NOT_GIVEN(Severity.WARNING),
    /** A reported score where figures are stated too. */
    REPORTED_DESPITE_FIGURES(Severity.INFORMATION),
    /** A rubric without indicators. */
    EMPTY_RUBRIC(Severity.FATAL),
    /** A section without indicators. */
    EMPTY_SECTION(Severity.ERROR),
    /** Two rows with one id. */
    DUPLICATE_ID(Severity.FATAL),
    /** Points of parts that do not sum to the stated points. */
    POINTS_DO_NOT_ADD_UP(Severity.ERROR),
    /** An indicator that cannot be scored. */
    RULE_MISSING(Severity.FATAL),
    /** A part of a weighted section without a weight. */
    WEIGHT_MISSING(Severity.FATAL),
    /** Sections nested too deep. */
    NESTED_TOO_DEEP(Severity.FATAL),
    /** A policy that names a row that does not exist. */
    UNKNOWN_ROW(Severity.FATAL),
    /** A row that does not apply, without a policy. */
    POLICY_MISSING(Severity.ERROR),
    /** Points to be redistributed with no row to take them. */
    POLICY_NO_TAKERS(Severity.ERROR),
    /** Rows left out until nothing is left to scale up. */
    NOTHING_LEFT(Severity.ERROR),
    /** A grade limit that names a grade the scale does not have. */
    UNKNOWN_GRADE(Severity.FATAL),
    /** A total that no grade covers. */
    GRADE_UNCOVERED(Severity.ERROR),
    /** A row of a form that cannot be read. */
    TABLE_ROW_UNREADABLE(Severity.FATAL),
    /** There is no text. */
    WORDING_EMPTY(Severity.ERROR),
    /** A text that is too long for a sentence. */
    WORDING_TOO_LONG(Severity.ERROR),
    /** Words that no clause takes up. */
    WORDING_UNREAD(Severity.ERROR),
    /** A sentence without any mark. */
    WORDING_NO_MARK(Severity.ERROR),
    /** A bare number in a row of rates. */
    WORDING_UNIT_MISSING(Severity.ERROR),
    /** A number in a unit of another kind than the row. */
    WORDING_UNIT_MISMATCH(Severity.ERROR),
    /** Another counting word than that of the row. */
    WORDING_COUNTER(Severity.INFORMATION),
    /** A sentence on a target in a row without one. */
    WORDING_TARGET_MISSING(Severity.ERROR),
    /** A formula that cannot be brought to a mark. */
    WORDING_FORMULA_UNREADABLE(Severity.ERROR),
    /** Parts of a step are read as the rubric has it. */
    WORDING_ASSUMED_STEPS(Severity.INFORMATION),
    /** Deductions end at zero though the sentence does not say so. */
    WORDING_ASSUMED_FLOOR(Severity.INFORMATION),
    /** Marks end at the points though the sentence does not say so. */
    WORDING_ASSUMED_CAP(Severity.INFORMATION),
    /** Steps are counted from a base that the sentence does not name. */
    WORDING_ASSUMED_BASE(Severity.INFORMATION),
    /** The target is 100 % though the sentence does not say so. */
    WORDING_ASSUMED_TARGET(Severity.INFORMATION),
    /** Values on the good side of the base earn full marks though the sentence names the base only. */
    WORDING_ASSUMED_BEYOND(Severity.INFORMATION),
    /** The sentence speaks of a rate where the row counts. */
    WORDING_ASSUMED_RATE(Severity.INFORMATION),
    /** An unmarked end that a neighbour claims. */
    WORDING_END_SETTLED(Severity.INFORMATION),
    /** A clause that repeats what holds anyway. */
    WORDING_CONFIRMED(Severity.INFORMATION),
    /** A formula of the value was read. */
    WORDING_DEFINITION(Severity.INFORMATION),
    /** Words that explain and do not score. */
    WORDING_REMARK(Severity.INFORMATION),
    /** Nothing is said for values beyond all that usually occur. */
    WORDING_SILENT(Severity.INFORMATION),
    /** Steps without a base. */
    WORDING_BASE_MISSING(Severity.ERROR),
    /** Steps without a size. */
    WORDING_STEP_SIZE_MISSING(Severity.ERROR),
    /** Two rates of deduction on one side. */
    WORDING_SEVERAL_RATES(Severity.ERROR),
    /** A line between ends without marks. */
    WORDING_ENDS_MISSING(Severity.ERROR),
    /** Clauses that contradict each other. */
    WORDING_CONTRADICTION(Severity.ERROR),
    /** A list of cases has another number of marks. */
    WORDING_LIST_UNEVEN(Severity.ERROR),
    /** A list that could add up or exclude. */
    WORDING_LIST_UNCLEAR(Severity.ERROR),
    /** A sentence about two values. */
    WORDING_SEVERAL_SUBJECTS(Severity.ERROR),
    /** A mark that is left to judgement. */
    WORDING_NEEDS_JUDGEMENT(Severity.ERROR),
    /** What was read cannot be scored in the row. */
    WORDING_NOT_SCORABLE(Severity.ERROR),
    /** Values that no band covers. */
    WORDING_GAP(Severity.WARNING),
    /** Values in two bands. */
    WORDING_OVERLAP(Severity.WARNING),
    /** Marks above the points. */
    WORDING_EXCEEDS(Severity.WARNING),
    /** A bonus without a cap. */
    WORDING_EXCEEDS_WITHOUT_CAP(Severity.WARNING),
    /** Marks that cannot reach the points. */
    WORDING_FALLS_SHORT(Severity.WARNING),
    /** A value that earns neither full marks nor a deduction. */
    WORDING_EDGE_WARNING(Severity.WARNING),
    /** A figure that looks like a slip of the pen. */
    WORDING_SLIP_WARNING(Severity.WARNING),
    /** A proportion that could be two. */
    WORDING_AMBIGUOUS_PROPORTION_WARNING(Severity.WARNING),
    /** A worked example that scores otherwise than it says. */
    EXAMPLE_DIFFERS(Severity.ERROR),
    /** A worked example for which the rule gives no points. */
    EXAMPLE_OPEN(Severity.ERROR),
    /** A printed figure that does not come out of the figures it rests on. */
    FIGURE_DIFFERS(Severity.ERROR),
    /** One figure, printed with different values. */
    FIGURES_DISAGREE(Severity.ERROR),
    /** One label, such as a year, printed differently. */
    LABELS_DISAGREE(Severity.ERROR),
    /** A printed figure beyond a bound that it cannot pass. */
    BOUND_BROKEN(Severity.ERROR),
    /** A printed figure that equals one from which it should differ. */
    FIGURES_COINCIDE(Severity.ERROR),
    /** A printed rate that no possible base gives. */
    NO_SUCH_BASE(Severity.ERROR),
    /** A statement that all is met, against something that is not. */
    NOT_ALL_MET(Severity.ERROR),
    /** A statement that all is met, where that cannot be told of something. */
    NOT_ALL_KNOWN(Severity.INFORMATION),
    /** A target without an actual value. */
    ACTUAL_NOT_STATED(Severity.INFORMATION),
    /** A printed score above the points of its row. */
    SCORE_ABOVE_POINTS(Severity.ERROR),
    /** A printed score that is not the computed one. */
    SCORE_DIFFERS(Severity.ERROR),
    /** Points lost without a reason. */
    REASON_MISSING(Severity.ERROR),
    /** A deduction reason where no points were lost. */
    REASON_WITHOUT_LOSS(Severity.ERROR),
    /** A printed grade that the total does not earn. */
    GRADE_DIFFERS(Severity.ERROR),
    /** A printed grade without a scale to hold it against. */
    GRADE_WITHOUT_SCALE(Severity.INFORMATION),
    /** A printed total without the rows that it sums. */
    TOTAL_WITHOUT_ROWS(Severity.INFORMATION),
    /** Rows of one section with one name. */
    ROW_NAMED_TWICE(Severity.INFORMATION),
    /** A printed row that the rubric does not have. */
    ROW_NOT_ON_SHEET(Severity.INFORMATION),
    /** A claim that the stated figures can neither confirm nor refute. */
    NOT_DETERMINED(Severity.INFORMATION),
    /** A change rate on the new value instead of the old one. */
    CAUSE_DIVIDED_BY_NEW(Severity.INFORMATION),
    /** A figure with the opposite sign. */
    CAUSE_SIGN(Severity.INFORMATION),
    /** A figure in a unit ten thousand times larger or smaller. */
    CAUSE_UNIT(Severity.INFORMATION),
    /** A ratio and a change rate taken for one another. */
    CAUSE_RATIO_FOR_CHANGE(Severity.INFORMATION),
    /** Another figure of the report used instead of the named one. */
    CAUSE_OTHER_FIGURE(Severity.INFORMATION),
    /** A part that should not be in the sum, or is in it twice. */
    CAUSE_PART_TOO_MANY(Severity.INFORMATION),
    /** A figure of the report that would close the gap of a sum. */
    CAUSE_PART_LEFT_OUT(Severity.INFORMATION),
    /** A missing part that would close the gap of a sum. */
    CAUSE_GAP(Severity.INFORMATION),
    /** Two neighbouring digits in the wrong order. */
    CAUSE_DIGITS_SWAPPED(Severity.INFORMATION),
    /** One wrong digit. */
    CAUSE_DIGIT(Severity.INFORMATION),
    /** A base that is printed nowhere. */
    CAUSE_OTHER_BASE(Severity.INFORMATION);

    private static final IssueTexts TEXTS = IssueTexts.beside(StandardIssue.class, "issues");

    private final Severity severity;

    StandardIssue(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public IssueTexts texts() {
        return TEXTS;
    }

    /** A word that an argument names with a leading {@code @}, or the argument itself if it names none. */
    static String word(Language language, String argument) {
        return argument.startsWith("@")
                ? TEXTS.find(language, "word." + argument.substring(1)).orElse(argument)
                : argument;
    }
}
