package dev.hearsay.scoring.truth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * Which values are part of a wider one: Montmartre, Paris, France. A source that names a place supports, without having
 * said so, every wider place that is also claimed of the item. No value is part of itself, and the answer depends on
 * the value alone. {@code ValueHierarchyLaws} of the testkit tries one of your own; a run that meets a circle ends with
 * an exception.
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
     * @throws IllegalArgumentException if a value would be part of itself; the message names it
     */
    static ValueHierarchy of(ImmutableMap<String, String> parents) {
        ValueHierarchy hierarchy = value -> Optional.ofNullable(parents.get(value));
        for (String value : parents.keySet()) {
            checkArgument(
                    !hierarchy.contains(value, value),
                    "'%s' is part of itself by way of '%s'; take one of the links out",
                    value,
                    parents.get(value));
        }
        return hierarchy;
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
