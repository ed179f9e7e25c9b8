package dev.hearsay.core;

import static java.util.Objects.requireNonNull;

/**
 * Names a {@link Claim} by its content: 32 hexadecimal digits over everything but the wording, the same on every
 * machine.
 *
 * @param value the name, never blank
 */
public record ClaimId(String value) implements Comparable<ClaimId> {

    /**
     * Checks the name.
     *
     * @param value the name, never blank
     * @throws IllegalArgumentException if {@code value} is blank
     */
    public ClaimId {
        requireNonNull(value, "value");
        Checks.notBlank("claim id", value);
    }

    /** Compares by name, code unit by code unit. */
    @Override
    public int compareTo(ClaimId that) {
        return value.compareTo(that.value);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return value;
    }
}
