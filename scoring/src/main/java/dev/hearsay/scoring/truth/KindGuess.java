package dev.hearsay.scoring.truth;

import static java.util.Objects.requireNonNull;

/**
 * What the values of a table seem to be, for a program to propose and a person to overrule.
 *
 * @param kind the kind to take
 * @param reason why, in words
 */
public record KindGuess(ValueKind kind, String reason) {
    /**
     * Checks that nothing is missing.
     *
     * @param kind the kind to take
     * @param reason why, in words
     */
    public KindGuess {
        requireNonNull(kind, "kind");
        requireNonNull(reason, "reason");
    }
}
