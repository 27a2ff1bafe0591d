package org.jixiao.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.Programme;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeScale;
import org.jixiao.grade.GradeScale.IntegerBand;
import org.jixiao.rubric.Rubric;

/**
 * The standard measures, the rubric templates and the grade scales, dated and cited. The measures also stand as constants in
 * {@link BudgetMeasures}, {@link ManagementMeasures} and {@link ProgrammeMeasures}.
 */
public final class StandardCatalogue {
    private static final List<StandardMeasure> MEASURES = Stream.of(
                    BudgetMeasures.all(), ManagementMeasures.all(), ProgrammeMeasures.all())
            .flatMap(List::stream)
            .toList();

    private static final FiscalYear PROGRAMMES_FROM = FiscalYear.of(2020);

    private static final List<RubricTemplate> TEMPLATES = List.of(
            programmes(
                    "national-programme",
                    "项目支出绩效自评表（全国）",
                    "programme self-evaluation form (national)",
                    ProgrammeForm.NATIONAL),
            programmes(
                    "hubei-programme", "项目支出绩效自评表（湖北）", "programme self-evaluation form (Hubei)", ProgrammeForm.HUBEI),
            YulinTemplate.template(),
            GuangdongTemplate.template());

    private static final List<StandardGradeScale> GRADE_SCALES = List.of(
            new StandardGradeScale(
                    "four-level",
                    "four grades from 90, 80 and 60",
                    GradeScale.fourLevel(),
                    List.of(Sources.GUANGDONG, Sources.PROGRAMMES)),
            new StandardGradeScale(
                    "central",
                    "four grades printed in whole numbers, read as half-open",
                    GradeScale.central(),
                    List.of(Sources.CENTRAL_FORMS)),
            new StandardGradeScale(
                    "central-as-printed",
                    "four grades printed in whole numbers, with the gaps as printed",
                    GradeScale.ofIntegers(
                            "优良中差（整数分档，按原样）",
                            new IntegerBand(Grade.EXCELLENT, 90, 100),
                            new IntegerBand(Grade.GOOD, 80, 89),
                            new IntegerBand(Grade.FAIR, 60, 79),
                            new IntegerBand(Grade.POOR, 0, 59)),
                    List.of(Sources.CENTRAL_FORMS)));

    private StandardCatalogue() {}

    private static RubricTemplate programmes(String id, String chinese, String english, ProgrammeForm form) {
        return new RubricTemplate(
                id,
                chinese,
                english,
                PROGRAMMES_FROM,
                null,
                List.of(form.basis()),
                form.blank("项目支出绩效自评表")
                        .inForce(PROGRAMMES_FROM.firstDay(), null)
                        .build());
    }

    /**
     * All standard measures.
     *
     * @return the measures in a fixed order: budget, management, programmes
     */
    public static List<StandardMeasure> measures() {
        return MEASURES;
    }

    /**
     * The standard measure with an id.
     *
     * @param id the id, such as {@code staff-control-rate}
     * @return the measure
     * @throws IllegalArgumentException if there is none; the message names the nearest ids
     */
    public static StandardMeasure measure(String id) {
        return MEASURES.stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no standard measure '" + id
                        + "': the nearest are " + String.join(", ", nearest(id))));
    }

    private static List<String> nearest(String id) {
        return MEASURES.stream()
                .sorted(Comparator.comparingInt(
                        measure -> Math.min(EditDistance.of(id, measure.id()), EditDistance.of(id, measure.chinese()))))
                .limit(3)
                .map(StandardMeasure::id)
                .toList();
    }

    /**
     * All rubric templates, each version by itself.
     *
     * @return the templates in a fixed order
     */
    public static List<RubricTemplate> templates() {
        return TEMPLATES;
    }

    /**
     * The version of a template that was in use for a fiscal year.
     *
     * @param id the template's id, such as {@code hunan-yulin-department}
     * @param year the fiscal year that is evaluated
     * @return the template
     * @throws IllegalArgumentException if there is no such template, or none for the year; the message names what there is
     */
    public static RubricTemplate template(String id, FiscalYear year) {
        return inForce(TEMPLATES, id, year);
    }

    static RubricTemplate inForce(List<RubricTemplate> templates, String id, FiscalYear year) {
        List<RubricTemplate> versions =
                templates.stream().filter(one -> one.id().equals(id)).toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("there is no rubric template '" + id + "': there are "
                    + templates.stream().map(RubricTemplate::id).distinct().collect(Collectors.joining(", ")));
        }
        return versions.stream()
                .filter(version -> version.covers(year))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the rubric template '" + id + "' is not known for " + year
                                + ": it covers "
                                + versions.stream().map(RubricTemplate::years).collect(Collectors.joining(", "))));
    }

    /**
     * The grade scales that forms print.
     *
     * @return the scales in a fixed order
     */
    public static List<StandardGradeScale> gradeScales() {
        return GRADE_SCALES;
    }

    /**
     * The national self-evaluation form for a programme: budget execution 10, output 50, benefit 30, satisfaction 10, with a
     * row for each target, whose id is the one of its fact ({@link org.jixiao.measure.StandardFacts#targets}). {@link
     * org.jixiao.measure.Facts#of(Programme)} states what it reads.
     *
     * <p>Points that a target states stay; the rest of its block is shared out equally in hundredths of a point. A number
     * with ≥ or &gt; is scored in proportion to completion, with ≤ or &lt; in reverse, with = only if it is met; without a
     * sign it earns full points if it is met, and is left to judgement otherwise. A date earns full points in time and
     * nothing late. Words are scored in three tiers with a coefficient: {@code met} from 80 %, {@code partly} from 60 %,
     * {@code not-met} below.
     *
     * @param programme the programme
     * @return the rubric; a block without targets and stated points that do not add up are among its issues
     * @throws IllegalArgumentException if the levels of a target belong to no block; the message names it
     */
    public static Rubric programmeForm(Programme programme) {
        return form(ProgrammeForm.NATIONAL, programme);
    }

    /**
     * The Hubei self-evaluation form for a programme: budget execution 20, output 40, benefit and satisfaction 40. As {@link
     * #programmeForm(Programme)}, but the tier {@code partly} begins at 50 %.
     *
     * @param programme the programme
     * @return the rubric; a block without targets and stated points that do not add up are among its issues
     * @throws IllegalArgumentException if the levels of a target belong to no block; the message names it
     */
    public static Rubric hubeiProgrammeForm(Programme programme) {
        return form(ProgrammeForm.HUBEI, programme);
    }

    private static Rubric form(ProgrammeForm form, Programme programme) {
        return form.of(programme)
                .inForce(programme.year().firstDay(), programme.year().lastDay())
                .build();
    }
}
