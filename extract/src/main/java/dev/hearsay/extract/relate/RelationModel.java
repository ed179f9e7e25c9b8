package dev.hearsay.extract.relate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Contribution;
import dev.hearsay.core.RelationKind;
import java.util.List;

/** Multinomial logistic regression over the {@link RelationFeatures}, read from {@code relation.txt}. */
final class RelationModel {
    static final String ID = "relation-1";

    private static final Splitter COLUMNS = Splitter.on(' ').omitEmptyStrings();

    /** The model that ships; its first line names the kinds. */
    static final RelationModel SHIPPED = new RelationModel(Resources.lines("relation.txt"));

    private final ImmutableList<RelationKind> kinds;
    private final double[] bias;
    private final double[][] weights;

    private RelationModel(List<String> lines) {
        this.kinds = COLUMNS.splitToStream(lines.get(0))
                .skip(1)
                .map(RelationKind::valueOf)
                .collect(ImmutableList.toImmutableList());
        this.bias = row(lines.get(1));
        this.weights = new double[RelationFeatures.NAMES.size()][kinds.size()];
        for (String line : lines.subList(2, lines.size())) {
            weights[RelationFeatures.NAMES.indexOf(line.substring(0, line.indexOf(' ')))] = row(line);
        }
    }

    private static double[] row(String line) {
        return COLUMNS.splitToStream(line)
                .skip(1)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    ImmutableList<RelationKind> kinds() {
        return kinds;
    }

    /**
     * {@return the probability of each of the kinds that are allowed, 0 for the others, in the order of {@link #kinds}}
     */
    double[] probabilities(double[] features, List<RelationKind> allowed) {
        double[] p = new double[kinds.size()];
        double top = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < p.length; c++) {
            p[c] = allowed.contains(kinds.get(c)) ? logOdds(features, c) : Double.NEGATIVE_INFINITY;
            top = Math.max(top, p[c]);
        }
        double sum = 0;
        for (int c = 0; c < p.length; c++) {
            p[c] = StrictMath.exp(p[c] - top);
            sum += p[c];
        }
        for (int c = 0; c < p.length; c++) {
            p[c] /= sum;
        }
        return p;
    }

    private double logOdds(double[] features, int kind) {
        double sum = bias[kind];
        for (int k = 0; k < features.length; k++) {
            sum += features[k] == 0 ? 0 : weights[k][kind] * features[k];
        }
        return sum;
    }

    /** {@return what speaks for a kind: the features that are not 0, and what is spoken of as one} */
    ImmutableList<Contribution> explain(double[] features, RelationKind kind) {
        int c = kinds.indexOf(kind);
        ImmutableList.Builder<Contribution> parts = ImmutableList.builder();
        parts.add(new Contribution("bias", 1, bias[c]));
        double tone = 0;
        for (int k = 0; k < features.length; k++) {
            if (RelationFeatures.NAMES.get(k).startsWith(WordFeatures.TONE)) {
                tone += weights[k][c] * features[k];
            } else if (features[k] != 0) {
                parts.add(new Contribution(RelationFeatures.NAMES.get(k), features[k], weights[k][c]));
            }
        }
        parts.add(new Contribution("tone", 1, tone));
        return parts.build();
    }
}
