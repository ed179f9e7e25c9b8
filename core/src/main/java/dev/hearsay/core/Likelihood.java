package dev.hearsay.core;

import java.util.Arrays;

/**
 * The words for a probability after Intelligence Community Directive 203. They end at 1 and 99 percent: what lies
 * beyond is given the outermost words. They never stand in one sentence with a level of confidence.
 */
public enum Likelihood {
    /** Up to 5 percent. */
    ALMOST_NO_CHANCE("almost no chance", 0.05),
    /** Over 5 to 20 percent. */
    VERY_UNLIKELY("very unlikely", 0.20),
    /** Over 20 to 45 percent. */
    UNLIKELY("unlikely", 0.45),
    /** Over 45 to 55 percent. */
    ROUGHLY_EVEN_CHANCE("roughly even chance", 0.55),
    /** Over 55 to 80 percent. */
    LIKELY("likely", 0.80),
    /** Over 80 to 95 percent. */
    VERY_LIKELY("very likely", 0.95),
    /** Over 95 percent. */
    ALMOST_CERTAIN("almost certain", 1.0);

    private final String words;
    private final double upTo;

    Likelihood(String words, double upTo) {
        this.words = words;
        this.upTo = upTo;
    }

    /**
     * Returns the words for a probability.
     *
     * @param probability the probability, in [0, 1]
     * @return the words
     * @throws IllegalArgumentException if it is no probability
     */
    public static Likelihood of(double probability) {
        Checks.unitInterval("probability", probability);
        return Arrays.stream(values())
                .filter(likelihood -> probability <= likelihood.upTo)
                .findFirst()
                .orElseThrow();
    }

    /** {@return the directive's words} */
    public String words() {
        return words;
    }

    /** {@return the greatest probability the words stand for} */
    public double upTo() {
        return upTo;
    }
}
