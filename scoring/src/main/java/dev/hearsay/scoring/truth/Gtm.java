package dev.hearsay.scoring.truth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;

/**
 * GTM, the Gaussian truth model, for numbers and dates: each source errs by a normal variable of its own variance.
 *
 * <p>Zhao, Han: A probabilistic model for estimating real-valued truth from conflicting sources, QDB 2012. Numbers are
 * standardised item by item with median and median absolute deviation instead of mean and standard deviation, and a
 * number further off than {@value #OUTLIER} deviations counts as if it were that far off in its source's variance and
 * not at all in the estimate: without that, one misplaced decimal point ruins an item.
 *
 * <p>Cost: one pass over the claims a round. Defaults: shape 10, scale 10, stop at 1e-4 or 50 rounds. Priors and fixed
 * grades of sources have no meaning here.
 */
final class Gtm extends Algorithm {
    static final double OUTLIER = 3;

    /** Beyond it, distances in deviations are all the same in explanations. */
    private static final double FAR = 10;

    /** Where half of the sources agree, relative to the number: everything else is far off. */
    private static final double AGREEMENT = 1e-9;

    Gtm() {
        this(ImmutableMap.of(
                Parameter.VARIANCE_SHAPE, 10.0,
                Parameter.VARIANCE_SCALE, 10.0,
                Parameter.MAX_ITERATIONS, 50.0,
                Parameter.TOLERANCE, 1e-4));
    }

    private Gtm(ImmutableMap<Parameter, Double> parameters) {
        super("gtm", parameters);
    }

    @Override
    Algorithm copy(ImmutableMap<Parameter, Double> parameters) {
        return new Gtm(parameters);
    }

    @Override
    boolean takesPriors() {
        return false;
    }

    @Override
    Model model(Problem problem) {
        checkArgument(
                problem.table.kind().hasNumbers(),
                "gtm estimates numbers, and the values are %s; load them as NUMERIC or DATE, or take another algorithm",
                problem.table.kind());
        return new Run(this, problem);
    }

    private static final class Run extends Model {
        private final double shape;
        private final double scale;
        private final double[] centre;
        private final double[] deviation;
        private final double[] variance;
        private final double[] mean;
        private final double[] precision;

        Run(Algorithm algorithm, Problem problem) {
            super(problem);
            shape = algorithm.get(Parameter.VARIANCE_SHAPE);
            scale = algorithm.get(Parameter.VARIANCE_SCALE);
            int n = table.itemCount();
            centre = new double[n];
            deviation = new double[n];
            mean = new double[n];
            precision = new double[n];
            variance = new double[table.sourceCount()];
            Arrays.fill(variance, scale / (shape + 1));
            for (int i = 0; i < n; i++) {
                measure(i);
            }
        }

        private void measure(int item) {
            int[] facts = Numbers.sorted(table, item);
            double[] numbers = Arrays.stream(facts).mapToDouble(table::number).toArray();
            double[] counts =
                    Arrays.stream(facts).mapToDouble(table::supportersOf).toArray();
            centre[item] = Numbers.weightedMedian(numbers, counts);
            double spread = Numbers.deviation(numbers, counts, centre[item]);
            deviation[item] = Math.max(spread, AGREEMENT * Math.max(1, Math.abs(centre[item])));
        }

        private double standardised(int item, int fact) {
            return (table.number(fact) - centre[item]) / deviation[item];
        }

        @Override
        void believe(int item) {
            double sum = 0;
            double weights = 1;
            for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
                double z = standardised(item, f);
                for (int e = table.factEdge[f]; Math.abs(z) <= OUTLIER && e < table.factEdge[f + 1]; e++) {
                    double w = problem.weight(e) / variance[table.edgeSource[e]];
                    sum += w * z;
                    weights += w;
                }
            }
            mean[item] = sum / weights;
            precision[item] = weights;
            double nearest = Double.POSITIVE_INFINITY;
            for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
                belief[f] =
                        -precision[item] / 2 * square(Math.min(1e100, Math.abs(standardised(item, f) - mean[item])));
                nearest = Math.min(nearest, -belief[f]);
            }
            for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
                belief[f] = Exp.of(belief[f] + nearest);
            }
        }

        @Override
        void collect(int item, double[] into) {
            for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
                double error = Math.min(OUTLIER, Math.abs(standardised(item, f) - truth(item)));
                for (int e = table.factEdge[f]; e < table.factEdge[f + 1]; e++) {
                    into[table.edgeSource[e]] += problem.weight(e) * square(error);
                }
            }
        }

        private double truth(int item) {
            int gold = problem.goldOf(item);
            if (gold == Problem.GOLD_UNCLAIMED) {
                double number = table.goldNumber(item);
                return (number - centre[item]) / deviation[item];
            }
            return gold >= 0 ? standardised(item, gold) : mean[item];
        }

        @Override
        double update() {
            double change = 0;
            for (int s = 0; s < variance.length; s++) {
                double before = variance[s];
                variance[s] = (2 * scale + sums[s]) / (2 * (shape + 1) + problem.claims[s]);
                change = Math.max(change, Math.abs(variance[s] - before));
            }
            return change;
        }

        @Override
        double[] estimates() {
            double[] estimates = new double[mean.length];
            Arrays.setAll(estimates, i -> centre[i] + deviation[i] * truth(i));
            return estimates;
        }

        @Override
        Evidence evidence() {
            return (fact, claimed, edge) -> {
                int item = table.itemOf(fact);
                double gap = Math.min(FAR, Math.abs(standardised(item, fact) - standardised(item, claimed)));
                return Math.abs(standardised(item, claimed)) > OUTLIER
                        ? 0
                        : -problem.weight(edge) * square(gap) / (2 * variance[table.edgeSource[edge]]);
            };
        }

        private static double square(double x) {
            return x * x;
        }
    }
}
