package dev.hearsay.extract.text;

import java.util.List;

/**
 * A sentence: tokens in the order of the text and a tree of dependencies over them. Tokens are numbered from 0; asking
 * for another number throws {@link IndexOutOfBoundsException}. Immutable.
 */
public interface Sentence {

    /** The head of the root of a sentence. */
    int ROOT = -1;

    /** {@return the number of tokens, at least 1} */
    int size();

    /**
     * {@return where a token starts in the text, a UTF-16 position}
     *
     * @param token its index
     */
    int start(int token);

    /**
     * {@return where a token ends in the text, exclusive}
     *
     * @param token its index
     */
    int end(int token);

    /**
     * {@return a token as it stands in the text}
     *
     * @param token its index
     */
    String word(int token);

    /**
     * {@return the dictionary form of a token: "say" of "said", "mouse" of "mice"}
     *
     * @param token its index
     */
    String lemma(int token);

    /**
     * {@return the Penn Treebank tag of a token}
     *
     * @param token its index
     */
    String tag(int token);

    /**
     * {@return the index of a token's head, or {@link #ROOT}; heads form a tree with one root}
     *
     * @param token its index
     */
    int head(int token);

    /**
     * {@return the Universal Dependencies relation of a token to its head, "root" for the root}
     *
     * @param token its index
     */
    String relation(int token);

    /** {@return the number of the line the sentence stands in, counting from 0 the lines that hold a token} */
    int paragraph();

    /** {@return where the first token starts} */
    default int start() {
        return start(0);
    }

    /** {@return where the last token ends, exclusive} */
    default int end() {
        return end(size() - 1);
    }

    /** {@return the index of the token without a head} */
    default int root() {
        int token = 0;
        while (head(token) != ROOT) {
            token++;
        }
        return token;
    }

    /**
     * {@return a sentence of the given tokens, for analysers that are plugged in}
     *
     * @param text the text the tokens point into
     * @param paragraph the number of the line, from 0
     * @param tokens its tokens in order
     * @throws IllegalArgumentException if there is no token, the tokens overlap, are out of order or beyond the text,
     *     or the heads are not a tree with exactly one root
     */
    static Sentence of(String text, int paragraph, List<Token> tokens) {
        return TokenSentence.of(text, paragraph, tokens);
    }
}
