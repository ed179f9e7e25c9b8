package dev.hearsay.extract.source;

import dev.hearsay.extract.text.Sentence;
import java.util.List;

/** Finds sentences by where they stand, by binary search. */
public final class SentenceIndex {
    private SentenceIndex() {}

    /** {@return the index of the sentence at an offset: the first that ends behind it, or else the last} */
    static int at(List<Sentence> sentences, int offset) {
        return Math.min(endingAfter(sentences, offset), sentences.size() - 1);
    }

    /**
     * {@return the index of the first sentence that ends behind an offset, their number if none does}
     *
     * @param sentences the sentences of a text, in order
     * @param offset a place in the text
     */
    public static int endingAfter(List<Sentence> sentences, int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
