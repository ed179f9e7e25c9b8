package dev.hearsay.extract.syntax;

import com.google.common.primitives.ImmutableIntArray;

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
     * {@return the numbers of the tags of a sentence, and of the tags that might be right instead}
     *
     * @param tokens its tokens
     */
    public Tags tag(Tokens tokens) {
        words.read(tokens);
        int[] best = new int[words.size];
        int[] alternatives = new int[words.size];
        tagger.tag(words, best, alternatives);
        return new Tags(ImmutableIntArray.copyOf(best), ImmutableIntArray.copyOf(alternatives));
    }

    /**
     * The tags of a sentence.
     *
     * @param best the tags chosen
     * @param alternatives the next tags where the choice is in doubt, else the tags chosen
     */
    public record Tags(ImmutableIntArray best, ImmutableIntArray alternatives) {}
}
