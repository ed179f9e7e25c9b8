package dev.hearsay.scoring.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part of the user's own that breaks its contract is named at once, and spoils no result. */
class CheckedTest {
    private static final Observations TABLE =
            Row.table(List.of(new Row("s1", "x", "a"), new Row("s2", "x", "a"), new Row("s3", "x", "b")));

    /** Answers as it is told to. */
    private record Told(double answer) implements ValueSimilarity, Calibration {
        @Override
        public double between(String one, String other) {
            return answer;
        }

        @Override
        public double apply(double probability) {
            return answer;
        }
    }

    private static TruthResult with(TruthSettings.Builder settings) {
        return TruthDiscovery.standard().discover(TABLE, settings.build());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -0.1, 1.1})
    void aSimilarityOutOfRangeIsNamedWithItsValues(double wrong) {
        assertThatIllegalStateException()
                .isThrownBy(() -> with(TruthSettings.builder().similarity(new Told(wrong))))
                .withMessageContaining("similarity dev.hearsay.scoring.truth.CheckedTest$Told gives " + wrong)
                .withMessageContaining("'a'")
                .withMessageContaining("'b'")
                .withMessageEndingWith("return a number in [0, 1]");
    }

    @Test
    void aSimilarityThatIsNotSymmetricIsNamed() {
        for (String higher : List.of("a", "b")) {
            assertThatIllegalStateException()
                    .isThrownBy(() ->
                            with(TruthSettings.builder().similarity((one, other) -> one.equals(higher) ? 0.75 : 0.25)))
                    .withMessageContaining("0.75")
                    .withMessageContaining("0.25")
                    .withMessageEndingWith("make it symmetric");
        }
    }

    @Test
    void aHierarchyThatRunsInACircleIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        with(TruthSettings.builder().hierarchy(value -> Optional.of(value.equals("a") ? "b" : "a"))))
                .withMessageContaining("the other way round")
                .withMessageEndingWith("take one of the links out");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY, -1e-9, 1.5})
    void aCalibrationOutOfRangeIsNamedWithTheProbability(double wrong) {
        TruthResult result = TruthDiscovery.vote().discover(TABLE);
        assertThatIllegalStateException()
                .isThrownBy(() -> result.calibrated(new Told(wrong)))
                .withMessageContaining("calibration dev.hearsay.scoring.truth.CheckedTest$Told makes " + wrong)
                .withMessageContaining("of the probability 0.66")
                .withMessageEndingWith("return a number in [0, 1]");
    }

    @Test
    void theEndsOfTheRangeAreInIt() {
        assertThat(with(TruthSettings.builder().similarity(new Told(1))).best("x"))
                .isPresent();
        assertThat(TruthDiscovery.vote().discover(TABLE).calibrated(new Told(1)).best("x"))
                .hasValue(new ValueProbability("a", 1));
    }
}
