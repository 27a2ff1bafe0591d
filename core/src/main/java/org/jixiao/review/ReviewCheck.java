package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jixiao.issue.Issue;

/**
 * One thing that a review looks for. The checks of the library are in {@link ReviewSettings#STANDARD}; an application adds
 * its own with {@link ReviewSettings#with(ReviewCheck)}.
 */
@FunctionalInterface
public interface ReviewCheck {
    /**
     * Looks through a rubric.
     *
     * @param rubric the rubric, with every rule resolved
     * @return what was found, each with its place, in the order of the sheet
     */
    List<Issue> check(ReviewedRubric rubric);

    /**
     * A check that looks at each row by itself.
     *
     * @param each looks at one row and returns what it found there
     * @return the check
     */
    static ReviewCheck ofRows(Function<ReviewedRow, List<Issue>> each) {
        return rubric -> {
            List<Issue> found = new ArrayList<>();
            rubric.rows().forEach(row -> found.addAll(each.apply(row)));
            return found;
        };
    }
}
