package dev.hearsay.core;

/** How exactly a quantity is stated. */
public enum Comparison {
    /** The number itself. */
    EXACTLY,
    /** About, around, an estimated. */
    ABOUT,
    /** More than, over. */
    MORE_THAN,
    /** At least, no fewer than. */
    AT_LEAST,
    /** Less than, under, nearly, almost. */
    LESS_THAN,
    /** At most, up to, no more than. */
    AT_MOST
}
