package dev.hearsay.benchmarks;

import dev.hearsay.extract.relate.RelationClassifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Fits the two small models of the pair classifier and prints their tables: {@code same.txt} on the training part of
 * MRPC, {@code related.txt} on the graded sets of news that are not headlines. Run with the folder that holds
 * {@code mrpc} and {@code sts_news}, and {@code same} or {@code related}.
 */
final class FitRelations {
    private static final List<String> SAME = List.of(
            "count_high",
            "word_dice",
            "bigram_dice",
            "gram_dice",
            "gram_contained",
            "length_ratio",
            "amounts_clash",
            "amount_one_side",
            "dates_clash",
            "names_both_differ",
            "name_one_side",
            "loose_high",
            "negation_differs",
            "report_differs",
            "kin_share",
            "last_agrees");
    private static final List<String> RELATED = List.of(
            "cover_mean",
            "count_low",
            "word_dice",
            "gram_dice",
            "amounts_clash",
            "amount_one_side",
            "dates_clash",
            "names_both_differ",
            "rarest_unmatched_low",
            "bigram_dice");
    private static final double PENALTY = 5;
    private static final double TOP_SCORE = 5;

    private FitRelations() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        if (args[1].equals("same")) {
            same(folder);
        } else {
            related(folder);
        }
    }

    private static void same(Path folder) {
        RelationSet set = RelationSet.read(folder.resolve("mrpc/train.tsv"), "label", "a", "b", "");
        System.out.println("# Log-odds of the same proposition, of two claims about the same matter.");
        System.out.println("# Logistic regression on the training part of the Microsoft Research Paraphrase Corpus.");
        print(SAME, columns(set, SAME), SoftmaxRegression.oneHot(set.classes(List.of("0", "1")), 2));
    }

    private static void related(Path folder) {
        List<double[]> rows = new ArrayList<>();
        List<double[]> targets = new ArrayList<>();
        for (String name : List.of("2012.MSRpar.train", "2014.deft-news.test", "2014.tweet-news.test")) {
            RelationSet set = RelationSet.read(folder.resolve("sts_news/" + name + ".tsv"), "score", "a", "b", "");
            rows.addAll(Arrays.asList(columns(set, RELATED)));
            for (double score : set.numbers()) {
                targets.add(new double[] {1 - score / TOP_SCORE, score / TOP_SCORE});
            }
        }
        System.out.println("# Log-odds of being about the same matter.");
        System.out.println(
                "# Logistic regression on the graded pairs of news (not headlines) of SemEval 2012 and 2014.");
        print(RELATED, rows.toArray(double[][]::new), targets.toArray(double[][]::new));
    }

    private static double[][] columns(RelationSet set, List<String> names) {
        List<String> all = RelationClassifier.english().featureNames();
        return Arrays.stream(set.features(RelationClassifier.english()))
                .map(row -> names.stream()
                        .mapToDouble(name -> row[all.indexOf(name)])
                        .toArray())
                .toArray(double[][]::new);
    }

    private static void print(List<String> names, double[][] rows, double[][] targets) {
        double[] raw = SoftmaxRegression.fit(rows, targets, PENALTY).rawLogOdds();
        System.out.printf(Locale.ROOT, "bias %.3f%n", raw[0]);
        for (int k = 0; k < names.size(); k++) {
            System.out.printf(Locale.ROOT, "%s %.3f%n", names.get(k), raw[k + 1]);
        }
    }
}
