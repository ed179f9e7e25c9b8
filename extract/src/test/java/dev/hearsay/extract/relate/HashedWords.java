package dev.hearsay.extract.relate;

import java.util.Locale;

/** A plain sentence encoder for tests: each word counts at one place of the vector. */
final class HashedWords {
    private static final int SIZE = 64;

    private HashedWords() {}

    static float[] encode(String text) {
        float[] vector = new float[SIZE];
        for (String word : text.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
            vector[Math.floorMod(word.hashCode(), SIZE)] += word.isEmpty() ? 0 : 1;
        }
        return vector;
    }
}
