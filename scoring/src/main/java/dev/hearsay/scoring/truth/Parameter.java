package dev.hearsay.scoring.truth;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;

/**
 * A number that steers an algorithm. Which algorithm takes which, and with what default, is in
 * {@link TruthDiscovery#parameters()}; set one with {@link TruthDiscovery#with}.
 */
public enum Parameter {
    /** Rounds at most; in [1, 100000]. */
    MAX_ITERATIONS(1, 100_000),
    /** Stop once no source's parameter changes by more; in [0, 1]. Zero: always run all rounds. */
    TOLERANCE(0, 1),
    /** The accuracy every source starts with; in [0.01, 0.99]. */
    PRIOR_ACCURACY(0.01, 0.99),
    /** How many claims the prior accuracy weighs as; in [0, 1000000]. Zero: as published, no shrinkage. */
    PRIOR_STRENGTH(0, 1e6),
    /** How many false values an item has, all as likely; in [1, 1000000]. */
    FALSE_VALUES(1, 1e6),
    /** Dampening factor gamma against dependent sources; in (0, 1]. */
    DAMPENING(1e-6, 1),
    /** How far similar values support each other, rho; in [0, 1]. */
    SIMILARITY_WEIGHT(0, 1),
    /** Exponent by which belief grows with investment; in [0.1, 5]. */
    GROWTH(0.1, 5),
    /** The error every source starts with; in [0.01, 0.99]. */
    START_ERROR(0.01, 0.99),
    /** The difficulty every fact starts with; in [0.01, 0.99]. */
    START_DIFFICULTY(0.01, 0.99),
    /** The share of a copier's claims that are copied, c; in [0.01, 0.99]. */
    COPY_RATE(0.01, 0.99),
    /** Prior probability that two sources depend on each other, alpha; in [0.0001, 0.9]. */
    COPY_PRIOR(1e-4, 0.9),
    /** The least log-odds that a source can add to its own claims; in [-5, 0]. */
    LEAST_SAY(-5, 0),
    /** The most log-odds that a source can add to its own claims; in [0, 10]. */
    MOST_SAY(0, 10),
    /** The share of the discounted vote in the pooled probabilities; in [0, 1]. */
    VOTE_SHARE(0, 1),
    /** The share of items on which a model may overturn the vote; beyond it the vote is returned. In [0, 1]. */
    MOST_OVERTURNED(0, 1),
    /** The quantile of the chi-squared distribution that bounds a source's variance; in [0.0001, 0.5]. */
    QUANTILE(1e-4, 0.5),
    /** Added to a source's loss, so that a faultless source has a finite weight; in [0.000001, 10]. */
    LOSS_FLOOR(1e-6, 10),
    /** Shape of the inverse gamma prior of a source's variance; in [0.1, 1000]. */
    VARIANCE_SHAPE(0.1, 1000),
    /** Scale of the inverse gamma prior of a source's variance, in squared robust deviations; in [0.1, 1000]. */
    VARIANCE_SCALE(0.1, 1000),
    /** Prior count of true facts that a source gives; in [0.01, 1000000]. */
    TRUE_POSITIVES(0.01, 1e6),
    /** Prior count of true facts that a source leaves out; in [0.01, 1000000]. */
    FALSE_NEGATIVES(0.01, 1e6),
    /** Prior count of false facts that a source gives; in [0.01, 1000000]. */
    FALSE_POSITIVES(0.01, 1e6),
    /** Prior count of false facts that a source leaves out; in [0.01, 1000000]. */
    TRUE_NEGATIVES(0.01, 1e6),
    /** Prior probability that a fact is true; in [0.01, 0.99]. */
    PRIOR_TRUTH(0.01, 0.99),
    /** Added to each cell of a confusion matrix; in [0.000001, 100]. */
    SMOOTHING(1e-6, 100);

    private final double low;
    private final double high;

    Parameter(double low, double high) {
        this.low = low;
        this.high = high;
    }

    /** {@return the smallest value allowed} */
    public double low() {
        return low;
    }

    /** {@return the largest value allowed} */
    public double high() {
        return high;
    }

    /** {@return the name in lower case with hyphens, as the command line and the provenance of results spell it} */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the parameter with this {@link #label}}
     *
     * @param label such as {@code false-values}; case and underscores make no difference
     * @throws IllegalArgumentException if there is none; the message lists them all
     */
    public static Parameter named(String label) {
        String wanted = label.toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(values())
                .filter(p -> p.label().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no parameter '" + label + "'; there are "
                        + Arrays.stream(values()).map(Parameter::label).collect(joining(", "))));
    }

    void require(double value) {
        requireRange(label(), value, low, high);
    }

    static void requireRange(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                    "illegal " + name + ": " + value + ", must be between " + low + " and " + high);
        }
    }
}
