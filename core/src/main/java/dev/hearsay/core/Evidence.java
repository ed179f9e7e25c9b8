package dev.hearsay.core;

import org.immutables.value.Value;

/**
 * The place in a document that shows something: the exact words with a little of what stands before and after, so that
 * they can be found again if the text moves (the text quote and text position selectors of the W3C Web Annotation
 * model).
 *
 * <p>Offsets are UTF-16 code units into {@link Document#text()}; {@link #CONTEXT} code units at most stand on either
 * side.
 */
@Value.Immutable
@ValueStyle
public sealed interface Evidence permits ImmutableEvidence {

    /** The greatest number of code units in {@link #prefix} and {@link #suffix}. */
    int CONTEXT = 32;

    /** {@return the document} */
    DocumentId document();

    /** {@return where the words stand in the document's text} */
    Span span();

    /** {@return the words, exactly as they stand} */
    String exact();

    /** {@return what stands before them} */
    String prefix();

    /** {@return what stands after them} */
    String suffix();

    /**
     * Returns the evidence at a place of a document.
     *
     * @param document the document
     * @param span the place
     * @return the evidence
     * @throws IndexOutOfBoundsException if the span ends beyond the text
     */
    static Evidence of(Document document, Span span) {
        return of(document.id(), document.text(), span);
    }

    /**
     * Returns the evidence at a place of a text.
     *
     * @param document the id of the document whose text it is
     * @param text the text
     * @param span the place
     * @return the evidence
     * @throws IndexOutOfBoundsException if the span ends beyond the text
     */
    static Evidence of(DocumentId document, String text, Span span) {
        span.checkWithin("evidence", "the text of " + document.value(), text.length());
        return builder()
                .document(document)
                .span(span)
                .exact(span.in(text))
                .prefix(text.substring(CodePoints.ceiling(text, Math.max(0, span.start() - CONTEXT)), span.start()))
                .suffix(text.substring(
                        span.end(), CodePoints.floor(text, Math.min(text.length(), span.end() + CONTEXT))))
                .build();
    }

    /**
     * Says whether the words still stand where this says they do.
     *
     * @param text the text of the document
     * @return whether they do
     */
    default boolean holdsIn(String text) {
        return text.startsWith(exact(), span().start());
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Evidence}. */
    final class Builder extends ImmutableEvidence.Builder {
        Builder() {}

        /**
         * Builds the evidence.
         *
         * @return the evidence
         * @throws IllegalArgumentException if the words are not as long as the span
         * @throws IllegalStateException if a field was not set
         */
        @Override
        public Evidence build() {
            Evidence evidence = super.build();
            if (evidence.exact().length() != evidence.span().length()) {
                throw new IllegalArgumentException("evidence \"" + evidence.exact() + "\" is not as long as its span "
                        + evidence.span() + " in " + evidence.document());
            }
            return evidence;
        }
    }
}
