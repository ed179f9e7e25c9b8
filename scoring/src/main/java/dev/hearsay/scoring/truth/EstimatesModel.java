package dev.hearsay.scoring.truth;

import java.util.Arrays;

/** A run of {@link TwoEstimates}, where every difficulty stays 1, or of {@link ThreeEstimates}. */
final class EstimatesModel extends Model {
    private static final double SMALLEST = 1e-3;
    /** Numbers nearer to each other than this differ by rounding only. */
    private static final double ALIKE = 1e-9;

    private final double[] error;
    private final double[] difficulty;
    private final double[] trials;
    private final boolean estimatesDifficulty;
    private Step step = Step.TRUTH;

    private enum Step {
        TRUTH,
        DIFFICULTY,
        ERROR
    }

    EstimatesModel(Problem problem, double startError, double startDifficulty, boolean estimatesDifficulty) {
        super(problem);
        this.estimatesDifficulty = estimatesDifficulty;
        error = new double[table.sourceCount()];
        difficulty = new double[table.factCount()];
        trials = new double[table.sourceCount()];
        Arrays.fill(difficulty, startDifficulty);
        for (int s = 0; s < error.length; s++) {
            error[s] = 1 - problem.startAccuracy(s, 1 - startError);
        }
        for (int i = 0; i < table.itemCount(); i++) {
            for (int e = firstEdge(i); e < lastEdge(i); e++) {
                trials[table.edgeSource[e]] += table.factsOf(i) * problem.weight(e);
            }
        }
    }

    private int firstEdge(int item) {
        return table.factEdge[table.itemFact[item]];
    }

    private int lastEdge(int item) {
        return table.factEdge[table.itemFact[item + 1]];
    }

    @Override
    double round() {
        step = Step.TRUTH;
        pass();
        rescale(belief);
        holdAllGold();
        if (estimatesDifficulty) {
            step = Step.DIFFICULTY;
            pass();
            rescale(difficulty);
        }
        step = Step.ERROR;
        pass();
        double change = update();
        step = Step.TRUTH;
        return change;
    }

    private void holdAllGold() {
        for (int i = 0; i < problem.gold.length; i++) {
            holdGold(i);
        }
    }

    @Override
    void believe(int item) {
        if (step == Step.TRUTH) {
            estimateTruth(item);
        } else if (step == Step.DIFFICULTY) {
            estimateDifficulty(item);
        }
    }

    private void estimateTruth(int item) {
        double errors = 0;
        double voters = 0;
        for (int e = firstEdge(item); e < lastEdge(item); e++) {
            errors += error[table.edgeSource[e]] * problem.weight(e);
            voters += problem.weight(e);
        }
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            double truth = errors * difficulty[f];
            for (int e = table.factEdge[f]; e < table.factEdge[f + 1]; e++) {
                truth += problem.weight(e) * (1 - 2 * error[table.edgeSource[e]] * difficulty[f]);
            }
            belief[f] = voters > 0 ? truth / voters : 0;
        }
    }

    /**
     * The mean over the item's sources of what each, given its error, implies: how often it is wrong on this fact by
     * its error.
     */
    private void estimateDifficulty(int item) {
        double inverses = 0;
        double voters = 0;
        for (int e = firstEdge(item); e < lastEdge(item); e++) {
            inverses += inverseError(e);
            voters += problem.weight(e);
        }
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            double sum = inverses * belief[f];
            for (int e = table.factEdge[f]; e < table.factEdge[f + 1]; e++) {
                sum += inverseError(e) * (1 - 2 * belief[f]);
            }
            difficulty[f] = voters > 0 ? sum / voters : 0;
        }
    }

    private double inverseError(int edge) {
        return problem.weight(edge) / Math.max(SMALLEST, error[table.edgeSource[edge]]);
    }

    @Override
    void collect(int item, double[] into) {
        if (step != Step.ERROR) {
            return;
        }
        double denied = 0;
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            denied += belief[f] / divisor(f);
        }
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            double wrong = denied + (1 - 2 * belief[f]) / divisor(f);
            for (int e = table.factEdge[f]; e < table.factEdge[f + 1]; e++) {
                into[table.edgeSource[e]] += problem.weight(e) * wrong;
            }
        }
    }

    private double divisor(int fact) {
        return Math.max(SMALLEST, difficulty[fact]);
    }

    @Override
    double update() {
        double[] before = error.clone();
        for (int s = 0; s < error.length; s++) {
            double n = trials[s] + problem.priorRight(s) + problem.priorWrong(s);
            error[s] = n > 0 ? (sums[s] + problem.priorWrong(s)) / n : before[s];
        }
        rescale(error);
        for (int s = 0; s < error.length; s++) {
            error[s] = problem.isFixed(s) ? 1 - problem.fixedAccuracy(s) : error[s];
        }
        return change(before, error);
    }

    /**
     * Half to the full range, half to the nearer end. Both jump, where all are alike and at one half; what is nearer to
     * a jump than {@link #ALIKE} is on its upper side, so that the order of a sum's terms decides nothing.
     */
    private static void rescale(double[] x) {
        double min = Arrays.stream(x).min().orElse(0);
        double max = Arrays.stream(x).max().orElse(1);
        for (int k = 0; k < x.length; k++) {
            double scaled = max - min > ALIKE ? (x[k] - min) / (max - min) : Math.min(1, Math.max(0, x[k]));
            x[k] = 0.5 * scaled + 0.5 * (x[k] >= 0.5 - ALIKE ? 1 : 0);
        }
    }

    @Override
    void conclude(int item) {
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            belief[f] = Math.max(0, belief[f]);
        }
    }

    @Override
    Evidence evidence() {
        return (fact, claimed, edge) -> {
            double wrong = Accuracy.clipped(error[table.edgeSource[edge]] * difficulty[fact]);
            double odds = StrictMath.log((1 - wrong) / wrong) * problem.weight(edge);
            return fact == claimed ? odds : -odds;
        };
    }
}
