package dev.hearsay.extract.relate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimGroup;

/**
 * Puts claims of the same proposition together, whichever side of it they take. Candidates come from an index, never
 * from all pairs; groups are joined where the mean over their pairs passes the threshold, not where one pair does, and
 * never across a clash of amounts, dates, names, opposites or polarity, nor where pronouns mean different people. The
 * result does not depend on the order of the claims. Immutable and thread-safe.
 */
public sealed interface ClaimGrouper permits AverageLinkGrouper {

    /** {@return the grouper for English with defaults throughout} */
    static ClaimGrouper english() {
        return builder().build();
    }

    /** {@return a builder that starts from {@link #english}} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Groups claims.
     *
     * @param attributions the attributed claims, in any order
     * @return the groups
     */
    default Grouping group(Iterable<Attribution> attributions) {
        return group(attributions, ImmutableList.of());
    }

    /**
     * Groups claims, the groups keeping their ids as far as they can: an id passes to the new group with the largest
     * share of the old one, ties to the group with the smallest claim id, and where groups have merged, the other ids
     * become aliases.
     *
     * @param attributions all the attributed claims, in any order, those grouped before among them
     * @param previous the groups of the time before
     * @return the groups; time about n log n in the number of claims
     */
    Grouping group(Iterable<Attribution> attributions, Iterable<ClaimGroup> previous);

    /** Builds a {@link ClaimGrouper}. */
    final class Builder {
        /** How many candidates are compared for each claim unless set. */
        public static final int DEFAULT_CANDIDATES = 20;

        private RelationClassifier classifier = RelationClassifier.english();
        private CandidateSource source = CandidateSource.rareWords();
        private int candidates = DEFAULT_CANDIDATES;
        private GroupingDecisions decisions = GroupingDecisions.NONE;

        Builder() {}

        /**
         * Sets the classifier, and with it the thresholds.
         *
         * @param classifier the classifier
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder classifier(RelationClassifier classifier) {
            this.classifier = classifier;
            return this;
        }

        /**
         * Sets where the pairs to compare come from. A source that breaks its contract ends a grouping with an
         * {@link IllegalStateException} that names it, its answer and the way out.
         *
         * @param source the source
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder candidates(CandidateSource source) {
            this.source = source;
            return this;
        }

        /**
         * Sets how many candidates are compared for each claim.
         *
         * @param candidates how many, at least 1
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        @CanIgnoreReturnValue
        public Builder candidatesPerClaim(int candidates) {
            checkArgument(candidates >= 1, "candidatesPerClaim must be at least 1 but was %s", candidates);
            this.candidates = candidates;
            return this;
        }

        /**
         * Sets what a person has decided.
         *
         * @param decisions the decisions
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder decisions(GroupingDecisions decisions) {
            this.decisions = decisions;
            return this;
        }

        /**
         * Builds the grouper.
         *
         * @return the grouper
         */
        public ClaimGrouper build() {
            return new AverageLinkGrouper((LexicalRelationClassifier) classifier, source, candidates, decisions);
        }
    }
}
