package dev.hearsay.extract.syntax;

/** The tokens of one sentence, without grammar. Immutable; keeps a reference to the text. */
public final class Tokens {

    private final String text;
    private final int[] bounds;
    private final int paragraph;

    /**
     * Makes the tokens of a sentence.
     *
     * @param text the text they point into
     * @param bounds start, end, start, end … of the tokens, in ascending order
     * @param paragraph the number of the line
     */
    public Tokens(String text, int[] bounds, int paragraph) {
        this.text = text;
        this.bounds = bounds;
        this.paragraph = paragraph;
    }

    /** {@return the text the tokens point into} */
    public String text() {
        return text;
    }

    /** {@return the number of tokens, at least 1} */
    public int size() {
        return bounds.length / 2;
    }

    /** {@return where the sentence starts in the text} */
    public int start() {
        return bounds[0];
    }

    /** {@return where the sentence ends, exclusive} */
    public int end() {
        return bounds[bounds.length - 1];
    }

    /**
     * {@return where a token starts in the text, a UTF-16 position}
     *
     * @param token its index
     */
    public int start(int token) {
        return bounds[2 * token];
    }

    /**
     * {@return where a token ends in the text, exclusive}
     *
     * @param token its index
     */
    public int end(int token) {
        return bounds[2 * token + 1];
    }

    /**
     * {@return a token as it stands in the text}
     *
     * @param token its index
     */
    public String word(int token) {
        return text.substring(start(token), end(token));
    }

    /**
     * {@return whether a token is a word or a number, thus no mark}
     *
     * @param token its index
     */
    public boolean isWord(int token) {
        for (int i = start(token); i < end(token); i++) {
            if (Characters.word(text.charAt(i))) {
                return true;
            }
        }
        return Characters.word(text.codePointAt(start(token)));
    }

    /** {@return the number of the line the sentence stands in, counting from 0 the lines that hold a token} */
    public int paragraph() {
        return paragraph;
    }

    /** {@return the sentence as it stands in the text} */
    @Override
    public String toString() {
        return text.substring(start(), end());
    }
}
