package dev.hearsay.extract.attribution;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A logistic model over named features: the weights of those that hold are summed. */
final class FeatureWeights {

    private static final double EVEN = 0.5;

    private final ImmutableMap<String, Double> weights;

    private FeatureWeights(ImmutableMap<String, Double> weights) {
        this.weights = weights;
    }

    static FeatureWeights of(Map<String, Double> weights) {
        return new FeatureWeights(ImmutableMap.copyOf(weights));
    }

    /** {@return the weights in a resource beside this class: a feature, a tab and its weight on each line} */
    static FeatureWeights resource(String name) {
        try {
            return parse(Resources.toString(Resources.getResource(FeatureWeights.class, name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FeatureWeights parse(String file) {
        ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
        for (String line : Splitter.on('\n').omitEmptyStrings().split(file)) {
            if (!line.startsWith("#")) {
                List<String> columns = Splitter.on('\t').splitToList(line);
                weights.put(columns.get(0), Double.valueOf(columns.get(1)));
            }
        }
        return new FeatureWeights(weights.buildOrThrow());
    }

    /** {@return the class of a number of tokens, as the weights were learned: 0 and 1, to 3, to 6, to 12, more} */
    static int sizeClass(int tokens) {
        return tokens > 12 ? 4 : tokens > 6 ? 3 : tokens > 3 ? 2 : tokens > 1 ? 1 : 0;
    }

    /** {@return whether the features make the one more likely than the other} */
    boolean says(List<String> features) {
        return probability(features) >= EVEN;
    }

    double probability(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
