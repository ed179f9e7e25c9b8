package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import java.util.Optional;

/**
 * Says how two claims stand to each other, and why. Three questions are asked one after the other: are they about the
 * same matter ({@link #relatedness}), do they state the same proposition ({@link #same}), and if so, do they agree,
 * clash, or does the later replace the earlier ({@link #relate}). Likeness of words answers only the first; the last is
 * decided on aligned words, amounts, dates, polarity, acts, speakers and times. Immutable and thread-safe.
 *
 * <p>A {@link PairFeature} or {@link RelationExpert} that answers with no number, or none at all, ends the comparison
 * with an {@link IllegalStateException} that names it, its answer and the way out.
 */
public sealed interface RelationClassifier permits LexicalRelationClassifier {

    /** {@return the classifier for English with the thresholds {@link RelationThresholds#DEFAULT}} */
    static RelationClassifier english() {
        return LexicalRelationClassifier.ENGLISH;
    }

    /** {@return a builder that starts from {@link #english}} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Prepares a claim of which neither speaker nor time is known.
     *
     * @param claim the claim
     * @return the prepared claim
     */
    PreparedClaim prepare(Claim claim);

    /**
     * Prepares a claim with who said it, when and how.
     *
     * @param attribution the attribution
     * @return the prepared claim
     */
    PreparedClaim prepare(Attribution attribution);

    /**
     * Says how two claims stand to each other. Bare claims are compared as if said at one time by different speakers;
     * attributed claims of one principal without a known order are UNCLEAR where they differ.
     *
     * @param a the first claim
     * @param b the second claim
     * @return the relation of the first to the second
     */
    Relation relate(PreparedClaim a, PreparedClaim b);

    /**
     * {@return how much two claims are about the same matter, in [0, 1], polarity set aside; about 3 microseconds}
     *
     * @param a one claim
     * @param b the other
     */
    double relatedness(PreparedClaim a, PreparedClaim b);

    /**
     * {@return the probability that two claims that are about the same matter state the same proposition, in [0, 1]}
     *
     * @param a one claim
     * @param b the other
     */
    double same(PreparedClaim a, PreparedClaim b);

    /**
     * {@return whether two claims are on one matter, so that a later one may take back, weaken or go on from an earlier
     * one: each says again a fair part of what the other says, and neither is about all time}
     *
     * @param a one claim
     * @param b the other
     */
    default boolean onOneMatter(PreparedClaim a, PreparedClaim b) {
        return Matters.one(ComparedPair.of(a, b));
    }

    /** {@return the thresholds} */
    RelationThresholds thresholds();

    /** {@return the names of the {@link #features}} */
    ImmutableList<String> featureNames();

    /**
     * {@return numbers about a pair, for those who fit models of their own; when the two are exchanged,
     * {@code cover_first} and {@code cover_second}, {@code wider} and {@code narrower} are exchanged, the rest stays}
     *
     * @param a one claim
     * @param b the other
     */
    double[] features(PreparedClaim a, PreparedClaim b);

    /** {@return the names of the {@link #relationFeatures}} */
    ImmutableList<String> relationFeatureNames();

    /**
     * {@return numbers about a pair with who speaks and when, on which the relation of attributed claims is decided;
     * the same when the two are exchanged}
     *
     * @param a one claim
     * @param b the other
     */
    double[] relationFeatures(PreparedClaim a, PreparedClaim b);

    /**
     * {@return the kinds that silence, speakers, dates and the words at hand do not rule out for a pair, for those who
     * fit models of their own; a model may choose among these alone}
     *
     * @param a one claim
     * @param b the other
     */
    ImmutableSet<RelationKind> possible(PreparedClaim a, PreparedClaim b);

    /** {@return the names of the {@link #cues}} */
    ImmutableList<String> cueNames();

    /**
     * {@return how many words of a claim negate, deny, dismiss, hedge, report, and so on, for those who fit models of
     * their own}
     *
     * @param claim the claim
     */
    double[] cues(PreparedClaim claim);

    /** Builds a {@link RelationClassifier}. */
    final class Builder {
        private RelationThresholds thresholds = RelationThresholds.DEFAULT;
        private final ImmutableList.Builder<CheckedFeature> further = ImmutableList.builder();
        private Optional<CheckedExpert> expert = Optional.empty();

        Builder() {}

        /**
         * Sets the thresholds.
         *
         * @param thresholds the thresholds
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder thresholds(RelationThresholds thresholds) {
            this.thresholds = thresholds;
            return this;
        }

        /**
         * Adds a feature to the model of the same proposition.
         *
         * @param feature the feature
         * @return this builder
         * @throws IllegalArgumentException if its name is blank or its weight is not finite
         */
        @CanIgnoreReturnValue
        public Builder feature(PairFeature feature) {
            further.add(new CheckedFeature(feature));
            return this;
        }

        /**
         * Sets a further judge of attributed claims, such as an entailment model.
         *
         * @param expert the judge
         * @return this builder
         * @throws IllegalArgumentException if its name is blank or its weight is not above 0 and at most 1
         */
        @CanIgnoreReturnValue
        public Builder expert(RelationExpert expert) {
            this.expert = Optional.of(new CheckedExpert(expert));
            return this;
        }

        /**
         * Builds the classifier.
         *
         * @return the classifier
         */
        public RelationClassifier build() {
            return new LexicalRelationClassifier(thresholds, further.build(), expert);
        }
    }
}
