/** Small programs, a page each. */
@NullMarked
package dev.hearsay.examples;

import org.jspecify.annotations.NullMarked;
