package dev.hearsay.core;

import java.util.Optional;
import org.immutables.value.Value;

/** A part of an article, such as its headline, a caption, or a box by another author. */
@Value.Immutable
@ValueStyle
public sealed interface Segment permits ImmutableSegment {

    /** {@return what part it is} */
    SegmentKind kind();

    /** {@return where it stands in the document's text} */
    Span span();

    /** {@return who wrote it, where it is somebody else than the author of the article} */
    Optional<Source> author();

    /**
     * Returns a segment by the article's own author.
     *
     * @param kind what part it is
     * @param span where it stands
     * @return the segment
     */
    static Segment of(SegmentKind kind, Span span) {
        return builder().kind(kind).span(span).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Segment}. */
    final class Builder extends ImmutableSegment.Builder {
        Builder() {}
    }
}
