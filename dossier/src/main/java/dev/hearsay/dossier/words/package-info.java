/** Plain words for values: names in sentences, titles of claims, statuses and acts. */
@NullMarked
package dev.hearsay.dossier.words;

import org.jspecify.annotations.NullMarked;
