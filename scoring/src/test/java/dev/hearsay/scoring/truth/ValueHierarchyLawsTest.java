package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.testkit.ValueHierarchyLaws;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The laws of hierarchies, on the one made of links. */
class ValueHierarchyLawsTest implements ValueHierarchyLaws {
    private static final ValueHierarchy PLACES = ValueHierarchy.of(
            ImmutableMap.of("Montmartre", "Paris", "Paris", "France", "Lyon", "France", "France", "Europe"));

    @Override
    public Optional<String> parent(String value) {
        return PLACES.parent(value);
    }

    @Override
    public Arbitrary<String> values() {
        return Arbitraries.of("Montmartre", "Paris", "Lyon", "France", "Europe", "Atlantis", "");
    }
}
