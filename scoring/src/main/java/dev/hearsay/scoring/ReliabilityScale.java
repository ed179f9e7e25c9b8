package dev.hearsay.scoring;

import dev.hearsay.core.Estimate;
import dev.hearsay.core.SourceReliability;

/**
 * The numbers that the letters of the Admiralty code stand for here. The code itself gives none; these keep its order,
 * leave no grade certain, and put the fidelity of relaying, at which most outlets are good, above the reliability of
 * what is asserted. A {@link Grade} in numbers goes around them.
 */
public final class ReliabilityScale {
    /** The reliability of a source of which nothing is known; wide, because it is a guess. */
    public static final Estimate UNKNOWN_RELIABILITY = new Estimate(0.6, 0.5, 0.9);

    /** The fidelity of an outlet of which nothing is known. */
    public static final double UNKNOWN_FIDELITY = 0.9;

    /** Nobody is held to be more reliable than this, whatever the grade, so that no weight is infinite. */
    public static final double MOST_RELIABLE = 0.999;

    private ReliabilityScale() {}

    /**
     * Returns the probability that what a source of a grade asserts itself is so.
     *
     * @param letter the grade
     * @return A 0.95 [0.90, 0.99], B 0.85 [0.80, 0.92], C 0.70 [0.60, 0.80], D 0.50 [0.40, 0.60], E 0.30 [0.10, 0.40],
     *     and {@link #UNKNOWN_RELIABILITY} for F
     */
    public static Estimate reliability(SourceReliability letter) {
        return switch (letter) {
            case A -> new Estimate(0.95, 0.90, 0.99);
            case B -> new Estimate(0.85, 0.80, 0.92);
            case C -> new Estimate(0.70, 0.60, 0.80);
            case D -> new Estimate(0.50, 0.40, 0.60);
            case E -> new Estimate(0.30, 0.10, 0.40);
            case F -> UNKNOWN_RELIABILITY;
        };
    }

    /**
     * Returns the probability that an outlet of a grade relays truly what it was told.
     *
     * @param letter the grade
     * @return A 0.99, B 0.97, C 0.92, D 0.80, E 0.60, and {@link #UNKNOWN_FIDELITY} for F
     */
    public static double fidelity(SourceReliability letter) {
        return switch (letter) {
            case A -> 0.99;
            case B -> 0.97;
            case C -> 0.92;
            case D -> 0.80;
            case E -> 0.60;
            case F -> UNKNOWN_FIDELITY;
        };
    }
}
