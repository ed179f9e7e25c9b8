package dev.hearsay.extract.reuse;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.primitives.ImmutableLongArray;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.TextReuse;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/**
 * Finds articles that reuse the text of others.
 *
 * <p>Pairs that share winnowed fingerprints, a credit's link or an address are compared; the rest, nearly all, are not.
 * Of the shared passages those inside quotation marks do not count as copied: two reporters at one press conference
 * share its words. Results depend neither on the order of the articles nor on which of a pair comes first. Thread-safe.
 *
 * <p>To spread the work over machines, join articles on {@link #fingerprints} and {@link #compare} those that share
 * two.
 */
public interface ReuseDetector {
    /** Words in the n-grams that are hashed: {@value}. */
    int GRAM = 5;

    /** Hashes in a winnowing window: {@value}. Twelve words in a row in common are never missed. */
    int WINDOW = 8;

    /** A fingerprint in more articles than this joins neighbours in the list only: {@value}. */
    int FREQUENCY_CAP = 60;

    /** Fingerprints two articles share before they are compared: {@value}. */
    int SHARED_FINGERPRINTS = 2;

    /** The score from which on text counts as taken over: {@value}. */
    double DERIVED = 0.5;

    /** The share of prose from which on derived text is a reprint: {@value}. */
    double REPRINT = 0.6;

    /**
     * Finds the pairs that are tied by their text.
     *
     * @param articles the articles, each id once
     * @return the pairs that are not {@link dev.hearsay.core.ReuseKind#INDEPENDENT}, ordered by their ids
     * @throws IllegalArgumentException if two articles have one id, or there are more than 2<sup>24</sup> of them
     */
    ImmutableList<TextReuse> detect(Collection<Document> articles);

    /**
     * Finds the pairs that are worth comparing.
     *
     * @param articles the articles, each id once
     * @return from each article to those after it by id that it is compared with
     * @throws IllegalArgumentException as in {@link #detect}
     */
    ImmutableSetMultimap<DocumentId, DocumentId> candidates(Collection<Document> articles);

    /**
     * Compares two articles by themselves; signals that need a collection, such as rare figures, are not looked for.
     *
     * @param one an article
     * @param other another
     * @return how they hang together, whichever comes first
     */
    TextReuse compare(Document one, Document other);

    /**
     * Returns the fingerprints by which articles are joined.
     *
     * @param article the article
     * @return its fingerprints, ascending, each once
     */
    ImmutableLongArray fingerprints(Document article);

    /** {@return a detector with the default settings} */
    static ReuseDetector standard() {
        return builder().build();
    }

    /** {@return a builder with the default settings} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReuseDetector}. */
    final class Builder {
        private int frequencyCap = FREQUENCY_CAP;
        private int sharedFingerprints = SHARED_FINGERPRINTS;
        private double derived = DERIVED;
        private double reprint = REPRINT;
        private Optional<Duration> window = Optional.empty();

        Builder() {}

        /**
         * Sets from how many articles on a fingerprint is common wording.
         *
         * @param articles at least 2, default {@value ReuseDetector#FREQUENCY_CAP}
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder frequencyCap(int articles) {
            checkArgument(articles >= 2, "frequencyCap must be at least 2 but was %s", articles);
            this.frequencyCap = articles;
            return this;
        }

        /**
         * Sets how many fingerprints two articles share before they are compared.
         *
         * @param fingerprints at least 1, default {@value ReuseDetector#SHARED_FINGERPRINTS}
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder sharedFingerprints(int fingerprints) {
            checkArgument(fingerprints >= 1, "sharedFingerprints must be at least 1 but was %s", fingerprints);
            this.sharedFingerprints = fingerprints;
            return this;
        }

        /**
         * Sets the score from which on text counts as taken over.
         *
         * @param score in [0, 1], default {@value ReuseDetector#DERIVED}; higher finds fewer and surer copies
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder derived(double score) {
            checkArgument(score >= 0 && score <= 1, "derived must be in [0, 1] but was %s", score);
            this.derived = score;
            return this;
        }

        /**
         * Sets the share of prose from which on derived text is a reprint.
         *
         * @param share in [0, 1], default {@value ReuseDetector#REPRINT}
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder reprint(double share) {
            checkArgument(share >= 0 && share <= 1, "reprint must be in [0, 1] but was %s", share);
            this.reprint = share;
            return this;
        }

        /**
         * Compares only articles published at most so far apart, as far as their dates are known; articles that
         * announce one another are compared whatever their dates. Not limited by default.
         *
         * @param longest not negative
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder window(Duration longest) {
            checkArgument(!longest.isNegative(), "window must not be negative but was %s", longest);
            this.window = Optional.of(longest);
            return this;
        }

        /** {@return the detector} */
        public ReuseDetector build() {
            return new WinnowingDetector(frequencyCap, sharedFingerprints, new Judge(derived, reprint), window);
        }
    }
}
