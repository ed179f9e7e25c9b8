package dev.hearsay.extract.syntax;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The file format of models: deflated bytes. Numbers are variable-length; keys are sorted and stored as differences;
 * the parts of a linear model (keys, sizes, outcomes, weights) follow one another, as each compresses best among its
 * like.
 */
public final class ModelFile {

    private static final String BUNDLED = "english.model";
    private static final String FORMAT = "hearsay-syntax 1";

    private ModelFile() {}

    static SyntaxModel readBundled() {
        try (InputStream in = Resources.getResource(ModelFile.class, BUNDLED).openStream()) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(BUNDLED + " of hearsay-extract cannot be read", e);
        }
    }

    /**
     * {@return a model read from a stream}
     *
     * @param in the stream, which stays open
     * @throws IOException if reading fails or the format is another
     */
    public static SyntaxModel read(InputStream in) throws IOException {
        ByteReader bytes = new ByteReader(new InflaterInputStream(in).readAllBytes());
        String format = bytes.string();
        if (!format.equals(FORMAT)) {
            throw new IOException("model has format " + format + ", needed is " + FORMAT);
        }
        return new SyntaxModel(
                bytes.string(), bytes.words(), bytes.words(), bytes.dictionary(), bytes.linear(), bytes.linear());
    }

    /**
     * Writes a model.
     *
     * @param model the model
     * @param out the stream, which stays open
     * @throws IOException if writing fails
     */
    public static void write(SyntaxModel model, OutputStream out) throws IOException {
        ByteWriter bytes = new ByteWriter();
        bytes.string(FORMAT);
        bytes.string(model.version());
        bytes.words(model.tags());
        bytes.words(model.relations());
        bytes.dictionary(model.dictionary());
        bytes.linear(model.tagger());
        bytes.linear(model.parser());
        DeflaterOutputStream deflated = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION));
        bytes.out.writeTo(deflated);
        deflated.finish();
    }

    private static final class ByteWriter {
        final java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream(1 << 20);

        void number(int value) {
            int rest = value;
            while (rest > 127 || rest < 0) {
                out.write((rest & 127) | 128);
                rest >>>= 7;
            }
            out.write(rest);
        }

        void string(String value) {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            number(bytes.length);
            out.write(bytes, 0, bytes.length);
        }

        void words(ImmutableList<String> words) {
            string(Joiner.on(' ').join(words));
        }

        void dictionary(TagDictionary dictionary) {
            number(dictionary.sure().length);
            for (int tag : dictionary.sure()) {
                number(tag + 1);
            }
            int[] words = dictionary.words();
            keys(words);
            for (int word : words) {
                out.write(dictionary.classOf(word));
            }
        }

        /** Writes how many numbers, and the first and the differences of those in ascending order. */
        void keys(int[] sorted) {
            number(sorted.length);
            int last = 0;
            for (int i = 0; i < sorted.length; i++) {
                number(sorted[i] - last);
                last = sorted[i];
            }
        }

        void linear(LinearModel model) {
            int[] keys = model.keys();
            LinearModel.Scorer scorer = model.new Scorer();
            ByteWriter sizes = new ByteWriter();
            ByteWriter outcomes = new ByteWriter();
            ByteWriter weights = new ByteWriter();
            for (int key : keys) {
                int[] row = scorer.score(new int[] {key}, 1);
                sizes.number((int) Arrays.stream(row).filter(w -> w != 0).count());
                for (int i = 0; i < row.length; i++) {
                    if (row[i] != 0) {
                        outcomes.number(i);
                        weights.number((row[i] << 1) ^ (row[i] >> 31));
                    }
                }
            }
            number(model.outcomes());
            number(model.weights());
            keys(keys);
            append(sizes);
            append(outcomes);
            append(weights);
        }

        private void append(ByteWriter other) {
            out.writeBytes(other.out.toByteArray());
        }
    }

    private static final class ByteReader {
        private final byte[] bytes;
        private int at;

        ByteReader(byte[] bytes) {
            this.bytes = bytes;
        }

        int number() {
            int value = bytes[at++];
            if (value >= 0) {
                return value;
            }
            value &= 127;
            int shift = 7;
            int next;
            do {
                next = bytes[at++];
                value |= (next & 127) << shift;
                shift += 7;
            } while (next < 0);
            return value;
        }

        String string() {
            int length = number();
            String value = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            return value;
        }

        ImmutableList<String> words() {
            return ImmutableList.copyOf(Splitter.on(' ').split(string()));
        }

        TagDictionary dictionary() {
            int[] sure = new int[number()];
            for (int i = 0; i < sure.length; i++) {
                sure[i] = number() - 1;
            }
            int[] words = keys();
            byte[] classOf = new byte[words.length];
            System.arraycopy(bytes, at, classOf, 0, words.length);
            at += words.length;
            return new TagDictionary(sure, words, classOf);
        }

        private int[] keys() {
            int[] keys = new int[number()];
            int last = 0;
            for (int i = 0; i < keys.length; i++) {
                last += number();
                keys[i] = last;
            }
            return keys;
        }

        LinearModel linear() {
            int outcomes = number();
            int weights = number();
            int[] keys = keys();
            ByteReader sizes = new ByteReader(bytes);
            sizes.at = at;
            skip(keys.length);
            ByteReader labels = new ByteReader(bytes);
            labels.at = at;
            skip(weights);
            LinearModel.Builder model = new LinearModel.Builder(outcomes, keys.length, weights);
            for (int key : keys) {
                int size = sizes.number();
                model.feature(key, size);
                for (int i = 0; i < size; i++) {
                    int zigzag = number();
                    model.weight(labels.number(), (zigzag >>> 1) ^ -(zigzag & 1));
                }
            }
            return model.build();
        }

        /** Passes over variable-length numbers. */
        private void skip(int numbers) {
            for (int left = numbers; left > 0; at++) {
                left -= bytes[at] >= 0 ? 1 : 0;
            }
        }
    }
}
