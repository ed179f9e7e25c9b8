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
import java.util.stream.IntStream;

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
    private static final int FOLD_EPOCHS = 4;
    private static final int TAGGER_EPOCHS = 6;
    private static final int PARSER_EPOCHS = 10;
    private static final int PARSERS = 2;
    private static final int MIN_COUNT = 2;
    private static final double PARSER_UNIT = 1.0 / 4;
    private static final double PARSER_LEAST = 1.5;

    /** One sentence in so many is repeated as a headline. */
    private static final int HEADLINES = 12;

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

    private static SyntaxModel train(List<GoldSentence> treebank, String version) {
        List<GoldSentence> sentences = weighted(treebank);
        ImmutableList<String> tags = names(sentences, true);
        ImmutableList<String> relations = names(sentences, false);
        TaggerTrainer trainer = new TaggerTrainer(tags);
        List<SentenceTagger.Tags> foldTags = tagByFolds(sentences, tags);
        TagDictionary dictionary = trainer.dictionary(sentences);
        LinearModel tagger = trainer.train(sentences, dictionary, TAGGER_EPOCHS);
        List<SparseWeights> parsers = IntStream.range(0, PARSERS)
                .parallel()
                .mapToObj(seed -> {
                    ParserTrainer parser = new ParserTrainer(relations, SyntaxModel.punctuation(tags), MIN_COUNT, seed);
                    parser.train(sentences, foldTags, PARSER_EPOCHS);
                    return parser.weights();
                })
                .toList();
        LinearModel parser = SparseWeights.average(parsers, PARSER_UNIT, PARSER_LEAST);
        return new SyntaxModel(version, tags, relations, dictionary, tagger, parser);
    }

    /** {@return the sentences, those of news twice, and some again as headlines} */
    private static List<GoldSentence> weighted(List<GoldSentence> treebank) {
        List<GoldSentence> sentences = new ArrayList<>();
        for (GoldSentence sentence : treebank) {
            boolean news = sentence.document().matches("GUM_news.*|[nw]\\d+");
            sentences.add(sentence);
            if (news) {
                sentences.add(sentence);
            }
            if (sentences.size() % HEADLINES < (news ? 2 : 1)) {
                sentences.add(sentence.inTitleCase());
            }
        }
        return sentences;
    }

    private static ImmutableList<String> names(List<GoldSentence> sentences, boolean tags) {
        TreeSet<String> names = new TreeSet<>();
        sentences.forEach(s -> names.addAll(tags ? s.tags() : s.relations()));
        return ImmutableList.copyOf(names);
    }

    /**
     * {@return the tags of every sentence by a tagger that did not see its document, so that the parser sees errors}
     */
    private static List<SentenceTagger.Tags> tagByFolds(List<GoldSentence> sentences, ImmutableList<String> tags) {
        SentenceTagger.Tags[] result = new SentenceTagger.Tags[sentences.size()];
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            TaggerTrainer trainer = new TaggerTrainer(tags);
            List<GoldSentence> others =
                    sentences.stream().filter(s -> fold(s) != fold).toList();
            TagDictionary dictionary = trainer.dictionary(others);
            SentenceTagger tagger = new SentenceTagger(trainer.train(others, dictionary, FOLD_EPOCHS), dictionary);
            for (int i = 0; i < result.length; i++) {
                if (fold(sentences.get(i)) == fold) {
                    result[i] = tagger.tag(sentences.get(i).tokens());
                }
            }
        });
        return List.of(result);
    }

    private static int fold(GoldSentence sentence) {
        return Math.floorMod(sentence.document().hashCode(), FOLDS);
    }
}
