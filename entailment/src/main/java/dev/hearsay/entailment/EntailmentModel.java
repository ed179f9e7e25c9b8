package dev.hearsay.entailment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.RelationKind;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A cross-encoder for pairs of texts: the pieces of both run through one encoder, and from the state of the first piece
 * and the mean of all states follow the log-odds of each kind of relation. How it was made stands in
 * {@code docs/figures/entailment.md}. Read from the jar when first needed; immutable.
 */
final class EntailmentModel {
    private static final int VERSION = 1;
    /** Marks: one before, one between, one at the end. */
    private static final int MARKS = 3;

    private final ImmutableList<RelationKind> kinds;
    private final WordPieces words;
    private final Encoder encoder;
    private final Dense pooled;
    private final Dense answer;

    private static final class Shipped {
        static final EntailmentModel ENGLISH = read("entailment.bin");
    }

    private EntailmentModel(DataInputStream in) throws IOException {
        int version = in.readInt();
        if (version != VERSION) {
            throw new IOException("version " + version + " of the entailment model, not " + VERSION);
        }
        this.kinds =
                names(in, in.readInt()).stream().map(RelationKind::valueOf).collect(ImmutableList.toImmutableList());
        int vocabulary = in.readInt();
        this.words = new WordPieces(names(in, vocabulary));
        this.encoder = Encoder.read(in, vocabulary);
        this.pooled = Dense.read(in, 2 * encoder.size(), encoder.size());
        this.answer = Dense.read(in, encoder.size(), kinds.size());
    }

    /** {@return the model that ships} */
    static EntailmentModel english() {
        return Shipped.ENGLISH;
    }

    private static EntailmentModel read(String table) {
        try (InputStream in = EntailmentModel.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The table " + table + " is missing from the jar of hearsay-entailment");
            }
            return new EntailmentModel(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + table + " of hearsay-entailment cannot be read", e);
        }
    }

    private static List<String> names(DataInputStream in, int count) throws IOException {
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.UTF_8));
        }
        return names;
    }

    /** {@return the log-odds of each kind of relation between two texts, up to what all kinds share} */
    ImmutableMap<RelationKind, Double> logOdds(String first, String second) {
        float[] odds = answer.apply(summary(first, second));
        ImmutableMap.Builder<RelationKind, Double> byKind = ImmutableMap.builder();
        for (int k = 0; k < odds.length; k++) {
            byKind.put(kinds.get(k), (double) odds[k]);
        }
        return byKind.buildOrThrow();
    }

    private float[] summary(String first, String second) {
        int each = (encoder.longest() - MARKS) / 2;
        List<Integer> a = words.of(first, each);
        List<Integer> b = words.of(second, each);
        List<Integer> text = new ArrayList<>();
        text.add(words.place(WordPieces.FIRST));
        text.addAll(a);
        text.add(words.place(WordPieces.BETWEEN));
        int start = text.size();
        text.addAll(b);
        text.add(words.place(WordPieces.BETWEEN));
        float[] summary = pooled.apply(
                firstAndMean(encoder.encode(text.stream().mapToInt(i -> i).toArray(), start)));
        Floats.tanh(summary);
        return summary;
    }

    private static float[] firstAndMean(float[][] states) {
        int size = states[0].length;
        float[] both = new float[2 * size];
        for (float[] state : states) {
            for (int d = 0; d < size; d++) {
                both[size + d] += state[d];
            }
        }
        for (int d = 0; d < size; d++) {
            both[d] = states[0][d];
            both[size + d] /= states.length;
        }
        return both;
    }
}
