package dev.hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of everything that says which value of truth discovery is part of which. A test of your own is a class of
 * a few lines:
 *
 * <pre>{@code
 * class MyPlacesLawsTest implements ValueHierarchyLaws {
 *     @Override
 *     public Optional<String> parent(String value) {
 *         return MyPlaces.load().parent(value);
 *     }
 *
 *     @Override
 *     public Arbitrary<String> values() {
 *         return Arbitraries.of("Montmartre", "Paris", "France", "Atlantis");
 *     }
 * }
 * }</pre>
 */
public interface ValueHierarchyLaws {
    /** How many values each law is tried on. */
    int TRIES = 100;

    /** Steps up that lead to the widest value, beyond which none are followed. */
    int DEEPEST = 64;

    /**
     * Finds the next wider value.
     *
     * @param value a value
     * @return the value it is part of; empty where it is the widest, or not known
     */
    Optional<String> parent(String value);

    /** {@return values that the hierarchy knows, and some that it does not} */
    Arbitrary<String> values();

    /** {@return the {@link #values}, for jqwik to find} */
    @Provide
    default Arbitrary<String> anyValues() {
        return values().withoutEdgeCases();
    }

    /**
     * Going up from a value ends, within {@value #DEEPEST} steps, and never leads to a value a second time.
     *
     * @param value any value
     */
    @Property(tries = TRIES)
    default void everyWayUpEnds(@ForAll("anyValues") String value) {
        Set<String> met = new LinkedHashSet<>();
        Optional<String> at = Optional.of(value);
        while (at.isPresent()) {
            assertThat(met.add(at.get()))
                    .as("%s leads from %s to %s a second time", met, value, at.get())
                    .isTrue();
            assertThat(met).hasSizeLessThanOrEqualTo(DEEPEST + 1);
            at = parent(at.get());
        }
    }

    /**
     * The wider value depends on the value alone, not on what was asked before.
     *
     * @param value any value
     * @param before what is asked about in between
     */
    @Property(tries = TRIES)
    default void dependsOnTheValueAlone(@ForAll("anyValues") String value, @ForAll("anyValues") String before) {
        Optional<String> first = parent(value);
        parent(before);
        assertThat(parent(value)).isEqualTo(first);
    }
}
