package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PairFeaturesTest {

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "the",
                        "ministry",
                        "minister",
                        "denied",
                        "did",
                        "not",
                        "confirm",
                        "deliver",
                        "delivered",
                        "40",
                        "tanks",
                        "missiles",
                        "Monday",
                        "2018",
                        "%",
                        "increase",
                        "fall",
                        "will",
                        "Berlin",
                        "about",
                        ",")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    private static double[] features(String x, String y) {
        Wording first = WordingPreparer.prepare(x);
        Alignment words = Alignment.ordered(first, WordingPreparer.prepare(y));
        return PairFeatures.of(words, !words.a.equals(first));
    }

    private static double value(double[] features, String name) {
        return features[PairFeatures.NAMES.indexOf(name)];
    }

    @Property(tries = 300)
    void exchangeChangesOnlyTheDirectedFeatures(@ForAll("sentences") String x, @ForAll("sentences") String y) {
        double[] there = features(x, y);
        double[] back = features(y, x);

        int symmetric = PairFeatures.SYMMETRIC_NAMES.size();
        assertThat(Arrays.copyOf(there, symmetric)).isEqualTo(Arrays.copyOf(back, symmetric));
        assertThat(value(there, "cover_first")).isEqualTo(value(back, "cover_second"));
        assertThat(value(there, "wider")).isEqualTo(value(back, "narrower"));
        assertThat(Arrays.stream(there)).allMatch(Double::isFinite);
    }

    @Property(tries = 200)
    void aWordingCoversItself(@ForAll("sentences") String x) {
        double[] features = features(x, x);
        boolean empty = WordingPreparer.prepare(x).content.length == 0;

        assertThat(value(features, "cover_low")).isEqualTo(empty ? 0.0 : 1.0, within(1e-6));
        assertThat(value(features, "amounts_clash")).isZero();
    }
}
