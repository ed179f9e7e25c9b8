/** Words of the press; not exported. */
@NullMarked
package dev.hearsay.extract.press;

import org.jspecify.annotations.NullMarked;
