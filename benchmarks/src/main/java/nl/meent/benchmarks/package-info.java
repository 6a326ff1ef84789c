/** Measures what docs/performance.md shows; ratios of one run count, absolute figures differ by machine and hour. */
@NullMarked
package nl.meent.benchmarks;

import org.jspecify.annotations.NullMarked;
