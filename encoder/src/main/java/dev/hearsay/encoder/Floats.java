package dev.hearsay.encoder;

import java.io.DataInputStream;
import java.io.IOException;

/** Arithmetic over arrays of floats that gives the same bits on every machine. */
final class Floats {
    private static final int STEPS = 1 << 9;
    private static final int FAR = 6;
    private static final float[] GELU = table();

    private Floats() {}

    static float[] read(DataInputStream in, int count) throws IOException {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    static void add(float[] to, float[] values) {
        for (int i = 0; i < to.length; i++) {
            to[i] += values[i];
        }
    }

    static float dot(float[] a, float[] b, int from, int until) {
        float sum = 0;
        for (int i = from; i < until; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Makes positive shares of one out of log-odds. */
    static void softmax(float[] values) {
        float top = Float.NEGATIVE_INFINITY;
        for (float value : values) {
            top = Math.max(top, value);
        }
        float sum = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) StrictMath.exp(values[i] - top);
            sum += values[i];
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
    }

    static void tanh(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) StrictMath.tanh(values[i]);
        }
    }

    /** The Gaussian error linear unit (Hendrycks and Gimpel 2016), between points of a table, to within 1e-6. */
    static void gelu(float[] values) {
        for (int i = 0; i < values.length; i++) {
            float at = (values[i] + FAR) * STEPS;
            if (at <= 0) {
                values[i] = 0;
            } else if (at < GELU.length - 1) {
                int below = (int) at;
                values[i] = GELU[below] + (at - below) * (GELU[below + 1] - GELU[below]);
            }
        }
    }

    private static float[] table() {
        float[] table = new float[2 * FAR * STEPS + 1];
        for (int i = 0; i < table.length; i++) {
            double x = i / (double) STEPS - FAR;
            table[i] = (float) (x * normal(x));
        }
        return table;
    }

    /** The standard normal distribution function, by the series of its integral (Marsaglia 2004). */
    private static double normal(double x) {
        double sum = x;
        double term = x;
        for (int i = 3; Math.abs(term) > 1e-17; i += 2) {
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + sum * StrictMath.exp(-x * x / 2) / StrictMath.sqrt(2 * Math.PI);
    }
}
