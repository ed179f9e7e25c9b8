package dev.hearsay.extract.syntax;

import java.util.Arrays;

/** Tags sentences without parsing them. One instance per thread. */
public final class SentenceTagger {

    private final Tagger tagger;
    private final WordFeatures words = new WordFeatures();

    /**
     * Makes a tagger.
     *
     * @param model its weights
     * @param dictionary its dictionary
     */
    public SentenceTagger(LinearModel model, TagDictionary dictionary) {
        this.tagger = new Tagger(model, dictionary);
    }

    /**
     * {@return the numbers of the tags of a sentence}
     *
     * @param tokens its tokens
     */
    public int[] tag(Tokens tokens) {
        words.read(tokens);
        int[] tags = new int[words.size];
        tagger.tag(words, tags);
        return Arrays.copyOf(tags, words.size);
    }
}
