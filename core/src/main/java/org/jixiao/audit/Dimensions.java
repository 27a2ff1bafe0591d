package org.jixiao.audit;

import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Unit;

/** Says which two figures of a calculation cannot be put together, because they count different things. */
final class Dimensions implements Calculation.Cases<Optional<Issue>> {
    private static final String PER = " per ";

    private final Claim stated;

    private Dimensions(Claim stated) {
        this.stated = stated;
    }

    static Optional<Issue> problem(Claim stated, Calculation calculation) {
        return calculation.match(new Dimensions(stated));
    }

    private Optional<Issue> sameAs(Claim first, List<Claim> others) {
        return others.stream()
                .filter(other ->
                        !other.figure().unit().convertsTo(first.figure().unit()))
                .findFirst()
                .map(other -> mixed(first, other));
    }

    private Optional<Issue> gives(String dimension, Claim because) {
        return stated.figure().unit().dimension().equals(dimension)
                ? Optional.empty()
                : Optional.of(mixed(stated, because));
    }

    private Issue mixed(Claim first, Claim other) {
        return Issue.of(
                StandardIssue.UNITS_MIXED, stated.place(), "first", first, "other", other, "what", stated.name());
    }

    @Override
    public Optional<Issue> total(Calculation.Total it) {
        return sameAs(stated, it.inputs());
    }

    /** The change of a percentage is counted in percentage points. */
    @Override
    public Optional<Issue> change(Calculation.Change it) {
        return sameAs(it.now(), List.of(it.before()))
                .or(() -> gives(it.now().figure().unit().ofDifferences().dimension(), it.now()));
    }

    @Override
    public Optional<Issue> changeRate(Calculation.ChangeRate it) {
        return sameAs(it.now(), List.of(it.before())).or(() -> gives(Unit.ONE.dimension(), it.now()));
    }

    @Override
    public Optional<Issue> growth(Calculation.Growth it) {
        return sameAs(it.now(), List.of(it.change())).or(() -> gives(Unit.ONE.dimension(), it.now()));
    }

    @Override
    public Optional<Issue> ratio(Calculation.Ratio it) {
        Unit part = it.part().figure().unit();
        return gives(part.per(it.whole().figure().unit()).dimension(), it.part());
    }

    @Override
    public Optional<Issue> shareBeside(Calculation.ShareBeside it) {
        return sameAs(it.part(), it.rest()).or(() -> gives(Unit.ONE.dimension(), it.part()));
    }

    @Override
    public Optional<Issue> product(Calculation.Product it) {
        String dimension = Unit.ONE.dimension();
        for (Claim factor : it.factors()) {
            dimension = product(dimension, factor.figure().unit().dimension());
        }
        return gives(dimension, it.factors().get(0));
    }

    /** So much per person times persons is so much; a plain amount may also be meant for each of the things counted. */
    private static String product(String a, String b) {
        if (a.equals(Unit.ONE.dimension())) {
            return b;
        }
        if (b.equals(Unit.ONE.dimension()) || a.endsWith(PER + b)) {
            return a.replace(PER + b, "");
        }
        if (b.endsWith(PER + a)) {
            return b.replace(PER + a, "");
        }
        return isCounted(a) ? b : isCounted(b) ? a : a + " × " + b;
    }

    private static boolean isCounted(String dimension) {
        return dimension.startsWith("count of ")
                || dimension.equals(Unit.PERSON.dimension())
                || dimension.equals(Unit.PERSON_TIME.dimension());
    }

    @Override
    public Optional<Issue> proportional(Calculation.Proportional it) {
        return sameAs(it.done(), List.of(it.due()))
                .or(() -> gives(it.points().figure().unit().dimension(), it.points()));
    }
}
