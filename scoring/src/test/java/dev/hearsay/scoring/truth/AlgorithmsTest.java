package dev.hearsay.scoring.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each algorithm against its equations, worked out by hand on small tables. */
class AlgorithmsTest {
    private static final double EXACT = 1e-9;

    /** Two say a, one says b; x is the only item. */
    private static final Observations TWO_TO_ONE =
            Row.table(List.of(new Row("s1", "x", "a"), new Row("s2", "x", "a"), new Row("s3", "x", "b")));

    /**
     * s1 and s2 agree on three items; s3 agrees on one, opposes on the second and is alone against s1 on the fourth.
     */
    private static final Observations FOUR_ITEMS = Row.table(List.of(
            new Row("s1", "w", "a"),
            new Row("s2", "w", "a"),
            new Row("s3", "w", "a"),
            new Row("s1", "x", "a"),
            new Row("s2", "x", "a"),
            new Row("s3", "x", "b"),
            new Row("s1", "y", "a"),
            new Row("s2", "y", "a"),
            new Row("s1", "z", "a"),
            new Row("s3", "z", "b")));

    private static double p(TruthResult result, String item, String value) {
        return result.values(item).stream()
                .filter(v -> v.value().equals(value))
                .mapToDouble(ValueProbability::probability)
                .sum();
    }

    private static TruthResult oneRound(TruthDiscovery algorithm) {
        return algorithm
                .with(Parameter.MAX_ITERATIONS, 1)
                .with(Parameter.TOLERANCE, 0)
                .discover(TWO_TO_ONE);
    }

    @Test
    void vote_isTheShareOfClaims() {
        TruthResult result = TruthDiscovery.vote().discover(TWO_TO_ONE);
        assertThat(p(result, "x", "a")).isEqualTo(2.0 / 3, within(EXACT));
        assertThat(result.accuracy("s3").orElseThrow().accuracy()).isEqualTo(1.0 / 3, within(EXACT));
        assertThat(result.iterations()).isEqualTo(1);
        assertThat(result.converged()).isTrue();
    }

    @Test
    void accu_afterOneRound() {
        double w = 10 * 0.8 / 0.2;
        double a = w * w / (w * w + w + 9);
        double b = w / (w * w + w + 9);
        TruthResult result = oneRound(TruthDiscovery.accu());
        double wa = 10 * Math.min(0.99, a) / (1 - Math.min(0.99, a));
        double wb = 10 * b / (1 - b);
        assertThat(p(result, "x", "a")).isEqualTo(wa * wa / (wa * wa + wb), within(EXACT));
    }

    @Test
    void accuSim_withoutSimilarityIsAccu_andWithItSimilarValuesGain() {
        TruthDiscovery sim = TruthDiscovery.accuSim();
        assertThat(sim.discover(TWO_TO_ONE).values("x"))
                .isEqualTo(TruthDiscovery.accu().discover(TWO_TO_ONE).values("x"));
        TruthSettings alike = TruthSettings.builder().similarity((v, w) -> 1).build();
        assertThat(p(sim.discover(TWO_TO_ONE, alike), "x", "b")).isGreaterThan(p(sim.discover(TWO_TO_ONE), "x", "b"));
    }

    @Test
    void simpleLca_afterOneRound() {
        double h = 0.8 / 0.2;
        double a = h * h / (h * h + h);
        double wa = a / (1 - a);
        double wb = (1 - a) / a;
        TruthResult result = oneRound(TruthDiscovery.simpleLca());
        assertThat(p(result, "x", "a")).isEqualTo(wa * wa / (wa * wa + wb), within(EXACT));
    }

    @Test
    void oneCoinDawidSkene_startsFromTheVote() {
        double wa = 2;
        double wb = 0.5;
        TruthResult result = oneRound(TruthDiscovery.oneCoinDawidSkene());
        assertThat(p(result, "x", "a")).isEqualTo(wa * wa / (wa * wa + wb), within(EXACT));
    }

    @Test
    void dawidSkene_afterOneRound() {
        double ifA = (2.0 / 3 + 0.01) / (2.0 / 3 + 0.02);
        double ifB = (1.0 / 3 + 0.01) / (1.0 / 3 + 0.02);
        double likelihoodA = 2.0 / 3 * Math.pow(ifA, 3);
        double likelihoodB = 1.0 / 3 * Math.pow(ifB, 3);
        TruthResult result = oneRound(TruthDiscovery.dawidSkene());
        assertThat(p(result, "x", "a")).isEqualTo(likelihoodA / (likelihoodA + likelihoodB), within(1e-6));
    }

