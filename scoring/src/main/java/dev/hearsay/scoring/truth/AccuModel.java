package dev.hearsay.scoring.truth;

/** A run of {@link Accu}, and what {@link AccuSim}, {@link AccuCopy} and others have in common with it. */
class AccuModel extends Model {
    final double[] accuracy;
    final double[] logWeight;
    private final double falseValues;
    private final double prior;
    private final double strength;
    private final Support support;
    private final double similarityWeight;

    AccuModel(Algorithm algorithm, Problem problem) {
        this(algorithm, problem, Support.none(), 0);
    }

    AccuModel(Algorithm algorithm, Problem problem, Support support, double similarityWeight) {
        this(algorithm, problem, support, similarityWeight, algorithm.get(Parameter.FALSE_VALUES));
    }

    AccuModel(Algorithm algorithm, Problem problem, Support support, double similarityWeight, double falseValues) {
        super(problem);
        this.prior = algorithm.get(Parameter.PRIOR_ACCURACY);
        this.strength = algorithm.get(Parameter.PRIOR_STRENGTH);
        this.falseValues = falseValues;
        this.support = support;
        this.similarityWeight = similarityWeight;
        this.accuracy = new double[table.sourceCount()];
        this.logWeight = new double[table.sourceCount()];
        for (int s = 0; s < accuracy.length; s++) {
            setAccuracy(s, problem.startAccuracy(s, prior));
        }
    }

    private void setAccuracy(int source, double value) {
        accuracy[source] = value;
        logWeight[source] = StrictMath.log(falseValues * value / (1 - value));
    }

    @Override
    void believe(int item) {
        addVotes(item, logWeight);
        support.spread(table, item, similarityWeight, belief);
        softmax(item, Math.max(0, falseValues + 1 - table.factsOf(item)));
    }

    @Override
    double update() {
        double change = 0;
        for (int s = 0; s < accuracy.length; s++) {
            double before = accuracy[s];
            setAccuracy(s, problem.accuracy(s, sums[s], problem.claims[s], prior, strength));
            change = Math.max(change, Math.abs(accuracy[s] - before));
        }
        return change;
    }

    @Override
    Evidence evidence() {
        return supportedVotes(logWeight, support, similarityWeight);
    }
}
