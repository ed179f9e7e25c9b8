package dev.hearsay.scoring.truth;

import java.util.List;

/** Logistic regression on log-odds, fitted by Newton's method with a little weight on changing nothing. */
final class PlattScaling implements Calibration {
    private static final double EXTREME = 1e-6;
    private static final double RIDGE = 1e-3;
    private static final int ROUNDS = 100;

    private final double slope;
    private final double offset;

    private PlattScaling(double slope, double offset) {
        this.slope = slope;
        this.offset = offset;
    }

    static PlattScaling of(List<Judged> sample) {
        PlattScaling fit = new PlattScaling(1, 0);
        for (int round = 0; round < ROUNDS; round++) {
            fit = fit.improved(sample);
        }
        return fit;
    }

    private PlattScaling improved(List<Judged> sample) {
        double right = sample.stream().filter(Judged::right).count();
        double yes = (right + 1) / (right + 2);
        double no = 1 / (sample.size() - right + 2);
        double ga = RIDGE * (slope - 1);
        double gb = RIDGE * offset;
        double haa = RIDGE;
        double hab = 0;
        double hbb = RIDGE;
        for (Judged judged : sample) {
            double x = logOdds(judged.probability());
            double p = apply(judged.probability());
            double error = p - (judged.right() ? yes : no);
            double w = p * (1 - p);
            ga += error * x;
            gb += error;
            haa += w * x * x;
            hab += w * x;
            hbb += w;
        }
        double det = haa * hbb - hab * hab;
        return stepped((hbb * ga - hab * gb) / det, (haa * gb - hab * ga) / det);
    }

    /** Newton's step, at most 1 long in each direction, which keeps it from overshooting where the curve is flat. */
    private PlattScaling stepped(double da, double db) {
        double scale = 1 / Math.max(1, Math.max(Math.abs(da), Math.abs(db)));
        return new PlattScaling(Math.max(0, slope - scale * da), offset - scale * db);
    }

    @Override
    public double apply(double probability) {
        return 1 / (1 + StrictMath.exp(-(slope * logOdds(probability) + offset)));
    }

    private static double logOdds(double probability) {
        return Accuracy.logOdds(Math.min(1 - EXTREME, Math.max(EXTREME, probability)));
    }
}