    @Test
    void truthFinder_afterOneRound() {
        double tau = -Math.log(0.1);
        double a = 1 / (1 + Math.exp(-0.3 * 2 * tau));
        double b = 1 / (1 + Math.exp(-0.3 * tau));
        double oddsA = Math.exp(-0.3 * 2 * Math.log(1 - a));
        double oddsB = Math.exp(-0.3 * Math.log(1 - b));
        TruthResult result = oneRound(TruthDiscovery.truthFinder());
        assertThat(p(result, "x", "a")).isEqualTo(oddsA / (oddsA + oddsB), within(EXACT));
    }

    @Test
    void sums_twoRounds() {
        TruthResult result =
                TruthDiscovery.sums().with(Parameter.MAX_ITERATIONS, 1).discover(FOUR_ITEMS);
        double s1 = 1;
        double s3 = 3.0 / 4;
        assertThat(p(result, "z", "a")).isEqualTo(s1 / (s1 + s3), within(EXACT));
    }

    @Test
    void averageLog_singleClaimsHaveNoSay() {
        TruthResult result = TruthDiscovery.averageLog().discover(FOUR_ITEMS);
        double s1 = Math.log(4) / 4 * 4;
        double s3 = Math.log(3) / 3 * 3;
        TruthResult first =
                TruthDiscovery.averageLog().with(Parameter.MAX_ITERATIONS, 1).discover(FOUR_ITEMS);
        assertThat(p(first, "z", "a")).isEqualTo(s1 / (s1 + s3), within(EXACT));
        assertThat(p(result, "z", "a")).isGreaterThan(0.5);
        assertThat(TruthDiscovery.averageLog().discover(TWO_TO_ONE).ties()).containsExactly("x");
    }

    @Test
    void investment_firstRoundEarnsTheVote() {
        TruthResult result =
                TruthDiscovery.investment().with(Parameter.MAX_ITERATIONS, 1).discover(TWO_TO_ONE);
        assertThat(p(result, "x", "a")).isEqualTo(1 / (1 + Math.pow(0.5, 1.2)), within(EXACT));
    }

    @Test
    void pooledInvestment_sharesThePool() {
        TruthResult result = TruthDiscovery.pooledInvestment()
                .with(Parameter.MAX_ITERATIONS, 1)
                .discover(TWO_TO_ONE);
        assertThat(p(result, "x", "a")).isEqualTo(0.5, within(EXACT));
        assertThat(p(TruthDiscovery.pooledInvestment().discover(FOUR_ITEMS), "x", "a"))
                .isGreaterThan(0.5);
    }

    @Test
    void twoEstimates_believesTheMajority() {
        assertThat(p(TruthDiscovery.twoEstimates().discover(FOUR_ITEMS), "x", "a"))
                .isGreaterThan(0.8);
        assertThat(p(TruthDiscovery.threeEstimates().discover(FOUR_ITEMS), "x", "a"))
                .isGreaterThan(0.5);
    }

    @Test
    void crh_weighsByTheLogOfTheLoss() {
        TruthResult result =
                TruthDiscovery.crh().with(Parameter.MAX_ITERATIONS, 1).discover(TWO_TO_ONE);
        double total = 0.001 + 0.001 + 1.001;
        double good = -Math.log(0.001 / total);
        double bad = -Math.log(1.001 / total);
        assertThat(p(result, "x", "a")).isEqualTo(2 * good / (2 * good + bad), within(EXACT));
    }

    @Test
    void catd_weighsByTheQuantileOverTheLoss() {
        TruthResult result =
                TruthDiscovery.catd().with(Parameter.MAX_ITERATIONS, 1).discover(TWO_TO_ONE);
        assertThat(p(result, "x", "a")).isEqualTo(200.0 / 201, within(EXACT));
    }

    @Test
    void chiSquared_quantilesAsInTables() {
        ChiSquared quantile = new ChiSquared(0.025);
        assertThat(quantile.quantile(1)).isEqualTo(0.000982, within(1e-6));
        assertThat(quantile.quantile(10)).isEqualTo(3.246973, within(1e-6));
        assertThat(quantile.quantile(100)).isEqualTo(74.221927, within(1e-5));
        assertThat(quantile.quantile(2000)).isEqualTo(1877.95, within(0.05));
        assertThat(quantile.quantile(0)).isZero();
    }

    @Test
    void ltm_silenceIsADenial() {
        TruthResult result = TruthDiscovery.ltm().discover(FOUR_ITEMS);
        assertThat(p(result, "x", "a")).isGreaterThan(0.5);
        assertThat(p(result, "y", "a")).isEqualTo(1);
    }

