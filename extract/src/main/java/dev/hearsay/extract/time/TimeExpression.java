package dev.hearsay.extract.time;

import dev.hearsay.core.Span;
import dev.hearsay.core.TemporalExtent;

/**
 * Words that say when something was.
 *
 * @param span where they stand
 * @param extent when that was; unknown where it needs a day of publication that is not known
 */
public record TimeExpression(Span span, TemporalExtent extent) {}
