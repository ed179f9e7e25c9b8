package dev.hearsay.benchmarks;

import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.entailment.Entailment;
import dev.hearsay.extract.relate.RelationClassifier;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Measures the pair classifier on sets of sentence pairs, and prints a table. Run with the folder that holds
 * {@code mrpc}, {@code sick}, {@code emergent}, {@code rte3}, {@code negation_nli} and {@code sts_news}; sets that are
 * missing are left out; and with files of position pairs.
 *
 * <p>Three-way figures of SICK and Emergent come from a logistic regression over the pair features that is fitted here,
 * on the training part of the set itself (Emergent: on the other folds, which share no claim), and is not shipped.
 */
final class EvaluateRelations {
    private static final List<String> SICK = List.of("NEUTRAL", "ENTAILMENT", "CONTRADICTION");
    private static final List<String> EMERGENT = List.of("for", "observing", "against");
    private static final double EMERGENT_PENALTY = 100;
    private static final double EMERGENT_LEAST_SCALE = 0.4;
    private static final double PENALTY = 5;

    private final RelationClassifier classifier = RelationClassifier.english();
    private final Path folder;

    private EvaluateRelations(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) {
        EvaluateRelations evaluation = new EvaluateRelations(Path.of(args[0]));
        evaluation.mrpc("val");
        evaluation.mrpc("test");
        evaluation.headlines();
        evaluation.sick("dev");
        evaluation.sick("test");
        evaluation.emergent();
        evaluation.rte3();
        evaluation.negated();
        evaluation.speed();
        for (int i = 1; i < args.length; i++) {
            positionPairs(Path.of(args[i]));
        }
    }

    private static void row(String what, double value) {
        System.out.printf(Locale.ROOT, "%-60s %8.3f%n", what, value);
    }

    private boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    private RelationSet read(String file, String label, String a, String b, String part) {
        return RelationSet.read(folder.resolve(file), label, a, b, part);
    }

    private void mrpc(String part) {
        if (has("mrpc/" + part + ".tsv")) {
            RelationSet set = read("mrpc/" + part + ".tsv", "label", "a", "b", "");
            row("MRPC " + part + ": AUC of the same proposition", sameAuc(set, "1"));
        }
    }

    private double sameAuc(RelationSet set, String yes) {
        boolean[] positive = new boolean[set.size()];
        IntStream.range(0, positive.length)
                .forEach(i -> positive[i] = set.labels.get(i).equals(yes));
        return RelationMeasures.auc(each(set, true), positive);
    }

    private double[] each(RelationSet set, boolean same) {
        return IntStream.range(0, set.size())
                .mapToDouble(i -> same
                        ? classifier.same(set.first.get(i), set.second.get(i))
                        : classifier.relatedness(set.first.get(i), set.second.get(i)))
                .toArray();
    }

    private void headlines() {
        List<Double> found = new ArrayList<>();
        for (int year = 2013; year <= 2016; year++) {
            String file = "sts_news/" + year + ".headlines.test.tsv";
            if (has(file)) {
                RelationSet set = read(file, "score", "a", "b", "");
                found.add(RelationMeasures.spearman(each(set, false), set.numbers()));
                row("STS headlines " + year + ": Spearman of relatedness", found.get(found.size() - 1));
            }
        }
        if (!found.isEmpty()) {
            row(
                    "STS headlines, mean",
                    found.stream().mapToDouble(x -> x).average().orElse(0));
        }
    }

    private void sick(String part) {
        if (has("sick/" + part + ".tsv")) {
            RelationSet train = read("sick/train.tsv", "label", "a", "b", "");
            RelationSet set = read("sick/" + part + ".tsv", "label", "a", "b", "");
            int[] gold = set.classes(SICK);
            SoftmaxRegression head = fit(rows(train), train.classes(SICK), SICK.size(), PENALTY);
            int[] guess = Arrays.stream(rows(set)).mapToInt(head::predict).toArray();
            row("SICK " + part + ": 3-way accuracy (fitted on train)", RelationMeasures.accuracy(guess, gold));
            row("SICK " + part + ": F1 of contradiction (fitted on train)", RelationMeasures.f1(guess, gold, 2));
            shippedContradiction("SICK " + part, set, gold, 2);
        }
    }

    /** The rule as it ships: nothing fitted on the set. */
    private void shippedContradiction(String name, RelationSet set, int[] gold, int label) {
        RelationKind[] kinds = IntStream.range(0, set.size())
                .mapToObj(i -> classifier.relate(set.first.get(i), set.second.get(i)))
                .map(Relation::kind)
                .toArray(RelationKind[]::new);
        int[] guess = Arrays.stream(kinds)
                .mapToInt(kind -> kind == RelationKind.CONTRADICTS ? label : -1)
                .toArray();
        long unclear = Arrays.stream(kinds)
                .filter(kind -> kind == RelationKind.UNCLEAR)
                .count();
        row(name + ": precision of CONTRADICTS as shipped", RelationMeasures.precision(guess, gold, label));
        row(name + ": recall of CONTRADICTS as shipped", RelationMeasures.recall(guess, gold, label));
        row(name + ": share of UNCLEAR as shipped", unclear / (double) kinds.length);
    }

    private static SoftmaxRegression fit(double[][] rows, int[] labels, int classes, double penalty) {
        return SoftmaxRegression.fit(rows, SoftmaxRegression.oneHot(labels, classes), penalty);
    }

