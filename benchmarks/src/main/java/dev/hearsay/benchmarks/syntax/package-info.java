/** Training and evaluation of the built-in syntactic analyser. */
@NullMarked
package dev.hearsay.benchmarks.syntax;

import org.jspecify.annotations.NullMarked;
