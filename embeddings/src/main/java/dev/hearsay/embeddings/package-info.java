/** Sentence embeddings of English claims, to find those that say like things in other words. */
@NullMarked
package dev.hearsay.embeddings;

import org.jspecify.annotations.NullMarked;
