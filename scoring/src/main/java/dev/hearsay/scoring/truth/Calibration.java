package dev.hearsay.scoring.truth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A correction of probabilities learned from items whose true value is known: where values of probability 0.9 hold in
 * seven cases of ten, 0.9 becomes 0.7. Only the best value of each item is learned from and corrected. The correction
 * depends on the probability alone. {@code CalibrationLaws} of the testkit tries one of your own.
 */
@FunctionalInterface
public interface Calibration {
    /**
     * {@return the corrected probability, in [0, 1], not falling where {@code probability} rises}
     *
     * @param probability in [0, 1]
     */
    double apply(double probability);

    /**
     * {@return the isotonic regression of right on probability, by pooling adjacent violators (Ayer et al. 1955;
     * Zadrozny and Elkan, KDD 2002), linear between the pools; a pool of n is shrunk by (right + 1) / (n + 2)}
     *
     * @param result a result on observations that hold none of these labels as gold
     * @param gold from item to true value; at least 1 of its items must be in the result
     * @throws IllegalArgumentException if there is nothing to learn from, or the result was made with these labels
     */
    static Calibration isotonic(TruthResult result, Map<String, String> gold) {
        return IsotonicRegression.of(sample(result, gold));
    }

    /**
     * {@return the logistic correction {@code 1 / (1 + exp(-(a logit(p) + b)))} with a at least 0 (Platt 1999, on
     * log-odds, with his smoothed targets)}
     *
     * @param result a result on observations that hold none of these labels as gold
     * @param gold from item to true value; at least 1 of its items must be in the result
     * @throws IllegalArgumentException if there is nothing to learn from, or the result was made with these labels
     */
    static Calibration platt(TruthResult result, Map<String, String> gold) {
        return PlattScaling.of(sample(result, gold));
    }

    private static List<Judged> sample(TruthResult result, Map<String, String> gold) {
        List<Judged> sample = new ArrayList<>();
        gold.forEach((item, truth) -> result.best(item).ifPresent(best -> {
            checkArgument(
                    !result.observations().gold().containsKey(item),
                    "item '%s' was gold when the result was made; calibrate on labels that were held out",
                    item);
            sample.add(new Judged(
                    best.probability(),
                    best.value().equals(result.observations().canonical(truth))));
        }));
        checkArgument(
                !sample.isEmpty(), "none of the %s gold items is in the result; nothing to learn from", gold.size());
        sample.sort(Comparator.comparingDouble(Judged::probability).thenComparing(Judged::right));
        return sample;
    }
}
