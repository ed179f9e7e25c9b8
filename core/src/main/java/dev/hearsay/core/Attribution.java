package dev.hearsay.core;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One source's claim as one text reports it: who says what, how surely, knowing it how, and through whom it came.
 * Everything that a text does not say has the value that says so.
 */
@Value.Immutable
@ValueStyle
public sealed interface Attribution extends Comparable<Attribution> permits ImmutableAttribution {

    /** {@return what is claimed} */
    Claim claim();

    /** {@return from whom and through whom, origin first} */
    Chain chain();

    /** {@return what the source does in saying it} */
    @Value.Default
    default SpeechAct act() {
        return SpeechAct.SAYS;
    }

    /** {@return how far the source commits itself, and to which side} */
    @Value.Default
    default Factuality factuality() {
        return act() == SpeechAct.DENIES ? Factuality.CT_MINUS : act().states() ? Factuality.CT_PLUS : Factuality.UU;
    }

    /** {@return how the origin knows} */
    @Value.Default
    default Basis basis() {
        return Basis.UNSTATED;
    }

    /** {@return how much of it is quoted} */
    @Value.Default
    default QuoteForm form() {
        return QuoteForm.INDIRECT;
    }

    /** {@return whether the outlet nearest the origin is shown in direct contact with it} */
    @Value.Default
    default Contact contact() {
        return Contact.NOT_SHOWN;
    }

    /**
     * {@return the occasion on which it was said, such as a press conference; witnesses of one occasion share its
     * failures}
     */
    Optional<String> occasion();

    /** {@return to whom it was said, in the text's words} */
    Optional<String> addressee();

    /** {@return when it was said} */
    @Value.Default
    default TemporalExtent said() {
        return TemporalExtent.unknown();
    }

    /** {@return how the origin's principal stands to the claim, where a text or a user says so} */
    Optional<Interest> interest();

    /** {@return the document in which it was read} */
    Optional<DocumentId> document();

    /** {@return the part of the article in which it stands} */
    @Value.Default
    default SegmentKind segment() {
        return SegmentKind.BODY;
    }

    /** {@return the words that show it} */
    Optional<Evidence> evidence();

    /** {@return where source, cue and content stand in the document, where it was read from one} */
    Optional<AttributionSpans> spans();

    /** {@return the attribution inside whose content this one stands} */
    Optional<AttributionId> within();

    /** {@return whose text it is, where the passage is not the publisher's own} */
    Optional<Derivation> derivation();

    /** {@return whether the chain was carried over from an earlier sentence about the same speaker} */
    @Value.Default
    default boolean inferred() {
        return false;
    }

    /**
     * {@return the id: a hash over the claim and its wording, the ids on the chain, act, factuality, when it was said,
     * document and place}
     */
    @Value.Lazy
    default AttributionId id() {
        return new AttributionId(ContentHash.of("attribution")
                .field(claim().id())
                .field(claim().wording())
                .fields(chain().links().stream().map(Source::id).toList())
                .field(act())
                .field(factuality())
                .field(Extents.key(said()))
                .field(document().map(DocumentId::value).orElse(""))
                .field(evidence().map(e -> e.span().toString()).orElse(""))
                .hex());
    }

    /** {@return where the source stands towards the claim's proposition, polarity and factuality taken together} */
    default Stance stance() {
        if (!factuality().positive() && !factuality().negative()) {
            return Stance.UNCOMMITTED;
        }
        boolean asserts = factuality().positive() == (claim().polarity() == Polarity.POSITIVE);
        return asserts ? Stance.ASSERTS : Stance.DENIES;
    }

    /** {@return whether the running text tells it without a side that the source takes: a call, a question, silence} */
    default boolean sideless() {
        return segment().corroborates() && stance() == Stance.UNCOMMITTED;
    }

    /**
     * Returns what a source says plainly.
     *
     * @param claim what is claimed
     * @param chain from whom and through whom
     * @return the attribution
     */
    static Attribution of(Claim claim, Chain chain) {
        return builder().claim(claim).chain(chain).build();
    }

    /**
     * Compares by id, and two of one id by all else they hold, so that any order of attributions becomes one order.
     *
     * @param that another attribution
     * @return a negative number, zero or a positive number; zero only if the two are equal
     */
    @Override
    default int compareTo(Attribution that) {
        int byId = id().compareTo(that.id());
        return byId == 0 && !equals(that) ? toString().compareTo(that.toString()) : byId;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Attribution}. */
    final class Builder extends ImmutableAttribution.Builder {
        Builder() {}

        /**
         * Builds the attribution.
         *
         * @return the attribution
         * @throws IllegalArgumentException if the evidence is in another document than the one set
         * @throws IllegalStateException if no claim or no chain was set
         */
        @Override
        public Attribution build() {
            Attribution attribution = super.build();
            attribution.evidence().ifPresent(evidence -> checkSameDocument(attribution, evidence));
            return attribution;
        }

        private static void checkSameDocument(Attribution attribution, Evidence evidence) {
            if (!attribution.document().equals(Optional.of(evidence.document()))) {
                throw new IllegalArgumentException("evidence is in " + evidence.document() + " but the document is "
                        + attribution.document().map(DocumentId::value).orElse("not set") + ", set document("
                        + evidence.document() + ")");
            }
        }
    }
}
