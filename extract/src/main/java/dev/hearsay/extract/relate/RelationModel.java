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

    /** {@return the log-odds of each of the kinds, in the order of {@link #kinds}} */
    double[] logOdds(double[] features) {
        double[] odds = bias.clone();
        for (int k = 0; k < features.length; k++) {
            for (int c = 0; features[k] != 0 && c < odds.length; c++) {
                odds[c] += weights[k][c] * features[k];
            }
        }
        return odds;
    }

    /**
     * {@return the probability of each of the kinds that are allowed, 0 for the others, in the order of {@link #kinds}}
     */
    static double[] probabilities(double[] logOdds, List<RelationKind> allowed) {
        double[] p = new double[logOdds.length];
        double top = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < p.length; c++) {
            p[c] = allowed.contains(SHIPPED.kinds.get(c)) ? logOdds[c] : Double.NEGATIVE_INFINITY;
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

    /**
     * {@return what speaks for a kind: the features that are not 0, and what is spoken of as one}
     *
     * @param share how much the model counts, at most 1
     */
    ImmutableList<Contribution> explain(double[] features, RelationKind kind, double share) {
        int c = kinds.indexOf(kind);
        ImmutableList.Builder<Contribution> parts = ImmutableList.builder();
        parts.add(new Contribution("bias", 1, share * bias[c]));
        double tone = 0;
        for (int k = 0; k < features.length; k++) {
            if (RelationFeatures.NAMES.get(k).startsWith(WordFeatures.TONE)) {
                tone += weights[k][c] * features[k];
            } else if (features[k] != 0) {
                parts.add(new Contribution(RelationFeatures.NAMES.get(k), features[k], share * weights[k][c]));
            }
        }
        parts.add(new Contribution("tone", 1, share * tone));
        return parts.build();
    }
}
