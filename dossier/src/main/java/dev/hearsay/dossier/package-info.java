/** The whole way from articles to a scored dossier. */
@NullMarked
package dev.hearsay.dossier;

import org.jspecify.annotations.NullMarked;
