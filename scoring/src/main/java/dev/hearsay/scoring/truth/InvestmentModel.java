package dev.hearsay.scoring.truth;

/**
 * A run in which sources invest: trust over number of claims goes into each claim, and comes back with what it earned.
 */
abstract class InvestmentModel extends TrustModel {
    /** By fact: the trust invested in it. */
    final double[] invested;

    private final double[] stake;

    InvestmentModel(Problem problem) {
        super(problem);
        invested = new double[table.factCount()];
        stake = new double[table.sourceCount()];
        spreadStakes();
    }

    /** Sets the belief in the facts of an item from what is {@link #invested} in them. */
    abstract void grow(int item);

    private void spreadStakes() {
        for (int s = 0; s < stake.length; s++) {
            stake[s] = problem.claims[s] > 0 ? trust[s] / problem.claims[s] : 0;
        }
    }

    @Override
    final void believe(int item) {
        addVotes(item, stake);
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            invested[f] = belief[f];
        }
        grow(item);
    }

    @Override
    final void collect(int item, double[] into) {
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            double earned = invested[f] > 0 ? belief[f] / invested[f] : 0;
            for (int e = table.factEdge[f]; e < table.factEdge[f + 1]; e++) {
                into[table.edgeSource[e]] += earned * problem.weight(e);
            }
        }
    }

    @Override
    final double trustOf(int source) {
        return stake[source] * sums[source];
    }

    @Override
    final double update() {
        double change = super.update();
        spreadStakes();
        return change;
    }

    @Override
    final double stake(int source) {
        return stake[source];
    }

    static double power(double base, double exponent) {
        return base > 0 ? Exp.of(exponent * StrictMath.log(base)) : 0;
    }
}
