package dev.hearsay.scoring.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tables in which many speak of one item, or all sources of all items. */
class CrowdedTablesTest {
    private static final List<String> COMPLETE =
            List.of("ttttttttttft", "tttfttgttttg", "tttftftgttff", "tgtgtffggttt", "fgfffggfgggt", "ggfttggfttff");

    private static Observations crowd(int forA, int forB) {
        Observations.Builder rows = Observations.builder();
        for (int s = 0; s < forA + forB; s++) {
            rows.add("s" + s, "x", s < forA ? "a" : "b");
        }
        return rows.build();
    }

    /** 60 values, of which value k has 20 + k supporters. */
    private static Observations wide() {
        Observations.Builder rows = Observations.builder();
        for (int k = 0; k < 60; k++) {
            for (int s = 0; s < 20 + k; s++) {
                rows.add("s" + k + "-" + s, "x", "v" + (100 + k));
            }
        }
        return rows.build();
    }

    private static double p(TruthResult result, String item, String value) {
        return result.values(item).stream()
                .filter(v -> v.value().equals(value))
                .findFirst()
                .orElseThrow()
                .probability();
    }

    private static double addedBy(String source, ValueExplanation explained) {
        return explained.shares().stream()
                .filter(share -> share.source().equals(source))
                .mapToDouble(ValueExplanation.Share::logOdds)
                .sum();
    }

    @Test
    void truthFinder_whereManySpeakTheirNumberStillTells() {
        TruthResult two = TruthDiscovery.truthFinder().discover(crowd(60, 100));
        assertThat(two.best("x")).hasValue(new ValueProbability("b", 1));
        assertThat(two.ties()).isEmpty();
        TruthResult sixty = TruthDiscovery.truthFinder().discover(wide());
        assertThat(sixty.best("x").orElseThrow().value()).isEqualTo("v159");
    }

    @Test
    void ltm_whereAllValuesAreSureTheSurerComesFirst() {
        TruthResult two = TruthDiscovery.ltm().discover(crowd(60, 100));
        assertThat(two.best("x")).hasValue(new ValueProbability("b", 0.5));
        assertThat(two.values("x").get(0).value()).isEqualTo("b");
        assertThat(two.tied("x")).containsExactly("b");
        assertThat(two.ties()).isEmpty();
    }

    @Test
    void ltm_whereAllValuesAreImprobableTheLeastSoIsTheAnswer() {
        TruthResult sixty = TruthDiscovery.ltm().discover(wide());
        assertThat(sixty.best("x").orElseThrow().value()).isEqualTo("v159");
        assertThat(p(sixty, "x", "v159")).isGreaterThan(0.5);
        assertThat(sixty.ties()).isEmpty();
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void accuCopy_oneItemOfWhichThousandsSpeakSaysNothingOfPairs() {
        TruthResult result = TruthDiscovery.accuCopy().discover(crowd(2_500, 3_500));
        assertThat(result.best("x").orElseThrow().value()).isEqualTo("b");
        assertThat(result.dependences()).isEmpty();
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void accuCopy_discountsCopiersOnAnItemOfWhichThousandsSpeak() {
        Observations.Builder rows = Observations.builder();
        for (int i = 0; i < 60; i++) {
            String error = i % 3 == 0 ? "e" + i : "t" + i;
            rows.add("bad", "i" + i, error).add("copy", "i" + i, error);
            for (int s = 0; s < 4; s++) {
                rows.add("good" + s, "i" + i, i % 10 == s ? "f" + s : "t" + i);
            }
        }
        rows.add("bad", "x", "b").add("copy", "x", "b");
        for (int s = 0; s < 3_000; s++) {
            rows.add("s" + s, "x", s % 2 == 0 ? "a" : "b");
        }
        TruthResult result = TruthDiscovery.accuCopy().discover(rows.build());
        ValueExplanation explained = result.explain("x", "b");
        assertThat(result.dependences()).hasSize(1);
        double bad = addedBy("bad", explained);
        double copy = addedBy("copy", explained);
        assertThat(Math.min(bad, copy)).isLessThan(0.5 * Math.max(bad, copy));
    }

    /**
     * A table without a gap: after one round all trusts are 1 again, and yet nothing has come to rest. Expected are 20
     * rounds of the papers' equations in a plain Python program (dictionaries of facts, trust scaled to a maximum of 1
     * each round, first beliefs 0.5, of Investment the shares of the votes).
     */
    @Test
    void trustIsIteratedWhereAllSourcesSayAsMuch() {
        Observations.Builder rows = Observations.builder();
        for (int s = 0; s < COMPLETE.size(); s++) {
            for (int i = 0; i < COMPLETE.get(s).length(); i++) {
                rows.add("s" + s, "i" + i, COMPLETE.get(s).substring(i, i + 1));
            }
        }
        Observations table = rows.build();
        assertThat(TruthDiscovery.vote().discover(table).tied("i1")).containsExactly("g", "t");
        TruthResult sums = TruthDiscovery.sums().discover(table);
        assertThat(p(sums, "i1", "t")).isCloseTo(0.5961799728376772, within(1e-9));
        assertThat(sums.iterations()).isGreaterThan(1);
        assertThat(p(TruthDiscovery.averageLog().discover(table), "i1", "t"))
                .isCloseTo(0.5961799728376773, within(1e-9));
        assertThat(p(TruthDiscovery.investment().discover(table), "i1", "t"))
                .isCloseTo(0.9138324069462836, within(1e-9));
    }
}
