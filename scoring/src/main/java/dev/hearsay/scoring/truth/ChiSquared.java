package dev.hearsay.scoring.truth;

import java.util.HashMap;
import java.util.Map;

/**
 * One quantile of the chi-squared distribution, for any degrees of freedom; bisection on the series of the lower gamma
 * function.
 */
final class ChiSquared {
    private static final double[] LANCZOS = {
        0.9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-6,
        1.5056327351493116e-7
    };
    private static final double LARGE = 1000;
    private static final int BISECTIONS = 60;

    private final double level;
    private final Map<Double, Double> known = new HashMap<>();

    ChiSquared(double level) {
        this.level = level;
    }

    /**
     * {@return the x that a chi-squared variable with these degrees of freedom stays below with probability
     * {@code level}}
     */
    double quantile(double degrees) {
        return degrees <= 0 ? 0 : known.computeIfAbsent(degrees, this::compute);
    }

    private double compute(double degrees) {
        double low = 0;
        double high = degrees;
        if (degrees > LARGE) {
            return wilsonHilferty(degrees);
        }
        for (int k = 0; k < BISECTIONS; k++) {
            double middle = (low + high) / 2;
            if (below(degrees / 2, middle / 2) < level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The cube of a normal variable: off by less than 1e-5 of the value at this size. */
    private double wilsonHilferty(double degrees) {
        double spread = 2 / (9 * degrees);
        return degrees * StrictMath.pow(1 - spread + normalQuantile() * Math.sqrt(spread), 3);
    }

    /** By bisection from the chi-squared distribution with one degree: |z| below its root. */
    private double normalQuantile() {
        double low = 0;
        double high = 8;
        for (int k = 0; k < BISECTIONS; k++) {
            double middle = (low + high) / 2;
            if (below(0.5, middle * middle / 2) < 1 - 2 * level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return -low;
    }

    /** The regularised lower incomplete gamma function, by its series. */
    private static double below(double shape, double x) {
        if (x <= 0) {
            return 0;
        }
        double term = 1 / shape;
        double sum = term;
        for (int k = 1; term > sum * 1e-16; k++) {
            term *= x / (shape + k);
            sum += term;
        }
        return sum * StrictMath.exp(shape * StrictMath.log(x) - x - logGamma(shape));
    }

    /** Lanczos (1964), g = 7. */
    private static double logGamma(double z) {
        double x = z - 1;
        double sum = LANCZOS[0];
        for (int k = 1; k < LANCZOS.length; k++) {
            sum += LANCZOS[k] / (x + k);
        }
        double t = x + 7.5;
        return 0.5 * StrictMath.log(2 * Math.PI) + (x + 0.5) * StrictMath.log(t) - t + StrictMath.log(sum);
    }
}
