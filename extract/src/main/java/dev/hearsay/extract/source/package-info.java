/** Who is meant: from the words that name a source to the source. Not exported. */
@NullMarked
package dev.hearsay.extract.source;

import org.jspecify.annotations.NullMarked;
