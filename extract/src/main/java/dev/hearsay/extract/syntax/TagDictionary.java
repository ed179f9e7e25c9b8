package dev.hearsay.extract.syntax;

import java.util.Arrays;

/**
 * For frequent words, the class of tags each was seen with, as a number. A word of a class with a sure tag needs no
 * tagging. Immutable.
 */
public final class TagDictionary {

    /** The class of words not in the dictionary. */
    public static final int UNKNOWN = 0;

    private final int[] sure;
    private final int[] words;
    private final int[] keys;
    private final byte[] classes;
    private final int mask;

    /**
     * Makes a dictionary.
     *
     * @param sure for every class its one sure tag, or -1; at most 256 classes, the first for unknown words
     * @param words the hashes of the forms, in ascending order
     * @param classOf the class of each word, not {@link #UNKNOWN}
     */
    public TagDictionary(int[] sure, int[] words, byte[] classOf) {
        this.sure = sure.clone();
        this.words = words.clone();
        int capacity = Integer.highestOneBit(Math.max(8, words.length)) * 4;
        this.keys = new int[capacity];
        this.classes = new byte[capacity];
        this.mask = capacity - 1;
        for (int i = 0; i < words.length; i++) {
            put(words[i], classOf[i]);
        }
    }

    private void put(int word, byte value) {
        int slot = slot(word);
        keys[slot] = word;
        classes[slot] = value;
    }

    private int slot(int word) {
        int slot = (word ^ (word >>> 16)) & mask;
        while (classes[slot] != 0 && keys[slot] != word) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** {@return the class of a form, or {@link #UNKNOWN}} */
    int classOf(int form) {
        return classes[slot(form)] & 0xFF;
    }

    /** {@return the sure tag of a class, or -1} */
    int sure(int tagClass) {
        return sure[tagClass];
    }

    /** {@return the sure tags of all classes} */
    int[] sure() {
        return sure.clone();
    }

    /** {@return the hashes of the words, in ascending order} */
    int[] words() {
        return Arrays.copyOf(words, words.length);
    }
}
