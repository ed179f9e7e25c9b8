/** Numbers in words; not exported. */
@NullMarked
package dev.hearsay.extract.number;

import org.jspecify.annotations.NullMarked;
