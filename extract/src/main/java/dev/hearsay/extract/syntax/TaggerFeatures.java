package dev.hearsay.extract.syntax;

/**
 * The features by which a word is tagged: the word, its spelling, its neighbours, the two tags before it, and the
 * classes of tags its neighbours to the right were seen with.
 */
public final class TaggerFeatures {

    /** More than any word has. */
    public static final int MAX = 48;

    private static final int NONE = 1;

    private final TagDictionary dictionary;
    private int[] classes = new int[0];
    private int size;
    private int headline;

    /**
     * Makes an extractor.
     *
     * @param dictionary the classes of words
     */
    public TaggerFeatures(TagDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Looks up the words of a sentence; {@link #extract} then works on it. */
    public void read(WordFeatures words) {
        size = words.size;
        if (classes.length < size) {
            classes = new int[size + size / 2];
        }
        for (int i = 0; i < size; i++) {
            int known = dictionary.classOf(words.form[i]);
            classes[i] = known == TagDictionary.UNKNOWN ? dictionary.classOf(words.lower[i]) : known;
        }
        headline = words.headline() ? 1 : 0;
    }

    /** {@return the tag a word has in nearly all cases, or -1} */
    public int sure(int i) {
        return dictionary.sure(classes[i]);
    }

    private int classAt(int i) {
        return i < size ? classes[i] : -1;
    }

    private static int at(int[] values, int i, int size) {
        return i < 0 || i >= size ? NONE : values[i];
    }

    /**
     * {@return the number of features written}
     *
     * @param words the sentence
     * @param i the word
     * @param t1 the tag of the word before, or -1
     * @param t2 the tag of the word before that, or -1
     * @param keys receives the features
     */
    public int extract(WordFeatures words, int i, int t1, int t2, int[] keys) {
        int lower = words.lower[i];
        int suffix3 = words.suffix[WordFeatures.SUFFIXES * i + 2];
        int before = at(words.lower, i - 1, size);
        int after = at(words.lower, i + 1, size);
        int class0 = classes[i];
        int class1 = classAt(i + 1);
        int n = spelling(words, i, keys);
        keys[n++] = FeatureKey.of(20, t1);
        keys[n++] = FeatureKey.of(21, t1, t2);
        keys[n++] = FeatureKey.of(22, t1, lower);
        keys[n++] = FeatureKey.of(23, before);
        keys[n++] = FeatureKey.of(24, after);
        keys[n++] = FeatureKey.of(25, at(words.lower, i - 2, size));
        keys[n++] = FeatureKey.of(26, at(words.lower, i + 2, size));
        keys[n++] = FeatureKey.of(27, before, lower);
        keys[n++] = FeatureKey.of(28, lower, after);
        keys[n++] = FeatureKey.of(29, t1, after);
        keys[n++] = FeatureKey.of(30, suffixAt(words, i + 1));
        keys[n++] = FeatureKey.of(31, t1, suffix3);
        keys[n++] = FeatureKey.of(32, suffixAt(words, i - 1), t1);
        keys[n++] = FeatureKey.of(33, at(words.shape, i + 1, size), words.shape[i]);
        keys[n++] = FeatureKey.of(34, class0);
        keys[n++] = FeatureKey.of(35, class1);
        keys[n++] = FeatureKey.of(36, class0, class1);
        keys[n++] = FeatureKey.of(37, t1, class0);
        keys[n++] = FeatureKey.of(38, t1, class0, class1);
        keys[n++] = FeatureKey.of(39, class1, classAt(i + 2), t1);
        keys[n++] = FeatureKey.of(40, lower, class1);
        keys[n++] = FeatureKey.of(41, t1, t2, lower);
        keys[n++] = FeatureKey.of(42, at(words.shape, i - 1, size), words.shape[i], class0);
        return n;
    }

    private int spelling(WordFeatures words, int i, int[] keys) {
        int n = 0;
        keys[n++] = FeatureKey.of(0, 0);
        keys[n++] = FeatureKey.of(1, words.form[i]);
        keys[n++] = FeatureKey.of(2, words.lower[i]);
        keys[n++] = FeatureKey.of(3, words.shape[i], i == 0 ? 1 : 0, headline);
        for (int k = 0; k < WordFeatures.SUFFIXES; k++) {
            keys[n++] = FeatureKey.of(4 + k, words.suffix[WordFeatures.SUFFIXES * i + k]);
        }
        for (int k = 0; k < WordFeatures.PREFIXES; k++) {
            keys[n++] = FeatureKey.of(10 + k, words.prefix[WordFeatures.PREFIXES * i + k]);
        }
        keys[n++] = FeatureKey.of(14, words.shape[i], words.suffix[WordFeatures.SUFFIXES * i + 2]);
        keys[n++] = FeatureKey.of(15, words.lower[i], headline);
        return n;
    }

    private int suffixAt(WordFeatures words, int i) {
        return at(words.suffix, WordFeatures.SUFFIXES * i + 2, WordFeatures.SUFFIXES * size);
    }
}
