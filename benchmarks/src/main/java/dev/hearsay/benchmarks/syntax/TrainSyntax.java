package dev.hearsay.benchmarks.syntax;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.syntax.LinearModel;
import dev.hearsay.extract.syntax.ModelFile;
import dev.hearsay.extract.syntax.SentenceTagger;
import dev.hearsay.extract.syntax.SyntaxModel;
import dev.hearsay.extract.syntax.TagDictionary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Trains the model of the built-in analyser: {@code TrainSyntax FOLDER FILE VERSION} reads all {@code *.conllu.gz} of a
 * folder and writes a model. Documents named in {@link #HELD_OUT} are left out.
 */
public final class TrainSyntax {

    /** Documents kept for evaluation. */
    static final ImmutableSet<String> HELD_OUT = ImmutableSet.of(
            "GUM_news_clock",
            "GUM_news_hackers",
            "GUM_news_lanterns",
            "GUM_news_taxes",
            "GUM_interview_chomsky",
            "GUM_interview_licen");

    private static final int FOLDS = 5;
    private static final int TAGGER_EPOCHS = Integer.getInteger("tagger.epochs", 6);
    private static final int FOLD_EPOCHS = 4;
    private static final int PARSER_EPOCHS = Integer.getInteger("parser.epochs", 12);
    private static final int MIN_COUNT = Integer.getInteger("parser.min", 2);
    private static final double UNIT = 1.0 / 32;
    private static final double TAGGER_LEAST = Double.parseDouble(System.getProperty("tagger.least", "0.3"));
    private static final double PARSER_LEAST = Double.parseDouble(System.getProperty("parser.least", "0.8"));

    private TrainSyntax() {}

    /**
     * Trains.
     *
     * @param args folder, file, version
     * @throws IOException if reading or writing fails
     */
    public static void main(String[] args) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>(Conllu.readAll(Path.of(args[0])));
        sentences.removeIf(s -> HELD_OUT.contains(s.document()));
        SyntaxModel model = train(sentences, args[2]);
        try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            ModelFile.write(model, out);
        }
        System.out.printf(
                "tagger %d features %d weights, parser %d features %d weights, %d bytes%n",
                model.tagger().features(),
                model.tagger().weights(),
                model.parser().features(),
                model.parser().weights(),
                Files.size(Path.of(args[1])));
    }

    private static SyntaxModel train(List<GoldSentence> sentences, String version) {
        ImmutableList<String> tags = names(sentences, true);
        ImmutableList<String> relations = names(sentences, false);
        TaggerTrainer trainer = new TaggerTrainer(tags);
        List<int[]> foldTags = tagByFolds(sentences, tags);
        TagDictionary dictionary = trainer.dictionary(sentences);
        LinearModel tagger = trainer.train(sentences, dictionary, TAGGER_EPOCHS, TAGGER_LEAST);
        ParserTrainer parser = new ParserTrainer(relations, SyntaxModel.punctuation(tags), MIN_COUNT, 7);
        parser.train(sentences, foldTags, PARSER_EPOCHS);
        return new SyntaxModel(version, tags, relations, dictionary, tagger, parser.average(UNIT, PARSER_LEAST));
    }

    private static ImmutableList<String> names(List<GoldSentence> sentences, boolean tags) {
        TreeSet<String> names = new TreeSet<>();
        sentences.forEach(s -> names.addAll(tags ? s.tags() : s.relations()));
        return ImmutableList.copyOf(names);
    }

    /**
     * {@return the tags of every sentence, by a tagger that did not see it, so that the parser learns from real errors}
     */
    private static List<int[]> tagByFolds(List<GoldSentence> sentences, ImmutableList<String> tags) {
        int[][] result = new int[sentences.size()][];
        int right = 0;
        int all = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            TaggerTrainer trainer = new TaggerTrainer(tags);
            List<GoldSentence> others = new ArrayList<>();
            for (int i = 0; i < result.length; i++) {
                if (i % FOLDS != fold) {
                    others.add(sentences.get(i));
                }
            }
            TagDictionary dictionary = trainer.dictionary(others);
            SentenceTagger tagger = new SentenceTagger(trainer.train(others, dictionary, FOLD_EPOCHS, 0), dictionary);
            for (int i = fold; i < result.length; i += FOLDS) {
                result[i] = tagger.tag(sentences.get(i).tokens());
                int[] gold = trainer.gold(sentences.get(i));
                for (int k = 0; k < gold.length; k++) {
                    right += gold[k] == result[i][k] ? 1 : 0;
                    all++;
                }
            }
        }
        System.err.printf("tags by folds %.2f%n", 100.0 * right / all);
        return List.of(result);
    }
}
