/** Other engines that run the models of rubrics, for tests of agreement and for benchmarks. */
@NullMarked
package org.jixiao.examples.peers;

import org.jspecify.annotations.NullMarked;