    @Test
    void gtm_estimatesBetweenTheNumbersAndIgnoresAMisplacedPoint() {
        Observations numbers = Observations.builder()
                .kind(ValueKind.NUMERIC)
                .add("s1", "x", "10")
                .add("s2", "x", "11")
                .add("s3", "x", "12")
                .add("s4", "x", "11000")
                .build();
        TruthResult result = TruthDiscovery.gtm().discover(numbers);
        assertThat(result.estimate("x").orElseThrow()).isBetween(10.5, 11.5);
        assertThat(result.best("x").orElseThrow().value()).isEqualTo("11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TruthDiscovery.gtm().discover(TWO_TO_ONE))
                .withMessageContaining("load them as NUMERIC or DATE");
    }

    @Test
    void accuCopy_findsTheCopierOfErrors() {
        Observations.Builder builder = Observations.builder();
        for (int i = 0; i < 60; i++) {
            String error = i % 3 == 0 ? "e" + i : "t" + i;
            builder.add("bad", "i" + i, error).add("copy", "i" + i, error);
            for (int s = 0; s < 4; s++) {
                builder.add("good" + s, "i" + i, i % 10 == s ? "f" + s : "t" + i);
            }
        }
        TruthResult result = TruthDiscovery.accuCopy().discover(builder.build());
        assertThat(result.dependences()).singleElement().satisfies(d -> {
            assertThat(List.of(d.copier(), d.original())).containsExactlyInAnyOrder("bad", "copy");
            assertThat(d.probability()).isGreaterThan(0.99);
        });
    }

    @Test
    void standard_countsABlocOnceWhereVotesAndAccuFollowIt() {
        Observations.Builder builder = Observations.builder();
        for (int i = 0; i < 120; i++) {
            String error = i % 3 == 0 ? "e" + i : "t" + i;
            for (int s = 0; s < 4; s++) {
                builder.add("bloc" + s, "i" + i, error);
                if (s < 3) {
                    builder.add("good" + s, "i" + i, i % 10 == s ? "f" + s : "t" + i);
                }
            }
        }
        Observations table = builder.build();
        TruthResult result = TruthDiscovery.standard().discover(table);
        assertThat(TruthDiscovery.vote()
                        .discover(table)
                        .best("i33")
                        .orElseThrow()
                        .value())
                .isEqualTo("e33");
        assertThat(TruthDiscovery.accu()
                        .discover(table)
                        .best("i33")
                        .orElseThrow()
                        .value())
                .isEqualTo("e33");
        assertThat(result.best("i33").orElseThrow().value()).isEqualTo("t33");
        assertThat(result.dependences())
                .hasSize(6)
                .allSatisfy(d -> assertThat(d.copier()).startsWith("bloc"));
    }

    @Test
    void standard_numbersAreAMedianThatReliabilityTips() {
        Observations.Builder builder = Observations.builder().kind(ValueKind.NUMERIC);
        for (int i = 0; i < 20; i++) {
            builder.add("good", "i" + i, "" + (100 + i)).add("other", "i" + i, "" + (100 + i));
            builder.add("bad", "i" + i, "" + (50 + 2 * i));
        }
        builder.add("good", "x", "7").add("bad", "x", "3");
        TruthResult result = TruthDiscovery.standard().discover(builder.build());
        assertThat(result.estimate("x")).hasValue(7);
        assertThat(result.estimate("i5")).hasValue(105);
    }

    @Test
    void writeTruth_anEstimatedDateIsADate() throws IOException {
        Observations dates = Observations.builder()
                .kind(ValueKind.DATE)
                .add("a", "x", "2021-05-17")
                .add("b", "x", "2021-05-17")
                .add("c", "x", "2021-05-19")
                .add("a", "y", "2020-02")
                .build();
        for (TruthDiscovery algorithm : List.of(TruthDiscovery.standard(), TruthDiscovery.gtm())) {
            StringBuilder out = new StringBuilder();
            TruthResult result = algorithm.discover(dates);
            result.writeTruth(out);
            assertThat(result.estimate("x").orElseThrow()).isBetween(18_763.0, 18_766.0);
            assertThat(out.toString())
                    .containsPattern("^x\t2021-05-1[789]\t[01]")
                    .containsPattern("\ny\t2020-02\t");
        }
    }

    @Test
    void numbers_medianAndDeviationWorkedOutByHand() {
        double[] numbers = {1, 2, 4, 8, 100};
        double[] even = {1, 1, 1, 1, 1};
        assertThat(Numbers.weightedMedian(numbers, even)).isEqualTo(4);
        assertThat(Numbers.weightedMedian(numbers, new double[] {1, 1, 1, 1, 9}))
                .isEqualTo(100);
        assertThat(Numbers.weightedMedian(new double[] {1, 2}, new double[] {1, 1}))
                .isEqualTo(1);
        assertThat(Numbers.weightedMedian(numbers, new double[] {9, 1, 1, 1, 1}))
                .isEqualTo(1);
        assertThat(Numbers.deviation(numbers, even, 4)).isCloseTo(1.4826 * 3, within(1e-3));
        double scaled = Numbers.deviation(new double[] {10, 20, 40, 80, 1000}, even, 40);
        assertThat(scaled).isEqualTo(10 * Numbers.deviation(numbers, even, 4), within(EXACT));
    }

    @Test
    void standard_numbersWeighOneLessTheMeanLossShrunkToTheMeanOfAll() {
        Observations.Builder builder = Observations.builder().kind(ValueKind.NUMERIC);
        for (int i = 0; i < 10; i++) {
            builder.add("a", "i" + i, "10").add("b", "i" + i, "10").add("c", "i" + i, "1000");
        }
        builder.add("b", "x", "1").add("c", "x", "2").add("c", "y", "5").add("d", "y", "4");
        TruthResult result = TruthDiscovery.standard().discover(builder.build());
        assertThat(result.estimate("x")).hasValue(1);
        assertThat(result.estimate("y")).hasValue(4);
        double better = p(result, "x", "1");
        assertThat(better).isBetween(0.5, 1.0);
        assertThat(p(result, "x", "2")).isEqualTo(1 - better, within(EXACT));
    }

    @Test
    void named_isBlindToCaseAndHyphensAndListsWhatThereIs() {
        assertThat(TruthDiscovery.named("Dawid_Skene").name()).isEqualTo("dawid-skene");
        assertThat(TruthDiscovery.names()).hasSize(19).startsWith("standard");
        for (String name : TruthDiscovery.names()) {
            assertThat(TruthDiscovery.named(name).name()).isEqualTo(name);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TruthDiscovery.named("oracle"))
                .withMessageContaining("no algorithm 'oracle'; there are standard, vote, truthfinder");
    }

    @Test
    void with_checksWhichParameterAndItsRange() {
        TruthDiscovery accu = TruthDiscovery.accu();
        assertThat(accu.with(Parameter.FALSE_VALUES, 100))
                .hasToString(
                        "accu(max-iterations=50.0,tolerance=1.0E-4,prior-accuracy=0.8,prior-strength=0.0,false-values=100.0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accu.with(Parameter.FALSE_VALUES, 0))
                .withMessage("illegal false-values: 0.0, must be between 1.0 and 1000000.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accu.with(Parameter.GROWTH, 2))
                .withMessageContaining("accu takes no parameter growth; it takes [max-iterations");
        assertThat(Parameter.named("False_Values")).isEqualTo(Parameter.FALSE_VALUES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.named("x"))
                .withMessageContaining("no parameter 'x'; there are max-iterations");
    }

    @Test
    void dawidSkene_refusesTooManyLabels() {
        Observations.Builder builder = Observations.builder();
        for (int k = 0; k < 300; k++) {
            builder.add("s", "i" + k, "v" + k);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TruthDiscovery.dawidSkene().discover(builder.build()))
                .withMessageContaining("take one-coin-dawid-skene, accu or standard");
    }

    @Test
    void emptyTablesSingleItemsAndUnknownNamesAreNoTrouble() {
        for (String name : TruthDiscovery.names()) {
            Observations empty = Observations.builder().kind(ValueKind.NUMERIC).build();
            TruthResult result = TruthDiscovery.named(name).discover(empty);
            assertThat(result.accuracies()).isEmpty();
            assertThat(result.values("x")).isEmpty();
            assertThat(result.best("x")).isEmpty();
            assertThat(result.accuracy("s")).isEmpty();
            Observations one = Observations.builder()
                    .kind(ValueKind.NUMERIC)
                    .add("s", "x", "1")
                    .build();
            assertThat(TruthDiscovery.named(name).discover(one).best("x")).hasValue(new ValueProbability("1", 1));
        }
    }

    @Test
    void goldTeachesWhomToBelieve() {
        Observations table = Row.table(List.of(
                new Row("s1", "x", "a"), new Row("s2", "x", "b"), new Row("s1", "y", "a"), new Row("s2", "y", "b")));
        assertThat(TruthDiscovery.accu().discover(table).ties()).containsExactly("x", "y");
        TruthResult taught = TruthDiscovery.accu().discover(table.withGold(ImmutableMap.of("x", "b")));
        assertThat(taught.best("y").orElseThrow().value()).isEqualTo("b");
    }
}
