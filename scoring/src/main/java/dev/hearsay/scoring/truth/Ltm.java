package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;

/**
 * LTM, the latent truth model: each source has a sensitivity and a false positive rate, and an item may have several
 * true values.
 *
 * <p>Zhao, Rubinstein, Gemmell, Han: A Bayesian approach to discovering truth from conflicting sources for data
 * integration, VLDB 2012. A source that speaks of an item denies the values it does not give. Fitted by expectation
 * maximisation with the paper's priors instead of Gibbs sampling, so that the result is exact and the same each time.
 * Probabilities are normalised within the item; of values that are all sure, the one with the highest log-odds is the
 * best.
 *
 * <p>Cost: one pass over the claims a round, one exponential a fact. Defaults: 10 false positives to 1000 true
 * negatives, 50 true positives to 50 false negatives, prior truth 0.5, stop at 1e-4 or 50 rounds. A prior of a source
 * counts as true and false positives.
 */
final class Ltm extends Algorithm {
    Ltm() {
        this(ImmutableMap.<Parameter, Double>builder()
                .put(Parameter.FALSE_POSITIVES, 10.0)
                .put(Parameter.TRUE_NEGATIVES, 1000.0)
                .put(Parameter.TRUE_POSITIVES, 50.0)
                .put(Parameter.FALSE_NEGATIVES, 50.0)
                .put(Parameter.PRIOR_TRUTH, 0.5)
                .put(Parameter.MAX_ITERATIONS, 50.0)
                .put(Parameter.TOLERANCE, 1e-4)
                .buildOrThrow());
    }

    private Ltm(ImmutableMap<Parameter, Double> parameters) {
        super("ltm", parameters);
    }

    @Override
    Algorithm copy(ImmutableMap<Parameter, Double> parameters) {
        return new Ltm(parameters);
    }

    @Override
    Model model(Problem problem) {
        return new Run(this, problem);
    }

    private static final class Run extends Model {
        private final double tp;
        private final double fn;
        private final double fp;
        private final double tn;
        private final double prior;
        /** By source: ln(q1 / q0), what a claim adds, and ln((1 - q1) / (1 - q0)), what silence adds. */
        private final double[] claimed;

        private final double[] silent;
        private final double[] sensitivity;
        /** By source: how many facts its items have. */
        private final double[] covered;

        /** By fact: its log-odds, once concluded. */
        private final double[] scores;

        private boolean started;

        Run(Algorithm algorithm, Problem problem) {
            super(problem, 2);
            tp = algorithm.get(Parameter.TRUE_POSITIVES);
            fn = algorithm.get(Parameter.FALSE_NEGATIVES);
            fp = algorithm.get(Parameter.FALSE_POSITIVES);
            tn = algorithm.get(Parameter.TRUE_NEGATIVES);
            prior = Accuracy.logOdds(algorithm.get(Parameter.PRIOR_TRUTH));
            int n = table.sourceCount();
            claimed = new double[n];
            silent = new double[n];
            sensitivity = new double[n];
            covered = new double[n];
            scores = new double[table.factCount()];
            for (int i = 0; i < table.itemCount(); i++) {
                for (int e = table.factEdge[table.itemFact[i]]; e < table.factEdge[table.itemFact[i + 1]]; e++) {
                    covered[table.edgeSource[e]] += table.factsOf(i) * problem.weight(e);
                }
            }
        }

        @Override
        void believe(int item) {
            if (!started) {
                countVotes(item);
                return;
            }
            score(item);
            for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
                belief[f] = 1 / (1 + Exp.of(-belief[f]));
            }
        }

        /** Sets the belief in each value to its log-odds. */
        private void score(int item) {
            double base = prior;
            for (int e = table.factEdge[table.itemFact[item]]; e < table.factEdge[table.itemFact[item + 1]]; e++) {
                base += silent[table.edgeSource[e]] * problem.weight(e);
            }
            for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
                double score = base;
                for (int e = table.factEdge[f]; e < table.factEdge[f + 1]; e++) {
                    int s = table.edgeSource[e];
                    score += (claimed[s] - silent[s]) * problem.weight(e);
                }
                belief[f] = score;
            }
        }

        /**
         * By logarithms, as where many speak all values may be too improbable, or too sure, for their probabilities.
         */
        @Override
        void conclude(int item) {
            if (!started) {
                return;
            }
            score(item);
            for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
                scores[f] = belief[f];
                belief[f] = Math.min(0, belief[f]) - StrictMath.log1p(Exp.of(-Math.abs(belief[f])));
            }
            softmax(item, 0);
        }

        @Override
        double[] scores() {
            return scores;
        }

        @Override
        void collect(int item, double[] into) {
            super.collect(item, into);
            double truth = 0;
            for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
                truth += belief[f];
            }
            for (int e = table.factEdge[table.itemFact[item]]; e < table.factEdge[table.itemFact[item + 1]]; e++) {
                into[table.sourceCount() + table.edgeSource[e]] += truth * problem.weight(e);
            }
        }

        @Override
        double update() {
            started = true;
            double change = 0;
            for (int s = 0; s < claimed.length; s++) {
                double before = sensitivity[s];
                grade(s, sums[s], sums[claimed.length + s]);
                change = Math.max(change, Math.abs(sensitivity[s] - before));
            }
            return change;
        }

        private void grade(int s, double right, double truths) {
            double wrong = problem.claims[s] - right;
            double falsehoods = covered[s] - truths;
            if (problem.isFixed(s)) {
                right = problem.fixedAccuracy(s) * problem.claims[s];
                wrong = problem.claims[s] - right;
            }
            double r = problem.priorRight(s);
            double w = problem.priorWrong(s);
            double q1 = Accuracy.clipped((right + tp + r) / (Math.max(truths, right) + tp + fn + r));
            double q0 = Math.min(
                    Accuracy.MAX, Math.max(1e-6, (wrong + fp + w) / (Math.max(falsehoods, wrong) + fp + tn + w)));
            sensitivity[s] = q1;
            claimed[s] = StrictMath.log(q1 / q0);
            silent[s] = StrictMath.log((1 - q1) / (1 - q0));
        }

        @Override
        Evidence evidence() {
            return (fact, claim, edge) -> {
                int s = table.edgeSource[edge];
                return (fact == claim ? claimed[s] : silent[s]) * problem.weight(edge);
            };
        }
    }
}