    private double[][] rows(RelationSet set) {
        return IntStream.range(0, set.size())
                .mapToObj(i -> DoubleStream.of(classifier.features(set.first.get(i), set.second.get(i)))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Pair features, and the cues of either side. */
    private double[][] rowsWithCues(RelationSet set) {
        return IntStream.range(0, set.size())
                .mapToObj(i -> DoubleStream.concat(
                                DoubleStream.of(classifier.features(set.first.get(i), set.second.get(i))),
                                DoubleStream.concat(
                                        DoubleStream.of(classifier.cues(set.first.get(i))),
                                        DoubleStream.of(classifier.cues(set.second.get(i)))))
                        .toArray())
                .toArray(double[][]::new);
    }

    private void emergent() {
        if (!has("emergent/train.tsv")) {
            return;
        }
        RelationSet set = read("emergent/train.tsv", "label", "claim", "headline", "split");
        double[][] pairs = rowsWithCues(set);
        int[] gold = set.classes(EMERGENT);
        int[] guess = new int[gold.length];
        for (String fold : new TreeSet<>(set.part)) {
            int[] rest = IntStream.range(0, gold.length)
                    .filter(i -> !set.part.get(i).equals(fold))
                    .toArray();
            HeadlineWords words = HeadlineWords.of(
                    Arrays.stream(rest).mapToObj(set.secondText::get).toList());
            double[][] rows = IntStream.range(0, gold.length)
                    .mapToObj(i -> words.appended(pairs[i], set.secondText.get(i)))
                    .toArray(double[][]::new);
            SoftmaxRegression head = SoftmaxRegression.fit(
                    Arrays.stream(rest).mapToObj(i -> rows[i]).toArray(double[][]::new),
                    SoftmaxRegression.oneHot(
                            Arrays.stream(rest).map(i -> gold[i]).toArray(), EMERGENT.size()),
                    EMERGENT_PENALTY,
                    EMERGENT_LEAST_SCALE);
            for (int i = 0; i < gold.length; i++) {
                guess[i] = set.part.get(i).equals(fold) ? head.predict(rows[i]) : guess[i];
            }
        }
        row("Emergent, claim-disjoint folds: 3-way accuracy", RelationMeasures.accuracy(guess, gold));
        row("Emergent, claim-disjoint folds: F1 of against", RelationMeasures.f1(guess, gold, 2));
        shippedContradiction("Emergent", set, gold, 2);
    }

    private void rte3() {
        if (has("rte3/dev.tsv")) {
            RelationSet set = read("rte3/dev.tsv", "label", "text", "hypothesis", "");
            row("RTE-3 dev: AUC of the hypothesis covered", coverAuc(set));
        }
    }

    private double coverAuc(RelationSet set) {
        int at = classifier.featureNames().indexOf("cover_second");
        boolean[] positive = new boolean[set.size()];
        IntStream.range(0, positive.length)
                .forEach(i -> positive[i] = set.labels.get(i).equals("ENTAILMENT"));
        double[] cover = Arrays.stream(set.features(classifier))
                .mapToDouble(row -> row[at])
                .toArray();
        return RelationMeasures.auc(cover, positive);
    }

    private void negated() {
        for (String name : List.of("SNLI", "MNLI")) {
            if (has("negation_nli/" + name + ".tsv")) {
                RelationSet set = read("negation_nli/" + name + ".tsv", "gold_label", "Text", "Hypothesis", "");
                shippedContradiction("negated " + name, set, set.classes(List.of("-", "+", "contradiction")), 2);
            }
        }
    }

    private void speed() {
        if (!has("mrpc/train.tsv")) {
            return;
        }
        RelationSet set = read("mrpc/train.tsv", "label", "a", "b", "");
        double best = 0;
        double sink = 0;
        for (int round = 0; round < 10; round++) {
            long start = cpuTime();
            for (int i = 0; i < set.size(); i++) {
                sink += classifier.features(set.first.get(i), set.second.get(i))[0];
            }
            best = Math.max(best, set.size() / ((cpuTime() - start) / 1e9));
        }
        row("pair features a second on MRPC, one thread, thousands", sink > 0 ? best / 1000 : 0);
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void positionPairs(Path file) {
        PositionPairs pairs = PositionPairs.read(file);
        positionPairs(file, pairs, "", RelationClassifier.builder());
        positionPairs(file, pairs, "entailment, ", RelationClassifier.builder().expert(Entailment.english()));
    }

    private static void positionPairs(
            Path file, PositionPairs pairs, String asked, RelationClassifier.Builder builder) {
        int[] gold = RelationFit.labels(pairs);
        report(file, asked + "default thresholds", gold, pairs.guess(builder.build()));
        RelationClassifier likeliest =
                builder.thresholds(PositionPairs.NO_ABSTENTION).build();
        report(file, asked + "no abstention", gold, pairs.guess(likeliest));
    }

    private static void report(Path file, String mode, int[] gold, int[] guess) {
        String name = file.getFileName() + ", " + mode;
        row(name + ": accuracy", RelationMeasures.accuracy(guess, gold));
        for (RelationKind kind : RelationKind.values()) {
            int k = RelationFit.KINDS.indexOf(kind);
            System.out.printf(
                    Locale.ROOT,
                    "    %-12s precision %.3f recall %.3f said %d%n",
                    kind,
                    RelationMeasures.precision(guess, gold, k),
                    RelationMeasures.recall(guess, gold, k),
                    Arrays.stream(guess).filter(g -> g == k).count());
        }
    }
}
