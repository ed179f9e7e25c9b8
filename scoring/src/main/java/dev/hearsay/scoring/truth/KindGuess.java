package dev.hearsay.scoring.truth;

/**
 * What the values of a table seem to be, for a program to propose and a person to overrule.
 *
 * @param kind the kind to take
 * @param reason why, in words
 */
public record KindGuess(ValueKind kind, String reason) {}
