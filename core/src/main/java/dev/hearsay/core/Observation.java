package dev.hearsay.core;

import static java.util.Objects.requireNonNull;

/**
 * A source's value for an item: the unit of truth discovery.
 *
 * @param source the name of the source, not blank
 * @param item what the value is of, not blank
 * @param value the value, not blank
 */
public record Observation(String source, String item, String value) {

    /**
     * Checks the fields.
     *
     * @param source the name of the source, not blank
     * @param item what the value is of, not blank
     * @param value the value, not blank
     * @throws IllegalArgumentException if one is blank
     */
    public Observation {
        requireNonNull(source, "source");
        requireNonNull(item, "item");
        requireNonNull(value, "value");
        Checks.notBlank("observation source", source);
        Checks.notBlank("observation item", item);
        Checks.notBlank("observation value", value);
    }
}
