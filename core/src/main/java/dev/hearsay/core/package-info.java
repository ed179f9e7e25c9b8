/** Claims, their sources, and how one came to the other: immutable values. */
@NullMarked
package dev.hearsay.core;

import org.jspecify.annotations.NullMarked;
