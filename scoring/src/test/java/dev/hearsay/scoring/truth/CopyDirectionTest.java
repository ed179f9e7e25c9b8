package dev.hearsay.scoring.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who copies whom, on tables made so that one sign alone can tell. */
class CopyDirectionTest {
    private static final int ITEMS = 600;

    private static String value(Random random, int item, double accuracy) {
        return random.nextDouble() < accuracy ? "t" + item : "f" + random.nextInt(8);
    }

    /** Five honest sources on every item, so that what is true shows. */
    private static Observations.Builder honest(Random random) {
        Observations.Builder rows = Observations.builder();
        for (int s = 0; s < 5; s++) {
            for (int i = 0; i < ITEMS; i++) {
                rows.add("honest" + s, "i" + i, value(random, i, 0.8));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"accucopy", "standard"})
    void theCopierIsTheOneThatIsAsGoodAsItselfElsewhere(String algorithm) {
        for (boolean copierComesFirst : new boolean[] {true, false}) {
            Random random = new Random(5);
            String copier = copierComesFirst ? "a" : "z";
            String original = copierComesFirst ? "z" : "a";
            Observations.Builder rows = honest(random);
            for (int i = 0; i < 400; i++) {
                String value = value(random, i, 0.45);
                rows.add(original, "i" + i, value);
                if (i < 200) {
                    rows.add(copier, "i" + i, random.nextDouble() < 0.9 ? value : value(random, i, 0.95));
                }
            }
            for (int i = 400; i < ITEMS; i++) {
                rows.add(copier, "i" + i, value(random, i, 0.95));
            }
            assertThat(TruthDiscovery.named(algorithm).discover(rows.build()).dependences())
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.copier()).isEqualTo(copier);
                        assertThat(found.original()).isEqualTo(original);
                        assertThat(found.probability()).isGreaterThan(0.7);
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"accucopy", "standard"})
    void copiersErrMoreLikeTheOriginalThanLikeEachOther(String algorithm) {
        for (String original : new String[] {"a", "m", "z"}) {
            Random random = new Random(7);
            Observations.Builder rows = honest(random);
            for (int i = 0; i < ITEMS; i++) {
                String value = value(random, i, 0.5);
                rows.add(original, "i" + i, value);
                for (String copier : new String[] {"c1", "c2", "c3"}) {
                    rows.add(copier, "i" + i, random.nextDouble() < 0.75 ? value : value(random, i, 0.5));
                }
            }
            assertThat(TruthDiscovery.named(algorithm).discover(rows.build()).dependences())
                    .filteredOn(found ->
                            found.copier().equals(original) || found.original().equals(original))
                    .hasSize(3)
                    .allSatisfy(found -> assertThat(found.original()).isEqualTo(original));
        }
    }
}
