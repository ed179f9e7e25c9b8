package dev.hearsay.core;

import static java.util.Objects.requireNonNull;

/**
 * Names a {@link Document} among those read together, usually by its path relative to the folder that was named.
 *
 * @param value the name, never blank
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

    /**
     * Checks the name.
     *
     * @param value the name, never blank
     * @throws IllegalArgumentException if {@code value} is blank
     */
    public DocumentId {
        requireNonNull(value, "value");
        Checks.notBlank("document id", value);
    }

    /** Compares by name, code unit by code unit. */
    @Override
    public int compareTo(DocumentId that) {
        return value.compareTo(that.value);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return value;
    }
}
