package dev.hearsay.scoring.truth;

/** Accuracies are kept off 0 and 1, where log-odds are infinite and nothing more can be learned. */
final class Accuracy {
    static final double MIN = 0.01;
    static final double MAX = 0.99;

    private Accuracy() {}

    static double clipped(double accuracy) {
        return Math.min(MAX, Math.max(MIN, accuracy));
    }

    static double logOdds(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }
}
