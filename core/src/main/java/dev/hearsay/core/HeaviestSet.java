package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * The heaviest set of things that are pairwise compatible: exactly, by branch and bound, up to
 * {@link ProvenanceGraph#EXACT_ORIGINS} things, and by greedy choice from the heaviest down beyond. Of several heaviest
 * sets it is the one found first in the given order.
 */
final class HeaviestSet {
    private final double[] weights;
    private final BitSet[] compatible;
    private final double[] weightFrom;
    private double bestWeight = -1;
    private List<Integer> best = List.of();

    private HeaviestSet(double[] weights, BitSet[] compatible) {
        this.weights = weights;
        this.compatible = compatible;
        this.weightFrom = new double[weights.length + 1];
        for (int i = weights.length - 1; i >= 0; i--) {
            checkArgument(weights[i] >= 0, "weight must not be negative but was %s", weights[i]);
            weightFrom[i] = weightFrom[i + 1] + weights[i];
        }
    }

    /** Returns the members as ascending indices; {@code compatible} is symmetric. */
    static ImmutableList<Integer> of(double[] weights, BitSet[] compatible) {
        HeaviestSet search = new HeaviestSet(weights, compatible);
        if (exact(weights.length)) {
            search.grow(new ArrayDeque<>(), 0, 0);
        } else {
            search.chooseGreedily();
        }
        return ImmutableList.sortedCopyOf(search.best);
    }

    static boolean exact(int things) {
        return things <= ProvenanceGraph.EXACT_ORIGINS;
    }

    private void grow(ArrayDeque<Integer> chosen, double weight, int from) {
        if (weight > bestWeight) {
            bestWeight = weight;
            best = List.copyOf(chosen);
        }
        for (int next = from; next < weights.length && weight + weightFrom[next] > bestWeight; next++) {
            if (fits(chosen, next)) {
                chosen.addLast(next);
                grow(chosen, weight + weights[next], next + 1);
                chosen.removeLast();
            }
        }
    }

    private void chooseGreedily() {
        List<Integer> byWeight = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            byWeight.add(i);
        }
        byWeight.sort((a, b) -> Double.compare(weights[b], weights[a]));
        List<Integer> chosen = new ArrayList<>();
        byWeight.stream().filter(next -> fits(chosen, next)).forEach(chosen::add);
        best = chosen;
    }

    private boolean fits(Collection<Integer> chosen, int next) {
        return chosen.stream().allMatch(member -> compatible[member].get(next));
    }
}
