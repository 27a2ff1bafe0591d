package org.jixiao.department;

import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** The part of an {@link Establishment} that is of one kind of post, in persons. */
@Value.Immutable
public abstract class StaffGroup implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    StaffGroup() {}

    /**
     * A group with both numbers stated.
     *
     * @param kind the kind of post in the words of the report, such as {@code 事业编制}
     * @param authorisedPosts posts (编制数), 0 or more
     * @param staffInPost people in post (在职人员数), 0 or more
     * @return the group
     * @throws IllegalArgumentException if the kind is blank or a number negative
     */
    public static StaffGroup of(String kind, int authorisedPosts, int staffInPost) {
        return new StaffGroupBuilder()
                .kind(kind)
                .authorisedPosts(authorisedPosts)
                .staffInPost(staffInPost)
                .build();
    }

    /**
     * The kind of post (编制类型) in the words of the report.
     *
     * @return the kind, not blank
     */
    public abstract String kind();

    /**
     * Authorised posts (编制数) of the kind.
     *
     * @return 0 or more, if it is stated
     */
    public abstract OptionalInt authorisedPosts();

    /**
     * People in post (在职人员数) of the kind.
     *
     * @return 0 or more, if it is stated
     */
    public abstract OptionalInt staffInPost();

    @Value.Check
    void check() {
        Bounds.notBlank("the kind of post", kind());
        Bounds.notNegative("authorisedPosts (编制数) of " + kind(), authorisedPosts());
        Bounds.notNegative("staffInPost (在职人员数) of " + kind(), staffInPost());
    }
}
