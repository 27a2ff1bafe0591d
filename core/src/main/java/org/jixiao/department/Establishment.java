package org.jixiao.department;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The posts that a department may fill (编制) and the people who fill them, in persons. More staff than posts is a finding,
 * not an error.
 */
@Value.Immutable
@SuppressWarnings("serial") // the generated fields are of type List, but hold lists that can be serialized
public abstract class Establishment implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    Establishment() {}

    /**
     * Posts and staff without more detail.
     *
     * @param authorisedPosts posts (编制数), 0 or more
     * @param staffInPost people in post (在职人员数), 0 or more
     * @return the establishment
     * @throws IllegalArgumentException if a number is negative
     */
    public static Establishment of(int authorisedPosts, int staffInPost) {
        return new EstablishmentBuilder()
                .authorisedPosts(authorisedPosts)
                .staffInPost(staffInPost)
                .build();
    }

    /**
     * Authorised posts (编制数).
     *
     * @return 0 or more, if it is stated
     */
    public abstract OptionalInt authorisedPosts();

    /**
     * People in post (实有人数、在职人员数).
     *
     * @return 0 or more, if it is stated
     */
    public abstract OptionalInt staffInPost();

    /**
     * Retired people (离退休人员数).
     *
     * @return 0 or more, if it is stated
     */
    public abstract OptionalInt retired();

    /**
     * The split by kind of post, such as 行政编制 and 事业编制. A kind stands in it once.
     *
     * @return the groups in the order of the report; empty if no split is stated
     */
    public abstract List<StaffGroup> groups();

    /**
     * The posts of all groups together, to be held against {@link #authorisedPosts()}.
     *
     * @return the sum, or nothing if there are no groups or one of them does not state its posts
     */
    public OptionalInt postsOfGroups() {
        return sum(StaffGroup::authorisedPosts);
    }

    /**
     * The people in post of all groups together, to be held against {@link #staffInPost()}.
     *
     * @return the sum, or nothing if there are no groups or one of them does not state its staff
     */
    public OptionalInt staffOfGroups() {
        return sum(StaffGroup::staffInPost);
    }

    private OptionalInt sum(Function<StaffGroup, OptionalInt> count) {
        List<OptionalInt> counts = groups().stream().map(count).collect(Collectors.toList());
        return counts.isEmpty() || counts.stream().anyMatch(OptionalInt::isEmpty)
                ? OptionalInt.empty()
                : OptionalInt.of(counts.stream().mapToInt(OptionalInt::getAsInt).reduce(0, Math::addExact));
    }

    @Value.Check
    void check() {
        Bounds.notNegative("authorisedPosts (编制数)", authorisedPosts());
        Bounds.notNegative("staffInPost (在职人员数)", staffInPost());
        Bounds.notNegative("retired (离退休人员数)", retired());
        Bounds.distinct(
                "groups of the establishment",
                groups().stream().map(StaffGroup::kind).collect(Collectors.toList()));
    }
}
