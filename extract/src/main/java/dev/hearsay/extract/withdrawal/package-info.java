/** Words with which somebody takes back what was said; not exported. */
@NullMarked
package dev.hearsay.extract.withdrawal;

import org.jspecify.annotations.NullMarked;
