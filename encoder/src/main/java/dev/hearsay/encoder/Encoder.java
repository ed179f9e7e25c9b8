package dev.hearsay.encoder;

import java.io.DataInputStream;
import java.io.IOException;

/** The encoder of BERT (Devlin et al. 2019): a state for each piece of a text, in view of all the others. */
final class Encoder {
    private final int size;
    private final byte[][] pieces;
    private final float[] scales;
    private final float[][] positions;
    private final float[][] segments;
    private final LayerNorm norm;
    private final EncoderLayer[] layers;

    private Encoder(DataInputStream in, int vocabulary) throws IOException {
        this.size = in.readInt();
        int heads = in.readInt();
        int width = in.readInt();
        int depth = in.readInt();
        int longest = in.readInt();
        this.scales = Floats.read(in, vocabulary);
        this.pieces = new byte[vocabulary][size];
        for (byte[] piece : pieces) {
            in.readFully(piece);
        }
        this.positions = rows(in, longest);
        this.segments = rows(in, 2);
        this.norm = LayerNorm.read(in, size);
        this.layers = new EncoderLayer[depth];
        for (int i = 0; i < depth; i++) {
            layers[i] = EncoderLayer.read(in, heads, size, width);
        }
    }

    static Encoder read(DataInputStream in, int vocabulary) throws IOException {
        return new Encoder(in, vocabulary);
    }

    private float[][] rows(DataInputStream in, int count) throws IOException {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = Floats.read(in, size);
        }
        return rows;
    }

    /** {@return how many numbers a state has} */
    int size() {
        return size;
    }

    /** {@return how many pieces it can take} */
    int longest() {
        return positions.length;
    }

    /**
     * {@return the states of some pieces}
     *
     * @param text the pieces
     * @param second where the second of the two texts begins
     */
    float[][] encode(int[] text, int second) {
        float[][] states = new float[text.length][size];
        for (int i = 0; i < text.length; i++) {
            byte[] piece = pieces[text[i]];
            for (int d = 0; d < size; d++) {
                states[i][d] = piece[d] * scales[text[i]] + positions[i][d];
            }
            Floats.add(states[i], segments[i < second ? 0 : 1]);
            norm.apply(states[i]);
        }
        for (EncoderLayer layer : layers) {
            layer.apply(states);
        }
        return states;
    }
}
