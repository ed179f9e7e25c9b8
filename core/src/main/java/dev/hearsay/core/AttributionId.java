package dev.hearsay.core;

import static java.util.Objects.requireNonNull;

/**
 * Names an {@link Attribution} by its content: 32 hexadecimal digits, the same on every machine.
 *
 * @param value the name, never blank
 */
public record AttributionId(String value) implements Comparable<AttributionId> {

    /**
     * Checks the name.
     *
     * @param value the name, never blank
     * @throws IllegalArgumentException if {@code value} is blank
     */
    public AttributionId {
        requireNonNull(value, "value");
        Checks.notBlank("attribution id", value);
    }

    /** Compares by name, code unit by code unit. */
    @Override
    public int compareTo(AttributionId that) {
        return value.compareTo(that.value);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return value;
    }
}
