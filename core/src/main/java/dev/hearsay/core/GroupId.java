package dev.hearsay.core;

import static java.util.Objects.requireNonNull;

/**
 * Names a {@link ClaimGroup}; it stays with the group as claims are added.
 *
 * @param value the name, never blank
 */
public record GroupId(String value) implements Comparable<GroupId> {

    /**
     * Checks the name.
     *
     * @param value the name, never blank
     * @throws IllegalArgumentException if {@code value} is blank
     */
    public GroupId {
        requireNonNull(value, "value");
        Checks.notBlank("group id", value);
    }

    /** Compares by name, code unit by code unit. */
    @Override
    public int compareTo(GroupId that) {
        return value.compareTo(that.value);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return value;
    }
}
