package dev.hearsay.core;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/** What provenance and agreement let us say of a claim. Evidence, never a verdict. */
@Value.Immutable
@ValueStyle
public sealed interface Assessment permits ImmutableAssessment {

    /** {@return the claim's group} */
    ClaimGroup group();

    /** {@return the status; every claim has one} */
    Status status();

    /** {@return why it has that status, in a sentence} */
    String reason();

    /** {@return how many origins may be independent, and how many are shown to be} */
    default Independence independence() {
        return group().provenance().independence();
    }

    /** {@return the utterances of the origins that assert the claim, by ascending id of the origin} */
    ImmutableList<Utterance> said();

    /**
     * {@return how probable it is that it is so; only for facts, and only from reliabilities that were given or
     * learned}
     */
    Optional<Credence> so();

    /**
     * {@return the rating by the Admiralty code: a letter only where it was given, a digit of 1 for a corroborated
     * claim and 6 for any other}
     */
    @Value.Default
    default AdmiraltyRating rating() {
        return AdmiraltyRating.F6;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assessment}. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}

        /**
         * Builds the assessment.
         *
         * @return the assessment
         * @throws IllegalArgumentException if the reason is blank
         * @throws IllegalStateException if group, status or reason was not set
         */
        @Override
        public Assessment build() {
            Assessment assessment = super.build();
            Checks.notBlank("reason of status " + assessment.status(), assessment.reason());
            return assessment;
        }
    }
}
