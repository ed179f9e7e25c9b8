package dev.hearsay.benchmarks.syntax;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.syntax.ModelFile;
import dev.hearsay.extract.syntax.PerceptronAnalyzer;
import dev.hearsay.extract.syntax.SentenceAnalysis;
import dev.hearsay.extract.syntax.SyntaxModel;
import dev.hearsay.extract.text.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures the analyser on the held-out documents, with the tokens of the treebank: {@code EvaluateSyntax FOLDER
 * [FILE]} prints for each genre the share of right tags and lemmas, and of words (no punctuation) with the right head
 * (UAS) and the right head and relation (LAS). Without a file the bundled model is measured.
 */
public final class EvaluateSyntax {

    private EvaluateSyntax() {}

    /**
     * Evaluates.
     *
     * @param args folder of the treebanks, optionally a model file
     * @throws IOException if reading fails
     */
    public static void main(String[] args) throws IOException {
        SyntaxModel model = args.length > 1 ? read(Path.of(args[1])) : PerceptronAnalyzer.bundledModel();
        ImmutableList<GoldSentence> all = Conllu.readAll(Path.of(args[0]));
        System.out.printf("%-24s %8s %7s %7s %7s %7s%n", "documents", "tokens", "XPOS", "lemma", "UAS", "LAS");
        for (String genre : ImmutableSet.of("GUM_news", "GUM_interview")) {
            row(genre, model, all, genre);
        }
        TrainSyntax.HELD_OUT.forEach(document -> row(document, model, all, document));
        row("all", model, all, "");
        row(
                "GUM_news, title case",
                model,
                all.stream().map(GoldSentence::inTitleCase).toList(),
                "GUM_news");
        speed(model, all);
    }

    private static SyntaxModel read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ModelFile.read(in);
        }
    }

    private static void row(String name, SyntaxModel model, List<GoldSentence> all, String prefix) {
        SentenceAnalysis analysis = new SentenceAnalysis(model);
        Score score = new Score();
        for (GoldSentence gold : all) {
            if (TrainSyntax.HELD_OUT.contains(gold.document())
                    && gold.document().startsWith(prefix)) {
                score.add(gold, analysis.analyze(gold.tokens()));
            }
        }
        System.out.println(score.row(name));
    }

    /** Parses the training text again and again for some seconds. */
    private static void speed(SyntaxModel model, List<GoldSentence> all) {
        SentenceAnalysis analysis = new SentenceAnalysis(model);
        for (int round = 0; round < 4; round++) {
            long tokens = 0;
            long start = System.nanoTime();
            long cpu = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (GoldSentence gold : all.subList(0, 6000)) {
                tokens += analysis.analyze(gold.tokens()).size();
            }
            double cpuSeconds =
                    (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
            System.out.printf(
                    "round %d: %.0f tokens per CPU-second, %.0f per second%n",
                    round, tokens / cpuSeconds, tokens / ((System.nanoTime() - start) / 1e9));
        }
    }

    private static final class Score {
        private int tokens;
        private int words;
        private int tags;
        private int lemmas;
        private int heads;
        private int labels;

        void add(GoldSentence gold, Sentence parsed) {
            for (int i = 0; i < gold.size(); i++) {
                tokens++;
                tags += gold.tags().get(i).equals(parsed.tag(i)) ? 1 : 0;
                lemmas += gold.lemmas().get(i).equals(parsed.lemma(i)) ? 1 : 0;
                if (!gold.relations().get(i).equals("punct")) {
                    words++;
                    boolean head = gold.heads().get(i) == parsed.head(i);
                    heads += head ? 1 : 0;
                    labels += head && gold.relations().get(i).equals(parsed.relation(i)) ? 1 : 0;
                }
            }
        }

        String row(String name) {
            return String.format(
                    "%-24s %8d %7.2f %7.2f %7.2f %7.2f",
                    name,
                    tokens,
                    100.0 * tags / tokens,
                    100.0 * lemmas / tokens,
                    100.0 * heads / words,
                    100.0 * labels / words);
        }
    }
}
