package dev.hearsay.scoring.truth;

/**
 * The numeric side of {@link Standard}: weighted medians, and weights that stay near each other. A source's weight is
 * one less its mean loss, which is at most 1 a claim and shrunk towards the mean of all sources; so the median of a few
 * claims changes hands only where it hangs in the balance.
 */
final class RobustMedian extends LossModel {

    private final double strength;

    RobustMedian(Problem problem, double strength) {
        super(problem);
        this.strength = strength;
    }

    @Override
    void weigh() {
        double losses = 0;
        double claims = 0;
        for (int s = 0; s < weight.length; s++) {
            losses += loss(s);
            claims += trials(s);
        }
        double mean = claims > 0 ? losses / claims : 0;
        for (int s = 0; s < weight.length; s++) {
            double n = trials(s) + strength;
            double loss = n > 0 ? (loss(s) + strength * mean) / n : mean;
            weight[s] = Math.max(StandardScale.LEAST_WEIGHT, 1 - loss / StandardScale.MAX_LOSS);
        }
    }
}
