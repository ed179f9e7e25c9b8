package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * AccuCopy: {@link Accu} in which a vote counts only as far as its source may have it from itself.
 *
 * <p>Dong, Berti-Equille, Srivastava: Integrating conflicting data, VLDB 2009. Sources that share more values than
 * their accuracies explain, false ones above all, are dependent. In each value, sources vote in order of accuracy, and
 * each vote is discounted by the dependence on those before it.
 *
 * <p>Cost: that of Accu, and the pairs of claims of each item a round, as far as {@link CopyDetection} looks at them:
 * an item with more than {@link StandardScale#MAX_CLAIMS} claims says little of any pair and tells nothing of who
 * copies, and beyond {@link StandardScale#MAX_PAIRS} pairs of claims every k-th item is looked at. Defaults: those of
 * Accu, copy rate 0.8, prior 0.2.
 */
final class AccuCopy extends Algorithm {
    AccuCopy() {
        this(ImmutableMap.<Parameter, Double>builder()
                .putAll(Accu.DEFAULTS)
                .put(Parameter.COPY_RATE, 0.8)
                .put(Parameter.COPY_PRIOR, 0.2)
                .buildOrThrow());
    }

    private AccuCopy(ImmutableMap<Parameter, Double> parameters) {
        super("accucopy", parameters);
    }

    @Override
    Algorithm copy(ImmutableMap<Parameter, Double> parameters) {
        return new AccuCopy(parameters);
    }

    @Override
    Model model(Problem problem) {
        CopyDetection detection = new CopyDetection(
                problem.table, get(Parameter.COPY_RATE), get(Parameter.COPY_PRIOR), get(Parameter.FALSE_VALUES));
        return new AccuModel(this, problem) {
            @Override
            double update() {
                double change = super.update();
                detection.detect(belief, accuracy);
                setVoteWeights(detection.independence(accuracy, problem.edgeWeight));
                return change;
            }

            @Override
            ImmutableList<Dependence> dependences() {
                return detection.dependences(belief);
            }
        };
    }
}
