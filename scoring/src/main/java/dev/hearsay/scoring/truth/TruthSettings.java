package dev.hearsay.scoring.truth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the user knows beside the observations, and how to run: priors and fixed grades of sources, known dependences,
 * similarity and hierarchy of values, decay over time, a former result to go on from, threads and progress. None of it
 * is needed.
 */
public final class TruthSettings {
    private static final TruthSettings NONE = builder().build();

    final ImmutableSortedMap<String, BetaPrior> priors;
    final ImmutableSortedMap<String, Double> fixed;
    final ImmutableList<Dependence> dependences;
    final Optional<ValueSimilarity> similarity;
    final Optional<ValueHierarchy> hierarchy;
    final Optional<Instant> asOf;
    final Duration halfLife;
    final int threads;
    final TruthProgress progress;

    private TruthSettings(Builder builder) {
        this.priors = ImmutableSortedMap.copyOf(builder.priors);
        this.fixed = ImmutableSortedMap.copyOf(builder.fixed);
        this.dependences = ImmutableList.copyOf(builder.dependences);
        this.similarity = builder.similarity;
        this.hierarchy = builder.hierarchy;
        this.asOf = builder.asOf;
        this.halfLife = builder.halfLife;
        this.threads = builder.threads;
        this.progress = builder.progress;
    }

    /** {@return nothing known, one thread for each processor, no progress shown} */
    public static TruthSettings none() {
        return NONE;
    }

    /** {@return a builder that starts from {@link #none()}} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return in words what was set that can change a result; the number of threads cannot} */
    ImmutableMap<String, String> described() {
        ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
        if (!priors.isEmpty()) {
            map.put("priors", priors.toString());
        }
        if (!fixed.isEmpty()) {
            map.put("fixed", fixed.toString());
        }
        if (!dependences.isEmpty()) {
            map.put("dependences", dependences.toString());
        }
        similarity.ifPresent(s -> map.put("similarity", "given"));
        hierarchy.ifPresent(h -> map.put("hierarchy", "given"));
        asOf.ifPresent(t -> map.put("decay", "half-life " + halfLife + " as of " + t));
        return map.buildOrThrow();
    }

    /** Gathers settings; not thread-safe. */
    public static final class Builder {
        private final Map<String, BetaPrior> priors = new TreeMap<>();
        private final Map<String, Double> fixed = new TreeMap<>();
        private final List<Dependence> dependences = new ArrayList<>();
        private Optional<ValueSimilarity> similarity = Optional.empty();
        private Optional<ValueHierarchy> hierarchy = Optional.empty();
        private Optional<Instant> asOf = Optional.empty();
        private Duration halfLife = Duration.ofDays(1);
        private int threads = Runtime.getRuntime().availableProcessors();
        private TruthProgress progress = (done, most, change) -> {};

        private Builder() {}

        /**
         * Sets what is thought of a source beforehand; a source that does not occur is ignored.
         *
         * @param source the source's name
         * @param prior the prior
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder prior(String source, BetaPrior prior) {
            priors.put(source, prior);
            return this;
        }

        /**
         * Fixes the accuracy of a source: it is used as given and never learned.
         *
         * @param source the source's name
         * @param accuracy the probability that a claim of it is true; in [0.01, 0.99]
         * @return this builder
         * @throws IllegalArgumentException if {@code accuracy} is out of range
         */
        @CanIgnoreReturnValue
        public Builder fixed(String source, double accuracy) {
            Parameter.requireRange("accuracy of '" + source + "'", accuracy, Accuracy.MIN, Accuracy.MAX);
            fixed.put(source, accuracy);
            return this;
        }

        /**
         * Names a source that is known to copy another, such as from text reuse. Where both give the same value, the
         * copier's vote counts only as far as it may be its own.
         *
         * @param dependence who copies whom, how surely
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder dependence(Dependence dependence) {
            dependences.add(dependence);
            return this;
        }

        /**
         * Lets similar values of an item support each other, in the algorithms that know how to: TruthFinder, AccuSim
         * and the standard.
         *
         * @param similarity of two values
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder similarity(ValueSimilarity similarity) {
            this.similarity = Optional.of(similarity);
            return this;
        }

        /**
         * Lets a wide value, such as a country, stand by a narrower one, such as a city in it, in the algorithms that
         * take a similarity.
         *
         * @param hierarchy of the values
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder hierarchy(ValueHierarchy hierarchy) {
            this.hierarchy = Optional.of(hierarchy);
            return this;
        }

        /**
         * Lets the weight of an observation halve with each half-life of age. Rows without a time, and rows later than
         * {@code asOf}, weigh in full.
         *
         * @param asOf the time at which age is 0
         * @param halfLife greater than zero
         * @return this builder
         * @throws IllegalArgumentException if {@code halfLife} is not greater than zero
         */
        @CanIgnoreReturnValue
        public Builder decay(Instant asOf, Duration halfLife) {
            checkArgument(
                    !halfLife.isNegative() && !halfLife.isZero(),
                    "illegal half-life: %s, must be greater than zero",
                    halfLife);
            this.asOf = Optional.of(asOf);
            this.halfLife = halfLife;
            return this;
        }

        /**
         * Goes on from a former result: what it learned of its sources becomes their priors, so that new observations
         * update rather than replace it. Cost: that of the new observations alone.
         *
         * @param former the result so far
         * @param keep how much of its evidence to keep; in [0, 1]: 1 all, 0 nothing
         * @return this builder
         * @throws IllegalArgumentException if {@code keep} is out of range
         */
        @CanIgnoreReturnValue
        public Builder goOnFrom(TruthResult former, double keep) {
            Parameter.requireRange("keep", keep, 0, 1);
            priors.putAll(former.asPriors(keep));
            return this;
        }

        /**
         * Sets the number of threads; the result is the same, byte for byte, for any number.
         *
         * @param threads in [1, 1024]
         * @return this builder
         * @throws IllegalArgumentException if {@code threads} is out of range
         */
        @CanIgnoreReturnValue
        public Builder threads(int threads) {
            Parameter.requireRange("threads", threads, 1, 1024);
            this.threads = threads;
            return this;
        }

        /**
         * Sets who is told of each round.
         *
         * @param progress the listener
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder progress(TruthProgress progress) {
            this.progress = progress;
            return this;
        }

        /** {@return the settings} */
        public TruthSettings build() {
            return new TruthSettings(this);
        }
    }
}
