/** An entailment model that may be asked how two claims stand to each other. */
@NullMarked
package dev.hearsay.entailment;

import org.jspecify.annotations.NullMarked;
