package org.jixiao.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;

/** Carries a calculation out, in base units: with the printed values alone, or with all that their digits leave open. */
final class Arithmetic implements Calculation.Cases<Optional<Spread>> {
    private final Function<Claim, Interval> reading;

    private Arithmetic(Function<Claim, Interval> reading) {
        this.reading = reading;
    }

    /** The result from the printed values, or nothing if a divisor is 0. */
    static Optional<Rational> exact(Calculation calculation) {
        return calculation
                .match(new Arithmetic(claim -> Interval.point(claim.figure().value())))
                .map(result -> result.lower().at());
    }

    /** All results that rounding of the inputs leaves open, or nothing if a divisor may be 0. */
    static Optional<Interval> possible(Calculation calculation) {
        return calculation.match(new Arithmetic(Claim::spread)).map(Spread::interval);
    }

    /** The printed value itself, in base units. */
    static Rational value(Claim claim) {
        return claim.figure().value().multipliedBy(claim.figure().unit().factor());
    }

    /** What a printed figure itself leaves open, in base units. */
    static Interval spread(Claim claim) {
        return new Arithmetic(Claim::spread).read(claim).interval();
    }

    private Spread read(Claim claim) {
        return Spread.of(reading.apply(claim)).times(claim.figure().unit().factor());
    }

    private Spread sum(List<Claim> claims) {
        return claims.stream().map(this::read).reduce(Spread.point(Rational.ZERO), Spread::plus);
    }

    private static Optional<Spread> quotient(Spread part, Spread whole) {
        return whole.reciprocal().map(part::times);
    }

    @Override
    public Optional<Spread> total(Calculation.Total it) {
        return Optional.of(sum(it.added()).minus(sum(it.subtracted())));
    }

    @Override
    public Optional<Spread> change(Calculation.Change it) {
        return Optional.of(read(it.now()).minus(read(it.before())));
    }

    /** With each figure once, so that the interval is exact: now ÷ before − 1. */
    @Override
    public Optional<Spread> changeRate(Calculation.ChangeRate it) {
        return quotient(read(it.now()), read(it.before())).map(Arithmetic::lessOne);
    }

    /** With each figure once: 1 ÷ (now ÷ change − 1); no change is no growth. */
    @Override
    public Optional<Spread> growth(Calculation.Growth it) {
        Spread change = read(it.change());
        if (change.interval().equals(Interval.point(Rational.ZERO))) {
            return Optional.of(change);
        }
        return quotient(read(it.now()), change).map(Arithmetic::lessOne).flatMap(Spread::reciprocal);
    }

    @Override
    public Optional<Spread> ratio(Calculation.Ratio it) {
        return quotient(read(it.part()), read(it.whole()));
    }

    /** With each figure once: 1 ÷ (1 + rest ÷ part); nothing of something is nothing. */
    @Override
    public Optional<Spread> shareBeside(Calculation.ShareBeside it) {
        Spread part = read(it.part());
        Spread rest = sum(it.rest());
        if (part.interval().equals(Interval.point(Rational.ZERO))
                && rest.reciprocal().isPresent()) {
            return Optional.of(part);
        }
        return quotient(rest, part)
                .map(others -> others.plus(Spread.point(Rational.ONE)))
                .flatMap(Spread::reciprocal);
    }

    @Override
    public Optional<Spread> product(Calculation.Product it) {
        Spread product = Spread.point(it.share());
        for (Claim factor : it.factors()) {
            product = product.times(read(factor));
        }
        return Optional.of(product);
    }

    @Override
    public Optional<Spread> proportional(Calculation.Proportional it) {
        return quotient(read(it.done()), read(it.due()))
                .map(completion -> completion.atMost(Rational.ONE).times(read(it.points())));
    }

    private static Spread lessOne(Spread ratio) {
        return ratio.minus(Spread.point(Rational.ONE));
    }
}
