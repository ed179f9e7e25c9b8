package dev.hearsay.extract.relate;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Vectors of English words and pieces of words, such that the sum over a sentence points where a sentence encoder would
 * put it. How they were made stands in {@code docs/figures/relate.md}. Read from the jar when first needed; immutable.
 */
final class WordVectors {
    /** A word longer than this is none. */
    private static final int LONGEST = 40;

    private static final String INSIDE = "##";

    private final Map<String, Integer> pieces;
    private final int dimensions;
    /** The vectors one after the other, each scaled to the length of a byte. */
    private final byte[] values;

    private final float[] scales;
    private final float[] lengths;

    private static final class Shipped {
        static final WordVectors ENGLISH = read("vectors.bin");
    }

    private WordVectors(DataInputStream in) throws IOException {
        int size = in.readInt();
        this.dimensions = in.readInt();
        this.pieces = new HashMap<>(size * 2);
        this.values = new byte[size * dimensions];
        this.scales = new float[size];
        this.lengths = new float[size];
        for (int piece = 0; piece < size; piece++) {
            byte[] name = in.readNBytes(in.readUnsignedByte());
            pieces.put(new String(name, StandardCharsets.UTF_8), piece);
            scales[piece] = in.readFloat();
            in.readFully(values, piece * dimensions, dimensions);
            lengths[piece] = (float) Math.sqrt(dot(piece, piece));
        }
    }

    /** {@return the vectors that ship} */
    static WordVectors english() {
        return Shipped.ENGLISH;
    }

    private static WordVectors read(String table) {
        try (InputStream in = WordVectors.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("The table " + table + " is missing from the jar of hearsay-extract");
            }
            return new WordVectors(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + table + " of hearsay-extract cannot be read", e);
        }
    }

    /** {@return the longest known pieces of a word in lower case from its beginning on; none if one is not known} */
    int[] pieces(String word) {
        if (word.length() > LONGEST) {
            return new int[0];
        }
        int[] found = new int[word.length()];
        int count = 0;
        for (int start = 0; start < word.length(); ) {
            int end = word.length();
            Integer piece = null;
            while (end > start && piece == null) {
                String part = word.substring(start, end);
                piece = pieces.get(start == 0 ? part : INSIDE + part);
                end -= piece == null ? 1 : 0;
            }
            if (piece == null) {
                return new int[0];
            }
            found[count++] = piece;
            start = end;
        }
        return Arrays.copyOf(found, count);
    }

    /** {@return how many numbers a vector has} */
    int dimensions() {
        return dimensions;
    }

    /** {@return how much a piece counts in a sentence} */
    float weight(int piece) {
        return lengths[piece];
    }

    /** {@return the direction of the sum of some pieces, of length 1; all zeros if there are none} */
    float[] direction(int[] some) {
        float[] sum = new float[dimensions];
        for (int piece : some) {
            int at = piece * dimensions;
            for (int d = 0; d < dimensions; d++) {
                sum[d] += scales[piece] * values[at + d];
            }
        }
        double square = 0;
        for (float value : sum) {
            square += value * (double) value;
        }
        float length = (float) Math.sqrt(square);
        for (int d = 0; d < dimensions && length > 0; d++) {
            sum[d] /= length;
        }
        return sum;
    }

    /** {@return the cosine of the angle between two pieces} */
    double cosine(int a, int b) {
        return a == b ? 1 : dot(a, b) / (lengths[a] * (double) lengths[b]);
    }

    private double dot(int a, int b) {
        int i = a * dimensions;
        int j = b * dimensions;
        int sum = 0;
        for (int d = 0; d < dimensions; d++) {
            sum += values[i + d] * values[j + d];
        }
        return sum * (double) scales[a] * scales[b];
    }

    static double dot(float[] a, float[] b) {
        float sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += a[d] * b[d];
        }
        return sum;
    }
}
