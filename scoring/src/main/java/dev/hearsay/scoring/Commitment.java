package dev.hearsay.scoring;

import dev.hearsay.core.Factuality;

/** How much of its weight an origin puts behind a claim, by how surely it speaks. */
public final class Commitment {
    /** Certain: all of it. */
    public static final double CERTAIN = 1.0;

    /** Probable. */
    public static final double PROBABLE = 0.75;

    /** Possible. */
    public static final double POSSIBLE = 0.5;

    private Commitment() {}

    /**
     * Returns the share of its weight that an origin puts behind a claim.
     *
     * @param factuality how surely it speaks, on either side
     * @return {@link #CERTAIN}, {@link #PROBABLE}, {@link #POSSIBLE}, or 0 where it does not commit
     */
    public static double of(Factuality factuality) {
        return switch (factuality) {
            case CT_PLUS, CT_MINUS -> CERTAIN;
            case PR_PLUS, PR_MINUS -> PROBABLE;
            case PS_PLUS, PS_MINUS -> POSSIBLE;
            case CT_U, UU -> 0;
        };
    }
}
