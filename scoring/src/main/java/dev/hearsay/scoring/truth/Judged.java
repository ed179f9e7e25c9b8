package dev.hearsay.scoring.truth;

/** The probability of a value, and whether it was right. */
record Judged(double probability, boolean right) {}
