package dev.hearsay.scoring.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The standard is not below voting, by more than noise, on generated tables of many sorts. Where voting itself is wrong
 * more often than right there is no such promise, and no such table here.
 */
class StandardAgainstVotingTest {
    private static final int ITEMS = 400;
    private static final double NOISE = 1.64;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "as usual,                20, 10, 0.4, 0.9, 0.3, 0.5",
        "two values,              20,  2, 0.5, 0.9, 0.0, 0.5",
        "two values and copiers,  20,  2, 0.5, 0.9, 0.4, 0.5",
        "bad sources,             20, 10, 0.2, 0.7, 0.0, 0.5",
        "bad sources and copiers, 20, 10, 0.2, 0.7, 0.4, 0.5",
        "a bloc,                  12, 10, 0.4, 0.8, 0.6, 0.9",
        "few sources,              5,  4, 0.5, 0.9, 0.0, 0.8",
        "many with little to say, 150, 6, 0.5, 0.9, 0.0, 0.03",
        "all alike,               20,  5, 0.7, 0.7, 0.0, 0.4"
    })
    void isNotBelowVotingByMoreThanNoise(
            String sort, int sources, int values, double worst, double best, double copiers, double coverage) {
        for (int seed = 1; seed <= 3; seed++) {
            Observations table = table(new Random(seed), sources, values, worst, best, copiers, coverage);
            double[] standard = right(TruthDiscovery.standard().discover(table));
            double[] vote = right(TruthDiscovery.vote().discover(table));
            double[] difference = new double[standard.length];
            Arrays.setAll(difference, i -> standard[i] - vote[i]);
            double mean = Arrays.stream(difference).average().orElseThrow();
            double variance = Arrays.stream(difference)
                    .map(d -> (d - mean) * (d - mean))
                    .average()
                    .orElseThrow();
            assertThat(mean)
                    .as("%s, seed %d, less voting's", sort, seed)
                    .isGreaterThanOrEqualTo(-NOISE * Math.sqrt(variance / difference.length));
        }
    }

    @Test
    void returnsTheVoteWhereItWouldOverturnMoreThanItMay() {
        Observations table = table(new Random(1), 20, 10, 0.2, 0.7, 0.4, 0.5);
        TruthResult vote = TruthDiscovery.vote().discover(table);
        TruthResult guarded =
                TruthDiscovery.standard().with(Parameter.MOST_OVERTURNED, 0).discover(table);
        TruthResult unguarded =
                TruthDiscovery.standard().with(Parameter.MOST_OVERTURNED, 1).discover(table);
        assertThat(table.items())
                .allSatisfy(item -> assertThat(guarded.values(item)).isEqualTo(vote.values(item)));
        assertThat(table.items())
                .anySatisfy(item -> assertThat(unguarded.best(item)).isNotEqualTo(vote.best(item)));
        assertThat(guarded.explain("i0", "v0").shares())
                .isEqualTo(vote.explain("i0", "v0").shares());
    }

    @Test
    void itemsWithGoldAreNotOverturned() {
        Observations table = table(new Random(1), 20, 10, 0.2, 0.7, 0.4, 0.5);
        Observations labelled = table.withGold(table.items().stream().collect(Collectors.toMap(i -> i, i -> "v0")));
        TruthDiscovery strict = TruthDiscovery.standard().with(Parameter.MOST_OVERTURNED, 0);
        TruthResult result = strict.discover(labelled);
        assertThat(labelled.items())
                .allSatisfy(item ->
                        assertThat(result.best(item).orElseThrow().value()).isEqualTo("v0"));
    }

    @Test
    void aBlocThatWouldOverturnMostVotesIsNotFollowed() {
        Observations.Builder rows = Observations.builder();
        for (int i = 0; i < 60; i++) {
            for (int s = 0; s < 7; s++) {
                rows.add("copy" + s, "i" + i, "v0");
            }
            rows.add("other", "i" + i, "w" + i);
            rows.add("another", "i" + i, "w" + i);
        }
        TruthResult result = TruthDiscovery.standard().discover(rows.build());
        assertThat(result.observations().items())
                .allSatisfy(item ->
                        assertThat(result.best(item).orElseThrow().value()).isEqualTo("v0"));
    }

    /** The true value of every item is v0; of the false ones the first are given more often. */
    private static Observations table(
            Random random, int sources, int values, double worst, double best, double copiers, double coverage) {
        List<String[]> said = new ArrayList<>();
        Observations.Builder rows = Observations.builder();
        int honest = (int) Math.round(sources * (1 - copiers));
        for (int s = 0; s < sources; s++) {
            double accuracy = worst + (best - worst) * random.nextDouble();
            String[] from = s < honest ? new String[ITEMS] : said.get(random.nextInt(honest));
            String[] mine = new String[ITEMS];
            for (int i = 0; i < ITEMS; i++) {
                boolean copies = from[i] != null && random.nextDouble() < 0.9;
                if (copies || random.nextDouble() < coverage) {
                    mine[i] = copies ? from[i] : value(random, accuracy, values);
                    rows.add("s" + s, "i" + i, mine[i]);
                }
            }
            said.add(mine);
        }
        return rows.build();
    }

    private static String value(Random random, double accuracy, int values) {
        return random.nextDouble() < accuracy
                ? "v0"
                : "v" + (1 + (int) ((values - 1) * Math.pow(random.nextDouble(), 2)));
    }

    /** Item by item, the chance of being right where equals are drawn from. */
    private static double[] right(TruthResult result) {
        return result.observations().items().stream()
                .map(result::tied)
                .mapToDouble(tied -> tied.contains("v0") ? 1.0 / tied.size() : 0)
                .toArray();
    }
}
