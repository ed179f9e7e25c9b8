package dev.hearsay.extract.reuse;

import dev.hearsay.core.Document;
import dev.hearsay.core.Segment;
import dev.hearsay.core.Span;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The words of a text in parallel arrays: hash, place and number of the sentence. Never changed once built. What is no
 * running text (headline, captions, links, notices, boilerplate) leaves one word that equals no other.
 */
final class Words {
    private final String text;
    private final long[] hashes;
    private final int[] starts;
    private final int[] ends;
    private final int[] sentences;

    Words(String text, long[] hashes, int[] starts, int[] ends, int[] sentences) {
        this.text = text;
        this.hashes = hashes;
        this.starts = starts;
        this.ends = ends;
        this.sentences = sentences;
    }

    static Words of(String text) {
        return new WordScanner(text).scan();
    }

    static Words of(Document document) {
        Words all = of(document.text());
        BitSet left = leftOut(document);
        return left.isEmpty() ? all : all.without(left);
    }

    private static BitSet leftOut(Document document) {
        BitSet left = new BitSet();
        document.segments().stream()
                .filter(segment -> !segment.kind().corroborates())
                .map(Segment::span)
                .forEach(span -> left.set(span.start(), span.end()));
        return left;
    }

    private Words without(BitSet left) {
        int kept = 0;
        long[] h = new long[size()];
        int[] s = new int[size()];
        int[] e = new int[size()];
        int[] n = new int[size()];
        for (int i = 0; i < size(); i++) {
            boolean barrier = left.get(starts[i]);
            if (barrier && kept > 0 && left.get(s[kept - 1])) {
                continue;
            }
            h[kept] = barrier ? WordScanner.mix(((long) text.hashCode() << 32) ^ starts[i]) : hashes[i];
            s[kept] = starts[i];
            e[kept] = ends[i];
            n[kept++] = sentences[i];
        }
        return new Words(text, copy(h, kept), copy(s, kept), copy(e, kept), copy(n, kept));
    }

    private static long[] copy(long[] values, int size) {
        return Arrays.copyOf(values, size);
    }

    private static int[] copy(int[] values, int size) {
        return Arrays.copyOf(values, size);
    }

    int size() {
        return hashes.length;
    }

    String text() {
        return text;
    }

    /** {@return the hashes themselves, not to be changed} */
    long[] hashes() {
        return hashes;
    }

    long hash(int word) {
        return hashes[word];
    }

    int start(int word) {
        return starts[word];
    }

    int length(int word) {
        return ends[word] - starts[word];
    }

    /** {@return the number of the sentence the word stands in, ascending} */
    int sentence(int word) {
        return sentences[word];
    }

    /** {@return the word after the last of the sentence that {@code from} stands in} */
    int sentenceEnd(int from) {
        int to = from;
        while (to < size() && sentences[to] == sentences[from]) {
            to++;
        }
        return to;
    }

    /** {@return where the words from the one number to before the other stand} */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    String word(int at) {
        return text.substring(starts[at], ends[at]);
    }

    /** {@return one hash for each run of {@code length} words; empty when the text is shorter} */
    long[] grams(int length) {
        long[] grams = new long[Math.max(0, size() - length + 1)];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = gram(i, length);
        }
        return grams;
    }

    private long gram(int from, int length) {
        long h = 0;
        for (int i = from; i < from + length; i++) {
            h = h * 0x9E3779B97F4A7C15L + hashes[i];
        }
        return WordScanner.mix(h);
    }
}
