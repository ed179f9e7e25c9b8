package dev.hearsay.scoring.truth;

import java.util.Arrays;

/** A run of {@link DawidSkene}. */
final class ConfusionModel extends Model {
    private final int labels;
    private final double smoothing;
    /** ln P(source gives label l | true label is t), at (source * labels + t) * labels + l. */
    private final double[] logConfusion;

    private final double[] logShare;
    /** P(true label is t) of item i, at i * labels + t. */
    private final double[] posterior;

    private boolean started;

    ConfusionModel(Problem problem, double smoothing) {
        super(problem, problem.table.valueCount() * problem.table.valueCount());
        this.smoothing = smoothing;
        labels = table.valueCount();
        logConfusion = new double[table.sourceCount() * labels * labels];
        logShare = new double[labels];
        posterior = new double[table.itemCount() * labels];
    }

    @Override
    void believe(int item) {
        int at = item * labels;
        if (started) {
            infer(item, at);
        } else {
            countVotes(item);
            Arrays.fill(posterior, at, at + labels, 0);
            for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
                posterior[at + table.factValue[f]] = belief[f];
            }
        }
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            belief[f] = posterior[at + table.factValue[f]];
        }
    }

    private void infer(int item, int at) {
        System.arraycopy(logShare, 0, posterior, at, labels);
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            int label = table.factValue[f];
            for (int e = table.factEdge[f]; e < table.factEdge[f + 1]; e++) {
                int cell = table.edgeSource[e] * labels * labels + label;
                double w = problem.weight(e);
                for (int t = 0; t < labels; t++) {
                    posterior[at + t] += w * logConfusion[cell + t * labels];
                }
            }
        }
        normaliseLogs(at);
    }

    private void normaliseLogs(int at) {
        double max = Double.NEGATIVE_INFINITY;
        for (int t = 0; t < labels; t++) {
            max = Math.max(max, posterior[at + t]);
        }
        double sum = 0;
        for (int t = 0; t < labels; t++) {
            posterior[at + t] = Exp.of(posterior[at + t] - max);
            sum += posterior[at + t];
        }
        for (int t = 0; t < labels; t++) {
            posterior[at + t] /= sum;
        }
    }

    @Override
    void collect(int item, double[] into) {
        int at = item * labels;
        if (problem.goldOf(item) >= 0) {
            Arrays.fill(posterior, at, at + labels, 0);
            posterior[at + table.factValue[problem.goldOf(item)]] = 1;
        } else if (problem.goldOf(item) == Problem.GOLD_UNCLAIMED) {
            Arrays.fill(posterior, at, at + labels, 0);
        }
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            int label = table.factValue[f];
            for (int e = table.factEdge[f]; e < table.factEdge[f + 1]; e++) {
                int cell = table.edgeSource[e] * labels * labels + label;
                for (int t = 0; t < labels; t++) {
                    into[cell + t * labels] += problem.weight(e) * posterior[at + t];
                }
            }
        }
    }

    @Override
    double update() {
        double change = 0;
        for (int s = 0; s < table.sourceCount(); s++) {
            for (int t = 0; t < labels; t++) {
                change = Math.max(change, grade(s, t));
            }
        }
        countLabels();
        change = started ? change : 1;
        started = true;
        return change;
    }

    private double grade(int source, int truth) {
        int row = (source * labels + truth) * labels;
        double right = problem.priorRight(source) / labels;
        double wrong = problem.priorWrong(source) / labels / Math.max(1, labels - 1);
        double total = 0;
        for (int l = 0; l < labels; l++) {
            total += sums[row + l] + smoothing + (l == truth ? right : wrong);
        }
        double change = 0;
        for (int l = 0; l < labels; l++) {
            double p = (sums[row + l] + smoothing + (l == truth ? right : wrong)) / total;
            p = problem.isFixed(source) ? fixed(source, l == truth) : p;
            change = Math.max(change, Math.abs(p - Exp.of(logConfusion[row + l])));
            logConfusion[row + l] = StrictMath.log(p);
        }
        return change;
    }

    private double fixed(int source, boolean right) {
        double accuracy = problem.fixedAccuracy(source);
        return right ? accuracy : (1 - accuracy) / Math.max(1, labels - 1);
    }

    private void countLabels() {
        double[] share = new double[labels];
        for (int i = 0; i < table.itemCount(); i++) {
            for (int t = 0; t < labels; t++) {
                share[t] += posterior[i * labels + t];
            }
        }
        double total = Math.max(Double.MIN_NORMAL, Arrays.stream(share).sum());
        Arrays.setAll(logShare, t -> StrictMath.log(Math.max(1e-12, share[t] / total)));
    }

    @Override
    Evidence evidence() {
        return (fact, claimed, edge) -> problem.weight(edge)
                * logConfusion[
                        (table.edgeSource[edge] * labels + table.factValue[fact]) * labels + table.factValue[claimed]];
    }
}
