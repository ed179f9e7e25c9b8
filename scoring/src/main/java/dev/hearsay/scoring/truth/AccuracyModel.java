package dev.hearsay.scoring.truth;

/** A run that learns one accuracy for each source, and from it how much the word of the source weighs. */
abstract class AccuracyModel extends Model {
    final double[] accuracy;
    private final double prior;
    private final double strength;

    AccuracyModel(Algorithm algorithm, Problem problem) {
        super(problem);
        prior = algorithm.get(Parameter.PRIOR_ACCURACY);
        strength = algorithm.get(Parameter.PRIOR_STRENGTH);
        accuracy = new double[table.sourceCount()];
    }

    /** Sets how much the word of a source weighs that is so accurate. */
    abstract void weigh(int source, double accuracy);

    /** Takes all sources for as accurate as before the first round. */
    final void forgetSources() {
        for (int s = 0; s < accuracy.length; s++) {
            setAccuracy(s, problem.startAccuracy(s, prior));
        }
    }

    private void setAccuracy(int source, double value) {
        accuracy[source] = value;
        weigh(source, value);
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
}
