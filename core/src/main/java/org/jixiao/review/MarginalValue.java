package org.jixiao.review;

import java.util.Optional;
import org.jixiao.quantity.Rational;

/**
 * What one unit of a measure is worth at a value, in exact points.
 *
 * @param more the points gained by one unit more, below 0 where they are lost; nothing where the value cannot occur or has
 *     no points
 * @param less the points gained by one unit less
 */
public record MarginalValue(Optional<Rational> more, Optional<Rational> less) {}
