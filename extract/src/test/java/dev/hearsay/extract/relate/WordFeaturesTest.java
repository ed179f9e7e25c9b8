package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hearsay.core.Contribution;
import dev.hearsay.core.RelationKind;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordFeaturesTest {

    private static double[] values(String a, String b) {
        double[] values = new double[WordFeatures.NAMES.size()];
        WordFeatures.fill(WordingPreparer.prepare(a), WordingPreparer.prepare(b), values, 0);
        return values;
    }

    private static double lone(double[] values, String word) {
        return values[WordFeatures.NAMES.indexOf("lone_" + word)];
    }

    @Test
    void aWordOfGrammarCountsOnOneSideOnly() {
        double[] values = values("We have not sold the mill", "We will sell the mill");

        assertThat(lone(values, "not")).isEqualTo(1);
        assertThat(lone(values, "will")).isEqualTo(1);
        assertThat(lone(values, "we")).isZero();
        assertThat(lone(values, "never")).isZero();
    }

    @Property(tries = 200)
    void exchangingTheTwoChangesNothing(
            @ForAll @AlphaChars @Chars(' ') @StringLength(max = 60) String a,
            @ForAll @AlphaChars @Chars(' ') @StringLength(max = 60) String b) {
        assertThat(values(a, b)).containsExactly(values(b, a));
    }

    @Property(tries = 50)
    void theExplanationAddsUpToTheLogOdds(@ForAll @Size(8) List<@DoubleRange(min = -1, max = 1) Double> some) {
        double[] features = new double[RelationFeatures.NAMES.size()];
        for (int k = 0; k < features.length; k++) {
            features[k] = some.get(k % 8);
        }
        List<RelationKind> two = List.of(RelationKind.AGREES, RelationKind.WEAKER);
        double[] p = RelationModel.probabilities(RelationModel.SHIPPED.logOdds(features), two);
        double odds = p[RelationModel.SHIPPED.kinds().indexOf(RelationKind.AGREES)]
                / p[RelationModel.SHIPPED.kinds().indexOf(RelationKind.WEAKER)];

        assertThat(sum(features, RelationKind.AGREES) - sum(features, RelationKind.WEAKER))
                .isCloseTo(Math.log(odds), within(1e-6));
    }

    private static double sum(double[] features, RelationKind kind) {
        return RelationModel.SHIPPED.explain(features, kind, 1).stream()
                .mapToDouble(WordFeaturesTest::effect)
                .sum();
    }

    private static double effect(Contribution part) {
        return part.value() * part.weight();
    }
}
