package dev.hearsay.encoder;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * A linear layer, kept as one byte a weight and one scale an output, used as floats. Sums run over the inputs in their
 * order, four at a time, and never over the outputs, so that a machine may compute outputs side by side and still get
 * the same bits.
 */
public final class Dense {
    private static final int ABREAST = 4;

    /** By input, then output. */
    private final float[][] weights;

    private final float[] bias;

    private Dense(float[][] weights, float[] bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /**
     * Reads a layer: the bias and the scale of each output, then the weights by input.
     *
     * @param in a table, at the layer
     * @param inputs how many numbers go in, a multiple of 4
     * @param outputs how many come out
     * @return the layer
     * @throws IOException if the table ends early or the inputs are no multiple of 4
     */
    public static Dense read(DataInputStream in, int inputs, int outputs) throws IOException {
        if (inputs % ABREAST != 0) {
            throw new IOException("a layer has " + inputs + " inputs and must have a multiple of " + ABREAST
                    + "; export the model with other sizes");
        }
        float[] bias = Floats.read(in, outputs);
        float[] scale = Floats.read(in, outputs);
        byte[] row = new byte[outputs];
        float[][] weights = new float[inputs][outputs];
        for (float[] of : weights) {
            in.readFully(row);
            for (int j = 0; j < outputs; j++) {
                of[j] = row[j] * scale[j];
            }
        }
        return new Dense(weights, bias);
    }

    float[][] apply(float[][] rows) {
        float[][] results = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            results[i] = apply(rows[i]);
        }
        return results;
    }

    /**
     * Applies the layer.
     *
     * @param x as many numbers as it has inputs
     * @return the outputs
     */
    public float[] apply(float[] x) {
        float[] y = bias.clone();
        for (int k = 0; k < x.length; k += ABREAST) {
            add(x[k], weights[k], x[k + 1], weights[k + 1], x[k + 2], weights[k + 2], x[k + 3], weights[k + 3], y);
        }
        return y;
    }

    /**
     * Applies the layer and to its outputs the hyperbolic tangent.
     *
     * @param x as many numbers as it has inputs
     * @return the outputs, from -1 to 1
     */
    public float[] applyTanh(float[] x) {
        float[] y = apply(x);
        Floats.tanh(y);
        return y;
    }

    private static void add(
            float x0, float[] w0, float x1, float[] w1, float x2, float[] w2, float x3, float[] w3, float[] y) {
        for (int j = 0; j < y.length; j++) {
            y[j] += x0 * w0[j] + x1 * w1[j] + x2 * w2[j] + x3 * w3[j];
        }
    }
}
