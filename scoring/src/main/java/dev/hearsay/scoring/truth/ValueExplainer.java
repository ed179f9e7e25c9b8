package dev.hearsay.scoring.truth;

import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;

/** Breaks the log-odds of a value down into what each claim on its item adds. */
final class ValueExplainer {
    /** Probabilities are held off 0 and 1 by this much, so that their log-odds are numbers. */
    private static final double EXTREME = 1e-12;

    private final Observations table;
    private final double[] probability;
    private final Evidence evidence;

    ValueExplainer(Observations table, double[] probability, Evidence evidence) {
        this.table = table;
        this.probability = probability;
        this.evidence = evidence;
    }

    ValueExplanation explain(int item, int fact) {
        double p = Math.min(1 - EXTREME, Math.max(EXTREME, probability[fact]));
        double logOdds = Accuracy.logOdds(p);
        ImmutableList.Builder<ValueExplanation.Share> shares = ImmutableList.builder();
        double sum = 0;
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            for (int e = table.factEdge[f]; e < table.factEdge[f + 1]; e++) {
                double share = share(item, fact, f, e);
                shares.add(new ValueExplanation.Share(table.source(table.edgeSource[e]), table.value(f), share));
                sum += share;
            }
        }
        ImmutableList<ValueExplanation.Share> sorted = ImmutableList.sortedCopyOf(
                comparingDouble((ValueExplanation.Share s) -> -Math.abs(s.logOdds()))
                        .thenComparing(ValueExplanation.Share::source)
                        .thenComparing(ValueExplanation.Share::claims),
                shares.build());
        return new ValueExplanation(
                table.item(item), table.value(fact), probability[fact], logOdds, sorted, logOdds - sum);
    }

    /**
     * What a claim adds for the fact, less what it adds for the rivals, each in proportion to its probability among
     * them.
     */
    private double share(int item, int fact, int claimed, int edge) {
        double rivals = 0;
        double mass = 0;
        for (int g = table.itemFact[item]; g < table.itemFact[item + 1]; g++) {
            if (g != fact) {
                double q = Math.max(EXTREME, probability[g]);
                rivals += q * evidence.of(g, claimed, edge);
                mass += q;
            }
        }
        return evidence.of(fact, claimed, edge) - (mass > 0 ? rivals / mass : 0);
    }
}
