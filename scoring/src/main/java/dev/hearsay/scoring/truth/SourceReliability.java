package dev.hearsay.scoring.truth;

import static java.util.Objects.requireNonNull;

/**
 * How reliable a source turned out. Of numbers this orders the sources and says no more: nearly equal numbers share
 * their probability, so that excellent sources stay far below 1.
 *
 * @param source the source's name
 * @param reliability the expected share of its claims that are true, under the probabilities of the result; in [0, 1]
 * @param low lower end of the 95 % interval of that share (Wilson's score interval)
 * @param high upper end of the interval
 * @param claims how many claims it rests on
 */
public record SourceReliability(String source, double reliability, double low, double high, int claims) {
    private static final double Z = 1.959963984540054;

    /**
     * Checks that nothing is missing.
     *
     * @param source the source's name
     * @param reliability the expected share of its claims that are true, under the probabilities of the result; in [0,
     *     1]
     * @param low lower end of the 95 % interval of that share (Wilson's score interval)
     * @param high upper end of the interval
     * @param claims how many claims it rests on
     */
    public SourceReliability {
        requireNonNull(source, "source");
    }

    static SourceReliability wilson(String source, double right, double trials, int claims) {
        if (trials <= 0) {
            return new SourceReliability(source, 0.5, 0, 1, claims);
        }
        double p = Math.min(1, Math.max(0, right / trials));
        double z2 = Z * Z / trials;
        double centre = (p + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(p * (1 - p) / trials + z2 / (4 * trials)) / (1 + z2);
        return new SourceReliability(
                source, p, Math.max(0, Math.min(p, centre - half)), Math.min(1, Math.max(p, centre + half)), claims);
    }
}
