/** Hearsay values in other formats. */
@NullMarked
package dev.hearsay.formats;

import org.jspecify.annotations.NullMarked;
