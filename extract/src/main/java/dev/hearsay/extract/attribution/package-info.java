/** Who said what, and how: attributions in English news text. */
@NullMarked
package dev.hearsay.extract.attribution;

import org.jspecify.annotations.NullMarked;
