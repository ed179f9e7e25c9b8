package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableList;

/**
 * The numbers behind {@link TruthDiscovery#standard()} that are no {@link Parameter}s: how it judges which sources
 * depend on each other, and how it weighs sources of numbers. docs/scoring.md says where they come from.
 */
public final class StandardScale {
    /** The shares of values that a copier takes over, all as likely beforehand. */
    public static final ImmutableList<Double> COPY_RATES = ImmutableList.of(0.5, 0.8, 0.95);

    /** Claims spread over the values of an item in judging how popular a value is. */
    public static final double POPULARITY_SMOOTHING = 1;

    /** The chance at least that a source gives by itself the value that another gives. */
    public static final double LEAST_CHANCE = 1e-3;

    /** Dependence up to which two votes count as two. */
    public static final double NEGLIGIBLE_DEPENDENCE = 0.01;

    /** Dependence above which a pair is reported ({@link TruthResult#dependences}). */
    public static final double REPORTED_DEPENDENCE = 0.5;

    /** Pairs of claims that are compared, about; of larger tables every k-th item is looked at. */
    public static final long MAX_PAIRS = 1L << 24;

    /** An item with more claims than this says little of any pair and is left out. */
    public static final int MAX_CLAIMS = 512;

    /** How often independence is judged: once by popularity, then by what is believed. */
    public static final int JUDGEMENTS = 3;

    /** Rounds between two judgements, at most. */
    public static final int ROUNDS_BETWEEN_JUDGEMENTS = 50;

    /** The greatest loss of one number, in robust deviations from the median; {@link TruthDiscovery#crh} has it too. */
    public static final double MAX_LOSS = 3;

    /** The weight of a source of numbers at least; that of a faultless one is 1. */
    public static final double LEAST_WEIGHT = 0.05;

    private StandardScale() {}
}
