package dev.hearsay.benchmarks.syntax;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import dev.hearsay.extract.syntax.LinearModel;
import dev.hearsay.extract.syntax.TagDictionary;
import dev.hearsay.extract.syntax.TaggerFeatures;
import dev.hearsay.extract.syntax.WordFeatures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Trains the tagger and its dictionary. */
final class TaggerTrainer {

    private static final int DICTIONARY_COUNT = 5;
    private static final int SURE_COUNT = 40;
    private static final double SURE_SHARE = 0.997;
    private static final double CLASS_SHARE = 0.02;
    private static final int MAX_CLASSES = 255;
    private static final double UNIT = 1.0 / 8;
    private static final double LEAST = 0.5;

    private final ImmutableList<String> tags;
    private final Map<String, Integer> number = new HashMap<>();
    private final WordFeatures words = new WordFeatures();

    TaggerTrainer(ImmutableList<String> tags) {
        this.tags = tags;
        for (int i = 0; i < tags.size(); i++) {
            number.put(tags.get(i), i);
        }
    }

    TagDictionary dictionary(List<GoldSentence> sentences) {
        Table<Integer, Integer, Integer> counts = HashBasedTable.create();
        for (GoldSentence sentence : sentences) {
            words.read(sentence.tokens());
            for (int i = 0; i < sentence.size(); i++) {
                int tag = number.getOrDefault(sentence.tags().get(i), -1);
                Integer seen = counts.get(words.form(i), tag);
                counts.put(words.form(i), tag, seen == null ? 1 : seen + 1);
            }
        }
        return dictionary(counts);
    }

    private TagDictionary dictionary(Table<Integer, Integer, Integer> counts) {
        TreeMap<Integer, String> classOf = new TreeMap<>();
        Map<String, Integer> tokens = new HashMap<>();
        counts.rowMap().forEach((word, row) -> {
            int total = row.values().stream().mapToInt(Integer::intValue).sum();
            if (total >= DICTIONARY_COUNT) {
                String name = className(row, total);
                classOf.put(word, name);
                tokens.merge(name, total, Integer::sum);
            }
        });
        List<String> classes = tokens.keySet().stream()
                .sorted(Comparator.<String>comparingInt(c -> -tokens.getOrDefault(c, 0))
                        .thenComparing(c -> c))
                .limit(MAX_CLASSES)
                .toList();
        classOf.values().retainAll(classes);
        int[] sure = new int[classes.size() + 1];
        sure[0] = -1;
        for (int i = 0; i < classes.size(); i++) {
            sure[i + 1] = classes.get(i).startsWith("=")
                    ? Integer.parseInt(classes.get(i).substring(1))
                    : -1;
        }
        byte[] numbers = new byte[classOf.size()];
        int n = 0;
        for (String name : classOf.values()) {
            numbers[n++] = (byte) (classes.indexOf(name) + 1);
        }
        return new TagDictionary(
                sure, classOf.keySet().stream().mapToInt(Integer::intValue).toArray(), numbers);
    }

    /** {@return the tags a word has, by frequency; "=" and the tag where it is sure} */
    private static String className(Map<Integer, Integer> row, int total) {
        List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(row.entrySet());
        entries.sort(Comparator.<Map.Entry<Integer, Integer>>comparingInt(e -> -e.getValue())
                .thenComparing(Map.Entry::getKey));
        if (total >= SURE_COUNT && entries.get(0).getValue() >= SURE_SHARE * total) {
            return "=" + entries.get(0).getKey();
        }
        return entries.stream()
                .filter(e -> e.getValue() >= CLASS_SHARE * total)
                .limit(3)
                .map(e -> e.getKey().toString())
                .collect(Collectors.joining(","));
    }

    LinearModel train(List<GoldSentence> sentences, TagDictionary dictionary, int epochs) {
        SparseWeights weights = new SparseWeights(tags.size(), WordFeatures.KEY_BITS, 0);
        TaggerFeatures features = new TaggerFeatures(dictionary);
        List<GoldSentence> order = new ArrayList<>(sentences);
        Random random = new Random(1);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (GoldSentence sentence : order) {
                learn(sentence, weights, features);
            }
        }
        return weights.average(UNIT, LEAST);
    }

    private void learn(GoldSentence sentence, SparseWeights weights, TaggerFeatures features) {
        words.read(sentence.tokens());
        features.read(words);
        int[] keys = new int[TaggerFeatures.MAX];
        int[] scores = new int[tags.size()];
        int t1 = -1;
        int t2 = -1;
        for (int i = 0; i < sentence.size(); i++) {
            int tag = features.sure(i);
            if (tag < 0) {
                int n = features.extract(words, i, t1, t2, keys);
                weights.score(keys, n, scores);
                weights.tick();
                tag = highest(scores);
                int gold = number.getOrDefault(sentence.tags().get(i), -1);
                if (tag != gold) {
                    weights.update(keys, n, gold, tag);
                }
            }
            t2 = t1;
            t1 = tag;
        }
    }

    private static int highest(int[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
