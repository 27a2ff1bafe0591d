/**
 * A nation of departments on Apache Spark. {@link org.jixiao.examples.spark.Nation} is the program; what of it is worth
 * copying is {@link org.jixiao.examples.spark.ScoreRows}: one scorer is broadcast, and every partition scores its rows with
 * it.
 */
@NullMarked
package org.jixiao.examples.spark;

import org.jspecify.annotations.NullMarked;
