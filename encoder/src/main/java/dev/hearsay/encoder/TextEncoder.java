package dev.hearsay.encoder;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An encoder with the vocabulary of its texts: a state for each piece of one text, or of two read together. */
public final class TextEncoder {
    /** Marks of a pair: one before, one between, one at the end. */
    private static final int MARKS = 3;

    private final WordPieces words;
    private final Encoder encoder;

    private TextEncoder(DataInputStream in) throws IOException {
        int vocabulary = in.readInt();
        this.words = new WordPieces(ModelTable.names(in, vocabulary));
        this.encoder = Encoder.read(in, vocabulary);
    }

    /**
     * Reads an encoder.
     *
     * @param in a table, at the vocabulary
     * @return the encoder
     * @throws IOException if the table ends early
     */
    public static TextEncoder read(DataInputStream in) throws IOException {
        return new TextEncoder(in);
    }

    /** {@return how many numbers a state has} */
    public int size() {
        return encoder.size();
    }

    /**
     * Encodes one text; what is longer than the encoder can take is cut.
     *
     * @param text the text
     * @return a state for each piece and for the marks around them
     */
    public float[][] states(String text) {
        List<Integer> pieces = new ArrayList<>();
        append(pieces, text, encoder.longest() - MARKS + 1);
        return encoder.encode(array(pieces), pieces.size());
    }

    /**
     * Encodes two texts together; each may take half of what the encoder can.
     *
     * @param first one text
     * @param second the other
     * @return a state for each piece and for the marks around and between them
     */
    public float[][] states(String first, String second) {
        int each = (encoder.longest() - MARKS) / 2;
        List<Integer> pieces = new ArrayList<>();
        append(pieces, first, each);
        int start = pieces.size();
        pieces.addAll(words.of(second, each));
        pieces.add(words.place(WordPieces.BETWEEN));
        return encoder.encode(array(pieces), start);
    }

    private void append(List<Integer> pieces, String text, int most) {
        pieces.add(words.place(WordPieces.FIRST));
        pieces.addAll(words.of(text, most));
        pieces.add(words.place(WordPieces.BETWEEN));
    }

    private static int[] array(List<Integer> pieces) {
        return pieces.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Means the states of a text.
     *
     * @param states one state or more
     * @return their mean
     */
    public static float[] mean(float[][] states) {
        float[] mean = new float[states[0].length];
        for (float[] state : states) {
            Floats.add(mean, state);
        }
        for (int d = 0; d < mean.length; d++) {
            mean[d] /= states.length;
        }
        return mean;
    }
}
