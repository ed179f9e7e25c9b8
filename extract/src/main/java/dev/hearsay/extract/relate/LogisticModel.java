package dev.hearsay.extract.relate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Contribution;
import java.util.List;

/** A weighted sum of features and what the logistic function makes of it, read from a table beside this class. */
final class LogisticModel {
    private static final Splitter COLUMNS = Splitter.on(' ').omitEmptyStrings();
    private static final String BIAS = "bias";

    private final ImmutableList<String> names;
    private final int[] index;
    private final double[] weight;
    private double bias;

    private LogisticModel(List<String> lines, ImmutableList<String> features) {
        ImmutableList.Builder<String> found = ImmutableList.builder();
        this.index = new int[lines.size() - 1];
        this.weight = new double[index.length];
        int k = 0;
        for (String line : lines) {
            List<String> columns = COLUMNS.splitToList(line);
            double value = Double.parseDouble(columns.get(1));
            if (columns.get(0).equals(BIAS)) {
                bias = value;
            } else {
                found.add(columns.get(0));
                index[k] = features.indexOf(columns.get(0));
                weight[k++] = value;
            }
        }
        this.names = found.build();
    }

    static LogisticModel read(String table, ImmutableList<String> features) {
        return new LogisticModel(Resources.lines(table), features);
    }

    double logOdds(double[] features) {
        double sum = bias;
        for (int k = 0; k < index.length; k++) {
            sum += weight[k] * features[index[k]];
        }
        return sum;
    }

    ImmutableList<Contribution> explain(double[] features) {
        ImmutableList.Builder<Contribution> parts = ImmutableList.builder();
        parts.add(new Contribution(BIAS, 1, bias));
        for (int k = 0; k < index.length; k++) {
            parts.add(new Contribution(names.get(k), features[index[k]], weight[k]));
        }
        return parts.build();
    }

    static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
