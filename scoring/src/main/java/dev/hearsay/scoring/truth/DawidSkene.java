package dev.hearsay.scoring.truth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;

/**
 * Dawid-Skene: each source has a confusion matrix over labels that all items share, so that it may know one label well
 * and take another for a third.
 *
 * <p>Dawid, Skene: Maximum likelihood estimation of observer error-rates using the EM algorithm, JRSS-C 28(1), 1979.
 * Starts from the shares of the votes; every cell is smoothed. A label that nobody gives an item is weighed in the fit
 * but not reported for it.
 *
 * <p>Cost: claims times labels a round; memory sources times labels squared. Needs at most {@value #MAX_LABELS} labels
 * in the whole table. Defaults: smoothing 0.01, stop at 1e-4 or 50 rounds. A prior of a source counts towards the
 * diagonal and, evenly, off it.
 */
final class DawidSkene extends Algorithm {
    static final int MAX_LABELS = 256;
    static final int MAX_CELLS = 1 << 24;

    DawidSkene() {
        this(ImmutableMap.of(
                Parameter.SMOOTHING, 0.01,
                Parameter.MAX_ITERATIONS, 50.0,
                Parameter.TOLERANCE, 1e-4));
    }

    private DawidSkene(ImmutableMap<Parameter, Double> parameters) {
        super("dawid-skene", parameters);
    }

    @Override
    Algorithm copy(ImmutableMap<Parameter, Double> parameters) {
        return new DawidSkene(parameters);
    }

    static boolean fits(Observations table) {
        long labels = table.valueCount();
        return labels <= MAX_LABELS
                && labels * labels * table.sourceCount() <= MAX_CELLS
                && labels * table.itemCount() <= 1L << 27;
    }

    @Override
    int cells(Observations table) {
        checkArgument(
                fits(table),
                "dawid-skene needs few labels that items share: %s labels and %s sources are too many; take"
                        + " one-coin-dawid-skene, accu or standard",
                table.valueCount(),
                table.sourceCount());
        return table.valueCount() * table.valueCount() * table.sourceCount();
    }

    @Override
    Model model(Problem problem) {
        return new ConfusionModel(problem, get(Parameter.SMOOTHING));
    }
}
