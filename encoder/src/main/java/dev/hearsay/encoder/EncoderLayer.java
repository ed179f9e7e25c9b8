package dev.hearsay.encoder;

import java.io.DataInputStream;
import java.io.IOException;

/** One layer of a transformer: attention over all pieces, then two dense layers on each, each added and normalised. */
final class EncoderLayer {
    private final int heads;
    private final Dense query;
    private final Dense key;
    private final Dense value;
    private final Dense attended;
    private final LayerNorm afterAttention;
    private final Dense wide;
    private final Dense narrow;
    private final LayerNorm afterDense;

    private EncoderLayer(DataInputStream in, int heads, int size, int width) throws IOException {
        this.heads = heads;
        this.query = Dense.read(in, size, size);
        this.key = Dense.read(in, size, size);
        this.value = Dense.read(in, size, size);
        this.attended = Dense.read(in, size, size);
        this.afterAttention = LayerNorm.read(in, size);
        this.wide = Dense.read(in, size, width);
        this.narrow = Dense.read(in, width, size);
        this.afterDense = LayerNorm.read(in, size);
    }

    static EncoderLayer read(DataInputStream in, int heads, int size, int width) throws IOException {
        return new EncoderLayer(in, heads, size, width);
    }

    /** Replaces the states of the pieces by those of the next layer. */
    void apply(float[][] states) {
        float[][] context = attended.apply(attention(states));
        for (int i = 0; i < states.length; i++) {
            Floats.add(states[i], context[i]);
            afterAttention.apply(states[i]);
            float[] inner = wide.apply(states[i]);
            Floats.gelu(inner);
            Floats.add(states[i], narrow.apply(inner));
            afterDense.apply(states[i]);
        }
    }

    private float[][] attention(float[][] states) {
        float[][] queries = query.apply(states);
        float[][] keys = key.apply(states);
        float[][] values = value.apply(states);
        int size = states[0].length;
        int width = size / heads;
        float scale = (float) (1 / Math.sqrt(width));
        float[][] context = new float[states.length][size];
        for (int i = 0; i < states.length; i++) {
            for (int from = 0; from < size; from += width) {
                float[] share = shares(queries[i], keys, from, from + width, scale);
                gather(share, values, from, from + width, context[i]);
            }
        }
        return context;
    }

    private static float[] shares(float[] query, float[][] keys, int from, int until, float scale) {
        float[] share = new float[keys.length];
        for (int j = 0; j < keys.length; j++) {
            share[j] = Floats.dot(query, keys[j], from, until) * scale;
        }
        Floats.softmax(share);
        return share;
    }

    private static void gather(float[] share, float[][] values, int from, int until, float[] into) {
        for (int j = 0; j < share.length; j++) {
            for (int d = from; d < until; d++) {
                into[d] += share[j] * values[j][d];
            }
        }
    }
}
