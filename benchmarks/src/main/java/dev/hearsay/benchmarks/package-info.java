/** Benchmarks, evaluation programs and trainers. */
@NullMarked
package dev.hearsay.benchmarks;

import org.jspecify.annotations.NullMarked;
