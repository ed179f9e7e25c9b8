/** From articles to documents, attributions, relations and text reuse. */
@NullMarked
package dev.hearsay.extract;

import org.jspecify.annotations.NullMarked;
