package dev.hearsay.core;

import static java.util.Objects.requireNonNull;

/**
 * Names a {@link Source} by its kind and name: 32 hexadecimal digits, the same on every machine.
 *
 * @param value the name, never blank
 */
public record SourceId(String value) implements Comparable<SourceId> {

    /**
     * Checks the name.
     *
     * @param value the name, never blank
     * @throws IllegalArgumentException if {@code value} is blank
     */
    public SourceId {
        requireNonNull(value, "value");
        Checks.notBlank("source id", value);
    }

    /** Compares by name, code unit by code unit. */
    @Override
    public int compareTo(SourceId that) {
        return value.compareTo(that.value);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return value;
    }
}
