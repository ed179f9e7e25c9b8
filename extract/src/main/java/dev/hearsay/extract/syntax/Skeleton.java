package dev.hearsay.extract.syntax;

/**
 * The words of a tagged sentence without its punctuation, which is kept as a property of the gaps between words (Ma,
 * Zhang, Zhu, <i>Punctuation Processing for Projective Dependency Parsing</i>, 2014). The artificial root follows the
 * last word. Holds one sentence at a time.
 */
public final class Skeleton {

    private static final int NUMBER = 0x3C6EF372;
    private static final int ROOT_WORD = 0x5851F42D;
    private static final int ROOT_TAG = 255;

    private final boolean[] punctuationTag;

    int size;
    int[] token = new int[0];
    int[] word = new int[0];
    int[] tag = new int[0];
    int[] alternative = new int[0];
    int[] wordClass = new int[0];
    int[] gap = new int[0];
    int[] commas = new int[0];
    int[] breaks = new int[0];
    int[] quotes = new int[0];

    /**
     * Makes a view.
     *
     * @param punctuationTag for every tag, whether it marks punctuation
     */
    public Skeleton(boolean[] punctuationTag) {
        this.punctuationTag = punctuationTag.clone();
    }

    /** {@return whether a token is left out} */
    public boolean omits(WordFeatures words, int[] tags, int i) {
        return words.mark[i] != 0 && punctuationTag[tags[i]];
    }

    /** {@return the number of words left} */
    public int size() {
        return size;
    }

    /** {@return the token a word is} */
    public int token(int i) {
        return token[i];
    }

    /** Replaces the sentence held: its words, their tags and the tags that might be right instead. */
    public void read(WordFeatures words, int[] tags, int[] alternatives) {
        if (token.length <= words.size) {
            grow(words.size + words.size / 2 + 1);
        }
        size = 0;
        start(0);
        for (int i = 0; i < words.size; i++) {
            if (omits(words, tags, i)) {
                mark(words.mark[i]);
            } else {
                token[size] = i;
                word[size] = words.startsWithDigit(i) ? NUMBER : words.lower[i];
                tag[size] = tags[i];
                alternative[size] = alternatives[i];
                wordClass[size] = WordClasses.of(words.lower[i]);
                size++;
                start(size);
            }
        }
        token[size] = words.size;
        word[size] = ROOT_WORD;
        tag[size] = ROOT_TAG;
        alternative[size] = ROOT_TAG;
        wordClass[size] = WordClasses.NONE;
    }

    private void grow(int capacity) {
        token = new int[capacity];
        word = new int[capacity];
        tag = new int[capacity];
        alternative = new int[capacity];
        wordClass = new int[capacity];
        gap = new int[capacity];
        commas = new int[capacity];
        breaks = new int[capacity];
        quotes = new int[capacity];
    }

    /** Opens the gap before a word. */
    private void start(int i) {
        gap[i] = 0;
        commas[i] = i == 0 ? 0 : commas[i - 1];
        breaks[i] = i == 0 ? 0 : breaks[i - 1];
        quotes[i] = i == 0 ? 0 : quotes[i - 1];
    }

    private void mark(char mark) {
        gap[size] = (gap[size] * 31 + mark) & 0xFFFFFF;
        commas[size] += mark == ',' ? 1 : 0;
        breaks[size] += mark == ';' || mark == ':' || mark == '—' || mark == '.' || mark == '?' || mark == '!' ? 1 : 0;
        quotes[size] += mark == '“' || mark == '‘' || mark == '(' || mark == '[' ? 1 : 0;
        quotes[size] -= mark == '”' || mark == '’' || mark == ')' || mark == ']' ? 1 : 0;
    }

    /**
     * {@return what punctuation stands between two words: how many commas, breaks, whether a quotation ends or starts}
     */
    int between(int a, int b) {
        int comma = Math.min(3, commas[b] - commas[a]);
        int stop = Math.min(2, breaks[b] - breaks[a]);
        int quote = Integer.signum(quotes[b] - quotes[a]) + 1;
        return comma + 4 * stop + 12 * quote;
    }
}
