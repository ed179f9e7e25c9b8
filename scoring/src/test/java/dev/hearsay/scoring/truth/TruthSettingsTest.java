package dev.hearsay.scoring.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class TruthSettingsTest {
    private static final Instant NOW = Instant.parse("2021-05-17T00:00:00Z");
    private static final Observations SPLIT = Row.table(List.of(new Row("s1", "x", "a"), new Row("s2", "x", "b")));

    private static String best(TruthDiscovery algorithm, Observations table, TruthSettings settings) {
        return algorithm.discover(table, settings).best("x").orElseThrow().value();
    }

    @Test
    void priorsAndFixedGradesDecideASplitVote() {
        TruthSettings prior = TruthSettings.builder()
                .prior("s1", BetaPrior.of(0.5, 20))
                .prior("s2", BetaPrior.of(0.9, 20))
                .build();
        TruthSettings fixed =
                TruthSettings.builder().fixed("s1", 0.4).fixed("s2", 0.9).build();
        for (String name : List.of(
                "standard",
                "accu",
                "simplelca",
                "truthfinder",
                "one-coin-dawid-skene",
                "dawid-skene",
                "crh",
                "catd",
                "ltm")) {
            assertThat(best(TruthDiscovery.named(name), SPLIT, fixed)).as(name).isEqualTo("b");
        }
        assertThat(best(TruthDiscovery.accu(), SPLIT, prior)).isEqualTo("b");
        assertThat(TruthDiscovery.accu()
                        .discover(SPLIT, fixed)
                        .accuracy("s1")
                        .orElseThrow()
                        .accuracy())
                .isEqualTo(0.4, within(1e-12));
    }

    @Test
    void algorithmsWithoutAccuraciesRefusePriors() {
        TruthSettings fixed = TruthSettings.builder().fixed("s1", 0.4).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TruthDiscovery.sums().discover(SPLIT, fixed))
                .withMessageContaining("sums takes no priors and fixed grades");
    }

    @Test
    void illegalSettingsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TruthSettings.builder().fixed("s", 1))
                .withMessage("illegal accuracy of 's': 1.0, must be between 0.01 and 0.99");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TruthSettings.builder().decay(NOW, Duration.ZERO))
                .withMessageContaining("illegal half-life: PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TruthSettings.builder().threads(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new BetaPrior(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new BetaPrior(Double.NaN, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dependence("a", "a", 1))
                .withMessageContaining("source 'a' depends on itself");
    }

    @Test
    void anOldObservationWeighsLess() {
        Observations table = Observations.builder()
                .add("s1", "x", "a", NOW.minus(Duration.ofDays(30)))
                .add("s2", "x", "b", NOW)
                .build();
        TruthSettings decay =
                TruthSettings.builder().decay(NOW, Duration.ofDays(30)).build();
        TruthResult result = TruthDiscovery.vote().discover(table, decay);
        assertThat(result.best("x")).hasValueSatisfying(b -> {
            assertThat(b.value()).isEqualTo("b");
            assertThat(b.probability()).isEqualTo(2.0 / 3, within(1e-12));
        });
        assertThat(result.provenance().settings()).containsKey("decay");
    }

    @Test
    void aKnownCopyCountsOnlyAsFarAsItIsItsOwn() {
        Observations table =
                Row.table(List.of(new Row("wire", "x", "a"), new Row("paper", "x", "a"), new Row("other", "x", "b")));
        TruthSettings copies = TruthSettings.builder()
                .dependence(new Dependence("paper", "wire", 0.75))
                .build();
        TruthResult result = TruthDiscovery.vote().discover(table, copies);
        assertThat(result.best("x").orElseThrow().probability()).isEqualTo(1.25 / 2.25, within(1e-12));
    }

    @Test
    void ofTwoThatCopyEachOtherOneStillCounts() {
        Observations table = Row.table(List.of(new Row("a", "x", "1"), new Row("b", "x", "1"), new Row("c", "x", "2")));
        TruthSettings copies = TruthSettings.builder()
                .dependence(new Dependence("a", "b", 1))
                .dependence(new Dependence("b", "a", 1))
                .build();
        assertThat(TruthDiscovery.vote().discover(table, copies).ties()).containsExactly("x");
    }

    @Test
    void aWideValueStandsByANarrowerOne() {
        Observations table = Row.table(List.of(
                new Row("s1", "x", "France"),
                new Row("s2", "x", "Paris"),
                new Row("s3", "x", "Rome"),
                new Row("s4", "x", "Rome")));
        ValueHierarchy places = ValueHierarchy.of(ImmutableMap.of("Paris", "France", "France", "Europe"));
        assertThat(places.contains("Europe", "Paris")).isTrue();
        assertThat(places.contains("Paris", "Europe")).isFalse();
        TruthSettings.Builder known = TruthSettings.builder();
        for (String source : table.sources()) {
            known.fixed(source, 0.8);
        }
        TruthSettings plain = known.build();
        TruthSettings settings = known.hierarchy(places).build();
        TruthDiscovery sim = TruthDiscovery.accuSim().with(Parameter.SIMILARITY_WEIGHT, 1);
        double with = sim.discover(table, settings).values("x").stream()
                .filter(v -> v.value().equals("Paris"))
                .findFirst()
                .orElseThrow()
                .probability();
        double without = sim.discover(table, plain).values("x").stream()
                .filter(v -> v.value().equals("Paris"))
                .findFirst()
                .orElseThrow()
                .probability();
        assertThat(with).isGreaterThan(without);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueHierarchy.of(ImmutableMap.of("a", "b", "b", "a")))
                .withMessageContaining("'a' is part of itself by way of 'b'");
    }

    @Test
    void similaritiesAreOneForTheSameAndFallWithDistance() {
        assertThat(ValueSimilarity.numeric(2).between("3", "5")).isEqualTo(Math.exp(-1), within(1e-12));
        assertThat(ValueSimilarity.dates(10).between("2021-05-01", "2021-05-11"))
                .isEqualTo(Math.exp(-1), within(1e-12));
        assertThat(ValueSimilarity.words().between("the red car", "red car")).isEqualTo(2.0 / 3, within(1e-12));
        assertThat(ValueSimilarity.words().between("?", "?")).isEqualTo(1);
        assertThat(ValueSimilarity.words().between("?", "!")).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> ValueSimilarity.numeric(0));
    }

    @Test
    void goingOnFromAFormerResultKeepsWhatItLearned() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add(new Row("good", "i" + i, "t"));
            rows.add(new Row("fine", "i" + i, "t"));
            rows.add(new Row("bad", "i" + i, "f"));
        }
        TruthResult former = TruthDiscovery.accu().discover(Row.table(rows));
        Observations fresh = Row.table(List.of(new Row("bad", "x", "a"), new Row("good", "x", "b")));
        assertThat(best(TruthDiscovery.accu(), fresh, TruthSettings.none())).isEqualTo("a");
        assertThat(best(
                        TruthDiscovery.accu(),
                        fresh,
                        TruthSettings.builder().goOnFrom(former, 1).build()))
                .isEqualTo("b");
        assertThat(TruthDiscovery.accu()
                        .discover(
                                fresh,
                                TruthSettings.builder().goOnFrom(former, 0).build())
                        .ties())
                .containsExactly("x");
    }

    @Test
    void progressIsToldOfEachRound() {
        List<Integer> rounds = new ArrayList<>();
        TruthSettings settings = TruthSettings.builder()
                .progress((done, most, change) -> rounds.add(done))
                .build();
        TruthResult result = TruthDiscovery.accu().discover(SPLIT, settings);
        assertThat(rounds).hasSize(result.iterations()).startsWith(1);
    }

    @Test
    void anInterruptedRunStops() {
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> TruthDiscovery.accu().discover(SPLIT));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void resultsAreWrittenInLinesAndKnowTheirProvenance() throws IOException {
        Observations table =
                Row.table(List.of(new Row("s1", "x", "a"), new Row("s2", "x", "a"), new Row("s3", "x", "b")));
        TruthResult result = TruthDiscovery.vote().discover(table);
        StringBuilder truth = new StringBuilder();
        StringBuilder sources = new StringBuilder();
        result.writeTruth(truth);
        result.writeSources(sources);
        assertThat(truth).hasToString("x\ta\t0.666667\n");
        assertThat(sources.toString()).startsWith("s1\t0.666667\t").endsWith("\t1\n");
        assertThat(result.provenance())
                .isEqualTo(new TruthProvenance("vote", ImmutableMap.of(), ImmutableMap.of(), table.digest()));
        assertThat(result.explain("x", "a").supporting()).hasSize(2);
        assertThat(result.explain("x", "a").opposing()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.explain("x", "c"))
                .withMessageContaining("nobody claims 'c' of 'x'; claimed are [a, b]");
        assertThatIllegalArgumentException().isThrownBy(() -> result.explain("y", "c"));
    }

    @Test
    void intervalNarrowsWithClaims() {
        SourceAccuracy few = SourceAccuracy.wilson("s", 4, 5, 5);
        SourceAccuracy many = SourceAccuracy.wilson("s", 400, 500, 500);
        assertThat(few.low()).isEqualTo(0.3755, within(1e-3));
        assertThat(few.high()).isEqualTo(0.9638, within(1e-3));
        assertThat(many.high() - many.low()).isLessThan(0.08);
        assertThat(SourceAccuracy.wilson("s", 0, 0, 0).high()).isEqualTo(1);
    }

    @Test
    void aPriorHasAMeanAWeightAndARange() {
        BetaPrior prior = BetaPrior.of(0.8, 10);
        assertThat(prior.right()).isEqualTo(8, within(1e-12));
        assertThat(prior.wrong()).isEqualTo(2, within(1e-12));
        assertThat(prior.mean()).isEqualTo(0.8, within(1e-12));
        assertThat(prior.strength()).isEqualTo(10, within(1e-12));
        assertThatIllegalArgumentException().isThrownBy(() -> new BetaPrior(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new BetaPrior(1, 2e9));
        assertThatIllegalArgumentException().isThrownBy(() -> BetaPrior.of(1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> BetaPrior.of(0.9995, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> BetaPrior.of(0.5, 0));
    }

    @Test
    void parametersTellTheirRange() {
        for (Parameter parameter : Parameter.values()) {
            assertThat(parameter.low()).isLessThan(parameter.high());
            assertThatIllegalArgumentException().isThrownBy(() -> parameter.require(parameter.high() * 2 + 1));
            parameter.require(parameter.low());
            parameter.require(parameter.high());
        }
    }
}
