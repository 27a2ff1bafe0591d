/** How long things take: start at {@link org.jixiao.examples.benchmarks.Benchmarks}. */
@NullMarked
package org.jixiao.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
