package dev.hearsay.encoder;

import java.io.DataInputStream;
import java.io.IOException;

/** Layer normalisation (Ba et al. 2016). */
final class LayerNorm {
    private static final double EPSILON = 1e-12;

    private final float[] scale;
    private final float[] shift;

    private LayerNorm(float[] scale, float[] shift) {
        this.scale = scale;
        this.shift = shift;
    }

    static LayerNorm read(DataInputStream in, int size) throws IOException {
        return new LayerNorm(Floats.read(in, size), Floats.read(in, size));
    }

    /** Brings values to mean 0 and deviation 1, then to the learned scale. */
    void apply(float[] values) {
        double mean = 0;
        for (float value : values) {
            mean += value;
        }
        mean /= values.length;
        double variance = 0;
        for (float value : values) {
            variance += (value - mean) * (value - mean);
        }
        double deviation = Math.sqrt(variance / values.length + EPSILON);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) ((values[i] - mean) / deviation) * scale[i] + shift[i];
        }
    }
}
