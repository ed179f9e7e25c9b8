package dev.hearsay.benchmarks.syntax;

import com.google.common.collect.ImmutableList;
import dev.hearsay.extract.syntax.ParserFeatures;
import dev.hearsay.extract.syntax.ParserState;
import dev.hearsay.extract.syntax.SentenceTagger;
import dev.hearsay.extract.syntax.Skeleton;
import dev.hearsay.extract.syntax.WordFeatures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Trains the parser with a dynamic oracle and exploration. */
final class ParserTrainer {

    private static final double EXPLORE = 0.9;

    private final int relations;
    private final int minCount;
    private final Map<String, Integer> number = new HashMap<>();
    private final Skeleton skeleton;
    private final WordFeatures words = new WordFeatures();
    private final ParserFeatures features = new ParserFeatures();
    private final SparseWeights weights;
    private final Random random;
    private final int[] scores;
    private long errors;
    private long decisions;

    ParserTrainer(ImmutableList<String> relations, boolean[] punctuation, int minCount, long seed) {
        this.relations = relations.size();
        this.minCount = minCount;
        for (int i = 0; i < relations.size(); i++) {
            number.put(relations.get(i), i);
        }
        this.skeleton = new Skeleton(punctuation);
        this.weights = new SparseWeights(2 * this.relations + 1, WordFeatures.KEY_BITS, minCount);
        this.scores = new int[2 * this.relations + 1];
        this.random = new Random(seed);
    }

    /**
     * Trains.
     *
     * @param sentences the treebank
     * @param tags the tags of each sentence as a tagger gives them
     */
    void train(List<GoldSentence> sentences, List<SentenceTagger.Tags> tags, int epochs) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            order.add(i);
        }
        for (int epoch = minCount > 0 ? -1 : 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            errors = 0;
            decisions = 0;
            for (int i : order) {
                learn(sentences.get(i), tags.get(i), epoch);
            }
            System.err.printf("epoch %d errors %.4f%n", epoch, errors / (double) Math.max(1, decisions));
        }
    }

    SparseWeights weights() {
        return weights;
    }

    private void learn(GoldSentence sentence, SentenceTagger.Tags tags, int epoch) {
        words.read(sentence.tokens());
        skeleton.read(words, tags.best().toArray(), tags.alternatives().toArray());
        DynamicOracle oracle = DynamicOracle.of(sentence, skeleton, number);
        ParserState state = new ParserState();
        state.start(skeleton.size());
        while (!state.done()) {
            int n = features.extract(skeleton, state);
            oracle.look(state);
            int outcome;
            if (epoch < 0) {
                weights.count(features.keys(), n);
                outcome = oracle.any(relations);
            } else {
                outcome = decide(state, oracle, n, epoch);
            }
            oracle.follow(state, outcome);
            state.make(outcome, relations);
        }
    }

    private int decide(ParserState state, DynamicOracle oracle, int n, int epoch) {
        weights.score(features.keys(), n, scores);
        weights.tick();
        decisions++;
        int best = highest(state, null);
        int good = highest(state, oracle);
        if (!oracle.accepts(best, relations)) {
            errors++;
            weights.update(features.keys(), n, good, best);
            return epoch > 0 && random.nextDouble() < EXPLORE ? best : good;
        }
        return best;
    }

    private int highest(ParserState state, @Nullable DynamicOracle oracle) {
        int best = -1;
        for (int outcome = 0; outcome < scores.length; outcome++) {
            boolean allowed = outcome == 0
                    ? state.canShift()
                    : outcome <= relations ? state.canAttachLeft() : state.canAttachRight();
            if (allowed && (oracle == null || oracle.accepts(outcome, relations))) {
                best = best < 0 || scores[outcome] > scores[best] ? outcome : best;
            }
        }
        return best;
    }
}
