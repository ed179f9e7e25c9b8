package dev.hearsay.scoring.truth;

import java.util.Arrays;

/** A run in which trust is a weight without a natural scale, so that each round scales the largest to 1. */
abstract class TrustModel extends Model {
    /**
     * The first beliefs are given and not made by the trust, so that trust may come out of them as it was (it does
     * where all sources say as much) and yet move in the next round.
     */
    private static final double UNKNOWN_CHANGE = 1;

    final double[] trust;
    private boolean started;

    TrustModel(Problem problem) {
        super(problem);
        trust = new double[table.sourceCount()];
        Arrays.fill(trust, 1);
    }

    /** {@return the new trust in a source from its {@link #sums}, on any scale} */
    abstract double trustOf(int source);

    /** Believes each fact by the trust of its sources; in the first round, all facts alike. */
    final void addTrust(int item) {
        if (started) {
            addVotes(item, trust);
        } else {
            Arrays.fill(belief, table.itemFact[item], table.itemFact[item + 1], 0.5);
        }
    }

    final boolean started() {
        return started;
    }

    @Override
    double update() {
        boolean first = !started;
        started = true;
        double[] before = trust.clone();
        double max = 0;
        for (int s = 0; s < trust.length; s++) {
            trust[s] = trustOf(s);
            max = Math.max(max, trust[s]);
        }
        for (int s = 0; s < trust.length && max > 0; s++) {
            trust[s] /= max;
        }
        return first ? UNKNOWN_CHANGE : change(before, trust);
    }

    /** {@return what one claim of the source weighs; the trust itself, unless overridden} */
    double stake(int source) {
        return trust[source];
    }

    @Override
    Evidence evidence() {
        return shares(e -> stake(table.edgeSource[e]) * problem.weight(e));
    }
}
