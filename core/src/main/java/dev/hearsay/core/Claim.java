package dev.hearsay.core;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody claims: a proposition and whether it is asserted or negated. Who claims it, and how surely, belongs to
 * the {@link Attribution}.
 */
@Value.Immutable
@ValueStyle
public sealed interface Claim permits ImmutableClaim {

    /** {@return the words of the text, never blank} */
    String wording();

    /**
     * {@return the proposition, free of polarity; unless set, the wording in lower case, with single spaces and without
     * a final mark}
     */
    @Value.Default
    default String proposition() {
        return normalised(wording());
    }

    /** {@return whether the proposition is asserted or negated} */
    @Value.Default
    default Polarity polarity() {
        return Polarity.POSITIVE;
    }

    /** {@return what sort of statement it is} */
    @Value.Default
    default ClaimKind kind() {
        return ClaimKind.FACT;
    }

    /** {@return when that was, or is to be, of which the claim speaks} */
    @Value.Default
    default TemporalExtent time() {
        return TemporalExtent.unknown();
    }

    /** {@return the numbers it states, in the order of the wording} */
    ImmutableList<Quantity> quantities();

    /** {@return whose act, intent or state it describes, where known} */
    Optional<Source> actor();

    /** {@return the id: a hash over everything but the wording} */
    @Value.Lazy
    default ClaimId id() {
        return new ClaimId(ContentHash.of("claim")
                .field(proposition())
                .field(polarity())
                .field(kind())
                .field(Extents.key(time()))
                .fields(quantities())
                .field(actor().map(actor -> actor.id().value()).orElse(""))
                .hex());
    }

    /** {@return the claim of the other polarity and all else the same, the wording too; an involution} */
    default Claim negated() {
        return builder().from(this).polarity(polarity().negated()).build();
    }

    /**
     * Returns a claim of fact that asserts what the words say.
     *
     * @param wording the words, not blank
     * @return the claim
     */
    static Claim of(String wording) {
        return builder().wording(wording).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    private static String normalised(String wording) {
        String spaced = CharMatcher.whitespace().trimAndCollapseFrom(wording, ' ');
        String bare = CharMatcher.anyOf(".!?;:, ").trimTrailingFrom(spaced);
        if (bare.isEmpty()) {
            return spaced.isEmpty() ? wording : spaced;
        }
        return bare.toLowerCase(Locale.ROOT);
    }

    /** Builds a {@link Claim}. */
    final class Builder extends ImmutableClaim.Builder {
        Builder() {}

        /**
         * Builds the claim.
         *
         * @return the claim
         * @throws IllegalArgumentException if the wording or the proposition is blank
         * @throws IllegalStateException if no wording was set
         */
        @Override
        public Claim build() {
            Claim claim = super.build();
            Checks.notBlank("claim wording", claim.wording());
            Checks.notBlank("claim proposition", claim.proposition());
            return claim;
        }
    }
}
