package dev.hearsay.extract.relate;

import java.util.Arrays;

/** The scores of one search, and which documents have any; cleared in the time it took to fill. */
final class Bm25Scores {
    private final float[] scores;
    private int[] touched = new int[64];
    private int size;

    Bm25Scores(int documents) {
        this.scores = new float[documents];
    }

    void add(int document, float score) {
        if (scores[document] == 0) {
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, size * 2);
            }
            touched[size++] = document;
        }
        scores[document] += score;
    }

    int touched() {
        return size;
    }

    int document(int k) {
        return touched[k];
    }

    float score(int document) {
        return scores[document];
    }

    void clear() {
        for (int k = 0; k < size; k++) {
            scores[touched[k]] = 0;
        }
        size = 0;
    }
}
