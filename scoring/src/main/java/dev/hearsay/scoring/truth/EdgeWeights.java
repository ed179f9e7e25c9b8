package dev.hearsay.scoring.truth;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How much each edge counts: less with age, and less where its source is known to copy another that says the same. */
final class EdgeWeights {
    private EdgeWeights() {}

    static double[] of(Observations table, TruthSettings settings) {
        boolean decays = settings.asOf.isPresent() && table.hasTimes();
        if (!decays && settings.dependences.isEmpty()) {
            return new double[0];
        }
        double[] weights = new double[table.size()];
        Arrays.fill(weights, 1);
        if (decays) {
            decay(table, settings.asOf.orElseThrow(), settings.halfLife.toSeconds(), weights);
        }
        discount(table, copies(table, settings), weights);
        return weights;
    }

    private static void decay(Observations table, Instant asOf, long halfLife, double[] weights) {
        for (int e = 0; e < weights.length; e++) {
            long time = table.edgeTime[e];
            if (time != Rows.NO_TIME && time < asOf.getEpochSecond()) {
                double age = (double) (asOf.getEpochSecond() - time) / Math.max(1, halfLife);
                weights[e] = StrictMath.pow(2, -age);
            }
        }
    }

    /** Multiplies each edge by the probability that it is its source's own, given who else says the same. */
    static void discount(Observations table, Map<Integer, Map<Integer, Double>> copies, double[] weights) {
        if (copies.isEmpty()) {
            return;
        }
        for (int f = 0; f < table.factCount(); f++) {
            for (int e = table.factEdge[f]; e < table.factEdge[f + 1]; e++) {
                Map<Integer, Double> originals = copies.get(table.edgeSource[e]);
                if (originals != null) {
                    weights[e] *= ownShare(table, f, originals);
                }
            }
        }
    }

    private static double ownShare(Observations table, int fact, Map<Integer, Double> originals) {
        double own = 1;
        for (int e = table.factEdge[fact]; e < table.factEdge[fact + 1]; e++) {
            own *= 1 - originals.getOrDefault(table.edgeSource[e], 0.0);
        }
        return own;
    }

    /** From copier to its originals. Of two that copy each other, only the later in order counts as the copier. */
    private static Map<Integer, Map<Integer, Double>> copies(Observations table, TruthSettings settings) {
        Map<Integer, Map<Integer, Double>> copies = new HashMap<>();
        for (Dependence d : settings.dependences) {
            int copier = table.sourceIndex(d.copier());
            int original = table.sourceIndex(d.original());
            if (copier >= 0 && original >= 0) {
                copies.computeIfAbsent(copier, s -> new HashMap<>()).merge(original, d.probability(), Math::max);
            }
        }
        copies.forEach((copier, originals) -> originals
                .keySet()
                .removeIf(o -> o > copier && copies.getOrDefault(o, Map.of()).containsKey(copier)));
        return copies;
    }
}
