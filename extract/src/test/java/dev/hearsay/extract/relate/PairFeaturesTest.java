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

    @Property(tries = 300)
    void exchangeChangesOnlyTheDirectedFeatures(@ForAll("sentences") String x, @ForAll("sentences") String y) {
        double[] there = PairFeatures.of(WordingPreparer.prepare(x), WordingPreparer.prepare(y));
        double[] back = PairFeatures.of(WordingPreparer.prepare(y), WordingPreparer.prepare(x));

        int symmetric = there.length - 4;
        assertThat(Arrays.copyOf(there, symmetric)).isEqualTo(Arrays.copyOf(back, symmetric));
        assertThat(there[symmetric]).isEqualTo(back[symmetric + 1]);
        assertThat(Arrays.stream(there)).allMatch(Double::isFinite);
    }

    @Property(tries = 200)
    void aWordingCoversItself(@ForAll("sentences") String x) {
        Wording wording = WordingPreparer.prepare(x);
        double[] features = PairFeatures.of(wording, wording);

        assertThat(features[0]).isEqualTo(wording.content.length == 0 ? 0.0 : 1.0, within(1e-6));
        assertThat(features[PairFeatures.NAMES.indexOf("amounts_clash")]).isZero();
    }
}
