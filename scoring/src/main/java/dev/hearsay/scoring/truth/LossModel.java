package dev.hearsay.scoring.truth;

import java.util.Arrays;

/**
 * A run in which a source's weight comes from its loss against the present truths: the winner of the weighted vote or,
 * for numbers and dates, the weighted median. A number's loss is its distance in robust deviations of the item, at most
 * {@link StandardScale#MAX_LOSS}.
 */
abstract class LossModel extends Model {
    final double[] weight;
    private final boolean numeric;
    private final double[] estimate;
    private final double[] deviation;

    LossModel(Problem problem) {
        super(problem);
        weight = new double[table.sourceCount()];
        Arrays.fill(weight, 1);
        numeric = table.kind().hasNumbers();
        estimate = new double[numeric ? table.itemCount() : 0];
        deviation = new double[numeric ? table.itemCount() : 0];
        for (int i = 0; i < estimate.length; i++) {
            measure(i);
        }
    }

    /** Sets {@link #weight} from the summed losses in {@link #sums}. */
    abstract void weigh();

    private void measure(int item) {
        int[] facts = Numbers.sorted(table, item);
        double[] numbers = Arrays.stream(facts).mapToDouble(table::number).toArray();
        double[] counts = Arrays.stream(facts).mapToDouble(table::supportersOf).toArray();
        estimate[item] = Numbers.weightedMedian(numbers, counts);
        deviation[item] = Numbers.deviation(numbers, counts, estimate[item]);
    }

    @Override
    final void believe(int item) {
        addVotes(item, weight);
        if (numeric) {
            int[] facts = Numbers.sorted(table, item);
            double[] numbers = Arrays.stream(facts).mapToDouble(table::number).toArray();
            double[] masses = Arrays.stream(facts).mapToDouble(f -> belief[f]).toArray();
            estimate[item] = Numbers.weightedMedian(numbers, masses);
        }
    }

    @Override
    final void collect(int item, double[] into) {
        int gold = problem.goldOf(item);
        double best = maximum(item);
        int winners = numeric && gold < 0 ? 1 : winners(item, best);
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            double loss = numeric && gold == Problem.NO_GOLD
                    ? distance(item, f)
                    : gold == Problem.GOLD_UNCLAIMED ? 1 : belief[f] >= best * (1 - 1e-12) ? 1 - 1.0 / winners : 1;
            for (int e = table.factEdge[f]; e < table.factEdge[f + 1]; e++) {
                into[table.edgeSource[e]] += loss * problem.weight(e);
            }
        }
    }

    private double distance(int item, int fact) {
        double gap = Math.abs(table.number(fact) - estimate[item]);
        return gap > 0 ? Math.min(StandardScale.MAX_LOSS, gap / Math.max(Double.MIN_NORMAL, deviation[item])) : 0;
    }

    private double maximum(int item) {
        double max = 0;
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            max = Math.max(max, belief[f]);
        }
        return max;
    }

    private int winners(int item, double best) {
        int winners = 0;
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            winners += belief[f] >= best * (1 - 1e-12) ? 1 : 0;
        }
        return winners;
    }

    /** {@return a source's loss over all its claims, with its prior, or as its fixed accuracy says} */
    final double loss(int source) {
        return problem.isFixed(source)
                ? (1 - problem.fixedAccuracy(source)) * problem.claims[source]
                : sums[source] + problem.priorWrong(source);
    }

    /** {@return over how many claims the loss is summed} */
    final double trials(int source) {
        return problem.isFixed(source)
                ? problem.claims[source]
                : problem.claims[source] + problem.priorRight(source) + problem.priorWrong(source);
    }

    @Override
    final double update() {
        double[] before = weight.clone();
        weigh();
        return change(before, weight);
    }

    @Override
    final double[] estimates() {
        return estimate;
    }

    @Override
    final Evidence evidence() {
        return shares(e -> weight[table.edgeSource[e]] * problem.weight(e));
    }
}
