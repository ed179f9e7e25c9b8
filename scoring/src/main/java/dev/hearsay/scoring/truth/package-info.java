/**
 * Truth discovery: from what many sources say of many items, which values hold and how reliable each source is.
 *
 * <p>{@link dev.hearsay.scoring.truth.Observations} holds what was said; a
 * {@link dev.hearsay.scoring.truth.TruthDiscovery} turns it into a {@link dev.hearsay.scoring.truth.TruthResult}. Take
 * {@link dev.hearsay.scoring.truth.TruthDiscovery#standard()} unless a published algorithm is asked for.
 */
@NullMarked
package dev.hearsay.scoring.truth;

import org.jspecify.annotations.NullMarked;
