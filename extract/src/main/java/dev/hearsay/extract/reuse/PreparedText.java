package dev.hearsay.extract.reuse;

import dev.hearsay.core.Document;
import java.util.Arrays;
import java.util.BitSet;

/** One text made ready for comparison: its words, which of them are somebody's speech, and where each n-gram stands. */
final class PreparedText {
    /** Words in the shortest passage that counts as shared. */
    static final int SHORTEST_PASSAGE = 6;

    private static final int NONE = -1;

    private final Document document;
    private final Words words;
    private final BitSet quoted;
    private final long[] grams;
    private final int[] firstPlace;
    private final int[] nextPlace;
    private final long[] vocabulary;

    PreparedText(Document document) {
        this.document = document;
        this.words = Words.of(document);
        this.quoted = QuotedWords.in(words);
        FirstPerson.addSpeech(words, quoted);
        this.vocabulary = words.hashes().clone();
        Arrays.sort(vocabulary);
        this.grams = words.grams(SHORTEST_PASSAGE);
        this.firstPlace = new int[Math.max(2, Integer.highestOneBit(grams.length + 1) * 4)];
        this.nextPlace = new int[grams.length];
        Arrays.fill(firstPlace, NONE);
        for (int place = grams.length - 1; place >= 0; place--) {
            int slot = slot(grams[place]);
            nextPlace[place] = firstPlace[slot];
            firstPlace[slot] = place;
        }
    }

    Document document() {
        return document;
    }

    Words words() {
        return words;
    }

    boolean quoted(int word) {
        return quoted.get(word);
    }

    /** {@return the number of words outside quotation marks} */
    int proseSize() {
        return words.size() - quoted.cardinality();
    }

    boolean contains(long word) {
        return Arrays.binarySearch(vocabulary, word) >= 0;
    }

    int gramCount() {
        return grams.length;
    }

    long gram(int place) {
        return grams[place];
    }

    /** {@return the first place of this gram, or -1 for none} */
    int first(long gram) {
        return firstPlace[slot(gram)];
    }

    /** {@return the next place of the gram that stands at {@code place}, or -1 for none} */
    int next(int place) {
        return nextPlace[place];
    }

    private int slot(long gram) {
        int mask = firstPlace.length - 1;
        int slot = (int) gram & mask;
        while (firstPlace[slot] != NONE && grams[firstPlace[slot]] != gram) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
