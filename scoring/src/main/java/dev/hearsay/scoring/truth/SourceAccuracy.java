package dev.hearsay.scoring.truth;

import static java.util.Objects.requireNonNull;

/**
 * How often a source turned out to be right: its accuracy, as truth discovery has called it since Dong, Berti-Equille
 * and Srivastava (VLDB 2009). Of numbers this orders the sources and says no more: nearly equal numbers share their
 * probability, so that excellent sources stay far below 1. A person's grade of a source is a
 * {@link dev.hearsay.core.SourceReliability}.
 *
 * @param source the source's name
 * @param accuracy the expected share of its claims that are true, under the probabilities of the result; in [0, 1]
 * @param low lower end of the 95 % interval of that share (Wilson's score interval)
 * @param high upper end of the interval
 * @param claims how many claims it rests on
 */
public record SourceAccuracy(String source, double accuracy, double low, double high, int claims) {
    private static final double Z = 1.959963984540054;

    /**
     * Checks that nothing is missing.
     *
     * @param source the source's name
     * @param accuracy the expected share of its claims that are true, under the probabilities of the result; in [0, 1]
     * @param low lower end of the 95 % interval of that share (Wilson's score interval)
     * @param high upper end of the interval
     * @param claims how many claims it rests on
     */
    public SourceAccuracy {
        requireNonNull(source, "source");
    }

    static SourceAccuracy wilson(String source, double right, double trials, int claims) {
        if (trials <= 0) {
            return new SourceAccuracy(source, 0.5, 0, 1, claims);
        }
        double p = Math.min(1, Math.max(0, right / trials));
        double z2 = Z * Z / trials;
        double centre = (p + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(p * (1 - p) / trials + z2 / (4 * trials)) / (1 + z2);
        return new SourceAccuracy(
                source, p, Math.max(0, Math.min(p, centre - half)), Math.min(1, Math.max(p, centre + half)), claims);
    }
}
