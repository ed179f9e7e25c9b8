package dev.hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Observation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of every sound algorithm of truth discovery. A test of your own is a class of a few lines:
 *
 * <pre>{@code
 * class VotingLawsTest implements TruthDiscoveryLaws {
 *     @Override
 *     public Map<String, Map<String, Double>> discover(List<Observation> table) {
 *         return Voting.probabilities(table);
 *     }
 * }
 * }</pre>
 *
 * <p>What they do not show: that copying is seen through, or that a probability is as often right as it says. Values
 * are not renamed: an algorithm may know that 12 is nearer to 13 than to 20.
 */
public interface TruthDiscoveryLaws {
    /** How many tables each law is tried on. */
    int TRIES = 100;

    /**
     * Computes how probable each value is.
     *
     * @param table observations, at least one; a source gives at most one value for an item
     * @return for each item of the table the probability of each value that a source gives for it
     */
    Map<String, Map<String, Double>> discover(List<Observation> table);

    /**
     * {@return how far probabilities may move when sources and items are renamed, as sums are then taken in another
     * order; 1e-6 unless overridden}
     */
    default double tolerance() {
        return 1e-6;
    }

    /** {@return the tables: those of {@link HearsayArbitraries#observationTables} unless overridden} */
    @Provide
    default Arbitrary<List<Observation>> tables() {
        return HearsayArbitraries.observationTables();
    }

    /**
     * Probabilities are numbers in [0, 1], those of an item sum to one, and there is one for each value given.
     *
     * @param table any table
     */
    @Property(tries = TRIES)
    default void probabilitiesOfAnItemSumToOne(@ForAll("tables") List<Observation> table) {
        Map<String, Map<String, Double>> truth = discover(table);
        assertThat(truth.keySet()).isEqualTo(items(table));
        truth.forEach((item, values) -> {
            assertThat(values.keySet()).as("values of %s", item).isEqualTo(values(table, item));
            assertThat(values).allSatisfy((value, p) -> assertThat(p).isBetween(0.0, 1.0));
            double sum = values.values().stream().mapToDouble(p -> p).sum();
            assertThat(sum).as("sum over the values of %s", item).isCloseTo(1, within(1e-9));
        });
    }

    /**
     * The order of the observations never changes a result, not even in the last digit.
     *
     * @param table any table
     * @param random the source of the order
     */
    @Property(tries = TRIES)
    default void orderNeverChangesAResult(@ForAll("tables") List<Observation> table, @ForAll Random random) {
        List<Observation> shuffled = new ArrayList<>(table);
        Collections.shuffle(shuffled, random);
        assertThat(discover(shuffled)).isEqualTo(discover(table));
    }

    /**
     * Renaming sources and items renames the result, and nothing else.
     *
     * @param table any table
     */
    @Property(tries = TRIES)
    default void renamingOnlyRenames(@ForAll("tables") List<Observation> table) {
        List<Observation> renamed = table.stream()
                .map(o -> new Observation(renamed(o.source()), renamed(o.item()), o.value()))
                .toList();
        Map<String, Map<String, Double>> expected = discover(table);
        discover(renamed)
                .forEach((item, values) -> values.forEach((value, p) -> assertThat(p)
                        .as("probability of %s for %s", value, item)
                        .isCloseTo(
                                expected.getOrDefault(renamed(item), ImmutableMap.of())
                                        .getOrDefault(value, -1.0),
                                within(tolerance()))));
    }

    /**
     * Where all sources give one value, that value it is.
     *
     * @param table any table
     */
    @Property(tries = TRIES)
    default void unanimousItemsGetTheirValue(@ForAll("tables") List<Observation> table) {
        Map<String, Map<String, Double>> truth = discover(table);
        items(table).stream()
                .filter(item -> values(table, item).size() == 1)
                .forEach(item -> assertThat(
                                truth.getOrDefault(item, ImmutableMap.of()).values())
                        .as("probability of the only value of %s", item)
                        .singleElement()
                        .satisfies(p -> assertThat(p).isCloseTo(1, within(1e-9))));
    }

    /**
     * Who is confirmed by others on everything else is believed against one who is confirmed on nothing, and so the
     * more if there are two of them.
     */
    @Example
    default void twoGoodSourcesAreBelievedAgainstOne() {
        List<Observation> table = new ArrayList<>();
        for (int item = 1; item <= 8; item++) {
            table.add(new Observation("good", "item " + item, "right " + item));
            table.add(new Observation("also good", "item " + item, "right " + item));
            table.add(new Observation("alone", "item " + item, "wrong " + item));
        }
        discover(table)
                .forEach((item, values) -> assertThat(values.getOrDefault(item.replace("item", "right"), 0.0))
                        .as("%s of %s", values, item)
                        .isGreaterThan(values.getOrDefault(item.replace("item", "wrong"), 1.0)));
    }

    /** Backwards, so that the order of names changes; an involution. */
    private static String renamed(String name) {
        return new StringBuilder(name).reverse().toString();
    }

    private static Set<String> items(List<Observation> table) {
        return table.stream().map(Observation::item).collect(ImmutableSet.toImmutableSet());
    }

    private static Set<String> values(List<Observation> table, String item) {
        return table.stream()
                .filter(observation -> observation.item().equals(item))
                .map(Observation::value)
                .collect(ImmutableSet.toImmutableSet());
    }
}
