/** The encoder of BERT in plain Java, the same answer to the last bit on every machine. */
@NullMarked
package dev.hearsay.encoder;

import org.jspecify.annotations.NullMarked;
