/** What provenance and agreement let us say of a claim. */
@NullMarked
package dev.hearsay.scoring;

import org.jspecify.annotations.NullMarked;
