package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;

/**
 * TruthFinder: a fact is believed by the trust of its sources, a source trusted by the belief in its facts.
 *
 * <p>Yin, Han, Yu: Truth discovery with multiple conflicting information providers on the web, KDD 2007. Scores add
 * {@code -ln(1 - t)}; similar values add to each other; belief is the logistic of the dampened score, trust the mean
 * belief. Stops when no trust moves by more than the tolerance, not by the cosine of the paper, which stops at once
 * where trusts are much the same. Probabilities are the beliefs' odds, taken from the scores, normalised within the
 * item.
 *
 * <p>Cost: one pass over the claims a round. Defaults: trust 0.9, dampening 0.3, similarity weight 0.5, stop at 1e-4 or
 * 50 rounds.
 */
final class TruthFinder extends Algorithm {
    private static final double HIGHEST = 1 - 1e-9;

    TruthFinder() {
        this(ImmutableMap.of(
                Parameter.PRIOR_ACCURACY, 0.9,
                Parameter.DAMPENING, 0.3,
                Parameter.SIMILARITY_WEIGHT, 0.5,
                Parameter.MAX_ITERATIONS, 50.0,
                Parameter.TOLERANCE, 1e-4));
    }

    private TruthFinder(ImmutableMap<Parameter, Double> parameters) {
        super("truthfinder", parameters);
    }

    @Override
    Algorithm copy(ImmutableMap<Parameter, Double> parameters) {
        return new TruthFinder(parameters);
    }

    @Override
    Model model(Problem problem) {
        return new Run(this, problem);
    }

    private static final class Run extends Model {
        private final double[] trust;
        private final double[] tau;
        private final double prior;
        private final double dampening;
        private final double similarityWeight;
        private final Support support;

        Run(Algorithm algorithm, Problem problem) {
            super(problem);
            prior = algorithm.get(Parameter.PRIOR_ACCURACY);
            dampening = algorithm.get(Parameter.DAMPENING);
            similarityWeight = algorithm.get(Parameter.SIMILARITY_WEIGHT);
            support = Support.of(table, problem.settings);
            trust = new double[table.sourceCount()];
            tau = new double[table.sourceCount()];
            for (int s = 0; s < trust.length; s++) {
                setTrust(s, problem.startAccuracy(s, prior));
            }
        }

        private void setTrust(int source, double value) {
            trust[source] = value;
            tau[source] = -dampening * StrictMath.log(1 - value);
        }

        private void score(int item) {
            addVotes(item, tau);
            support.spread(table, item, similarityWeight, belief);
        }

        @Override
        void believe(int item) {
            score(item);
            for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
                belief[f] = 1 / (1 + Exp.of(-belief[f]));
            }
        }

        @Override
        double update() {
            double change = 0;
            for (int s = 0; s < trust.length; s++) {
                double before = trust[s];
                setTrust(s, trust(s));
                change = Math.max(change, Math.abs(trust[s] - before));
            }
            return change;
        }

        /**
         * Not held below 0.99 like an accuracy, only off 1: that sources may be trusted all but fully is part of the
         * method.
         */
        private double trust(int s) {
            if (problem.isFixed(s)) {
                return problem.fixedAccuracy(s);
            }
            double n = problem.claims[s] + problem.priorRight(s) + problem.priorWrong(s);
            return n > 0 ? Math.min(HIGHEST, (sums[s] + problem.priorRight(s)) / n) : prior;
        }

        /** The odds of a logistic are the exponential of its score, which tells values apart that are all sure. */
        @Override
        void conclude(int item) {
            score(item);
            softmax(item, 0);
        }

        @Override
        Evidence evidence() {
            return supportedVotes(tau, support, similarityWeight);
        }
    }
}
