package dev.hearsay.scoring.truth;

/**
 * Terms whose sums do not depend on their order, not even in the last bit: each is rounded to a multiple of 2^-30, so
 * that sums below 2^22 are exact. Where two values are supported alike, an iterative algorithm would otherwise blow up
 * the rounding of its sums, and the names of the sources, which give the order, would break the tie.
 */
final class OrderFree {
    private static final double ROUND = 0x1.8p22;

    private OrderFree() {}

    /** {@return the nearest multiple of 2^-30} */
    static double term(double x) {
        return x + ROUND - ROUND;
    }
}
