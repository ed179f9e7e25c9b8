package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An article as it was read: a fixed plain text, into which all offsets point, and what is known of it. What is not
 * known is absent; there is no default date and no default outlet.
 */
@Value.Immutable
@ValueStyle
public sealed interface Document permits ImmutableDocument {

    /** {@return the id, usually the path relative to what was named} */
    DocumentId id();

    /** {@return the plain text, never changed after reading; offsets are UTF-16 code units, end-exclusive} */
    String text();

    /** {@return the title, where there is one} */
    Optional<String> title();

    /** {@return the authors named in the byline, in its order} */
    ImmutableList<Source> authors();

    /** {@return who published it} */
    Optional<Outlet> outlet();

    /** {@return how the outlet is known, where it is} */
    Optional<MetadataOrigin> outletFrom();

    /** {@return when it was published} */
    @Value.Default
    default TemporalExtent published() {
        return TemporalExtent.unknown();
    }

    /** {@return how the publication date is known, where it is} */
    Optional<MetadataOrigin> publishedFrom();

    /** {@return its address on the web} */
    Optional<String> url();

    /** {@return its parts, in the order of the text} */
    ImmutableList<Segment> segments();

    /** {@return the originals it was derived from, the nearest first} */
    ImmutableList<Derivation> derivations();

    /** {@return 32 hexadecimal digits that name the text alone} */
    @Value.Lazy
    default String contentHash() {
        return ContentHash.of("text").field(text()).hex();
    }

    /**
     * Returns the part of the article at a place.
     *
     * @param span the place
     * @return the kind of the first segment that contains it, {@link SegmentKind#BODY} where none does
     */
    default SegmentKind segmentAt(Span span) {
        return segments().stream()
                .filter(segment -> segment.span().contains(span))
                .findFirst()
                .map(Segment::kind)
                .orElse(SegmentKind.BODY);
    }

    /**
     * Returns a document of which only the text is known.
     *
     * @param id the id, not blank
     * @param text the plain text
     * @return the document
     */
    static Document of(String id, String text) {
        return builder().id(new DocumentId(id)).text(text).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Document}. */
    final class Builder extends ImmutableDocument.Builder {
        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a segment ends beyond the text, or the document is derived from itself
         * @throws IllegalStateException if no id or no text was set
         */
        @Override
        public Document build() {
            Document document = super.build();
            document.segments().forEach(segment -> checkInside(document, segment));
            document.derivations().forEach(derivation -> checkOther(document, derivation));
            return document;
        }

        private static void checkInside(Document document, Segment segment) {
            checkArgument(
                    segment.span().end() <= document.text().length(),
                    "%s segment %s ends beyond the text of %s, which has %s code units",
                    segment.kind(),
                    segment.span(),
                    document.id(),
                    document.text().length());
        }

        private static void checkOther(Document document, Derivation derivation) {
            checkArgument(
                    !derivation.original().equals(Optional.of(document.id())),
                    "document %s cannot be derived from itself",
                    document.id());
        }
    }
}
