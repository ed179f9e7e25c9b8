package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * Which values are part of a wider one: Montmartre, Paris, France. A source that names a place supports, without having
 * said so, every wider place that is also claimed of the item.
 */
@FunctionalInterface
public interface ValueHierarchy {
    /** The deepest chain that is followed; a guard against a hierarchy that runs in a circle. */
    int MAX_DEPTH = 64;

    /**
     * {@return the next wider value, or nothing where {@code value} is a root or unknown}
     *
     * @param value a value as {@link Observations} spells it
     */
    Optional<String> parent(String value);

    /**
     * {@return the hierarchy of the given links}
     *
     * @param parents from a value to the next wider one
     */
    static ValueHierarchy of(ImmutableMap<String, String> parents) {
        return value -> Optional.ofNullable(parents.get(value));
    }

    /**
     * {@return whether {@code wide} is a proper ancestor of {@code narrow}, at most {@value #MAX_DEPTH} steps up}
     *
     * @param wide the value that may hold the other
     * @param narrow the value that may be held
     */
    default boolean contains(String wide, String narrow) {
        Optional<String> at = parent(narrow);
        for (int depth = 0; at.isPresent() && depth < MAX_DEPTH; depth++) {
            if (at.get().equals(wide)) {
                return true;
            }
            at = parent(at.get());
        }
        return false;
    }
}
