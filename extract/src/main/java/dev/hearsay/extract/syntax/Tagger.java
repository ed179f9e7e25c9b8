package dev.hearsay.extract.syntax;

/**
 * A greedy left-to-right tagger, a linear classifier for every word (Collins, <i>Discriminative Training Methods for
 * Hidden Markov Models</i>, 2002, without the Viterbi search), with a dictionary of words that have one tag. Holds one
 * sentence at a time: one instance per thread.
 */
final class Tagger {

    /** A lead smaller than this over the next tag is no certainty: 20 units of weight. */
    private static final int DOUBT = 160;

    private final LinearModel.Scorer scorer;
    private final TaggerFeatures features;
    private final int[] keys = new int[TaggerFeatures.MAX];
    private int[] scores = new int[0];
    private int best;
    private int second;

    Tagger(LinearModel model, TagDictionary dictionary) {
        this.scorer = model.new Scorer();
        this.features = new TaggerFeatures(dictionary);
    }

    /**
     * Writes the tags of a sentence.
     *
     * @param tags receives the tags
     * @param alternatives receives the second best tag of a word where the first leads by little, else the first
     */
    void tag(WordFeatures words, int[] tags, int[] alternatives) {
        features.read(words);
        int t1 = -1;
        int t2 = -1;
        for (int i = 0; i < words.size; i++) {
            int sure = features.sure(i);
            if (sure >= 0) {
                best = sure;
                second = sure;
            } else {
                choose(words, i, t1, t2);
            }
            tags[i] = best;
            alternatives[i] = second;
            t2 = t1;
            t1 = best;
        }
    }

    private void choose(WordFeatures words, int i, int t1, int t2) {
        scores = scorer.score(keys, features.extract(words, i, t1, t2, keys));
        best = highest(-1);
        int next = highest(best);
        second = scores[best] - scores[next] < DOUBT ? next : best;
    }

    private int highest(int except) {
        int highest = except == 0 ? 1 : 0;
        for (int tag = highest + 1; tag < scores.length; tag++) {
            if (scores[tag] > scores[highest] && tag != except) {
                highest = tag;
            }
        }
        return highest;
    }
}
