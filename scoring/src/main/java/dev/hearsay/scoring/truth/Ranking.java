package dev.hearsay.scoring.truth;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which values of an item come first: by probability, then, where the algorithm has such, by score. What differs by
 * rounding only is tied, so that rounding cannot choose.
 */
final class Ranking {
    private static final double TIE = 1e-9;

    private final Observations table;
    private final double[] probability;
    private final double[] scores;

    Ranking(Observations table, double[] probability, double[] scores) {
        this.table = table;
        this.probability = probability;
        this.scores = scores;
    }

    /** {@return the same with other probabilities} */
    Ranking with(double[] probabilities) {
        return new Ranking(table, probabilities, scores);
    }

    /** {@return the facts of an item, the best first, equal ones in code point order} */
    IntStream sorted(int item) {
        return facts(item)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(f -> -probability[f])
                        .thenComparingDouble(f -> -score(f)))
                .mapToInt(f -> f);
    }

    /** {@return the facts of an item that share the highest place, in code point order} */
    IntStream best(int item) {
        double most = facts(item).mapToDouble(f -> probability[f]).max().orElse(0) - TIE;
        double top = facts(item)
                .filter(f -> probability[f] >= most)
                .mapToDouble(this::score)
                .max()
                .orElse(0);
        double least = top - TIE * Math.max(1, Math.abs(top));
        return facts(item).filter(f -> probability[f] >= most && score(f) >= least);
    }

    private IntStream facts(int item) {
        return IntStream.range(table.itemFact[item], table.itemFact[item + 1]);
    }

    private double score(int fact) {
        return scores.length == 0 ? 0 : scores[fact];
    }
}
