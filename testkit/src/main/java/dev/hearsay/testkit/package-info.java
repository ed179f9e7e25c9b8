/** Arbitraries, law suites and assertions for property-based tests of Hearsay values. */
@NullMarked
package dev.hearsay.testkit;

import org.jspecify.annotations.NullMarked;
