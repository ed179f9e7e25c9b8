/**
 * Which articles reuse the text of others.
 *
 * <p>{@link dev.hearsay.extract.reuse.ReuseDetector} is the entry point; its settings and results are values.
 */
@NullMarked
package dev.hearsay.extract.reuse;

import org.jspecify.annotations.NullMarked;
