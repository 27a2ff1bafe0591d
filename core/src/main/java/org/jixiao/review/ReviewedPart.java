package org.jixiao.review;

import java.util.List;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssueCode;
import org.jixiao.issue.Location;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.RubricNode;

/**
 * A section or an indicator under review, with what stands beside it.
 *
 * @param node the section or indicator
 * @param location the names on the way to it
 * @param siblings all parts of the section above, this one among them
 * @param combination how the section above combines its parts
 */
public record ReviewedPart(RubricNode node, Location location, List<RubricNode> siblings, Combination combination) {
    /**
     * Copies the siblings.
     *
     * @param node the section or indicator
     * @param location the names on the way to it
     * @param siblings all parts of the section above
     * @param combination how the section above combines its parts
     */
    public ReviewedPart {
        siblings = List.copyOf(siblings);
    }

    /**
     * Something found at this part.
     *
     * @param code what kind of thing
     * @param namesAndValues argument names and their values in turn
     * @return the issue, at the part's place
     */
    public Issue found(IssueCode code, Object... namesAndValues) {
        return Issue.of(code, location, namesAndValues);
    }
}
