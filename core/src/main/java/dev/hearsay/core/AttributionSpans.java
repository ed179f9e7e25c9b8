package dev.hearsay.core;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * Where source, cue and content of an attribution stand: the three roles of PARC 3 (Pareti 2016). Each may be in
 * several pieces, in the order of the text; source and cue may be absent.
 */
@Value.Immutable
@ValueStyle
public sealed interface AttributionSpans permits ImmutableAttributionSpans {

    /** {@return the words that name the source: the full noun phrase} */
    ImmutableList<Span> source();

    /** {@return the words that attribute: "said", "according to", a colon} */
    ImmutableList<Span> cue();

    /** {@return the words attributed, with their quotation marks} */
    ImmutableList<Span> content();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AttributionSpans}. */
    final class Builder extends ImmutableAttributionSpans.Builder {
        Builder() {}
    }
}
