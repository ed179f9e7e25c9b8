package dev.hearsay.benchmarks;

import dev.hearsay.core.RelationKind;
import dev.hearsay.extract.relate.RelationClassifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Measures how the model of the relations of attributed claims does on stories it was not fitted on, by ten-fold
 * cross-validation with stories kept apart, in three divisions; this is how features and thresholds are chosen. Run
 * with files of training pairs. Kinds that speakers and dates rule out are left out as the classifier leaves them out.
 */
final class CrossValidateRelations {
    private static final int FOLDS = 10;
    private static final int DIVISIONS = 3;
    private static final int CONTRADICTS = RelationFit.KINDS.indexOf(RelationKind.CONTRADICTS);
    private static final RelationClassifier CLASSIFIER = RelationClassifier.english();

    private final PositionPairs pairs;
    private final double[][] rows;
    private final int[] gold;
    private final int[][] confusion = new int[RelationFit.KINDS.size()][RelationFit.KINDS.size()];
    private final List<double[]> contradictions = new ArrayList<>();

    private CrossValidateRelations(PositionPairs pairs) {
        this.pairs = pairs;
        this.rows = RelationFit.rows(pairs);
        this.gold = RelationFit.labels(pairs);
    }

    public static void main(String[] args) {
        PositionPairs pairs =
                PositionPairs.read(Arrays.stream(args).map(Path::of).toArray(Path[]::new));
        CrossValidateRelations validation = new CrossValidateRelations(pairs);
        for (int division = 0; division < DIVISIONS; division++) {
            validation.divide(division);
        }
        validation.report();
    }

    private void divide(int division) {
        List<String> stories = new ArrayList<>(new TreeSet<>(
                pairs.ids.stream().map(CrossValidateRelations::story).toList()));
        Collections.shuffle(stories, new Random(division));
        int[] fold = pairs.ids.stream()
                .mapToInt(id -> stories.indexOf(story(id)) % FOLDS)
                .toArray();
        for (int f = 0; f < FOLDS; f++) {
            int held = f;
            int[] rest =
                    IntStream.range(0, gold.length).filter(i -> fold[i] != held).toArray();
            SoftmaxRegression model = RelationFit.fit(
                    Arrays.stream(rest).mapToObj(i -> rows[i]).toArray(double[][]::new),
                    Arrays.stream(rest).map(i -> gold[i]).toArray());
            IntStream.range(0, gold.length).filter(i -> fold[i] == held).forEach(i -> guess(model, i));
        }
    }

    private static String story(String id) {
        return id.substring(0, id.indexOf('-'));
    }

    private void guess(SoftmaxRegression model, int i) {
        Set<RelationKind> possible = CLASSIFIER.possible(pairs.first.get(i), pairs.second.get(i));
        double[] p = model.probabilities(rows[i]);
        double sum = 0;
        int best = RelationFit.KINDS.indexOf(RelationKind.UNRELATED);
        for (int c = 0; c < p.length; c++) {
            p[c] = possible.contains(RelationFit.KINDS.get(c)) ? p[c] : 0;
            sum += p[c];
            best = p[c] > p[best] ? c : best;
        }
        confusion[gold[i]][best]++;
        if (best == CONTRADICTS) {
            contradictions.add(new double[] {p[best] / sum, gold[i] == CONTRADICTS ? 1 : 0});
        }
    }

    private void report() {
        int right =
                IntStream.range(0, confusion.length).map(c -> confusion[c][c]).sum();
        System.out.printf(Locale.ROOT, "accuracy %.3f%n", right / (double) (gold.length * DIVISIONS));
        System.out.println("right answer, then how often each was given: " + RelationFit.KINDS);
        for (int c = 0; c < confusion.length; c++) {
            System.out.printf(Locale.ROOT, "%-12s %s%n", RelationFit.KINDS.get(c), Arrays.toString(confusion[c]));
        }
        int there = Arrays.stream(confusion[CONTRADICTS]).sum();
        for (double threshold = 0.4; threshold < 0.86; threshold += 0.05) {
            double least = threshold - 1e-9;
            double[][] stated =
                    contradictions.stream().filter(x -> x[0] >= least).toArray(double[][]::new);
            double hits = Arrays.stream(stated).mapToDouble(x -> x[1]).sum();
            System.out.printf(
                    Locale.ROOT,
                    "CONTRADICTS from %.2f on: precision %.3f, %d stated of %d%n",
                    threshold,
                    hits / Math.max(1, stated.length),
                    stated.length,
                    there);
        }
    }
}
