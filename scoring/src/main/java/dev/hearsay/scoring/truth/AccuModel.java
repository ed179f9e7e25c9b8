package dev.hearsay.scoring.truth;

/** A run of {@link Accu}, and what {@link AccuSim}, {@link AccuCopy} and others have in common with it. */
class AccuModel extends AccuracyModel {
    final double[] logWeight;
    private final double falseValues;
    private final Support support;
    private final double similarityWeight;

    AccuModel(Algorithm algorithm, Problem problem) {
        this(algorithm, problem, Support.none(), 0);
    }

    AccuModel(Algorithm algorithm, Problem problem, Support support, double similarityWeight) {
        this(algorithm, problem, support, similarityWeight, algorithm.get(Parameter.FALSE_VALUES));
    }

    AccuModel(Algorithm algorithm, Problem problem, Support support, double similarityWeight, double falseValues) {
        super(algorithm, problem);
        this.falseValues = falseValues;
        this.support = support;
        this.similarityWeight = similarityWeight;
        this.logWeight = new double[table.sourceCount()];
        forgetSources();
    }

    @Override
    final void weigh(int source, double accuracy) {
        logWeight[source] = StrictMath.log(falseValues * accuracy / (1 - accuracy));
    }

    @Override
    void believe(int item) {
        addVotes(item, logWeight);
        support.spread(table, item, similarityWeight, belief);
        softmax(item, Math.max(0, falseValues + 1 - table.factsOf(item)));
    }

    @Override
    Evidence evidence() {
        return supportedVotes(logWeight, support, similarityWeight);
    }
}
