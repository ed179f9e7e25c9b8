package dev.hearsay.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.RelationKind;
import dev.hearsay.extract.relate.RelationClassifier;
import java.util.stream.IntStream;

/** How the model of the relations of attributed claims is fitted. */
final class RelationFit {
    static final ImmutableList<RelationKind> KINDS = ImmutableList.copyOf(RelationKind.values());

    private static final RelationClassifier CLASSIFIER = RelationClassifier.english();
    private static final double PENALTY = 60;
    /** How much a word of grammar, or a direction of meaning, may say beside a feature that was thought of. */
    private static final double WORD_SHARE = 0.5;

    private RelationFit() {}

    static double[][] rows(PositionPairs pairs) {
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> CLASSIFIER.relationFeatures(pairs.first.get(i), pairs.second.get(i)))
                .toArray(double[][]::new);
    }

    static int[] labels(PositionPairs pairs) {
        return pairs.labels.stream()
                .map(RelationKind::valueOf)
                .mapToInt(KINDS::indexOf)
                .toArray();
    }

    static SoftmaxRegression fit(double[][] rows, int[] labels) {
        double[] share = CLASSIFIER.relationFeatureNames().stream()
                .mapToDouble(name -> name.startsWith("lone_") || name.startsWith("tone_") ? WORD_SHARE : 1)
                .toArray();
        return SoftmaxRegression.fit(rows, SoftmaxRegression.oneHot(labels, KINDS.size()), PENALTY, share);
    }
}
