package dev.hearsay.benchmarks;

import dev.hearsay.extract.relate.RelationClassifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Fits the models of the pair classifier and prints their tables: {@code same.txt} on the training part of MRPC,
 * {@code related.txt} on the graded sets of news that are not headlines, {@code contradicts.txt} on the negated pairs
 * and the training position pairs, {@code relation.txt} on the training position pairs. Run with the folder that holds
 * {@code mrpc}, {@code sts_news} and {@code negation_nli}, which table to print, and the files of training pairs.
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
            "last_agrees",
            "meaning");
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
            "bigram_dice",
            "meaning");
    private static final List<String> CONTRADICTS = List.of(
            "opposed",
            "opposed_covered",
            "negation_on_matched",
            "amount_same_unit_clashes",
            "cover_low",
            "cover_high",
            "gram_dice",
            "length_ratio",
            "order",
            "names_both_differ",
            "one_hedge",
            "loose_high",
            "meaning",
            "soft_low",
            "stranger");
    private static final List<String> TIMELESS = List.of("CONTRADICTS", "UNRELATED", "AGREES", "WEAKER", "REPORTS");
    private static final RelationClassifier CLASSIFIER = RelationClassifier.english();
    private static final double PENALTY = 5;
    private static final double LEAST_WEIGHT = 0.0005;
    private static final double TOP_SCORE = 5;

    private FitRelations() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        PositionPairs pairs =
                PositionPairs.read(Arrays.stream(args).skip(2).map(Path::of).toArray(Path[]::new));
        switch (args[1]) {
            case "same" -> same(folder);
            case "related" -> related(folder);
            case "contradicts" -> contradicts(folder, pairs);
            case "relation" -> relation(pairs);
            default ->
                throw new IllegalArgumentException(
                        "unknown table " + args[1] + ", use one of same, related, contradicts, relation");
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

    private static void contradicts(Path folder, PositionPairs pairs) {
        List<double[]> rows = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (String name : List.of("SNLI", "MNLI")) {
            RelationSet set = RelationSet.read(
                    folder.resolve("negation_nli/" + name + ".tsv"), "gold_label", "Text", "Hypothesis", "");
            for (int i = 0; i < set.size(); i++) {
                rows.add(CLASSIFIER.relationFeatures(set.first.get(i), set.second.get(i)));
                labels.add(set.labels.get(i).equals("contradiction") ? 1 : 0);
            }
        }
        for (int i = 0; i < pairs.size(); i++) {
            if (TIMELESS.contains(pairs.labels.get(i))) {
                rows.add(CLASSIFIER.relationFeatures(pairs.first.get(i), pairs.second.get(i)));
                labels.add(pairs.labels.get(i).equals("CONTRADICTS") ? 1 : 0);
            }
        }
        System.out.println("# Log-odds of excluding each other, whoever says them and when.");
        System.out.println(
                "# Logistic regression on the negated pairs of Hossain et al. 2020 (MIT licence) and on the");
        System.out.println("# training position pairs, where neither dates nor speakers decide the label.");
        List<String> all = CLASSIFIER.relationFeatureNames();
        double[][] columns = rows.stream()
                .map(row -> CONTRADICTS.stream()
                        .mapToDouble(name -> row[all.indexOf(name)])
                        .toArray())
                .toArray(double[][]::new);
        print(
                CONTRADICTS,
                columns,
                SoftmaxRegression.oneHot(labels.stream().mapToInt(l -> l).toArray(), 2));
    }

    private static void relation(PositionPairs pairs) {
        double[][] rows = RelationFit.rows(pairs);
        SoftmaxRegression model = RelationFit.fit(rows, RelationFit.labels(pairs));
        System.out.println("# Log-odds of each kind of relation, up to what all kinds share.");
        System.out.println("# Multinomial logistic regression on the training position pairs.");
        System.out.println(
                "feature " + RelationFit.KINDS.stream().map(Enum::name).collect(Collectors.joining(" ")));
        List<String> names = CLASSIFIER.relationFeatureNames();
        for (int k = 0; k <= names.size(); k++) {
            StringBuilder line = new StringBuilder(k == 0 ? "bias" : names.get(k - 1));
            boolean used = k == 0;
            for (int c = 0; c < RelationFit.KINDS.size(); c++) {
                double weight = model.raw(c)[k];
                line.append(String.format(Locale.ROOT, " %.3f", weight));
                used |= k > 0 && Math.abs(weight) >= LEAST_WEIGHT && !constant(rows, k - 1);
            }
            if (used) {
                System.out.println(line);
            }
        }
    }

    /** {@return whether a column never varies, so that its weight means nothing} */
    private static boolean constant(double[][] rows, int column) {
        return Arrays.stream(rows).allMatch(row -> row[column] == rows[0][column]);
    }
}
