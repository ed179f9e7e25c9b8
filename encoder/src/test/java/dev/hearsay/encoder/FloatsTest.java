package dev.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;

class FloatsTest {

    @Property
    void softmaxMakesSharesInTheSameOrder(
            @ForAll @Size(min = 2, max = 9) @FloatRange(min = -50, max = 50) float[] values) {
        float[] shares = values.clone();
        Floats.softmax(shares);

        float sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i];
            for (int j = 0; j < shares.length; j++) {
                assertRatio(shares[i], shares[j], values[i] - values[j]);
            }
        }
        assertThat(sum).isCloseTo(1, within(1e-5f));
    }

    private static void assertRatio(float share, float other, float difference) {
        if (difference >= 0) {
            assertThat(share).isGreaterThanOrEqualTo(other);
            double expected = share * Math.exp(-difference);
            assertThat((double) other).isCloseTo(expected, within(1e-4 * expected + Float.MIN_NORMAL));
        }
    }

    /** Against the normal distribution function by numerical integration. */
    @Property(tries = 100)
    void geluIsTheValueTimesTheNormalDistribution(@ForAll @FloatRange(min = -8, max = 8) float x) {
        float[] values = {x};
        Floats.gelu(values);

        assertThat((double) values[0]).isCloseTo(x * normal(x), within(2e-6));
    }

    private static double normal(double x) {
        int steps = 20_000;
        double from = -12;
        double width = (x - from) / steps;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double at = from + (i + 0.5) * width;
            sum += Math.exp(-at * at / 2) * width;
        }
        return sum / Math.sqrt(2 * Math.PI);
    }
}
