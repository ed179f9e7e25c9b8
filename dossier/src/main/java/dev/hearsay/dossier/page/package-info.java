/** The HTML page of a dossier: its parts, each a class. */
@NullMarked
package dev.hearsay.dossier.page;

import org.jspecify.annotations.NullMarked;
