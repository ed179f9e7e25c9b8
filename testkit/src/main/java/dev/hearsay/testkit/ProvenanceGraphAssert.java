package dev.hearsay.testkit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Independence;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Source;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a {@link ProvenanceGraph}; a failure shows its chains. */
public final class ProvenanceGraphAssert extends AbstractAssert<ProvenanceGraphAssert, ProvenanceGraph> {
    ProvenanceGraphAssert(ProvenanceGraph actual) {
        super(actual, ProvenanceGraphAssert.class);
    }

    /**
     * Checks who is shown to have the knowledge.
     *
     * @param names the names of the origins, in any order
     * @return this
     */
    @CanIgnoreReturnValue
    public ProvenanceGraphAssert hasOrigins(String... names) {
        isNotNull();
        check("origins", names, actual.origins());
        return this;
    }

    /**
     * Checks which outlets are shown in direct contact with an origin.
     *
     * @param origin the name of the origin
     * @param names the names of the outlets, in any order
     * @return this
     */
    @CanIgnoreReturnValue
    public ProvenanceGraphAssert hasWitnesses(String origin, String... names) {
        isNotNull();
        check("witnesses of " + origin, names, actual.witnesses(originNamed(origin)));
        return this;
    }

    /**
     * Checks which outlets stand next to an origin without being shown in direct contact.
     *
     * @param origin the name of the origin
     * @param names the names of the outlets, in any order
     * @return this
     */
    @CanIgnoreReturnValue
    public ProvenanceGraphAssert hasPossibleWitnesses(String origin, String... names) {
        isNotNull();
        check("possible witnesses of " + origin, names, actual.possibleWitnesses(originNamed(origin)));
        return this;
    }

    /**
     * Checks which outlets stand further out.
     *
     * @param names the names of the outlets, in any order
     * @return this
     */
    @CanIgnoreReturnValue
    public ProvenanceGraphAssert hasRelays(String... names) {
        isNotNull();
        check("relays", names, actual.relays());
        return this;
    }

    /**
     * Checks which outlets are on any path.
     *
     * @param names the names of the outlets, in any order
     * @return this
     */
    @CanIgnoreReturnValue
    public ProvenanceGraphAssert hasCarriers(String... names) {
        isNotNull();
        check("carriers", names, actual.carriers());
        return this;
    }

    /**
     * Checks how many origins are shown to be independent, and how many may be.
     *
     * @param shown the number shown
     * @param possible the number possible
     * @return this
     */
    @CanIgnoreReturnValue
    public ProvenanceGraphAssert hasIndependence(int shown, int possible) {
        isNotNull();
        Independence found = actual.independence();
        if (found.shown() != shown || found.possible() != possible) {
            failWithMessage(
                    "Expected independence shown %s, possible %s but was shown %s, possible %s, in%n%s",
                    shown, possible, found.shown(), found.possible(), chains());
        }
        return this;
    }

    /**
     * Checks that outlets only cite one another, with no origin outside.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public ProvenanceGraphAssert isCircular() {
        isNotNull();
        if (!actual.circular()) {
            failWithMessage("Expected a loop of outlets with no origin outside but was%n%s", chains());
        }
        return this;
    }

    private void check(String what, String[] names, ImmutableSet<? extends Source> found) {
        ImmutableSortedSet<String> expected = ImmutableSortedSet.copyOf(names);
        ImmutableSortedSet<String> actualNames = found.stream()
                .map(Source::name)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        if (!actualNames.equals(expected)) {
            failWithMessage("Expected %s %s but were %s, in%n%s", what, expected, actualNames, chains());
        }
    }

    private Source originNamed(String name) {
        return actual.origins().stream()
                .filter(origin -> origin.name().equals(name))
                .findFirst()
                .orElseThrow(() -> failure("Expected an origin %s, in%n%s", name, chains()));
    }

    private String chains() {
        return actual.paths().isEmpty()
                ? "  no chain at all"
                : actual.paths().stream().map(Chain::describe).collect(Collectors.joining("\n  ", "  ", ""));
    }
}
