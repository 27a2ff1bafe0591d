package org.jixiao.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jixiao.issue.IssueCode;
import org.jixiao.issue.Location;
import org.jixiao.review.ReviewSettings;
import org.jixiao.review.RubricReview;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Steps;
import org.junit.jupiter.api.DynamicTest;

/**
 * Proves a check by planting: in each corrected sheet a defect is planted at every place where it can be, and the review
 * must name it there and find nothing else anywhere else, be it to mend or only worth knowing.
 */
abstract class PlantedDefects {
    static final List<Rubric> SHEETS = Reports.all().stream()
            .flatMap(report -> report.sheet().stream())
            .map(Report.Sheet::corrected)
            .toList();

    /** What a review finds, without the values it names. */
    private record Finding(IssueCode code, Location place) {
        static List<Finding> of(Rubric rubric, ReviewSettings settings) {
            return RubricReview.of(rubric, settings).issues().stream()
                    .map(issue -> new Finding(
                            issue.code(), new Location(issue.location().path())))
                    .toList();
        }
    }

    /** A sheet with one defect, what must be found, and the places where something may be found. */
    private record Planted(
            String name, Rubric before, Rubric after, ReviewSettings settings, IssueCode code, Set<Location> allowed) {
        Location place() {
            return allowed.iterator().next();
        }
    }

    private final List<Planted> planted = new ArrayList<>();

    final void plant(String name, Rubric after, IssueCode code, Location place, Location... others) {
        plant(name, sheetOf(after), after, ReviewSettings.STANDARD, code, place, others);
    }

    final void plant(
            String name,
            Rubric before,
            Rubric after,
            ReviewSettings settings,
            IssueCode code,
            Location place,
            Location... others) {
        Set<Location> allowed = new LinkedHashSet<>(List.of(place));
        allowed.addAll(List.of(others));
        planted.add(new Planted(name + " @ " + place, before, after, settings, code, allowed));
    }

    private static Rubric sheetOf(Rubric changed) {
        return SHEETS.stream()
                .filter(sheet -> sheet.name().equals(changed.name()))
                .findFirst()
                .orElseThrow();
    }

    final Stream<DynamicTest> found(int least) {
        assertThat(planted).as("places where the defect was planted").hasSizeGreaterThanOrEqualTo(least);
        return planted.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
    }

    /** The codes that were planted so far. */
    final Set<IssueCode> codes() {
        Set<IssueCode> codes = new LinkedHashSet<>();
        planted.forEach(one -> codes.add(one.code()));
        return codes;
    }

    private static void check(Planted one) {
        List<Finding> after = new ArrayList<>(Finding.of(one.after(), one.settings()));
        assertThat(after).contains(new Finding(one.code(), one.place()));
        Finding.of(one.before(), one.settings()).forEach(after::remove);
        assertThat(after).allSatisfy(finding -> assertThat(one.allowed()).contains(finding.place()));
    }

    static void rows(Consumer<Site> each) {
        for (Rubric sheet : SHEETS) {
            sheet.indicators().forEach(row -> each.accept(new Site(sheet, row)));
        }
    }

    /** A row of a sheet. */
    record Site(Rubric sheet, Indicator row) {
        Location place() {
            return Planting.place(sheet, row.id());
        }

        Location above() {
            return Planting.above(sheet, row.id());
        }

        Rubric with(Consumer<Planting.Row> change) {
            return Planting.row(sheet, row.id(), change);
        }

        Rubric scoredBy(Rule rule) {
            return with(it -> it.rule = Optional.of(rule));
        }

        Optional<Bands> bands() {
            return row.rule().filter(Bands.class::isInstance).map(Bands.class::cast);
        }

        Optional<Steps> steps() {
            return row.rule().filter(Steps.class::isInstance).map(Steps.class::cast);
        }
    }
}
