package dev.hearsay.extract.syntax;

/**
 * A greedy left-to-right tagger, a linear classifier for every word (Collins, <i>Discriminative Training Methods for
 * Hidden Markov Models</i>, 2002, without the Viterbi search), with a dictionary of words that have one tag. Holds one
 * sentence at a time: one instance per thread.
 */
final class Tagger {

    private final LinearModel model;
    private final TaggerFeatures features;
    private final int[] keys = new int[TaggerFeatures.MAX];
    private final int[] scores;

    Tagger(LinearModel model, TagDictionary dictionary) {
        this.model = model;
        this.features = new TaggerFeatures(dictionary);
        this.scores = new int[model.outcomes()];
    }

    /** Writes the tags of a sentence. */
    void tag(WordFeatures words, int[] tags) {
        features.read(words);
        int t1 = -1;
        int t2 = -1;
        for (int i = 0; i < words.size; i++) {
            int sure = features.sure(i);
            int tag = sure >= 0 ? sure : best(words, i, t1, t2);
            tags[i] = tag;
            t2 = t1;
            t1 = tag;
        }
    }

    private int best(WordFeatures words, int i, int t1, int t2) {
        java.util.Arrays.fill(scores, 0);
        model.score(keys, features.extract(words, i, t1, t2, keys), scores);
        int best = 0;
        for (int tag = 1; tag < scores.length; tag++) {
            if (scores[tag] > scores[best]) {
                best = tag;
            }
        }
        return best;
    }
}
