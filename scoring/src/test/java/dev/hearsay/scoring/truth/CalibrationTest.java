package dev.hearsay.scoring.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void isotonicPoolsViolators() {
        List<Judged> sample =
                List.of(new Judged(0.2, false), new Judged(0.4, true), new Judged(0.6, false), new Judged(0.9, true));
        Calibration fit = IsotonicRegression.of(sample);
        assertThat(fit.apply(0.2)).isEqualTo(1.0 / 3, within(1e-12));
        assertThat(fit.apply(0.5)).isEqualTo(0.5, within(1e-12));
        assertThat(fit.apply(0.9)).isEqualTo(2.0 / 3, within(1e-12));
        assertThat(fit.apply(1)).isEqualTo(2.0 / 3, within(1e-12));
        assertThat(fit.apply(0.7)).isBetween(0.5, 2.0 / 3);
    }

    @Test
    void plattTakesOverconfidenceBack() {
        java.util.ArrayList<Judged> sample = new java.util.ArrayList<>();
        for (int k = 0; k < 1000; k++) {
            sample.add(new Judged(0.95, k % 10 < 7));
            sample.add(new Judged(0.6, k % 10 < 5));
        }
        Calibration fit = PlattScaling.of(sample);
        assertThat(fit.apply(0.95)).isEqualTo(0.7, within(0.02));
        assertThat(fit.apply(0.6)).isEqualTo(0.5, within(0.02));
    }

    @Test
    void aCalibratedResultSumsToOneAndKeepsItsOrder() {
        Observations table = Row.table(List.of(
                new Row("s1", "x", "a"),
                new Row("s2", "x", "a"),
                new Row("s3", "x", "b"),
                new Row("s4", "x", "c"),
                new Row("s1", "y", "a"),
                new Row("s2", "z", "a"),
                new Row("s3", "z", "b")));
        TruthResult result = TruthDiscovery.accu().discover(table);
        TruthResult calibrated = result.calibrated(p -> 0.6);
        assertThat(calibrated.best("x")).hasValue(new ValueProbability("a", 0.6));
        assertThat(calibrated.values("x").stream()
                        .mapToDouble(ValueProbability::probability)
                        .sum())
                .isEqualTo(1, within(1e-12));
        assertThat(calibrated.best("y").orElseThrow().probability()).isEqualTo(1);
    }

    @Test
    void learningFromNothingOrFromGoldThatWasUsedIsRefused() {
        Observations table = Row.table(List.of(new Row("s1", "x", "a")));
        TruthResult result = TruthDiscovery.vote().discover(table);
        TruthResult seeded = TruthDiscovery.vote().discover(table.withGold(ImmutableMap.of("x", "a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.isotonic(result, ImmutableMap.of("y", "a")))
                .withMessageContaining("nothing to learn from");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.platt(seeded, ImmutableMap.of("x", "a")))
                .withMessageContaining("held out");
        assertThat(Calibration.isotonic(result, ImmutableMap.of("x", "a")).apply(1))
                .isEqualTo(2.0 / 3, within(1e-12));
        assertThat(Calibration.platt(result, ImmutableMap.of("x", "a")).apply(1))
                .isGreaterThan(0.5);
    }
}
